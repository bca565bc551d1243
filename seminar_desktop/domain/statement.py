"""What a certificate states, in the compact form that is signed and printed as a QR code.

    payload     a JSON array in UTF-8, without blanks: the values of `Statement` in their order
    signature   Ed25519 (RFC 8032) over `CONTEXT` and the payload, 64 bytes
    text        "SD1" and base 32 (RFC 4648, no padding) of payload and signature: a QR symbol stores 5.5 bits for each
                of these characters, and any keyboard can type them

The verification code is a short fingerprint of the text: 55 bits of its SHA-512 and a check character, in Crockford's
base 32. It finds a certificate in a register; only the statement proves anything. (SHA-512 because Ed25519 needs it
anyway: the page that verifies, resources/verify, brings one hash function.)

There is one text for a statement and one payload for its values: base 32 in capitals without loose bits, JSON as
`Statement.payload` writes it, hours with two decimals at most. verify.js refuses exactly what this module refuses.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import astuple, dataclass
from datetime import date

from .sheet_code import ALPHABET, check_character_of, meant

PREFIX = "SD1"
CONTEXT = b"seminar-desktop certificate 1\n"
"""What is signed begins with it, so that a signature of something else never fits."""
SIGNATURE_BYTES = 64
LONGEST = 4_000
"""Characters of a text that anything looks at; version 40 of a QR code holds 3 391 at level M."""
CODE_LENGTH = 12
KINDS = ("approval", "participation", "thanks")
_TEXT = re.compile(r"[A-Z2-7]+")


@dataclass(frozen=True, slots=True)
class Statement:
    """What is signed; every value as it is printed on the certificate.

    The payload of one that no paper would bear (a kind of its own, no date, hours with three decimals, a text that is
    no Unicode) cannot be read again: `disarm` refuses it.
    """

    name: str
    seminar: str
    kind: str
    """One of `KINDS`."""
    contact_hours: float
    online_hours: float
    """0 when none are stated."""
    issued: str
    """ISO date."""
    serial: str
    version: int

    def payload(self) -> bytes:
        """The bytes to be signed, after `CONTEXT`."""
        values = [_plain(value) for value in astuple(self)]
        return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()


def signed_bytes(payload: bytes) -> bytes:
    """What the signature covers."""
    return CONTEXT + payload


def armour(payload: bytes, signature: bytes) -> str:
    """Payload and signature as the text of a QR code."""
    return PREFIX + base64.b32encode(payload + signature).decode().rstrip("=")


def found_in(text: str) -> str:
    """The statement in a text that was scanned or pasted, or empty when there is none.

    An address before it, blanks in it and case do not count. The `1` of the prefix is not of base 32, so the last one
    begins the statement whatever a keyboard made of the address and of the `#`.
    """
    solid = "".join(text[:LONGEST].split()).upper()
    start = solid.rfind(PREFIX)
    found = solid[start:] if start >= 0 else ""
    return found if len(found) > CODE_LENGTH and _TEXT.fullmatch(found[len(PREFIX):]) else ""


def disarm(text: str) -> tuple[Statement, bytes, bytes] | None:
    """(statement, payload, signature) in a text, or None when it is no well-formed statement. Proves nothing yet."""
    body = text[len(PREFIX):] if text.startswith(PREFIX) and len(text) <= LONGEST else ""
    if not _TEXT.fullmatch(body):
        return None
    try:
        data = base64.b32decode(body + "=" * (-len(body) % 8))
    except ValueError:
        return None
    payload, signature = data[:-SIGNATURE_BYTES], data[-SIGNATURE_BYTES:]
    if armour(payload, signature) != text:  # unused bits of the last character must be zero: one text per statement
        return None
    statement = _statement(payload)
    return (statement, payload, signature) if statement else None


def code_of(text: str) -> str:
    """The verification code of a statement, e.g. `K7QX2M9VR4TA`."""
    number = int.from_bytes(hashlib.sha512(text.encode()).digest()[:8], "big") >> 9
    body = "".join(ALPHABET[number >> shift & 31] for shift in range(50, -1, -5))
    return body + check_character_of(body)


def grouped(code: str) -> str:
    """A verification code as it is printed: `K7QX-2M9V-R4TA`."""
    return "-".join(code[start:start + 4] for start in range(0, len(code), 4))


def typed_code(text: str) -> str | None:
    """The verification code that was typed, or None: case, blanks and hyphens do not count, O is 0, I and L are 1."""
    code = meant(text) if len(text) <= 60 else ""
    right = len(code) == CODE_LENGTH and all(letter in ALPHABET for letter in code)
    return code if right and check_character_of(code[:-1]) == code[-1] else None


def _plain(value: object) -> object:
    """Whole hours without a fraction: 16, not 16.0."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _statement(payload: bytes) -> Statement | None:
    """The statement with this very payload."""
    try:
        values = json.loads(payload)
    except (ValueError, RecursionError):
        return None
    if not isinstance(values, list) or len(values) != 8:
        return None
    name, seminar, kind, contact, online, issued, serial, version = values
    texts = all(isinstance(text, str) for text in (name, seminar, kind, issued, serial))
    if not texts or kind not in KINDS or not all(map(_hours, (contact, online))):
        return None
    if type(version) is not int or not 1 <= version <= 9999 or not _is_day(issued):
        return None
    statement = Statement(name, seminar, kind, float(contact), float(online), issued, serial, version)
    try:
        return statement if statement.payload() == payload else None
    except UnicodeEncodeError:  # JSON can name halves of surrogate pairs
        return None


def _hours(value: object) -> bool:
    """Hundredths of an hour: Python and JavaScript write other fractions differently."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return 0 <= value <= 10_000 and round(value, 2) == value


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
