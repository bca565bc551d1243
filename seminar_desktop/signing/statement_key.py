"""The key that signs what certificates state: Ed25519 (RFC 8032), one key a desk."""

from __future__ import annotations

from collections.abc import Iterable

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from ..domain.errors import KnownError
from ..domain.statement import Statement, armour, disarm, signed_bytes

PUBLIC_BYTES = 32
LONGEST_PRINTED = 1_000
"""Characters that may be signed: a QR code of more would not be read from paper. Real ones have about 330."""


def new_seed() -> bytes:
    """A new private key, 32 bytes. It never leaves the file of its desk."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def public_key(seed: bytes) -> bytes:
    """The public key that belongs to a private one, 32 bytes."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def sign(seed: bytes, statement: Statement) -> str:
    """The text of the statement with its signature, as it stands in a QR code.

    KnownError("certificate_too_long"); ValueError for values that no certificate has, which nobody could verify.
    """
    payload = statement.payload()
    text = armour(payload, Ed25519PrivateKey.from_private_bytes(seed).sign(signed_bytes(payload)))
    if len(text) > LONGEST_PRINTED:
        raise KnownError("certificate_too_long", name=statement.name)
    if disarm(text) is None:
        raise ValueError("a statement that cannot be read again")
    return text


def verify(text: str, public_keys: Iterable[bytes]) -> Statement | None:
    """The statement in `text` when one of the keys has signed it; None for everything else."""
    found = disarm(text)
    if found is None:
        return None
    statement, payload, signature = found
    return statement if any(_fits(key, payload, signature) for key in public_keys) else None


def _fits(key: bytes, payload: bytes, signature: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, signed_bytes(payload))
    except (InvalidSignature, ValueError):
        return False
    return True
