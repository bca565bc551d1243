"""Bugs and logs: told once, on the window's thread, without personal data."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path

import pytest

from seminar_desktop import logs
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.ui.crash import CrashReporter, details
from seminar_desktop.ui.dialogs.crash import CrashDialog


def broken(name: str) -> None:
    raise ValueError(f"first line\nsecond line with {name} [parameters: {name}]")


def caught(name: str = "Ana Paz") -> tuple:
    try:
        broken(name)
    except ValueError:
        return sys.exc_info()
    raise AssertionError


def test_details_name_versions_and_places_but_no_values():
    text = details(*caught())
    assert "broken" in text
    assert "ValueError" in text
    assert "Qt 6" in text
    for secret in ("Ana Paz", "first line", "second line", str(Path.home()), *sys.argv[1:]):
        assert secret not in text


def test_a_message_is_left_out_because_it_may_name_somebody():
    text = details(RuntimeError, RuntimeError("'Ana' is not a valid Role"), None)
    assert "RuntimeError" in text
    assert "Ana" not in text


def test_a_known_error_is_told_in_words_and_is_no_bug(qtbot):
    reporter, crashed, refused = CrashReporter(), [], []
    reporter.crashed.connect(crashed.append)
    reporter.refused.connect(refused.append)
    error = KnownError("substituted_has_no_badge", name="Ana Paz")
    reporter.hook(KnownError, error, None)
    assert refused == [error] and crashed == []
    assert "Ana" not in str(error)


def test_each_kind_is_told_once_whatever_thread_it_was_in(qtbot):
    reporter, told = CrashReporter(), []
    reporter.crashed.connect(lambda text: told.append((text, threading.get_ident())))
    for _again in range(3):
        worker = threading.Thread(target=lambda: reporter.hook(*caught()))
        worker.start()
        worker.join()
    reporter.hook(TypeError, TypeError("other"), None)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert {where for _text, where in told} == {threading.get_ident()}


def test_the_dialog_copies_the_details(qtbot, qapp):
    dialog = CrashDialog("Seminar Desktop 1\nValueError")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.copy_button.click()
    assert qapp.clipboard().text() == "Seminar Desktop 1\nValueError"


@pytest.fixture
def folder(tmp_path):
    yield tmp_path
    logs.stop()


def test_the_log_rotates(folder, monkeypatch):
    monkeypatch.setattr(logs, "LARGEST", 2_000)
    assert logs.start(folder) is None
    for number in range(400):
        logging.getLogger("test").info("entry %d", number)
    files = sorted(file.name for file in folder.glob("seminar.log*"))
    assert files == ["seminar.log", "seminar.log.1", "seminar.log.2", "seminar.log.3"]
    assert "entry 399" in (folder / "seminar.log").read_text(encoding="utf-8")
    assert all(file.stat().st_size < 4_000 for file in folder.glob("seminar.log*"))


def test_a_fault_of_the_previous_run_is_noticed_once(folder):
    (folder / logs.FAULT_NAME).write_text("Fatal Python error: Segmentation fault", encoding="utf-8")
    left = logs.start(folder)
    assert left is not None
    assert "Segmentation fault" in left.read_text(encoding="utf-8")
    logs.stop()
    assert logs.start(folder) is None
