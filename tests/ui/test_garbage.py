"""Garbage is collected on the window's thread, without a look at the rows of a large seminar."""

from __future__ import annotations

import gc
import weakref

import pytest

from seminar_desktop.ui.garbage import MANY, GarbageCollector


class Knot:
    """Something that holds itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector(qapp):
    was = gc.isenabled()
    made = GarbageCollector(qapp)
    yield made
    made.deleteLater()
    gc.unfreeze()
    if was:
        gc.enable()


def test_cycles_are_collected(collector: GarbageCollector) -> None:
    gone = weakref.ref(Knot())
    assert gone() is not None
    collector.collect()
    assert gone() is None


def test_many_rows_are_set_aside_and_later_cycles_are_still_collected(collector: GarbageCollector) -> None:
    collector.collect()
    before = gc.get_freeze_count()
    few = [[n] for n in range(MANY // 4)]
    collector.collect()
    assert gc.get_freeze_count() == before, "few are looked at"
    many = [[n] for n in range(2 * MANY)]
    collector.collect()
    assert gc.get_freeze_count() >= before + len(many)
    gone = weakref.ref(Knot())
    collector.collect()
    assert gone() is None and len(few) < len(many)
