#include "core/container/recognise.h"
#include "core/base/ascii.h"
#include "core/base/utf8.h"
#include "core/container/mail.h"
#include "core/container/pdf.h"
#include "core/container/png.h"
#include "core/container/xml.h"
#include "core/container/zip.h"
#include <algorithm>
#include <array>
#include <new>
#include <string>

namespace lanyard {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t headBytes = 64U << 10U;

bool isBlank(char c) noexcept { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'; }


/// HEIF and AVIF are boxes of ISO/IEC 14496-12 that begin with `ftyp` and a brand.
bool isHeif(std::string_view head) noexcept {
    if (head.size() < 12 || head.substr(4, 4) != "ftyp") return false;
    constexpr std::array brands{"heic"sv, "heix"sv, "hevc"sv, "hevx"sv, "heim"sv, "heis"sv, "mif1"sv, "msf1"sv, "avif"sv, "avis"sv};
    return std::ranges::find(brands, head.substr(8, 4)) != brands.end();
}

FileKind pictureKind(ByteView file, std::string_view head) noexcept {
    if (isPng(file)) return FileKind::png;
    if (head.starts_with("\xff\xd8\xff")) return FileKind::jpeg;
    if (head.starts_with("GIF87a") || head.starts_with("GIF89a")) return FileKind::gif;
    if (head.starts_with("RIFF") && head.size() >= 12 && head.substr(8, 4) == "WEBP") return FileKind::webp;
    if (isHeif(head)) return FileKind::heif;
    if (head.starts_with("BM") && head.size() >= 18 && head.substr(6, 4) == "\0\0\0\0"sv) return FileKind::bmp;
    if (head.starts_with("II*\0"sv) || head.starts_with("MM\0*"sv)) return FileKind::tiff;
    return FileKind::unknown;
}

/// The beginning of the file as UTF-8, cut at a letter's edge; nothing if it is no text.
std::optional<std::string> textHead(ByteView file) {
    if (file.size() <= headBytes) return decodedText(file);
    // A cut may go through a letter: up to three bytes of it are left out.
    for (std::size_t shorter = 0; shorter < 4; ++shorter)
        if (auto text = decodedText(file.first(headBytes - shorter))) return text;
    return std::nullopt;
}

bool isHtml(std::string_view text) noexcept {
    if (startsWithIgnoringCase(text, "<!doctype html") || startsWithIgnoringCase(text, "<html")) return true;
    if (!text.starts_with('<')) return false;
    constexpr std::array tags{"<head"sv, "<body"sv, "<title"sv, "<meta"sv, "<script"sv, "<div"sv, "<p>"sv, "<table"sv, "<!--"sv};
    const bool tag = std::ranges::any_of(tags, [&](std::string_view each) { return startsWithIgnoringCase(text, each); });
    if (!tag) return false;
    return !text.starts_with("<!--") || text.find("<html") != std::string_view::npos || text.find("<HTML") != std::string_view::npos;
}

/// Whether the text is base64url letters and dots, blanks at its end and line breaks inside aside, and begins as `{"` does.
bool isJws(std::string_view text) noexcept {
    if (!text.starts_with("ey") || text.size() < 8) return false;
    return std::ranges::all_of(text, [](char c) {
        return isAsciiLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '=' || isBlank(c);
    });
}

FileKind textKind(std::string_view text) noexcept {
    const auto start = std::ranges::find_if_not(text, isBlank);
    text.remove_prefix(static_cast<std::size_t>(start - text.begin()));
    if (text.empty()) return FileKind::empty;
    if (text.front() == '{' || text.front() == '[') return FileKind::json;
    if (isHtml(text)) return FileKind::html;
    if (isJws(text)) return FileKind::jws;
    return FileKind::text;
}

} // namespace

bool isZip(ByteView file) noexcept {
    const auto head = textOf(file.first(std::min<std::size_t>(file.size(), 4)));
    return head == "PK\3\4"sv || head == "PK\5\6"sv;
}

bool isPdf(ByteView file) noexcept {
    constexpr std::size_t readersLookAt = 1024;
    return textOf(file.first(std::min(file.size(), readersLookAt))).find("%PDF-") != std::string_view::npos;
}

FileKind recognise(ByteView file) noexcept try {
    if (file.empty()) return FileKind::empty;
    const std::string_view head = textOf(file.first(std::min(file.size(), headBytes)));
    if (const auto picture = pictureKind(file, head); picture != FileKind::unknown) return picture;
    if (isZip(file)) return FileKind::zip;
    if (head.starts_with("\x1f\x8b\x08")) return FileKind::gzip;
    if (head.starts_with("SQLite format 3\0"sv)) return FileKind::sqlite;
    if (head.starts_with("%PDF-")) return FileKind::pdf;
    if (isMbox(file)) return FileKind::mbox;
    if (isMail(file)) return FileKind::mail;

    const auto text = textHead(file);
    const auto kind = text ? textKind(*text) : FileKind::unknown;
    if (kind == FileKind::html || kind == FileKind::json || kind == FileKind::jws || kind == FileKind::empty) return kind;
    if (const auto root = xmlRoot(file)) {
        if (root->local == "html") return FileKind::html;
        return isSvg(file) ? FileKind::svg : FileKind::xml;
    }
    if (isPdf(file)) return FileKind::pdf; // with something in front of it
    return kind;
} catch (const std::bad_alloc&) {
    return FileKind::unknown;
}

std::string_view fileKindName(FileKind kind) noexcept {
    switch (kind) {
    case FileKind::empty: return "empty";
    case FileKind::png: return "png";
    case FileKind::jpeg: return "jpeg";
    case FileKind::gif: return "gif";
    case FileKind::webp: return "webp";
    case FileKind::heif: return "heif";
    case FileKind::bmp: return "bmp";
    case FileKind::tiff: return "tiff";
    case FileKind::svg: return "svg";
    case FileKind::xml: return "xml";
    case FileKind::html: return "html";
    case FileKind::pdf: return "pdf";
    case FileKind::zip: return "zip";
    case FileKind::gzip: return "gzip";
    case FileKind::sqlite: return "sqlite";
    case FileKind::json: return "json";
    case FileKind::jws: return "jws";
    case FileKind::mail: return "mail";
    case FileKind::mbox: return "mbox";
    case FileKind::text: return "text";
    case FileKind::unknown: return "unknown";
    }
    return "unknown";
}

} // namespace lanyard
