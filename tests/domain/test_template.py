"""Templates as files: what is written is read, and what is odd is refused with a place."""

import json
import string
from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.template import (
    FIELDS,
    KINDS,
    Align,
    Element,
    Font,
    Purpose,
    Shape,
    Stand,
    Symbol,
    Template,
    TextElement,
    fields_in,
    filled,
    read,
    write,
)

LENGTHS = st.floats(0, 300).map(lambda mm: round(mm, 2))
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "str": st.text(max_size=40), "bool": st.booleans(), "int": st.integers(1, 50), "Font": st.sampled_from(Font),
    "Align": st.sampled_from(Align), "Stand": st.sampled_from(Stand), "Shape": st.sampled_from(Shape),
    "Symbol": st.sampled_from(Symbol),
}  # fmt: skip
COLOURS = st.sampled_from(["#123ABC", "role", "role_ink", ""])


def value(name: str, type_: str) -> st.SearchStrategy[Any]:
    if name in ("colour", "fill", "stroke"):
        return COLOURS
    if name in ("size", "floor"):
        return st.floats(3, 200)
    return VALUES.get(type_, LENGTHS)


@st.composite
def elements(draw: st.DrawFn) -> tuple[Element, ...]:
    ids = draw(st.lists(st.text(string.ascii_letters + string.digits + "_.-", min_size=1, max_size=9), unique=True,
                        max_size=6))  # fmt: skip
    made = []
    for id_ in ids:
        type_: Any = draw(st.sampled_from(list(KINDS.values())))
        made.append(type_(id_, *(draw(value(f.name, str(f.type))) for f in fields(type_)[1:])))
    return tuple(made)


TEMPLATES = st.builds(
    Template, st.just("t1"), st.text(max_size=60), st.sampled_from(Purpose), st.floats(20, 1000), st.floats(20, 1000),
    elements(), elements(),
)  # fmt: skip


@given(TEMPLATES)
def test_what_is_written_is_read(template: Template) -> None:
    assert read(write(template)) == template


def good() -> dict[str, Any]:
    text = {"kind": "text", "id": "a", "x": 1, "y": 2, "width": 3, "height": 4, "text": "{name}"}
    return {"format": 1, "id": "t", "name": "T", "purpose": "badge", "width": 90, "height": 60, "front": [text]}


def refusal(data: object) -> KnownError:
    with pytest.raises(KnownError) as caught:
        read(data if isinstance(data, str) else json.dumps(data))
    return caught.value


def test_the_example_is_good() -> None:
    assert read(json.dumps(good())).front[0] == TextElement("a", 1, 2, 3, 4, "{name}")


@pytest.mark.parametrize(
    ("name", "bad"),
    [("colour", "red"), ("colour", "#12345"), ("size", 0), ("size", True), ("lines", 0), ("font", "comic"), ("x", None),
     ("width", -1), ("x", 1e9), ("x", float("nan")), ("text", 7), ("text", "x" * 5000), ("script", "1"), ("id", "../a"),
     ("kind", "frame"), ("kind", []), ("align", {})],
)  # fmt: skip
def test_an_odd_value_is_refused(name: str, bad: object) -> None:
    data = good()
    data["front"][0][name] = bad
    assert refusal(data).code == "template_invalid"


@pytest.mark.parametrize(
    ("name", "bad"),
    [("front", {}), ("front", [1]), ("purpose", "poster"), ("width", 1), ("height", "60"), ("id", "a b"), ("name", 3),
     ("front", [{}] * 500), ("format", None)],
)  # fmt: skip
def test_an_odd_frame_is_refused(name: str, bad: object) -> None:
    assert refusal(good() | {name: bad}).code == "template_invalid"


def test_two_elements_with_one_id_are_refused() -> None:
    data = good()
    data["front"] *= 2
    assert refusal(data).code == "template_invalid"


@pytest.mark.parametrize("text", ["", "[]", "null", "{", "[" * 100_000, "\ud800"])
def test_what_is_no_template_is_refused(text: str) -> None:
    assert refusal(text).code == "template_invalid"


def test_a_newer_format_is_refused_as_such() -> None:
    assert refusal(good() | {"format": 2}).code == "template_newer"


def test_fields_are_filled_and_other_braces_stay() -> None:
    assert filled("{name}, {given_name} {X} {{name}}", {"name": "Ana {y}"}) == "Ana {y},  {X} {Ana {y}}"
    assert fields_in("{name} of {country}, {Name}") == ["name", "country"]


def test_every_purpose_has_the_name() -> None:
    assert all("name" in some for some in FIELDS.values())
