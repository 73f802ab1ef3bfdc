#include "core/import/file_name_note.h"
#include "core/base/ascii.h"
#include <algorithm>
#include <string>

namespace lanyard {
namespace {

struct Ending {
    std::string_view letters;
    FileKind kind;
};

constexpr Ending endings[] = {
    {"png", FileKind::png},     {"jpg", FileKind::jpeg},   {"jpeg", FileKind::jpeg}, {"gif", FileKind::gif},   {"webp", FileKind::webp},
    {"heic", FileKind::heif},   {"heif", FileKind::heif},  {"avif", FileKind::heif}, {"bmp", FileKind::bmp},   {"tif", FileKind::tiff},
    {"tiff", FileKind::tiff},   {"svg", FileKind::svg},    {"html", FileKind::html}, {"htm", FileKind::html},  {"pdf", FileKind::pdf},
    {"zip", FileKind::zip},     {"gz", FileKind::gzip},    {"json", FileKind::json}, {"jsonld", FileKind::json}, {"jwt", FileKind::jws},
    {"jws", FileKind::jws},     {"eml", FileKind::mail},   {"mbox", FileKind::mbox}, {"xml", FileKind::xml},
};

/// A token may be wrapped in JSON or stand in words; the rest of a mailbox may be one message.
bool isKin(FileKind named, FileKind real) {
    if (named == real) return true;
    if (named == FileKind::jws) return real == FileKind::text || real == FileKind::json;
    if (named == FileKind::mail || named == FileKind::mbox) return real == FileKind::mail || real == FileKind::mbox;
    return named == FileKind::xml && real == FileKind::svg;
}

} // namespace

bool nameFits(std::string_view name, FileKind kind) {
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos) return true;
    const std::string letters = lowerAscii(name.substr(dot + 1));
    const auto ending = std::ranges::find(endings, letters, &Ending::letters);
    return ending == std::end(endings) || isKin(ending->kind, kind);
}

} // namespace lanyard
