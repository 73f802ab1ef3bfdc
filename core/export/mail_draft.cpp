#include "core/export/mail_draft.h"
#include "core/base/ascii.h"
#include "core/base/encoding.h"
#include "core/base/utf8.h"
#include <algorithm>

namespace lanyard {
namespace {

// RFC 2045 section 6.7 and 6.8 can hold no "=_", so that no part holds the boundary.
constexpr std::string_view boundary = "=_lanyard";
constexpr std::string_view lineEnd = "\r\n";
constexpr std::size_t base64Width = 76;     // RFC 2045 section 6.8
constexpr std::size_t wordBytes = 39;       // of text in one encoded word: 52 letters of base64, and its frame
constexpr std::size_t piecesBytes = 50;     // letters of one piece of a file name

/// On one line, and well-formed.
std::string oneLine(std::string_view text) {
    std::string line = repairedUtf8(text);
    std::ranges::replace_if(line, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return line;
}

bool isPlain(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7F; });
}

/// How many bytes of UTF-8 fit into `most` without cutting a letter.
std::size_t lettersWithin(std::string_view text, std::size_t most) {
    if (text.size() <= most) return text.size();
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U) --most;
    return most;
}

std::string subjectField(std::string_view subject) {
    constexpr std::size_t shortSubject = 60;
    std::string rest = oneLine(subject);
    if (isPlain(rest) && rest.size() <= shortSubject && !rest.contains("=?")) return "Subject: " + rest + std::string(lineEnd);
    std::string field = "Subject:";
    for (std::string_view left = rest; !left.empty();) { // RFC 2047 section 2: several words, each with whole letters
        const std::size_t length = lettersWithin(left, wordBytes);
        field += " =?UTF-8?B?" + toBase64(bytesOf(left.substr(0, length))) + "?=" + std::string(lineEnd);
        left.remove_prefix(length);
    }
    return field;
}

/// RFC 2231 section 4.1: attribute-char.
bool isAttributeLetter(char c) noexcept { return isAsciiLetterOrDigit(c) || c == '-' || c == '.' || c == '_' || c == '~'; }

/// `filename="…"` and `filename*0*=UTF-8''…`, each on a line of its own.
std::string nameParameters(std::string_view parameter, std::string_view fileName) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::size_t shortName = 50;
    const std::string name = oneLine(fileName);
    std::string ascii;
    for (const char c : name)
        if (static_cast<unsigned char>(c) < 0x80) ascii += c == '"' || c == '\\' || c == '/' ? '_' : c;
        else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ascii += '_';
    const bool same = ascii == name && ascii.size() <= shortName;
    if (ascii.size() > shortName) { // the ending tells what the file is
        const std::size_t dot = ascii.rfind('.');
        const std::string ending = dot == std::string::npos || ascii.size() - dot > 8 ? "" : ascii.substr(dot);
        ascii = ascii.substr(0, shortName - ending.size()) + ending;
    }
    const std::string front = ";" + std::string(lineEnd) + " " + std::string(parameter);
    const std::string standIn = front + "=\"" + ascii + "\"";
    if (same) return standIn;
    std::string lines;
    int number = 0;
    std::string piece = "UTF-8''";
    const auto flush = [&] {
        lines += front + "*" + std::to_string(number++) + "*=" + piece;
        piece.clear();
    };
    for (const char c : name) {
        if (piece.size() + 3 > piecesBytes) flush();
        const auto byte = static_cast<unsigned char>(c);
        if (isAttributeLetter(c)) piece += c;
        else piece += {'%', digits[byte >> 4U], digits[byte & 15U]};
    }
    if (!piece.empty()) flush();
    return lines + standIn; // readers that know both take the one in front
}

std::string mediaTypeOf(std::string_view written) {
    const auto isToken = [](std::string_view word) {
        return !word.empty() && word.size() < 60 && std::ranges::all_of(word, [](char c) { return isAsciiLetterOrDigit(c) || c == '-' || c == '.' || c == '+' || c == '_'; });
    };
    const std::size_t slash = written.find('/');
    const bool known = slash != std::string_view::npos && isToken(written.substr(0, slash)) && isToken(written.substr(slash + 1));
    return known ? std::string(written) : "application/octet-stream";
}

std::string base64Lines(ByteView bytes) {
    const std::string letters = toBase64(bytes);
    std::string lines;
    for (std::size_t at = 0; at < letters.size(); at += base64Width) lines += letters.substr(at, base64Width) + std::string(lineEnd);
    return lines;
}

std::string withMailLineEnds(std::string_view text) {
    std::string lines;
    for (const char c : repairedUtf8(text)) {
        if (c == '\r') continue;
        if (c == '\n') lines += lineEnd;
        else lines += c;
    }
    return lines;
}

} // namespace

Bytes mailDraft(const MailDraft& draft) {
    const std::string end(lineEnd);
    const std::string line = "--" + std::string(boundary);
    std::string mail = "X-Unsent: 1" + end + subjectField(draft.subject) + "MIME-Version: 1.0" + end;
    mail += "Content-Type: multipart/mixed;" + end + " boundary=\"" + std::string(boundary) + "\"" + end + end;
    mail += line + end + "Content-Type: text/plain; charset=utf-8" + end + "Content-Transfer-Encoding: base64" + end + end;
    mail += base64Lines(bytesOf(withMailLineEnds(draft.words)));
    mail += line + end + "Content-Type: " + mediaTypeOf(draft.mediaType) + nameParameters("name", draft.fileName) + end;
    mail += "Content-Transfer-Encoding: base64" + end;
    mail += "Content-Disposition: attachment" + nameParameters("filename", draft.fileName) + end + end;
    mail += base64Lines(draft.file);
    mail += line + "--" + end;
    return toBytes(mail);
}

} // namespace lanyard
