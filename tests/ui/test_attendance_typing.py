"""Letters of fingers and letters of a scanner, told apart by when they were pressed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from seminar_desktop.ui.pages.attendance_typing import FAST, Typing


class Page:
    """Marks letters, ignores the rest."""

    def __init__(self) -> None:
        self.parent = QObject()
        self.acts: list[str] = []
        self.typing = Typing(self.act, self.retract, self.parent)

    def act(self, text: str) -> bool:
        if text.isalpha():
            self.acts.append(text)
        return text.isalpha()

    def retract(self, number: int) -> None:
        del self.acts[-number:]

    def press(self, text: str, stamp: int, repeated: bool = False) -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, text, repeated)
        event.setTimestamp(stamp)
        self.typing.press(event)


@pytest.fixture
def page(qapp) -> Page:
    return Page()


def test_letters_act_at_once(page) -> None:
    for number, letter in enumerate("PLA"):
        page.press(letter, 1000 + number * FAST)
        assert page.acts == list("PLA"[: number + 1])


def test_a_burst_acts_on_nothing(page) -> None:
    page.press("P", 1000)
    assert page.acts == ["P"]
    for number, letter in enumerate("LAXEO7", 1):
        page.press(letter, 1000 + number * 8)
    assert page.acts == []
    page.press("A", 1000 + 6 * 8 + FAST)
    assert page.acts == ["A"], "a person again"


def test_digits_of_a_burst_count_as_well(page) -> None:
    for number, letter in enumerate("72P5A"):
        page.press(letter, 1000 + number * 5)
    assert page.acts == []


def test_two_fast_letters_both_act_after_a_moment(page, qtbot) -> None:
    page.press("P", 1000)
    page.press("A", 1010)
    assert page.acts == ["P"]
    qtbot.waitUntil(lambda: page.acts == ["P", "A"])


def test_a_third_letter_after_two_fast_ones_keeps_the_order(page) -> None:
    page.press("P", 1000)
    page.press("A", 1010)
    page.press("L", 1010 + FAST)
    assert page.acts == ["P", "A", "L"]


def test_a_slow_scanner_is_taken_back_when_its_code_is_known(page) -> None:
    page.press("X", 1000)
    for number in range(24):  # the last of the 25 characters never arrives: it is recognised before
        page.press("P" if number % 4 == 0 else "7", 5000 + number * 2 * FAST)
    assert page.acts == ["X"] + ["P"] * 6
    page.typing.scanned()
    assert page.acts == ["X"]


def test_a_key_that_is_held_repeats(page) -> None:
    page.press("P", 1000)
    for number in range(1, 6):
        page.press("P", 1000 + number * 30, repeated=True)
    assert page.acts == ["P"] * 6
