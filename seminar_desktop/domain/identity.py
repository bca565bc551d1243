"""Names and addresses of foreign reports as things to decide about, without carrying them in the open.

A decision ("this name is that person") is an entry about an identity, and the subject of an entry is never erased; so
an identity's id is a keyed hash that nobody outside the seminar can guess back.
"""

from __future__ import annotations

import base64
import hmac

from .names import email_key, fold

NOBODY = "nobody"
"""Decided: this name is no person of the seminar."""
FOLLOWS = "alias:"
"""Before a person's id: linked because another name with the same address was decided; falls with that decision. It is
part of the value, so that whom a name stands for and why can never come from two authors."""


def identity_id(key: bytes, name: str, email: str) -> str:
    """The same for every spelling of the same name and address, on every desk that has the seminar's `key`."""
    said = f"{email_key(email)}\n{fold(name)}".encode(errors="replace")
    digest = hmac.digest(key, b"identity\n" + said, "sha256")
    return "i" + base64.b32encode(digest[:10]).decode()[:15].lower()


def decided_person(value: str) -> str:
    """Person id (or `NOBODY`, or empty) in the stored value of a link."""
    return value.removeprefix(FOLLOWS)


def follows(value: str) -> bool:
    """Whether a stored link rests on the decision about another name."""
    return value.startswith(FOLLOWS)
