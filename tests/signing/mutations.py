"""Statements that were tampered with, in every way a text can be: for Python and for the page alike."""

from __future__ import annotations

import base64
import random
from collections.abc import Iterator

from seminar_desktop.domain.statement import PREFIX, SIGNATURE_BYTES, Statement, armour
from seminar_desktop.signing.statement_key import sign

SEED = bytes(range(32))
OTHER_SEED = bytes(range(1, 33))
BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
STATEMENTS = (
    Statement("José Luis Hernández López", "Gobiernos locales y movilidad humana", "approval", 16.0, 30.5,
              "2022-09-13", "SS22-K7-0012", 1),
    Statement("Anne-Sophie Létourneau-Bélanger", "Gobiernos locales y movilidad humana", "participation", 12.25, 0.0,
              "2022-09-13", "SS22-K7-0013", 2),
    Statement('O"Brien \\ <b>ʼ</b> \u2028\u202e 🎓', "K’iche’ & ü", "thanks", 0.0, 0.01, "2024-02-29", "S-00-1", 9999),
)  # fmt: skip
TEXTS = tuple(sign(SEED, statement) for statement in STATEMENTS)


def taken_apart(text: str) -> tuple[bytes, bytes]:
    """(payload, signature)"""
    body = text[len(PREFIX) :]
    data = base64.b32decode(body + "=" * (-len(body) % 8))
    return data[:-SIGNATURE_BYTES], data[-SIGNATURE_BYTES:]


def mutated(chance: random.Random, count: int) -> Iterator[str]:
    """So many texts, none of which is one of `TEXTS`."""
    made = 0
    while made < count:
        text = chance.choice((_characters, _bits, _values, _splice))(chance, chance.choice(TEXTS))
        if text not in TEXTS:
            made += 1
            yield text


def _characters(chance: random.Random, text: str) -> str:
    """A character changed, swapped, inserted or taken away, or the end cut off."""
    at = chance.randrange(len(text))
    letter = chance.choice(BASE32 + "0189abz=# ñ")
    match chance.randrange(6):
        case 0:
            return text[:at] + letter + text[at + 1 :]
        case 1:
            return text[:at] + letter + text[at:]
        case 2:
            return text[:at] + text[at + 1 :]
        case 3:
            return text[:at]
        case 4:
            other = chance.randrange(len(text))
            letters = list(text)
            letters[at], letters[other] = letters[other], letters[at]
            return "".join(letters)
        case _:
            return text + chance.choice(BASE32) * chance.randint(1, 8)


def _bits(chance: random.Random, text: str) -> str:
    """Bits flipped in payload or signature, under armour that fits again."""
    data = bytearray(b"".join(taken_apart(text)))
    for _ in range(chance.choice((1, 1, 1, 2, 8))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return armour(bytes(data[:-SIGNATURE_BYTES]), bytes(data[-SIGNATURE_BYTES:]))


def _values(chance: random.Random, text: str) -> str:
    """Another well-formed statement under the signature of this one: what a forger would want."""
    payload, signature = taken_apart(text)
    said = payload.decode()
    changes = [
        ("16", "61"), ("12.25", "12.5"), ("0.01", "10"), ("participation", "approval"), ("2022-09-13", "2022-09-14"),
        ("0012", "0021"), ("Hernández", "Fernández"), ("é", "e"), (",1]", ",2]"), (",2]", ",1]"), (" ", "\u00a0"),
        ("16,", "16.0,"), ('["', '[ "'), ("]", "]\n"), ("é", "\\u00e9"), ("approval", "expert"), ("30.5", "3.05e1"),
        ("0012", "0012\\ud800"), ("2022-09-13", "2022-09-31"), ("16", "1e400"), ("16", "-0"), ("16", "true"),
    ]  # fmt: skip
    old, new = chance.choice(changes)
    changed = said.replace(old, new, 1).encode()
    if changed == payload:
        changed = said.replace("a", chance.choice("áeiou"), chance.randint(1, 3)).encode()
    return armour(changed, signature)


def _splice(chance: random.Random, text: str) -> str:
    """The payload of one with the signature of another, or halves of two texts."""
    other = chance.choice(TEXTS)
    if chance.random() < 0.5:
        return armour(taken_apart(text)[0], taken_apart(other)[1])
    at = chance.randrange(len(text))
    return text[:at] + other[at:]
