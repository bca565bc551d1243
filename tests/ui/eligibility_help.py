"""The demo seminar on its second morning, with marks, courses and doubtful names, for tests of certificates."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from seminar_desktop.domain.agenda import Slot
from seminar_desktop.domain.attendance import Presence
from seminar_desktop.domain.people import Person, Role
from seminar_desktop.services import marks, people, report_commit, reports, rules
from seminar_desktop.services.desk import Desk, rehearsal
from seminar_desktop.ui.pages.eligibility import EligibilityPage
from seminar_desktop.ui.pages.eligibility_rows import View

from .people_help import show

DATA = Path(__file__).parents[1] / "data" / "seminar"
MORNING = "2022-09-13T09:40"
"""Session 2 has begun: one item is over, one is on, four are ahead."""


@pytest.fixture
def page(qtbot, workspace, desk) -> EligibilityPage:
    """The page on the second morning."""
    second_morning(desk)
    return show(qtbot, EligibilityPage(workspace))


@pytest.fixture
def after(qtbot, workspace, desk) -> EligibilityPage:
    """The page when the seminar is over."""
    second_morning(desk)
    evening(desk)
    return show(qtbot, EligibilityPage(workspace))


def figures(page: EligibilityPage) -> dict[View, str]:
    """What the figures at the head say."""
    return {view: "".join(figure.figures()) for view, figure in page.figures.figures.items()}


def dialog(page: EligibilityPage, kind: type[QDialog]) -> QDialog:
    """The dialog of this kind that is open."""
    QApplication.processEvents()
    return next(found for found in page.window().findChildren(kind) if found.isVisible())


def second_morning(desk: Desk) -> None:
    """Courses from the platform's report, and a first day that went well for most."""
    _read(desk, DATA / "moodle_completion.csv")
    set_clock(desk, MORNING)
    first_day, second_day = _asked(desk, 12), _asked(desk, 13)
    said: dict[tuple[str, str], str] = {}
    for number, person in enumerate(municipal(desk)):
        for place, slot in enumerate([*first_day, *second_day[:2]]):
            status = _status(number, place)
            if status:
                said[person.id, slot.id] = status
    guests = [p for p in people.everybody(desk) if p.role != Role.MUNICIPAL][:14]
    said |= {(guest.id, first_day[0].id): Presence.PRESENT.value for guest in guests}
    marks.mark(desk, said)


def evening(desk: Desk) -> None:
    """The seminar is over, and the second day went well for all who had been there in the morning."""
    set_clock(desk, "2022-09-13T18:00")
    left = _asked(desk, 13)[2:]
    marks.mark(desk, {(p.id, slot.id): "present" for p in municipal(desk) for slot in left})


def municipal(desk: Desk) -> list[Person]:
    """Those who must attend, by family name."""
    return [person for person in people.everybody(desk) if person.role == Role.MUNICIPAL]


def set_clock(desk: Desk, moment: str) -> None:
    desk.wall = rehearsal(datetime.fromisoformat(moment).replace(tzinfo=desk.zone))


def _asked(desk: Desk, day: int) -> list[Slot]:
    plan = rules.rules(desk).plan
    pairs = zip(plan.slots, plan.asked, strict=True)
    return [slot for slot, roles in pairs if roles and slot.day and slot.day.day == day]


def _status(number: int, place: int) -> str:
    """Every eleventh was away for an item, every ninth was marked by nobody at one; some came late or were online."""
    if number % 11 == 3 and place == 4:
        return Presence.ABSENT.value
    if number % 9 == 5 and place == 2:
        return ""
    if number % 5 == 1 and place == 8:
        return ""
    if number % 13 == 7 and place == 1:
        return Presence.LATE.value
    return Presence.VIRTUAL.value if number % 6 == 2 else Presence.PRESENT.value


def _read(desk: Desk, file: Path) -> None:
    report_commit.commit(desk, reports.preview(desk, file))
