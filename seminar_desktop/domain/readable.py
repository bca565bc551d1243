"""What of an entry can become state. Another desk may send anything; what is odd stops here, so readers stay simple.

An entry that is not readable is kept and relayed as if it were of a newer version, which may know better.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from .journal import ISSUE, LARGEST, ROSTER_ROW, SET, Entry, canonical

_DIGEST_BYTES = 32
_MOST = 2**31 - 1
"""No count or position is larger, nor has a reason to be."""


def readable(entry: Entry) -> bool:
    """Whether time, clock, references and value are of the form in which this program writes them."""
    try:
        return _head(entry) and (entry.value is None or _value(entry))
    except (ValueError, LookupError, OSError, RecursionError):
        return False


def _head(entry: Entry) -> bool:
    at = datetime.fromisoformat(entry.at)
    return (
        at.tzinfo is not None
        and entry.at[:10] == at.date().isoformat()  # the day of a scan is read off the text
        and date.min.year < at.year < date.max.year  # shown in any zone it is still a date
        and 0 <= entry.clock <= LARGEST
        and all(len(digest) == _DIGEST_BYTES for digest in entry.replaces)
    )


def _value(entry: Entry) -> bool:
    data = entry.data()
    if entry.kind != SET:
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


def _day(text: str) -> bool:
    return date.fromisoformat(text).isoformat() == text


def _minute(text: str) -> bool:
    return time.fromisoformat(text).strftime("%H:%M") == text


def _local(text: str) -> bool:
    at = datetime.fromisoformat(text)
    return at.tzinfo is None and date.min.year < at.year < date.max.year


def _number(text: str) -> bool:
    return abs(int(text)) <= _MOST


def _positive(text: str) -> bool:
    return 0 < int(text) <= _MOST


def _zone(text: str) -> bool:
    return ZoneInfo(text).key == text


_FACTS: Mapping[str, Callable[[Any], bool]] = {ISSUE: _issue, ROSTER_ROW: _row}
_FIELDS: Mapping[tuple[str, str], Callable[[str], bool]] = {
    ("slot", "day"): _day,
    ("slot", "start"): _minute,
    ("slot", "end"): _minute,
    ("slot", "position"): _number,
    ("seminar", "zone"): _zone,
    ("seminar", "rehearsal"): _local,
    ("seminar", "quota_municipalities"): _positive,
    ("seminar", "quota_people"): _positive,
}
"""Fields that are more than text. Empty is always allowed: not said."""
