"""Background work: results, errors, cancelling, closing."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.ui.tasks import ProgressStrip, Tasks


@pytest.fixture
def tasks(qapp):
    made = Tasks()
    yield made
    assert made.drain()


def test_the_result_arrives_on_the_windows_thread(qtbot, tasks):
    got = []
    tasks.run(lambda progress: threading.get_ident(),
              lambda worker: got.append((worker, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(got))
    worker, here = got[0]
    assert here == threading.get_ident() != worker
    assert not tasks.busy()


def test_one_lane_works_in_order(qtbot, tasks):
    got = []
    for number in range(20):
        tasks.run(lambda progress, number=number: number, got.append)
    qtbot.waitUntil(lambda: len(got) == 20)
    assert got == list(range(20))


def test_a_known_error_goes_to_failed_only(qtbot, tasks, monkeypatch):
    bugs, failed = [], []
    monkeypatch.setattr("sys.excepthook", lambda *error: bugs.append(error))

    def work(progress):
        raise KnownError("file_empty", path="a.csv")

    tasks.run(work, failed=failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert failed[0].code == "file_empty"
    assert bugs == []


def test_a_bug_goes_to_failed_and_to_the_crash_hook(qtbot, tasks, monkeypatch):
    bugs, failed = [], []
    monkeypatch.setattr("sys.excepthook", lambda *error: bugs.append(error))
    tasks.run(lambda progress: 1 // 0, failed=failed.append)
    qtbot.waitUntil(lambda: bool(bugs))
    assert isinstance(failed[0], ZeroDivisionError)
    assert bugs[0][0] is ZeroDivisionError


def test_progress_is_told_and_cancel_stops(qtbot, tasks):
    seen, failed, started, gate = [], [], threading.Event(), threading.Event()

    def work(progress):
        progress(1, 1)
        started.set()
        gate.wait(5)
        return "finished" if progress(1, 1) else None

    task = tasks.run(work, lambda result: seen.append(result), failed.append,
                     lambda done, total: seen.append((done, total)), title="Counting")
    assert started.wait(5)
    task.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(failed))
    assert failed[0].code == "cancelled"
    assert "finished" not in seen
    assert (1, 1) in seen


def test_draining_cancels_and_waits(qtbot, tasks):
    started = threading.Event()

    def work(progress):
        started.set()
        while progress(0, 1):
            pass

    tasks.run(work)
    assert started.wait(5)
    assert tasks.drain()


def test_the_strip_shows_titled_work_and_cancels_it(qtbot, tasks):
    strip = ProgressStrip(tasks)
    qtbot.addWidget(strip)
    gate, failed = threading.Event(), []
    tasks.run(lambda progress: gate.wait(5), failed=failed.append, title="Printing…")
    assert not strip.isHidden()
    strip.cancel_button.click()
    assert not strip.cancel_button.isEnabled()
    gate.set()
    qtbot.waitUntil(strip.isHidden)
    assert failed[0].code == "cancelled"


def test_work_that_outlives_its_owner_neither_hangs_nor_complains(qapp, capfd):
    owner, started, ended = QObject(), threading.Event(), threading.Event()
    made = Tasks(owner)

    def work(progress):
        started.set()
        while progress(0, 1):
            pass
        ended.set()

    made.run(work)
    assert started.wait(5)
    delete(owner)  # and its child with it, while that works
    assert ended.wait(10)
    assert made.drain()
    assert capfd.readouterr().err == ""


def test_a_page_that_is_gone_is_told_nothing(qtbot, tasks):
    told, ended = [], []
    for work in (lambda _progress: 1, lambda _progress: (_ for _ in ()).throw(KnownError("file_empty", path="a"))):
        page = QObject()
        tasks.run(work, told.append, told.append, lambda *_: told.append("progress"), owner=page)
        delete(page)
        tasks.run(lambda _progress: 2, ended.append)
    qtbot.waitUntil(lambda: ended == [2, 2] and not tasks.busy())
    assert told == []
