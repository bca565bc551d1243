"""Folding and comparing of names: accent-blind, case-blind and blind to order where a rule says so.

`fold` is the one definition of "the same letters" for search, sorting and matching; nothing here changes what is
stored or printed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import filterfalse

# Characters that join the parts of one name and that people leave out or replace when they type it.
_JOINERS = str.maketrans(dict.fromkeys("'’‘ʼ`´-‐‑‒–—_.,;:/\\()[]\"“”«»", " "))
# Letters whose accent is not a combining mark after NFKD.
_LETTERS = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ß": "ss",
        "œ": "oe",
        "æ": "ae",
        "ı": "i",
        "ð": "d",
        "þ": "th",
    }
)
PARTICLES = frozenset({"de", "del", "la", "las", "los", "y", "da", "do", "dos", "di", "van", "von", "der"})
TITLES = frozenset(
    {"lic", "licda", "ing", "dr", "dra", "sr", "sra", "srta", "mr", "mrs", "ms", "prof", "arq", "mtro", "mtra"}
)
_ABBREVIATIONS = {"ma": "maria", "mª": "maria", "jse": "jose", "fco": "francisco"}
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
# Joiners inside emoji and some scripts stay in a stored name; marks that reorder or hide text do not.
_HOSTILE = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
_INNER = re.compile("['’‘ʼ`´-]")
_BRACKETED = re.compile(r"\([^)]*\)")


def clean(text: str) -> str:
    """Text as a person meant to type it: NFC, no control or invisible characters, blanks collapsed and trimmed."""
    text = unicodedata.normalize("NFC", text.replace("\t", " ").replace("\r", " ").replace("\n", " "))
    text = "".join(c for c in _HOSTILE.sub("", text) if unicodedata.category(c) not in ("Cc", "Cs", "Co"))
    return " ".join(text.split())


def fold(text: str) -> str:
    """Lower-case letters and digits without accents, joiners as single blanks: `O'Rourke-Núñez` → `o rourke nunez`."""
    text = _INVISIBLE.sub("", text)
    if text.isascii():
        return " ".join(text.translate(_JOINERS).lower().split())
    plain = "".join(filterfalse(unicodedata.combining, unicodedata.normalize("NFKD", text).lower()))
    return " ".join(plain.translate(_LETTERS).translate(_JOINERS).split())


def search_text(*parts: str) -> str:
    """What the search index holds for a person: every folded word, and apostrophe names in one word as well."""
    words = [word for part in parts for word in fold(part).split()]
    joined = [fold(_INNER.sub("", word)) for part in parts for word in part.split() if _INNER.search(word)]
    return " ".join(words + joined)


def name_key(full_name: str) -> frozenset[str]:
    """Unordered key of a name for matching (formats of reports differ in order, accents, particles and titles).

    Bracketed remarks and titles go, particles are optional and therefore left out, `Ma.` is María. Two names match
    when their keys are equal; a key may be empty when nothing but particles is left.
    """
    return words_key(fold(_BRACKETED.sub(" ", full_name)).split())


def words_key(folded: Iterable[str]) -> frozenset[str]:
    """`name_key` of a name that is folded and split already."""
    words = [_ABBREVIATIONS.get(word, word) for word in folded]
    kept = [word for word in words if word not in PARTICLES and word not in TITLES]
    return frozenset(kept or words)


def email_key(email: str) -> str:
    """Comparable form of an e-mail address: NFKC, invisible characters, outer blanks and final punctuation removed."""
    text = _INVISIBLE.sub("", unicodedata.normalize("NFKC", email))
    return "".join(text.split()).rstrip(".,;:").casefold()


def sort_key(family_name: str, given_name: str) -> tuple[str, str]:
    """Accent-blind order of a list of people: family name, then given name."""
    return fold(family_name), fold(given_name)
