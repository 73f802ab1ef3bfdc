#include "core/import/json_outline.h"
#include <algorithm>
#include <optional>
#include <string>

namespace lanyard {
namespace {

bool isBlank(char c) noexcept { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// The offset behind the string's closing quotation mark, if there is one. Precondition: text[begin] == '"'.
std::optional<std::size_t> behindString(std::string_view text, std::size_t begin) noexcept {
    for (std::size_t i = begin + 1; i < text.size(); ++i) {
        if (text[i] == '\\') ++i;
        else if (text[i] == '"') return i + 1;
    }
    return std::nullopt;
}

/// Collects the members of one object or array while its text goes by.
class MemberCollector {
  public:
    MemberCollector(std::string_view text, JsonOutline& outline) : m_text(text), m_outline(outline) {}

    void string(std::size_t begin, std::size_t end) {
        if (!m_outline.array && !m_named) {
            m_name = m_text.substr(begin + 1, end - begin - 2);
            return;
        }
        part(begin, end);
    }
    void colon() { m_named = true; }
    void part(std::size_t begin, std::size_t end) {
        if (!m_started) m_value.begin = begin;
        m_started = true;
        m_value.end = end;
    }
    void finish() {
        if (m_started && (m_outline.array || m_named)) m_outline.members.push_back({m_name, m_value});
        m_name = {};
        m_value = {};
        m_named = m_started = false;
    }

  private:
    std::string_view m_text;
    JsonOutline& m_outline;
    std::string_view m_name;
    TextRange m_value;
    bool m_named = false;
    bool m_started = false;
};

int countOf(const JsonOutline& outline, std::initializer_list<std::string_view> names) {
    return int(std::ranges::count_if(names, [&](std::string_view name) { return outline.has(name); }));
}

} // namespace

bool JsonOutline::has(std::string_view name) const noexcept {
    return std::ranges::any_of(members, [&](const Member& member) { return member.name == name; });
}

JsonOutline outlineJson(std::string_view text, std::size_t begin) {
    JsonOutline outline{.range = {begin, text.size()}, .array = text[begin] == '[', .complete = false, .members = {}};
    MemberCollector collector(text, outline);
    std::string open; // the closing brackets that are owed, innermost last
    for (std::size_t i = begin; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"') {
            const auto end = behindString(text, i);
            if (!end) return outline; // it broke off inside
            if (open.size() == 1) collector.string(i, *end);
            i = *end - 1;
        } else if (c == '{' || c == '[') {
            if (open.size() == 1) collector.part(i, i + 1);
            open.push_back(c == '{' ? '}' : ']');
        } else if (c == '}' || c == ']') {
            if (open.back() != c) {
                outline.range.end = i;
                return outline;
            }
            open.pop_back();
            if (open.size() == 1) collector.part(i, i + 1);
            if (open.empty()) {
                collector.finish();
                outline.range.end = i + 1;
                outline.complete = true;
                return outline;
            }
        } else if (open.size() == 1) {
            if (c == ',') collector.finish();
            else if (c == ':' && !outline.array) collector.colon();
            else if (!isBlank(c)) collector.part(i, i + 1);
        }
    }
    return outline;
}

bool namesACredential(const JsonOutline& outline) {
    return outline.has("credentialSubject") || outline.has("verifiableCredential") || outline.has("vc") || outline.has("vp");
}

bool namesABadge(const JsonOutline& outline) {
    if (outline.array) return false;
    if (outline.has("vc") || outline.has("vp")) return true;
    if (namesACredential(outline)) return countOf(outline, {"@context", "type", "issuer", "holder", "proof"}) >= 2;
    if (outline.has("payload") && countOf(outline, {"signatures", "signature"}) > 0) return true;
    const int assertion = countOf(outline, {"recipient", "badge", "verify", "verification", "issuedOn", "issued_on"});
    return assertion >= 2 && countOf(outline, {"recipient", "badge"}) > 0;
}

bool speaksOfABadge(std::string_view text) {
    const auto uses = [&](std::string_view word) { return text.find(word) != std::string_view::npos; };
    return uses("\"credentialSubject\"") || uses("\"verifiableCredential\"") || uses("VerifiableCredential") || uses("OpenBadge") ||
           (uses("\"recipient\"") && uses("\"badge\"") && (uses("\"verif") || uses("openbadges")));
}

bool hasBothEnds(std::string_view text) {
    return text.starts_with('{') && text.ends_with('}') && std::ranges::count(text, '{') == std::ranges::count(text, '}');
}

} // namespace lanyard
