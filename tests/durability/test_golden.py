"""The same 10 000 entries give the same digests on every system, with every Python and every SQLite.

Everything in them is fixed: ids, clocks, salts, and a stream of choices that is nothing but SHA-256. When the journal's
digest changes, files of earlier versions are no longer understood: that is a fault. When the digest of the tables
changes, the rules have, and `PROJECTOR` must be raised with it.
"""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from seminar_desktop.domain import journal as rules
from seminar_desktop.domain.journal import ISSUE, PRINT, ROSTER_ROW, SCAN, SET, VOID, Draft, Entry
from seminar_desktop.services import journal
from seminar_desktop.store import tables
from tests.store.desks import new_desk, tables_of

ENTRIES = 10_000
BATCH = 500
PEOPLE = 700
NAMES = ("Ana", "Eva", "Núñez", "O'Rourke", "=cmd()", "Łukasz", "李", "", "de la Cruz", "Zoë")
FIELDS = ("given_name", "family_name", "country", "deleted", "substituted_by")
JOURNAL = "370d17ee06fbe7a1dbd3c945359f50694278dfb4314450e0893453669e9ebc17"
TABLES = {"projector": 10, "digest": "221821d57f4ee23b2762931c0627f1115093e2579234d90f9255046013198f3f"}


def choices() -> Iterator[int]:
    """Numbers below 2**32, the same everywhere."""
    number = 0
    while True:
        block = hashlib.sha256(b"golden" + number.to_bytes(8, "big")).digest()
        yield from (int.from_bytes(block[at : at + 4], "big") for at in range(0, 32, 4))
        number += 1


def fixture() -> Iterator[Entry]:
    """Three desks that know each other's entries up to the last hundred."""
    stream = choices()
    desks = {name: (0, rules.genesis(name)) for name in ("dgolden1", "dgolden2", "dgolden3")}
    live: dict[tuple[str, str], list[bytes]] = {}
    seen: list[Entry] = []
    for number in range(ENTRIES):
        desk = list(desks)[next(stream) % 3]
        draft = _draft(next(stream), next(stream), next(stream), seen)
        place = draft.subject, draft.field
        replaces = tuple(live.get(place, ())) if draft.kind == SET and next(stream) % 8 else ()
        seq, previous = desks[desk]
        salt = hashlib.sha256(b"salt%d" % number).digest()[: rules.SALT_BYTES]
        at = f"2024-07-1{1 + number % 2}T{8 + number % 9:02d}:{number % 60:02d}:00.000-06:00"
        clock = 1_720_000_000_000 + number // 3
        entry = rules.seal(previous, desk, seq + 1, clock, at, "ogolden", draft, replaces, salt)
        desks[desk] = entry.seq, entry.hash
        if draft.kind == SET:
            live[place] = [digest for digest in live.get(place, []) if digest not in replaces] + [entry.hash]
        seen.append(entry)
        yield entry


def _draft(what: int, who: int, how: int, seen: list[Entry]) -> Draft:
    person, code = f"p{who % PEOPLE:04d}", f"CODE{how % 900:04d}"
    match what % 10:
        case 0 | 1 | 2 | 3:
            return Draft(SCAN, "person", person, ("registration", "s1")[how % 2],
                         {"verdict": "welcome", "admitted": how % 5 > 0, "code": code})  # fmt: skip
        case 4 | 5 | 6:
            return Draft(SET, "person", person, FIELDS[how % 5], NAMES[(how >> 8) % 10])
        case 7:
            return Draft(ISSUE, "person", person, "badge", {"code": code})
        case 8:
            return Draft(PRINT, "person", person, "badge", {"code": code, "reason": "first"})
        case _ if seen and how % 3:
            return Draft(VOID, "entry", seen[how % len(seen)].id, "", {"reason": NAMES[how % 10]})
        case _:
            return Draft(ROSTER_ROW, "person", person, "", {"given_name": NAMES[how % 10]})


def test_the_golden_digests(tmp_path: Path) -> None:
    entries = list(fixture())
    desk = new_desk(tmp_path)
    own = journal.count(desk)
    for start in range(0, ENTRIES, BATCH):
        journal.absorb(desk, entries[start : start + BATCH])
    assert journal.count(desk) - own == ENTRIES
    total = hashlib.sha256()
    with desk.read() as connection:
        for (digest,) in connection.exec_driver_sql("SELECT hash FROM journal WHERE desk GLOB 'dgolden?' ORDER BY 1"):
            total.update(digest)
        content = tables_of(connection)
    mine = desk.id
    desk.close()
    assert total.hexdigest() == JOURNAL
    found = {"projector": tables.PROJECTOR, "digest": _digest(content, mine)}
    assert found == TABLES, "the rules have changed: raise PROJECTOR, then write the new digest here"


def _digest(content: dict[str, list[tuple[object, ...]]], mine: str) -> str:
    """Of all rows that come of the fixture, not of the desk that reads it."""
    rows = {
        name: sorted(json.dumps([c.hex() if isinstance(c, bytes) else c for c in row], ensure_ascii=False)
                     for row in rows if mine not in row)
        for name, rows in content.items()
        if name in ("scan", "person", "issue", "printout", "void", "conflict", "roster_row")
    }  # fmt: skip
    return hashlib.sha256(json.dumps(rows, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
