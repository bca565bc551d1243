"""Codes on a printed attendance sheet: one for the sheet, and one letter behind every line's number.

A sheet's code is a digit from 2 to 9, three characters and a check character, e.g. `7K0QX`. The alphabet is
Crockford's base 32: without I, L, O and U, so that whoever reads 0 for O or 1 for I or L is understood all the same.
No name begins with a digit: a code is never taken for a search, or the other way round.

A line's letter is the number modulo 23, as in the letter of the Spanish identity card. 23 is a prime: every wrong
digit and every swap of two neighbouring digits gives another letter.
"""

from __future__ import annotations

import re
import secrets

from .badge_code import ALPHABET as GF32
from .badge_code import check_character

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 5
RANDOM_BYTES = 4
FIRST = "23456789"
LINE_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"
"""Letter of a line by its number modulo 23."""
MAX_TYPED = 40
"""Characters of the longest input that anything looks at."""

_MEANT = str.maketrans("OIL", "011")
_TO_GF32 = str.maketrans(ALPHABET, GF32)
_FROM_GF32 = str.maketrans(GF32, ALPHABET)
_CODE = re.compile(f"[{FIRST}][{ALPHABET}]{{{LENGTH - 1}}}")
_LINE = re.compile(r"\s*0*([1-9][0-9]{0,3})[\s-]*([A-Za-z]?)\s*")


def new_code(random: bytes | None = None) -> str:
    """A new sheet code, one of 262 144. `random` (4 bytes) is for tests."""
    first, *others = random or secrets.token_bytes(RANDOM_BYTES)
    body = FIRST[first % 8] + "".join(ALPHABET[byte % 32] for byte in others)
    return body + check_character_of(body)


def check(text: str) -> str | None:
    """The sheet code that was typed or scanned, or None.

    Case, blanks and hyphens do not count, and O is 0, I and L are 1. Any one wrong character and any swap of two is
    noticed, as in badge codes.
    """
    code = meant(text) if len(text) <= MAX_TYPED else ""
    return code if _CODE.fullmatch(code) and check_character_of(code[:-1]) == code[-1] else None


def meant(text: str) -> str:
    """What somebody meant who typed a code in this alphabet: no blanks or hyphens, O is 0, I and L are 1."""
    return "".join(text.split()).replace("-", "").upper().translate(_MEANT)


def line_code(number: int) -> str:
    """Number and letter of a line, e.g. `17S`. ValueError below 1 and above 9999."""
    if not 1 <= number <= 9999:
        raise ValueError("no line has this number")
    return f"{number}{LINE_LETTERS[number % 23]}"


def read_line(text: str) -> int | None:
    """The line that was typed: `17S` or, unchecked, `17`. None for anything else, above all for a wrong letter."""
    found = _LINE.fullmatch(text[:MAX_TYPED])
    if found is None:
        return None
    number = int(found[1])
    return number if found[2].upper() in ("", LINE_LETTERS[number % 23]) else None


def check_character_of(body: str) -> str:
    """The check character of badge codes, in this alphabet."""
    return check_character(body.translate(_TO_GF32)).translate(_FROM_GF32)
