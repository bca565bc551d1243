"""The keys of a desk: made when they are first needed; their public halves are known to every desk of the seminar."""

from __future__ import annotations

import base64
from contextlib import suppress
from datetime import datetime
from hashlib import sha256

from ..store import certificates as store
from ..store.database import Connection
from .desk import Desk, Transaction, edits

STATEMENT_KEY = "statement_key"
DOCUMENT_KEY = "document_key"


def statement_seed(transaction: Transaction) -> bytes:
    """The key with which this desk signs statements; a new one is announced to the other desks."""
    from ..signing.statement_key import new_seed, public_key

    seed = store.secret(transaction.connection, STATEMENT_KEY)
    if seed is None:
        seed = new_seed()
        store.keep_secret(transaction.connection, STATEMENT_KEY, seed)
    public = public_key(seed)
    if public not in public_keys_within(transaction.connection):
        _announce(transaction, "public", public)
    return seed


def public_keys(desk: Desk) -> list[bytes]:
    """The keys with which desks of this seminar signed statements."""
    with desk.read() as connection:
        return public_keys_within(connection)


def public_keys_within(connection: Connection) -> list[bytes]:
    """`public_keys` as part of a larger reading. What is no key is left out: another desk may send anything."""
    from ..signing.statement_key import PUBLIC_BYTES

    return [key for key in _announced(connection, "public") if len(key) == PUBLIC_BYTES]


def document_secret(transaction: Transaction, title: str, at: datetime) -> bytes:
    """The key with which this desk signs PDF files, and its certificate: see `signing.pades.new_secret`.

    A new one is announced to the other desks. It is kept in the file of this desk only.
    """
    from ..signing.pades import certificate_of, new_secret

    secret = store.secret(transaction.connection, DOCUMENT_KEY)
    if secret is None:
        secret = new_secret(title, at)
        store.keep_secret(transaction.connection, DOCUMENT_KEY, secret)
    certificate = certificate_of(secret)
    if certificate not in document_certificates_within(transaction.connection):
        _announce(transaction, "certificate", certificate)
    return secret


def document_certificates_within(connection: Connection) -> list[bytes]:
    """The X.509 certificates that desks of this seminar made to sign PDF files, as DER."""
    return _announced(connection, "certificate")


def _announce(transaction: Transaction, field: str, key: bytes) -> None:
    """The subject is the key's own fingerprint: nobody can put another key in its place."""
    transaction.append(*edits("certificate_key", _fingerprint(key), {field: base64.b64encode(key).decode()}))


def _announced(connection: Connection, field: str) -> list[bytes]:
    """What desks announced in a field. What is no such key is left out: another desk may send anything."""
    found = []
    for row in store.rows_of(connection, "certificate_key"):
        with suppress(ValueError):
            key = base64.b64decode(row[field], validate=True)
            if key and _fingerprint(key) == row["id"]:
                found.append(key)
    return found


def _fingerprint(key: bytes) -> str:
    return "k" + sha256(key).hexdigest()[:32]
