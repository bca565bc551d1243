"""What a report says of somebody, and what can be said about who that is. The rules stand in `matching`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Claim:
    """One identity of a report: all its rows with this name and address are the same somebody."""

    key: str
    """Id of this identity (`identity.identity_id`), unique within one call; decisions are kept under it."""
    name: str
    email: str = ""


class Why(StrEnum):
    """Why a claim is linked to a person."""

    DECIDED = "decided"
    EMAIL = "email"
    ALIAS = "alias"
    """The address was confirmed for this person by an earlier decision."""
    NAME = "name"
    """Only a name, but the same words and nobody else's; never without a person's consent."""


class Doubt(StrEnum):
    """Why somebody is a candidate and not more. The first ones say more than the last ones."""

    SAME_NAME = "same_name"
    SHARED_EMAIL = "shared_email"
    """Several people of the list have this address."""
    EMAIL_OF_OTHER_NAME = "email_of_other_name"
    """The address is this person's, the name is exactly somebody else's."""
    PART_OF_NAME = "part_of_name"
    """One name is the other with words left out."""
    INITIAL = "initial"
    """As above, and a letter stands for a name."""
    ORIGINAL_NAME = "original_name"
    """The name stands in brackets, where Zoom prints what somebody was called before renaming."""
    SIMILAR_SPELLING = "similar_spelling"
    SIMILAR_EMAIL = "similar_email"
    SEVERAL_CANDIDATES = "several_candidates"
    UNCONFIRMED = "unconfirmed"
    """The rules are sure, but nobody wrote it down: the link was taken back, or the person came into the list later."""


class Strength(StrEnum):
    """How much speaks for a candidate."""

    STRONG = "strong"
    LIKELY = "likely"
    WEAK = "weak"


class IgnoredWhy(StrEnum):
    """Why a claim is nobody of the seminar."""

    BOT = "bot"
    """A recorder, a note taker, a live stream."""
    ROOM = "room"
    """The equipment of a room, in front of which many people may sit."""
    PHONE = "phone"
    """Nothing but a telephone number."""
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody the claim may be."""

    person: str
    strength: Strength
    why: Doubt


@dataclass(frozen=True, slots=True)
class Linked:
    """The claim is this person."""

    person: str
    why: Why


@dataclass(frozen=True, slots=True)
class Doubtful:
    """The claim may be one of these, or somebody else: a person has to say."""

    candidates: tuple[Candidate, ...]
    """Best first; never empty."""
    why: Doubt


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nobody of the list is like this."""


@dataclass(frozen=True, slots=True)
class Ignored:
    """The claim is nobody of the seminar."""

    why: IgnoredWhy


Verdict = Linked | Doubtful | Unknown | Ignored

_STRENGTHS = tuple(Strength)
_DOUBTS = tuple(Doubt)


def best_first(candidates: list[Candidate]) -> tuple[Candidate, ...]:
    """Each person once, with what speaks most for them; the order depends on nothing but the candidates."""
    if len(candidates) < 2:
        return tuple(candidates)
    best: dict[str, Candidate] = {}
    for candidate in sorted(candidates, key=_rank):
        best.setdefault(candidate.person, candidate)
    return tuple(best.values())


def _rank(candidate: Candidate) -> tuple[int, int, str]:
    return _STRENGTHS.index(candidate.strength), _DOUBTS.index(candidate.why), candidate.person
