#include "core/import/evidence_folder.h"
#include "core/base/file.h"
#include "core/base/limits.h"
#include "core/base/utf8.h"
#include "core/import/evidence_index.h"
#include "core/json/json.h"
#include <string>

namespace lanyard {
namespace {

Result<Json> parseText(ByteView file) {
    const auto text = decodedText(file);
    if (!text) return fail(ErrorCode::malformed);
    auto json = parseJson(*text);
    if (json || json.error().code == ErrorCode::limitReached) return json;
    return fail(ErrorCode::malformed, json.error().where);
}

/// A path below a folder, or nothing if it leads out of it. The index is somebody else's text.
std::optional<std::filesystem::path> pathWithin(const std::filesystem::path& folder, const std::string& file) {
    const std::filesystem::path path = std::filesystem::path(std::u8string(file.begin(), file.end())).lexically_normal();
    if (path.empty() || path.is_absolute() || path.has_root_path() || path.begin()->native() == std::filesystem::path("..").native())
        return std::nullopt;
    return folder / path;
}

} // namespace

Result<Evidence> readEvidenceFolder(const std::filesystem::path& folder) {
    TRY(text, readFile(folder / "index.json", ImportLimits{}.jsonBytes));
    TRY(index, parseText(text));
    return evidenceOfIndex(index, [&](const std::string& name, std::size_t limit) -> Result<Bytes> {
        const auto path = pathWithin(folder, name);
        if (!path) return fail(ErrorCode::malformed);
        return readFile(*path, limit);
    });
}

Result<TrustList> readTrustList(const std::filesystem::path& file) {
    TRY(text, readFile(file, ImportLimits{}.jsonBytes));
    return parseTrustList(text);
}

Result<TrustList> parseTrustList(ByteView text) {
    TRY(json, parseText(text));
    const Json* issuers = json.find("issuers");
    if (!issuers) return fail(ErrorCode::missingMember, Pointer{"/issuers"});
    if (!issuers->isArray()) return fail(ErrorCode::malformed, Pointer{"/issuers"});
    const std::string* listName = json.textOf("name");
    TrustList list;
    std::size_t number = 0;
    for (const Json& issuer : *issuers->array()) {
        const std::string pointer = "/issuers/" + std::to_string(number++);
        if (!issuer.isObject()) return fail(ErrorCode::malformed, Pointer{pointer});
        const std::string* id = issuer.textOf("id");
        if (!id) return fail(ErrorCode::missingMember, Pointer{pointer + "/id"});
        const std::string* name = issuer.textOf("name");
        list.issuers.push_back({*id, name ? *name : std::string{}, listName ? *listName : std::string{}});
    }
    return list;
}

} // namespace lanyard
