"""The hybrid clock: forwards always, with the wall when it can, never dragged along."""

from hypothesis import given
from hypothesis import strategies as st

from seminar_desktop.domain.clock import MAX_LEAD_MS, follow, milliseconds, tick

YEAR_2099 = 4_102_444_800_000
WALLS = st.integers(0, YEAR_2099)


@given(st.lists(WALLS, min_size=1, max_size=50))
def test_it_never_runs_backwards(walls: list[int]) -> None:
    """However the wall clock is set back and forth, readings grow, and one behind the wall catches up."""
    last = 0
    for wall in walls:
        reading = tick(last, wall)
        assert reading > last
        assert milliseconds(reading) >= wall
        last = reading
    assert last < 2**63, "SQLite's integers"


def test_a_full_counter_borrows_the_next_millisecond() -> None:
    """65 536 entries within a millisecond go on in the next one."""
    first = tick(0, 1000)
    last = first + 0xFFFF
    assert milliseconds(last) == 1000
    assert milliseconds(tick(last, 1000)) == 1001
    assert tick(last, 1001) == 1001 << 16


def test_a_burst_without_wall_time_loses_no_reading() -> None:
    """100 000 entries of one millisecond have 100 000 readings in order."""
    last, seen = 0, []
    for _ in range(100_000):
        last = tick(last, 5)
        seen.append(last)
    assert seen == sorted(set(seen))


@given(st.integers(0, YEAR_2099 << 16), WALLS, WALLS)
def test_following_never_runs_backwards(last: int, remote_ms: int, wall: int) -> None:
    """A remote reading moves the clock on or leaves it; one far ahead of the wall leaves it."""
    after = follow(last, remote_ms << 16, wall)
    assert after >= last
    if remote_ms > wall + MAX_LEAD_MS:
        assert after == last
    else:
        assert after == max(last, remote_ms << 16)


def test_the_lead_that_is_followed_ends_at_ten_minutes() -> None:
    """A laptop in 2099 does not drag the others along; one that is ten minutes ahead does."""
    wall = 1_720_000_000_000
    assert follow(0, YEAR_2099 << 16, wall) == 0
    assert follow(0, (wall + MAX_LEAD_MS) << 16, wall) == (wall + MAX_LEAD_MS) << 16
    assert follow(0, (wall + MAX_LEAD_MS + 1) << 16, wall) == 0
