"""Seals of segments, the places of exchange and what was seen there, segments that wait, and what is known of peers."""

from alembic import op

revision = "0002"
down_revision = "0001"

TABLES = (
    """CREATE TABLE seal (
        desk TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, start BLOB NOT NULL, "end" BLOB NOT NULL,
        signature BLOB NOT NULL, membership TEXT NOT NULL,
        PRIMARY KEY (desk, first, "end"))""",
    """CREATE TABLE place (
        id TEXT NOT NULL PRIMARY KEY, address TEXT NOT NULL, automatic INTEGER NOT NULL, added TEXT NOT NULL,
        tried TEXT NOT NULL, reached TEXT NOT NULL, problem TEXT NOT NULL,
        published_desk TEXT NOT NULL, published_seq INTEGER NOT NULL)""",
    """CREATE TABLE seen_file (
        place TEXT NOT NULL, path TEXT NOT NULL, size INTEGER NOT NULL, stamp TEXT NOT NULL,
        desk TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, "end" BLOB NOT NULL,
        PRIMARY KEY (place, path))""",
    """CREATE TABLE quarantine (
        digest BLOB NOT NULL PRIMARY KEY, content BLOB NOT NULL, desk TEXT NOT NULL, first INTEGER NOT NULL,
        last INTEGER NOT NULL, membership TEXT NOT NULL, place TEXT NOT NULL, at TEXT NOT NULL)""",
    """CREATE TABLE peer (
        desk TEXT NOT NULL PRIMARY KEY, seq INTEGER NOT NULL, read_mine INTEGER NOT NULL, said_at TEXT NOT NULL,
        ahead_ms INTEGER, version TEXT NOT NULL, place TEXT NOT NULL, heard_at TEXT NOT NULL)""",
)


def upgrade() -> None:
    for statement in TABLES:
        op.execute(statement)
