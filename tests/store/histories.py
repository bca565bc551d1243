"""Histories of several desks as sealed entries: edits apart, scans, voids, clones, partial exchange, nonsense."""

import copy
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from seminar_desktop.domain import clock, journal
from seminar_desktop.domain.journal import Draft, Entry
from seminar_desktop.domain.published import digest_of
from seminar_desktop.domain.registers import fold
from seminar_desktop.domain.statement import Statement, armour, code_of
from seminar_desktop.services.desk import Desk
from seminar_desktop.store import journal as store
from seminar_desktop.store import projector

from .desks import tables_of

PEOPLE = ("pa", "pb", "pc")
FIELDS = ("given_name", "family_name", "deleted", "substituted_by", "country")
VALUES = ("", "Ana", "Núñez", "true", "pb", "=cmd()")
NONSENSE: tuple[Any, ...] = (None, [], "text", 7, {"admitted": "yes", "verdict": {}}, {"code": None}, {"voided": 1})


@dataclass
class SimulatedDesk:
    """Writes as `store.journal.append` does, without a file."""

    id: str
    seq: int = 0
    clock: int = 0
    last: bytes = b""
    known: dict[bytes, Entry] = field(default_factory=dict)

    def write(self, wall: int, draft: Draft, replaces: Sequence[bytes] = ()) -> Entry:
        self.seq += 1
        self.clock = clock.tick(self.clock, wall)
        at = f"2024-07-1{1 + wall % 2}T08:00:0{wall % 10}.000-06:00"
        entry = journal.seal(
            self.last or journal.genesis(self.id),
            self.id, self.seq, self.clock, at, "oa", draft, tuple(replaces), bytes(journal.SALT_BYTES),
        )  # fmt: skip
        self.last = entry.hash
        self.known[entry.hash] = entry
        return entry

    def edit(self, wall: int, entity: str, subject: str, name: str, value: Any) -> Entry:
        register = fold(self.known.values()).get((entity, subject, name))
        seen = [e.hash for e in register.live] if register else []
        return self.write(wall, Draft(journal.SET, entity, subject, name, value), seen)

    def fact(self, wall: int, draft: Draft) -> Entry:
        """A badge issue or a roster row, which replaces what the desk knows of its kind."""
        known = self.known.values()
        return self.write(wall, draft, [e.hash for e in known if (e.kind, e.subject) == (draft.kind, draft.subject)])

    def erase(self, digest: bytes) -> None:
        self.known[digest] = erased(self.known[digest])

    def read(self, entries: Iterable[Entry], wall: int) -> None:
        for entry in entries:
            if entry.value is None or entry.hash not in self.known:
                self.known[entry.hash] = entry
            self.clock = clock.follow(self.clock, entry.clock, wall)


def erased(entry: Entry) -> Entry:
    """The entry as it stands after its payload was blanked."""
    return entry._replace(value=None, salt=None)


KINDS = (
    journal.SCAN, journal.VOID, journal.ISSUE, journal.PRINT, journal.ROSTER_ROW, journal.SET, journal.REPORT,
    journal.CONNECTION, journal.RESULT, journal.WAIVER, journal.SHEET, journal.CERTIFICATE, journal.SPARE,
    journal.SAME_AS,
)  # fmt: skip
VOIDABLE = (journal.SCAN, journal.ISSUE, journal.VOID, journal.REPORT, journal.WAIVER, journal.CERTIFICATE,
            journal.SAME_AS)
ACTIONS = (
    "edit", "edit", "edit", "other", "scan", "scan", "void", "void", "void", "void", "issue", "print", "roster",
    "report", "connection", "result", "waiver", "sheet", "mark", "identity",
    "certificate", "certificate", "correct", "spare", "certificate_print", "release",
    "same_as", "same_as", "care", "day", "scan", "void",
    "unknown", "nonsense", "crossed", "exchange", "exchange", "clone", "reissue", "reread", "erase",
)  # fmt: skip
STEPS = st.tuples(
    st.integers(0, 3), st.sampled_from(ACTIONS), st.integers(0, 11), st.integers(0, 11), st.integers(0, 4)
)
HISTORIES = st.lists(STEPS, min_size=3, max_size=25)
"""Steps for `played`: desk, action, two choices and the wall clock in milliseconds, so that ties happen."""


def played(steps: Sequence[tuple[int, str, int, int, int]]) -> list[Entry]:
    """All entries of all desks after these steps; both versions of those that some desk erased, erased ones last."""
    desks = [SimulatedDesk("da"), SimulatedDesk("db"), SimulatedDesk("dc")]
    for number, action, a, b, wall in steps:
        desk = desks[number % len(desks)]
        if action == "clone":
            desks.append(copy.deepcopy(desk))
        elif action == "exchange":
            other = desks[a % len(desks)]
            desk.read([e for n, e in enumerate(other.known.values()) if (n + b) % 3], wall)
        else:
            _act(desk, action, a, b, wall)
    versions = {(e.value is None, e.hash): e for desk in desks for e in desk.known.values()}
    return sorted(versions.values(), key=lambda e: e.value is None)


def _act(desk: SimulatedDesk, action: str, a: int, b: int, wall: int) -> None:
    person, known = PEOPLE[a % 3], sorted(desk.known)
    target = known[b % len(known)] if known else bytes(32)
    voidable = [e.id for e in desk.known.values() if e.kind in VOIDABLE]
    code = f"CODE{b % 3}"
    facts = {
        "scan": Draft(journal.SCAN, "person", person, ("registration", "s1")[b % 2],
                      {"verdict": "welcome", "admitted": b % 3 > 0, "code": code}),
        "void": Draft(journal.VOID, "entry", voidable[-1 - b % len(voidable)] if voidable else target.hex(), "", {}),
        "issue": Draft(journal.ISSUE, "person", person, "badge", {"code": code}),
        "print": Draft(journal.PRINT, "person", person, "badge", {"code": code, "reason": "first"}),
        "roster": Draft(journal.ROSTER_ROW, "person", person, "", {"given_name": VALUES[b % 6]}),
        "report": Draft(journal.REPORT, "report", f"r{a % 2}", "zoom", {"title": VALUES[b % 6]}),
        "connection": Draft(journal.CONNECTION, "identity", f"i{a % 3}", f"r{b % 2}",
                            {"name": VALUES[a % 6], "email": "", "slot": "", "intervals": [[b, b + 60]]}),
        "result": Draft(journal.RESULT, "identity", f"i{a % 3}", f"r{b % 2}",
                        {"name": "", "email": VALUES[a % 6], "results": {f"s{b % 2}": ["passed", ""]} if b else {}}),
        "waiver": Draft(journal.WAIVER, "person", person, f"s{b % 2}", {"reason": VALUES[b % 6]}),
        "sheet": Draft(journal.SHEET, "slot", f"s{b % 2}", "", {"code": code, "people": list(PEOPLE[: a % 4])}),
        "certificate": _certificate(person, b),
        "same_as": Draft(journal.SAME_AS, "person", person, "", {"person": PEOPLE[b % 3], "reason": VALUES[a % 6]}),
        "spare": Draft(journal.SPARE, "badge", code, "", {}),
        "certificate_print": Draft(journal.PRINT, "certificate", f"SS22-AB-000{b % 2}", "certificate", {"code": code}),
        "unknown": Draft("hologram", "person", person, "", {"depth": b}),
    }  # fmt: skip
    if action == "edit":
        desk.edit(wall, "person", person, FIELDS[b % 5], VALUES[(a + b) % 6])
    elif action == "other":
        entity, name = (("slot", "title"), ("care", "dietary_needs"), ("seminar", "place"), ("person", "shoe_size"),
                        ("wardrobe", "hook"), ("person", "n"), ("slot", "day"), ("seminar", "zone"))[b % 8]  # fmt: skip
        desk.edit(wall, entity, f"x{a % 2}", name, VALUES[a % 6])
    elif action == "care":
        desk.edit(wall, "care", person, "dietary_needs", VALUES[b % 6])
    elif action == "day":
        said = ("virtual", "in_person", "")[a // 3 % 3]
        desk.edit(wall, "person_day", f"{person}@2024-07-1{b % 2}", "modality", said)
    elif action == "mark":
        desk.edit(wall, "mark", f"{person}@s{b % 2}", "status", ("present", "absent", "", "asleep")[(a + b) % 4])
    elif action == "identity":
        desk.edit(wall, "identity", f"i{a % 3}", "person", ("pa", "pb", "nobody", "", "alias:pc")[b % 5])
    elif action == "release":
        desk.edit(wall, "release", ("approval", "thanks")[a % 2], "state", ("released", "")[b % 2])
    elif action == "crossed":  # says that it replaces what belongs to another field, or is no edit at all
        desk.write(wall, Draft(journal.SET, "person", person, FIELDS[b % 5], VALUES[a % 6]), [target])
    elif action == "nonsense":
        kind = KINDS[b % len(KINDS)]
        desk.write(wall, Draft(kind, "person", person, "given_name", NONSENSE[a % 7]))
    elif action == "erase":
        if known:
            desk.erase(target)
    elif action in ("reissue", "reread", "correct"):
        desk.fact(wall, facts[{"reissue": "issue", "reread": "roster", "correct": "certificate"}[action]])
    else:
        desk.write(wall, facts[action])


def _certificate(person: str, number: int) -> Draft:
    """As a desk issues it; whether the signature fits is nobody's business here."""
    serial, version = f"SS22-AB-000{number % 2}", 1 + number % 3
    said = Statement(VALUES[number % 6], "S", "approval", 9.5, float(number), "2022-09-13", serial, version)
    text = armour(said.payload(), bytes(64))
    return Draft(journal.CERTIFICATE, "certificate", serial, digest_of(code_of(text)), {
        "person": person, "kind": "approval", "name": said.name, "version": version, "languages": "es",
        "contact": 9.5, "online": number, "statement": text, "code": code_of(text), "reason": "",
    })  # fmt: skip


def state(desk: Desk, batches: Iterable[Sequence[Entry]]) -> dict[str, object]:
    """What the desk's tables and digest become by absorbing these batches; the file stays as it was."""
    with desk.database.write() as connection:
        for batch in batches:
            store.absorb(connection, batch, 0)
        found = tables_of(connection) | {"digest": store.digest(connection)}
        connection.rollback()
    return found


def understood(entries: Iterable[Entry]) -> list[Entry]:
    """The edits that this version of the program applies."""
    return [e for e in entries if e.kind == journal.SET and projector.understood(e)]
