"""The templates that ship: whole, on the paper, nothing over anything, for everybody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest

from seminar_desktop.domain.template import FIELDS, Filling, Purpose, Template, TextElement, fields_in, read, write
from seminar_desktop.paths import resources
from seminar_desktop.printing import qr, statement_qr
from seminar_desktop.printing.certificates import page_of
from seminar_desktop.printing.design import Design, Line, Mark, Picture, Statement, Symbol, Text
from seminar_desktop.printing.fonts import printable
from seminar_desktop.printing.layout import lay_out
from seminar_desktop.printing.units import MM

from .fillings import badges, certificate, certificates
from .pictures import encoded, signature_scan

FILES = sorted((resources() / "templates").glob("*.json"))
SHIPPED: Mapping[str, Template] = {file.stem: read(file.read_text(encoding="utf-8"), file.stem) for file in FILES}
CERTIFICATES = [name for name, one in SHIPPED.items() if one.purpose == Purpose.CERTIFICATE]
BADGES = [name for name, one in SHIPPED.items() if one.purpose == Purpose.BADGE]
IMAGES = {"signature": encoded(signature_scan())}
LEAST_TYPE = 5.0
"""Points that everything on the longest certificate of the fixtures keeps."""


def ink(text: Text) -> tuple[float, float, float, float]:
    """Left, bottom, right, top without accents and tails, which may reach into the line above or below."""
    return text.bounds[0], text.y - 0.1 * text.size, text.bounds[2], text.y + 0.72 * text.size


def obstacles(design: Design) -> Iterator[tuple[str, tuple[float, float, float, float]]]:
    """What no text may touch: symbols with their quiet zones, pictures, marks and thin rules."""
    for item in design.items:
        if isinstance(item, (Symbol, Statement)):
            modules = qr.MODULES if isinstance(item, Symbol) else statement_qr.modules(item.text)
            side = item.module * modules if isinstance(item, Symbol) else item.side
            quiet = 4 * side / modules
            yield "symbol", (item.x - quiet, item.y - quiet, item.x + side + quiet, item.y + side + quiet)
        elif isinstance(item, Picture):
            yield "picture", (item.x, item.y, item.x + item.width, item.y + item.height)
        elif isinstance(item, Mark):
            yield "mark", (item.x, item.y, item.x + item.size, item.y + item.size)
        elif isinstance(item, Line):
            yield "line", (min(item.x1, item.x2) - 0.1, min(item.y1, item.y2) - 0.1, max(item.x1, item.x2) + 0.1,
                           max(item.y1, item.y2) + 0.1)  # fmt: skip


def overlap(a: tuple[float, ...], b: tuple[float, ...]) -> bool:
    slack = 0.02
    return a[0] < b[2] - slack and b[0] < a[2] - slack and a[1] < b[3] - slack and b[1] < a[3] - slack


def flaws(design: Design) -> list[str]:
    """All that is wrong with a design."""
    texts, found = design.all(Text), []
    for number, text in enumerate(texts):
        left, bottom, right, top = text.bounds
        if left < 0 or bottom < 0 or right > design.width or top > design.height:
            found.append(f"{text.text!r} leaves the paper")
        if text.size < LEAST_TYPE:
            found.append(f"{text.text!r} has {text.size:.1f} points")
        found += [f"{text.text!r} lies on {other.text!r}" for other in texts[number + 1:]
                  if overlap(ink(text), ink(other))]
        found += [f"{text.text!r} lies on a {name}" for name, box in obstacles(design) if overlap(ink(text), box)]
    found += [f"a {name} leaves the paper" for name, box in obstacles(design)
              if min(box[:2]) < 0 or box[2] > design.width or box[3] > design.height]
    return found


def said(design: Design) -> str:
    return "".join(text.text for text in design.all(Text)).replace(" ", "")


def missing(side: tuple[object, ...], filling: Filling, design: Design) -> list[str]:
    """Fields of a side whose words are not whole in the design."""
    names = [name for element in side if isinstance(element, TextElement) for name in fields_in(element.text)]
    words = said(design)
    return [name for name in names if printable(filling.fields.get(name, ""))[0].replace(" ", "") not in words]


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("name", CERTIFICATES)
def test_certificates_are_complete_and_nothing_overlaps(name: str, paper: str) -> None:
    """All kinds, languages, names, numbers of signatories."""
    template = SHIPPED[name]
    size = page_of(template, paper)
    for filling in certificates():
        design = lay_out(template.front, (template.width, template.height), filling, IMAGES, *size)
        where = (filling.fields["name"], filling.fields["heading"], len(filling.signatories))
        assert not flaws(design), (where, flaws(design))
        assert not missing(template.front, filling, design), where
        assert said(design).count("Ramona") == (len(filling.signatories) == 4)


@pytest.mark.parametrize("name", BADGES)
def test_badges_are_complete_and_nothing_overlaps(name: str) -> None:
    template = SHIPPED[name]
    for filling in badges():
        for side in template.sides:
            design = lay_out(side, (template.width, template.height), filling, {}, template.width, template.height)
            assert not flaws(design), (filling.fields["name"], filling.role, flaws(design))
            assert not missing(side, filling, design), filling.fields["name"]
        (symbol,) = lay_out(template.front, (template.width, template.height), filling, {}, template.width,
                            template.height).all(Symbol)
        assert symbol.module >= qr.LEAST_MODULE * MM


@pytest.mark.parametrize("name", CERTIFICATES)
def test_the_name_is_largest_and_the_second_language_is_quieter(name: str) -> None:
    template = SHIPPED[name]
    filling = certificate("Ana Erdős", languages=("es", "en"))
    design = lay_out(template.front, (template.width, template.height), filling, IMAGES, 297, 210)
    sizes = {text.text: text.size for text in design.all(Text)}
    assert max(sizes, key=lambda text: sizes[text]) == "Ana Erdős"
    assert sizes["Certificate of Approval"] < sizes["Certificado de aprovechamiento"] / 2
    assert sizes["is awarded to"] < sizes["se otorga el presente certificado a"]


@pytest.mark.parametrize("template", SHIPPED.values(), ids=SHIPPED)
def test_shipped_templates_are_as_written_and_know_their_fields(template: Template) -> None:
    file = next(file for file in FILES if file.stem == template.id)
    assert write(template) == file.read_text(encoding="utf-8")
    names = {name for side in template.sides for element in side if isinstance(element, TextElement)
             for name in fields_in(element.text)}
    assert names <= set(FIELDS[template.purpose])
    wanted = {"name", "heading", "body", "hours", "serial", "code", "verify", "issued"}
    assert template.purpose == Purpose.BADGE or wanted <= names


def test_the_check_for_overlaps_finds_them() -> None:
    """The control: the same name twice, a text on a symbol, and a text beside the paper."""
    design = Design(100, 100, [Text("Ana", "SeminarSans", 10, 10, 10), Text("Ana", "SeminarSans", 10, 12, 12),
                               Text("Tzul", "SeminarSans", 10, 90, 50), Statement("SD1AB", 6, 6, 30)])
    assert len(flaws(design)) == 4
