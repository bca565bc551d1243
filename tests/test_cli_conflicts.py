"""`conflicts` on the command line: listing, settling, taking back."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desktop.services import demo, people
from seminar_desktop.services.desk import open_desk
from tests.apart import apart
from tests.store.desks import exchange

from .shell import Shell


@pytest.fixture
def seminar(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """A shell with the seminar `sv`, in which two desks wrote one name differently."""
    monkeypatch.setenv("SEMINAR_STATE_DIR", str(tmp_path))
    shell = Shell(tmp_path, capsys)
    files = "--agenda", str(demo.folder() / "agenda.csv"), "--people", str(demo.folder() / "participants.csv")
    assert shell("new", "sv", *files)[0] == 0
    desk = open_desk(next(tmp_path.glob("sv*")), tmp_path)
    with apart(desk, tmp_path) as other:
        person = people.everybody(desk)[0].id
        people.edit(desk, person, {"given_name": "Anna"})
        people.edit(other, person, {"given_name": "Hanna"})
        exchange([desk, other])
    desk.close()
    return shell


def test_listing_settling_and_undoing(seminar: Shell) -> None:
    (one,) = seminar.json("conflicts", "sv")["conflicts"]
    assert one["kind"] == "field" and [side["says"] for side in one["sides"]] == ["Anna", "Hanna"]
    assert "Anna" in seminar("conflicts", "sv")[1]
    assert seminar.json("conflicts", "sv", "--settle", one["id"][:6], "--choose", "2") == {"conflicts": []}
    (done,) = seminar.json("conflicts", "sv", "--settled")["settled"]
    assert done["reason"] == "This is right" and done["conflict"]["id"] == one["id"]
    assert seminar("conflicts", "sv")[1].strip() == "No conflicts. Desks agree."
    assert len(seminar.json("conflicts", "sv", "--undo", one["id"])["conflicts"]) == 1
    assert seminar.json("conflicts", "sv", "--settle", one["id"], "--value", "Ana")["conflicts"] == []
    assert seminar.json("check", "sv")["projection"] == "ok"


def test_refusals(seminar: Shell) -> None:
    (one,) = seminar.json("conflicts", "sv")["conflicts"]
    assert seminar("conflicts", "sv", "--settle", "knone", "--choose", "1")[0] == 1
    assert seminar("conflicts", "sv", "--settle", one["id"], "--choose", "9")[0] == 1
    assert seminar("conflicts", "sv", "--settle", one["id"])[0] == 2
    assert seminar("conflicts", "sv", "--undo", one["id"])[0] == 1
