"""What the cells for people say in a segment: when, at which desk, who, what, about whom, in plain words."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from ..domain.journal import CERTIFICATE, SCAN, SET, Entry
from ..domain.segment import Segment
from ..store import agenda, people
from .desk import Desk


def describer(desk: Desk, kinds: Mapping[str, str]) -> Callable[[Segment], list[tuple[str, ...]]]:
    """A function that describes segments as this desk knows things now. `kinds`: words for kinds of entries."""
    with desk.read() as connection:
        operators, desks = agenda.names(connection, "operator"), agenda.names(connection, "desk")
        names = {person.id: person.name for person in people.people(connection)}
        slots = {slot.id: slot.title for slot in agenda.slots(connection)}

    def describe(segment: Segment) -> list[tuple[str, ...]]:
        return [_row(entry) for entry in segment.entries]

    def _row(entry: Entry) -> tuple[str, ...]:
        what = kinds.get(entry.kind, entry.kind)
        subject, _, rest = entry.subject.partition("@")
        about = names.get(subject) or slots.get(subject) or desks.get(subject) or operators.get(subject) or ""
        if rest:
            about = f"{about} · {slots.get(rest, rest)}"
        return (
            _when(entry.at, desk), desks.get(entry.desk, ""), operators.get(entry.actor, ""),
            f"{what}: {entry.entity}.{entry.field}" if entry.kind == SET else what, about, _detail(entry, names),
        )  # fmt: skip

    return describe


def _when(at: str, desk: Desk) -> str:
    try:
        return f"{datetime.fromisoformat(at).astimezone(desk.zone):%Y-%m-%d %H:%M:%S}"
    except (ValueError, OverflowError, OSError):
        return ""


def _detail(entry: Entry, names: Mapping[str, str]) -> str:
    """The value of an edit, the verdict of a scan; pictures and signatures stay on the right."""
    if entry.value is None:
        return ""
    try:
        return _said(entry, json.loads(entry.value), names)
    except (ValueError, RecursionError):  # no program of ours wrote it: it is carried, not read
        return ""


def _said(entry: Entry, data: Any, names: Mapping[str, str]) -> str:
    if entry.kind == SET:
        text = data
        return text if isinstance(text, str) and len(text) < 500 else ""
    if entry.kind not in (SCAN, CERTIFICATE):
        return ""
    if not isinstance(data, dict):
        return ""
    person = str(data.get("person", ""))
    said = str(data.get("verdict", data.get("kind", "")))
    return " · ".join(part for part in (said, names.get(person, "")) if part)
