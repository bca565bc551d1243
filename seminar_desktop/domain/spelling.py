"""Names that look like a scanning error or are spelt in several ways. Nothing is corrected here, only asked about."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from .names import fold

# Frequent surnames of the region that carry an accent or suffer in scans; used for proposals only.
SURNAMES = (
    "Aguilar", "Álvarez", "Ávila", "Benítez", "Calderón", "Cárdenas", "Castañeda", "Castillo", "Chávez", "Cortés",
    "Díaz", "Domínguez", "Escobar", "Espinoza", "Fernández", "Flores", "García", "Gómez", "González", "Guzmán",
    "Gutiérrez", "Hernández", "Herrera", "Ibáñez", "Jiménez", "López", "Marín", "Martínez", "Mejía", "Méndez",
    "Mendoza", "Menjívar", "Morales", "Muñoz", "Núñez", "Ordóñez", "Ortiz", "Peña", "Pérez", "Quirós", "Ramírez",
    "Ramos", "Reyes", "Rodríguez", "Sánchez", "Solís", "Suárez", "Torres", "Vásquez", "Velásquez", "Zúñiga",
)
_FOLDED = {fold(name): name for name in SURNAMES}
_WORD = re.compile(r"[^\W\d_]{4,}")
_CLUSTER = re.compile("[bcdfghjklmnpqrstvwxz]{4}")


@dataclass(frozen=True, slots=True)
class Doubt:
    """`word` as it is written in `rows`; `reason` is `accent`, `scan` or `variants`."""

    word: str
    rows: tuple[int, ...]
    reason: str
    proposals: tuple[str, ...] = ()


def doubts(texts: Iterable[tuple[int, str]]) -> list[Doubt]:
    """Doubtful words of `texts` (row, text), each once.

    `accent`: a frequent surname without its accent. `scan`: one letter beside a frequent surname, or four consonants
    in a row. `variants`: two words of these texts that differ in one letter or in an accent.
    """
    rows: dict[str, list[int]] = {}
    for row, text in texts:
        for word in dict.fromkeys(_WORD.findall(text)):
            if not word.isupper() and word[0].isupper():
                rows.setdefault(word, []).append(row)
    found = []
    for word, places in rows.items():
        reason, proposals = _judge(word, rows)
        if reason:
            found.append(Doubt(word, tuple(places), reason, proposals))
    return found


def _judge(word: str, others: Iterable[str]) -> tuple[str, tuple[str, ...]]:
    folded = fold(word)
    usual = _FOLDED.get(folded)
    if usual is not None:
        return ("", ()) if usual == word else ("accent", (usual,))
    near = tuple(name for key, name in _FOLDED.items() if _one_letter_apart(folded, key))
    if near or _CLUSTER.search(folded):
        return "scan", near
    variants = tuple(other for other in others
                     if other != word and (fold(other) == folded or _one_letter_apart(folded, fold(other))))
    return ("variants", variants) if variants else ("", ())


def _one_letter_apart(first: str, second: str) -> bool:
    """Same length and first letter, one other letter differs; a final s for z is another name, not an error."""
    if len(first) != len(second) or first[:1] != second[:1]:
        return False
    different = [(a, b) for a, b in zip(first, second, strict=True) if a != b]
    return len(different) == 1 and not (first[:-1] == second[:-1] and {first[-1], second[-1]} == {"s", "z"})
