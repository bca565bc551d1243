"""What every test runs under: the offscreen screen, a repeatable Hypothesis, and no thread left behind."""

import gc
import os
import sys
import threading
import time
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

if os.environ.get("SEMINAR_ONSCREEN") != "1":  # Qt reads this when it is first imported
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

settings.register_profile(
    "ci",
    derandomize=True,
    print_blob=True,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
settings.register_profile("explore", parent=settings.get_profile("ci"), derandomize=False, max_examples=2000)
settings.load_profile(os.environ.get("SEMINAR_HYPOTHESIS", "ci"))

PATIENCE = 2.0  # seconds for a thread that was told to stop


def _extra_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]


def _busy_workers() -> int:
    """Threads of Qt's global pool that are still at work; Qt is not imported for tests that did without."""
    core = sys.modules.get("PySide6.QtCore")
    return core.QThreadPool.globalInstance().activeThreadCount() if core else 0


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """Fail a test that leaves a non-daemon thread or a Qt worker running."""
    before = set(threading.enumerate())
    workers_before = _busy_workers()
    yield
    limit = time.monotonic() + PATIENCE
    while (_extra_threads(before) or _busy_workers() > workers_before) and time.monotonic() < limit:
        time.sleep(0.01)
    assert not _extra_threads(before), f"threads left running: {_extra_threads(before)}"
    assert _busy_workers() <= workers_before, "Qt workers left running"


@pytest.fixture(autouse=True)
def _widgets_die_on_this_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """As `ui/garbage.py` in the program: no worker's thread may collect a cycle that holds a widget."""
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield
        return
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """One application for all tests that open a window: the program's own."""
    from tests.windows import DeskApplication

    return DeskApplication
