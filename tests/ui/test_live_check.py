"""A badge that another desk has just admitted: said within a second, heard, never in the way of a scan."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy

from seminar_desktop.domain.people import Modality
from seminar_desktop.exchange.hub import connect
from seminar_desktop.services import attendance, exchange_places, live_check, membership, people
from seminar_desktop.services.desk import Desk
from seminar_desktop.ui.pages.checkin import CheckInPage
from tests.exchange.conftest import seminar, server
from tests.exchange.postgres import Server
from tests.store.desks import copied

from .people_help import desk, settle, show, workspace

__all__ = ["desk", "seminar", "server", "workspace"]


@pytest.fixture
def other(desk: Desk, server: Server, tmp_path: Path) -> Iterator[Desk]:
    """A second desk of the same seminar; both exchange through one hub."""
    hub_id = membership.seminar_id(desk)
    exchange_places.add(desk, server.address())
    made = copied(desk, tmp_path, "other", desk.wall)
    from seminar_desktop.services.desk import name_desk

    name_desk(made, "Desk 2")
    place = exchange_places.all_places(desk)[0]
    for one in (made, desk):
        hub = connect(server.address(), hub_id)
        from seminar_desktop.services import exchange

        exchange.run(one, hub, place.id)
        hub.close()
    yield made
    made.close()
    server.revive()
    server.run(f'DROP SCHEMA IF EXISTS "{hub_id}" CASCADE')


@pytest.fixture
def page(qtbot, workspace, desk) -> Iterator[CheckInPage]:
    made = CheckInPage(workspace)
    made.open()
    yield show(qtbot, made)
    made.live.close()


def expected(desk: Desk) -> list[str]:
    """Ids of people who come to the room."""
    return [p.id for p in people.everybody(desk) if p.modality == Modality.IN_PERSON and not p.substituted_by]


def admitted_elsewhere(other: Desk, person: str) -> None:
    result, _ = attendance.scan(other, people.codes(other)[person])
    check = live_check.LiveCheck(other)
    assert check.ask(result, "registration") is None
    check.close()


def test_the_verdict_turns_amber_within_a_second(page, desk, other, qtbot) -> None:
    person = expected(desk)[0]
    admitted_elsewhere(other, person)
    spy = QSignalSpy(page.workspace.sounded)
    began = time.monotonic()
    page.on_scan(people.codes(desk)[person])
    assert page.panel.view().tone == "good", "the scan itself waits for nobody"
    qtbot.waitUntil(lambda: page.panel.view().tone == "wait", timeout=3000)
    assert time.monotonic() - began < 1.5  # a second, on a machine that is busy
    assert "Desk 2 admitted this badge" in page.panel.text() and " s ago" in page.panel.text()
    assert page.panel.view().hand_over == ""
    assert [spy.at(n)[0] for n in range(spy.count())] == ["good", "wait"]


def test_who_stands_there_next_is_not_blamed(page, desk, other, qtbot) -> None:
    """The answer comes when the next verdict is on the panel: a message names the person it is about."""
    first, second = expected(desk)[:2]
    admitted_elsewhere(other, first)
    page.on_scan(people.codes(desk)[first])
    page.on_scan(people.codes(desk)[second])
    qtbot.waitUntil(lambda: "Desk 2 admitted" in page.workspace.messages.last, timeout=3000)
    name = next(p.name for p in people.everybody(desk) if p.id == first)
    assert page.workspace.messages.last.startswith(f"{name}: ")
    assert page.panel.view().tone == "good"


def test_nobody_else_nothing_said(page, desk, other, qtbot) -> None:
    page.on_scan(people.codes(desk)[expected(desk)[0]])
    settle(qtbot, page.workspace)
    assert page.panel.view().tone == "good"


def test_without_a_hub_scans_are_as_before(page, desk, other, server, qtbot) -> None:
    """The server is gone: the verdict stands, at once."""
    server.kill()
    began = time.monotonic()
    page.on_scan(people.codes(desk)[expected(desk)[0]])
    assert page.panel.view().tone == "good" and time.monotonic() - began < 1
    settle(qtbot, page.workspace)
    assert page.panel.view().tone == "good"
    server.start()


@pytest.mark.screens
@pytest.mark.parametrize("size", [(1064, 596), (1704, 956)])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_picture(page, desk, other, qtbot, qapp, size, theme) -> None:
    from seminar_desktop.ui.theme import apply

    apply(qapp, theme)
    person = expected(desk)[0]
    admitted_elsewhere(other, person)
    page.resize(*size)
    page.on_scan(people.codes(desk)[person])
    qtbot.waitUntil(lambda: page.panel.view().tone == "wait", timeout=3000)
    settle(qtbot, page.workspace)
    target = Path("build/screens")
    target.mkdir(parents=True, exist_ok=True)
    page.grab().save(str(target / f"live-check-{theme}-{size[0]}.png"))
    apply(qapp, "light")
