"""The key of a desk: Ed25519 (RFC 8032), signs segments and vouches for other desks."""

from __future__ import annotations

from functools import lru_cache

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from .statement_key import new_seed as new_seed  # the same kind of key, made the same way
from .statement_key import public_key as public_key


def sign(seed: bytes, message: bytes) -> bytes:
    """64 bytes."""
    return Ed25519PrivateKey.from_private_bytes(seed).sign(message)


@lru_cache(maxsize=10_000)
def verify(key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the private half of `key` has signed the message. Chains are verified over and over: answers are kept."""
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
