#include "core/import/evidence_folder.h"
#include "core/base/file.h"
#include "core/base/limits.h"
#include "core/base/utf8.h"
#include "core/json/json.h"
#include <charconv>
#include <string>

namespace lanyard {
namespace {

constexpr std::size_t evidenceBytes = 256U << 20U; // in all files of a folder together: memory does not swap
constexpr std::size_t evidenceEntries = 50'000;

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

/// 100 to 599 as HTTP has them (RFC 9110 section 15), as a number or as digits.
Result<int> statusOf(const Json& entry, const std::string& pointer) {
    const Json* status = entry.find("status");
    if (!status) return 200;
    const std::string* digits = status->string();
    if (const Json::Number* number = status->number()) digits = &number->text;
    int value = 0;
    if (!digits) return fail(ErrorCode::malformed, Pointer{pointer + "/status"});
    const auto [end, problem] = std::from_chars(digits->data(), digits->data() + digits->size(), value);
    if (problem != std::errc{} || end != digits->data() + digits->size() || value < 100 || value > 599)
        return fail(ErrorCode::malformed, Pointer{pointer + "/status"});
    return value;
}

class FolderReader {
  public:
    explicit FolderReader(const std::filesystem::path& folder) : m_folder(folder) {}

    Result<Evidence> read() {
        TRY(text, readFile(m_folder / "index.json", ImportLimits{}.jsonBytes));
        TRY(index, parseText(text));
        if (!index.isObject()) return fail(ErrorCode::malformed, Pointer{});
        for (const Json::Member& member : *index.object()) {
            const std::string pointer = "/" + escapedToken(member.first);
            if (!member.second.isArray()) {
                TRY_DO(add(member.first, member.second, pointer));
                continue;
            }
            std::size_t number = 0;
            for (const Json& entry : *member.second.array()) TRY_DO(add(member.first, entry, pointer + "/" + std::to_string(number++)));
        }
        return std::move(m_evidence);
    }

  private:
    Result<void> add(const std::string& address, const Json& entry, const std::string& pointer) {
        if (++m_entries > evidenceEntries) return fail(ErrorCode::limitReached, Pointer{pointer});
        if (!entry.isObject()) return fail(ErrorCode::malformed, Pointer{pointer});
        const std::string* obtained = entry.textOf("obtained");
        const auto instant = obtained ? parseRfc3339(*obtained) : Result<Instant>(fail(ErrorCode::missingMember));
        if (!instant) return fail(ErrorCode::malformed, Pointer{pointer + "/obtained"});
        TRY(status, statusOf(entry, pointer));
        EvidenceDocument document{.address = address, .obtained = *instant, .status = status, .content = {}};
        if (status == 200) {
            const std::string* file = entry.textOf("file");
            const auto path = file ? pathWithin(m_folder, *file) : std::nullopt;
            if (!path) return fail(ErrorCode::malformed, Pointer{pointer + "/file"});
            auto content = readFile(*path, evidenceBytes - m_bytes);
            if (!content && content.error().code == ErrorCode::notFound) return {};
            if (!content) return fail(content.error().code, Pointer{pointer + "/file"});
            m_bytes += content->size();
            document.content = std::move(*content);
        }
        m_evidence.add(std::move(document));
        return {};
    }

    const std::filesystem::path& m_folder;
    Evidence m_evidence;
    std::size_t m_bytes = 0;
    std::size_t m_entries = 0;
};

} // namespace

Result<Evidence> readEvidenceFolder(const std::filesystem::path& folder) { return FolderReader(folder).read(); }

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
