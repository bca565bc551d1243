"""Which person a row of a foreign report is (formats.md 1.6). Nobody is linked by a name alone, nobody by a guess.

The verdict on a claim depends on the people, the confirmed addresses and the decision on this claim, on nothing else:
not on other claims, not on any order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from .claims import (
    Candidate,
    Claim,
    Doubt,
    Doubtful,
    Ignored,
    IgnoredWhy,
    Linked,
    Strength,
    Unknown,
    Verdict,
    Why,
    best_first,
)
from .identity import NOBODY
from .name_index import NameIndex, Words
from .names import email_key
from .people import Person
from .reported_names import ReportedName, not_a_persons_address, read_name
from .slips import Slips


def match(
    claims: Iterable[Claim],
    people: Sequence[Person],
    aliases: Mapping[str, str] | None = None,
    decided: Mapping[str, str] | None = None,
) -> dict[str, Verdict]:
    """A verdict for every claim, by its key.

    `aliases`: `names.email_key` of a confirmed further address → person id. `decided`: key of a claim → person id, or
    `identity.NOBODY`. Aliases and decisions for people who are not among `people` count for nothing.

    In this order: a decision; names of no person (also with a person's address, because many may sit in front of a
    room's screen); the address; a confirmed address; the name, which is never more than a suggestion.
    """
    matcher = _Matcher(people, aliases or {})
    decisions = decided or {}
    return {claim.key: matcher.decision(decisions.get(claim.key)) or matcher.judge(claim) for claim in claims}


def accept_suggested(verdict: Verdict) -> Linked | None:
    """The link that a verdict suggests: the same words as the name of one person, and nobody else comes into question.
    """
    if isinstance(verdict, Doubtful) and len(verdict.candidates) == 1:
        candidate = verdict.candidates[0]
        if candidate.strength is Strength.STRONG:
            return Linked(candidate.person, Why.NAME)
    return None


class _Matcher:
    """The people by address and by name, and the rules."""

    def __init__(self, people: Sequence[Person], aliases: Mapping[str, str]) -> None:
        self._names = NameIndex(people)
        self._ids = {person.id for person in people}
        self._aliases = aliases
        self._owners: dict[str, list[str]] = {}
        for person in people:
            if address := _address(person.email):
                self._owners.setdefault(address, []).append(person.id)
        self._address_names = Slips(address.partition("@")[0] for address in self._owners)
        self._domains = Slips(address.partition("@")[2] for address in self._owners)

    def decision(self, person: str | None) -> Verdict | None:
        """What somebody has decided."""
        if person == NOBODY:
            return Ignored(IgnoredWhy.DECIDED)
        return Linked(person, Why.DECIDED) if person is not None and person in self._ids else None

    def judge(self, claim: Claim) -> Verdict:
        """What the rules say."""
        name, address = read_name(claim.name), _address(claim.email)
        if name.nobody and not self._names.is_of_somebody(name.words):
            return Ignored(name.nobody)
        return self._by_address(address, name.words) or self._by_name(name, address)

    def _by_address(self, address: str, words: Words) -> Verdict | None:
        owners, why = self._owners.get(address, []), Why.EMAIL
        if not owners and self._aliases.get(address) in self._ids:
            owners, why = [self._aliases[address]], Why.ALIAS
        if not owners:
            return None
        if len(owners) > 1:
            return self._one_of(owners, words)
        owner = owners[0]
        if not self._names.called(words) or self._names.has_all(words, owner):
            return Linked(owner, why)
        has_address = Candidate(owner, Strength.LIKELY, Doubt.EMAIL_OF_OTHER_NAME)
        return _doubt([has_address, *self._names.candidates(words)], Doubt.EMAIL_OF_OTHER_NAME)

    def _one_of(self, owners: Sequence[str], words: Words) -> Verdict:
        """People who share an address are told apart by the name, if it is one's and not a part of another's."""
        suited = [owner for owner in owners if self._names.suits(words, owner)]
        if len(suited) == 1 and suited[0] in self._names.called(words):
            return Linked(suited[0], Why.EMAIL)
        sharing = [Candidate(owner, Strength.LIKELY if owner in suited else Strength.WEAK, Doubt.SHARED_EMAIL)
                   for owner in owners]
        return _doubt([*sharing, *self._names.candidates(words)], Doubt.SHARED_EMAIL)

    def _by_name(self, name: ReportedName, address: str) -> Verdict:
        found = [*self._names.candidates(name.words), *self._with_address_like(address)]
        found = found or list(self._names.original_of(name.bracketed))
        if found:
            return _doubt(found)
        nobody = not_a_persons_address(address)
        return Ignored(nobody) if nobody else Unknown()

    def _with_address_like(self, address: str) -> list[Candidate]:
        """Owners of addresses one slip away, before or behind the @; nobody mistypes the first letter of the name."""
        if not address:
            return []
        name, _, domain = address.partition("@")
        near: list[str] = []
        if domain in self._domains.words:
            near += [f"{other}@{domain}" for other in self._address_names.near(name) if other[:1] == name[:1]]
        if name in self._address_names.words:
            near += [f"{name}@{other}" for other in self._domains.near(domain)]
        return [Candidate(owner, Strength.WEAK, Doubt.SIMILAR_EMAIL)
                for other in near for owner in self._owners.get(other, ())]


def _address(text: str) -> str:
    """`-` and `no tiene` are in many a column of addresses, and they are nobody's."""
    key = email_key(text)
    return key if "@" in key else ""


def _doubt(candidates: list[Candidate], why: Doubt | None = None) -> Doubtful:
    ranked = best_first(candidates)
    return Doubtful(ranked, why or (ranked[0].why if len(ranked) == 1 else Doubt.SEVERAL_CANDIDATES))
