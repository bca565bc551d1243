"""Saving an agenda."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest

from seminar_desktop.domain.changes import Changes
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.services import agenda, demo, journal


def test_the_same_agenda_makes_no_entry(tmp_path: Path) -> None:
    """Reading the same file again changes nothing."""
    desk = demo.create(tmp_path / "a.seminar", tmp_path)
    before = journal.count(desk)
    assert agenda.save(desk, agenda.read_file(demo.folder() / "agenda.csv").slots) == Changes.AGENDA
    assert journal.count(desk) == before
    desk.close()


def test_a_moved_slot_keeps_its_id(tmp_path: Path) -> None:
    """What was scanned at its door stays with it, although ids are made from times."""
    desk = demo.create(tmp_path / "a.seminar", tmp_path)
    old = next(slot for slot in agenda.slots(desk) if slot.title == "What is migration governance?")
    moved = [replace(slot, id="d1-1020-what", start=time(10, 20)) if slot.id == old.id else slot
             for slot in agenda.slots(desk)]
    agenda.save(desk, moved)
    now = next(slot for slot in agenda.slots(desk) if slot.title == old.title)
    assert (now.id, now.start, len(agenda.slots(desk))) == (old.id, time(10, 20), len(moved))
    desk.close()


def test_a_removed_slot_is_gone_and_can_come_back(tmp_path: Path) -> None:
    """Deleting is an edit."""
    desk = demo.create(tmp_path / "a.seminar", tmp_path)
    everything = agenda.slots(desk)
    agenda.save(desk, everything[1:])
    assert len(agenda.slots(desk)) == len(everything) - 1
    agenda.save(desk, everything)
    assert agenda.slots(desk) == everything
    desk.close()


def test_an_agenda_with_a_missing_date_is_refused(tmp_path: Path) -> None:
    """Blocking questions must be answered first."""
    desk = demo.create(tmp_path / "a.seminar", tmp_path)
    with pytest.raises(KnownError, match="agenda_incomplete"):
        agenda.save(desk, agenda.read_file(demo.folder() / "agenda_as_printed.csv").slots)
    desk.close()
