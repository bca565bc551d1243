"""The tables of entities: one text column per field, filled from edits. Disposable, see `tables`."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, MetaData, Table, Text

from ..domain.certificates import CERTIFICATE_SETTINGS
from ..domain.contributions import CONTRIBUTION_FIELDS
from ..domain.people import CARE_FIELDS, PERSON_FIELDS
from ..domain.plan import SEMINAR_RULES, SLOT_RULES

projected = MetaData()
"""All disposable tables."""


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
membership = _entity("membership", "key", "revoked_after", "reason", "invited_until", "withdrawn")
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

seat = _entity("seat", "state")
"""Whether a search leaves a person where they sit: `locked`, or empty. The id is the person's."""

seat_rule = _entity("seat_rule", "state")
"""A hard rule of the round tables, see `services.seating_rules`."""
contribution = _entity("contribution", *CONTRIBUTION_FIELDS, "deleted")
"""What a round table has written down, see `domain.contributions`."""
table_team = _entity("table_team", "moderator", "rapporteur")
"""Who leads and who writes at a round table; the id is its number."""

ENTITIES = {
    table.name: table
    for table in (
        seminar, person, care, slot, operator, desk_name, membership, person_day, mark, identity, source, activity,
        template, asset, signatory, certificate_text, release, certificate_key,
        different, seat, seat_rule, contribution, table_team,
    )
}
