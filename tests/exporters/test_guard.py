"""The formula guard: what is guarded, and that nothing is lost on the way back."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desktop.domain.guard import guard, unguard

DANGEROUS = "=+-@|%＝＋－＠｜％\t\r\n '\u3000\xa0\u2028"


@pytest.mark.parametrize("first", DANGEROUS)
def test_dangerous_beginnings_get_one_apostrophe(first: str) -> None:
    assert guard(f"{first}1+1") == f"'{first}1+1"


@pytest.mark.parametrize("text", ["", "Ana", "5", "a=b", "O'Rourke", "«x»", "ñandú", "(x)"])
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert guard(text) == text


def test_a_guarded_text_and_one_that_looks_guarded_stay_different() -> None:
    assert guard("=x") == "'=x" and guard("'=x") == "''=x"
    assert unguard("'=x") == "=x" and unguard("''=x") == "'=x"


def test_every_character_there_is_survives_as_the_first() -> None:
    for code in range(sys.maxunicode + 1):
        text = f"{chr(code)}x"
        assert unguard(guard(text)) == text


@given(st.text())
def test_any_text_comes_back(text: str) -> None:
    assert unguard(guard(text)) == text
    assert guard(text) in (text, f"'{text}")
