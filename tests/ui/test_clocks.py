"""The clocks of desks on the exchange page: seen, repaired, and a repair taken back; nothing blocks the window."""

from __future__ import annotations

import threading
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seminar_desktop.services import clocks, exchange_places
from seminar_desktop.ui.dialogs.clock_repair import ClockRepairDialog
from seminar_desktop.ui.pages import exchange_clock_words as say
from seminar_desktop.ui.pages.exchange import ExchangePage

from .clock_help import hurried
from .people_help import desk, settle, show, workspace
from .test_pages_fit import clipped, nameless

__all__ = ["desk", "workspace"]
AHEAD = timedelta(minutes=47)


@pytest.fixture
def wrong(desk, tmp_path: Path):
    """Desk 2, 47 minutes ahead."""
    share = tmp_path / "share"
    share.mkdir()
    exchange_places.add(desk, str(share), automatic=False)
    with hurried(desk, tmp_path, share, AHEAD) as other:
        yield other


@pytest.fixture
def page(qtbot, workspace, wrong) -> ExchangePage:
    page = show(qtbot, ExchangePage(workspace))
    qtbot.waitUntil(lambda: any(line.id == wrong.id for line in page.desks.rows()))
    assert page.desks.select(wrong.id)
    return page


def line_of(page: ExchangePage, of: str):
    return next(line for line in page.desks.rows() if line.id == of)


def opened(qtbot, page: ExchangePage) -> ClockRepairDialog:
    page.desk_box.repair_button.click()
    acts = page.desk_box.acts.clocks
    qtbot.waitUntil(lambda: acts.dialog is not None)
    settle(qtbot, page.workspace)
    qtbot.waitUntil(lambda: "earlier" in acts.dialog.preview.text())
    return acts.dialog


def closed(qtbot, page: ExchangePage) -> None:
    acts = page.desk_box.acts.clocks
    qtbot.waitUntil(lambda: acts.dialog is None, timeout=10_000)
    settle(qtbot, page.workspace)
    page.refresh()
    settle(qtbot, page.workspace)


def test_a_wrong_clock_stands_in_its_column_in_red(page: ExchangePage, wrong, desk) -> None:
    line = line_of(page, wrong.id)
    assert say.clock(line) == "47min fast\nWrong: repair" and say.tone(line) == "stop"
    assert "47min" in say.explained(line)
    own = line_of(page, desk.id)
    assert say.tone(own) == "" and not say.repairable(own)
    page.desks.select(desk.id)
    assert not page.desk_box.repair_button.isVisible()
    page.desks.select(wrong.id)
    assert page.desk_box.repair_button.isVisible() and not clipped(page) and not nameless(page)


@pytest.mark.parametrize(("minutes", "tone"), [(1, ""), (3, "wait"), (-3, "wait"), (11, "stop"), (-11, "stop")])
def test_amber_above_two_minutes_red_above_ten(
    workspace, desk, tmp_path: Path, minutes: int, tone: str
) -> None:
    from seminar_desktop.ui.pages.exchange_read import read

    share = tmp_path / "share"
    share.mkdir()
    exchange_places.add(desk, str(share), automatic=False)
    with hurried(desk, tmp_path, share, timedelta(minutes=minutes), admitted=0) as other:
        line = next(line for line in read(desk).desks if line.id == other.id)
    assert say.tone(line) == tone
    assert ("slow" in say.clock(line)) == (minutes < -2)


def test_the_dialog_says_in_one_sentence_what_happens_repairs_and_takes_it_back(
    qtbot, page: ExchangePage, wrong, desk
) -> None:
    dialog = opened(qtbot, page)
    said = dialog.preview.text()
    assert "47min earlier" in said and "Desk 2" in said and said.count(".") == 1 and "\n" not in said
    assert not clipped(dialog) and not nameless(dialog)
    dialog.accept()
    assert dialog.reason.error(), "why is asked for"
    dialog.reason_line.setText("Its battery was empty")
    dialog.accept()
    closed(qtbot, page)
    (shift,) = next(one for one in clocks.judgements(desk) if one.desk == wrong.id).shifts
    assert shift.ms == -AHEAD.total_seconds() * 1000 and "corrected" in page.workspace.messages.last
    line = line_of(page, wrong.id)
    assert say.clock(line) == "47min fast\nCorrected; set it" and say.tone(line) == "wait"
    dialog = opened_again(qtbot, page)
    button = dialog.corrections.buttons[shift.entry]
    assert button.isVisible() and "Its battery was empty" in button.accessibleName()
    assert not clipped(dialog) and not nameless(dialog)
    button.click()
    assert dialog.reason.error()
    dialog.reason_line.setText("It was another desk")
    button.click()
    closed(qtbot, page)
    assert not next(one for one in clocks.judgements(desk) if one.desk == wrong.id).shifts
    assert say.tone(line_of(page, wrong.id)) == "stop"


def opened_again(qtbot, page: ExchangePage) -> ClockRepairDialog:
    page.desk_box.repair()
    acts = page.desk_box.acts.clocks
    qtbot.waitUntil(lambda: acts.dialog is not None)
    return acts.dialog


def test_the_message_after_a_repair_takes_it_back_too(qtbot, page: ExchangePage, wrong, desk) -> None:
    offered = []
    page.workspace.messages.said.connect(lambda _text, _tone, _action, then: offered.append(then))
    dialog = opened(qtbot, page)
    dialog.reason_line.setText("Wrong zone")
    dialog.accept()
    closed(qtbot, page)
    offered[-1]()
    settle(qtbot, page.workspace)
    assert not next(one for one in clocks.judgements(desk) if one.desk == wrong.id).shifts


def test_what_is_typed_is_tried_out_beside_the_window_and_the_newest_wins(
    qtbot, page: ExchangePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(qtbot, page)
    window, seen, go = threading.get_ident(), [], threading.Event()
    preview = clocks.preview

    def slow(*given):
        seen.append((threading.get_ident(), given[-1]))
        go.wait(10)
        return preview(*given)

    monkeypatch.setattr(clocks, "preview", slow)
    dialog.by.clear()
    QTest.keyClicks(dialog.by, "-5min")
    qtbot.waitUntil(lambda: len(seen) == 1)
    QTest.keyClick(dialog.by, Qt.Key.Key_Home)
    dialog.by.setText("-1h")
    dialog.by.textEdited.emit("-1h")
    qtbot.wait(300)
    assert len(seen) == 1, "one at a time"
    go.set()
    qtbot.waitUntil(lambda: "1h earlier" in dialog.preview.text())
    assert [ms for _, ms in seen] == [-5 * 60_000, -60 * 60_000]
    assert all(thread != window for thread, _ in seen)
    dialog.by.clear()
    dialog.by.textEdited.emit("")
    assert not dialog.do_button.isEnabled()
    dialog.reject()


def test_a_number_that_no_entry_has_changes_nothing(qtbot, page: ExchangePage) -> None:
    dialog = opened(qtbot, page)
    dialog.first.setValue(1_000_000)
    qtbot.waitUntil(lambda: "nothing would change" in dialog.preview.text())
    dialog.reject()
