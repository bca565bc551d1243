"""Open Badges 3.0 credentials as signed text, with the Ed25519 key that signs statements.

This is the "JSON Web Token Proof Format" of the specification. The issuer is the key itself (`did:key`): nothing has to
be hosted.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from .statement_key import public_key

LONGEST = 100_000
CLAIMS = ("iss", "jti", "nbf", "sub")
_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_ED25519 = b"\xed\x01"
"""Multicodec of an Ed25519 public key."""


def did(public: bytes) -> str:
    """The key as an identifier (W3C CCG, did:key): `did:key:z6Mk…`."""
    number, text = int.from_bytes(_ED25519 + public, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        text = _BASE58[digit] + text
    return f"did:key:z{text}"


def sign(seed: bytes, credential: Mapping[str, Any]) -> str:
    """The credential as Compact JWS. It names `issuer.id`, `id`, `validFrom` and `credentialSubject.id`.

    The header holds the key itself, as the specification wants where no address leads to it, and nothing else that the
    specification does not allow.
    """
    header = {"alg": "EdDSA", "typ": "JWT", "jwk": _jwk(public_key(seed))}
    signed = f"{_json64(header)}.{_json64({**credential, **_claims(credential)})}"
    return f"{signed}.{_base64(Ed25519PrivateKey.from_private_bytes(seed).sign(signed.encode()))}"


def verify(text: str, public_keys: Iterable[bytes]) -> dict[str, Any] | None:
    """The credential in a Compact JWS when one of the keys has signed it as issuer; None for everything else."""
    try:
        signed, _, signature = text.rpartition(".")
        header, payload = (json.loads(_unbase64(part)) for part in signed.split("."))
        key = _unbase64(header["jwk"]["x"])
        fits = len(text) <= LONGEST and header == {"alg": "EdDSA", "typ": "JWT", "jwk": _jwk(key)}
        if not fits or key not in set(public_keys) or payload["iss"] != did(key):
            return None
        Ed25519PublicKey.from_public_bytes(key).verify(_unbase64(signature), signed.encode())
        credential = {name: value for name, value in payload.items() if name not in CLAIMS}
        return credential if _claims(credential) == {name: payload[name] for name in CLAIMS} else None
    except (InvalidSignature, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _claims(credential: Mapping[str, Any]) -> dict[str, object]:
    """What the specification wants repeated as registered claims."""
    begins = datetime.fromisoformat(credential["validFrom"])
    return {
        "iss": credential["issuer"]["id"], "jti": credential["id"], "nbf": int(begins.timestamp()),
        "sub": credential["credentialSubject"]["id"],
    }  # fmt: skip


def _jwk(public: bytes) -> dict[str, str]:
    return {"kty": "OKP", "crv": "Ed25519", "x": _base64(public)}


def _json64(value: object) -> str:
    return _base64(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def _unbase64(text: str) -> bytes:
    """ValueError for another form of the same bytes."""
    try:
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except binascii.Error as error:
        raise ValueError(text) from error
    if _base64(data) != text:
        raise ValueError(text)
    return data
