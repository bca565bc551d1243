"""Slips of the pen: what counts as one, and that the index finds what a comparison with every word finds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desktop.domain.slips import Slips, one_slip

WORDS = st.text(alphabet="ab1", max_size=6)


@pytest.mark.parametrize(("first", "second"), [
    ("maradiaga", "maradiga"), ("quiros", "quiroz"), ("example.org", "example.ogr"), ("hector", "ector"),
    ("ana", "anna"), ("a", ""), ("ab", "ba"),
])
def test_one_slip(first: str, second: str) -> None:
    assert one_slip(first, second)
    assert one_slip(second, first)


@pytest.mark.parametrize(("first", "second"), [
    ("ana", "ana"), ("", ""), ("perez", "lopez"), ("quiros", "kiroz"), ("abcd", "badc"), ("abc", "cba"), ("ab", ""),
    ("jperez1", "jperez2"), ("jperez", "jperez1"), ("ana12", "ana21"),
])
def test_none_or_more_than_one(first: str, second: str) -> None:
    """Another digit is another account."""
    assert not one_slip(first, second)
    assert not one_slip(second, first)


@given(st.lists(WORDS, max_size=12), WORDS)
def test_the_index_finds_what_a_comparison_finds(words: list[str], asked: str) -> None:
    assert Slips(words).near(asked) == sorted({word for word in words if one_slip(word, asked)})


def test_rubbish_costs_nothing() -> None:
    """A word of ten kilobytes has ten thousand remainders of ten kilobytes."""
    assert Slips(["a" * 10_000]).near("a" * 9_999) == []
