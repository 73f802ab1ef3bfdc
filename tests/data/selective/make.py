#!/usr/bin/env python3
"""Writes covers-nothing.json and doubled-labels.json: derived ecdsa-sd-2023 proofs that no library makes, by keys that are always the same.

Needs the package "cryptography". The other samples of this folder were signed by make.mjs.
"""
import base64, hashlib, json, os
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

HERE = os.path.dirname(os.path.abspath(__file__))
CREDENTIALS = "https://www.w3.org/ns/credentials/v2"
ISSUER, STATEMENTS = ec.derive_private_key(0x4C616E79617264, ec.SECP256R1()), ec.derive_private_key(0x426164676573, ec.SECP256R1())
BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def multikey(key):
    return b"\x80\x24" + key.public_key().public_bytes(serialization.Encoding.X962, serialization.PublicFormat.CompressedPoint)


def base58(data):
    number, text = int.from_bytes(data, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        text = BASE58[digit] + text
    return text


def signed(key, message):
    r, s = decode_dss_signature(key.sign(message, ec.ECDSA(hashes.SHA256(), deterministic_signing=True)))
    return r.to_bytes(32, "big") + s.to_bytes(32, "big")


def head(major, number):
    return bytes([major << 5 | number]) if number < 24 else bytes([major << 5 | 24, number])


def cbor(value):
    if isinstance(value, int):
        return head(0, value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, list):
        return head(4, len(value)) + b"".join(map(cbor, value))
    return head(5, len(value)) + b"".join(cbor(k) + cbor(v) for k, v in value.items())


def derived(document, lines, labels):
    """The document with a proof over `lines`, none of them mandatory."""
    method = "did:key:z" + base58(multikey(ISSUER))
    method += "#" + method.removeprefix("did:key:")
    proof = {"type": "DataIntegrityProof", "cryptosuite": "ecdsa-sd-2023", "created": "2026-06-15T09:00:00Z", "verificationMethod": method,
             "proofPurpose": "assertionMethod"}
    security = "https://w3id.org/security#"
    configuration = "".join(f"_:c14n0 {line} .\n" for line in [
        f'<http://purl.org/dc/terms/created> "{proof["created"]}"^^<http://www.w3.org/2001/XMLSchema#dateTime>',
        f"<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <{security}DataIntegrityProof>",
        f'<{security}cryptosuite> "ecdsa-sd-2023"^^<{security}cryptosuiteString>',
        f"<{security}proofPurpose> <{security}assertionMethod>",
        f"<{security}verificationMethod> <{method}>"])
    hashed = hashlib.sha256(configuration.encode()).digest() + multikey(STATEMENTS) + hashlib.sha256(b"").digest()
    signatures = [signed(STATEMENTS, line.encode()) for line in sorted(lines)]
    value = b"\xd9\x5d\x01" + cbor([signed(ISSUER, hashed), multikey(STATEMENTS), signatures, labels, []])
    proof["proofValue"] = "u" + base64.urlsafe_b64encode(value).rstrip(b"=").decode()
    return {**document, "proof": proof}


def write(name, content):
    with open(f"{HERE}/{name}", "w", encoding="utf-8") as file:
        file.write(json.dumps(content, indent=1) + "\n")


write("covers-nothing.json", derived({"@context": CREDENTIALS}, [], {}))

# One node was signed that is both first and only; the document shows two, and both bear that node's label.
label = bytes(range(32))
node = "_:u" + base64.urlsafe_b64encode(label).rstrip(b"=").decode()
write("doubled-labels.json", derived(
    {"@context": [CREDENTIALS, {"@vocab": "https://example.org/"}], "id": "urn:x", "part": [{"first": "yes"}, {"only": "yes"}]},
    [f"<urn:x> <https://example.org/part> {node} .\n", f'{node} <https://example.org/first> "yes" .\n', f'{node} <https://example.org/only> "yes" .\n'],
    {0: label, 1: label}))
