"""The tables. `journal`, `payload`, `desk` and `secret` are migrated by Alembic; all others are disposable.

Projected tables hold nothing that is not in the journal: they are dropped and rebuilt whenever `PROJECTOR` differs.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, Index, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint

from ..domain.certificates import CERTIFICATE_SETTINGS
from ..domain.people import CARE_FIELDS, PERSON_FIELDS
from ..domain.plan import SEMINAR_RULES, SLOT_RULES

REVISION = "0002"
"""Alembic revision this program reads and writes; equal to the head in `db/versions` (tested)."""
PROJECTOR = 7
"""Version of the projected tables and the rules that fill them."""
APPLICATION_ID = 0x53454D44
"""SQLite's file mark: "SEMD"."""

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

projected = MetaData()

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
"""Entries that a desk wrote after it was no longer trusted: kept, not applied."""
not_applied = Table("not_applied", projected, Column("hash", LargeBinary, primary_key=True))
projection = Table(
    "projection", projected, Column("one", Integer, primary_key=True), Column("version", Integer, nullable=False)
)


def _entity(name: str, *fields: str) -> Table:
    """A table with one text column per field of an entity type. `n` only ties a person to the search index."""
    return Table(
        name,
        projected,
        Column("n", Integer, primary_key=True),
        Column("id", Text, nullable=False, unique=True),
        *(Column(f, Text, nullable=False, server_default="") for f in fields),
    )


seminar = _entity(
    "seminar",
    "title",
    "short_title",
    "place",
    "zone",
    "languages",
    "quota_municipalities",
    "quota_people",
    "handout",
    "rehearsal",
    *SEMINAR_RULES,
    *CERTIFICATE_SETTINGS,
)
"""`rehearsal` is the local ISO time at which the clock of a seminar to practise on begins, see `services.desk`."""
person = _entity("person", *PERSON_FIELDS, "deleted")
care = _entity("care", *CARE_FIELDS)
slot = _entity(
    "slot",
    "title",
    "kind",
    "day",
    "start",
    "end",
    "session",
    "facilitator",
    "modality",
    "parallel",
    "note",
    "position",
    "deleted",
    "closed",
    *SLOT_RULES,
)
operator = _entity("operator", "name")
desk_name = _entity("desk_name", "name")
membership = _entity("membership", "key", "revoked_after", "reason")
"""What was decided about a desk: the key (base 32) under which it is trusted although nobody invited it, and the number
of its last entry that counts, see `domain.membership`."""
person_day = _entity("person_day", "modality")
"""Modality of a person on one day; the id is `person@YYYY-MM-DD`."""

mark = _entity("mark", "status")
"""What a facilitator says of a person at a slot; the id is `person@slot`."""
identity = _entity("identity", "person")
"""Whom a name and address of foreign reports stand for; the id is `domain.identity.identity_id`. The value says as well
when that follows from a decision about another name, see `domain.identity.FOLLOWS`."""
Index("identity_person", identity.c.person)
source = _entity("source", "zone", "meanings")
"""How the reports of one source are read: its time zone, and what its columns mean."""
activity = _entity("activity", "name", "slot")
"""Which slot an activity of a learning platform is."""

template = _entity("template", "body", "deleted")
"""A template of badges or certificates that was made or changed in this seminar, see `domain.template`."""
asset = _entity("asset", "name", "media", "data", "deleted")
"""A picture for templates and signatures; `data` is base 64."""
signatory = _entity("signatory", "name", "role", "organisation", "image", "position", "deleted")
certificate_text = _entity("certificate_text", "heading", "presented", "body")
"""Wording of a kind of certificate in one language; the id is `kind@language`. Empty: as the program words it."""
release = _entity("release", "state")
"""Whether certificates of a kind may be issued: `released`, or empty. The id is the kind."""
certificate_key = _entity("certificate_key", "public", "certificate")
"""What statements and documents of a desk are verified with: an Ed25519 key and an X.509 certificate, in base 64. The
id is the fingerprint of the key, see `services.keys`."""

different = _entity("different", "state")
"""Two people of whom somebody said that they are not the same: `different`, or empty. The id is `person+person`, the
smaller one first."""

ENTITIES = {
    table.name: table
    for table in (
        seminar, person, care, slot, operator, desk_name, membership, person_day, mark, identity, source, activity,
        template, asset, signatory, certificate_text, release, certificate_key,
        different
    )
}

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

SEARCH_INDEX = "person_search"
CREATE_SEARCH_INDEX = (
    f"CREATE VIRTUAL TABLE IF NOT EXISTS {SEARCH_INDEX} USING fts5"
    "(person UNINDEXED, words, tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
)
