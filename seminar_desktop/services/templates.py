"""Templates of badges and certificates: those that ship, those made in the seminar, and the pictures on them."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING

from ..domain.changes import Changes
from ..domain.errors import KnownError
from ..domain.names import clean
from ..domain.template import Element, Filling, Purpose, Template, read, write
from ..paths import resources
from ..store import certificates as store
from .desk import Desk, edits

if TYPE_CHECKING:
    from ..printing.design import Design


LARGEST_PICTURE = 2_000_000
"""Bytes."""
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


@dataclass(frozen=True, slots=True)
class Asset:
    """A picture of the seminar: a logo, a scanned signature."""

    id: str
    name: str
    data: bytes
    """PNG or JPEG."""


@lru_cache(maxsize=1)
def shipped() -> Mapping[str, Template]:
    """The templates that come with the program, by id."""
    files = sorted((resources() / "templates").glob("*.json"))
    found = [read(file.read_text(encoding="utf-8"), file.stem) for file in files]
    return {template.id: template for template in found}


def templates(desk: Desk, purpose: Purpose) -> list[Template]:
    """What can be chosen for a purpose: the seminar's own over those that ship, by name."""
    found = dict(shipped())
    with desk.read() as connection:
        rows = store.rows_of(connection, "template")
    for row in rows:
        try:
            own = read(row["body"], row["id"])
        except KnownError:  # of a newer version, or of another program: the one that ships stays
            continue
        there = found.get(row["id"])
        if own.id == row["id"] and (there is None or there.purpose == own.purpose):
            found[own.id] = own
    return sorted((t for t in found.values() if t.purpose == purpose), key=lambda t: (t.name.casefold(), t.id))


def template(desk: Desk, id_: str, purpose: Purpose) -> Template:
    """The template with this id, or the first one that ships when there is none (any more)."""
    found = templates(desk, purpose)
    return next((t for t in found if t.id == id_), next(t for t in found if t.id in shipped()))


def is_own(desk: Desk, id_: str) -> bool:
    """Whether the seminar has its own version of a template."""
    with desk.read() as connection:
        return any(row["id"] == id_ for row in store.rows_of(connection, "template"))


def save(desk: Desk, changed: Template) -> Changes:
    """Keep a template in the seminar. KnownError("template_invalid") for one that could not be read again."""
    body = write(changed)
    read(body)
    with desk.write() as transaction:
        before = {row["id"]: row["body"] for row in store.rows_of(transaction.connection, "template")}
        if before.get(changed.id) == body:
            return Changes.NONE
        transaction.append(*edits("template", changed.id, {"body": body, "deleted": ""}))
    return Changes.TEMPLATES


def remove(desk: Desk, id_: str) -> Changes:
    """Take a template out of the seminar; one that ships is as it was shipped again."""
    with desk.write() as transaction:
        transaction.append(*edits("template", id_, {"deleted": "true"}))
    return Changes.TEMPLATES


def assets(desk: Desk) -> dict[str, Asset]:
    """The pictures of the seminar, by id."""
    with desk.read() as connection:
        rows = store.rows_of(connection, "asset")
    found = {}
    for row in rows:
        try:
            data = base64.b64decode(row["data"], validate=True)
        except (binascii.Error, ValueError):
            continue
        # A picture is what its id says, whoever sent it, and of the kind that `add_asset` makes.
        if row["id"] == _id_of(data) and data.startswith(_PICTURES) and len(data) <= LARGEST_PICTURE:
            found[row["id"]] = Asset(row["id"], row["name"], data)
    return found


def add_asset(desk: Desk, name: str, data: bytes, signature: bool = False) -> tuple[Asset, Changes]:
    """Keep a picture, made small enough to travel between desks. The same picture twice is one.

    The white paper of a scanned `signature` becomes transparent.

    KnownError("picture_unreadable") for anything but a PNG, JPEG, GIF, BMP, TIFF or WebP of sane size.
    """
    from ..printing import pictures

    media, small = pictures.signature(data) if signature else pictures.prepare(data)
    asset = Asset(_id_of(small), clean(name)[:80], small)
    fields = {"name": asset.name, "media": media, "data": base64.b64encode(small).decode(), "deleted": ""}
    with desk.write() as transaction:
        if asset.id not in {row["id"] for row in store.rows_of(transaction.connection, "asset")}:
            transaction.append(*edits("asset", asset.id, fields))
    return asset, Changes.TEMPLATES


def lay_out(
    side: Sequence[Element], of: Template, filling: Filling, images: Mapping[str, bytes], width: float, height: float
) -> Design:
    """One side of a template on a paper of `width` x `height` mm: what the designer shows and the printer prints."""
    from ..printing.layout import lay_out as draw

    return draw(side, (of.width, of.height), filling, images, width, height)


def _id_of(data: bytes) -> str:
    return "a" + sha256(data).hexdigest()[:24]
