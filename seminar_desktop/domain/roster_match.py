"""Which person a row of a list is (formats.md 1.6). Nobody is linked by a guess: what is not certain is a doubt.

The verdict on one row depends on all rows and people, but not on their order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from .names import email_key, fold, name_key
from .people import Person

Values = Mapping[str, str]
K = TypeVar("K")
V = TypeVar("V")
_IDENTITY = ("given_name", "family_name", "email", "country", "organisation", "municipality")


@dataclass(frozen=True, slots=True)
class Known:
    """A person of the seminar: what is known now and what the last import said."""

    person: Person
    values: Values
    last: Values

    @property
    def versions(self) -> tuple[Values, ...]:
        """A row may still carry the name or the address that the desk has corrected since."""
        return (self.values, self.last) if self.last else (self.values,)


@dataclass(frozen=True, slots=True)
class Link:
    """The row is this person."""

    person: str
    why: str
    """`last_import` (the row says of itself what it said last time), `email`, or `name`."""


@dataclass(frozen=True, slots=True)
class Doubtful:
    """The row may be one of these people, or somebody new."""

    people: tuple[str, ...]
    reason: str


Verdict = Link | Doubtful | None
"""None: somebody new."""


def identify(rows: Mapping[int, Values], known: Sequence[Known]) -> dict[int, Verdict]:
    """Verdict for every row by its line.

    Reasons of doubt: `same_email_other_name`, `shared_email`, `same_name_other_email`, `same_name_other_place`,
    `similar_name` (a part of the name is missing), `several_candidates`, `two_rows_one_person`.
    """
    verdicts: dict[int, Verdict] = dict(_as_last_time(rows, known))
    emails = Counter(_email(values) for values in rows.values())
    index = _Index(known)
    for line, values in rows.items():
        if line not in verdicts:
            verdicts[line] = _judge(values, index, shared=emails[_email(values)] > 1)
    claims = Counter(v.person for v in verdicts.values() if isinstance(v, Link))
    return {line: _contested(verdict) if isinstance(verdict, Link) and claims[verdict.person] > 1
            and verdict.why != "last_import" else verdict for line, verdict in verdicts.items()}


def _contested(link: Link) -> Doubtful:
    return Doubtful((link.person,), "two_rows_one_person")


def _as_last_time(rows: Mapping[int, Values], known: Sequence[Known]) -> dict[int, Link]:
    """Rows that say of themselves exactly what they said at the last import, where that is one row and one person."""
    persons = _unique((_identity(k.last), k.person.id) for k in known if k.last)
    lines = _unique((_identity(values), line) for line, values in rows.items())
    return {lines[identity]: Link(persons[identity], "last_import") for identity in lines.keys() & persons.keys()}


def _unique(pairs: Iterable[tuple[K, V]]) -> dict[K, V]:
    pairs = list(pairs)
    counts = Counter(key for key, _ in pairs)
    return {key: value for key, value in pairs if counts[key] == 1}


class _Index:
    """People by address and by every word of their names, so that a thousand rows do not compare with a thousand."""

    def __init__(self, known: Sequence[Known]) -> None:
        self._by_email: dict[str, list[Known]] = {}
        self._by_word: dict[str, list[str]] = {}
        self._people = {who.person.id: who for who in known}
        self._names = {who.person.id: {_name(values) for values in who.versions} for who in known}
        for who in known:
            for address in {_email(values) for values in who.versions} - {""}:
                self._by_email.setdefault(address, []).append(who)
            for word in frozenset().union(*self._names[who.person.id]):
                self._by_word.setdefault(word, []).append(who.person.id)
        self._by_rarest: dict[str, set[str]] = {}
        for identifier, names in self._names.items():
            for name in names - {frozenset()}:
                self._by_rarest.setdefault(self._rarest(name), set()).add(identifier)

    def with_email(self, address: str) -> list[Known]:
        return self._by_email.get(address, []) if address else []

    def with_name_like(self, name: frozenset[str]) -> list[Known]:
        """People whose name is `name`, or one of both is the other with words left out (two words at least).

        The longer name holds the rarest word of the shorter one. Half of the people may be María, but hardly anybody is
        found under a rarest word.
        """
        near = set(self._by_word.get(self._rarest(name), [])) if name else set()
        near = near.union(*(self._by_rarest.get(word, ()) for word in name))
        return [self._people[i] for i in sorted(near) if any(_alike(name, other) for other in self._names[i])]

    def _rarest(self, name: frozenset[str]) -> str:
        return min(name, key=lambda word: (len(self._by_word.get(word, ())), word))


def _judge(values: Values, index: _Index, *, shared: bool) -> Verdict:
    name = _name(values)
    owners = index.with_email(_email(values))
    if len(owners) == 1 and not shared:
        related = any(_related(name, _name(version)) for version in owners[0].versions)
        return Link(owners[0].person.id, "email") if related else _doubt(owners, "same_email_other_name")
    if owners:
        same = [who for who in owners if _is_called(who, name)]
        return Link(same[0].person.id, "email") if len(same) == 1 else _doubt(owners, "shared_email")
    candidates = [who for who in index.with_name_like(name) if _is_called(who, name) or not _apart(values, who)]
    if not candidates:
        return None
    if len(candidates) > 1:
        return _doubt(candidates, "several_candidates")
    who = candidates[0]
    if not _is_called(who, name):
        return _doubt(candidates, "similar_name")
    if _agree(values, who, "email") is False and not _same_place(values, who):
        return _doubt(candidates, "same_name_other_email")
    if _agree(values, who, "country") is False or _agree_place(values, who) is False:
        return _doubt(candidates, "same_name_other_place")
    return Link(who.person.id, "name")


def keys_of(values: Values) -> set[str | frozenset[str]]:
    """Address and name in the form in which two are equal: people who share one may be the same person."""
    return {key for key in (_email(values), _name(values)) if key}


def _doubt(people: Sequence[Known], reason: str) -> Doubtful:
    return Doubtful(tuple(sorted(who.person.id for who in people)), reason)


# ---- comparing one row with one person -------------------------------------------------------------------------------

def _identity(values: Values) -> tuple[str, ...]:
    return tuple(values.get(name, "") for name in _IDENTITY)


def _email(values: Values) -> str:
    return email_key(values.get("email", ""))


def _name(values: Values) -> frozenset[str]:
    return name_key(f"{values.get('given_name', '')} {values.get('family_name', '')}")


def _alike(first: frozenset[str], second: frozenset[str]) -> bool:
    """The same words, or one name is the other with words left out and two are left."""
    return bool(first) and (first == second or (len(first & second) >= 2 and (first < second or second < first)))


def _related(first: frozenset[str], second: frozenset[str]) -> bool:
    """More than half of the shorter name: one inbox may serve a whole town hall, so José Pérez is not José López."""
    return 2 * len(first & second) > min(len(first), len(second))


def _is_called(who: Known, name: frozenset[str]) -> bool:
    return bool(name) and any(_name(version) == name for version in who.versions)


def _agree(values: Values, who: Known, field: str) -> bool | None:
    """Whether row and person say the same in `field`; None when one of them says nothing."""
    said = [email_key(text) for text in (version.get(field, "") for version in who.versions) if text]
    return email_key(values.get(field, "")) in said if said and values.get(field) else None


def _agree_place(values: Values, who: Known) -> bool | None:
    mine = _affiliation(values)
    theirs = {_affiliation(version) for version in who.versions} - {""}
    return mine in theirs if mine and theirs else None


def _affiliation(values: Values) -> str:
    return fold(values.get("municipality", "") or values.get("organisation", ""))


def _same_place(values: Values, who: Known) -> bool:
    return bool(_agree(values, who, "country") and _agree_place(values, who))


def _apart(values: Values, who: Known) -> bool:
    """A partly equal name means nothing when addresses differ and the places do not agree: surnames are common here."""
    return _agree(values, who, "email") is False and not _same_place(values, who)
