"""The words on a printed attendance sheet in the language of the seminar; free of Qt."""

from __future__ import annotations

from functools import lru_cache

from .catalog import QT_TRANSLATE_NOOP, Table, text
from .domain.attendance_sheet import SheetWords, StatusWord

SPOKEN = ("en", "es", "fr")
"""Languages that participants can be served in; others get the first."""

SHEET = Table(
    "AttendanceSheet",
    {
        "sheet": QT_TRANSLATE_NOOP("AttendanceSheet", "Sheet"),
        "number": QT_TRANSLATE_NOOP("AttendanceSheet", "No."),
        "name": QT_TRANSLATE_NOOP("AttendanceSheet", "Name"),
        "delegation": QT_TRANSLATE_NOOP("AttendanceSheet", "Delegation, organisation"),
        "status": QT_TRANSLATE_NOOP("AttendanceSheet", "Letter"),
        "signature": QT_TRANSLATE_NOOP("AttendanceSheet", "Signature"),
        "hint": QT_TRANSLATE_NOOP(
            "AttendanceSheet",
            "Please sign on your own line. A signature means present; "
            "the facilitator writes a letter where it is not so.",
        ),
        "walk_ins": QT_TRANSLATE_NOOP("AttendanceSheet", "Not on the list: name and organisation in block letters"),
        "facilitator": QT_TRANSLATE_NOOP("AttendanceSheet", "Facilitator: {name}"),
        "present": QT_TRANSLATE_NOOP("AttendanceSheet", "Present on this page:"),
        "facilitator_signature": QT_TRANSLATE_NOOP("AttendanceSheet", "Signature of the facilitator:"),
        "page": QT_TRANSLATE_NOOP("AttendanceSheet", "Page {page} of {pages}"),
    },
)

# The first character is what is written into the box; the program reads the same letters back from a typed sheet.
STATUSES = Table(
    "SheetStatuses",
    {
        "present": QT_TRANSLATE_NOOP("SheetStatuses", "P present"),
        "late": QT_TRANSLATE_NOOP("SheetStatuses", "L late"),
        "left_early": QT_TRANSLATE_NOOP("SheetStatuses", "E left early"),
        "virtual": QT_TRANSLATE_NOOP("SheetStatuses", "V online"),
        "excused": QT_TRANSLATE_NOOP("SheetStatuses", "X excused"),
        "absent": QT_TRANSLATE_NOOP("SheetStatuses", "A absent"),
    },
)

DATES = Table(
    "Dates",
    {
        "day": QT_TRANSLATE_NOOP("Dates", "{weekday} {day} {month} {year}"),
        "weekday1": QT_TRANSLATE_NOOP("Dates", "Monday"),
        "weekday2": QT_TRANSLATE_NOOP("Dates", "Tuesday"),
        "weekday3": QT_TRANSLATE_NOOP("Dates", "Wednesday"),
        "weekday4": QT_TRANSLATE_NOOP("Dates", "Thursday"),
        "weekday5": QT_TRANSLATE_NOOP("Dates", "Friday"),
        "weekday6": QT_TRANSLATE_NOOP("Dates", "Saturday"),
        "weekday7": QT_TRANSLATE_NOOP("Dates", "Sunday"),
        "month1": QT_TRANSLATE_NOOP("Dates", "January"),
        "month2": QT_TRANSLATE_NOOP("Dates", "February"),
        "month3": QT_TRANSLATE_NOOP("Dates", "March"),
        "month4": QT_TRANSLATE_NOOP("Dates", "April"),
        "month5": QT_TRANSLATE_NOOP("Dates", "May"),
        "month6": QT_TRANSLATE_NOOP("Dates", "June"),
        "month7": QT_TRANSLATE_NOOP("Dates", "July"),
        "month8": QT_TRANSLATE_NOOP("Dates", "August"),
        "month9": QT_TRANSLATE_NOOP("Dates", "September"),
        "month10": QT_TRANSLATE_NOOP("Dates", "October"),
        "month11": QT_TRANSLATE_NOOP("Dates", "November"),
        "month12": QT_TRANSLATE_NOOP("Dates", "December"),
    },
)


@lru_cache(maxsize=8)
def words(language: str) -> SheetWords:
    """Words of a sheet in `language` (ISO 639-1). Placeholders stay in: the drawing fills them."""
    language = language if language in SPOKEN else SPOKEN[0]

    def word(table: Table, code: str) -> str:
        return text(language, table.context, table.source(code))

    return SheetWords(
        **{code: word(SHEET, code) for code in SHEET.texts},
        statuses=tuple(_status(code, word(STATUSES, code)) for code in STATUSES.texts),
        long_day=word(DATES, "day"),
        weekdays=tuple(word(DATES, f"weekday{number}") for number in range(1, 8)),
        months=tuple(word(DATES, f"month{number}") for number in range(1, 13)),
    )


def _status(presence: str, legend: str) -> StatusWord:
    letter, _, meaning = legend.partition(" ")
    return StatusWord(presence, letter, meaning)


def presence_of(letter: str, language: str) -> str | None:
    """The presence that a letter written on a sheet of `language` stands for, in either case; else None."""
    wanted = letter.strip().upper()
    return next((status.presence for status in words(language).statuses if status.letter == wanted), None)
