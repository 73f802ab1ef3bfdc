#!/usr/bin/env python3
"""Makes the samples made-*.jwt and made-*.json of this folder: invented words under keys drawn anew on each run.

Needs the package "cryptography". The files are kept, so that tests need neither Python nor chance.
"""
import base64, datetime, gzip, json
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

HERE = __file__.rsplit("/", 1)[0]
ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def base58(data):
    number, text = int.from_bytes(data, "big"), ""
    while number:
        number, rest = divmod(number, 58)
        text = ALPHABET[rest] + text
    return "1" * (len(data) - len(data.lstrip(b"\0"))) + text


def raw(key):
    return key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)


def multikey(key):
    return "z" + base58(b"\xed\x01" + raw(key))


def jwk(key):
    if isinstance(key, ed25519.Ed25519PrivateKey):
        return {"kty": "OKP", "crv": "Ed25519", "x": b64(raw(key))}
    numbers, size = key.public_key().public_numbers(), (key.curve.key_size + 7) // 8
    return {"kty": "EC", "crv": {256: "P-256", 521: "P-521"}[key.curve.key_size],
            "x": b64(numbers.x.to_bytes(size, "big")), "y": b64(numbers.y.to_bytes(size, "big"))}


def signed(key, header, payload):
    if isinstance(key, ed25519.Ed25519PrivateKey):
        algorithm = "EdDSA"
    else:
        algorithm, digest = {256: ("ES256", hashes.SHA256()), 521: ("ES512", hashes.SHA512())}[key.curve.key_size]
    text = b64(json.dumps({"alg": algorithm, **header}).encode()) + "." + b64(json.dumps(payload, ensure_ascii=False).encode())
    if algorithm == "EdDSA":
        signature = key.sign(text.encode())
    else:
        r, s = decode_dss_signature(key.sign(text.encode(), ec.ECDSA(digest)))
        size = (key.curve.key_size + 7) // 8
        signature = r.to_bytes(size, "big") + s.to_bytes(size, "big")
    return text + "." + b64(signature)


def write(name, content):
    with open(f"{HERE}/made-{name}", "w", encoding="utf-8") as file:
        file.write(content if isinstance(content, str) else json.dumps(content, indent=1, ensure_ascii=False) + "\n")


def badge(issuer, **further):
    return {"@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
            "id": "urn:uuid:0b0e9fd5-6c0c-4b6e-8c39-2a6e0f7f6a11", "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "issuer": {"id": issuer, "type": ["Profile"], "name": "Lernhaus am Wehr"}, "validFrom": "2026-06-15T09:00:00Z",
            "name": "Erste Hilfe im Betrieb",
            "credentialSubject": {"id": "did:example:1", "type": ["AchievementSubject"],
                                  "achievement": {"id": "https://lernhaus.example.org/b/1", "type": ["Achievement"], "name": "Erste Hilfe im Betrieb",
                                                  "description": "Kann helfen.", "criteria": {"narrative": "Kurs und Prüfung."}}}, **further}


def status_list(issuer, purpose="revocation", marks=(5,), size=1, subject=None, **further):
    bits = bytearray(16384)
    for place, value in (marks.items() if isinstance(marks, dict) else ((m, 1) for m in marks)):
        for bit in range(size):
            if value >> (size - 1 - bit) & 1:
                at = place * size + bit
                bits[at // 8] |= 0x80 >> at % 8
    return {"@context": ["https://www.w3.org/ns/credentials/v2"], "id": "https://lernhaus.example.org/status/1",
            "type": ["VerifiableCredential", "BitstringStatusListCredential"], "issuer": issuer, "validFrom": "2026-11-01T00:00:00Z",
            "credentialSubject": {"type": "BitstringStatusList", "statusPurpose": purpose, **(subject or {}),
                                  "encodedList": "u" + b64(gzip.compress(bytes(bits), mtime=0))}, **further}


lister = ed25519.Ed25519PrivateKey.generate()
lister_did = "did:key:" + multikey(lister)
lister_kid = {"kid": lister_did + "#" + multikey(lister), "typ": "vc+jwt"}
write("list.jwt", signed(lister, lister_kid, status_list(lister_did)))
write("list-expired.jwt", signed(lister, lister_kid, status_list(lister_did, validUntil="2026-11-10T00:00:00Z")))
write("list-ttl.jwt", signed(lister, lister_kid, status_list(lister_did, subject={"ttl": 3600000})))
write("list-suspension.jwt", signed(lister, lister_kid, status_list(lister_did, purpose="suspension")))
write("list-message.jwt", signed(lister, lister_kid, status_list(lister_did, purpose="message", marks={3: 2}, size=2)))
write("list-of-stranger.jwt", signed(ed25519.Ed25519PrivateKey.generate(), {"kid": lister_did}, status_list(lister_did)))

house = ed25519.Ed25519PrivateKey.generate()
web = "did:web:lernhaus.example.org"
page = "https://lernhaus.example.org/issuer"
write("no-kid-did-web.jwt", signed(house, {}, badge(web)))
write("relative-kid.jwt", signed(house, {"kid": "#key-0"}, badge(web)))
write("jwks-kid.jwt", signed(house, {"kid": "k2"}, badge(page)))
write("did-key-under-page.jwt", signed(house, {"kid": "did:key:" + multikey(house) + "#" + multikey(house)}, badge(page)))
write("key.json", {"multikey": multikey(house), "jwk": jwk(house)})

p521 = ec.generate_private_key(ec.SECP521R1())
did = "did:jwk:" + b64(json.dumps(jwk(p521)).encode())
write("es512.jwt", signed(p521, {"kid": did + "#0"}, badge(did)))

holder = ec.generate_private_key(ec.SECP256R1())
name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Lernhaus am Wehr")])
certificate = (x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(holder.public_key()).serial_number(7)
               .not_valid_before(datetime.datetime(2026, 1, 1)).not_valid_after(datetime.datetime(2036, 1, 1))
               .add_extension(x509.SubjectAlternativeName([x509.DNSName("lernhaus.example.org")]), False).sign(holder, hashes.SHA256()))
der = certificate.public_bytes(serialization.Encoding.DER)
write("x5c.jwt", signed(holder, {"x5c": [base64.b64encode(der).decode()]}, badge(page)))
write("x5c-key.json", {"jwk": jwk(holder)})
