"""Codes of printed sheets and of their lines: what is forgiven, and what is caught."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desktop.domain.sheet_code import (
    ALPHABET,
    FIRST,
    LENGTH,
    LINE_LETTERS,
    check,
    line_code,
    new_code,
    read_line,
)

CODES = st.binary(min_size=4, max_size=4).map(new_code)


@given(CODES)
def test_a_code_is_short_and_free_of_look_alikes(code: str) -> None:
    assert len(code) == LENGTH and code[0] in FIRST and set(code) <= set(ALPHABET)
    assert not set(code) & set("OILU")
    assert check(code) == code


def test_codes_differ_and_use_the_whole_range() -> None:
    assert len({new_code() for _ in range(200)}) > 190
    assert len({new_code(bytes(four)) for four in itertools.product(range(8), range(32), [0], [0])}) == 256


@given(CODES, st.data())
def test_case_blanks_hyphens_and_look_alikes_are_forgiven(code: str, data: st.DataObject) -> None:
    typed = "".join(data.draw(st.sampled_from({"0": "0Oo", "1": "1IiLl"}.get(letter, letter + letter.lower())))
                    + data.draw(st.sampled_from(["", " ", "-", "\t"])) for letter in code)
    assert check(f" {typed}\r\n") == code


@given(CODES)
def test_every_wrong_character_and_every_swap_is_noticed(code: str) -> None:
    for place in range(LENGTH):
        for other in set(ALPHABET) - {code[place]}:
            assert check(code[:place] + other + code[place + 1:]) is None
    for a, b in itertools.combinations(range(LENGTH), 2):
        swapped = list(code)
        swapped[a], swapped[b] = swapped[b], swapped[a]
        assert check("".join(swapped)) in (None, code if code[a] == code[b] else None)


@pytest.mark.parametrize("text", ["", "2", "María", "OLIOL", "22222222", "2" * 500, "７K0QX", "A" * 25, "2\x00222"])
def test_other_text_is_no_sheet(text: str) -> None:
    assert check(text) is None


@given(st.text(max_size=60))
def test_any_text_is_answered(text: str) -> None:
    assert check(text) is None or len(check(text) or "") == LENGTH
    line = read_line(text)
    assert line is None or 1 <= line <= 9999


# ---- lines -----------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("number", [1, 9, 17, 22, 23, 24, 100, 9999])
def test_a_line_is_read_with_and_without_its_letter(number: int) -> None:
    code = line_code(number)
    assert read_line(code) == read_line(f" {number} {code[-1].lower()}") == read_line(str(number)) == number
    assert read_line(f"0{number}") == number
    assert all(read_line(f"{number}{letter}") is None for letter in set(LINE_LETTERS + "IOU") - {code[-1]})


def test_a_mistyped_number_with_its_letter_is_noticed() -> None:
    for number in range(1, 1000):
        digits, letter = str(number), line_code(number)[-1]
        wrong = {digits[:n] + other + digits[n + 1:] for n in range(len(digits)) for other in "0123456789"}
        wrong |= {digits[:n] + digits[n + 1] + digits[n] + digits[n + 2:] for n in range(len(digits) - 1)}
        for other in wrong - {digits}:
            assert read_line(other + letter) is None, (digits, other)


@pytest.mark.parametrize("text", ["", "0", "K", "K17", "17SS", "-17x", "1.7", "12345", "１７", "17 18", "7" * 50])
def test_other_text_is_no_line(text: str) -> None:
    assert read_line(text) is None


@pytest.mark.parametrize("number", [0, -1, 10_000])
def test_there_are_no_other_lines(number: int) -> None:
    with pytest.raises(ValueError, match="line"):
        line_code(number)
