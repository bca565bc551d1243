"""Which course of the agenda an activity of a learning platform is, when both are named in different languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256

from .names import PARTICLES, fold

_STEM = 4
_SHORT = 3
NONE = "-"
"""Decided: this activity is no item of the agenda."""


def activity_key(name: str) -> str:
    """The same for every spelling of an activity's name."""
    return sha256(fold(name).encode(errors="replace")).hexdigest()[:16]


def stems(text: str) -> frozenset[str]:
    """Beginnings of the words that carry meaning: Spanish, English and French share most of them (`migr`, `huma`)."""
    return frozenset(word[:_STEM] for word in fold(text).split() if len(word) > _SHORT and word not in PARTICLES)


def propose(names: Iterable[str], titles: Mapping[str, str]) -> dict[str, str]:
    """Activity → id of the title it most resembles, where that is clear both ways; never a guess between two.

    `titles` are the candidates by id. A stem that stands in every title says nothing.
    """
    by_title = {key: stems(title) for key, title in titles.items()}
    common = frozenset.intersection(*by_title.values()) if len(by_title) > 1 else frozenset()
    by_title = {key: words - common for key, words in by_title.items()}
    best: dict[str, str] = {}
    for name in names:
        scores = sorted(((len(stems(name) & words), key) for key, words in by_title.items()), reverse=True)
        if scores and scores[0][0] and (len(scores) == 1 or scores[0][0] > scores[1][0]):
            best[name] = scores[0][1]
    taken = list(best.values())
    return {name: key for name, key in best.items() if taken.count(key) == 1}
