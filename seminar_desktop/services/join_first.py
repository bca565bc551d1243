"""A new laptop joins: its file is made, its desk gets a name that no other has, and it exchanges at once."""

from __future__ import annotations

import os
import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from ..domain.errors import KnownError
from ..domain.exchange import Outcome
from ..domain.invitation import LONGEST, Invitation
from . import exchange_places, joining, membership, setup
from .desk import name_desk, names
from .exchange import Progress
from .exchange_places import FolderWords

SUFFIX = ".invitation"


@dataclass(frozen=True, slots=True)
class Joined:
    """A seminar that this machine has joined; its file is closed."""

    path: Path
    name: str
    """Of the desk, perhaps another one than was wished for."""
    outcome: Outcome | None
    """Of the first exchange, if there was a place and it went well."""
    problem: KnownError | None
    """Why the first exchange failed: it is tried again when the seminar is open."""


def read_file(path: Path) -> Invitation:
    """The invitation in a file. KnownError("invitation_unreadable")."""
    try:
        with path.open("rb") as file:
            content = file.read(4 * LONGEST)
    except OSError:
        raise KnownError("invitation_unreadable") from None
    return membership.read_invitation(content.decode("utf-8", errors="replace").lstrip("\ufeff"))


def write_file(text: str, path: Path) -> None:
    """Save the text of an invitation for its owner's eyes only: whoever can read it can join.

    A FAT stick has no permissions; there the file is as open as the stick. KnownError("file_unwritable").
    """
    try:
        path.unlink(missing_ok=True)  # an older file would keep its permissions
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(text + "\n")
    except OSError:
        raise KnownError("file_unwritable", path=str(path)) from None


def join(
    invited: Invitation, folder: Path, state: Path, name: str, address: str = "", secret: str = "",
    words: FolderWords | None = None, progress: Progress = lambda _done, _total: True,
) -> Joined:  # fmt: skip
    """Make the file in `folder` and exchange at `address`, if one is given.

    KnownErrors of `joining.join` and `exchange.address.parse`; nothing is made then. "cancelled": the file stays.
    """
    if address:
        from ..exchange.address import parse

        parse(address, secret)
    path = setup.file_for(invited.title or "seminar", folder)
    desk = joining.join(invited, path, state)
    outcome, problem = None, None
    try:
        if address:
            place = exchange_places.add(desk, address, True, secret)
            try:
                outcome, _changes = exchange_places.visit(desk, place, words, progress=progress, reports=False)
            except KnownError as error:
                problem = error
        taken = {said for of, said in names(desk)[1].items() if of != desk.id}
        name = free_name(name, taken)
        name_desk(desk, name)
    finally:
        desk.close()
    return Joined(path, name, outcome, problem)


def free_name(wished: str, taken: Collection[str]) -> str:
    """The name that was wished for, or the next with a number that no desk has: "Desk 2" → "Desk 3"."""
    found = re.fullmatch(r"(.*?)\s*(\d{1,4})", wished)
    stem, number = (found[1], int(found[2])) if found else (wished, 1)
    folded = {one.casefold() for one in taken}
    while wished.casefold() in folded:
        number += 1
        wished = f"{stem} {number}".strip()
    return wished
