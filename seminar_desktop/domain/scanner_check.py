"""Does a wedge scanner type what it reads? A sample code, the keys that arrived, and what they say about the scanner.

The program reads a badge code by its own letters, so the keyboard layout, Caps Lock and the suffix may be almost
anything. What it cannot mend are characters that got lost, came twice or were changed by an unknown layout.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from .badge_code import LAYOUTS, LENGTH, candidates, mint, new_key

CHARACTER, ENTER, TAB, LINE_FEED, OTHER = "character", "enter", "tab", "line_feed", "other"
"""Kinds of key: a printable character, Enter, Tab, a line feed (Ctrl+J), anything else."""
SLOW = 100.0
"""Milliseconds per key from which somebody was rather typing by hand."""
LATE = 500.0
"""Milliseconds after which an Enter is no longer taken for the scanner's."""
_ALIKE = 0.8
"""Part of the typed characters that must fit the code for a layout to be believed."""
_TELLING = frozenset("AMQWYZ")
"""Letters that move between the known layouts; a sample needs them, and a digit."""


class Key(NamedTuple):
    """One key as it arrived."""

    character: str
    at: float
    """Milliseconds since any moment."""
    kind: str = CHARACTER


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What the keys say. `works` is the verdict; `problems` are codes of what to change, the worst first."""

    works: bool
    layout: str
    """`same`, `azerty`, `qwertz`, `dvorak`, or `unknown`."""
    case: str
    """`upper`, `lower` or `mixed`."""
    suffix: str
    """`enter`, `tab`, `enter_line_feed` or `none`."""
    usual: float
    """Milliseconds from one key to the next, the median."""
    slowest: float
    missing: str
    """Characters of the code that did not arrive."""
    doubled: str
    """Characters that arrived twice."""
    wrong: int
    """Characters that arrived as others."""
    before: str
    """What was typed before the code, such as a symbol identifier."""
    problems: tuple[str, ...]


def sample_code() -> str:
    """A badge code of no seminar that tells the keyboard layouts apart."""
    while True:
        code = mint(new_key())
        if set(code) >= _TELLING and any(character.isdigit() for character in code):
            return code


def diagnose(keys: Sequence[Key], expected: str) -> Diagnosis:
    """What arrived when `expected` was scanned once."""
    typed = [key for key in keys if key.kind == CHARACTER]
    text = "".join(key.character for key in typed)
    works = expected in candidates(text[-LENGTH:])
    layout, read = _layout(text, expected)
    start = _start(read, expected) if works or len(read) > LENGTH else 0
    missing, doubled, wrong = _compare(read[start:], expected)
    gaps = [after.at - before.at for before, after in pairwise(typed)] or [0.0]
    suffix, late = _suffix(keys)
    found = {
        "nothing": not text,
        "layout_unknown": not works and bool(text) and layout == "unknown",
        "missing": bool(missing) and not works and bool(text) and layout != "unknown",
        "doubled": bool(doubled) and not works and layout != "unknown",
        "wrong": bool(wrong) and not works and layout != "unknown" and not missing and not doubled,
        "several": len(text) >= 2 * LENGTH,
        "suffix_late": late,
        "prefix": works and start > 0,
        "layout_other": works and layout != "same",
        "by_hand": median(gaps) >= SLOW,
    }
    return Diagnosis(works, layout, _case(text), suffix, median(gaps), max(gaps), missing, doubled, wrong,
                     text[:start], tuple(code for code, holds in found.items() if holds))


def _layout(text: str, expected: str) -> tuple[str, str]:
    """The layout under which `text` is most like the expected code, and the text read with it."""
    best, name, read = -1, "same", text.upper()
    for candidate, table in LAYOUTS.items():
        for shown in (text, text.upper()):
            meant = shown.translate(table).upper()
            blocks = SequenceMatcher(None, meant, expected, autojunk=False).get_matching_blocks()
            alike = sum(block.size for block in blocks)
            if alike > best:
                best, name, read = alike, candidate, meant
    return (name if best >= _ALIKE * min(len(text), LENGTH) else "unknown"), read


def _start(read: str, expected: str) -> int:
    """Where the code begins in what was read; characters before it are a prefix of the scanner."""
    place = read.find(expected[:4])
    return max(0, place)


def _compare(read: str, expected: str) -> tuple[str, str, int]:
    """Missing characters, doubled characters, number of wrong ones."""
    missing, doubled, wrong = "", "", 0
    for kind, a, b, c, d in SequenceMatcher(None, expected, read, autojunk=False).get_opcodes():
        if kind == "delete":
            missing += expected[a:b]
        elif kind == "insert":
            extra = read[c:d]
            twice = extra[0] in (read[c - 1:c] or "", read[d:d + 1] or "")
            doubled += extra if twice else ""
            wrong += 0 if twice else len(extra)
        elif kind == "replace":
            wrong += min(b - a, d - c)
            missing += expected[a + (d - c):b]
    return missing, doubled, wrong


def _case(text: str) -> str:
    letters = [character for character in text if character.isalpha()]
    if all(letter.isupper() for letter in letters):
        return "upper"
    return "lower" if all(letter.islower() for letter in letters) else "mixed"


def _suffix(keys: Sequence[Key]) -> tuple[str, bool]:
    """What ended the scan, and whether it came so late that it counts as the operator's own key."""
    last = max((number for number, key in enumerate(keys) if key.kind == CHARACTER), default=-1)
    after = [key for key in keys[last + 1:] if key.kind in (ENTER, TAB, LINE_FEED)]
    if not after:
        return "none", False
    late = last >= 0 and after[0].at - keys[last].at > LATE
    if after[0].kind == ENTER and len(after) > 1 and after[1].kind in (LINE_FEED, ENTER):
        return "enter_line_feed", late
    return ("tab" if after[0].kind == TAB else "enter"), late
