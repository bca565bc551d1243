"""The words of the attendance sheet: letters that can be told apart, in every language participants read."""

from datetime import date

import pytest

from seminar_desktop.catalog import text
from seminar_desktop.domain.attendance import Presence
from seminar_desktop.sheet_words import DATES, SHEET, SPOKEN, STATUSES, presence_of, words


@pytest.mark.parametrize("language", SPOKEN)
def test_every_letter_is_one_capital_and_means_one_presence(language: str) -> None:
    statuses = words(language).statuses
    assert {status.presence for status in statuses} == set(Presence) - {Presence.UNKNOWN, Presence.NOT_REQUIRED}
    assert len({status.letter for status in statuses}) == len(statuses)
    for status in statuses:
        assert len(status.letter) == 1 and status.letter.isupper() and status.letter.isascii() and status.meaning
        assert presence_of(f" {status.letter.lower()} ", language) == status.presence
    assert presence_of("?", language) is None and presence_of("", language) is None


@pytest.mark.parametrize("language", ["es", "fr"])
def test_every_word_is_translated(language: str) -> None:
    alike = {"Signature", "{weekday} {day} {month} {year}", "A absent"}  # the same in French
    for table in (SHEET, STATUSES, DATES):
        for source in table.texts.values():
            assert text(language, table.context, source) != source or source in alike, (language, source)


@pytest.mark.parametrize(("language", "day"), [
    ("en", "Tuesday 13 September 2022"), ("es", "martes 13 de septiembre de 2022"), ("fr", "mardi 13 septembre 2022"),
    ("nah", "Tuesday 13 September 2022"),
])
def test_days_are_written_out(language: str, day: str) -> None:
    assert words(language).long_day_of(date(2022, 9, 13)) == day
    assert words(language).long_day_of(date(2022, 1, 31)).count("{") == 0
