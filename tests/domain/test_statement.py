"""The signed statement as a text: one text per statement, and codes that notice a slip of the finger."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desktop.domain.statement import (
    CODE_LENGTH,
    Statement,
    armour,
    code_of,
    disarm,
    found_in,
    grouped,
    typed_code,
)
from tests.domain.test_sheet_code import ALPHABET

SAMPLE = Statement(
    "Ana María de los Santos Ñ.", "Gobiernos locales", "approval", 9.5, 16, "2022-09-13", "SS22-K7-0012", 1
)
SIGNATURE = bytes(range(64))
PRINTABLE = st.text(max_size=60).filter(str.isprintable)
HOURS = st.integers(0, 4000).map(lambda quarters: quarters / 4)
STATEMENTS = st.builds(
    Statement, PRINTABLE, PRINTABLE, st.sampled_from(("approval", "participation", "thanks")),
    HOURS, HOURS, st.dates().map(str), st.text("ABC-0123", max_size=12), st.integers(1, 9999),
)  # fmt: skip


@given(STATEMENTS, st.binary(min_size=64, max_size=64))
def test_a_statement_survives_its_text(statement: Statement, signature: bytes) -> None:
    found = disarm(armour(statement.payload(), signature))
    assert found == (statement, statement.payload(), signature)


@pytest.mark.parametrize(
    "change",
    [{"kind": "diploma"}, {"contact_hours": -1.0}, {"contact_hours": float("nan")}, {"online_hours": 1e9},
     {"issued": "13.9.2022"}, {"issued": "2022-9-13"}, {"version": 0}, {"version": 10_000}, {"name": 7}],
)  # fmt: skip
def test_odd_values_are_no_statement(change: dict[str, object]) -> None:
    assert disarm(armour(replace(SAMPLE, **change).payload(), SIGNATURE)) is None  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "payload",
    [b"[]", b"{}", b"", b"[" * 5000, b"\xff", b' ["a"]', SAMPLE.payload() + b" ",
     SAMPLE.payload().replace(b"9.5", b"9.50"), SAMPLE.payload().replace(b"16", b"16.0")],
)  # fmt: skip
def test_a_payload_in_another_form_is_no_statement(payload: bytes) -> None:
    assert disarm(armour(payload, SIGNATURE)) is None


def test_a_text_has_one_form() -> None:
    text = armour(SAMPLE.payload(), SIGNATURE)
    assert disarm(text)
    assert disarm(text.lower()) is None
    assert disarm(text + "=") is None
    assert disarm(text + "A") is None
    assert disarm(text[3:]) is None
    last = [text[:-1] + letter for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"]
    assert sum(disarm(other) is not None and disarm(other)[2] == SIGNATURE for other in last) == 1  # type: ignore[index]


def test_a_statement_is_found_behind_an_address_and_between_blanks() -> None:
    text = armour(SAMPLE.payload(), SIGNATURE)
    assert found_in(f"https://example.org/verify.html#{text}") == text
    assert found_in(f"  {text[:40]}\n{text[40:]} ") == text
    assert found_in("hello") == found_in("") == ""


def test_codes_forgive_what_people_confuse() -> None:
    code = code_of(armour(SAMPLE.payload(), SIGNATURE))
    assert len(code) == CODE_LENGTH
    assert typed_code(grouped(code)) == typed_code(f" {code.lower()} ") == code
    assert typed_code(code.replace("0", "O").replace("1", "l")) == code


@given(st.binary(min_size=1, max_size=40), st.data())
def test_a_code_notices_one_wrong_character_and_one_swap(text: bytes, data: st.DataObject) -> None:
    code = code_of(text.hex())
    place = data.draw(st.integers(0, CODE_LENGTH - 1))
    wrong = data.draw(st.sampled_from([c for c in ALPHABET if c != code[place]]))
    assert typed_code(code[:place] + wrong + code[place + 1:]) is None
    other = data.draw(st.integers(0, CODE_LENGTH - 1))
    swapped = list(code)
    swapped[place], swapped[other] = code[other], code[place]
    assert typed_code("".join(swapped)) == (code if code[place] == code[other] else None)


@pytest.mark.parametrize("text", ["", "K7QX", "x" * 500, "K7QX-2M9V-R4T", "ÑÑÑÑ-ÑÑÑÑ-ÑÑÑÑ"])
def test_other_texts_are_no_code(text: str) -> None:
    assert typed_code(text) is None
