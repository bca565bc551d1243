"""Turns at writing: in the order of asking, so that a scan waits for one piece of an import and not for all of it."""

from __future__ import annotations

import threading
import time

import pytest

from seminar_desktop.store.turns import Turns

PIECE = 0.01
"""Seconds that a piece of the import holds its turn."""


class Hasty:
    """The control: a lock that does not mind who has waited."""

    def __init__(self) -> None:
        self._lock = threading.Lock()

    def acquire(self, timeout: float) -> bool:
        return self._lock.acquire(timeout=timeout)

    def release(self) -> None:
        self._lock.release()


def pieces_waited_for(turns: Turns | Hasty) -> int:
    """How many pieces of an import in a row somebody who asks waits for, at worst of five times."""
    served, stop = [0], threading.Event()

    def importing() -> None:
        while not stop.is_set():
            assert turns.acquire(5)
            served[0] += 1
            time.sleep(PIECE)
            turns.release()

    worker = threading.Thread(target=importing)
    worker.start()
    worst = 0
    try:
        for _ in range(5):
            time.sleep(2.5 * PIECE)
            before = served[0]
            assert turns.acquire(5)
            worst = max(worst, served[0] - before)
            turns.release()
    finally:
        stop.set()
        worker.join()
    return worst


def test_a_scan_waits_for_one_piece_of_an_import() -> None:
    assert pieces_waited_for(Turns()) <= 1


def test_the_control_waits_for_more() -> None:
    assert any(pieces_waited_for(Hasty()) > 1 for _ in range(200))


def test_turns_come_in_the_order_of_asking() -> None:
    turns, order, threads = Turns(), list[int](), list[threading.Thread]()
    assert turns.acquire(1)

    def asks(number: int) -> None:
        assert turns.acquire(5)
        order.append(number)
        turns.release()

    for number in range(5):
        threads.append(threading.Thread(target=asks, args=(number,)))
        threads[-1].start()
        time.sleep(0.02)
    turns.release()
    for thread in threads:
        thread.join()
    assert order == list(range(5))


@pytest.mark.parametrize("others", [0, 1])
def test_whoever_gives_up_is_passed_over(others: int) -> None:
    turns = Turns()
    assert turns.acquire(1)
    assert not turns.acquire(0.01)
    later = [threading.Thread(target=lambda: turns.acquire(5) and turns.release()) for _ in range(others)]
    for thread in later:
        thread.start()
    turns.release()
    for thread in later:
        thread.join()
    assert turns.acquire(0.1), "free again"
