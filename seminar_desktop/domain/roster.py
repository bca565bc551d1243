"""Reading a list of participants again: what the office changed, what the desk typed, and what only a person can say.

Three versions of a value are compared: what the file says now, what it said when it was imported last, and what stands
in the seminar. The office's news is taken, the desk's work is kept, and where both changed somebody is asked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from .errors import KnownError
from .names import email_key
from .people import CARE_FIELDS, ROSTER_FIELDS, Origin, Person
from .roster_match import Doubtful, Known, Link, Verdict, identify

NEW = "new"
"""Decision: the row is somebody who is not in the seminar yet."""
NOT_IMPORTED = ("row_no_name", "duplicate_row")
"""Problems that keep a row out."""
TYPED_AT_DESK = "typed_at_desk"
"""Reason of a doubt about values, not about who it is: file and desk both changed a field."""

Values = Mapping[str, str]
_DEFAULTS = {name: str(getattr(Person(""), name, "")) for name in ROSTER_FIELDS}


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One row of a list. `values` holds only what the row says (field of `ROSTER_FIELDS` → text, never empty)."""

    line: int
    values: dict[str, str]
    problems: list[tuple[str, dict[str, object]]] = field(default_factory=list)
    """Code and values of what an operator should know about the row."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A row beside the person it is, or may be."""

    line: int
    person_id: str
    name: str
    why: str
    """`last_import`, `email` or `name`; in a doubt the reason of the doubt."""
    changes: Mapping[str, tuple[str, str]]
    """Field → (now, file) that the office changed and nobody else did."""
    conflicts: Mapping[str, tuple[str, str]]
    """Field → (desk, file) that both changed."""
    values: Values
    base: Values
    """Values of the last import."""

    @property
    def remembered(self) -> dict[str, str]:
        """What the last import says once this row has been dealt with; an empty cell forgets nothing."""
        return {**self.base, **self.values}

    @property
    def certain(self) -> dict[str, str]:
        """What may be remembered before anybody has decided on the conflicts, so that they come up again."""
        return {**self.base, **{name: text for name, text in self.values.items() if name not in self.conflicts}}


@dataclass(frozen=True, slots=True)
class Doubt:
    """A row nobody may decide but a person. `reason` is `typed_at_desk` (one candidate, fields in conflict) or says why
    it is not clear who the row is: see `roster_match.identify`."""

    line: int
    reason: str
    values: Values
    candidates: tuple[Comparison, ...]


@dataclass(frozen=True, slots=True)
class RosterPreview:
    """What importing would do. Nothing has been done yet."""

    added: list[RosterRow]
    changed: list[Comparison]
    doubtful: list[Doubt]
    same: list[Comparison]
    """Rows that bring nothing new."""
    ignored: list[tuple[int, str]]
    """Line and code of `NOT_IMPORTED`."""
    absent: list[str]
    """Ids of people whom an earlier file held and this one does not. They are never removed by an import."""
    problems: list[tuple[int, str, dict[str, object]]]
    """Line, code and values of what is odd in rows that are imported all the same."""
    remember: list[Comparison]
    """Those of `same` whose last import has to be brought up to date."""
    known: frozenset[str] = field(default=frozenset(), compare=False)
    """Ids of everybody the rows were compared with. Somebody more does not make another preview."""

    @property
    def unchanged(self) -> int:
        """Number of rows that bring nothing new."""
        return len(self.same)


@dataclass(frozen=True, slots=True)
class Decision:
    """An operator's word on a doubtful row. Without one nothing doubtful is written."""

    person: str = ""
    """Id of a candidate, `NEW`, or empty: leave the row for later (not needed when only fields are in conflict)."""
    take: frozenset[str] = frozenset()
    """Conflicting fields where the file's value replaces the desk's; the others keep the desk's."""


@dataclass(frozen=True, slots=True)
class Add:
    """A new person; `values` are also what the last import said."""

    line: int
    values: Values


@dataclass(frozen=True, slots=True)
class Update:
    """New values of some fields, and what the last import says of the person from now on."""

    line: int
    person_id: str
    changes: Mapping[str, tuple[str, str]]
    """Field → (seen, new): what stood in the seminar when it was compared, and what replaces it."""
    remembered: Values
    base: Values
    """What was remembered before."""

    @property
    def values(self) -> dict[str, str]:
        """Field → new value."""
        return _new(self.changes)

    def without_typed(self, now: Values) -> Update:
        """Without the fields whose value `now` is not the one that was seen. They are not remembered either, so that
        the next import brings them up as doubtful."""
        typed = {name for name, (seen, _) in self.changes.items() if now.get(name, "") != seen}
        if not typed:
            return self
        kept = {name: text for name, text in self.remembered.items() if name not in typed}
        before = {name: text for name, text in self.base.items() if name in typed}
        changes = {name: pair for name, pair in self.changes.items() if name not in typed}
        return replace(self, changes=changes, remembered={**kept, **before})


RosterAction = Add | Update


def compare(rows: Iterable[RosterRow], people: Iterable[Person], care: Mapping[str, Values],
            last: Mapping[str, Values]) -> RosterPreview:
    """What importing `rows` would do to `people`.

    `care` holds the care fields and `last` the values of the last import, both by person id.
    """
    rows = list(rows)
    known = {person.id: Known(person, fields_of(person, care), last.get(person.id, {})) for person in people}
    usable = [row for row in rows if not _obstacle(row)]
    preview = RosterPreview(
        added=[], changed=[], doubtful=[], same=[], remember=[], absent=[], known=frozenset(known),
        ignored=[(row.line, _obstacle(row)) for row in rows if _obstacle(row)],
        problems=[(row.line, code, values) for row in usable for code, values in row.problems])
    verdicts = _identify(usable, known)
    seen: set[str] = set()
    for row in usable:
        verdict = verdicts[row.line]
        if verdict is None:
            preview.added.append(row)
        elif isinstance(verdict, Doubtful):
            seen.update(verdict.people)
            several = tuple(_compare(row, known[i], verdict.reason) for i in verdict.people)
            preview.doubtful.append(Doubt(row.line, verdict.reason, row.values, several))
        else:
            seen.add(verdict.person)
            _sort_in(preview, row, _compare(row, known[verdict.person], verdict.why))
    absent = [i for i, who in known.items() if who.last and i not in seen]
    return replace(preview, absent=absent)


def decide(preview: RosterPreview, decisions: Mapping[int, Decision]) -> list[RosterAction]:
    """What to do, with the operator's `decisions` by line.

    Conflicting fields without a decision keep the desk's value and come up again at the next import. Raises
    `KnownError`: `decision_unknown` (line) for a line that is not doubtful, `decision_invalid` (line, person, fields)
    for no candidate or no conflict of it, `decision_twice` (person) when two rows are said to be one person.
    """
    unknown = decisions.keys() - {doubt.line for doubt in preview.doubtful}
    if unknown:
        raise KnownError("decision_unknown", line=min(unknown))
    actions: list[RosterAction] = [Add(row.line, row.values) for row in preview.added]
    for comparison in (*preview.changed, *preview.remember):
        actions += _take(comparison)
    chosen = [c.person_id for c in (*preview.changed, *preview.remember)]
    for doubt in preview.doubtful:
        done = _decided(doubt, decisions.get(doubt.line))
        chosen += [action.person_id for action in done if isinstance(action, Update)]
        actions += done
    twice = next((person for person, count in Counter(chosen).items() if count > 1), None)
    if twice:
        raise KnownError("decision_twice", person=twice)
    return actions


# ---- parts -----------------------------------------------------------------------------------------------------------

def fields_of(person: Person, care: Mapping[str, Values]) -> dict[str, str]:
    """Every field that a list may fill, as it stands in the seminar."""
    cared = care.get(person.id, {})
    return {name: cared.get(name, "") if name in CARE_FIELDS else str(getattr(person, name)) for name in ROSTER_FIELDS}


def _obstacle(row: RosterRow) -> str:
    return next((code for code, _ in row.problems if code in NOT_IMPORTED), "")


def _identify(rows: list[RosterRow], known: Mapping[str, Known]) -> dict[int, Verdict]:
    """Who the rows are, also in the light of what the certain ones among them say.

    A doubt that would be gone if the same file were read a second time is no doubt the first time either.
    """
    values = {row.line: row.values for row in rows}
    verdicts = identify(values, list(known.values()))
    while any(isinstance(verdict, Doubtful) for verdict in verdicts.values()):
        told = dict(known)
        for row in rows:
            who = _once_imported(row, verdicts[row.line], known)
            told.update({who.person.id: who} if who else {})
        later = identify(values, list(told.values()))
        settled = {line: new for line, new in later.items()
                   if isinstance(verdicts[line], Doubtful) and _is_settled(new, known)}
        if not settled:
            break
        verdicts |= settled
    return verdicts


def _is_settled(verdict: Verdict, known: Mapping[str, Known]) -> bool:
    return verdict is None or (isinstance(verdict, Link) and verdict.person in known)


def _once_imported(row: RosterRow, verdict: Verdict, known: Mapping[str, Known]) -> Known | None:
    """The person a certain row is, or will be, as the seminar knows them after this import."""
    if isinstance(verdict, Doubtful):
        return None
    if verdict is None:
        return Known(Person(f"+{row.line}"), row.values, row.values)
    who = known[verdict.person]
    news = _compare(row, who, verdict.why)
    return Known(who.person, {**who.values, **_new(news.changes)}, news.certain)


def _new(pairs: Mapping[str, tuple[str, str]]) -> dict[str, str]:
    return {name: new for name, (_, new) in pairs.items()}


def _sort_in(preview: RosterPreview, row: RosterRow, comparison: Comparison) -> None:
    if comparison.conflicts:
        preview.doubtful.append(Doubt(row.line, TYPED_AT_DESK, row.values, (comparison,)))
    elif comparison.changes:
        preview.changed.append(comparison)
    else:
        preview.same.append(comparison)
        if comparison.remembered != comparison.base:
            preview.remember.append(comparison)


def _compare(row: RosterRow, known: Known, why: str) -> Comparison:
    """The three-way rule, field by field."""
    changes, conflicts = {}, {}
    for name, new in row.values.items():
        current, base = known.values.get(name, ""), known.last.get(name)
        if any(_same(name, new, old) for old in (current, base or "")):
            continue  # nothing new from the office: keep what is there
        untouched = current == base if base is not None else current in ("", _untyped(known.person, name))
        if untouched or not current:
            changes[name] = (current, new)
        else:
            conflicts[name] = (current, new)
    return Comparison(row.line, known.person.id, known.person.name, why, changes, conflicts,
                      dict(row.values), known.last)


def _same(name: str, first: str, second: str) -> bool:
    """Equal, for an address whatever its case."""
    return first == second or (name == "email" and email_key(first) == email_key(second))


def _untyped(person: Person, name: str) -> str:
    """The value a field has before anybody typed one; a walk-in was typed at the desk, so there it was meant."""
    return _DEFAULTS[name] if person.origin == Origin.ROSTER else ""


def _decided(doubt: Doubt, decision: Decision | None) -> list[RosterAction]:
    only_fields = doubt.reason == TYPED_AT_DESK
    if decision is None:
        return _take(doubt.candidates[0], undecided=True) if only_fields else []
    chosen = decision.person or (doubt.candidates[0].person_id if only_fields else "")
    if not chosen and not decision.take:
        return []
    if chosen == NEW and not only_fields and not decision.take:
        return [Add(doubt.line, doubt.values)]
    comparison = next((c for c in doubt.candidates if c.person_id == chosen), None)
    if comparison is None or not decision.take <= comparison.conflicts.keys():
        raise KnownError("decision_invalid", line=doubt.line, person=decision.person, fields=sorted(decision.take))
    return _take(comparison, decision.take)


def _take(comparison: Comparison, take: frozenset[str] = frozenset(), *, undecided: bool = False) -> list[RosterAction]:
    """Actions that bring one person up to date; an undecided conflict is not remembered, so it comes up again."""
    changes = {**comparison.changes, **{name: comparison.conflicts[name] for name in take}}
    remembered = comparison.certain if undecided else comparison.remembered
    update = Update(comparison.line, comparison.person_id, changes, remembered, comparison.base)
    return [update] if changes or remembered != comparison.base else []
