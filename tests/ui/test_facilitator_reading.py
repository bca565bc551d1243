"""The roll call while it reads its people again: nothing moves under the operator's hands."""


from __future__ import annotations

from seminar_desktop.domain.attendance import Presence
from seminar_desktop.domain.changes import Changes
from seminar_desktop.services import agenda, marks

from .attendance_help import desk, person_of, settle, slot_of, window
from .facilitator_help import KEY, REVIEW, card, municipal, names, page, status

__all__ = ["desk", "page", "window"]


def test_while_everything_is_read_again_the_cards_stay_and_so_does_the_cursor(page, desk, window, qtbot) -> None:
    """A letter typed at any moment of it marks the person whose card had the focus."""
    before, person = names(page), page.cards.cards.stands[7].person
    page.cards.setFocus()
    page.cards.go_to(person.id)
    meanwhile: list[tuple[list[str], str]] = []

    def look() -> None:
        meanwhile.append((names(page), page.cards.current().person.id))
        assert page._type("X")

    page.rows.board_read.connect(look)
    window.workspace.broadcast(Changes.PEOPLE)
    settle(qtbot, window.workspace)
    assert meanwhile == [(before, person.id)]
    assert status(desk, person, REVIEW) == card(page, person).status == Presence.EXCUSED
    assert names(page) == before and page.cards.cards.place(page.cards.current().person.id) == 8


def test_a_name_and_enter_mean_the_same_person_while_everything_is_read_again(page, desk, window, qtbot) -> None:
    person = person_of(desk, lambda p: p.name == "Kattia Solís Zúñiga")
    qtbot.keyClicks(page.search, "zuniga kat")

    def enter() -> None:
        qtbot.keyClick(page.search, KEY.Key_Return)

    page.rows.board_read.connect(enter)
    window.workspace.broadcast(Changes.PEOPLE)
    settle(qtbot, window.workspace)
    assert [p for p in municipal(desk) if status(desk, p, REVIEW) == Presence.PRESENT] == [person]


def test_an_item_fewer_in_the_agenda_leaves_the_cursor_where_it_is(page, desk, window, qtbot) -> None:
    person = page.cards.cards.stands[7].person
    page.cards.go_to(person.id)
    page.mark(Presence.LATE)
    shown: list[tuple[int, Presence]] = []
    page.rows.board_read.connect(lambda: shown.append((len(names(page)), page.cards.current().status)))
    window.workspace.broadcast(agenda.save(desk, [s for s in agenda.slots(desk) if s != slot_of(desk, "Opening")]))
    settle(qtbot, window.workspace)
    assert shown == [(44, Presence.LATE)] and page.room.slot.title.startswith(REVIEW)
    assert page.cards.current().person.id == person.id and page.cards.current().status == Presence.LATE


def test_all_others_present_spares_who_was_marked_elsewhere_a_moment_ago(page, desk, window, qtbot) -> None:
    person = municipal(desk)[6]
    page.rows.board_read.connect(page._others)
    window.workspace.broadcast(marks.mark(desk, {(person.id, slot_of(desk, REVIEW).id): "absent"})[1])
    settle(qtbot, window.workspace)
    assert status(desk, person, REVIEW) == Presence.ABSENT
    room = [p for p in municipal(desk) if p.modality == "in_person" or p.id == person.id]
    assert [p for p in room if status(desk, p, REVIEW) != Presence.PRESENT] == [person]
