"""Columns of the lists of delegations, of who is missing, and of who sits where."""

from __future__ import annotations

from seminar_desktop.domain.lists import Column

NUMBER, TICK, TABLE = 11.0, 20.0, 18.0
"""Widths in mm of the columns that hold a number, a box or the number of a table."""


def delegations(number: str, name: str, place: str, role: str, modality: str, here: str) -> tuple[Column, ...]:
    """Who a delegation is: name, where from, as what, how they take part, and the box for the arrival."""
    return (
        Column(number, width=NUMBER, centred=True), Column(name, 0.38), Column(place, 0.28), Column(role, 0.19),
        Column(modality, 0.15), Column(here, width=TICK, centred=True),
    )


def seats(number: str, name: str, place: str, table: str = "") -> tuple[Column, ...]:
    """Who sits where; without the number of the table on the list of one table."""
    ends = (Column(table, width=TABLE, centred=True),) if table else ()
    return (Column(number, width=NUMBER, centred=True), Column(name, 0.5), Column(place, 0.5), *ends)
