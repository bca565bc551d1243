"""Dates in every notation of formats 1.2 and 1.3, and who comes first: the day or the month."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desktop.importers.meeting_times import MOST_DATES, Times, looks_like_time, order, seconds
from seminar_desktop.importers.report import Reading

SEMINAR = (date(2022, 9, 12), date(2022, 9, 13))


def only(cell: str, *days: date, day_first: bool | None = None) -> datetime | None:
    return Times([cell], Reading(days=days, day_first=day_first)).moment(cell)


@pytest.mark.parametrize(("cell", "expected"), [
    ("01/21/2021 08:58:30 PM", datetime(2021, 1, 21, 20, 58, 30)),
    ("Mar 22, 2025 19:13:27", datetime(2025, 3, 22, 19, 13, 27)),
    ("Mar 22, 2025 7:13 PM", datetime(2025, 3, 22, 19, 13)),
    ("22 de marzo de 2025 19:13", datetime(2025, 3, 22, 19, 13)),
    ("sábado, 22 de marzo de 2025, 19:13", datetime(2025, 3, 22, 19, 13)),
    ("mar., 13 sept. 2022 08:05", datetime(2022, 9, 13, 8, 5)),
    ("22 août 2025 à 19:13", datetime(2025, 8, 22, 19, 13)),
    ("12-sep-22 9:00", datetime(2022, 9, 12, 9)),
    ("2026-03-20 09:00:00", datetime(2026, 3, 20, 9)),
    ("2026-03-20T09:00:00.123", datetime(2026, 3, 20, 9)),
    ("2026-03-20", datetime(2026, 3, 20)),
    ("09/09/2026 19:02", datetime(2026, 9, 9, 19, 2)),
    ("13/09/2022 08:47:30 a. m.", datetime(2022, 9, 13, 8, 47, 30)),
    ("13/09/2022 12:01:52 p. m.", datetime(2022, 9, 13, 12, 1, 52)),
    ("13/09/2022 12:01:52 a.m.", datetime(2022, 9, 13, 0, 1, 52)),
    ("13/09/2022 1:30\xa0p.\xa0m.", datetime(2022, 9, 13, 13, 30)),
    ("13/09/2022 08:47:30\u202fAM", datetime(2022, 9, 13, 8, 47, 30)),
    ("12/10/2021, 7:37:51 PM", datetime(2021, 12, 10, 19, 37, 51)),
    ("3/3/26, 5:00:12\u202fPM", datetime(2026, 3, 3, 17, 0, 12)),
    ("27/02/26, 10:00:00", datetime(2026, 2, 27, 10)),
    ("17/03/2026 17:00:05", datetime(2026, 3, 17, 17, 0, 5)),
    ("7.11.2021, 9:05:00", datetime(2021, 11, 7, 9, 5)),
])
def test_every_notation(cell: str, expected: datetime) -> None:
    month_first = date(2021, 12, 10)  # the only doubtful one of the list
    assert only(cell, month_first) == expected


@pytest.mark.parametrize("cell", [
    "", "   ", "--", "-", "Yes", "N/A", "25:00", "09/09/2026 24:00", "09/09/2026 12:61", "31/31/2022 10:00",
    "0:00:00:00",
    "13/13/2022 09:00", "30/02/2022 09:00", "00/00/2022 09:00", "09/09/9999 09:00", "09/09/0001 09:00", "marzo 10:00",
    "1h 5m", "812 3456 7890", "09/09/2026 10:00 o'clock", "9" * 80, "\ufeff:", ":", "12:3", "٣/٩/٢٠٢٢ :00",
])
def test_what_is_no_moment(cell: str) -> None:
    assert only(cell, *SEMINAR) is None


def test_arabic_digits_are_digits() -> None:
    assert only("٢٠٢٢-٠٩-١٣ ٠٩:٠٠") == datetime(2022, 9, 13, 9)


@pytest.mark.parametrize(("pairs", "days", "expected"), [
    ({(9, 12, 2022)}, SEMINAR, (False, False)),
    ({(12, 9, 2022)}, SEMINAR, (True, False)),
    ({(9, 12, 2022), (9, 13, 2022)}, (), (False, False)),
    ({(12, 9, 2022), (13, 9, 2022)}, (), (True, False)),
    ({(9, 9, 2022)}, (), (None, False)),
    ({(9, 9, 2022), (9, 10, 2022)}, (date(2022, 9, 9), date(2022, 9, 10)), (False, False)),
    (set(), SEMINAR, (None, False)),
])
def test_the_order_is_found(pairs: set[tuple[int, int, int]], days: tuple[date, ...],
                            expected: tuple[bool | None, bool]) -> None:
    assert order(pairs, Reading(days=days)) == expected


@pytest.mark.parametrize("days", [(), (date(2022, 5, 1),), (date(2022, 9, 12), date(2022, 12, 9))])
def test_a_person_is_asked_when_neither_or_both_readings_fall_on_seminar_days(days: tuple[date, ...]) -> None:
    assert order({(9, 12, 2022)}, Reading(days=days))[1] is True
    assert order({(9, 12, 2022)}, Reading(days=days, day_first=False)) == (False, False), "and is asked once"
    assert only("09/12/2022 10:00", *days, day_first=True) == datetime(2022, 12, 9, 10)
    assert only("09/12/2022 10:00", *days, day_first=False) == datetime(2022, 9, 12, 10)


def test_an_impossible_date_is_read_in_the_only_way_there_is() -> None:
    assert only("13/09/2022 10:00", day_first=False) == datetime(2022, 9, 13, 10)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.times(), st.booleans(), st.booleans())
def test_what_a_file_says_is_read_back(day: date, clock: datetime, day_first: bool, twelve: bool) -> None:
    numbers = f"{day:%d/%m/%Y}" if day_first else f"{day:%m/%d/%Y}"
    cell = f"{numbers} {clock:%I:%M:%S %p}" if twelve else f"{numbers} {clock:%H:%M:%S}"
    times = Times([cell], Reading(days=[day]))
    mirrored = (day.day, day.month) == (day.month, day.day)
    assert times.moment(cell) == datetime.combine(day, clock.replace(microsecond=0))
    assert times.ask is False
    assert times.day_first is (None if mirrored else day_first)


def test_a_bare_time_belongs_to_the_day_of_what_stands_near() -> None:
    times = Times(["18:14", "00:10", "9:30 PM"], Reading(days=SEMINAR))
    assert times.moment("18:14") is None, "two seminar days and nothing near"
    assert times.moment("18:14", datetime(2022, 9, 13, 17)) == datetime(2022, 9, 13, 18, 14)
    assert times.moment("18:14", datetime(2022, 9, 13, 18, 14, 20)) == datetime(2022, 9, 13, 18, 14), "seconds are lost"
    assert times.moment("00:10", datetime(2022, 9, 13, 23, 50)) == datetime(2022, 9, 14, 0, 10)
    assert times.moment("9:30 PM", datetime(2022, 9, 13)) == datetime(2022, 9, 13, 21, 30)
    assert Times(["18:14"], Reading(days=SEMINAR[:1])).moment("18:14") == datetime(2022, 9, 12, 18, 14)


def test_a_zone_counts_when_all_times_state_it() -> None:
    cells = ["2022-09-12T15:00:00Z", "2022-09-12T09:30:00-06:00", "09/12/2022 10:00:00 AM GMT-6"]
    times = Times([*cells, "--", "2022-09-12"], Reading(days=SEMINAR))
    assert times.zone_stated, "a cell without a time says nothing about the zone"
    assert [times.moment(cell) for cell in cells] == [
        datetime(2022, 9, 12, 15, tzinfo=UTC), datetime(2022, 9, 12, 15, 30, tzinfo=UTC),
        datetime(2022, 9, 12, 16, tzinfo=UTC)]
    mixed = Times([*cells, "2022-09-12 11:00"], Reading(days=SEMINAR))
    assert not mixed.zone_stated
    assert all(found and found.tzinfo is None for found in map(mixed.moment, cells)), "one clock for a whole file"


def test_utc_dates_may_be_a_day_beside_the_seminar() -> None:
    times = Times(["9/13/2022 0:30:00"], Reading(days=[date(2022, 9, 12)]), utc=True)
    assert (times.day_first, times.ask) == (False, False)
    assert times.moment("9/13/2022 0:30:00") == datetime(2022, 9, 13, 0, 30, tzinfo=UTC)


def test_what_a_spreadsheet_misread_is_put_right() -> None:
    """Opened in Spanish, 09/12/2022 is stored as the 9th of December and 09/13/2022 stays text."""
    cells = ["2022-12-09 08:40:02", "09/13/2022 08:40:02 AM"]
    times = Times(cells, Reading(days=SEMINAR), converted=True)
    assert [times.moment(cell) for cell in cells] == [datetime(2022, 9, 12, 8, 40, 2), datetime(2022, 9, 13, 8, 40, 2)]
    right = Times(["2022-09-12 08:40:02"], Reading(days=SEMINAR), converted=True)
    assert right.moment("2022-09-12 08:40:02") == datetime(2022, 9, 12, 8, 40, 2)
    text = Times(cells[:1], Reading(days=SEMINAR))
    assert text.moment(cells[0]) == datetime(2022, 12, 9, 8, 40, 2), "nobody has read a text file before us"


@pytest.mark.parametrize(("cell", "expected"), [
    ("1h 1m 55s", 3715), ("1 h 1 min 55 s", 3715), ("8 h 24 min 51 s", 30291), ("45m", 2700), ("30s", 30),
    ("11m 0s", 660),
    ("00:45:12", 2712), ("1:00:00", 3600), ("45:12", 2712), ("477", 28620), ("78.6", 4716), ("78,6", 4716), ("0", 0),
    ("2 horas 5 minutos", 7500), ("1 Std. 5 Min.", 3900), ("1\xa0h\xa05\xa0min", 3900), ("1 godz. 5 min", 3900),
    ("", None), ("--", None), ("-5", None), ("abc", None), ("5 apples", None), ("1e5", None), ("99999999", None),
    ("999999h", None), ("1" * 100, None), ("5 ʼʼ", None),
])
def test_durations(cell: str, expected: int | None) -> None:
    assert seconds(cell) == expected


@given(st.integers(0, 7 * 86_400))
def test_every_stay_up_to_a_week_is_read_back(stay: int) -> None:
    hours, rest = divmod(stay, 3600)
    for cell in (f"{hours}h {rest // 60}m {rest % 60}s", f"{hours}:{rest // 60:02}:{rest % 60:02}"):
        assert seconds(cell) == stay


@given(st.text(max_size=70))
def test_nothing_breaks_the_reader(cell: str) -> None:
    times = Times([cell], Reading(days=SEMINAR))
    found = times.moment(cell, datetime(2022, 9, 12, 12))
    assert found is None or abs(found - datetime(2050, 1, 1)) < timedelta(days=51 * 366)
    stay = seconds(cell)
    assert stay is None or 0 <= stay <= 7 * 86_400
    assert looks_like_time(cell) in (True, False)


def test_made_up_dates_without_end_are_not_all_read() -> None:
    cells = [f"{number} de marzo de 2022 10:00" for number in range(MOST_DATES * 2)]
    times = Times(["13/09/2022 10:00", *cells], Reading())
    assert times.moment("13/09/2022 10:00") == datetime(2022, 9, 13, 10)
    assert times.moment(cells[31]) == datetime(2022, 3, 31, 10)
    assert times.moment(cells[-1]) is None
