"""The roll call in the real window, for its tests."""


from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seminar_desktop.domain.attendance import Presence
from seminar_desktop.domain.people import Person
from seminar_desktop.services import people, presence
from seminar_desktop.ui.pages.facilitator import FacilitatorPage

from .attendance_help import settle, slot_of

KEY = Qt.Key
REVIEW = "Review of the main topics"


@pytest.fixture
def page(qtbot, window) -> FacilitatorPage:
    shown = window.show_page("roll_call")
    settle(qtbot, window.workspace)
    assert isinstance(shown, FacilitatorPage)
    return shown


def names(page: FacilitatorPage) -> list[str]:
    return [stand.person.name for stand in page.cards.cards.stands]


def card(page: FacilitatorPage, person: Person):
    return next(stand for stand in page.cards.cards.stands if stand.person.id == person.id)


def click(page: FacilitatorPage, person: Person) -> None:
    index = page.cards.cards.index(page.cards.cards.place(person.id))
    page.cards.scrollTo(index)
    QTest.mouseClick(page.cards.viewport(), Qt.MouseButton.LeftButton, pos=page.cards.visualRect(index).center())


def status(desk, person: Person, title: str) -> Presence:
    return presence.cell(desk, presence.board(desk), person, slot_of(desk, title)).outcome.status


def municipal(desk) -> list[Person]:
    return [p for p in people.everybody(desk) if p.role == "municipal_representative"]


def go(page: FacilitatorPage, qtbot, desk, title: str) -> None:
    page.show_slot(page.rows.plan.index[slot_of(desk, title).id])
    settle(qtbot, page.workspace)
