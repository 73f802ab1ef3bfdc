#!/usr/bin/env python3
"""Writes the samples of this folder and ../reasons.json: for each reason of the register one file that yields it.

Signed by real keys are ../verify and ../parse, and what stands here under "signed" (by a key that is always the same).
Needs the packages "cryptography" and "PyLD".
"""
import base64, copy, gzip, hashlib, json, os
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from pyld import jsonld

HERE = os.path.dirname(os.path.abspath(__file__))
REASONS = {}
page = "https://lernhaus.example.org/issuer"
here = "https://lernhaus.example.org/a/1.json"
class_at = "https://lernhaus.example.org/b/1.json"


def b64(text):
    return base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()


def write(name, content):
    with open(f"{HERE}/{name}", "w", encoding="utf-8") as file:
        file.write(content if isinstance(content, str) else json.dumps(content, indent=1, ensure_ascii=False) + "\n")
    return "reasons/" + name


def reason(name, check, outcome, sample, evidence=None, **further):
    entry = {"check": check, "outcome": outcome, "sample": sample}
    if evidence:
        entry["evidence"] = evidence
    REASONS[name] = {**entry, **further}


def credential(**further):
    return {"@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
            "id": "urn:uuid:0b0e9fd5-6c0c-4b6e-8c39-2a6e0f7f6a11", "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "issuer": {"id": page, "type": ["Profile"], "name": "Lernhaus am Wehr"}, "validFrom": "2026-06-15T09:00:00Z",
            "name": "Erste Hilfe im Betrieb",
            "credentialSubject": {"id": "did:example:1", "type": ["AchievementSubject"],
                                  "achievement": {"id": "https://lernhaus.example.org/b/1", "type": ["Achievement"], "name": "Erste Hilfe im Betrieb",
                                                  "description": "Kann helfen.", "criteria": {"narrative": "Kurs und Prüfung."}}}, **further}


def assertion(**further):
    return {"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": here,
            "recipient": {"type": "email", "hashed": False, "identity": "mara.k@example.org"}, "issuedOn": "2026-03-01T10:00:00Z",
            "verification": {"type": "HostedBadge"}, "badge": class_at, **further}


def jwt(header, payload, signature="AAAA"):
    return b64(json.dumps(header)) + "." + b64(payload if isinstance(payload, str) else json.dumps(payload, ensure_ascii=False)) + "." + signature


def without(value, *members):
    value = copy.deepcopy(value)
    for member in members:
        del value[member]
    return value


def base58(data):
    alphabet, number, text = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz", int.from_bytes(data, "big"), ""
    while number:
        number, rest = divmod(number, 58)
        text = alphabet[rest] + text
    return "1" * (len(data) - len(data.lstrip(b"\0"))) + text


def canonical(value):
    """RFC 8785 for what stands here: names in ASCII, no fractions."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def did_key(code, public):
    return "did:key:z" + base58(code + public)


def load(address, options):
    """A bundled context, the newest text of it."""
    folder = f"{HERE}/../../../resources/contexts"
    with open(f"{folder}/INDEX.json", encoding="utf-8") as file:
        texts = {entry["address"]: entry["texts"][0]["file"] for entry in json.load(file)["contexts"]}
    with open(f"{folder}/{texts[address]}", encoding="utf-8") as file:
        return {"contextUrl": None, "documentUrl": address, "document": json.load(file)}


def statements(document):
    """RDFC-1.0; of graphs without blank nodes that look alike URDNA2015 is the same."""
    return jsonld.normalize(document, {"algorithm": "URDNA2015", "format": "application/n-quads", "documentLoader": load}).encode()


def hash_data(options, document):
    return hashlib.sha256(options).digest() + hashlib.sha256(document).digest()


def secured(document, suite, canonical, options):
    """The document under a proof by one key, which is always the same [vc-di-eddsa 3.2, 3.3]."""
    key = ed25519.Ed25519PrivateKey.from_private_bytes(b"signs the samples of this folder")
    did = did_key(b"\xed\x01", key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw))
    if "issuer" in document:
        document["issuer"]["id"] = did
    options = {"type": "DataIntegrityProof", "cryptosuite": suite, "created": "2026-06-15T09:00:00Z", "verificationMethod": did + "#" + did[8:],
               "proofPurpose": "assertionMethod", **options}
    signature = key.sign(hash_data(canonical({"@context": document["@context"], **options}), canonical(document)))
    return {**document, "proof": {**options, "proofValue": "z" + base58(signature)}}


def signed(options=None, **further):
    document = credential(**further)
    return secured(document, "eddsa-jcs-2022", canonical, {"@context": document["@context"], **(options or {})})


def signed_by_withdrawn_suite():
    """EcdsaSecp256k1Signature2019, as VC 1.1 names it."""
    key = ec.derive_private_key(int.from_bytes(b"signs the samples of this folder", "big"), ec.SECP256K1())
    did = did_key(b"\xe7\x01", key.public_key().public_bytes(serialization.Encoding.X962, serialization.PublicFormat.CompressedPoint))
    document = without(credential(), "validFrom", "name")
    document["@context"][0] = "https://www.w3.org/2018/credentials/v1"
    document["issuer"]["id"] = did
    document["issuanceDate"] = "2026-06-15T09:00:00Z"
    options = {"type": "EcdsaSecp256k1Signature2019", "created": "2026-06-15T09:00:00Z", "verificationMethod": did + "#" + did[8:],
               "proofPurpose": "assertionMethod"}
    head = b64(json.dumps({"alg": "ES256K", "b64": False, "crit": ["b64"]})) + "."
    data = hash_data(statements({"@context": document["@context"], **options}), statements(document))
    r, s = decode_dss_signature(key.sign(head.encode() + data, ec.ECDSA(hashes.SHA256(), deterministic_signing=True)))
    signature = base64.urlsafe_b64encode(r.to_bytes(32, "big") + s.to_bytes(32, "big")).rstrip(b"=").decode()
    return {**document, "proof": {**options, "jws": head + "." + signature}}


with open(f"{HERE}/../verify/small-json.json", encoding="utf-8") as file:
    small_signed = json.load(file)  # a proof of eddsa-rdfc-2022


def spoilt(context=None, achievement=None, **further):
    """The signed badge with something added that leaves its graph as it is."""
    document = copy.deepcopy(small_signed)
    document.update(further)
    document["credentialSubject"]["achievement"].update(achievement or {})
    if context:
        document["@context"].append(context)
    return document


hosted = write("hosted.json", assertion())
badge_class = write("class.json", {"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "id": class_at, "name": "Löten",
                                   "description": "Kann löten.", "criteria": {"narrative": "x"}, "issuer": page})
profile = {"@context": "https://w3id.org/openbadges/v2", "type": "Issuer", "id": page, "name": "Lernhaus am Wehr", "url": "https://lernhaus.example.org",
           "email": "a@example.org"}
issuer = write("issuer.json", profile)
seen = {here: hosted, class_at: badge_class, page: issuer}
small, web = "verify/small-jwt.jwt", "did:web:lernhaus.example.org"
header = {"alg": "EdDSA", "kid": "did:key:z6MkonM6UVjfuysUVhbwc3aZ1fTwmRY3pp66bABSvVyyuNUp#z6MkonM6UVjfuysUVhbwc3aZ1fTwmRY3pp66bABSvVyyuNUp"}
claims = credential(iss=page)

# any
changed = write("changed.jwt", jwt(header, claims, "A" * 86))
reason("earlier-check-failed", "revocation", "unknown", changed)
reason("cancelled", "format", "unknown", small, stop=True)

# format
reason("conforms", "format", "passed", small)
reason("standard-unknown", "format", "unknown", write("standard-unknown.json", assertion(**{"@context": "https://w3id.org/openbadges/v3"})))
reason("elm-not-judged", "format", "unknown", "parse/elm3-smallest.json")
reason("blockcerts-not-judged", "format", "unknown", "parse/blockcerts2.json")
reason("only-an-address", "format", "unknown", write("only-an-address.svg", '<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="http://openbadges.org">'
       f'<openbadges:assertion verify="{here}"/></svg>\n'))
with open(f"{HERE}/not-readable.json", "wb") as file:  # letters of Latin-1, which are no UTF-8
    file.write(json.dumps(credential(name="Löten"), ensure_ascii=False).encode("latin-1"))
reason("not-readable", "format", "failed", "reasons/not-readable.json")
reason("duplicate-member", "format", "failed", write("duplicate-member.jwt", jwt(header, '{"name":"Löten",' + json.dumps(claims)[1:])))
reason("jwt-malformed", "format", "failed", write("jwt-malformed.jwt", jwt(header, claims) + ".AAAA"))
reason("jwt-id-differs", "format", "failed", write("jwt-id-differs.jwt", jwt(header, {**claims, "jti": "urn:uuid:1"})))
reason("jwt-subject-differs", "format", "failed", write("jwt-subject-differs.jwt", jwt(header, {**claims, "sub": "did:example:2"})))
reason("jwt-dates-differ", "format", "warning", write("jwt-dates-differ.jwt", jwt(header, {**claims, "nbf": 1790000000})))
reason("context-wrong", "format", "failed", write("context-wrong.json", assertion(**{"@context": "https://lernhaus.example.org/words"})))
reason("type-wrong", "format", "failed", write("type-wrong.json", credential(type=["VerifiableCredential"])))
reason("part-missing", "format", "failed", write("part-missing.json", without(credential(), "issuer")))
reason("part-has-wrong-form", "format", "failed", write("part-has-wrong-form.json", assertion(recipient="mara.k@example.org")))
reason("date-unreadable", "format", "failed", write("date-unreadable.json", credential(validFrom="last summer")))
reason("dates-under-two-names-differ", "format", "warning", write("dates-under-two-names-differ.json",
       credential(validUntil="2030-01-01T00:00:00Z", expirationDate="2031-01-01T00:00:00Z")))
reason("image-form-not-allowed", "format", "warning", write("image-form-not-allowed.json", assertion(image="data:image/png;base64,iVBORw0KGgo=")))
reason("extension-wrong", "format", "warning", write("extension-wrong.json", assertion(**{"extensions:applyLink": {
    "@context": "https://w3id.org/openbadges/extensions/applyLinkExtension/context.json", "type": ["Extension", "extensions:ApplyLink"], "url": 7}})))
reason("address-not-secure", "format", "warning", write("address-not-secure.json", assertion(badge={
    "type": "BadgeClass", "id": class_at, "name": "Löten", "description": "x", "image": "https://e.example/i.png", "criteria": {"narrative": "x"},
    "issuer": {"type": "Issuer", "id": "http://lernhaus.example.org/issuer", "name": "Lernhaus", "url": "https://lernhaus.example.org", "email": "a@example.org"}})))
reason("id-and-address-differ", "format", "warning", write("id-and-address-differ.json",
       without(assertion(verify={"type": "hosted", "url": "https://old.example.org/1.json"}), "verification")))
reason("copies-in-file-differ", "format", "warning", write("copies-in-file-differ.svg", '<svg xmlns="http://www.w3.org/2000/svg" '
       f'xmlns:openbadges="http://openbadges.org"><openbadges:assertion verify="https://lernhaus.example.org/other.json"><![CDATA[{json.dumps(assertion())}]]>'
       '</openbadges:assertion></svg>\n'))
proof = {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "proofPurpose": "assertionMethod", "created": "2026-06-15T09:00:00Z",
         "verificationMethod": header["kid"], "proofValue": "z" + "2" * 87}
reason("key-name-without-fragment", "format", "warning", write("key-name-without-fragment.json",
       credential(proof={**proof, "verificationMethod": header["kid"].split("#")[0]})))
reason("older-and-newer-form-mixed", "format", "warning", write("older-and-newer-form-mixed.json",
       without(assertion(verify={"type": "hosted", "url": here}), "verification")))

# signature
reason("signature-fits", "signature", "passed", small)
reason("seen-at-its-address", "signature", "passed", hosted, seen)
reason("form-withdrawn", "signature", "warning", write("form-withdrawn.json", signed_by_withdrawn_suite()))
reason("signature-mismatch", "signature", "failed", changed)
reason("signature-malformed", "signature", "failed", write("signature-malformed.jwt", jwt({"kid": "x"}, claims)))
reason("algorithm-none", "signature", "failed", write("algorithm-none.jwt", jwt({"alg": "none"}, claims, "")))
reason("algorithm-is-mac", "signature", "failed", write("algorithm-is-mac.jwt", jwt({"alg": "HS256"}, claims)))
reason("algorithm-does-not-fit-key", "signature", "failed", write("algorithm-does-not-fit-key.jwt", jwt({**header, "alg": "ES256"}, claims)))
reason("critical-header-unknown", "signature", "failed", write("critical-header-unknown.jwt", jwt({**header, "crit": ["exp"], "exp": 1}, claims)))
reason("payload-not-encoded", "signature", "failed", write("payload-not-encoded.jwt", jwt({**header, "crit": ["b64"], "b64": False}, claims)))
for name, sample in {
        "undefined-term": spoilt(wordOfOurOwn="never signed"),
        "relative-iri": spoilt(achievement={"image": {"id": "picture.png", "type": "Image"}}),
        "dropped-value": spoilt(achievement={"image": {"id": "https://lernhaus.example.org/no picture.png", "type": "Image"}}),
        "invalid-language-tag": spoilt(description={"@value": "Für alle", "@language": "in German"}),
        "blank-node-property": spoilt({"note": "_:note"}, note="never signed"),
        "protected-term-redefined": spoilt({"name": "https://lernhaus.example.org/words#name"}),
        "context-unusable": spoilt({"@version": 2}),
        "proof-purpose-wrong": signed({"proofPurpose": "authentication"}),
        "previous-proof-missing": signed({"previousProof": "urn:uuid:5f0f2a5c-55b2-4b3a-93f5-4a4d3d4c1d02"})}.items():
    reason(name, "signature", "failed", write(f"{name}.json", sample))
swapped = spoilt(achievement={"name": small_signed["credentialSubject"]["achievement"]["description"],
                              "description": small_signed["credentialSubject"]["achievement"]["name"]})
ob = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#"
swapped["@context"][1] = {**{word: ob + word for word in ("OpenBadgeCredential", "Profile", "AchievementSubject", "Achievement")},
                          "achievement": {"@id": ob + "achievement", "@type": "@id", "@context": {  # of a property: protects nothing from it
                              "name": "https://schema.org/description", "description": "https://schema.org/name",
                              "criteria": {"@id": ob + "Criteria", "@type": "@id"}, "narrative": ob + "narrative"}}}
reason("context-changes-meaning", "signature", "failed", write("context-changes-meaning.json", swapped))
long_number = signed(credits=12345678901234567000)  # what canonical JSON makes of the number below
long_number["credits"] = 12345678901234567890
reason("number-not-exact", "signature", "unknown", write("number-not-exact.json", long_number))
reason("proof-covers-nothing", "signature", "failed", write("proof-covers-nothing.json", secured(
    {"@context": [*credential()["@context"], {"credentialSubject": "https://www.w3.org/2018/credentials#credentialSubject"}], "type": [],
     "credentialSubject": []}, "eddsa-rdfc-2022", statements, {})))
reason("differs-from-its-address", "signature", "failed", write("differs-from-its-address.json", assertion(issuedOn="2020-01-01T00:00:00Z")), seen)
reason("algorithm-unknown", "signature", "unknown", write("algorithm-unknown.jwt", jwt({**header, "alg": "ML-DSA-65"}, claims)))
reason("key-not-at-hand", "signature", "unknown", "verify/made-relative-kid.jwt")
reason("key-not-usable", "signature", "unknown", write("key-not-usable.jwt", jwt({"alg": "EdDSA", "jwk": {"kty": "OKP", "crv": "Ed448", "x": "AA"}}, claims)))
of_tomorrow = write("suite-of-tomorrow.json", credential(proof={**proof, "cryptosuite": "lattice-jcs-2030"}))
reason("suite-not-supported", "signature", "unknown", of_tomorrow)
reason("context-not-bundled", "signature", "unknown", write("context-not-bundled.json", spoilt("https://lernhaus.example.org/words/v1")))
knows = "https://lernhaus.example.org/words#knows"
crowd = [{"@id": f"_:b{one}", knows: [{"@id": f"_:b{other}"} for other in range(20) if other != one]} for one in range(20)]
reason("too-complex", "signature", "unknown", write("too-complex.json", spoilt(**{knows: crowd})))
reason("not-signed", "signature", "unknown", write("not-signed.json", credential()))
reason("never-fetched", "signature", "unknown", hosted)
reason("address-not-found", "signature", "unknown", hosted, {here: {"status": 404}})
reason("address-showed-something-else", "signature", "unknown", hosted, {here: write("page.html", "<!doctype html><title>For sale</title>\n")})

# issuer
with open(f"{HERE}/../verify/made-key.json", encoding="utf-8") as file:
    key = json.load(file)
did = {"id": web, "verificationMethod": [{"id": "#key-0", "type": "Multikey", "controller": web, "publicKeyMultibase": key["multikey"]}],
       "assertionMethod": ["#key-0"]}
document = write("did.json", did)
reason("issuer-listed", "issuer", "passed", "verify/made-relative-kid.jwt", {web: document}, trust=[web])
reason("shown-by-its-holder", "issuer", "passed", "verify/presentation.json")
reason("issuer-not-listed", "issuer", "warning", "verify/made-relative-kid.jwt", {web: document})
elsewhere = "https://stranger.example.org/1.json"
moved = write("hosted-by-a-stranger.json", assertion(id=elsewhere))
reason("issuer-host-differs", "issuer", "warning", moved, {elsewhere: moved, class_at: badge_class, page: issuer})
other = {**did["verificationMethod"][0], "publicKeyMultibase": "z6MkonM6UVjfuysUVhbwc3aZ1fTwmRY3pp66bABSvVyyuNUp"}
reason("key-not-issuers", "issuer", "failed", "verify/made-no-kid-did-web.jwt",
       {web: write("did-of-another-controller.json", {**did, "verificationMethod": [{**did["verificationMethod"][0], "controller": "did:web:x.example"}]})})
reason("iss-differs", "issuer", "failed", write("iss-differs.jwt", jwt(header, {**claims, "iss": "https://stranger.example.org/"})))
reason("key-not-for-assertions", "issuer", "failed", "verify/made-relative-kid.jwt",
       {web: write("did-for-login.json", {**without(did, "assertionMethod"), "authentication": ["#key-0"]})})
reason("key-revoked", "issuer", "failed", "verify/made-relative-kid.jwt", {web: write(
    "did-revoked-key.json", {**did, "verificationMethod": [{**did["verificationMethod"][0], "revoked": "2026-02-01T00:00:00Z"}]})})
reason("identity-deactivated", "issuer", "failed", "verify/made-relative-kid.jwt", {web: write("did-deactivated.json", {**did, "deactivated": True})})
strict = write("issuer-strict.json", {**profile, "verification": {"allowedOrigins": "lernhaus.example.org"}})
reason("hosted-elsewhere", "issuer", "failed", moved, {elsewhere: moved, class_at: badge_class, page: strict})
reason("issuer-never-seen", "issuer", "unknown", "verify/made-did-key-under-page.jwt")
reason("issuer-names-no-key", "issuer", "unknown", "verify/made-did-key-under-page.jwt", {page: issuer})
reason("issuer-not-named", "issuer", "unknown", "reasons/part-missing.json")
reason("certificate-not-bound", "issuer", "unknown", "verify/made-x5c.jwt")
reason("signature-not-checked", "issuer", "unknown", of_tomorrow)

# validity
reason("inside-its-dates", "validity", "passed", "verify/ob3-jwt-eddsa-kid.jwt")
reason("no-end-date", "validity", "passed", small)
reason("expired", "validity", "warning", write("expired.json", credential(validUntil="2026-08-01T00:00:00Z")))
reason("not-yet-valid", "validity", "warning", write("not-yet-valid.json", credential(validFrom="2030-08-01T00:00:00Z")))
reason("proof-expired", "validity", "warning", write("proof-expired.json", signed({"expires": "2026-10-01T00:00:00Z"})))
reason("dates-contradict", "validity", "failed", write("dates-contradict.json", credential(validUntil="2020-08-01T00:00:00Z")))
reason("no-usable-date", "validity", "unknown", "reasons/date-unreadable.json")

# revocation
list_at = "https://lernhaus.example.org/status/1"


def entry(index, purpose="revocation"):
    return credential(credentialStatus={"id": f"{list_at}#{index}", "type": "BitstringStatusListEntry", "statusPurpose": purpose,
                                        "statusListIndex": str(index), "statusListCredential": list_at})


clear = write("status-4.json", entry(4))
marked = write("status-5.json", entry(5))
reason("not-revoked", "revocation", "passed", clear, {list_at: "verify/made-list.jwt"})
reason("no-recall-offered", "revocation", "passed", small)
reason("status-answer-old", "revocation", "warning", clear, {list_at: "verify/made-list-ttl.jwt"})
reason("revoked", "revocation", "failed", marked, {list_at: "verify/made-list.jwt"})
reason("suspended", "revocation", "failed", write("status-5-suspension.json", entry(5, "suspension")), {list_at: "verify/made-list-suspension.jwt"})
reason("taken-back-at-address", "revocation", "failed", hosted, {here: {"status": 410}})
reason("status-never-asked", "revocation", "unknown", clear)
reason("status-unreadable", "revocation", "unknown", clear, {list_at: "reasons/page.html"})
bits = gzip.compress(bytes(16384), mtime=0)
list_of_tomorrow = {"@context": ["https://www.w3.org/ns/credentials/v2"], "id": list_at, "type": ["VerifiableCredential", "BitstringStatusListCredential"],
                    "issuer": page, "validFrom": "2026-11-01T00:00:00Z", "proof": {**proof, "cryptosuite": "lattice-jcs-2030"},
                    "credentialSubject": {"type": "BitstringStatusList", "statusPurpose": "revocation",
                                          "encodedList": "u" + base64.urlsafe_b64encode(bits).rstrip(b"=").decode()}}
reason("status-list-not-checked", "revocation", "unknown", clear, {list_at: write("status-list-of-tomorrow.json", list_of_tomorrow)})
reason("status-kind-unknown", "revocation", "unknown", write("status-kind-unknown.json", credential(credentialStatus={"id": list_at, "type": "Fancy2030"})))

# owner
reason("given-to-you", "owner", "passed", hosted, owners=["Mara.K@example.org"])
reason("given-to-somebody-else", "owner", "failed", hosted, owners=["eve@example.org"])
anonymous = credential()
del anonymous["credentialSubject"]["id"]
reason("recipient-not-named", "owner", "unknown", write("recipient-not-named.json", anonymous), owners=["eve@example.org"])
reason("recipient-not-comparable", "owner", "unknown", small, owners=["eve@example.org"])
reason("own-addresses-not-told", "owner", "unknown", hosted)

with open(f"{HERE}/../reasons.json", "w", encoding="utf-8") as file:
    json.dump(REASONS, file, indent=1, ensure_ascii=False)
    file.write("\n")
