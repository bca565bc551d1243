"""The tables of facts; those that Alembic migrates are in `durable_tables`, all others are disposable.

Projected tables hold nothing that is not in the journal: they are dropped and rebuilt whenever `PROJECTOR` differs.
"""

from __future__ import annotations

from functools import cache

from sqlalchemy import Boolean, Column, Float, Index, Integer, LargeBinary, Table, Text
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from .durable_tables import durable as durable
from .entity_tables import ENTITIES as ENTITIES
from .entity_tables import projected as projected

REVISION = "0002"
"""Alembic revision this program reads and writes; equal to the head in `db/versions` (tested)."""
PROJECTOR = 10
"""Version of the projected tables and the rules that fill them."""
APPLICATION_ID = 0x53454D44
"""SQLite's file mark: "SEMD"."""

live_value = Table(
    "live_value",
    projected,
    Column("hash", LargeBinary, primary_key=True),
    Column("entity", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("field", Text, nullable=False),
    Column("value", Text),
    Column("clock", Integer, nullable=False),
    Column("desk", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Index("live_value_field", "entity", "subject", "field"),
)
replaced = Table("replaced", projected, Column("hash", LargeBinary, primary_key=True))
"""What edits say they replace, whether it has arrived or not."""
superseded = Table("superseded", projected, Column("hash", LargeBinary, primary_key=True))
"""The same for issues and roster rows."""
conflict = Table(
    "conflict",
    projected,
    Column("entity", Text, primary_key=True),
    Column("subject", Text, primary_key=True),
    Column("field", Text, primary_key=True),
)
distrusted = Table("distrusted", projected, Column("hash", LargeBinary, primary_key=True))
"""Entries that a desk wrote after it was no longer trusted, or on another branch: kept, not applied."""
accused = Table(
    "accused", projected, Column("desk", Text, primary_key=True), Column("seq", Integer, nullable=False)
)  # fmt: skip
"""Desks of which somebody has said that they end, rightly or not, and the highest number at which."""
not_applied = Table("not_applied", projected, Column("hash", LargeBinary, primary_key=True))
projection = Table(
    "projection", projected, Column("one", Integer, primary_key=True), Column("version", Integer, nullable=False)
)


def _recorded() -> Column[str]:
    """The time as it was written, where `at` was corrected; else empty."""
    return Column("recorded", Text, nullable=False, server_default="")


scan = Table(
    "scan",
    projected,
    Column("hash", LargeBinary, primary_key=True),
    Column("person", Text, nullable=False),
    Column("station", Text, nullable=False),
    Column("day", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("clock", Integer, nullable=False),
    Column("desk", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("admitted", Boolean, nullable=False),
    Column("voided", Boolean, nullable=False),
    Column("code", Text, nullable=False),
    Column("leaving", Boolean, nullable=False),
    Column("seq", Integer, nullable=False),
    _recorded(),
    Column("uncertain", Boolean, nullable=False, server_default="0", comment="its time: nobody knows how wrong"),
    Column("alias", Text, nullable=False, comment="see store.alias"),
    Index("scan_person", "person", "station", "day"),
    Index("scan_day", "station", "day", "admitted", "voided", "person"),
    Index("scan_clock", "clock"),
)
void = Table(
    "void",
    projected,
    Column("hash", LargeBinary, primary_key=True),
    Column("target", LargeBinary, nullable=False),
    Column("reason", Text, nullable=False),
    Index("void_target", "target"),
)
issue = Table(
    "issue",
    projected,
    Column("hash", LargeBinary, primary_key=True),
    Column("code", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("clock", Integer, nullable=False),
    Column("desk", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("voided", Boolean, nullable=False),
    Column("alias", Text, nullable=False, comment="see store.alias"),
    Index("issue_code", "code"),
    Index("issue_person", "person", "clock"),
)
printout = Table(
    "printout",
    projected,
    Column("hash", LargeBinary, primary_key=True),
    Column("document", Text, nullable=False, comment="badge or certificate"),
    Column("subject", Text, nullable=False, comment="a person, or the serial of a certificate"),
    Column("code", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("desk", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    _recorded(),
    Column("alias", Text, nullable=False, comment="see store.alias"),
    Index("printout_subject", "subject"),
)
roster_row = Table(
    "roster_row",
    projected,
    Column("hash", LargeBinary, primary_key=True),
    Column("person", Text, nullable=False),
    Column("row", Text),
    Column("clock", Integer, nullable=False),
    Column("desk", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("alias", Text, nullable=False, comment="see store.alias"),
    Index("roster_row_person", "person"),
)
report = Table(
    "report",
    projected,
    Column("hash", LargeBinary, primary_key=True),
    Column("id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("value", Text),
    Column("at", Text, nullable=False),
    Column("clock", Integer, nullable=False),
    Column("desk", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("voided", Boolean, nullable=False),
    Column("seq", Integer, nullable=False),
    _recorded(),
    Index("report_id", "id"),
)
connection = Table(
    "connection",
    projected,
    Column("hash", LargeBinary, primary_key=True),
    Column("identity", Text, nullable=False),
    Column("report", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("slot", Text, nullable=False),
    Column("intervals", Text, nullable=False, comment="JSON: [[begin, end], …] in seconds since 1970"),
    Index("connection_identity", "identity"),
    Index("connection_report", "report"),
)
result = Table(
    "result",
    projected,
    Column("hash", LargeBinary, primary_key=True),
    Column("slot", Text, primary_key=True),
    Column("identity", Text, nullable=False),
    Column("report", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("at", Text, nullable=False),
    Index("result_identity", "identity"),
    Index("result_report", "report"),
)
"""An account of which nothing is said has one row with an empty slot, so that it is known by name."""
waiver = Table(
    "waiver",
    projected,
    Column("hash", LargeBinary, primary_key=True),
    Column("person", Text, nullable=False),
    Column("slot", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("desk", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("voided", Boolean, nullable=False),
    Column("seq", Integer, nullable=False),
    _recorded(),
    Column("alias", Text, nullable=False, comment="see store.alias"),
    Index("waiver_person", "person"),
)
paper_list = Table(
    "paper_list",
    projected,
    Column("hash", LargeBinary, primary_key=True),
    Column("code", Text, nullable=False),
    Column("slot", Text, nullable=False),
    Column("people", Text, nullable=False, comment="JSON: ids in the order of the lines"),
    Column("at", Text, nullable=False),
    Column("desk", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    _recorded(),
    Index("paper_list_code", "code"),
)
certificate = Table(
    "certificate",
    projected,
    Column("hash", LargeBinary, primary_key=True),
    Column("serial", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("person", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("languages", Text, nullable=False),
    Column("contact", Float, nullable=False),
    Column("online", Float, nullable=False),
    Column("statement", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("digest", Text, nullable=False, comment="of the code, see domain.published; outlives an erased payload"),
    Column("reason", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("clock", Integer, nullable=False),
    Column("desk", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("actor", Text, nullable=False),
    Column("voided", Boolean, nullable=False),
    _recorded(),
    Column("alias", Text, nullable=False, comment="see store.alias"),
    Index("certificate_serial", "serial"),
    Index("certificate_person", "person"),
    Index("certificate_code", "code"),
)
spare_badge = Table(
    "spare_badge",
    projected,
    Column("hash", LargeBinary, primary_key=True),
    Column("code", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("desk", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    _recorded(),
    Index("spare_badge_code", "code"),
)
"""Badges that were printed without a person. Once somebody has one, its code has an issue like any other."""
clock_note = Table(
    "clock_note",
    projected,
    Column("hash", LargeBinary, primary_key=True),
    Column("kind", Text, nullable=False, comment="shift, step, start (a step) or seen"),
    Column("about", Text, nullable=False, comment="the desk whose clock is meant"),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False, comment="0: until the clock is set"),
    Column("ms", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("desk", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("actor", Text, nullable=False),
    Column("voided", Boolean, nullable=False),
    Index("clock_note_about", "about"),
)
"""What was said of the clocks of desks, see `domain.clock_spans`."""
clock_span = Table(
    "clock_span",
    projected,
    Column("desk", Text, primary_key=True),
    Column("first", Integer, primary_key=True),
    Column("last", Integer, nullable=False),
    Column("shift_ms", Integer, nullable=False),
    Column("uncertain", Boolean, nullable=False),
)
"""What follows from it: which times of a desk are corrected or doubtful."""
same_person = Table(
    "same_person",
    projected,
    Column("hash", LargeBinary, primary_key=True),
    Column("person", Text, nullable=False, comment="who is kept"),
    Column("other", Text, nullable=False, comment="empty once erased"),
    Column("reason", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("desk", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("voided", Boolean, nullable=False),
    Index("same_person_person", "person"),
    Index("same_person_other", "other"),
)
alias = Table(
    "alias",
    projected,
    Column("person", Text, primary_key=True),
    Column("canonical", Text, nullable=False),
    Index("alias_canonical", "canonical"),
)
"""Whoever goes by another id than the one they were entered under, see `store.alias`."""
moved = Table(
    "moved", projected, Column("entity", Text, primary_key=True), Column("id", Text, primary_key=True)
)
"""Rows of entities that exist only because what they show was entered under the id of somebody who was merged."""
settlement = Table(
    "settlement",
    projected,
    Column("hash", LargeBinary, primary_key=True),
    Column("conflict", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("value", Text, nullable=False, comment="JSON: choice, reason, about, seen, made; {} once erased"),
    Column("at", Text, nullable=False),
    Column("clock", Integer, nullable=False),
    Column("desk", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("voided", Boolean, nullable=False),
    Index("settlement_conflict", "conflict"),
)
"""What somebody said about a contradiction between desks; unlike its cause it can be taken back."""
FACTS = (
    scan, void, issue, printout, roster_row, report, connection, result, waiver, paper_list, certificate, spare_badge,
    same_person, settlement, clock_note
)

LATE_INDEXES = ("live_value_field", "scan_day", "scan_clock")
"""Nobody asks for them while the tables are filled anew: sorted at the end they take a fraction of the time."""

SEARCH_INDEX = "person_search"
CREATE_SEARCH_INDEX = (
    f"CREATE VIRTUAL TABLE IF NOT EXISTS {SEARCH_INDEX} USING fts5"
    "(person UNINDEXED, words, tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
)


@cache
def creation() -> tuple[str, ...]:
    """The statements that make the disposable tables and their indexes; made once, they take longer than their work."""
    made: list[str] = []
    for table in projected.sorted_tables:
        made += [str(CreateTable(table).compile(dialect=sqlite.dialect()))]
        made += [str(CreateIndex(index).compile(dialect=sqlite.dialect()))
                 for index in sorted(table.indexes, key=lambda one: str(one.name))]  # fmt: skip
    return (*made, CREATE_SEARCH_INDEX)


def index_of(name: str) -> str:
    """The statement that makes an index of the disposable tables again."""
    return next(one for one in creation() if one.startswith(f"CREATE INDEX {name} "))
