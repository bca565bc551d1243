"""The engine of the exchange: by itself, beside the work, and again when a place is back."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer

from seminar_desktop.domain.checkin import REGISTRATION
from seminar_desktop.exchange.files import LocalFolder
from seminar_desktop.services import attendance, exchange_overview, exchange_places, people
from seminar_desktop.ui import exchanger as engine
from seminar_desktop.ui.exchange_chip import exchange_chip
from seminar_desktop.ui.workspace import Workspace

from .exchange_help import invited, meet
from .people_help import desk, settle, workspace

__all__ = ["desk", "workspace"]


@pytest.fixture
def share(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "EVERY", 0.2)
    monkeypatch.setattr(engine, "FIRST_WAIT", 0.1)
    monkeypatch.setattr(engine, "TICK", 50)
    monkeypatch.setattr(engine, "SOON", 20)


def stands(workspace: Workspace) -> str:
    return workspace.exchanger.standing.stand if workspace.exchanger.standing else ""


def test_a_single_laptop_says_nothing_in_the_strip(qtbot, workspace: Workspace) -> None:
    qtbot.waitUntil(lambda: stands(workspace) == "single", timeout=5000)
    assert exchange_chip(workspace.exchanger.standing) == ("", "")


def test_places_are_visited_by_themselves_and_again_after_they_were_away(
    qtbot, workspace, desk, share, tmp_path
) -> None:
    exchange_places.add(desk, str(share))
    workspace.exchanger.look_again()
    qtbot.waitUntil(lambda: stands(workspace) == "fine", timeout=10_000)
    assert list(share.rglob("log-*.csv"))
    gone = tmp_path / "away"
    share.rename(gone)
    qtbot.waitUntil(lambda: stands(workspace) == "unreachable", timeout=10_000)
    assert exchange_chip(workspace.exchanger.standing)[1] == "stop"
    gone.rename(share)
    qtbot.waitUntil(lambda: stands(workspace) == "fine", timeout=10_000)


def test_what_another_desk_wrote_arrives_and_is_told(qtbot, workspace, desk, share, tmp_path) -> None:
    exchange_places.add(desk, str(share))
    told = []
    workspace.changed.connect(told.append)
    workspace.exchanger.look_again()
    qtbot.waitUntil(lambda: stands(workspace) == "fine", timeout=10_000)
    with invited(desk, tmp_path, share) as other:
        meet(other)
        qtbot.waitUntil(
            lambda: "Desk 2" in {row.name for row in exchange_overview.overview(desk).desks}, timeout=10_000
        )
        qtbot.waitUntil(lambda: bool(told), timeout=5000)


def test_a_stick_is_not_missed_when_it_is_away(qtbot, workspace, desk, share) -> None:
    place = exchange_places.add(desk, str(share), automatic=False)
    workspace.exchanger.look_again()
    done = []
    workspace.exchanger.visit(place, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    assert done[0].written > 0
    shutil.rmtree(share)
    qtbot.waitUntil(lambda: stands(workspace) == "fine", timeout=10_000)
    qtbot.wait(300)
    assert stands(workspace) == "fine"


def test_a_folder_that_hangs_delays_no_scan(
    qtbot, workspace, desk, share, monkeypatch: pytest.MonkeyPatch, tmp_path
) -> None:
    exchange_places.add(desk, str(share))
    with invited(desk, tmp_path, share) as other:
        meet(other)
    hangs, go_on = threading.Event(), threading.Event()

    def get(_self: LocalFolder, _path: str) -> bytes:
        hangs.set()
        go_on.wait(30)
        raise OSError

    monkeypatch.setattr(LocalFolder, "get", get)
    workspace.exchanger.look_again()
    qtbot.waitUntil(hangs.is_set, timeout=10_000)
    took = []
    try:
        for person in people.everybody(desk)[:40]:
            clock = QElapsedTimer()
            clock.start()
            attendance.admit(desk, person.id, REGISTRATION)
            took.append(clock.nsecsElapsed() / 1e6)
            qtbot.wait(1)
        assert hangs.is_set() and workspace.exchanger.running(exchange_places.all_places(desk)[0].id)
    finally:
        go_on.set()
    settle(qtbot, workspace)
    print(f"slowest of {len(took)} beside a folder that hangs: {max(took):.1f} ms")
    assert sorted(took)[len(took) // 2] < 100


def test_stagnation_is_an_alarm_after_ten_minutes(desk, share, monkeypatch: pytest.MonkeyPatch) -> None:
    exchange_places.add(desk, str(share / "not" / "there"))
    assert exchange_overview.standing(desk).stand == "pending"
    later = desk.wall
    monkeypatch.setattr(desk, "wall", lambda: later() + exchange_overview.PATIENCE * 2)
    assert exchange_overview.standing(desk).stand == "stagnant"
    assert exchange_overview.standing(desk).alarm
