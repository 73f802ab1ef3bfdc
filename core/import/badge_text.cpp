#include "core/import/badge_text.h"
#include "core/base/ascii.h"
#include "core/badge/classify.h"
#include "core/base/encoding.h"
#include "core/import/json_outline.h"
#include "core/import/jws_text.h"
#include "core/import/links.h"
#include "core/import/other_wallet.h"
#include "core/json/json.h"
#include <algorithm>

namespace lanyard {
namespace {

constexpr int deepestWrapping = 8;       // arrays, wrappers and strings around a badge; wallets' backups have three
constexpr int brokenPiecesTried = 64;    // each may be read to the text's end
constexpr std::size_t narrowestFold = 40; // letters in a line of a folded text: mail has 72 to 78, PEM 64
constexpr std::size_t widestFold = 100;
constexpr std::size_t linksKept = 64;
constexpr std::size_t findingsKept = 100;
constexpr std::size_t longestLink = 8'192; // bytes

bool isBlank(char c) noexcept { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Without blanks around it, a byte order mark in front and the NULs with which some programs end a text.
std::string_view trimmed(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
    while (!text.empty() && (isBlank(text.back()) || text.back() == '\0')) text.remove_suffix(1);
    return text;
}

/// Without one pair of quotation marks or angle brackets round it.
std::string_view unquoted(std::string_view text) {
    constexpr std::string_view pairs[] = {"\"\"", "''", "``", "<>"};
    for (const std::string_view pair : pairs)
        if (text.size() >= 2 && text.front() == pair[0] && text.back() == pair[1]) return trimmed(text.substr(1, text.size() - 2));
    return text;
}

bool isWordLetter(char c) noexcept { return isAsciiLetterOrDigit(c) || c == '_' || c == '-'; }

std::string byteName(std::size_t offset) { return "byte " + std::to_string(offset); }

/// The content of an RFC 2397 data URL, if the text is one.
std::optional<std::string> dataUrlContent(std::string_view text) {
    if (!text.starts_with("data:")) return std::nullopt;
    const std::size_t comma = text.find(',');
    if (comma == std::string_view::npos) return std::nullopt;
    const std::string_view content = text.substr(comma + 1);
    if (!text.substr(0, comma).ends_with(";base64")) return percentDecoded(content);
    auto decoded = fromBase64(content);
    if (!decoded) return std::nullopt;
    return toText(*decoded);
}

/// What a value that is no badge but belongs to one is called.
std::optional<FindingCode> findingFor(JsonNature nature) {
    switch (nature) {
    case JsonNature::achievement: return FindingCode::descriptionWithoutAward;
    case JsonNature::issuerProfile: return FindingCode::issuerProfile;
    case JsonNature::keyDocument: return FindingCode::keyDocument;
    case JsonNature::identityDocument: return FindingCode::identityDocument;
    case JsonNature::revocationList: return FindingCode::revocationList;
    case JsonNature::issuerList: return FindingCode::issuerList;
    case JsonNature::nothing:
    case JsonNature::award:
    case JsonNature::endorsement:
    case JsonNature::presentation:
    case JsonNature::enveloped:
    case JsonNature::statusList:
    case JsonNature::wrapper: return std::nullopt;
    }
    return std::nullopt;
}

/// What leads to a badge and is none.
FindingCode linkFinding(std::string_view address) {
    return linkKind(address) == LinkKind::platform ? FindingCode::linkToKnownPlatform : FindingCode::linkToBadge;
}

/// OpenID for Verifiable Credential Issuance, section 4.1.1, and the interaction protocols of the VC API.
bool isOffer(const Json& value) {
    return value.find("credential_issuer") != nullptr || (value.find("protocols") != nullptr && value.find("protocols")->isObject());
}

class TextReader {
  public:
    TextReader(const ImportLimits& limits, std::stop_token stop)
        : m_limits(limits), m_json{.depth = limits.jsonDepth, .bytes = limits.jsonBytes}, m_stop(std::move(stop)) {}

    TextReading read(std::string_view text) {
        const std::string_view words = trimmed(text);
        m_firstWord = words.empty() ? text.size() : std::size_t(words.data() - text.data());
        m_behindWords = m_firstWord + words.size();
        const std::string_view all = unquoted(words);
        m_reading.beginsAsJson = (all.starts_with('{') || all.starts_with('[')) && looksLikeJson(text, m_firstWord);
        if (all.size() <= longestLink && (isWebAddress(all) || linkEnd(all, 0) == all.size())) m_reading.onlyLink = std::string(all);
        if (!readTokens(all) && !readQuoted(words)) scan(text);
        for (TextBadge& badge : m_reading.badges)
            if (m_reading.badges.size() == 1 && badge.part.starts_with("byte ") && badge.text == all) badge.part.clear();
        return std::move(m_reading);
    }

  private:
    bool isFull() const { return m_stop.stop_requested() || m_reading.badges.size() > m_limits.documents; }

    void tell(FindingCode code, const std::string& part, Where where = {}, std::string address = {}) {
        if (m_reading.findings.size() < findingsKept) m_reading.findings.push_back({code, part, std::move(address), std::move(where)});
    }

    /// A JSON string that is all of the text and holds a badge, as a web page's developer tools copy it.
    bool readQuoted(std::string_view words) {
        if (!words.starts_with('"') || words.size() > m_limits.jsonBytes) return false;
        const auto value = parseJson(words, m_json);
        if (!value || !value->string()) return false;
        readString(*value->string(), "", 1);
        return !m_reading.badges.empty();
    }

    // -- running text -------------------------------------------------------------------------------------------------

    void scan(std::string_view text) {
        std::size_t at = 0;
        while (at < text.size() && !isFull()) {
            const char c = text[at];
            const bool wordBegins = at == 0 || !isWordLetter(text[at - 1]);
            if ((c == '{' || c == '[') && looksLikeJson(text, at)) {
                at = readJsonAt(text, at);
            } else if (wordBegins && c == 'e' && tokenEnd(text, at) != at) {
                at = readTokenAt(text, at);
            } else if (const auto end = wordBegins ? linkEnd(text, at) : std::nullopt) {
                keepLink(text.substr(at, *end - at));
                readTokensOfLink(text.substr(at, *end - at), at);
                at = *end;
            } else {
                if (!isBlank(c) && c != '\0' && std::string_view(",;\"'`<>\x1e").find(c) == std::string_view::npos) wordsSeen();
                ++at;
            }
        }
    }

    void wordsSeen() {
        if (!m_reading.badges.empty()) m_reading.badges.back().wordsBehind = true;
    }

    void keepLink(std::string_view link) {
        if (link.size() > longestLink) return;
        std::string address(link);
        for (std::size_t at = 0; (at = address.find("&amp;", at)) != std::string::npos; ++at) address.erase(at + 1, 4);
        if (m_reading.links.size() < linksKept && std::ranges::find(m_reading.links, address) == m_reading.links.end())
            m_reading.links.push_back(std::move(address));
    }

    /// Some addresses carry the badge itself behind "#" or "=".
    void readTokensOfLink(std::string_view link, std::size_t offset) {
        const std::size_t badges = m_reading.badges.size();
        const std::size_t findings = m_reading.findings.size();
        for (std::size_t at = link.find("ey", 1); at != std::string_view::npos && !isFull(); at = link.find("ey", at + 1)) {
            const std::size_t end = isWordLetter(link[at - 1]) ? at : tokenEnd(link, at);
            if (end == at) continue;
            readToken(link.substr(at, end - at), byteName(offset + at), 0);
            at = end - 1;
        }
        if (m_reading.badges.size() == badges) m_reading.findings.resize(findings);
    }

    /// A brace in a sentence is no JSON: a name, a bracket or an end must follow. A text that begins with one is meant as JSON.
    bool looksLikeJson(std::string_view text, std::size_t at) const {
        const bool first = at <= m_firstWord;
        std::size_t next = at + 1;
        while (next < text.size() && isBlank(text[next])) ++next;
        if (next == text.size()) return first;
        if (text[at] == '{') return first || text[next] == '"' || text[next] == '}';
        return std::string_view(first ? "{[\"]-0123456789tfn" : "{[\"]").find(text[next]) != std::string_view::npos;
    }

    /// Returns where to go on.
    std::size_t readJsonAt(std::string_view text, std::size_t begin) {
        const JsonOutline outline = outlineJson(text, begin);
        const bool whole = begin <= m_firstWord && outline.range.end >= m_behindWords;
        const std::string part = whole ? "" : byteName(begin);
        if (outline.complete) {
            readJson(text.substr(begin, outline.range.end - begin), part, 0);
            return outline.range.end;
        }
        if (outline.array) readMembers(text, outline, part, 0); // the whole ones before the break are not lost
        if (const std::string_view rest = trimmed(text.substr(begin)); hasBothEnds(rest) && speaksOfABadge(rest)) {
            m_reading.badges.push_back({Form::json, std::string(rest), part, {}, {}, false});
            return text.size();
        }
        const auto parsed = parseJson(text.substr(begin), m_json);
        if (!m_brokenTold) tell(FindingCode::jsonBroken, part, parsed ? Where{} : shifted(parsed.error().where, begin));
        m_brokenTold = true;
        if (++m_brokenPieces >= brokenPiecesTried) return text.size();
        // Of JSON Lines the next may be sound again.
        for (std::size_t line = text.find('\n', begin); line != std::string_view::npos; line = text.find('\n', line)) {
            ++line;
            if (line < text.size() && text[line] == '{') return line;
        }
        return text.size();
    }

    static Where shifted(Where where, std::size_t begin) {
        if (Offset* offset = std::get_if<Offset>(&where)) offset->value += begin;
        return where;
    }

    // -- tokens -------------------------------------------------------------------------------------------------------

    /// A text of tokens alone: one to a line, or one that was folded into lines. False if it is anything else.
    bool readTokens(std::string_view all) {
        if (tokenEnd(all, 0) == 0 || !std::ranges::all_of(all, [](char c) { return isBlank(c) || isTokenLetter(c); })) return false;
        std::vector<std::pair<std::size_t, std::string_view>> words;
        for (std::size_t at = 0; at < all.size();) {
            const std::size_t begin = at;
            while (at < all.size() && !isBlank(all[at])) ++at;
            if (at > begin) words.emplace_back(begin, all.substr(begin, at - begin));
            else ++at;
        }
        const auto isWhole = [](const auto& word) { return tokenEnd(word.second, 0) != 0 && std::ranges::count(word.second, '.') >= 2; };
        if (words.size() > 1 && std::ranges::all_of(words, isWhole)) {
            for (const auto& [at, word] : words)
                if (!isFull()) readToken(word, byteName(at), 0);
            return true;
        }
        // A second beginning among the words: there are several, of which some are folded or spoilt. A whole one in front: words follow it.
        const auto begins = [](const auto& word) { return tokenEnd(word.second, 0) != 0 && word.second.contains('.'); };
        const bool firstIsWhole = words.size() > 1 && isWhole(words.front()) && words.front().second.size() > widestFold;
        if (firstIsWhole || std::ranges::count_if(words, begins) > 1) return false;
        std::string token;
        for (const auto& [at, word] : words) token += word;
        readToken(token, "", 0);
        return true;
    }

    /// Returns where to go on.
    std::size_t readTokenAt(std::string_view text, std::size_t begin) {
        std::size_t end = tokenEnd(text, begin);
        std::string token(text.substr(begin, end - begin));
        std::size_t width = foldingWidth(text, end);
        for (std::string_view line = lineBehind(text, end); width > 0 && !line.empty() && line.size() <= width; line = lineBehind(text, end)) {
            token += line;
            end = std::size_t(line.data() + line.size() - text.data());
            // A narrower line is the last one, unless words in front of the token made the first line wider than the rest.
            if (line.size() < width) width = lineBehind(text, end).size() == line.size() ? line.size() : 0;
        }
        readToken(token, byteName(begin), 0);
        return end;
    }

    /// The width of the line that ends at `end`, if it is one to which mail programs and editors fold; else 0.
    static std::size_t foldingWidth(std::string_view text, std::size_t end) {
                if (end >= text.size() || (text[end] != '\r' && text[end] != '\n')) return 0;
        const std::string_view before = text.substr(end - std::min(end, widestFold + 1), std::min(end, widestFold + 1));
        const std::size_t newline = before.rfind('\n');
        const std::size_t width = before.size() - (newline == std::string_view::npos ? 0 : newline + 1);
        return width >= narrowestFold && width <= widestFold ? width : 0;
    }

    /// The next line if it holds nothing but letters of a token and no token of its own; else nothing.
    static std::string_view lineBehind(std::string_view text, std::size_t end) {
        if (end < text.size() && text[end] == '\r') ++end;
        if (end >= text.size() || text[end] != '\n') return {};
        const std::size_t begin = ++end;
        while (end < text.size() && isTokenLetter(text[end])) ++end;
        if (end < text.size() && text[end] != '\r' && text[end] != '\n') return {};
        const std::string_view line = text.substr(begin, end - begin);
        return line.starts_with("ey") && line.contains('.') ? std::string_view{} : line;
    }

    void readToken(std::string_view token, const std::string& part, int level) {
        JwsNature nature = natureOfJws(token, m_json);
        switch (nature.kind) {
        case JwsNature::Kind::badge:
            m_reading.badges.push_back({nature.form, std::string(token), part, std::move(nature.self), std::move(nature.addresses), false});
            return;
        case JwsNature::Kind::emptyOffer: return tell(FindingCode::presentationEmpty, part);
        case JwsNature::Kind::incomplete: return tell(FindingCode::jwsIncomplete, part);
        case JwsNature::Kind::encrypted: return tell(FindingCode::encrypted, part);
        case JwsNature::Kind::disclosures: return tell(FindingCode::notUnderstood, part);
        case JwsNature::Kind::other:
        case JwsNature::Kind::none:
            if (level == 0) tell(FindingCode::textWithoutBadge, part);
            return;
        }
    }

    // -- JSON ---------------------------------------------------------------------------------------------------------

    /// One JSON text whose brackets match.
    void readJson(std::string_view text, const std::string& part, int level) {
        if (text.size() > m_limits.jsonBytes) return tell(FindingCode::tooLarge, part);
        const auto value = parseJson(text, m_json);
        if (value) return readValue(text, *value, part, level);
        switch (value.error().code) {
        case ErrorCode::tooDeep: return tell(FindingCode::nestedTooDeep, part, value.error().where);
        default: return readRefused(text, part, level, value.error());
        }
    }

    /// Brackets match, and yet a strict reader refuses it. A badge in such a text is kept, so that it can be said what is wrong with it.
    void readRefused(std::string_view text, const std::string& part, int level, const Error& error) {
        const JsonOutline outline = outlineJson(text, 0);
        if (namesABadge(outline)) {
            m_reading.badges.push_back({Form::json, std::string(text), part, {}, {}, false});
            return;
        }
        const std::size_t before = m_reading.badges.size();
        readMembers(text, outline, part, level);
        if (m_reading.badges.size() == before) tell(FindingCode::jsonBroken, part, error.where);
    }

    void readMembers(std::string_view text, const JsonOutline& outline, const std::string& part, int level) {
        if (level >= deepestWrapping) return tell(FindingCode::nestedTooDeep, part);
        std::size_t index = 0;
        for (const JsonOutline::Member& member : outline.members) {
            const std::string name = outline.array ? std::to_string(index++) : std::string(member.name);
            const std::string_view value = text.substr(member.value.begin, member.value.end - member.value.begin);
            if (isFull()) return;
            if (value.starts_with('{') || value.starts_with('[')) readJson(value, below(part, name), level + 1);
        }
    }

    static std::string below(const std::string& part, std::string_view name) {
        return part + (part.contains('#') ? "/" : "#/") + escapedToken(name);
    }

    void readValue(std::string_view text, const Json& value, const std::string& part, int level) {
        if (isFull()) return;
        if (value.isArray()) return readEntries(text, value, part, level);
        if (!value.isObject()) return;
        const OtherWallet wallet = otherWalletOf(value);
        if (wallet == OtherWallet::lockedBackup) return tell(FindingCode::walletBackupLocked, part);
        if (const auto address = recordedAt(value)) return tell(linkFinding(*address), part, {}, *address);
        const JsonNature nature = classify(value).nature;
        if (nature == JsonNature::wrapper) {
            const std::size_t before = m_reading.badges.size();
            readEntries(text, value, part, level);
            if (wallet == OtherWallet::openBackup)
                for (std::size_t i = before; i < m_reading.badges.size(); ++i) m_reading.badges[i].fromBackup = true;
            return;
        }
        if (nature == JsonNature::enveloped || nature == JsonNature::presentation) {
            if (readEnveloped(value, part, level)) return;
            if (nature == JsonNature::presentation && isEmptyPresentation(value)) return tell(FindingCode::presentationEmpty, part);
        }
        if (const auto finding = findingFor(nature)) return tell(*finding, part);
        if (value.find("ciphertext") != nullptr) return tell(FindingCode::encrypted, part);
        if (nature != JsonNature::nothing) {
            const TextRange range = value.range();
            BadgeNames names = namesOf(value);
            m_reading.badges.push_back({Form::json, std::string(text.substr(range.begin, range.end - range.begin)), part,
                                        std::move(names.self), std::move(names.addresses), false});
            return;
        }
        if (isOffer(value)) return tell(FindingCode::claimLink, part, {}, offerAddress(value));
        const std::string* address = hostedAt(value);
        if (address && level == 0) m_reading.onlyLink = *address;
        else readUnknown(text, value, part, level);
    }

    /// An object of no known meaning may still hold a badge as text. What else is in it is nobody's business.
    void readUnknown(std::string_view text, const Json& value, const std::string& part, int level) {
        const std::size_t badges = m_reading.badges.size();
        const std::size_t findings = m_reading.findings.size();
        if (level < deepestWrapping) readEntries(text, value, part, level);
        if (m_reading.badges.size() > badges) return;
        m_reading.findings.resize(findings);
        if (level == 0) tell(FindingCode::jsonWithoutBadge, part);
    }

    /// `{"verify": {"url": …}}` alone says where a badge is, and no more.
    static const std::string* hostedAt(const Json& value) {
        const Json* verify = value.find("verify");
        const std::string* address = verify ? verify->textOf("url") : nullptr;
        return address && isWebAddress(*address) ? address : nullptr;
    }

    static std::string offerAddress(const Json& value) {
        if (const std::string* issuer = value.textOf("credential_issuer")) return *issuer;
        if (const Json* protocols = value.find("protocols"))
            for (const Json::Member& member : protocols->object() ? *protocols->object() : Json::Object{})
                if (const std::string* address = member.second.string()) return *address;
        return {};
    }

    void readEntries(std::string_view text, const Json& value, const std::string& part, int level) {
        if (level >= deepestWrapping) return tell(FindingCode::nestedTooDeep, part);
        const std::size_t badges = m_reading.badges.size();
        const std::size_t findings = m_reading.findings.size();
        if (const Json::Array* entries = value.array())
            for (std::size_t i = 0; i < entries->size(); ++i) readEntry(text, (*entries)[i], below(part, std::to_string(i)), level);
        if (const Json::Object* members = value.object())
            for (const Json::Member& member : *members) readEntry(text, member.second, below(part, member.first), level);
        if (m_reading.badges.size() > badges) {
            dropBelongings(findings);
            addCollections(value, badges);
        } else if (m_reading.findings.size() == findings && level == 0) {
            tell(FindingCode::jsonWithoutBadge, part);
        }
    }

    /// `value` sorts the badges found in it since.
    void addCollections(const Json& value, std::size_t since) {
        for (const std::string& name : collectionsIn(value))
            for (std::size_t i = since; i < m_reading.badges.size(); ++i) {
                std::vector<std::string>& names = m_reading.badges[i].collections;
                if (std::ranges::find(names, name) == names.end()) names.push_back(name);
            }
    }

    void readEntry(std::string_view text, const Json& entry, const std::string& part, int level) {
        if (const std::string* string = entry.string()) readString(*string, part, level + 1);
        else readValue(text, entry, part, level + 1);
    }

    /// A backup holds the wallet's keys and identity beside its badges: nothing to be told about.
    void dropBelongings(std::size_t findings) {
        const auto belongs = [](const Finding& finding) {
            return finding.code == FindingCode::keyDocument || finding.code == FindingCode::identityDocument ||
                   finding.code == FindingCode::issuerProfile || finding.code == FindingCode::issuerList;
        };
        auto& all = m_reading.findings;
        all.erase(std::remove_if(all.begin() + std::ptrdiff_t(findings), all.end(), belongs), all.end());
    }

    /// A token, JSON or a data URL of either inside a JSON string.
    void readString(std::string_view string, const std::string& part, int level) {
        if (level >= deepestWrapping || isFull()) return;
        string = trimmed(string);
        if (tokenEnd(string, 0) == string.size() && !string.empty()) return readToken(string, part, level);
        if (string.starts_with("{\"") && string.ends_with('}')) return readJson(string, part, level);
        if (const auto content = dataUrlContent(string)) readContent(*content, part, level);
    }

    void readContent(std::string_view content, const std::string& part, int level) {
        content = trimmed(content);
        if (tokenEnd(content, 0) == content.size() && !content.empty()) readToken(content, part, level);
        else if (content.starts_with('{')) readJson(content, part, level);
    }

    /// VC Data Model 2.0 sections 4.13.1 and 4.13.2: the credential or presentation is in the data URL of `id`, and the envelope says
    /// nothing of its own.
    bool readEnveloped(const Json& value, const std::string& part, int level) {
        const std::string* id = value.textOf("id");
        const auto content = id && level < deepestWrapping ? dataUrlContent(*id) : std::nullopt;
        if (!content) return false;
        const std::size_t before = m_reading.badges.size();
        readContent(*content, below(part, "id"), level + 1);
        return m_reading.badges.size() > before;
    }

    const ImportLimits& m_limits;
    JsonLimits m_json;
    std::stop_token m_stop;
    TextReading m_reading;
    std::size_t m_firstWord = 0;   // of the text: blanks before it and behind its end are looked at once
    std::size_t m_behindWords = 0;
    int m_brokenPieces = 0;
    bool m_brokenTold = false;
};

} // namespace

TextReading readBadgeText(std::string_view text, const ImportLimits& limits, std::stop_token stop) {
    return TextReader(limits, std::move(stop)).read(text);
}

} // namespace lanyard
