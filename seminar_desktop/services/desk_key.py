"""The key of a desk, from which its id is made: every id that a file ever had keeps its key here."""

from __future__ import annotations

from ..domain.membership import desk_id
from ..store import certificates
from ..store.database import Connection

KEY = "desk_key:"
"""Beginning of the names of the secrets of a file that hold private keys of its desks."""


def new_desk(connection: Connection) -> str:
    """The id of a desk that this file becomes; its private key is kept in the file."""
    from ..signing.desk_key import new_seed, public_key

    seed = new_seed()
    desk = desk_id(public_key(seed))
    certificates.keep_secret(connection, KEY + desk, seed)
    return desk


def desks_of(connection: Connection) -> list[str]:
    """Ids that this file has or had, as far as it has their keys."""
    return [name.removeprefix(KEY) for name in certificates.secret_names(connection, KEY)]


def seed_of(connection: Connection, desk: str) -> bytes:
    """The private key of an id of this file; ids of older programs get theirs now, and the root vouches for them."""
    seed = certificates.secret(connection, KEY + desk)
    if seed is None:
        from ..signing.desk_key import new_seed

        seed = new_seed()
        certificates.keep_secret(connection, KEY + desk, seed)
    return seed
