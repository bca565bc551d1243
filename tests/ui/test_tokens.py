"""Colours: contrast by WCAG, and verdicts that differ for every eye."""

from __future__ import annotations

from itertools import combinations

import pytest

from seminar_desktop import paths
from seminar_desktop.domain.badges import ROLE_COLOURS
from seminar_desktop.ui.tokens import THEMES, Tokens, contrast, linear, luminance

AA, AAA, GRAPHICS = 4.5, 7.0, 3.0
BACKGROUNDS = ("window", "surface", "sunken", "accent_soft")
# Linear-light matrices of Viénot et al. (protan, deutan) and Machado et al. (tritan, full severity).
EYES = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.11238, 0.88762, 0), (0.11238, 0.88762, 0), (0.00401, -0.00401, 1)),
    "deutan": ((0.29275, 0.70725, 0), (0.29275, 0.70725, 0), (-0.02234, 0.02234, 1)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    "grey": ((0.2126, 0.7152, 0.0722),) * 3,
}

themes = pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)


def lab(colour: str, eye: str) -> tuple[float, float, float]:
    """CIELAB of a colour as an eye sees it."""
    seen = [linear(colour, at) for at in (1, 3, 5)]
    red, green, blue = (max(0.0, sum(f * v for f, v in zip(row, seen, strict=True))) for row in EYES[eye])
    xyz = ((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505, 0.2126 * red + 0.7152 * green + 0.0722 * blue,
           (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089)
    x, y, z = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@themes
def test_all_text_is_readable(tokens: Tokens):
    for back in BACKGROUNDS:
        for ink in ("ink", "soft", "accent_text"):
            assert contrast(getattr(tokens, back), getattr(tokens, ink)) >= AA, (back, ink)
    assert contrast(tokens.accent, tokens.accent_ink) >= AA
    assert contrast(tokens.accent_text, tokens.accent_ink) >= AA  # hovered primary button


@themes
def test_outlines_of_controls_are_visible(tokens: Tokens):
    for back in ("window", "surface"):
        assert contrast(tokens.edge, getattr(tokens, back)) >= GRAPHICS
        assert contrast(tokens.accent, getattr(tokens, back)) >= GRAPHICS


@themes
@pytest.mark.parametrize("tone", ["good", "wait", "stop"])
def test_verdict_words_reach_the_highest_grade(tokens: Tokens, tone: str):
    family = tokens.family(tone)
    assert contrast(family.band, family.ink) >= AAA
    for ink in (family.text, tokens.ink):
        assert contrast(family.soft, ink) >= AAA
    assert contrast(tokens.wait.text, family.soft) >= AA  # notes and warnings on any verdict
    assert contrast(family.text, tokens.surface) >= AA  # chips and inline errors


@themes
@pytest.mark.parametrize("eye", EYES)
def test_verdicts_differ_for_every_eye(tokens: Tokens, eye: str):
    bands = [lab(tokens.family(tone).band, eye) for tone in ("good", "wait", "stop")]
    for first, second in combinations(bands, 2):
        assert sum((a - b) ** 2 for a, b in zip(first, second, strict=True)) ** 0.5 >= 15
        assert abs(first[0] - second[0]) >= 10, "lightness alone must tell them apart"


def test_role_chips_are_readable():
    for back, ink in ROLE_COLOURS.values():
        assert contrast(back, ink) >= AA


def test_luminance_of_the_ends():
    assert luminance("#FFFFFF") == pytest.approx(1)
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@themes
def test_art_of_the_style_sheet_has_the_colours_of_the_theme(tokens: Tokens):
    folder = paths.resources() / "icons" / "theme"
    for name, colour in (("down", tokens.soft), ("up", tokens.soft), ("check", tokens.accent_ink)):
        assert f'stroke="{colour}"' in (folder / f"{name}-{tokens.name}.svg").read_text(encoding="utf-8")
