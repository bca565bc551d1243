"""The document of certificates: one template, filled for many people, a page (and its back) for each."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.template import (
    Element,
    Filling,
    ImageElement,
    ShapeElement,
    SignatoriesElement,
    Template,
    TextElement,
    fields_in,
)

from .document import pdf
from .layout import lay_out
from .paint import paint
from .sheet import PAGES
from .units import MM

Progress = Callable[[int, int], bool]
"""Called with (certificates drawn, certificates in all); returning False cancels."""
SHARED_BY = 8
"""What so many certificates have in common on average is drawn once and shown on each of them."""


@dataclass(frozen=True, slots=True)
class Document:
    """A written file."""

    pages: int
    unprintable: tuple[tuple[int, str], ...]
    """Index of a certificate and the characters on it that print as a placeholder, sorted."""


def write_certificates(template: Template, fillings: Sequence[Filling], images: Mapping[str, bytes], out: Path, *,
                       paper: str = "A4", progress: Progress | None = None) -> Document:
    """Write one PDF: for every filling, in order, its front and, when the template has one, its back.

    The pages are `paper` (a key of `sheet.PAGES`), turned as the template lies. KnownError: "nothing_to_print" without
    fillings, "statement_too_long", and "cancelled" when `progress` returns False. After any error `out` is as it was.
    OSError when the folder cannot be written.
    """
    if not fillings:
        raise KnownError("nothing_to_print")
    size = page_of(template, paper)
    few = _common_fields(fillings)
    unprintable: list[tuple[int, str]] = []
    with pdf(out, size, fillings[0].fields.get("seminar", "")) as canvas:
        sides = [_Side(canvas, f"side{number}", side, template, few, images, size)
                 for number, side in enumerate(template.sides)]
        for index, filling in enumerate(fillings):
            missing: set[str] = set()
            for number, side in enumerate(sides):
                if index or number:
                    canvas.showPage()
                missing |= side.draw(filling)
            if missing:
                unprintable.append((index, "".join(sorted(missing))))
            if progress and not progress(index + 1, len(fillings)):
                raise KnownError("cancelled")
    return Document(len(fillings) * len(template.sides), tuple(unprintable))


def page_of(template: Template, paper: str) -> tuple[float, float]:
    """Width and height in mm of a page of `paper`, turned as the template lies."""
    short, long = sorted(PAGES[paper])
    return (long, short) if template.width > template.height else (short, long)


class _Side:
    """One side of the template on its way to many pages.

    Neighbouring elements that look the same on many pages are one form of the document for every way they can look, so
    that each page only names it. The order of drawing stays.
    """

    def __init__(self, canvas: Canvas, name: str, side: Sequence[Element], template: Template, few: frozenset[str],
                 images: Mapping[str, bytes], size: tuple[float, float]) -> None:
        self.canvas = canvas
        self.template = template
        self.images = images
        self.size = size
        self.forms: dict[Hashable, tuple[str, frozenset[str]]] = {}
        self.runs = [(f"{name}-{number}", shared, tuple(run)) for number, (shared, run) in
                     enumerate(groupby(side, lambda element: _is_common(element, few)))]

    def draw(self, filling: Filling) -> frozenset[str]:
        """Draw one page; the characters that print as a placeholder."""
        missing: frozenset[str] = frozenset()
        for name, shared, run in self.runs:
            if shared:
                form, lacking = self.form(name, run, filling)
                self.canvas.doForm(form)
            else:
                lacking = self.paint(run, filling)
            missing |= lacking
        return missing

    def form(self, name: str, run: tuple[Element, ...], filling: Filling) -> tuple[str, frozenset[str]]:
        """Name of the form of a run that looks as it does for `filling`, and what it cannot print."""
        texts = [filling.fields.get(field, "") for element in run if isinstance(element, TextElement)
                 for field in fields_in(element.text)]
        key = (name, *texts, filling.role, filling.signatories)
        if key not in self.forms:
            form = f"{name}-{len(self.forms)}"
            self.canvas.beginForm(form, 0, 0, self.size[0] * MM, self.size[1] * MM)
            lacking = self.paint(run, filling)
            self.canvas.endForm()
            self.forms[key] = form, lacking
        return self.forms[key]

    def paint(self, run: tuple[Element, ...], filling: Filling) -> frozenset[str]:
        design = lay_out(run, (self.template.width, self.template.height), filling, self.images, *self.size)
        paint(self.canvas, design, self.images)
        return design.unprintable


def _is_common(element: Element, few: frozenset[str]) -> bool:
    """Whether many certificates show an element alike."""
    if isinstance(element, TextElement):
        return few.issuperset(fields_in(element.text))
    return isinstance(element, (ImageElement, ShapeElement, SignatoriesElement))


def _common_fields(fillings: Sequence[Filling]) -> frozenset[str]:
    """Fields that have few values: what the seminar says, in each of its languages."""
    names = {name for filling in fillings for name in filling.fields}
    return frozenset(name for name in names if len({filling.fields.get(name, "") for filling in fillings}) * SHARED_BY
                     <= len(fillings) + SHARED_BY - 1)
