"""Dates of reports: in which order, with which words, and when a person must be asked."""

from datetime import date, datetime

import pytest

from seminar_desktop.importers.report import Reading
from seminar_desktop.importers.report_times import Dates

DAYS = Reading(days=(date(2022, 9, 12), date(2022, 9, 13)))


@pytest.mark.parametrize(("text", "expected"), [
    ("2022-08-19 13:29:47", datetime(2022, 8, 19, 13, 29, 47)),
    ("2022-09-13T15:54:17", datetime(2022, 9, 13, 15, 54, 17)),
    ("2022-09-13", datetime(2022, 9, 13)),
    ("2022-08-11 14:01:00.123456+00:00", datetime(2022, 8, 11, 14, 1, 0, 123456)),
    ("05/09/2022 19:31", datetime(2022, 9, 5, 19, 31)),
    ("05/09/22, 19:31", datetime(2022, 9, 5, 19, 31)),
    ("13/09/2022 8:05:09", datetime(2022, 9, 13, 8, 5, 9)),
    ("9/13/2022 8:05:09 PM", datetime(2022, 9, 13, 20, 5, 9)),
    ("12.09.2022 09.00 Todos los estudiantes", datetime(2022, 9, 12, 9)),
    ("12 Sep 2022 9.00AM All students", datetime(2022, 9, 12, 9)),
    ("12 sept. 2022 12.30AM", datetime(2022, 9, 12, 0, 30)),
    ("12 de septiembre de 2022  08:05", datetime(2022, 9, 12, 8, 5)),
    ("martes, 13 de septiembre de 2022, 15:47", datetime(2022, 9, 13, 15, 47)),
    ("12 September 2022 8:05 AM", datetime(2022, 9, 12, 8, 5)),
    ("Tuesday, 13 September 2022, 12:47 PM", datetime(2022, 9, 13, 12, 47)),
    ("mardi 13 septembre 2022, 15:47", datetime(2022, 9, 13, 15, 47)),
    ("terça-feira, 13 de setembro de 2022 às 15:47", datetime(2022, 9, 13, 15, 47)),
    ("Sep 13, 2022 06:26 PM", datetime(2022, 9, 13, 18, 26)),
    ("2022/02/13 10:26:52 p. m. GMT-3", datetime(2022, 2, 13, 22, 26, 52)),
    ("2022/02/13 12:00:01 a.\u00a0m. CET", datetime(2022, 2, 13, 0, 0, 1)),
    ("2022/02/13 1:02:03\u202fPM", datetime(2022, 2, 13, 13, 2, 3)),
    ("-", None), ("", None), ("Finalizado", None), ("1663071000", None), ("45/45/2022", None), ("30/02/2022", None),
    ("2022-13-45", None), ("7 / 10", None), ("12 de brumario de 2022", None), ("01/01/0001", None),
    ("2022-09-12 99:99", datetime(2022, 9, 12)),
])
def test_reading_one_date(text: str, expected: datetime | None) -> None:
    assert Dates().read(text) == expected


def test_a_component_above_twelve_decides() -> None:
    assert Dates.of(["05/09/2022 10:00", "13/09/2022 10:00"], Reading()) == Dates(day_first=True)
    assert Dates.of(["05/09/2022 10:00", "09/13/2022 10:00"], Reading()) == Dates(day_first=False)
    assert Dates.of(["9/5/22", "9/13/22"], Reading()).read("9/5/22, 7:00") == datetime(2022, 9, 5, 7)


def test_the_days_of_the_seminar_decide() -> None:
    assert Dates.of(["12/09/2022"], DAYS) == Dates(day_first=True)
    assert Dates.of(["09/12/2022"], DAYS) == Dates(day_first=False)


def test_otherwise_a_person_is_asked() -> None:
    assert Dates.of(["05/09/2022"], DAYS).ask
    assert Dates.of([" 05/09/2022 10:00"], Reading()).ask
    assert Dates.of(["05-9-2022"], Reading()).ask
    both = Reading(days=(date(2022, 9, 12), date(2022, 12, 9)))
    assert Dates.of(["12/09/2022"], both).ask
    assert Dates.of(["13/09/2022", "09/13/2022"], Reading()).ask


def test_nobody_is_asked_without_doubt() -> None:
    for text in ("2022-05-09", "09/09/2022", "5 de septiembre de 2022", "05.09.2022", "", "2022/05/09", "no date"):
        assert not Dates.of([text], Reading()).ask, text


def test_the_operators_word_wins_and_impossible_dates_are_read_the_other_way() -> None:
    dates = Dates.of(["13/09/2022", "05/09/2022"], Reading(day_first=False))
    assert dates == Dates(day_first=False)
    assert dates.read("05/09/2022") == datetime(2022, 5, 9)
    assert dates.read("13/09/2022") == datetime(2022, 9, 13)
