"""What the designer needs beside the templates: a person to show, what stands on their badge, and what is amiss."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from ..domain.badges import BadgeFace
from ..domain.errors import KnownError
from ..domain.people import Person
from ..domain.scanner_check import sample_code
from ..domain.template import (
    Element,
    Filling,
    ImageElement,
    Shape,
    ShapeElement,
    Symbol,
    SymbolElement,
    Template,
    TextElement,
)
from ..domain.template_edit import Rect, frame
from . import badges, people
from .certificate_settings import settings
from .desk import Desk

if TYPE_CHECKING:
    from ..printing.design import Box as Box
    from ..printing.design import Design as Design
    from ..printing.design import Ellipse as Ellipse
    from ..printing.design import Item as Item
    from ..printing.design import Line as Line
    from ..printing.design import Mark as Mark
    from ..printing.design import Picture as Picture
    from ..printing.design import Statement as Statement
    from ..printing.design import Symbol as _Symbol
    from ..printing.design import Text as Text

    CodeSymbol = _Symbol

MM = 25.4 / 72
"""Millimetres of a point."""
NEAR = 0.05
"""Points by which letters may be smaller than they should before it is said."""
STICKING_OUT = 0.3
"""Millimetres of ink beyond the edge of the paper that are said."""
LEAST_MODULES = {Symbol.CODE: 0.5, Symbol.STATEMENT: 0.33}
"""Millimetres of a module that cheap cameras and hand scanners still read."""


class Case(StrEnum):
    """Why somebody is worth looking at."""

    LONGEST_NAME = "longest_name"
    LONGEST_AFFILIATION = "longest_affiliation"
    AVERAGE = "average"


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody who can be shown, in the order of lists, and those who are worth looking at."""

    people: tuple[Person, ...]
    cases: Mapping[Case, str]
    """Case → id of a person; empty when the seminar has nobody."""
    codes: Mapping[str, str]

    def person(self, id_: str) -> Person:
        """Somebody, or an example where the seminar has nobody."""
        return next((person for person in self.people if person.id == id_), EXAMPLE)


EXAMPLE = Person("", "María de los Ángeles", "Hernández Villanueva", municipality="San Antonio Los Ranchos")
"""Stands in while no list of participants was read."""


def cast(desk: Desk) -> Cast:
    """Who can be shown: nobody who was substituted."""
    everyone = tuple(person for person in people.everybody(desk) if not person.substituted_by)
    cases: dict[Case, str] = {}
    if everyone:
        by_name = sorted(everyone, key=lambda person: len(person.name))
        cases = {
            Case.LONGEST_NAME: by_name[-1].id,
            Case.LONGEST_AFFILIATION: max(everyone, key=lambda person: len(person.affiliation)).id,
            Case.AVERAGE: by_name[len(by_name) // 2].id,
        }
    return Cast(everyone, cases, people.codes(desk))


def badge_filling(desk: Desk, person: Person, code: str, words: Callable[[str], badges.Words]) -> Filling:
    """What is printed on the badge of somebody; a sample code where they have none. Nothing is issued."""
    known = badges.faces(desk, {person.id: code or sample_code()}, words) if person.id else []
    return badges.filling(known[0] if known else _example(desk, words))


def _example(desk: Desk, words: Callable[[str], badges.Words]) -> BadgeFace:
    """The badge of `EXAMPLE`."""
    said, spoken = settings(desk), words("")
    return BadgeFace(
        code=sample_code(),
        given_name=EXAMPLE.given_name,
        family_name=EXAMPLE.family_name,
        affiliation=EXAMPLE.affiliation,
        country="",
        role=EXAMPLE.role,
        role_word=spoken.roles.get(EXAMPLE.role, EXAMPLE.role),
        seminar=said.short_title,
        photo_word=spoken.photo.get(EXAMPLE.photo_consent, ""),
        title=said.short_title,
        place=said.place,
        dates=spoken.span(said.days[0], said.days[-1]) if said.days else "",
    )


# ---- what is amiss ---------------------------------------------------------------------------------------------------


class Flaw(StrEnum):
    """What somebody should know before printing."""

    SMALL_TEXT = "small_text"
    OUTSIDE = "outside"
    SMALL_SYMBOL = "small_symbol"
    COVERED = "covered"
    """Something lies on a symbol. What lies under it does no harm: every symbol brings its own white ground."""
    LONG_STATEMENT = "long_statement"
    NO_PICTURE = "no_picture"
    UNPRINTABLE = "unprintable"


@dataclass(frozen=True, slots=True)
class Finding:
    """One flaw of one element; `values` fill its sentence."""

    element: str
    flaw: Flaw
    values: Mapping[str, object]


def lay_out_alone(element: Element, of: Template, filling: Filling, images: Mapping[str, bytes]) -> Design:
    """One element on the paper of its template. A symbol that cannot hold its text is left out."""
    from .templates import lay_out

    try:
        return lay_out((element,), of, filling, images, of.width, of.height)
    except KnownError:
        return lay_out((), of, filling, images, of.width, of.height)


def findings(
    side: Sequence[Element], of: Template, filling: Filling, images: Mapping[str, bytes], drawn: Mapping[str, Design]
) -> list[Finding]:
    """What is amiss on one side; `drawn` holds every element by its id as `lay_out_alone` gives it."""
    found: list[Finding] = []
    for place, element in enumerate(side):
        design = drawn[element.id]
        if isinstance(element, TextElement):
            found += _of_text(element, design)
        if isinstance(element, ImageElement) and element.image not in images:
            found.append(Finding(element.id, Flaw.NO_PICTURE, {}))
        if isinstance(element, SymbolElement):
            found += _of_symbol(element, design, filling)
            at = _square(design)
            if at and any(_covers(above, drawn[above.id], at) for above in side[place + 1 :]):
                found.append(Finding(element.id, Flaw.COVERED, {}))
        if design.unprintable:
            found.append(Finding(element.id, Flaw.UNPRINTABLE, {"characters": " ".join(sorted(design.unprintable))}))
        if (beyond := _beyond(design, element, of)) > STICKING_OUT:
            found.append(Finding(element.id, Flaw.OUTSIDE, {"length": round(beyond, 1)}))
    return found


def ink(design: Design) -> Rect | None:
    """The rectangle of what an element draws, in mm from the top left corner; None when it draws nothing."""
    from ..printing import design as kinds

    boxes: list[tuple[float, float, float, float]] = []
    for item in design.items:
        if isinstance(item, kinds.Text):
            boxes.append(item.bounds)
        elif isinstance(item, kinds.Line):
            half = item.weight / 2
            boxes.append((min(item.x1, item.x2) - half, min(item.y1, item.y2) - half,
                          max(item.x1, item.x2) + half, max(item.y1, item.y2) + half))  # fmt: skip
        elif isinstance(item, kinds.Symbol | kinds.Statement | kinds.Mark):
            side = (item.side if isinstance(item, kinds.Statement) else item.size if isinstance(item, kinds.Mark)
                    else item.module * len(_code_rows(item.code)))  # fmt: skip
            boxes.append((item.x, item.y, item.x + side, item.y + side))
        else:
            x, y, width, height = (item.clip if isinstance(item, kinds.Picture) and item.clip
                                   else (item.x, item.y, item.width, item.height))  # fmt: skip
            half = item.weight / 2 if not isinstance(item, kinds.Picture) and item.stroke else 0.0
            boxes.append((x - half, y - half, x + width + half, y + height + half))
    if not boxes:
        return None
    left, bottom = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, top = max(box[2] for box in boxes), max(box[3] for box in boxes)
    return Rect(left * MM, (design.height - top) * MM, (right - left) * MM, (top - bottom) * MM)


def _of_text(element: TextElement, design: Design) -> list[Finding]:
    from ..printing.design import Text

    size = min((text.size for text in design.all(Text)), default=element.size)
    if size >= min(element.floor, element.size) - NEAR:
        return []
    return [Finding(element.id, Flaw.SMALL_TEXT, {"size": round(size, 1), "floor": element.floor})]


def _of_symbol(element: SymbolElement, design: Design, filling: Filling) -> list[Finding]:
    from ..printing import design as kinds
    from .papers import statement_qr

    least = LEAST_MODULES[element.symbol]
    modules = [symbol.module for symbol in design.all(kinds.Symbol)]
    for symbol in design.all(kinds.Statement):
        modules.append(symbol.side / len(statement_qr(symbol.text)))
    if not modules and element.symbol == Symbol.STATEMENT and filling.statement and element.width and element.height:
        return [Finding(element.id, Flaw.LONG_STATEMENT, {})]
    module = min(modules, default=least / MM) * MM
    if module >= least - 0.005:
        return []
    return [Finding(element.id, Flaw.SMALL_SYMBOL, {"module": round(module, 2), "least": least})]


def _square(design: Design) -> Rect | None:
    """Where the modules of a symbol lie, its white ground apart."""
    from ..printing import design as kinds

    symbols = [item for item in design.items if isinstance(item, kinds.Symbol | kinds.Statement)]
    return ink(kinds.Design(design.width, design.height, list(symbols)))


def _covers(above: Element, design: Design, at: Rect) -> bool:
    """Whether an element draws on a symbol that lies at a place; an outline alone is let pass."""
    if isinstance(above, ShapeElement) and (above.shape == Shape.LINE or not above.fill):
        return False
    own = ink(design)
    return own is not None and _overlaps(own, at)


def _overlaps(one: Rect, other: Rect) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom


def _beyond(design: Design, element: Element, of: Template) -> float:
    """How far what an element draws sticks out of the paper, in mm. A ground may reach over the edge."""
    at = ink(design)
    if at is None or isinstance(element, ShapeElement):
        at = frame(element)
    over = max(-at.x, -at.y, at.right - of.width, at.bottom - of.height)
    ground = isinstance(element, ShapeElement | ImageElement) and over <= 5
    return 0.0 if ground else over


def _code_rows(code: str) -> list[str]:
    from .papers import qr

    return qr(code)
