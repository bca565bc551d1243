"""The views of a hub show what the desks show: compared with the projected tables on random histories."""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from seminar_desktop.domain.journal import Entry
from seminar_desktop.domain.people import PERSON_FIELDS
from seminar_desktop.exchange.hub_rows import ENTRY, entry_values
from seminar_desktop.exchange.hub_views import NAMES
from seminar_desktop.services.desk import Desk
from seminar_desktop.store import attendance, journal
from seminar_desktop.store.database import Connection
from tests.soak import extent, seed
from tests.store.desks import new_desk
from tests.store.histories import ACTIONS, played

from .hub_desks import Hubs

pytestmark = pytest.mark.soak
SINGLE = tuple(action for action in ACTIONS if not action.startswith("same"))
"""Without merging: the views name people as they were entered, the desks' tables by the id that counts."""
_VALID = ("person", "care", "mark", "seminar", "identity", "release")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = new_desk(tmp_path)
    yield desk
    desk.close()


def history(dice: random.Random, actions: tuple[str, ...] = SINGLE) -> list[Entry]:
    steps = [(dice.randrange(4), dice.choice(actions), dice.randrange(12), dice.randrange(12), dice.randrange(5))
             for _ in range(dice.randint(20, 60))]  # fmt: skip
    return played(steps)


def filled(hubs: Hubs, entries: list[Entry]) -> None:
    """The entries as rows, those that some desk has erased erased."""
    statement = f'INSERT INTO "{hubs.seminar}".entry ({ENTRY}) VALUES ({", ".join(["%s"] * 14)}) ON CONFLICT DO NOTHING'
    with psycopg.connect(hubs.server.address()) as connection:
        for table in ("entry", "author"):
            connection.execute(f'ALTER TABLE "{hubs.seminar}".{table} DISABLE TRIGGER USER')  # type: ignore[arg-type]
            connection.execute(f'DELETE FROM "{hubs.seminar}".{table}')  # type: ignore[arg-type]
        by_hash = {entry.hash: entry for entry in sorted(entries, key=lambda e: e.value is None)}
        connection.cursor().executemany(statement, [entry_values(entry) for entry in by_hash.values()])


def rows(hubs: Hubs, statement: str) -> set[tuple[Any, ...]]:
    found = hubs.sql(statement)
    assert len(set(found)) == len(found)
    return set(found)


def here(connection: Connection, statement: str) -> set[tuple[Any, ...]]:
    return {tuple(row) for row in connection.exec_driver_sql(statement)}


def assert_equal(hubs: Hubs, connection: Connection) -> None:
    """Every view against the tables that it mirrors."""
    columns = ", ".join(f'"{name}"' for name in PERSON_FIELDS)
    assert rows(hubs, f"SELECT id, {columns}, deleted::int FROM {{s}}.people") == here(
        connection, f"SELECT id, {columns}, deleted = 'true' FROM person")
    assert rows(hubs, "SELECT entry, person, station, day, at, clock, desk, actor, verdict, admitted::int,"
                " leaving::int, voided::int FROM {s}.scans WHERE verdict <> '[]'") == here(
        connection, "SELECT lower(hex(hash)), person, station, day, at, clock, desk, actor, verdict, admitted, leaving,"
        " voided FROM scan WHERE verdict <> '[]'")
    arrived = rows(hubs, "SELECT person, station, day, entry, desk, actor FROM {s}.arrivals")
    for person, station, day in here(connection, "SELECT DISTINCT person, station, day FROM scan WHERE person <> ''"):
        first = attendance.first_admission(connection, person, station, day)
        expected = {(first.entry, first.desk, first.operator)} if first else set()
        assert {row[3:] for row in arrived if row[:3] == (person, station, day)} == expected
    marks = "SELECT id, status, EXISTS (SELECT 1 FROM conflict c WHERE c.entity = 'mark' AND c.subject = mark.id)"
    assert rows(hubs, "SELECT person || '@' || slot, status, disputed::int FROM {s}.attendance_marks") == here(
        connection, f"{marks} FROM mark WHERE status <> '' AND instr(id, '@')")
    assert rows(hubs, "SELECT entry, serial, version::int, person, kind, name, contact_hours::float8, state, at, desk"
                " FROM {s}.certificates") == here(
        connection, "SELECT lower(hex(hash)), serial, version, person, kind, name, contact, CASE WHEN voided THEN"
        " 'revoked' WHEN EXISTS (SELECT 1 FROM superseded s WHERE s.hash = certificate.hash) THEN 'superseded'"
        " ELSE 'valid' END, at, desk FROM certificate")
    valid = ", ".join(f"'{entity}'" for entity in _VALID)
    known = f"entity IN ({valid}) AND field NOT IN ('shoe_size', 'n', 'zone')"
    assert rows(hubs, f"SELECT entity, subject, field FROM {{s}}.conflicts WHERE {known}") == here(
        connection, f"SELECT entity, subject, field FROM conflict WHERE {known}")


def test_views_show_what_desks_show(hubs: Hubs, desk: Desk) -> None:
    """People, scans, arrivals, marks, certificates and conflicts, with voids, clones, nonsense and erased payloads."""
    dice = random.Random(seed("hub-views"))
    list(hubs.hub().incoming({}))
    for _ in range(extent(20, 2_000)):
        entries = history(dice)
        with desk.database.write() as connection:
            own = list(journal.entries(connection))
            journal.absorb(connection, entries, 0)
            filled(hubs, [*own, *entries])
            assert_equal(hubs, connection)
            connection.rollback()


def test_who_was_merged_is_known(hubs: Hubs, desk: Desk) -> None:
    """The id under which somebody counts, with voids and people who were merged both ways."""
    dice = random.Random(seed("hub-same"))
    list(hubs.hub().incoming({}))
    merged = 0
    actions = ("same_as", "same_as", "same_as", "void", "exchange", "clone", "erase")
    for _ in range(extent(10, 500)):
        entries = history(dice, actions)
        with desk.database.write() as connection:
            journal.absorb(connection, entries, 0)
            filled(hubs, entries)
            found = rows(hubs, "SELECT person, counts_as FROM {s}.same_people")
            assert found == here(connection, "SELECT person, canonical FROM alias")
            merged += len(found)
            connection.rollback()
    assert merged


def test_control_a_view_that_forgets_voids_is_caught(hubs: Hubs, desk: Desk) -> None:
    """The comparison sees it when scans that were taken back still count."""
    dice = random.Random(seed("hub-views"))
    list(hubs.hub().incoming({}))
    hubs.sql("CREATE OR REPLACE VIEW {s}.taken_back AS SELECT NULL::bytea AS hash WHERE false")
    with pytest.raises(AssertionError):
        for _ in range(40):
            entries = history(dice)
            with desk.database.write() as connection:
                journal.absorb(connection, entries, 0)
                filled(hubs, entries)
                try:
                    assert_equal(hubs, connection)
                finally:
                    connection.rollback()


def test_desks_and_their_names(hubs: Hubs) -> None:
    """One line per desk, with what it has put there and when it was last seen."""
    from seminar_desktop.domain.exchange import Head
    from seminar_desktop.domain.journal import SET, Draft, genesis, seal
    from seminar_desktop.domain.segment import Seal, Segment

    one = hubs.desks(1)[0]
    entry = seal(genesis(one.id), one.id, 1, 1, "2024-07-11T08:00:00-06:00", "o",
                 Draft(SET, "desk_name", one.id, "name", "Desk 2"))  # fmt: skip
    one.hub.publish(Segment(Seal(one.id, 1, 1, genesis(one.id), entry.hash), (entry,)), True)
    one.hub.announce(Head(one.id, 4, "2024-07-11T08:00:00-06:00", "1.2", {}))
    assert hubs.sql("SELECT desk, name, entries, not_here_yet, version, forked FROM {s}.desks") == [
        (one.id, "Desk 2", 1, 3, "1.2", False)
    ]


def test_a_reader_sees_the_views_and_nothing_else(hubs: Hubs) -> None:
    """The role of docs/hub.md: no tables, no payloads, no changes."""
    list(hubs.hub().incoming({}))
    role = f"reader_{hubs.seminar}"
    hubs.sql(f"CREATE ROLE {role} LOGIN PASSWORD 'r'")
    hubs.sql(f"GRANT USAGE ON SCHEMA {{s}} TO {role}")
    hubs.sql(f"GRANT SELECT ON {', '.join('{s}.' + name for name in NAMES)} TO {role}")
    try:
        with psycopg.connect(hubs.server.address(role, "r"), autocommit=True) as connection:
            for name in NAMES:
                connection.execute(f'SELECT * FROM "{hubs.seminar}".{name}')  # type: ignore[arg-type]
            for odd in ('SELECT * FROM "{}".entry', 'SELECT * FROM "{}".edits', 'DELETE FROM "{}".segment'):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    connection.execute(odd.format(hubs.seminar))  # type: ignore[arg-type]
    finally:
        hubs.sql(f"DROP OWNED BY {role}")
        hubs.sql(f"DROP ROLE {role}")
