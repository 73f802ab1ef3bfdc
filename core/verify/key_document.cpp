#include "core/verify/key_document.h"
#include "core/base/encoding.h"
#include "core/verify/address.h"
#include "core/verify/evidence_json.h"
#include <algorithm>

namespace lanyard::checks {
namespace {

constexpr std::size_t mostKeys = 200;

std::optional<WrittenDate> dateIn(const Json& value, std::string_view member) {
    const std::string* text = value.textOf(member);
    if (!text) return std::nullopt;
    const auto instant = parseBadgeDate(*text);
    if (!instant) return std::nullopt;
    return WrittenDate{*text, *instant};
}

std::string textIn(const Json& value, std::string_view member) {
    const std::string* text = value.textOf(member);
    return text ? *text : std::string();
}

/// Key types of 2018 to 2020 (Ed25519VerificationKey2018, EcdsaSecp256k1VerificationKey2019, Bls12381G2Key2020) hold the raw key in Base58.
Result<PublicKey> keyFromBase58(const Json& method) {
    const std::string type = textIn(method, "type");
    TRY(raw, fromBase58(*method.textOf("publicKeyBase58")));
    if (type.find("ecp256k1") != std::string::npos) return PublicKey::fromRaw(KeyKind::secp256k1, raw);
    return PublicKey::fromRaw(type.starts_with("Bls12381G2") ? KeyKind::bls12381G2 : KeyKind::ed25519, raw);
}

/// The key in a verification method, key document or JWK; nothing if the value holds no key at all.
std::optional<Result<PublicKey>> keyIn(const Json& method) {
    if (const Json* jwk = method.find("publicKeyJwk"); jwk && jwk->isObject()) return PublicKey::fromJwk(*jwk);
    if (const std::string* multikey = method.textOf("publicKeyMultibase")) return PublicKey::fromMultikey(*multikey);
    if (const std::string* pem = method.textOf("publicKeyPem")) return PublicKey::fromPem(*pem);
    if (method.textOf("publicKeyBase58")) return keyFromBase58(method);
    if (method.textOf("kty")) return PublicKey::fromJwk(method);
    return std::nullopt;
}

/// What a list of a document says its keys are for.
struct Purposes {
    bool assertions = false;
    bool authentication = false;
};
constexpr Purposes everyPurpose{true, true};

class Reader {
  public:
    Reader(KeyDocument& document, std::string_view address) : m_document(document), m_address(address) {}

    /// A key that stands here, or the address of one.
    void add(const Json& entry, Purposes purposes) {
        if (const std::string* reference = entry.string()) return refer(*reference, purposes);
        const auto key = keyIn(entry);
        if (!key) return;
        if (!*key) {
            ++m_document.unusable;
            return;
        }
        if (m_document.keys.size() >= mostKeys) return;
        const std::string written = textIn(entry, "id").empty() ? textIn(entry, "kid") : textIn(entry, "id");
        const std::string controller = textIn(entry, "controller").empty() ? textIn(entry, "owner") : textIn(entry, "controller");
        ListedKey listed{**key, resolved(written, m_address), controller, purposes.assertions, purposes.authentication, false, dateIn(entry, "revoked"), dateIn(entry, "expires")};
        if (const Json* revoked = entry.find("revoked"); revoked && !listed.revoked)
            listed.revokedAtUnknownTime = (revoked->boolean() && *revoked->boolean()) || revoked->isObject() || revoked->isString();
        m_document.keys.push_back(std::move(listed));
    }

    void addAll(const Json& value, std::string_view member, Purposes purposes) {
        for (const Json& entry : value.listOf(member)) add(entry, purposes);
    }

    /// Keys that are named for a purpose among those that stand in the document already.
    void refer(const std::string& reference, Purposes purposes) {
        const std::string id = resolved(reference, m_address);
        bool here = false;
        for (ListedKey& key : m_document.keys)
            if (key.id == id) {
                key.forAssertions = key.forAssertions || purposes.assertions;
                key.forAuthentication = key.forAuthentication || purposes.authentication;
                here = true;
            }
        if (!here && purposes.assertions && m_document.references.size() < mostKeys) m_document.references.push_back(id);
    }

  private:
    KeyDocument& m_document;
    std::string_view m_address;
};

/// DID Core and Controlled Identifiers sort keys by purpose: what is not named under `assertionMethod` is not for badges. An issuer's page that
/// knows no purposes at all lists its keys for everything.
bool sortsByPurpose(const Json& value) {
    for (const std::string_view member : {"assertionMethod", "authentication", "keyAgreement", "capabilityInvocation", "capabilityDelegation"})
        if (const Json* found = value.find(member); found && !found->isNull()) return true;
    return isDid(textIn(value, "id"));
}

void readDeactivation(KeyDocument& document, const Json& value, const Json* metadata) {
    for (const Json* part : {&value, metadata}) {
        const Json* mark = part ? part->find("deactivated") : nullptr;
        if (!mark) continue;
        if (mark->boolean() && *mark->boolean()) {
            document.deactivated = true;
            document.deactivatedAt = dateIn(*part, "updated");
        } else if (auto date = dateIn(*part, "deactivated")) {
            document.deactivated = true;
            document.deactivatedAt = std::move(date);
        }
    }
}

} // namespace

KeyDocument readKeys(const Json& outer, std::string_view address) {
    const Json* inner = outer.find("didDocument");
    const Json& value = inner && inner->isObject() ? *inner : outer;
    const Json* metadata = outer.find("didDocumentMetadata");

    KeyDocument document;
    document.id = textIn(value, "id");
    readDeactivation(document, value, metadata);
    Reader reader(document, isDid(document.id) ? std::string_view(document.id) : address);
    if (keyIn(value)) { // the document is the key
        reader.add(value, everyPurpose);
        return document;
    }
    const Purposes unsorted = sortsByPurpose(value) ? Purposes{} : everyPurpose;
    reader.addAll(value, "verificationMethod", unsorted);
    reader.addAll(value, "publicKey", unsorted);
    for (const std::string_view purpose : {"capabilityInvocation", "capabilityDelegation"})
        for (const Json& entry : value.listOf(purpose))
            if (entry.isObject()) reader.add(entry, {});
    reader.addAll(value, "authentication", {false, true});
    reader.addAll(value, "assertionMethod", {true, false});
    reader.addAll(value, "keys", everyPurpose); // a JWKS
    if (const Json* set = value.find("jwks"); set && set->isObject()) reader.addAll(*set, "keys", everyPurpose);
    if (const std::string* set = value.textOf("jwks_uri")) document.keySets.push_back(*set);
    return document;
}

std::optional<KeyDocument> readKeyDocument(const EvidenceDocument& document, std::string_view address) {
    if (document.status != 200) return std::nullopt;
    if (const auto value = objectOf(document)) return readKeys(*value, address);
    const std::string_view text = textOf(document.content);
    if (text.find("-----BEGIN ") == std::string_view::npos) return std::nullopt;
    KeyDocument keys;
    if (const auto key = PublicKey::fromPem(text)) keys.keys.push_back({*key, std::string(address), {}, true, true, false, {}, {}});
    else ++keys.unusable;
    return keys;
}

} // namespace lanyard::checks
