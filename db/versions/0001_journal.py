"""The journal, its payloads, this desk and its secrets."""

from alembic import op

revision = "0001"
down_revision = None

TABLES = (
    """CREATE TABLE journal (
        n INTEGER NOT NULL PRIMARY KEY,
        desk TEXT NOT NULL, seq INTEGER NOT NULL, clock INTEGER NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL,
        kind TEXT NOT NULL, entity TEXT NOT NULL, subject TEXT NOT NULL, field TEXT NOT NULL,
        replaces TEXT NOT NULL, payload_hash BLOB NOT NULL, hash BLOB NOT NULL,
        UNIQUE (desk, seq, hash))""",
    "CREATE INDEX journal_hash ON journal (hash)",
    "CREATE TABLE payload (n INTEGER NOT NULL PRIMARY KEY, value TEXT, salt BLOB)",
    """CREATE TABLE desk (
        one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1), desk TEXT NOT NULL, seq INTEGER NOT NULL,
        hash BLOB NOT NULL, clock INTEGER NOT NULL, fingerprint TEXT NOT NULL)""",
    "CREATE TABLE secret (name TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL)",
)
# Nothing written can be changed; a payload can only be blanked, and its salted hash stays in the chain.
GUARDS = (
    """CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
        BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END""",
    """CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
        BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END""",
    """CREATE TRIGGER payload_no_delete BEFORE DELETE ON payload
        BEGIN SELECT RAISE(ABORT, 'payload can only be blanked'); END""",
    """CREATE TRIGGER payload_only_blank BEFORE UPDATE ON payload
        WHEN NEW.n <> OLD.n OR NEW.value IS NOT NULL OR NEW.salt IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'payload can only be blanked'); END""",
)


def upgrade() -> None:
    op.execute("PRAGMA application_id = 1397050692")
    for statement in TABLES + GUARDS:
        op.execute(statement)
