#include "core/verify/key_resolution.h"
#include "core/verify/address.h"
#include "core/verify/key_document.h"
#include <algorithm>

namespace lanyard::checks {
namespace {

constexpr std::size_t mostReferences = 50;

void take(NamedKeys& found, const PublicKey& key, std::optional<Instant> obtained) {
    if (std::ranges::find(found.keys, key) == found.keys.end()) found.keys.push_back(key);
    if (!found.obtained) found.obtained = obtained;
}

/// All documents kept of the places under which an identity may have been asked, newest first.
std::vector<const EvidenceDocument*> documentsOf(std::string_view identity, const Evidence& evidence) {
    std::vector<const EvidenceDocument*> documents;
    for (const std::string& place : placesOf(identity))
        for (const EvidenceDocument& document : evidence.at(place)) documents.push_back(&document);
    std::ranges::stable_sort(documents, [](const auto* a, const auto* b) { return a->obtained > b->obtained; });
    return documents;
}

bool isNamed(const ListedKey& key, std::string_view absolute, std::string_view written) {
    return key.id == absolute || key.id == written || (!fragmentOf(absolute).empty() && fragmentOf(key.id) == fragmentOf(absolute));
}

void takeNamed(NamedKeys& found, const KeyDocument& document, std::string_view absolute, std::string_view written, Instant obtained) {
    const bool wholeDocument = fragmentOf(absolute).empty();
    for (const ListedKey& key : document.keys)
        if (wholeDocument || isNamed(key, absolute, written)) take(found, key.key, obtained);
    found.unusable += document.unusable;
}

void takeReferred(NamedKeys& found, const KeyDocument& document, const Evidence& evidence);

void takeAllOf(NamedKeys& found, const KeyDocument& document, Instant obtained, const Evidence& evidence) {
    for (const ListedKey& key : document.keys)
        if (key.forAssertions) take(found, key.key, obtained);
    found.unusable += document.unusable;
    takeReferred(found, document, evidence);
}

void takeReferred(NamedKeys& found, const KeyDocument& document, const Evidence& evidence) {
    for (const std::string& reference : document.references) {
        if (found.keys.size() > mostReferences) return;
        const NamedKeys further = keysNamed(reference, {}, evidence);
        for (const PublicKey& key : further.keys) take(found, key, further.obtained);
        found.unusable += further.unusable;
    }
    for (const std::string& set : document.keySets)
        for (const EvidenceDocument& kept : evidence.at(set))
            if (const auto keys = readKeyDocument(kept, set)) takeNamed(found, *keys, set, {}, kept.obtained);
}

/// When a key was used, and what for.
struct KeyUse {
    std::optional<Instant> at;
    KeyPurpose purpose = KeyPurpose::assertion;
};

bool serves(const ListedKey& listed, KeyPurpose purpose) noexcept {
    return purpose == KeyPurpose::assertion ? listed.forAssertions : listed.forAuthentication;
}

/// What one document of the issuer says about a key; nothing if it says nothing.
std::optional<Binding> saidOf(const PublicKey& key, const KeyDocument& document, std::string_view issuer, const KeyUse& use,
                              const EvidenceDocument& kept) {
    const ListedKey* best = nullptr;
    for (const ListedKey& listed : document.keys)
        if (listed.key == key && (!best || (serves(listed, use.purpose) && !serves(*best, use.purpose)))) best = &listed;
    if (!best) return std::nullopt;

    Binding binding{Binding::Kind::bound, {}, {}, kept.obtained};
    if (!best->controller.empty() && !samePlace(best->controller, issuer) && !isOwnDocument(best->controller)) {
        binding.kind = Binding::Kind::notIssuers;
        binding.owner = best->controller;
        return binding;
    }
    if (!serves(*best, use.purpose)) {
        binding.kind = Binding::Kind::notForAssertions;
        return binding;
    }
    const auto ended = [&](const std::optional<WrittenDate>& date) { return date && (!use.at || date->instant <= *use.at); };
    // One key may be listed under several names: taken back under one it is taken back, and it has ended when the name in use has.
    for (const ListedKey& listed : document.keys)
        if (listed.key == key && (listed.revokedAtUnknownTime || ended(listed.revoked))) {
            binding.kind = Binding::Kind::revoked;
            binding.date = listed.revoked;
            return binding;
        }
    if (ended(best->expires)) {
        binding.kind = Binding::Kind::revoked;
        binding.date = best->expires;
    }
    return binding;
}

/// Of keys that the issuer's document lists by address: the key, or that not all of them are at hand.
std::optional<Binding> saidByReference(const PublicKey& key, const KeyDocument& document, std::string_view issuer,
                                       const KeyUse& use, const Evidence& evidence, const EvidenceDocument& listing,
                                       bool& someUnseen) {
    std::size_t looked = 0;
    const auto lookInto = [&](const std::string& reference) -> std::optional<Binding> {
        if (isOwnDocument(reference)) {
            const auto own = keyOfDid(reference);
            return own && *own == key ? std::optional(Binding{Binding::Kind::bound, {}, {}, listing.obtained}) : std::nullopt;
        }
        bool seen = false;
        for (const EvidenceDocument* kept : documentsOf(reference, evidence)) {
            const auto keys = readKeyDocument(*kept, withoutFragment(reference));
            if (!keys) continue;
            seen = true;
            // A document of another identity that the issuer refers to says which key is meant; the issuer's word is what binds.
            KeyDocument named = *keys;
            if (!fragmentOf(reference).empty())
                std::erase_if(named.keys, [&](const ListedKey& listed) { return !isNamed(listed, reference, reference); });
            if (isDid(named.id))
                for (ListedKey& listed : named.keys) listed.controller.clear();
            if (auto said = saidOf(key, named, issuer, use, *kept)) return said;
        }
        someUnseen = someUnseen || !seen;
        return std::nullopt;
    };
    for (const auto* list : {&document.references, &document.keySets})
        for (const std::string& reference : *list) {
            if (++looked > mostReferences) {
                someUnseen = true;
                return std::nullopt;
            }
            if (auto said = lookInto(reference)) return said;
        }
    return std::nullopt;
}

/// A document of a DID or controlled identifier must say that it is that one's; other profiles may have moved.
bool isAbout(const KeyDocument& document, std::string_view issuer) {
    if (document.id.empty()) return !isDid(issuer);
    return isDid(issuer) || isDid(document.id) ? document.id == withoutFragment(issuer) : true;
}

bool withdrawnBefore(const KeyDocument& document, std::optional<Instant> signedAt) {
    return document.deactivated && (!document.deactivatedAt || !signedAt || document.deactivatedAt->instant <= *signedAt);
}

} // namespace

NamedKeys keysNamed(std::string_view name, std::string_view base, const Evidence& evidence) {
    NamedKeys found;
    if (isOwnDocument(name)) {
        if (const auto key = keyOfDid(name)) take(found, *key, std::nullopt);
        else ++found.unusable;
        return found;
    }
    // Whatever a relative name says, a DID that is its own document has one key.
    if (isOwnDocument(base) && resolved(name, base) != name) return keysNamed(withoutFragment(base), {}, evidence);
    const std::string absolute = resolved(name, base);
    const bool twoPlaces = !base.empty() && withoutFragment(base) != withoutFragment(absolute);
    for (const std::string_view identity : {std::string_view(absolute), twoPlaces ? base : std::string_view{}}) {
        if (identity.empty()) continue;
        const bool itself = identity == std::string_view(absolute);
        for (const EvidenceDocument* kept : documentsOf(identity, evidence)) {
            const auto document = readKeyDocument(*kept, withoutFragment(identity));
            if (!document) continue;
            if (itself) takeNamed(found, *document, absolute, name, kept->obtained);
            else
                for (const ListedKey& key : document->keys)
                    if (key.id == absolute || key.id == name) take(found, key.key, kept->obtained);
            for (const std::string& set : document->keySets) // [RFC 7517 4.5] a key set's `kid`
                for (const EvidenceDocument& keptSet : evidence.at(set))
                    if (const auto keys = readKeyDocument(keptSet, set))
                        for (const ListedKey& key : keys->keys)
                            if (key.id == resolved(name, set) || key.id == name) take(found, key.key, keptSet.obtained);
        }
    }
    return found;
}

NamedKeys keysOf(std::string_view issuer, const Evidence& evidence) {
    if (isOwnDocument(issuer)) return keysNamed(withoutFragment(issuer), {}, evidence);
    NamedKeys found;
    for (const EvidenceDocument* kept : documentsOf(issuer, evidence))
        if (const auto document = readKeyDocument(*kept, withoutFragment(issuer)))
            takeAllOf(found, *document, kept->obtained, evidence);
    return found;
}

Binding bindingOf(const PublicKey& key, std::string_view issuer, std::optional<Instant> signedAt, const Evidence& evidence, KeyPurpose purpose) {
    const KeyUse use{signedAt, purpose};
    if (isOwnDocument(issuer)) {
        const auto own = keyOfDid(withoutFragment(issuer));
        if (!own) return {};
        return {*own == key ? Binding::Kind::bound : Binding::Kind::notIssuers, {}, {}, std::nullopt};
    }
    Binding fallback; // the newest document's word about keys in general
    bool haveFallback = false, someUnseen = false;
    for (const EvidenceDocument* kept : documentsOf(issuer, evidence)) {
        // A resolver answers 410 for a DID that was deactivated (DID Resolution section 7.1).
        if (kept->status == 410 && isDid(issuer)) return {Binding::Kind::deactivated, {}, {}, kept->obtained};
        const auto document = readKeyDocument(*kept, withoutFragment(issuer));
        if (!document || !isAbout(*document, issuer)) continue;
        if (withdrawnBefore(*document, signedAt)) return {Binding::Kind::deactivated, {}, document->deactivatedAt, kept->obtained};
        if (auto said = saidOf(key, *document, issuer, use, *kept)) return *said;
        if (auto said = saidByReference(key, *document, issuer, use, evidence, *kept, someUnseen)) return *said;
        someUnseen = someUnseen || document->unusable > 0;
        if (!haveFallback && !document->deactivated) {
            haveFallback = true;
            fallback.kind = document->listsNothing() ? Binding::Kind::namesNoKey : Binding::Kind::notIssuers;
            fallback.asOf = kept->obtained;
        }
    }
    if (fallback.kind == Binding::Kind::notIssuers && someUnseen) return {Binding::Kind::neverSeen, {}, {}, fallback.asOf};
    return fallback;
}

} // namespace lanyard::checks
