"""Papers of the venue: what stands on cards, tents and signs, and writing any of the papers to a PDF.

Everything a paper says is put together in the words that the front end gives; nothing is noted in the journal, for
none of these papers has a code. The lists of people are in `list_rows`, what all are made from in `list_facts`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.agenda import ASYNCHRONOUS, Slot, days
from ..domain.errors import KnownError
from ..domain.lists import LIGHT, DoorSign, ListKind, ListWords, NameTent, SignItem, Table, TableCard, TableSign
from ..domain.names import fold
from .desk import Desk
from .list_facts import Choice as Choice
from .list_facts import Facts as Facts
from .list_facts import (
    Words,
    chosen_people,
    chosen_tables,
    country_name,
    place_of,
    seated,
    table_key,
)
from .list_facts import facts as facts
from .list_rows import people_lists
from .papers import writing

if TYPE_CHECKING:
    from ..printing.list_page import Progress


@dataclass(frozen=True, slots=True)
class Written:
    """A written file."""

    path: Path
    pages: int
    count: int
    """Cards, tents, signs, or people on a list."""
    unprintable: tuple[tuple[str, str], ...]
    """A text, and the characters in it that print as a placeholder."""


def write(desk: Desk, choice: Choice, out: Path, words: Words, progress: Progress | None = None) -> Written:
    """Write one kind of paper to a PDF. `progress(done, of)` returning False stops.

    KnownError: `nothing_to_print`, `no_round_tables`, `no_agenda_days`, `nobody_seated`, `slot_unknown`,
    `person_unknown`, `stock_page_unknown`, `cancelled`, those of writing a PDF. After any error `out` is as it was.
    """
    known = facts(desk)
    with writing(out):
        if choice.kind == ListKind.TABLE_CARDS:
            from ..printing.table_cards import write_table_cards

            cards = table_cards(known, choice, words)
            pages, count = write_table_cards(cards, out, choice.paper, progress), len(cards)
            said = [text for card in cards for text in (card.title, *(name for name, _ in card.people))]
        elif choice.kind == ListKind.NAME_TENTS:
            from ..printing.name_tents import write_name_tents

            tents = name_tents(known, choice, words)
            pages, count = write_name_tents(tents, out, choice.paper, choice.per_sheet, progress), len(tents)
            said = [f"{tent.given_name} {tent.family_name} {tent.affiliation}" for tent in tents]
        elif choice.kind in (ListKind.DOOR_SIGNS, ListKind.TABLE_SIGNS):
            from ..printing.door_signs import write_door_signs

            signs: Sequence[DoorSign | TableSign]
            signs = (door_signs if choice.kind == ListKind.DOOR_SIGNS else table_signs)(known, choice, words)
            pages, count = write_door_signs(signs, out, choice.paper, progress), len(signs)
            said = [text for sign in signs for text in _texts(sign)]
        else:
            from ..printing.list_page import write_lists

            documents = people_lists(desk, known, choice, words)
            pages = write_lists(documents, out, choice.paper, progress)
            listed = [row for group in documents[0].groups for row in group.rows]
            count, said = len(listed), [" ".join((c.strong, c.text, c.under)) for row in listed for c in row]
    return Written(out, pages, count, tuple(_unprintable(said)))


# ---- cards, tents and signs ------------------------------------------------------------------------------------------

def table_cards(known: Facts, choice: Choice, words: Words) -> list[TableCard]:
    """A card for each chosen table; with its people where that is wished. KnownError: `no_round_tables`."""
    spoken, at_tables = words(choice.language), seated(known) if choice.with_people else {}
    return [
        TableCard(
            spoken.say("table"),
            table.number,
            table.title,
            known.title,
            tuple((p.name, place_of(p, choice.language)) for p in at_tables.get(table_key(table), ())),
            spoken.say("at_table", number=table.number),
        )
        for table in chosen_tables(known, choice)
    ]


def name_tents(known: Facts, choice: Choice, words: Words) -> list[NameTent]:
    """A tent for each chosen person, by surname. KnownError: `person_unknown`."""
    return [
        NameTent(p.given_name, p.family_name, p.affiliation, country_name(p.country, choice.language), known.title)
        for p in chosen_people(known, choice)
    ]


def door_signs(known: Facts, choice: Choice, words: Words) -> list[DoorSign]:
    """The agenda of each chosen day. KnownError: `no_agenda_days`."""
    spoken = [words(language) for language in (choice.language, *choice.also)]
    timed = [slot for slot in known.slots if slot.day and slot.start and slot.modality != ASYNCHRONOUS]
    wanted = [day for day in days(timed) if not choice.days or day in choice.days]
    if not wanted:
        raise KnownError("no_agenda_days")
    numbers = {table.slot.id: table for table in known.tables if table.slot}
    return [
        DoorSign(
            known.title,
            tuple(one.day(day) for one in spoken),
            choice.room,
            tuple(_items([slot for slot in timed if slot.day == day], numbers, spoken)),
        )
        for day in wanted
    ]


def table_signs(known: Facts, choice: Choice, words: Words) -> list[TableSign]:
    """A sign for the door of each chosen table. KnownError: `no_round_tables`."""
    spoken = [words(language) for language in (choice.language, *choice.also)]
    signs = []
    for table in chosen_tables(known, choice):
        slot = table.slot
        assert slot is not None
        day, facilitator = slot.day, slot.facilitator
        when = tuple(" · ".join(filter(None, (one.day(day), _times(slot)))) for one in spoken) if day else ()
        word = " · ".join(dict.fromkeys(one.say("table") for one in spoken))
        said = spoken[0].say("facilitator", name=facilitator) if facilitator else ""
        signs.append(TableSign(known.title, word, table.number, table.title, when, said))
    return signs


def _items(slots: Sequence[Slot], numbers: Mapping[str, Table], spoken: Sequence[ListWords]) -> Iterable[SignItem]:
    """The lines of a day: by time, tables beneath the item in which they lie, pauses in every language."""
    tables_last = sorted(slots, key=lambda s: (s.start, s.id in numbers, s.position))
    before = ""
    for slot in tables_last:
        times, table = _times(slot), numbers.get(slot.id)
        if table is not None:
            yield SignItem("" if times == before else times, table.title or slot.title, slot.facilitator,
                           mark=table.number)  # fmt: skip
        else:
            light = slot.kind in LIGHT
            kinds = [one.kinds.get(slot.kind, "") for one in spoken] if light and len(spoken) > 1 else []
            also = [kind for kind in dict.fromkeys(kinds) if kind and fold(kind) != fold(slot.title)]
            yield SignItem(times, " · ".join((slot.title, *also)), slot.facilitator, light)
        before = times


def _times(slot: Slot) -> str:
    return "–".join(f"{moment:%H:%M}" for moment in (slot.start, slot.end) if moment)


def _texts(sign: DoorSign | TableSign) -> list[str]:
    if isinstance(sign, DoorSign):
        return [sign.heading, *(text for item in sign.items for text in (item.title, item.also))]
    return [sign.title, sign.facilitator]


def _unprintable(texts: Iterable[str]) -> Iterable[tuple[str, str]]:
    from ..printing.fonts import missing_characters

    for text in dict.fromkeys(texts):
        missing = missing_characters(text)
        if missing:
            yield text.strip(), "".join(sorted(missing))
