"""The line about the certificate on the verdict: after the painting, about the right person, only where it helps."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF

from seminar_desktop.domain.people import Modality, Person
from seminar_desktop.services import attendance, eligibility, people
from seminar_desktop.services.desk import Desk
from seminar_desktop.ui.pages.checkin import CheckInPage
from seminar_desktop.ui.widgets.verdict_sketch import arrange

from .eligibility_help import municipal, second_morning
from .people_help import desk, settle, show, workspace

__all__ = ["desk", "workspace"]


@pytest.fixture
def page(qtbot, workspace, desk) -> Iterator[CheckInPage]:
    second_morning(desk)
    made = CheckInPage(workspace)
    made.open()
    yield show(qtbot, made)


def scan(page: CheckInPage, desk: Desk, person: Person) -> None:
    page.on_scan(people.codes(desk)[person.id])


def named(desk: Desk, name: str) -> Person:
    return next(person for person in municipal(desk) if person.name == name)


def finished(desk: Desk) -> Person:
    """Somebody about whom there is nothing to tell."""
    here = [person for person in municipal(desk) if person.modality == Modality.IN_PERSON]
    return next(person for person in here if eligibility.advice(desk, person.id) is None)


def test_a_missing_course_is_told_after_the_verdict_was_painted(page, desk, qtbot) -> None:
    person = named(desk, "José Pablo Chinchilla Araya")
    scan(page, desk, person)
    assert "Welcome" in page.panel.text() and not page.hint.isVisible()
    qtbot.waitUntil(page.hint.isVisible)
    assert page.hint.text() == "2 of 3 online courses: tell them now. Missing: “Migration basic concepts”"


@pytest.mark.parametrize("size", [(1064, 596), (1700, 950)])
def test_nothing_on_the_verdict_moves_or_is_covered(page, desk, qtbot, size) -> None:
    """The line lies between the words and what is to be handed over."""
    page.resize(*size)
    scan(page, desk, named(desk, "José Pablo Chinchilla Araya"))
    before = page.panel.view()
    qtbot.waitUntil(page.hint.isVisible)
    sketch = arrange(page.panel.view(), QRectF(page.panel.rect()).adjusted(1, 1, -1, -1))
    assert page.panel.view() == before
    assert page.hint.geometry().top() >= int(sketch.y)
    assert page.hint.geometry().bottom() <= sketch.tray.top()


def test_without_room_it_is_one_of_the_notes(page, desk, qtbot) -> None:
    """Where the verdict has much to say in a small window, it is arranged anew with this line at its end."""
    online = [person for person in municipal(desk) if person.modality == Modality.VIRTUAL]
    person = next(person for person in online if eligibility.advice(desk, person.id) is not None)
    page.resize(1000, 440)
    scan(page, desk, person)
    notes = page.panel.view().notes
    assert "Was expected online" in notes[0]
    qtbot.waitUntil(lambda: page.panel.view().notes == (*notes, page.hint.text()))
    assert not page.hint.isVisible()
    page.retranslate()
    assert page.panel.view().notes == (*notes, page.hint.text())


def test_it_is_never_said_of_the_next_person(page, desk, workspace, qtbot) -> None:
    """Neither what is on the panel nor what is still being asked when the next badge is scanned."""
    person, other = named(desk, "José Pablo Chinchilla Araya"), finished(desk)
    scan(page, desk, person)
    qtbot.waitUntil(page.hint.isVisible)
    scan(page, desk, other)
    assert other.name in page.panel.text() and not page.hint.isVisible()
    scan(page, desk, person)
    page.hint._ask()
    scan(page, desk, other)
    qtbot.wait(300)
    settle(qtbot, workspace)
    assert page.hint.text() == "" and not page.hint.isVisible()


def test_it_goes_when_the_check_in_is_taken_back(page, desk, qtbot) -> None:
    scan(page, desk, named(desk, "José Pablo Chinchilla Araya"))
    qtbot.waitUntil(page.hint.isVisible)
    page.retranslate()
    assert page.hint.isVisible()
    attendance.undo(desk, page.result.entry, "wrong person")
    page.taken_back()
    assert not page.hint.isVisible()


def test_nothing_is_said_to_those_who_lack_nothing_now(page, desk, workspace, qtbot) -> None:
    scan(page, desk, finished(desk))
    qtbot.wait(300)
    settle(qtbot, workspace)
    assert page.hint.text() == "" and not page.hint.isVisible()
