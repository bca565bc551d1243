"""The small texts of a printed agenda: times, dates and scanning marks, mended where only one reading is possible."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, time

from ..domain.names import clean, fold

Mending = tuple[str, str, str]
"""Code, as printed, as used."""

_MONTHS = {name: number for number, names in enumerate((
    "january enero janvier jan ene", "february febrero fevrier feb", "march marzo mars mar",
    "april abril avril apr abr", "may mayo mai", "june junio juin jun", "july julio juillet jul",
    "august agosto aout aug ago", "september septiembre setiembre septembre sep sept set",
    "october octubre octobre oct", "november noviembre novembre nov", "december diciembre decembre dec dic",
), start=1) for name in names.split()}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATES = tuple(re.compile(pattern) for pattern in (
    r"\b(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})\b",
    r"\b(?P<d>\d{1,2})[/.](?P<m>\d{1,2})[/.](?P<y>\d{4})\b",
    rf"\b(?P<n>{_MONTH})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s*,?\s+(?P<y>\d{{4}})\b",
    rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|o)?\s+(?:de\s+|of\s+)?(?P<n>{_MONTH})\.?,?\s+(?:de\s+|del\s+)?(?P<y>\d{{4}})\b",
))
_WEEKDAY = re.compile(r"^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes"
                      r"|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|lundi|mardi|mercredi|jeudi"
                      r"|vendredi|samedi|dimanche)\b\s*,?\s*", re.I)

_LONG_DASH = re.compile("[‒–—―−]")
_HALF = r"(?:\s*([ap])\.?\s*m\b\.?)?"
_CLOCK = re.compile(r"(?<!\d)(?:(\d{1,2})\s*[:.h]\s*(\d{2})(?::\d{2})?|(\d{1,2})(\d{2})|(\d{1,2}))(?!\d)" + _HALF, re.I)

_MARKS = tuple((code, re.compile(pattern), instead) for code, pattern, instead in (
    ("pipe_i", r"\|(?=[A-Za-z])", "I"),
    ("letter_o", r"(?<=\b[Ss]ession )O\b|(?<=\b[Ss]esi[oó]n )O\b|(?<=\b[Tt]able )O\b|(?<=\b[Mm]esa )O\b", "0"),
    ("letter_l", r"(?<=\b[Ss]ession )l\b|(?<=\b[Ss]esi[oó]n )l\b|(?<=\b[Tt]able )l\b|(?<=\b[Mm]esa )l\b", "1"),
    ("letter_l", r"\b([A-Z]{2,})l\b", r"\1I"),
    ("stray_mark", r"\b[A-Z]\((?=[A-Z][^()]*(?:\([^()]*\)[^()]*)*$)", ""),  # never closed
    ("stray_mark", r"\s*~\s*", " "),
    ("blanks", r"(?<=\S) {2,}(?=\S)", " "),
))


def find_date(text: str) -> tuple[date | None, str]:
    """The date in `text` and what is left of the text without it and its weekday.

    Understands ISO, day/month/year (never month first), `September 13, 2022`, `13 de septiembre de 2022`.
    """
    plain = fold_dates(text)
    for pattern in _DATES:
        match = pattern.search(plain)
        if match is None:
            continue
        parts = match.groupdict()
        month = _MONTHS[parts["n"]] if parts.get("n") else int(parts["m"])
        try:
            found = date(int(parts["y"]), month, int(parts["d"]))
        except ValueError:
            continue
        left = f"{text[:match.start()]} {text[match.end():]}"
        return found, _WEEKDAY.sub("", clean(left).strip(" ,.:;-–—")).strip(" ,.:;-–—")
    return None, clean(text)


def fold_dates(text: str) -> str:
    """Lower case without accents, letter for letter, so that positions stay those of `text`."""
    return "".join((fold(letter) or letter)[:1] if letter.isalpha() else letter for letter in text)


def find_times(text: str) -> tuple[time | None, time | None, list[Mending]]:
    """Start and end in a cell like `10:15 = 10:45`, and what had to be mended; None where no time can be read."""
    printed = " ".join(text.split())
    found = list(_CLOCK.finditer(_digits(printed)))
    moments = [_moment(match) for match in found[:2]]
    if len(found) > 2 or not moments or moments[0] is None:
        return None, None, []
    start, end = moments[0], moments[1] if len(moments) > 1 else None
    now = f"{start:%H:%M} - {end:%H:%M}" if end else f"{start:%H:%M}"
    return start, end, [(code, printed, now) for code in _time_codes(printed, found)]


def mend_text(text: str) -> tuple[str, list[Mending]]:
    """A title or a facilitator without scanning marks. Letters inside names are never touched."""
    mendings = []
    for code, pattern, instead in _MARKS:
        mended = pattern.sub(instead, text)
        if mended != text:
            mendings.append((code, text, clean(mended)))
            text = mended
    return clean(text), mendings


def _digits(text: str) -> str:
    """Letters that a scanner reads for digits, next to digits only: `1O:00` is 10:00, `l0:15` is 10:15."""
    text = re.sub(r"(?<=\d)[oO]|[oO](?=\d)", "0", text)
    return re.sub(r"(?<=[\d:])[lI|]|(?<!\w)[lI|](?=\d)", "1", text)


def _moment(match: re.Match[str]) -> time | None:
    hour = int(match[1] or match[3] or match[5])
    minute = int(match[2] or match[4] or 0)
    half = (match[6] or "").lower()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _time_codes(printed: str, found: list[re.Match[str]]) -> Iterator[str]:
    """What is unusual about the printed times; each is one line in the list of repairs."""
    if _digits(printed) != printed:
        yield "time_letters"
    if "=" in printed:
        yield "time_separator"
    if _LONG_DASH.search(printed):
        yield "time_dash"
    if any(match[3] for match in found):
        yield "time_colon"
    if any(re.search(r"\d\s+[:.h]|[:.h]\s+\d", match[0], re.I) for match in found):
        yield "time_blank"
    if any(len(match[1] or match[3] or match[5]) == 1 for match in found):
        yield "time_leading_zero"
