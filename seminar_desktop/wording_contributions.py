"""Words of what the tables write down: types, levels, headings. Free of Qt: for windows, files and the command line."""

from __future__ import annotations

from .catalog import QT_TRANSLATE_NOOP, Table, sentence
from .services.contributions import COLUMNS, ContributionWords

KINDS = Table(
    "ContributionKinds",
    {
        "action": QT_TRANSLATE_NOOP("ContributionKinds", "Action"),
        "priority_area": QT_TRANSLATE_NOOP("ContributionKinds", "Priority area"),
        "need": QT_TRANSLATE_NOOP("ContributionKinds", "Need"),
        "good_practice": QT_TRANSLATE_NOOP("ContributionKinds", "Good practice"),
    },
)
LEVELS = Table(
    "ContributionLevels",
    {
        "municipal": QT_TRANSLATE_NOOP("ContributionLevels", "Municipal"),
        "national": QT_TRANSLATE_NOOP("ContributionLevels", "National"),
        "regional": QT_TRANSLATE_NOOP("ContributionLevels", "Regional"),
    },
)
FIELDS = Table(
    "ContributionFields",
    {
        "title": QT_TRANSLATE_NOOP("ContributionFields", "Round tables"),
        "number": QT_TRANSLATE_NOOP("ContributionFields", "No."),
        "votes": QT_TRANSLATE_NOOP("ContributionFields", "Votes"),
        "table": QT_TRANSLATE_NOOP("ContributionFields", "Table"),
        "kind": QT_TRANSLATE_NOOP("ContributionFields", "Type"),
        "text": QT_TRANSLATE_NOOP("ContributionFields", "Statement"),
        "level": QT_TRANSLATE_NOOP("ContributionFields", "Level"),
        "owner": QT_TRANSLATE_NOOP("ContributionFields", "Responsible"),
        "partner": QT_TRANSLATE_NOOP("ContributionFields", "Partner"),
        "time_frame": QT_TRANSLATE_NOOP("ContributionFields", "Time frame"),
        "resources": QT_TRANSLATE_NOOP("ContributionFields", "Resources"),
        "objective": QT_TRANSLATE_NOOP("ContributionFields", "Objective"),
        "merged": QT_TRANSLATE_NOOP("ContributionFields", "Also said"),
    },
)


def words(language: str) -> ContributionWords:
    """Words of the table that is handed out, in one of the program's languages."""

    def table(of: Table) -> dict[str, str]:
        return {code: sentence(of, code, language) for code in of.texts}

    assert set(COLUMNS) <= set(FIELDS.texts)
    return ContributionWords(table(FIELDS), table(KINDS), table(LEVELS))
