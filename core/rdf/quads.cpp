#include "core/rdf/quads.h"
#include "core/base/ascii.h"
#include "core/base/utf8.h"
#include "core/rdf/iri.h"
#include <algorithm>
#include <array>
#include <span>

namespace lanyard::rdf {
namespace {

constexpr std::string_view xsdString = "http://www.w3.org/2001/XMLSchema#string";
constexpr std::string_view rdfLangString = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";

void appendCodeEscape(std::string& text, unsigned code) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    text += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4) text += digits[(code >> static_cast<unsigned>(shift)) & 0xFU];
}

/// U+FFFE or U+FFFF, the only well-formed characters above U+007F that XML 1.1 does not know.
bool beginsNonCharacter(std::string_view rest) {
    return rest.size() >= 3 && rest[0] == '\xEF' && rest[1] == '\xBF' && (rest[2] == '\xBE' || rest[2] == '\xBF');
}

/// Letters that stand in a literal as they are; the first byte of U+FFFE and U+FFFF is not among them.
constexpr auto plainInLiteral = [] {
    std::array<bool, 256> plain{};
    for (std::size_t code = 0x20; code < plain.size(); ++code) plain[code] = code != 0x7F && code != 0xEF && code != '"' && code != '\\';
    return plain;
}();

void appendEscapedLiteral(std::string& text, std::string_view value) {
    for (std::size_t at = 0; at < value.size(); ++at) {
        const auto run = at;
        while (at < value.size() && plainInLiteral[static_cast<unsigned char>(value[at])]) ++at;
        text.append(value.substr(run, at - run));
        if (at == value.size()) return;
        const char c = value[at];
        switch (c) {
        case '\b': text += "\\b"; continue;
        case '\t': text += "\\t"; continue;
        case '\n': text += "\\n"; continue;
        case '\f': text += "\\f"; continue;
        case '\r': text += "\\r"; continue;
        case '"': text += "\\\""; continue;
        case '\\': text += "\\\\"; continue;
        default: break;
        }
        const auto code = static_cast<unsigned char>(c);
        if (code < 0x20 || code == 0x7F) {
            appendCodeEscape(text, code);
        } else if (code == 0xEF && beginsNonCharacter(value.substr(at))) {
            appendCodeEscape(text, value[at + 2] == '\xBE' ? 0xFFFEU : 0xFFFFU);
            at += 2;
        } else {
            text += c;
        }
    }
}

void appendIri(std::string& text, std::string_view iri) {
    text += '<';
    for (std::size_t at = 0; at < iri.size(); ++at) {
        const auto run = at;
        while (at < iri.size() && !isBarredFromIri(iri[at])) ++at;
        text.append(iri.substr(run, at - run));
        // As they are, these letters would let one IRI look like a whole statement.
        if (at < iri.size()) appendCodeEscape(text, static_cast<unsigned char>(iri[at]));
    }
    text += '>';
}

struct CodeRange {
    char32_t first, last;
};

bool isIn(char32_t code, std::span<const CodeRange> ranges) {
    return std::ranges::any_of(ranges, [code](CodeRange range) { return code >= range.first && code <= range.last; });
}

/// [157s] PN_CHARS_U
bool isLabelStart(char32_t code) {
    static constexpr auto ranges = std::to_array<CodeRange>({{'A', 'Z'}, {'a', 'z'}, {'_', '_'}, {':', ':'}, {0xC0, 0xD6}, {0xD8, 0xF6},
        {0xF8, 0x2FF}, {0x370, 0x37D}, {0x37F, 0x1FFF}, {0x200C, 0x200D}, {0x2070, 0x218F}, {0x2C00, 0x2FEF}, {0x3001, 0xD7FF},
        {0xF900, 0xFDCF}, {0xFDF0, 0xFFFD}, {0x10000, 0xEFFFF}});
    return isIn(code, ranges);
}

/// [160s] PN_CHARS
bool isLabelPart(char32_t code) {
    static constexpr auto ranges = std::to_array<CodeRange>({{'-', '-'}, {'0', '9'}, {0xB7, 0xB7}, {0x300, 0x36F}, {0x203F, 0x2040}});
    return isLabelStart(code) || isIn(code, ranges);
}

/// The text is well-formed UTF-8 when it comes here.
class Reader {
  public:
    explicit Reader(std::string_view text) : m_text(text) {}
    Result<Dataset> read();

  private:
    bool atEnd() const { return m_at == m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool take(char c) {
        if (atEnd() || m_text[m_at] != c) return false;
        ++m_at;
        return true;
    }
    void skipBlanks() {
        while (!atEnd() && (m_text[m_at] == ' ' || m_text[m_at] == '\t')) ++m_at;
    }
    bool atLineBreak() const { return !atEnd() && (m_text[m_at] == '\n' || m_text[m_at] == '\r'); }
    void skipComment() {
        if (!atEnd() && m_text[m_at] == '#')
            while (!atEnd() && !atLineBreak()) ++m_at;
    }
    std::unexpected<Error> malformed() const { return fail(ErrorCode::malformed, Offset{m_at}); }

    Result<Quad> statement();
    Result<Term> iri();
    Result<Term> blank();
    Result<Term> literal();
    Result<Term> subject() { return peek() == '<' ? iri() : blank(); }
    Result<Term> object() { return peek() == '"' ? literal() : subject(); }
    Result<void> codeEscape(std::string& value);
    Result<std::string> language();
    std::size_t lengthOfCharacter() const;

    std::string_view m_text;
    std::size_t m_at = 0;
};

std::size_t Reader::lengthOfCharacter() const {
    const auto lead = static_cast<unsigned char>(m_text[m_at]);
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

Result<Dataset> Reader::read() {
    Dataset dataset;
    while (true) {
        skipBlanks();
        if (!atEnd() && !atLineBreak() && peek() != '#') {
            TRY(quad, statement());
            dataset.push_back(std::move(quad));
            skipBlanks();
        }
        skipComment();
        if (atEnd()) return dataset;
        if (!atLineBreak()) return malformed();
        ++m_at;
    }
}

Result<Quad> Reader::statement() {
    Quad quad;
    TRY(subjectTerm, subject());
    skipBlanks();
    TRY(predicateTerm, iri());
    skipBlanks();
    TRY(objectTerm, object());
    skipBlanks();
    if (peek() != '.') {
        TRY(graphTerm, subject());
        quad.graph = std::move(graphTerm);
        skipBlanks();
    }
    if (!take('.')) return malformed();
    quad.subject = std::move(subjectTerm);
    quad.predicate = std::move(predicateTerm);
    quad.object = std::move(objectTerm);
    return quad;
}

Result<Term> Reader::iri() {
    const auto begin = m_at;
    if (!take('<')) return malformed();
    Term term{.kind = Term::Kind::iri, .value = {}, .datatype = {}, .language = {}};
    while (!take('>')) {
        if (atEnd()) return malformed();
        if (peek() == '\\') {
            ++m_at;
            TRY_DO(codeEscape(term.value));
        } else if (isBarredFromIri(peek())) {
            return malformed();
        } else {
            term.value += m_text[m_at++];
        }
    }
    if (!hasScheme(term.value)) return fail(ErrorCode::malformed, Offset{begin});
    return term;
}

// [141s] BLANK_NODE_LABEL
Result<Term> Reader::blank() {
    if (!take('_') || !take(':')) return malformed();
    const auto begin = m_at;
    auto end = begin; // behind the last character that is no dot: a label does not end with one
    while (!atEnd()) {
        const auto length = lengthOfCharacter();
        const auto code = codePoints(m_text.substr(m_at, length))[0];
        const bool dot = code == '.';
        if (m_at == begin ? !isLabelStart(code) && !(code >= '0' && code <= '9') : !isLabelPart(code) && !dot) break;
        m_at += length;
        if (!dot) end = m_at;
    }
    m_at = end;
    if (end == begin) return malformed();
    return Term{.kind = Term::Kind::blank, .value = std::string(m_text.substr(begin, end - begin)), .datatype = {}, .language = {}};
}

Result<Term> Reader::literal() {
    if (!take('"')) return malformed();
    Term term{.kind = Term::Kind::literal, .value = {}, .datatype = std::string(xsdString), .language = {}};
    while (!take('"')) {
        if (atEnd() || atLineBreak()) return malformed();
        if (!take('\\')) {
            term.value += m_text[m_at++];
            continue;
        }
        constexpr std::string_view letters = "tbnrf\"'\\";
        constexpr std::string_view meanings = "\t\b\n\r\f\"'\\";
        if (const auto which = atEnd() ? std::string_view::npos : letters.find(peek()); which != std::string_view::npos) {
            term.value += meanings[which];
            ++m_at;
        } else {
            TRY_DO(codeEscape(term.value));
        }
    }
    if (take('@')) {
        TRY(tag, language());
        term.language = std::move(tag);
        term.datatype = rdfLangString;
    } else if (take('^')) {
        if (!take('^')) return malformed();
        TRY(type, iri());
        term.datatype = std::move(type.value);
    }
    return term;
}

// [144s] LANGTAG
Result<std::string> Reader::language() {
    const auto begin = m_at;
    while (isAsciiLetter(peek())) ++m_at;
    if (m_at == begin) return malformed();
    while (take('-')) {
        const auto part = m_at;
        while (isAsciiLetter(peek()) || isAsciiDigit(peek())) ++m_at;
        if (m_at == part) return malformed();
    }
    return std::string(m_text.substr(begin, m_at - begin));
}

// [10] UCHAR, behind its backslash
Result<void> Reader::codeEscape(std::string& value) {
    const std::size_t length = peek() == 'u' ? 4 : peek() == 'U' ? 8 : 0;
    if (length == 0) return malformed();
    ++m_at;
    char32_t code = 0;
    for (std::size_t digit = 0; digit < length; ++digit, ++m_at) {
        const char c = peek();
        const char32_t worth = isAsciiDigit(c) ? static_cast<char32_t>(c - '0')
                             : c >= 'a' && c <= 'f' ? static_cast<char32_t>(c - 'a' + 10)
                             : c >= 'A' && c <= 'F' ? static_cast<char32_t>(c - 'A' + 10)
                                                    : 16;
        if (worth == 16) return malformed();
        code = code * 16 + worth;
    }
    if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return malformed();
    appendUtf8(value, code);
    return {};
}

} // namespace

void appendTerm(std::string& text, const Term& term) {
    switch (term.kind) {
    case Term::Kind::none: return;
    case Term::Kind::iri: appendIri(text, term.value); return;
    case Term::Kind::blank: text.append("_:").append(term.value); return;
    case Term::Kind::literal:
        text += '"';
        appendEscapedLiteral(text, term.value);
        text += '"';
        if (!term.language.empty()) {
            text.append("@").append(term.language);
        } else if (term.datatype != xsdString) {
            text += "^^";
            appendIri(text, term.datatype);
        }
        return;
    }
}

void appendNQuad(std::string& text, const Quad& quad) {
    for (const Term* term : {&quad.subject, &quad.predicate, &quad.object, &quad.graph}) {
        if (term->kind == Term::Kind::none) continue;
        appendTerm(text, *term);
        text += ' ';
    }
    text += ".\n";
}

Result<Dataset> parseNQuads(std::string_view text) {
    if (const auto bad = firstBadUtf8(text)) return fail(ErrorCode::badEncoding, Offset{*bad});
    return Reader(text).read();
}

} // namespace lanyard::rdf
