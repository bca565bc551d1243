"""What the board shows of people and of moves, in the operator's language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from .. import theme, tokens
from . import seating_words as say
from .seating_column import Card
from .seating_panel import Offer

if TYPE_CHECKING:
    from ...domain.people import Person
    from ...services.seating_board import Board, Move
    from .people_words import Vocabulary

translate = QCoreApplication.translate


def cards_of(people: Iterable[Person], shown: Board, now: Board | None, coloured: str, said: Vocabulary) -> list[Card]:
    """Cards in the order of the people; `now`: the seats as they are, to mark who would move."""
    every = {say.value(coloured, person, said) for person in shown.asked.people.values()} - {""}
    hues = dict(zip(sorted(every), tokens.hues(theme.tokens().name, len(every)), strict=True))
    cards = []
    for person in people:
        value = say.value(coloured, person, said)
        before = now.seats.get(person.id) if now is not None else None
        moved = before is not None and shown.seats.get(person.id) != before
        cards.append(Card(person.id, person.name, said.origin(person), hues.get(value, ""), value,
                          person.id in shown.locked, moved))  # fmt: skip
    return cards


def offers(moves: Iterable[Move], shown: Board) -> list[Offer]:
    """A button per table to which somebody may move."""
    text = translate("SeatingBoard", "{table}: {what}")
    return [
        Offer(move.table, text.format(table=move.table, what=say.short(move)),
              text.format(table=move.table, what=say.move(move, shown)),
              "stop" if move.broken else "good" if move.cost < 0 else "")
        for move in moves
    ]  # fmt: skip
