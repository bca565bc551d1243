"""Templates: what stands where on a badge or a certificate, in millimetres from the top left corner.

A template is a small JSON text, so that it can be read, compared and exchanged between desks. The designer and the
printer work from the same elements; `printing.layout` turns them into what is drawn.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import MISSING, asdict, dataclass, field, fields
from enum import StrEnum
from typing import Any

from .errors import KnownError

FORMAT = 1
"""Version of the file format; a newer one is refused, not guessed at."""
MOST_ELEMENTS = 200
LONGEST_TEXT = 2_000
SMALLEST, LARGEST = 20.0, 1_000.0
"""Millimetres of a side of a template."""
TYPE_SIZES = (3.0, 200.0)
"""Points."""
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}|role|role_ink|")
_ID = re.compile(r"[A-Za-z0-9_.-]{1,40}")
_FIELD = re.compile(r"\{([a-z][a-z0-9_]*)\}")


class Purpose(StrEnum):
    BADGE = "badge"
    CERTIFICATE = "certificate"


class Font(StrEnum):
    """Typefaces that ship with the program."""

    REGULAR = "regular"
    BOLD = "bold"
    SERIF = "serif"
    SERIF_BOLD = "serif_bold"


class Align(StrEnum):
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Stand(StrEnum):
    """Where a text stands in a frame that is higher than it."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class Shape(StrEnum):
    RECTANGLE = "rectangle"
    ELLIPSE = "ellipse"
    LINE = "line"
    """From the top left to the bottom right corner of its frame; a height of 0 makes it level."""


class Symbol(StrEnum):
    """What a QR symbol holds."""

    CODE = "code"
    """The badge code."""
    STATEMENT = "statement"
    """The signed statement of a certificate."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Something on a template. All lengths in mm, `x` and `y` of the top left corner."""

    id: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class TextElement(Frame):
    """Words with `{fields}`. The text shrinks from `size` to `floor`, then takes up to `lines` lines and, rather than
    be cut, more lines and smaller letters."""

    text: str = ""
    font: Font = Font.REGULAR
    size: float = 12.0
    """Points, at most."""
    floor: float = 7.0
    """Points down to which the text stays on comfortable lines."""
    lines: int = 2
    align: Align = Align.LEFT
    stand: Stand = Stand.TOP
    colour: str = "#111111"


@dataclass(frozen=True, slots=True)
class ImageElement(Frame):
    """A picture, as large as it fits, in its own proportions. `image` is the id of an asset of the seminar."""

    image: str = ""
    cover: bool = False
    """Fill the frame and lose what sticks out."""


@dataclass(frozen=True, slots=True)
class SymbolElement(Frame):
    """A QR symbol with its quiet zone, the largest square in the frame."""

    symbol: Symbol = Symbol.CODE


@dataclass(frozen=True, slots=True)
class ShapeElement(Frame):
    """A filled or outlined shape. Colours: `#RRGGBB`, `role`, `role_ink`, or empty for none."""

    shape: Shape = Shape.RECTANGLE
    fill: str = ""
    stroke: str = ""
    weight: float = 0.3
    """Millimetres of the stroke."""
    radius: float = 0.0
    """Millimetres of the corners of a rectangle."""


@dataclass(frozen=True, slots=True)
class MarkElement(Frame):
    """The photo mark of a badge: a camera that says yes, no or ask."""


@dataclass(frozen=True, slots=True)
class SignatoriesElement(Frame):
    """All signatories side by side: signature, rule, name, role, organisation."""

    size: float = 10.0
    """Points of the names; what stands below them is smaller."""
    colour: str = "#111111"
    font: Font = Font.REGULAR
    """Of the names."""


Element = TextElement | ImageElement | SymbolElement | ShapeElement | MarkElement | SignatoriesElement
KINDS: Mapping[str, type[Element]] = {
    "text": TextElement,
    "image": ImageElement,
    "symbol": SymbolElement,
    "shape": ShapeElement,
    "mark": MarkElement,
    "signatories": SignatoriesElement,
}
"""Word in a file → type of element."""
_WORDS = {type_: word for word, type_ in KINDS.items()}


@dataclass(frozen=True, slots=True)
class Template:
    """A template; elements are drawn in their order, the last one on top."""

    id: str
    name: str
    purpose: Purpose
    width: float
    height: float
    front: tuple[Element, ...] = ()
    back: tuple[Element, ...] = ()
    """Empty: nothing is printed on the back."""

    @property
    def sides(self) -> tuple[tuple[Element, ...], ...]:
        return (self.front, self.back) if self.back else (self.front,)


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs a certificate. `image` is the id of an asset with the scanned signature, or empty."""

    id: str
    name: str
    role: str = ""
    organisation: str = ""
    image: str = ""


@dataclass(frozen=True, slots=True)
class Filling:
    """What goes into a template for one person; every word is in its language already."""

    fields: Mapping[str, str]
    """Field → text, see `BADGE_FIELDS` and `CERTIFICATE_FIELDS`; what is not there is empty."""
    role: str = ""
    """Key of `domain.badges.ROLE_COLOURS`, for the colours `role` and `role_ink`."""
    code: str = ""
    statement: str = ""
    photo: str = ""
    """`yes`, `no` or `ask`; empty draws no mark."""
    signatories: tuple[Signatory, ...] = field(default=())


BADGE_FIELDS = (
    "given_name", "family_name", "name", "affiliation", "country", "role", "seminar", "place", "dates", "languages",
    "table", "photo", "code",
)  # fmt: skip
CERTIFICATE_FIELDS = (
    "heading", "presented", "name", "body", "hours", "heading_2", "presented_2", "body_2", "hours_2", "seminar",
    "place", "dates", "organisers", "issued", "serial", "version", "code", "verify", "country", "affiliation",
)  # fmt: skip
"""Fields that end in _2 are in the second language of a bilingual certificate and empty otherwise."""
FIELDS: Mapping[Purpose, tuple[str, ...]] = {
    Purpose.BADGE: BADGE_FIELDS, Purpose.CERTIFICATE: CERTIFICATE_FIELDS,
}  # fmt: skip


def fields_in(text: str) -> list[str]:
    """Names of the fields in a text, in their order."""
    return _FIELD.findall(text)


def filled(text: str, values: Mapping[str, str]) -> str:
    """`text` with its fields filled in; unknown braces stay as they are."""
    return _FIELD.sub(lambda found: values.get(found[1], ""), text)


def read(text: str, id_: str = "") -> Template:
    """The template in a JSON text; `id_` when the text does not say one.

    KnownError: `template_invalid` (where: the id of an element or the name of a value), `template_newer`.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise KnownError("template_invalid", where="JSON") from None
    if not isinstance(data, dict):
        raise KnownError("template_invalid", where="JSON")
    version = data.get("format")
    if type(version) is int and version > FORMAT:
        raise KnownError("template_newer")
    if version != FORMAT or data.get("purpose") not in list(Purpose):
        raise KnownError("template_invalid", where="format" if version != FORMAT else "purpose")
    sides = [_side(data.get(name, []), name) for name in ("front", "back")]
    return Template(
        _text(data.get("id", id_), "id", _ID),
        _text(data.get("name", ""), "name"),
        Purpose(data["purpose"]),
        _number(data.get("width"), "width", SMALLEST, LARGEST),
        _number(data.get("height"), "height", SMALLEST, LARGEST),
        *sides,
    )


def write(template: Template) -> str:
    """The template as JSON that people can read: one element a line. `read` gives it back."""
    head = {"format": FORMAT, "id": template.id, "name": template.name, "purpose": template.purpose.value,
            "width": template.width, "height": template.height}  # fmt: skip
    lines = [f" {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in head.items()]
    for name, side in (("front", template.front), ("back", template.back)):
        if side or name == "front":
            elements = ",\n".join("  " + json.dumps(_data(one), ensure_ascii=False) for one in side)
            lines.append(f' "{name}": [\n{elements}\n ]')
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _data(element: Element) -> dict[str, Any]:
    """An element without what is as usual."""
    usual = {f.name: f.default for f in fields(element) if f.default is not MISSING}
    values = {name: value for name, value in asdict(element).items() if name not in usual or value != usual[name]}
    return {"kind": _WORDS[type(element)], **values}


def _side(data: object, name: str) -> tuple[Element, ...]:
    if not isinstance(data, list) or len(data) > MOST_ELEMENTS:
        raise KnownError("template_invalid", where=name)
    side = tuple(_element(one) for one in data)
    if len({element.id for element in side}) != len(side):
        raise KnownError("template_invalid", where=name)
    return side


def _element(data: object) -> Element:
    if not isinstance(data, dict) or str(data.get("kind")) not in KINDS:
        raise KnownError("template_invalid", where="kind")
    where = _text(data.get("id"), "id", _ID)
    type_: Any = KINDS[data["kind"]]
    known = {f.name: f for f in fields(type_)}
    if set(data) - set(known) - {"kind"}:
        raise KnownError("template_invalid", where=where)
    try:
        values = {name: _value(data[name], str(known[name].type), name, where) for name in data if name in known}
        element: Element = type_(**values)
    except (TypeError, ValueError):
        raise KnownError("template_invalid", where=where) from None
    return element


_TYPES: Mapping[str, type[StrEnum]] = {
    "Font": Font, "Align": Align, "Stand": Stand, "Shape": Shape, "Symbol": Symbol,
}  # fmt: skip


def _value(value: object, type_: str, name: str, where: str) -> object:
    """One value of an element, checked by the type and the name of its field."""
    if type_ == "bool" and isinstance(value, bool):
        return value
    if type_ in _TYPES and isinstance(value, str):
        return _TYPES[type_](value)
    if type_ == "int":
        return int(_number(value, where, 1, 50))
    if type_ == "float":
        low, high = {"size": TYPE_SIZES, "floor": TYPE_SIZES}.get(name, (-LARGEST, LARGEST))
        return _number(value, where, 0 if name in ("width", "height", "weight", "radius") else low, high)
    if type_ == "str":
        return _text(value, where, _COLOUR if name in ("colour", "fill", "stroke") else None)
    raise KnownError("template_invalid", where=where)


def _number(value: object, where: str, low: float, high: float) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
        raise KnownError("template_invalid", where=where)
    return float(value)


def _text(value: object, where: str, pattern: re.Pattern[str] | None = None) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_TEXT or (pattern and not pattern.fullmatch(value)):
        raise KnownError("template_invalid", where=where)
    return value
