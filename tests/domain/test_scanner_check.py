"""The scanner test's diagnosis: every layout, case and suffix, and what breaks a scan."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seminar_desktop.domain import badge_code
from seminar_desktop.domain.scanner_check import CHARACTER, ENTER, LINE_FEED, TAB, Key, diagnose, sample_code

CODE = badge_code.mint(bytes(range(32)), b"\x00\x11\x22\x33\x44\x55\x66\x77\x88\x99")
SUFFIXES = {"none": [], "enter": [ENTER], "tab": [TAB], "enter_line_feed": [ENTER, LINE_FEED]}


def keys(text: str, suffix: list[str] | None = None, gap: float = 4.0, pause: float = 4.0) -> list[Key]:
    typed = [Key(character, number * gap, CHARACTER) for number, character in enumerate(text)]
    end = len(text) * gap + pause
    return typed + [Key("", end + number, kind) for number, kind in enumerate(suffix or [])]


def on_layout(name: str, code: str) -> str:
    """What a laptop with this layout types when a US scanner sends `code`."""
    shown: dict[str, str] = {}
    for typed, meant in badge_code.LAYOUTS[name].items():
        shown.setdefault(meant, chr(typed))
    return "".join(shown.get(character, character) for character in code)


def test_a_sample_tells_the_layouts_apart() -> None:
    code = sample_code()
    assert badge_code.well_formed(code)
    typed = {on_layout(name, code) for name in badge_code.LAYOUTS}
    assert len(typed) == len(badge_code.LAYOUTS)


@pytest.mark.parametrize("layout", badge_code.LAYOUTS)
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_layout_and_suffix_works(layout: str, suffix: str) -> None:
    code = sample_code()
    found = diagnose(keys(on_layout(layout, code), SUFFIXES[suffix]), code)
    assert (found.works, found.layout, found.suffix) == (True, layout, suffix)
    assert found.problems == (() if layout == "same" else ("layout_other",))


@pytest.mark.parametrize(("change", "case"), [(str.upper, "upper"), (str.lower, "lower"), (str.title, "mixed")])
def test_caps_lock_does_not_matter(change: Callable[[str], str], case: str) -> None:
    found = diagnose(keys(change(CODE), [ENTER]), CODE)
    assert found.works
    assert found.case == case
    assert not found.problems


def test_a_lost_character_is_named() -> None:
    found = diagnose(keys(CODE[:7] + CODE[8:], [ENTER]), CODE)
    assert not found.works
    assert (found.missing, found.problems) == (CODE[7], ("missing",))


def test_a_doubled_character_is_named() -> None:
    found = diagnose(keys(CODE[:7] + CODE[6] + CODE[7:], [ENTER]), CODE)
    assert not found.works
    assert (found.doubled, found.problems) == (CODE[6], ("doubled",))


def test_an_unknown_layout_is_recognised_as_such() -> None:
    scrambled = CODE.translate(str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "BCDEFGHIJKLMNOPQRSTUVWXYZA"))
    found = diagnose(keys(scrambled, [ENTER]), CODE)
    assert (found.works, found.layout, found.problems[0]) == (False, "unknown", "layout_unknown")


def test_a_prefix_works_and_is_said() -> None:
    found = diagnose(keys("]Q1" + CODE, [ENTER]), CODE)
    assert found.works
    assert (found.before, found.problems) == ("]Q1", ("prefix",))


def test_speed_is_measured_and_typing_by_hand_is_noticed() -> None:
    assert diagnose(keys(CODE, [ENTER], gap=4), CODE).usual == 4
    assert diagnose(keys(CODE, [ENTER], gap=180), CODE).problems == ("by_hand",)


def test_a_late_suffix_is_a_problem() -> None:
    assert diagnose(keys(CODE, [ENTER], pause=900), CODE).problems == ("suffix_late",)


def test_no_key_at_all() -> None:
    found = diagnose([], CODE)
    assert (found.works, found.problems[0]) == (False, "nothing")
