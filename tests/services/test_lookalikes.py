"""Who may be in the list twice is worked out only when somebody's data differ; corrected times are what is compared."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from seminar_desktop.domain.changes import Changes
from seminar_desktop.domain.conflicts import ConflictKind
from seminar_desktop.services import attendance, clocks, conflicts, lookalikes, merging, people
from seminar_desktop.services.lookalikes import Lookalikes
from tests.store.desks import DAY_1, Clock, copied, exchange

from .conflict_help import Two, only, two
from .conftest import Room

__all__ = ["two"]


def test_what_does_not_concern_people_is_not_read_again(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    people.walk_in(room.desk, "Ana", "Perez", "SV", "Santa Ana")
    alike = Lookalikes()
    assert alike.suggestions(room.desk) == merging.suggestions(room.desk) != []
    reads = []
    monkeypatch.setattr(lookalikes.people, "people", lambda connection: reads.append(connection) or [])
    alike.note(Changes.ATTENDANCE)
    assert alike.suggestions(room.desk) and not reads and alike.worked == 1


def test_read_again_it_is_worked_out_only_where_somebody_differs(room: Room) -> None:
    alike = Lookalikes()
    assert alike.suggestions(room.desk) == []
    alike.note(Changes.everything())
    assert alike.suggestions(room.desk) == [] and alike.worked == 1
    people.walk_in(room.desk, "Ana", "Perez", "SV", "Santa Ana")
    alike.note(Changes.PEOPLE)
    (found,) = alike.suggestions(room.desk)
    assert alike.worked == 2
    merging.different(room.desk, *(person.id for person in found.people))
    assert alike.suggestions(room.desk) == [found], "control: nobody has said that anything changed"
    alike.note(Changes.PEOPLE)
    assert alike.suggestions(room.desk) == merging.suggestions(room.desk) == [] and alike.worked == 3


def test_the_list_and_the_count_are_the_same_with_and_without_memory(room: Room) -> None:
    people.walk_in(room.desk, "Ana", "Perez", "SV", "Santa Ana")
    alike = Lookalikes()
    for _ in range(2):
        assert conflicts.conflicts(room.desk, alike) == conflicts.conflicts(room.desk) != []
        assert conflicts.count(room.desk, alike) == conflicts.count(room.desk) == (1, 1)


def test_another_seminar_is_looked_at_anew(room: Room, tmp_path: Path) -> None:
    alike = Lookalikes()
    people.walk_in(room.desk, "Ana", "Perez", "SV", "Santa Ana")
    assert alike.suggestions(room.desk)
    other = copied(room.desk, tmp_path, "other")
    (one,) = merging.suggestions(other)
    merging.different(other, *(person.id for person in one.people))
    assert alike.suggestions(other) == []
    other.close()


def test_between_two_admissions_lie_the_minutes_of_corrected_clocks(two: Two, tmp_path: Path) -> None:
    room, _other = two
    fast = copied(room.desk, tmp_path, "fast", Clock(DAY_1 + timedelta(minutes=47)))
    attendance.admit(room.desk, room.ana)
    attendance.admit(fast, room.ana)
    exchange([room.desk, fast])
    before = only(room.desk, ConflictKind.ADMITTED)
    assert 45 <= before.values["minutes"] <= 48
    clocks.shift(room.desk, fast.id, 1, None, -47 * 60_000, "its clock was fast")
    exchange([room.desk, fast])
    after = only(room.desk, ConflictKind.ADMITTED)
    assert after.values.get("minutes", 0) == before.values["minutes"] - 47
    assert {side.entry for side in after.sides} == {side.entry for side in before.sides}
    assert max(side.at for side in after.sides) < max(side.at for side in before.sides)
    assert only(fast, ConflictKind.ADMITTED) == after
    fast.close()
