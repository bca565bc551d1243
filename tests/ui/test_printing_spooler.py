"""The system's spooler does not answer: nothing may count as printed."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.ui import printing_spooler

pytestmark = pytest.mark.skipif(printing_spooler._library() is None, reason="no CUPS on this computer")


@pytest.fixture
def refusal(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], bool]], str]:
    """The code of the refusal when nobody listens where CUPS should; empty when the job counts as printed."""
    monkeypatch.setenv("CUPS_SERVER", "127.0.0.1:9")
    monkeypatch.setattr(printing_spooler, "UNREACHABLE_AFTER", 0.4)
    monkeypatch.setattr(printing_spooler, "PAUSE", 0.02)

    def ask(go_on: Callable[[], bool]) -> str:
        codes: list[str] = []

        def work() -> None:  # CUPS reads the environment once for each thread
            try:
                printing_spooler.await_printed("Desk", "seminar px", go_on)
                codes.append("")
            except KnownError as error:
                codes.append(error.code)

        thread = Thread(target=work)
        thread.start()
        thread.join(20)
        return codes[0]

    return ask


def test_silence_is_not_taken_for_success(refusal: Callable[[Callable[[], bool]], str]) -> None:
    assert refusal(lambda: True) == "printer_unreachable"


def test_one_may_stop_waiting_for_a_silent_spooler(refusal: Callable[[Callable[[], bool]], str]) -> None:
    assert refusal(lambda: False) == "cancelled"
