"""The tables that are kept: the journal, this desk's own, and what it knows of exchange. Alembic migrates them."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint

durable = MetaData()

journal = Table(
    "journal",
    durable,
    Column("n", Integer, primary_key=True, comment="order of arrival at this desk"),
    Column("desk", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("clock", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("entity", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("field", Text, nullable=False),
    Column("replaces", Text, nullable=False),
    Column("payload_hash", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    UniqueConstraint("desk", "seq", "hash"),
    Index("journal_hash", "hash"),
)
payload = Table(
    "payload",
    durable,
    Column("n", Integer, primary_key=True),
    Column("value", Text),
    Column("salt", LargeBinary),
)
desk = Table(
    "desk",
    durable,
    Column("one", Integer, primary_key=True),
    Column("desk", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("clock", Integer, nullable=False),
    Column("fingerprint", Text, nullable=False),
)
secret = Table("secret", durable, Column("name", Text, primary_key=True), Column("value", LargeBinary, nullable=False))

seal = Table(
    "seal",
    durable,
    Column("desk", Text, primary_key=True),
    Column("first", Integer, primary_key=True),
    Column("last", Integer, nullable=False),
    Column("start", LargeBinary, nullable=False),
    Column("end", LargeBinary, primary_key=True),
    Column("signature", LargeBinary, nullable=False),
    Column("membership", Text, nullable=False),
)
"""What the author of a segment signed: with it the segment can be written again from the journal."""
place = Table(
    "place",
    durable,
    Column("id", Text, primary_key=True),
    Column("address", Text, nullable=False, comment="may hold a password: never shown, logged or exchanged"),
    Column("automatic", Integer, nullable=False),
    Column("added", Text, nullable=False),
    Column("tried", Text, nullable=False),
    Column("reached", Text, nullable=False),
    Column("problem", Text, nullable=False, comment="code of the last error, empty after a success"),
    Column("published_desk", Text, nullable=False),
    Column("published_seq", Integer, nullable=False, comment="own entries up to here were read back there"),
)
"""Where this desk exchanges: a folder, a server, a hub."""
seen_file = Table(
    "seen_file",
    durable,
    Column("place", Text, primary_key=True),
    Column("path", Text, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("stamp", Text, nullable=False),
    Column("desk", Text, nullable=False),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    Column("end", LargeBinary, nullable=False),
)
"""Files that were verified: a cache, which may be lost."""
quarantine = Table(
    "quarantine",
    durable,
    Column("digest", LargeBinary, primary_key=True),
    Column("content", LargeBinary, nullable=False),
    Column("desk", Text, nullable=False),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    Column("membership", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("at", Text, nullable=False),
)
"""Segments of desks that nobody has vouched for yet."""
peer = Table(
    "peer",
    durable,
    Column("desk", Text, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("read_mine", Integer, nullable=False),
    Column("said_at", Text, nullable=False),
    Column("ahead_ms", Integer),
    Column("version", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("heard_at", Text, nullable=False),
)
"""What other desks last said of themselves: advice, never a fact."""
