"""The letters of a sheet between typing and saving: plain values."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from seminar_desktop.domain.agenda import Slot
from seminar_desktop.domain.attendance import OPEN, Outcome, Presence, Reason
from seminar_desktop.domain.people import Person
from seminar_desktop.services.sheets import Typed
from seminar_desktop.ui.pages.paper_letters import Letters

P, A, L = Presence.PRESENT, Presence.ABSENT, Presence.LATE


@pytest.fixture
def letters() -> Letters:
    """Three people, the third of whom was taken off the list; the first was marked late before."""
    marked = Outcome(L, Reason.MARKED)
    return Letters(
        Typed("7K0QX", Slot("s", "Talk"), datetime(2022, 9, 12), (Person("a"), Person("b"), None), (marked, OPEN, None))
    )


def test_nothing_is_typed_for_somebody_who_is_gone(letters: Letters) -> None:
    assert not letters.put(2, P)
    assert letters.put_rest(P) == 2 and letters.waiting == 2
    assert letters.marks() == {("a", "s"): "present", ("b", "s"): "present"}


def test_a_line_that_was_marked_before_has_its_letter(letters: Letters) -> None:
    assert letters.without() == 1
    letters.put(1, A)
    assert letters.without() == 0


def test_what_is_typed_while_saving_still_waits(letters: Letters) -> None:
    letters.put_rest(P)
    saving = letters.marks()
    letters.put(1, A)
    letters.saved(saving)
    assert (letters.of(0), letters.of(1), letters.waiting) == (None, A, 1)
    assert letters.undo() is None, "what is saved is taken back as marks, not as letters"


def test_every_step_is_taken_back_in_turn(letters: Letters) -> None:
    letters.put(1, A)
    letters.put_rest(P)
    letters.put(1, None)
    seen = []
    while letters.undo() is not None:
        seen.append((letters.of(0), letters.of(1)))
    assert seen == [(P, A), (None, A), (None, None)]


def test_the_letter_of_somebody_who_goes_meanwhile_goes_too(letters: Letters) -> None:
    letters.put_rest(P)
    letters.renew(replace(letters.sheet, people=(Person("a"), None, None), outcomes=(OPEN, None, None)))
    assert letters.marks() == {("a", "s"): "present"}
    assert letters.undo() == 0 and letters.waiting == 0
