"""Slips of the pen: words that differ in one letter, found without comparing every word with every other."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from itertools import takewhile

_LONGEST = 254  # characters of the longest mail address; longer words are rubbish and cost time


def one_slip(first: str, second: str) -> bool:
    """Whether one letter was left out, added or replaced, or two neighbours changed places.

    Digits are no slips: `jperez1` is not `jperez2`.
    """
    same = _alike(first, second)
    first, second = first[same:], second[same:]
    same = _alike(first[::-1], second[::-1])
    first, second = first[:len(first) - same], second[:len(second) - same]
    one_letter = max(len(first), len(second)) == 1
    swapped = len(first) == 2 and first == second[::-1]
    return (one_letter or swapped) and not any(letter.isdigit() for letter in first + second)


def _alike(first: str, second: str) -> int:
    """How many letters at the beginning are the same."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))


class Slips:
    """Words by what is left of them without one letter: two words one slip apart have such a remainder in common."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = frozenset(words)

    def near(self, word: str) -> list[str]:
        """The words one slip away from `word`, in alphabetical order."""
        owners, more_owners = self._by_remainder
        shared = [remainder for remainder in _remainders(word) if remainder in owners]
        found = {owners[remainder] for remainder in shared}
        found.update(other for remainder in shared for other in more_owners.get(remainder, ()))
        return sorted(known for known in found if one_slip(word, known))

    @cached_property
    def _by_remainder(self) -> tuple[dict[str, str], dict[str, list[str]]]:
        """Remainder → word, and the further words of the few remainders that have several."""
        owners: dict[str, str] = {}
        more_owners: dict[str, list[str]] = {}
        for word in self.words:
            for remainder in _remainders(word):
                if owners.setdefault(remainder, word) != word:
                    more_owners.setdefault(remainder, []).append(word)
        return owners, more_owners


def _remainders(word: str) -> list[str]:
    if len(word) > _LONGEST:
        return []
    places = [place for place, letter in enumerate(word) if not letter.isdigit()]
    return [word, *(word[:place] + word[place + 1:] for place in places)]
