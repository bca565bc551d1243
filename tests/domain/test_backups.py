"""When backups are due, what they are called, and which of them are kept."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from seminar_desktop.domain.backups import EVERY, KEEP, Made, due, made, surplus

NOON = datetime(2024, 7, 11, 12, 0, tzinfo=UTC)


def test_a_name_says_when_and_how_much() -> None:
    """And nothing else; other names say nothing."""
    one = Made(NOON, 12_345)
    assert one.name == "backup-20240711T120000Z-000012345.seminar-backup"
    assert made(one.name) == one
    for name in ("backup.seminar-backup", one.name + ".part", "backup-20249911T120000Z-000000001.seminar-backup"):
        assert made(name) is None


@pytest.mark.parametrize(
    ("minutes", "entries", "expected"),
    [(1, 0, False), (14, 499, False), (15, 1, True), (15, 0, False), (0, 500, True), (-20, 1, True)],
)
def test_due_after_a_quarter_of_an_hour_or_500_entries(minutes: int, entries: int, expected: bool) -> None:
    """What comes first; of nothing new never; a clock that was set back does not put backups off."""
    assert due(Made(NOON, 100), NOON + timedelta(minutes=minutes), 100 + entries) is expected
    assert due(None, NOON, 0)


@given(some.lists(some.integers(0, 10**6), unique=True, max_size=40))
def test_eight_are_kept_and_the_newest_always(minutes: list[int]) -> None:
    """Whatever their ages."""
    all_made = [Made(NOON - timedelta(minutes=m), 1) for m in minutes]
    gone = surplus(all_made, NOON)
    left = sorted(set(all_made) - set(gone))
    assert len(left) == min(KEEP, len(all_made))
    assert left[-2:] == sorted(all_made)[-2:]


def test_a_day_of_backups_keeps_old_ones() -> None:
    """After ten hours of one every 15 minutes there is still one of more than four hours ago."""
    kept: list[Made] = []
    for number in range(40):
        now = NOON + number * EVERY
        kept.append(Made(now, number))
        kept = [one for one in kept if one not in surplus(kept, now)]
    ages = [kept[-1].at - one.at for one in kept]
    assert len(kept) == KEEP and max(ages) > timedelta(hours=4) and sum(age <= timedelta(hours=1) for age in ages) >= 3
