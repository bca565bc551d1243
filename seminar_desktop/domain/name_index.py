"""Who on a list may be meant by some words of a name, and how much speaks for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, combinations

from .claims import Candidate, Doubt, Strength, best_first
from .names import fold, name_key
from .people import Person
from .slips import Slips

_SHORTEST_MISSPELT = 4  # letters; of shorter words every other one is a slip away
Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class _Listed:
    """A person of the list by the words of the name. Single letters are initials."""

    person: str
    words: Words
    full: Words
    given: Words
    surname: str
    """The first surname: the one that people keep when they write only one."""


class NameIndex:
    """People by the words of their names, so that ten thousand rows are not compared with ten thousand people."""

    def __init__(self, people: Sequence[Person]) -> None:
        self._listed = {person.id: _listed(person) for person in people}
        self._by_words: dict[Words, list[_Listed]] = {}
        self._by_word: dict[str, set[str]] = {}
        """By each word and by its first letter, which may stand for it."""
        for who in self._listed.values():
            self._by_words.setdefault(who.words, []).append(who)
            for word in who.words.union(name[0] for name in who.full):
                self._by_word.setdefault(word, set()).add(who.person)
        self._by_rarest: dict[tuple[str, ...], list[_Listed]] = {}
        """By the two rarest words, or the only one: half of the people may be María López."""
        for who in self._listed.values():
            rarest = sorted(who.full, key=lambda word: (len(self._by_word[word]), word))[:2]
            self._by_rarest.setdefault(tuple(sorted(rarest)), []).append(who)
        self._slips = Slips(word for word in self._by_word if len(word) >= _SHORTEST_MISSPELT)
        self._found: dict[Words, tuple[Candidate, ...]] = {}

    def candidates(self, words: Words) -> tuple[Candidate, ...]:
        """Everybody who may be called `words`, best first.

        A single word says something only if it is the name of one person, and a spelling is doubted only if nobody is
        meant otherwise.
        """
        if words not in self._found:
            self._found[words] = self._clear(words) or self._only(words) or self._misspelt(words)
        return self._found[words]

    def original_of(self, words: Words) -> tuple[Candidate, ...]:
        """Candidates for a name in brackets: a remark as likely as a name, so never strong, and no guesses at all."""
        return tuple(Candidate(c.person, Strength.LIKELY, Doubt.ORIGINAL_NAME)
                     for c in self._clear(words) if c.strength is not Strength.WEAK)

    def called(self, words: Words) -> list[str]:
        """People whose name is exactly `words`."""
        return sorted(who.person for who in self._by_words.get(words, ())) if words else []

    def suits(self, words: Words, person: str) -> bool:
        """Whether `words` are the name of `person`, or one of both is the other in short."""
        return bool(words) and _compare(words, self._listed[person]) is not None

    def has_all(self, words: Words, person: str) -> bool:
        """Whether `words` are in the name of `person`: what people call themselves for short."""
        return words <= self._listed[person].words

    def is_of_somebody(self, words: Words) -> bool:
        """Whether all of these words, two at least, are in the name of one person."""
        return len(_full(words)) > 1 and any(self.has_all(words, person) for person in self._with_all(words))

    def _clear(self, words: Words) -> tuple[Candidate, ...]:
        """Who has enough of the words: the same name, or a part that holds more than one name."""
        return best_first([found for who in self._near(words) if (found := _compare(words, who))
                           and not _is_lone(words, who, found)])

    def _only(self, words: Words) -> tuple[Candidate, ...]:
        """The only one with a single word in common."""
        found = [found for who in self._near(words) if (found := _compare(words, who))]
        return tuple(found) if len(found) == 1 else ()

    def _misspelt(self, words: Words) -> tuple[Candidate, ...]:
        """Who would be meant if a word that is in nobody's name were spelt like one that is."""
        strange = [word for word in words if len(word) >= _SHORTEST_MISSPELT and word not in self._by_word]
        corrected = [words - {word} | {known} for word in strange for known in self._slips.near(word)]
        return best_first([Candidate(found.person, Strength.WEAK, Doubt.SIMILAR_SPELLING)
                           for right in corrected for found in self._clear(right)])

    def _near(self, words: Words) -> list[_Listed]:
        """Who has all the words, or only words that are among them."""
        full = sorted(_full(words))
        keys = chain(((word,) for word in full), combinations(full, 2))
        shorter = [who.person for key in keys for who in self._by_rarest.get(key, ()) if who.full <= words]
        return [self._listed[person] for person in self._with_all(words).union(shorter)]

    def _with_all(self, words: Words) -> set[str]:
        holders = [self._by_word.get(word, set()) for word in words]
        return set.intersection(*sorted(holders, key=len)) if holders else set()


def _listed(person: Person) -> _Listed:
    words = name_key(person.name)
    full, family = _full(words), fold(person.family_name).split()
    first = next((word for word in family if word in full), "")
    return _Listed(person.id, words, full, words.difference(family), first)


def _full(words: Words) -> Words:
    return frozenset(word for word in words if len(word) > 1)


def _compare(words: Words, who: _Listed) -> Candidate | None:
    """How well a name of a report suits a person; None when it does not."""
    if words == who.words:
        return Candidate(who.person, Strength.STRONG if len(who.full) > 1 else Strength.LIKELY, Doubt.SAME_NAME)
    shared = words & who.words
    if shared.isdisjoint(who.full):
        return None
    more, missing = words - shared, who.words - shared
    initials = bool(more and missing)
    if initials and not (_are_initials(more, missing) or _are_initials(missing, more)):
        return None
    given = not who.given.isdisjoint(shared) or any(name[0] in more or name[0] in missing for name in who.given)
    likely = given and who.surname in shared
    return Candidate(who.person, Strength.LIKELY if likely else Strength.WEAK,
                     Doubt.INITIAL if initials else Doubt.PART_OF_NAME)


def _are_initials(letters: Words, names: Words) -> bool:
    """Each of `letters` is one, and one of `names` begins with it."""
    return max(map(len, letters)) == 1 and letters.issubset(name[0] for name in names if len(name) > 1)


def _is_lone(words: Words, who: _Listed, found: Candidate) -> bool:
    """Whether only one whole word is shared, and not as in `D. Flowers` the first surname after a letter."""
    return found.strength is Strength.WEAK and len(words & who.full) < 2
