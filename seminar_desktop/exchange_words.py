"""What stands for people in an exchange folder, in one of the program's languages; used by windows and command line."""

from __future__ import annotations

from functools import lru_cache

from . import conflict_words, export_words, wording, wording_contributions
from .catalog import QT_TRANSLATE_NOOP, Table, sentence
from .services.exchange_places import FolderWords
from .services.exchange_reports import ReportWords

HEADINGS = Table(
    "ExchangeHeadings",
    {
        "modality": QT_TRANSLATE_NOOP("ExchangeHeadings", "Takes part"),
        "day_of_arrival": QT_TRANSLATE_NOOP("ExchangeHeadings", "Arrived on"),
        "badge": QT_TRANSLATE_NOOP("ExchangeHeadings", "Badge code"),
        "day": QT_TRANSLATE_NOOP("ExchangeHeadings", "Day"),
        "time": QT_TRANSLATE_NOOP("ExchangeHeadings", "Time"),
    },
)
FILES = Table(
    "ExchangeFiles",
    {
        "roster": QT_TRANSLATE_NOOP("ExchangeFiles", "participants"),
        "arrivals": QT_TRANSLATE_NOOP("ExchangeFiles", "arrivals"),
        "attendance": QT_TRANSLATE_NOOP("ExchangeFiles", "attendance"),
        "eligibility": QT_TRANSLATE_NOOP("ExchangeFiles", "certificates"),
        "conflicts": QT_TRANSLATE_NOOP("ExchangeFiles", "conflicts"),
        "contributions": QT_TRANSLATE_NOOP("ExchangeFiles", "round-tables"),
    },
)
KINDS = Table(
    "ExchangeKinds",
    {
        "set": QT_TRANSLATE_NOOP("ExchangeKinds", "Edit"),
        "scan": QT_TRANSLATE_NOOP("ExchangeKinds", "Scan"),
        "void": QT_TRANSLATE_NOOP("ExchangeKinds", "Taken back"),
        "issue": QT_TRANSLATE_NOOP("ExchangeKinds", "Badge issued"),
        "print": QT_TRANSLATE_NOOP("ExchangeKinds", "Printed"),
        "roster_row": QT_TRANSLATE_NOOP("ExchangeKinds", "Row of the list"),
        "report": QT_TRANSLATE_NOOP("ExchangeKinds", "Report read"),
        "connection": QT_TRANSLATE_NOOP("ExchangeKinds", "Connected online"),
        "result": QT_TRANSLATE_NOOP("ExchangeKinds", "Result"),
        "waiver": QT_TRANSLATE_NOOP("ExchangeKinds", "Waiver"),
        "sheet": QT_TRANSLATE_NOOP("ExchangeKinds", "Paper list printed"),
        "certificate": QT_TRANSLATE_NOOP("ExchangeKinds", "Certificate issued"),
        "spare": QT_TRANSLATE_NOOP("ExchangeKinds", "Spare badge printed"),
    },
)
READ_ME = Table(
    "ExchangeReadMe",
    {
        "title": QT_TRANSLATE_NOOP("ExchangeReadMe", "Exchange folder of Seminar Desktop"),
        "what": QT_TRANSLATE_NOOP(
            "ExchangeReadMe",
            "Every laptop of the seminar keeps what it has recorded in its own folder below “desks”, and reads the "
            "others’. Copies, renamed files and files that arrive late do no harm.",
        ),
        "reports": QT_TRANSLATE_NOOP(
            "ExchangeReadMe",
            "The spreadsheets for people are in “reports”. They are written anew and never read back.",
        ),
        "edit": QT_TRANSLATE_NOOP(
            "ExchangeReadMe",
            "Please do not edit the files below “desks”. Nothing breaks if you do: an edited file is not read any "
            "more.",
        ),
        "personal": QT_TRANSLATE_NOOP(
            "ExchangeReadMe",
            "These files hold names and addresses. Delete the folder when the seminar has been settled.",
        ),
    },
)


@lru_cache(maxsize=4)
def report_words(language: str, locale: str) -> ReportWords:
    """Words of the spreadsheets; `locale` decides the delimiter."""
    return ReportWords(
        export_words.words(language),
        conflict_words.words(language),
        wording_contributions.words(language),
        {code: sentence(HEADINGS, code, language) for code in HEADINGS.texts},
        {code: sentence(wording.MODALITIES, code, language) for code in wording.MODALITIES.texts},
        {code: sentence(FILES, code, language) for code in FILES.texts},
        locale,
    )


def kind_words(language: str) -> dict[str, str]:
    """Words for the kinds of entries."""
    return {code: sentence(KINDS, code, language) for code in KINDS.texts}


def folder_words(language: str, locale: str) -> FolderWords:
    """All that stands for people in a folder."""
    return FolderWords(kind_words(language), read_me(language), report_words(language, locale))


def read_me(language: str) -> str:
    """The text that lies in the folder."""
    return "\n\n".join(sentence(READ_ME, code, language) for code in READ_ME.texts) + "\n"
