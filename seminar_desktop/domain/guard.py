"""The formula guard: a text that a spreadsheet would run gets one apostrophe in front, and loses exactly one again.

Because a text that begins with an apostrophe is guarded as well, the way back is unambiguous: `=x` and `'=x` stay two
different texts. `importers/sheet.py` takes the apostrophe away when such a file is read again. Numbers are never
guarded: -5 is no formula.
"""

from __future__ import annotations

_DANGEROUS = frozenset("=+-@|%'＝＋－＠｜％")


def guard(text: str) -> str:
    """`text` as it may stand in a spreadsheet: guarded when it begins with `= + - @ | %`, one of their full-width
    twins, white space of any kind, or an apostrophe."""
    return f"'{text}" if text and (text[0] in _DANGEROUS or text[0].isspace()) else text


def unguard(text: str) -> str:
    """The inverse of `guard`: without the first character when that is an apostrophe. Only for texts of our own."""
    return text.removeprefix("'")
