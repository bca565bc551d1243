"""The demo seminar: San Salvador, with invented people, ready to rehearse on."""

from __future__ import annotations

import json
from pathlib import Path

from .. import paths
from . import agenda, setup
from .desk import Desk, name_desk, open_desk, sign_in

OPENS = "2022-09-12T08:40"
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
        "rehearsal": OPENS,
        "organisers": data["organisers"][language],
        **{f"title_{spoken}": title for spoken, title in data["title"].items()},
    }


def create(path: Path, state: Path, language: str = "es") -> Desk:
    """Make the demo seminar in a new file; KnownError("database_exists") when there is one."""
    slots = agenda.read_file(folder() / "agenda.csv").slots
    setup.create(path, state, fields(language), slots, folder() / "participants.csv")
    desk = open_desk(path, state)
    name_desk(desk, "Mesa 1")
    sign_in(desk, "Wendy Orellana")
    return desk
