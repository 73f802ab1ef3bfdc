#include "core/verify/hosted_comparison.h"
#include "core/badge/vocabulary.h"
#include "core/base/utf8.h"
#include "core/verify/evidence_json.h"
#include <algorithm>

namespace lanyard::checks {
namespace {

constexpr std::size_t mostDifferences = 50;
constexpr std::size_t longestValue = 200;
constexpr int mostEmbedded = 16;
constexpr std::size_t mostMembers = 2'000; ///< of one object; looking members up one by one grows with the square

bool isNothing(const Json* value) {
    if (!value || value->isNull()) return true;
    if (const std::string* text = value->string()) return text->empty();
    if (const Json::Array* entries = value->array()) return entries->empty();
    if (const Json::Object* members = value->object()) return members->empty();
    return false;
}

/// Members of an assertion that limit what it says: left out, the file would claim more than its address does.
bool limits(std::string_view member) {
    constexpr std::string_view members[] = {"expires", "recipient", "issuedOn", "issued_on", "badge", "issuer", "verify", "verification", "salt"};
    return std::ranges::find(members, member) != std::end(members);
}

bool tellsRecall(std::string_view member) { return member == "revoked" || member == "revocationReason"; }

std::string cut(const Json* value) {
    if (!value) return {};
    std::string text = value->string() ? *value->string() : writeJson(*value);
    if (text.size() <= longestValue) return text;
    text.resize(longestValue);
    return repairedUtf8(text) + "…";
}

const std::string* addressOf(const Json& value) {
    for (const std::string_view name : {"id", "@id", "_location"})
        if (const std::string* address = value.textOf(name)) return address;
    return nullptr;
}

/// Context addresses count as equal if they stand for the same vocabulary (with or without a slash, another host of the same text).
bool equalContext(const Json& here, const Json& there) {
    if (here == there) return true;
    const std::string* a = here.string();
    const std::string* b = there.string();
    if (!a || !b) return false;
    return vocabularyOf(*a) == vocabularyOf(*b) && vocabularyOf(*a) != Vocabulary::other && vocabularyOf(*a) != Vocabulary::openBadgesUnknown;
}

class Comparer {
  public:
    Comparer(Comparison& result, const Evidence& evidence) : m_result(result), m_evidence(evidence) {}

    void objects(const Json& here, const Json& there, const std::string& pointer, bool top) {
        if (here.object()->size() > mostMembers || there.object()->size() > mostMembers) {
            if (here != there) differ(pointer, &here, &there);
            return;
        }
        for (const auto& [name, value] : *here.object()) {
            if (top && tellsRecall(name)) continue;
            const Json* other = there.find(name);
            const std::string place = pointer + '/' + escapedToken(name);
            if (isNothing(&value) && isNothing(other)) continue;
            if (isNothing(&value)) {
                if (!top || limits(name)) differ(place, nullptr, other);
            } else if (isNothing(other)) {
                differ(place, &value, nullptr);
            } else if (name == "@context") {
                contexts(value, *other, place);
            } else {
                values(value, *other, place);
            }
        }
        for (const auto& [name, value] : *there.object())
            if (!here.find(name) && !isNothing(&value) && (top ? limits(name) : m_strict)) differ(pointer + '/' + escapedToken(name), nullptr, &value);
    }

  private:
    void values(const Json& here, const Json& there, const std::string& place) {
        if (here == there) return;
        if (here.isObject() && there.isObject()) return objects(here, there, place, false);
        if (here.isArray() || there.isArray()) {
            const auto a = here.asList(), b = there.asList();
            if (a.size() != b.size()) return differ(place, &here, &there);
            for (std::size_t i = 0; i < a.size(); ++i)
                values(a[i], b[i], here.isArray() ? place + '/' + std::to_string(i) : place);
            return;
        }
        if (here.isObject() && there.string()) return embeddedHere(here, *there.string(), there, place);
        if (here.string() && there.isObject()) {
            const std::string* address = addressOf(there);
            if (!address || *address != *here.string()) differ(place, &here, &there);
            return;
        }
        differ(place, &here, &there);
    }

    /// The file holds the thing, its address only names it: what the thing's own address showed must agree.
    void embeddedHere(const Json& here, const std::string& address, const Json& there, const std::string& place) {
        const std::string* own = addressOf(here);
        if (own && *own != address) return differ(place, &here, &there);
        const bool saysMore = std::ranges::any_of(*here.object(), [](const Json::Member& member) {
            return member.first != "id" && member.first != "@id" && member.first != "_location" && member.first != "type" &&
                   member.first != "@context" && !isNothing(&member.second);
        });
        if (!saysMore) return;
        const auto shown = ++m_embedded > mostEmbedded ? std::nullopt : newestObject(m_evidence, address);
        if (!shown) {
            if (m_result.unseen.size() < mostDifferences) m_result.unseen.push_back(address);
            return;
        }
        const bool strict = m_strict;
        m_strict = false; // a class may have grown since; what the file says of it must still stand there
        objects(here, shown->object, place, false);
        m_strict = strict;
    }

    void contexts(const Json& here, const Json& there, const std::string& place) {
        const auto a = here.asList(), b = there.asList();
        if (a.size() != b.size() || !std::ranges::equal(a, b, equalContext)) differ(place, &here, &there);
    }

    void differ(const std::string& member, const Json* here, const Json* there) {
        if (m_result.differences.size() < mostDifferences) m_result.differences.push_back({member, cut(here), cut(there)});
    }

    Comparison& m_result;
    const Evidence& m_evidence;
    int m_embedded = 0;
    bool m_strict = true;
};

} // namespace

Comparison compareWithItsAddress(const Json& file, const Json& shown, const Evidence& evidence) {
    Comparison result;
    if (file.isObject() && shown.isObject()) Comparer(result, evidence).objects(file, shown, "", true);
    return result;
}

} // namespace lanyard::checks
