"""The words printed on the papers of the venue, in the language of those who read them; free of Qt."""

from __future__ import annotations

from functools import lru_cache

from . import wording
from .catalog import QT_TRANSLATE_NOOP, Table, sentence, text
from .domain.lists import ListWords
from .services.spares import SpareWords
from .sheet_words import DATES

SPOKEN = ("en", "es", "fr")
"""Languages that the papers are printed in; others get the first."""

PAPERS = Table(
    "Papers",
    {
        "delegations": QT_TRANSLATE_NOOP("Papers", "Delegations"),
        "missing": QT_TRANSLATE_NOOP("Papers", "Who is missing"),
        "tables": QT_TRANSLATE_NOOP("Papers", "Who sits where"),
        "everybody": QT_TRANSLATE_NOOP("Papers", "Everybody by surname"),
        "number": QT_TRANSLATE_NOOP("Papers", "No."),
        "name": QT_TRANSLATE_NOOP("Papers", "Name"),
        "place": QT_TRANSLATE_NOOP("Papers", "Municipality, organisation"),
        "role": QT_TRANSLATE_NOOP("Papers", "Role"),
        "modality": QT_TRANSLATE_NOOP("Papers", "Takes part"),
        "arrived": QT_TRANSLATE_NOOP("Papers", "Arrived"),
        "table": QT_TRANSLATE_NOOP("Papers", "Table"),
        "table_number": QT_TRANSLATE_NOOP("Papers", "Table {number}"),
        "table_named": QT_TRANSLATE_NOOP("Papers", "Table {number}: {title}"),
        "at_table": QT_TRANSLATE_NOOP("Papers", "Who sits at table {number}"),
        "international": QT_TRANSLATE_NOOP("Papers", "International"),
        "people": QT_TRANSLATE_NOOP("Papers", "People: {count}"),
        "here": QT_TRANSLATE_NOOP("Papers", "Arrived: {here} of {count}"),
        "quota": QT_TRANSLATE_NOOP(
            "Papers",
            "Delegation: {people} of {wanted} people, {municipalities} of {wanted_municipalities} municipalities",
        ),
        "not_named": QT_TRANSLATE_NOOP("Papers", "Not named yet: {people} people"),
        "still_missing": QT_TRANSLATE_NOOP("Papers", "Missing: {missing} of {count}"),
        "nobody_missing": QT_TRANSLATE_NOOP("Papers", "Nobody is missing."),
        "all_here": QT_TRANSLATE_NOOP("Papers", "Everybody who is expected in the room has arrived."),
        "as_of": QT_TRANSLATE_NOOP("Papers", "{day} · as of {time}"),
        "continued": QT_TRANSLATE_NOOP("Papers", "{heading} (continued)"),
        "page": QT_TRANSLATE_NOOP("Papers", "Page {page} of {pages}"),
        "facilitator": QT_TRANSLATE_NOOP("Papers", "Facilitator: {name}"),
        "spare": QT_TRANSLATE_NOOP("Papers", "Name"),
        "spare_place": QT_TRANSLATE_NOOP("Papers", "Municipality or organisation, country"),
    },
)


@lru_cache(maxsize=8)
def words(language: str) -> ListWords:
    """Words of the papers in `language` (ISO 639-1)."""
    language = language if language in SPOKEN else SPOKEN[0]

    def worded(table: Table) -> dict[str, str]:
        return {code: text(language, table.context, source) for code, source in table.texts.items()}

    dates = worded(DATES)
    return ListWords(
        language=language,
        texts=worded(PAPERS),
        roles={code: sentence(wording.ROLES, code, language) for code in wording.ROLES.texts},
        modalities={code: sentence(wording.MODALITIES, code, language) for code in wording.MODALITIES.texts},
        kinds={code: sentence(wording.SLOT_KINDS, code, language) for code in wording.SLOT_KINDS.texts},
        long_day=dates["day"],
        weekdays=tuple(dates[f"weekday{number}"] for number in range(1, 8)),
        months=tuple(dates[f"month{number}"] for number in range(1, 13)),
    )


def spare_words(language: str, role: str | None = None) -> SpareWords:
    """What stands on a spare badge, beneath the lines to write on and in the band of a role."""
    spoken = words(language)
    return SpareWords(spoken.say("spare"), spoken.say("spare_place"), spoken.roles.get(role, "") if role else "")
