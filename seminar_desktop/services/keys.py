"""The keys of a desk: made when they are first needed; their public halves are known to every desk of the seminar."""

from __future__ import annotations

import base64
import binascii

from ..store import certificates as store
from ..store.database import Connection
from .desk import Desk, Transaction, edits

STATEMENT_KEY = "statement_key"


def statement_seed(transaction: Transaction) -> bytes:
    """The key with which this desk signs statements; a new one is announced to the other desks."""
    from ..signing.statement_key import new_seed, public_key

    seed = store.secret(transaction.connection, STATEMENT_KEY)
    if seed is None:
        seed = new_seed()
        store.keep_secret(transaction.connection, STATEMENT_KEY, seed)
    public = public_key(seed)
    if public not in public_keys_within(transaction.connection):
        desk = str(transaction.connection.exec_driver_sql("SELECT desk FROM desk").scalar_one())
        transaction.append(*edits("certificate_key", desk, {"public": base64.b64encode(public).decode()}))
    return seed


def public_keys(desk: Desk) -> list[bytes]:
    """The keys with which desks of this seminar signed statements."""
    with desk.read() as connection:
        return public_keys_within(connection)


def public_keys_within(connection: Connection) -> list[bytes]:
    """`public_keys` as part of a larger reading. What is no key is left out: another desk may send anything."""
    from ..signing.statement_key import PUBLIC_BYTES

    found = []
    for row in store.rows_of(connection, "certificate_key"):
        try:
            key = base64.b64decode(row["public"], validate=True)
        except (binascii.Error, ValueError):
            continue
        if len(key) == PUBLIC_BYTES:
            found.append(key)
    return found
