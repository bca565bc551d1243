"""Ways to spoil what a reader is given: bytes that no program wrote, and texts that somebody meant harm with."""

from __future__ import annotations

import random
from collections.abc import Sequence

TOKENS = (
    b"\0", b'"', b"'", b"\r\n", b"\n", b",", b";", b"\t", b"=", b"=cmd|'/c calc'!A1", b"\xff\xfe",
    b"\xef\xbb\xbf", b"\xed\xa0\x80", b"99999999999999999999", b"-1", b"1e999", b"NaN", b"0x7fffffff", b"null",
    b"true", b"{}", b"[" * 5_000, b'{"a":' * 5_000, b"\\ud800", b"\\u0000", b"2024-02-30T25:61:00",
    b"9999-12-31T23:59:59+14:00", b"0000-00-00", b"../../etc/passwd", b"&lol9;",
    b"<!ENTITY x SYSTEM 'file:///etc/passwd'>", b"A" * 70_000, "\u202e\u200b\u0301".encode() * 50,
    "١٢٣".encode(), "ﷺ🇸🇻".encode(), b"PK\x03\x04", b"SQLite format 3\0", b"SDM1.",
)  # fmt: skip
LARGEST = 2_000_000


def spoiled(content: bytes, others: Sequence[bytes], dice: random.Random) -> bytes:
    """The content after one to six changes; sometimes with a piece of another sample."""
    data = bytearray(content)
    for _ in range(dice.choice((1, 1, 1, 2, 3, 6))):
        at, length = dice.randrange(len(data) + 1), dice.choice((1, 2, 8, 64, 512, 4096))
        match dice.randrange(8):
            case 0 if data:
                data[at % len(data)] ^= 1 << dice.randrange(8)
            case 1:
                data[at:at] = dice.choice(TOKENS)
            case 2:
                del data[at : at + length]
            case 3:
                data[at:at] = data[at : at + length] * dice.choice((1, 2, 40))
            case 4:
                del data[at:]
            case 5:
                data[at : at + length] = dice.choice(TOKENS)
            case 6:
                other = dice.choice(others)
                start = dice.randrange(len(other) + 1)
                data[at : at + length] = other[start : start + length]
            case _:
                data[at : at + length] = dice.randbytes(length)
        del data[LARGEST:]
    return bytes(data)
