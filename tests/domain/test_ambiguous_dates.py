"""A date that can be read in two ways is found, one that cannot is no example."""

from __future__ import annotations

from datetime import date

import pytest

from seminar_desktop.domain.ambiguous_dates import TwoReadings, example


def test_the_first_doubtful_date_is_the_example() -> None:
    cells = ["Name", "13/09/2022 08:00", "09/09/2022", "2022-09-12", "09/12/2022 08:40:02 AM", "10/11/2022"]
    assert example(cells) == TwoReadings("09/12/2022", date(2022, 12, 9), date(2022, 9, 12))


@pytest.mark.parametrize(
    "cell", ["", "13/13/2022", "31/02/2022", "00/01/2022", "1/2", "9/12/20222", "9/12-2022", "x 9/12/2022"]
)
def test_what_can_be_read_one_way_or_not_at_all_is_none(cell: str) -> None:
    assert example([cell]) is None


def test_two_digits_are_a_year_of_this_century() -> None:
    found = example(["3-4-26"])
    assert found is not None and found.day_first == date(2026, 4, 3)
