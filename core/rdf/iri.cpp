#include "core/rdf/iri.h"
#include "core/base/ascii.h"
#include <algorithm>
#include <optional>

namespace lanyard::rdf {
namespace {

struct Parts {
    std::optional<std::string_view> scheme, authority, query, fragment;
    std::string_view path;
};

// [RFC 3986 appendix B]
Parts partsOf(std::string_view text) {
    Parts parts;
    if (hasScheme(text)) {
        const auto colon = text.find(':');
        parts.scheme = text.substr(0, colon);
        text.remove_prefix(colon + 1);
    }
    if (const auto hash = text.find('#'); hash != std::string_view::npos) {
        parts.fragment = text.substr(hash + 1);
        text = text.substr(0, hash);
    }
    if (const auto mark = text.find('?'); mark != std::string_view::npos) {
        parts.query = text.substr(mark + 1);
        text = text.substr(0, mark);
    }
    if (text.starts_with("//")) {
        text.remove_prefix(2);
        const auto end = std::min(text.find('/'), text.size());
        parts.authority = text.substr(0, end);
        text.remove_prefix(end);
    }
    parts.path = text;
    return parts;
}

// [RFC 3986 5.2.4]
std::string withoutDotSegments(std::string_view input) {
    std::string output;
    const auto dropLast = [&output] { output.resize(output.rfind('/') == std::string::npos ? 0 : output.rfind('/')); };
    while (!input.empty()) {
        if (input.starts_with("../")) {
            input.remove_prefix(3);
        } else if (input.starts_with("./") || input.starts_with("/./")) {
            input.remove_prefix(2);
        } else if (input == "/.") {
            input = "/";
        } else if (input.starts_with("/../")) {
            input.remove_prefix(3);
            dropLast();
        } else if (input == "/..") {
            input = "/";
            dropLast();
        } else if (input == "." || input == "..") {
            input = {};
        } else {
            const auto end = std::min(input.find('/', 1), input.size());
            output.append(input.substr(0, end));
            input.remove_prefix(end);
        }
    }
    return output;
}

// [RFC 3986 5.2.3]
std::string merged(const Parts& base, std::string_view path) {
    if (base.authority && base.path.empty()) return std::string("/").append(path);
    const auto slash = base.path.rfind('/');
    return std::string(slash == std::string_view::npos ? std::string_view{} : base.path.substr(0, slash + 1)).append(path);
}

} // namespace

bool hasScheme(std::string_view text) noexcept {
    if (text.empty() || !isAsciiLetter(text.front())) return false;
    const auto end = std::ranges::find_if_not(text, isSchemeLetter);
    return end != text.end() && *end == ':';
}

bool hasIriLetters(std::string_view text) noexcept {
    bool hasFragment = false;
    for (const char letter : text) {
        if (isBarredFromIri(letter) || letter == '\x7f' || (hasFragment && letter == '#')) return false;
        hasFragment |= letter == '#';
    }
    return true;
}

bool isAbsoluteIri(std::string_view text) noexcept { return hasScheme(text) && hasIriLetters(text); }

// [RFC 3986 5.2.2]
std::string resolvedIri(std::string_view base, std::string_view reference) {
    if (!hasScheme(base)) return std::string(reference);
    const auto r = partsOf(reference);
    const auto b = partsOf(base);
    std::string path;
    auto scheme = b.scheme;
    auto authority = r.authority;
    auto query = r.query;
    if (r.scheme) {
        scheme = r.scheme;
        path = withoutDotSegments(r.path);
    } else if (r.authority) {
        path = withoutDotSegments(r.path);
    } else {
        authority = b.authority;
        if (r.path.empty()) {
            path = b.path;
            if (!query) query = b.query;
        } else {
            path = withoutDotSegments(r.path.starts_with('/') ? std::string(r.path) : merged(b, r.path));
        }
    }
    std::string text; // [5.3]
    text.append(*scheme).append(1, ':');
    if (authority) text.append("//").append(*authority);
    text += path;
    if (query) text.append(1, '?').append(*query);
    if (r.fragment) text.append(1, '#').append(*r.fragment);
    return text;
}

} // namespace lanyard::rdf
