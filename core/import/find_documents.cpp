#include "core/base/vault_mark.h"
#include "core/container/recognise.h"
#include "core/import/carriers.h"
#include "core/import/code_reading.h"
#include "core/import/file_name_note.h"
#include "core/import/import.h"
#include "core/import/search.h"
#include "core/import/twins.h"
#include <new>

namespace lanyard {
namespace {

bool isContainer(FileKind kind) {
    return kind == FileKind::zip || kind == FileKind::gzip || kind == FileKind::pdf || kind == FileKind::mail || kind == FileKind::mbox;
}

bool isVault(ByteView sqlite) {
    constexpr std::size_t at = 68; // SQLite file format, section 1.3: the application's own id, big-endian
    if (sqlite.size() < at + 4) return false;
    std::uint32_t id = 0;
    for (std::size_t i = 0; i < 4; ++i) id = id << 8U | sqlite[at + i];
    return id == std::uint32_t{vaultApplicationId};
}

/// Bytes of no known kind that begin as a badge's text does: the rest may be spoilt, or in no encoding that is known.
bool beginsAsBadgeText(ByteView file) {
    const std::string_view text = textOf(file);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return false;
    const std::string_view rest = text.substr(first);
    return rest.starts_with("{\"") || rest.starts_with("{\n") || rest.starts_with("{\r") || rest.starts_with("{ ") || rest.starts_with("eyJ");
}

} // namespace

void findInFile(ByteView file, const Place& place, Search& search) {
    const FileKind kind = recognise(file);
    if (isContainer(kind) && place.nesting >= search.limits().nesting) return search.tell(FindingCode::nestedTooDeep, place);
    switch (kind) {
    case FileKind::empty: return search.tell(FindingCode::emptyFile, place);
    case FileKind::png: return findInPng(file, place, search);
    case FileKind::jpeg: return findInJpeg(file, place, search);
    case FileKind::gif:
    case FileKind::webp:
    case FileKind::bmp:
    case FileKind::tiff: return search.tell(FindingCode::pictureWithoutBadge, place);
    case FileKind::heif: return search.tell(FindingCode::phonePicture, place);
    case FileKind::svg: return findInSvg(file, place, search);
    case FileKind::xml: return findInXml(file, place, search);
    case FileKind::html: return findInHtml(file, place, search);
    case FileKind::pdf: return findInPdf(file, place, search);
    case FileKind::zip: return findInZip(file, place, search);
    case FileKind::gzip: return findInGzip(file, place, search);
    case FileKind::mail:
    case FileKind::mbox: return findInMail(file, place, search);
    case FileKind::sqlite: return search.tell(isVault(file) ? FindingCode::vaultFile : FindingCode::notUnderstood, place);
    case FileKind::json:
    case FileKind::jws:
    case FileKind::text: return findInText(file, place, search);
    case FileKind::unknown:
        if (textOf(file).starts_with(sealedVaultMagic)) return search.tell(FindingCode::vaultFile, place);
        if (beginsAsBadgeText(file)) return findInText(file, place, search);
        return search.tell(FindingCode::notUnderstood, place);
    }
}

Found findDocuments(ByteView file, std::string_view name, const ImportLimits& limits, std::stop_token stop, bool keepPictures) {
    Search search(limits, std::move(stop), keepPictures);
    try {
        if (search.isOver()) return std::move(search).take();
        if (file.size() > limits.fileBytes) {
            search.tell(FindingCode::tooLarge, {});
            return std::move(search).take();
        }
        const Search::Mark before = search.mark();
        findInFile(file, {}, search);
        joinSeenCodes(search);
        if (!nameFits(name, recognise(file))) search.noteSince(before, FindingCode::nameDoesNotFit);
    } catch (const std::bad_alloc&) {
        search.tell(FindingCode::tooLarge, {});
    }
    Found found = std::move(search).take();
    leaveOutTwins(found.documents, {.depth = limits.jsonDepth, .bytes = limits.jsonBytes});
    if (found.documents.empty() && found.findings.empty()) found.findings.push_back({FindingCode::notUnderstood, {}, {}, {}});
    return found;
}

} // namespace lanyard
