"""The demo seminar: San Salvador, with invented people, ready to rehearse on."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from .. import paths
from . import roster
from .desk import Desk, create_desk, name_desk, rehearsal, sign_in, zone_of

NAME = "san-salvador"
OPENS = datetime(2022, 9, 12, 8, 40)
"""Local time at which the rehearsal begins: the queue is at the door."""


def folder() -> Path:
    """The demo's files: agenda, people, seminar."""
    return paths.resources() / "demo"


def fields(language: str) -> dict[str, str]:
    """The seminar's fields in one language."""
    data = json.loads((folder() / "seminar.json").read_text(encoding="utf-8"))
    return {
        "title": data["title"][language],
        "short_title": data["short_title"][language],
        "place": data["place"],
        "zone": data["zone"],
        "languages": "es en fr",
    }


def create(path: Path, state: Path, language: str = "es") -> Desk:
    """Make the demo seminar in a new file; KnownError("database_exists") when there is one."""
    opens = OPENS.replace(tzinfo=zone_of(fields(language)["zone"]))
    desk = create_desk(path, state, fields(language), rehearsal(opens))
    roster.fill(desk, folder() / "agenda.csv", folder() / "participants.csv")
    name_desk(desk, "Mesa 1")
    sign_in(desk, "Wendy Orellana")
    return desk


def clock(desk: Desk) -> None:
    """Let the desk rehearse: its wall clock begins at 08:40 on day 1, or after the last entry of an earlier try."""
    from ..store import attendance

    with desk.read() as connection:
        last = attendance.last_scans(connection, 1)
    opens = OPENS.replace(tzinfo=desk.zone)
    desk.wall = rehearsal(max([opens, *(scan.at for scan in last)]))
