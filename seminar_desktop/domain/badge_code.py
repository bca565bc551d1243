"""Badge codes: 25 characters A–Z 2–7 that survive wedge scanners, keyboard layouts and Caps Lock.

    16 characters  80 random bits
     8 characters  40-bit HMAC-SHA-256 tag over them under the seminar's key
     1 character   check character over the other 24

A code says nothing about the person. The check character tells a scan from typed text; the tag tells this seminar's
badges from others, even when the person is not yet known at this desk.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from functools import lru_cache

LENGTH = 25
RANDOM_BYTES = 10
TAG_BYTES = 5
KEY_BYTES = 32
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_VALUE = {letter: value for value, letter in enumerate(ALPHABET)}
MAX_SCAN = 512
"""Longer input is cut before anything looks at it."""


def _gf32_powers() -> list[int]:
    """Powers of the generator of GF(32), polynomial x^5 + x^2 + 1."""
    powers, value = [], 1
    for _ in range(31):
        powers.append(value)
        value <<= 1
        if value & 32:
            value ^= 0b100101
    return powers


_POWER = _gf32_powers()
_LOG = {value: exponent for exponent, value in enumerate(_POWER)}


def check_character(body: str) -> str:
    """Weighted sum over GF(32): catches every single wrong character and every swap of two characters."""
    total = 0
    for position, letter in enumerate(body):
        value = _VALUE[letter]
        if value:
            total ^= _POWER[(_LOG[value] + position + 1) % 31]
    return ALPHABET[total]


def _tag(key: bytes, body: str) -> str:
    digest = hmac.new(key, body.encode(), hashlib.sha256).digest()
    return base64.b32encode(digest[:TAG_BYTES]).decode()


def new_key() -> bytes:
    """A seminar's badge key. It stays on the desks of the seminar and is never printed or exchanged in the journal."""
    return secrets.token_bytes(KEY_BYTES)


def mint(key: bytes, random: bytes | None = None) -> str:
    """A new badge code. `random` (10 bytes) is for tests."""
    body = base64.b32encode(random or secrets.token_bytes(RANDOM_BYTES)).decode()
    body += _tag(key, body)
    return body + check_character(body)


def well_formed(code: str) -> bool:
    """Whether `code` has a badge code's length, letters and check character, whoever made it."""
    return len(code) == LENGTH and all(letter in _VALUE for letter in code) and check_character(code[:-1]) == code[-1]


def genuine(code: str, key: bytes) -> bool:
    """Whether a well-formed code was made with `key`."""
    return hmac.compare_digest(_tag(key, code[:16]).encode(), code[16:24].encode())


# What a scanner set to a US keyboard types on a laptop set to another layout, mapped back to the key it pressed.
_QWERTY_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _table(shown: str, meant: str, extra: dict[str, str] | None = None) -> dict[int, str]:
    return {ord(a): b for a, b in zip(shown, meant, strict=True)} | {ord(a): b for a, b in (extra or {}).items()}


_AZERTY_DIGITS = {"é": "2", '"': "3", "'": "4", "(": "5", "-": "6", "è": "7", "§": "6", "É": "2", "È": "7"}
LAYOUTS: dict[str, dict[int, str]] = {
    "same": {},
    "azerty": _table("QAZWM", "AQWZM", {"?": "M", ",": "M", ";": "M"} | _AZERTY_DIGITS) | {ord("M"): ";"},
    "qwertz": _table("YZ", "ZY"),
    # Letters by position on a US board.
    "dvorak": _table('AXJE>UIDCHTNMBRL"POYGK<QF:', _QWERTY_LETTERS)
    | _table("axje.uidchtnmbrl'poygk,qf;", _QWERTY_LETTERS),
}
"""Keyboard layout of the laptop → what a scanner set to a US keyboard makes it type → the character that was meant."""
_CASE = str.maketrans({"ı": "I", "İ": "I", "ſ": "S"})


@lru_cache(maxsize=256)
def candidates(text: str) -> tuple[str, ...]:
    """Every well-formed code that `text` may be, under each keyboard layout and either Caps Lock state.

    Blanks do not count: the code in clear is printed in groups of five.
    """
    text = "".join(text[:MAX_SCAN].split())
    if len(text) != LENGTH:
        return ()
    found = []
    for layout in LAYOUTS.values():
        for shown in (text, text.upper(), text.translate(_CASE).upper()):
            code = shown.translate(layout).upper()
            if len(code) == LENGTH and code not in found and well_formed(code):
                found.append(code)
    return tuple(found)


def read(text: str, key: bytes) -> str | None:
    """The code that was scanned: the candidate made with `key`, else the first well-formed one, else None."""
    codes = candidates(text)
    return next((code for code in codes if genuine(code, key)), codes[0] if codes else None)


def recognise_tail(text: str, key: bytes) -> str | None:
    """The genuine code in the last 25 characters of what was typed, whatever stands before them; else None."""
    return next((code for code in candidates(text[-LENGTH:]) if genuine(code, key)), None)


_NEVER_IN_A_SEARCH = frozenset(":;=\\{}<>|^~*#%")


def torn(text: str) -> bool:
    """Whether text that is no code still has the shape of one: long, without blanks, or from another kind of code.

    Only the wording of a search without result depends on this.
    """
    text = text[:MAX_SCAN].strip()
    if any(letter in _NEVER_IN_A_SEARCH or not letter.isprintable() for letter in text):
        return True
    solid = " " not in text and "@" not in text
    return solid and (len(text) > 32 or (len(text) >= 12 and any(letter.isdigit() for letter in text)))


def grouped(code: str) -> str:
    """The code in clear in groups of five, as printed under the QR code."""
    return " ".join(code[i : i + 5] for i in range(0, len(code), 5))
