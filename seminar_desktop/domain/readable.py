"""What of an entry can become state. Another desk may send anything; what is odd stops here, so readers stay simple.

An entry that is not readable is kept and relayed as if it were of a newer version, which may know better.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from .attendance import MARKS, Presence
from .certificates import HIGHEST_VERSION, LANGUAGES, CertificateKind, valid_address, valid_prefix, valid_serial
from .clock_spans import MOST_MS
from .journal import (
    CERTIFICATE,
    CLOCK_SEEN,
    CLOCK_SHIFT,
    CLOCK_STEP,
    CONNECTION,
    ISSUE,
    LARGEST,
    REPORT,
    RESULT,
    ROSTER_ROW,
    SAME_AS,
    SET,
    SETTLE,
    SHEET,
    WAIVER,
    Entry,
    canonical,
)
from .published import digest_of
from .statement import code_of, disarm
from .trust import cut_from, cut_text

_DIGEST_BYTES = 32
_HASH = re.compile("[0-9a-f]{64}")
_AT = re.compile(
    r"[0-9]{4}-[01][0-9]-[0-3][0-9]T([01][0-9]|2[0-3])(:[0-5][0-9]){2}(\.[0-9]{1,6})?[+-][0-9]{2}:[0-9]{2}"
)
_PERSON_ID = re.compile(r"p[0-9A-Za-z_-]{0,63}")
CERTIFICATE_TEXTS = ("person", "kind", "name", "languages", "statement", "code", "reason")
"""Texts in the value of an issued certificate; the others are `version`, `contact` and `online`."""
_MOST_LANGUAGES = 2
_FARTHEST = timedelta(hours=14)
"""From UTC, on this planet and for SQLite."""
_MOST = 2**31 - 1
"""No count or position is larger, nor has a reason to be."""
_YEAR_9000 = 221_845_392_000
"""Moments of meetings lie before it, so that they can be shown in any zone."""


def readable(entry: Entry) -> bool:
    """Whether time, clock, references and value are of the form in which this program writes them."""
    try:
        return _head(entry) and (entry.value is None or _value(entry))
    except (ValueError, LookupError, OSError, OverflowError, RecursionError):
        return False


def valid_field(entity: str, field: str, text: str) -> bool:
    """Whether a field can hold this text; fields that are nothing but text can hold any."""
    try:
        return text == "" or (entity, field) not in _FIELDS or _FIELDS[entity, field](text)
    except (ValueError, LookupError, OSError, OverflowError):
        return False


def _head(entry: Entry) -> bool:
    return (
        _AT.fullmatch(entry.at) is not None  # Python reads more forms of a time than SQLite does
        and _date(entry.at[:10], entry.at[-6:])
        and 0 <= entry.clock <= LARGEST
        and all(len(digest) == _DIGEST_BYTES for digest in entry.replaces)
    )


@lru_cache(maxsize=4096)
def _date(day: str, offset: str) -> bool:
    """Whether times of this day and offset from UTC can be shown in any zone. ValueError: not a date."""
    at = datetime.fromisoformat(f"{day}T00:00:00{offset}")
    return abs(at.utcoffset() or timedelta()) <= _FARTHEST and date.min.year < at.year < date.max.year


def _value(entry: Entry) -> bool:
    data = entry.data()
    if entry.kind == CERTIFICATE and not _states(entry.subject, entry.field, data):
        return False
    if entry.kind == SAME_AS and not _same_as(entry.subject, data):
        return False
    if entry.kind != SET:
        if "\\" in (entry.value or ""):
            canonical(data).encode()  # half a character in escapes is JSON, but no text
        return entry.kind not in _FACTS or _FACTS[entry.kind](data)
    if not isinstance(data, str):
        return False
    data.encode()
    field = entry.entity, entry.field
    return data == "" or field not in _FIELDS or _FIELDS[field](data)


def _issue(data: Any) -> bool:
    return isinstance(data, dict) and isinstance(data.get("code"), str) and data["code"] != ""


def _row(data: Any) -> bool:
    return isinstance(data, dict) and all(isinstance(value, str) for value in data.values())


def _report(data: Any) -> bool:
    if not isinstance(data, dict) or not all(isinstance(data.get(name, ""), str) for name in ("title", "file")):
        return False
    lines = data.get("lines", 0)
    return type(lines) is int and 0 <= lines <= _MOST


def _connection(data: Any) -> bool:
    return isinstance(data, dict) and isinstance(data.get("intervals"), list) and all(map(_interval, data["intervals"]))


def _interval(pair: Any) -> bool:
    whole = isinstance(pair, list) and len(pair) == 2 and all(type(moment) is int for moment in pair)
    return whole and 0 <= pair[0] <= pair[1] < _YEAR_9000


def _result(data: Any) -> bool:
    results = data.get("results") if isinstance(data, dict) else None
    return isinstance(results, dict) and all(map(_said, results.values()))


def _said(pair: Any) -> bool:
    return isinstance(pair, list) and len(pair) == 2 and all(isinstance(text, str) for text in pair)


def _waiver(data: Any) -> bool:
    return isinstance(data, dict) and isinstance(data.get("reason"), str)


def _sheet(data: Any) -> bool:
    people = data.get("people") if isinstance(data, dict) else None
    return isinstance(people, list) and all(isinstance(person, str) for person in people)


def _settlement(data: Any) -> bool:
    if not isinstance(data, dict) or not isinstance(data.get("about"), dict):
        return False
    texts = (data.get("choice"), data.get("reason"), *data["about"].values())
    lists = (data.get("seen"), data.get("made"))
    return all(isinstance(text, str) for text in texts) and all(
        isinstance(ids, list) and all(isinstance(id_, str) and _HASH.fullmatch(id_) for id_ in ids) for ids in lists
    )


def _within(number: Any, least: int, most: int) -> bool:
    return type(number) is int and least <= number <= most


def _clock_shift(data: Any) -> bool:
    """From an entry on, to an entry or until further notice."""
    return (
        isinstance(data, dict)
        and _within(data.get("first"), 1, LARGEST)
        and (data.get("last") is None or _within(data["last"], data["first"], LARGEST))
        and _within(data.get("shift_ms"), -MOST_MS, MOST_MS)
        and isinstance(data.get("reason"), str)
    )


def _clock_seen(data: Any) -> bool:
    whole = isinstance(data, dict) and _within(data.get("seq"), 1, LARGEST)
    return whole and _within(data.get("ahead_ms"), -MOST_MS, MOST_MS)


def _certificate(data: Any) -> bool:
    if not isinstance(data, dict) or not all(isinstance(data.get(name), str) for name in CERTIFICATE_TEXTS):
        return False
    languages = data["languages"].split("+")
    return (
        CertificateKind(data["kind"]) in CertificateKind
        and len(languages) <= _MOST_LANGUAGES
        and all(language in LANGUAGES for language in languages)
        and type(data.get("version")) is int
        and 1 <= data["version"] <= HIGHEST_VERSION
        and all(type(data.get(name)) in (int, float) and 0 <= data[name] < _MOST for name in ("contact", "online"))
    )


def _states(serial: str, field: str, data: Any) -> bool:
    """Whether an issued certificate is what it says: the statement, its code and its digest belong together."""
    if not _certificate(data):
        return False
    found = disarm(data["statement"])
    return (
        found is not None
        and valid_serial(serial)
        and (found[0].serial, found[0].version, found[0].kind) == (serial, data["version"], data["kind"])
        and (found[0].name, found[0].contact_hours) == (data["name"], data["contact"])
        and found[0].online_hours == data["online"]
        and code_of(data["statement"]) == data["code"]
        and digest_of(data["code"]) == field
    )


def _same_as(kept: str, data: Any) -> bool:
    """Whether two ids of people are named, neither of which another id could be mistaken for."""
    if not isinstance(data, dict) or not all(isinstance(data.get(name), str) for name in ("person", "reason")):
        return False
    both = kept, data["person"]
    return kept != data["person"] and all(_PERSON_ID.fullmatch(one) is not None for one in both)


def _mark(text: str) -> bool:
    return Presence(text) in MARKS


def _counts(text: str) -> bool:
    return all(Presence(word) in Presence for word in text.split(","))


def _percent(text: str) -> bool:
    return 0 <= int(text) <= 100


def _count(text: str) -> bool:
    return 0 <= int(text) <= _MOST


def _day(text: str) -> bool:
    day = date.fromisoformat(text)
    return day.isoformat() == text and date.min.year < day.year < date.max.year  # its midnights exist in any zone


def _minute(text: str) -> bool:
    return time.fromisoformat(text).strftime("%H:%M") == text


def _local(text: str) -> bool:
    at = datetime.fromisoformat(text)
    return at.tzinfo is None and date.min.year < at.year < date.max.year


def _number(text: str) -> bool:
    return abs(int(text)) <= _MOST


def _cut(text: str) -> bool:
    cut = cut_from(text)
    return cut is not None and cut_text(cut) == text


def _positive(text: str) -> bool:
    return 0 < int(text) <= _MOST


def _hours(text: str) -> bool:
    return 0 <= float(text) <= 10_000 and round(float(text), 2) == float(text)


def _zone(text: str) -> bool:
    return ZoneInfo(text).key == text


_FACTS: Mapping[str, Callable[[Any], bool]] = {
    ISSUE: _issue,
    ROSTER_ROW: _row,
    REPORT: _report,
    CONNECTION: _connection,
    RESULT: _result,
    WAIVER: _waiver,
    SHEET: _sheet,
    CLOCK_SHIFT: _clock_shift,
    CLOCK_STEP: lambda data: isinstance(data, dict) and _within(data.get("jumped_ms"), -MOST_MS, MOST_MS),
    CLOCK_SEEN: _clock_seen,
    SETTLE: _settlement,
}
_FIELDS: Mapping[tuple[str, str], Callable[[str], bool]] = {
    ("slot", "day"): _day,
    ("slot", "start"): _minute,
    ("slot", "end"): _minute,
    ("slot", "position"): _number,
    ("seminar", "zone"): _zone,
    ("seminar", "rehearsal"): _local,
    ("seminar", "quota_municipalities"): _positive,
    ("seminar", "quota_people"): _positive,
    ("seminar", "late_minutes"): _count,
    ("seminar", "virtual_percent"): _percent,
    ("seminar", "slots_percent"): _percent,
    ("seminar", "participation_slots"): _count,
    ("seminar", "courses_until"): _day,
    ("seminar", "counts"): _counts,
    ("seminar", "contact_hours"): _hours,
    ("seminar", "online_hours"): _hours,
    ("seminar", "certificate_day"): _day,
    ("seminar", "certificate_prefix"): valid_prefix,
    ("seminar", "verify_address"): valid_address,
    ("signatory", "position"): _number,
    ("slot", "late_minutes"): _count,
    ("slot", "virtual_percent"): _percent,
    ("source", "zone"): _zone,
    ("mark", "status"): _mark,
    ("membership", "revoked_after"): _cut,
}
"""Fields that are more than text. Empty is always allowed: not said."""
