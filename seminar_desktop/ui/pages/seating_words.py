"""Sentences of the round tables: what a seating costs, what a move would mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from ... import wording_seating
from ..messages import error as sentence
from ..messages import words

if TYPE_CHECKING:
    from ...domain.errors import KnownError
    from ...domain.people import Person
    from ...domain.seating import Rule
    from ...services.seating_board import Board, Move, Uneven
    from .people_words import Vocabulary

translate = QCoreApplication.translate
COLOURS = ("country", "sex", "experience", "level", "language", "modality")
"""Fields by which cards may be coloured."""
_NAMED = 2


def number(value: int) -> str:
    return QLocale().toString(value)


def field(name: str) -> str:
    """Name of a criterion or of a kind of cost."""
    return words(wording_seating.CRITERIA, name)


def headline(shown: Board) -> str:
    """How good a seating is, in one line."""
    seated = translate("SeatingBoard", "At tables: {seated} of {all}").format(
        seated=number(len(shown.seats)), all=number(len(shown.asked.people)))  # fmt: skip
    if not shown.seats:
        return translate("SeatingBoard", "Nobody has a seat yet. “Seat everybody” finds the best one for each.")
    if shown.score.broken:
        return f"{seated} · " + translate("SeatingBoard", "Rules that are broken: {count}").format(
            count=number(len(shown.score.broken)))  # fmt: skip
    if shown.proven:
        return f"{seated} · " + translate("SeatingBoard", "Cost {cost}: none can be better, this is proven").format(
            cost=number(shown.score.cost))  # fmt: skip
    return f"{seated} · " + translate("SeatingBoard", "Cost {cost}; none can cost less than {bound}").format(
        cost=number(shown.score.cost), bound=number(shown.bound))  # fmt: skip


def pairing(chosen: tuple[str, str] | None, shown: Board) -> str:
    """What is asked for after “Together with…” and “Apart from…”; empty otherwise."""
    if chosen is None:
        return ""
    kind, first = chosen
    text = (translate("SeatingBoard", "Choose who is to sit together with {name}.") if kind == "together"
            else translate("SeatingBoard", "Choose from whom {name} is to sit apart."))  # fmt: skip
    return text.format(name=shown.asked.people[first].name)


def costs(changes: Mapping[str, int]) -> str:
    """What changes, by criterion: `country +4, experience −5`."""
    return ", ".join(f"{field(name)} {'+' if cost > 0 else '−'}{number(abs(cost))}" for name, cost in changes.items())


def why(shown: Board) -> str:
    """What a seating costs and what it breaks, in full."""
    said = [costs({name: cost for name, cost in shown.score.costs.items() if cost})]
    said += [_rule(rule, shown) for rule in shown.score.broken]
    return "\n".join(filter(None, said))


def short(one: Move) -> str:
    """What a move would mean, and the two criteria that have most to do with it."""
    if one.broken:
        return translate("SeatingBoard", "breaks a rule")
    if not one.costs:
        return translate("SeatingBoard", "Costs nothing")
    most = sorted(one.costs.items(), key=lambda item: -abs(item[1]))[:_NAMED]
    sign = "+" if one.cost > 0 else "−" if one.cost < 0 else "±"
    return f"{sign}{number(abs(one.cost))} · {costs(dict(most))}" + (" …" if len(one.costs) > _NAMED else "")


def move(one: Move, shown: Board) -> str:
    """What a move would mean: better, alike, or what it costs and breaks."""
    broken = " ".join(_rule(rule, shown) for rule in one.broken)
    if broken:
        return translate("SeatingBoard", "Breaks a rule: {rules}").format(rules=broken)
    if not one.costs:
        return translate("SeatingBoard", "Costs nothing")
    if one.cost == 0:
        return translate("SeatingBoard", "As good: {why}").format(why=costs(one.costs))
    if one.cost < 0:
        return translate("SeatingBoard", "Better by {cost}: {why}").format(cost=number(-one.cost), why=costs(one.costs))
    return translate("SeatingBoard", "Costs {cost} more: {why}").format(cost=number(one.cost), why=costs(one.costs))


def value(name: str, person: Person, said: Vocabulary) -> str:
    """The value of a person by which cards are coloured, as people read it."""
    from ...domain.seating_people import level

    return _value(name, level(person) if name == "level" else getattr(person, name), said)


def _value(name: str, code: str, said: Vocabulary) -> str:
    if name == "level":
        political, technical = translate("SeatingBoard", "political"), translate("SeatingBoard", "technical")
        return {"political": political, "technical": technical}.get(code, "")
    return said.value(name, code)


def table(found: Sequence[Uneven], shown: Board, number_: str, said: Vocabulary) -> str:
    """Why a table is as good as it is: what is shared out unevenly there, and rules that it breaks."""
    here = {one.id for one in shown.at(number_)}
    broken = [_rule(rule, shown) for rule in shown.score.broken if rule.table == number_ or rule.people & here]
    if not here:
        return translate("SeatingBoard", "Nobody sits here yet.")
    if not found and not broken:
        return translate("SeatingBoard", "Everything that counts is shared out evenly here: none of it can be better.")
    one_share = translate("SeatingBoard", "{field}: {value} {here}, the even share is {share} (costs {cost})")
    parts = [
        one_share.format(
            field=field(one.field), value=_value(one.field, one.value, said) or one.value, here=number(one.here),
            share=number(one.low) if one.low == one.high else f"{number(one.low)}–{number(one.high)}",
            cost=number(one.cost))
        for one in found
    ]  # fmt: skip
    return "; ".join(parts) + ("." if parts else "") + "".join(f" {text}" for text in broken)


def refused(error: KnownError) -> str:
    """Why there is no board."""
    return sentence(error)


def _rule(rule: Rule, shown: Board) -> str:
    return words(wording_seating.RULES, *wording_seating.worded(rule, shown.asked.people, field))
