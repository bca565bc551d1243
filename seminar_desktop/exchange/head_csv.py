"""What a desk says of itself in its folder, as a small table for people. Advice: odd lines are passed over."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from ..domain.exchange import Head
from ..domain.journal import LARGEST
from .segment_csv import for_people, table

_LONGEST = 1_000_000
_COUNT = re.compile("n[0-9]{1,19}")
_DESK = re.compile("d[a-z2-7]{15}")
_MOST = 64
"""Characters of a time or a version."""
_HEAD = "what"


@dataclass(frozen=True, slots=True)
class Said:
    """A head, and the place's own clock when it was written (milliseconds since 1970; None: it has none)."""

    head: Head
    place_ms: int | None


def encode(head: Head, place_ms: int | None, delimiter: str = ",") -> bytes:
    """The file of a head."""
    lines = [
        (_HEAD, "value", "of"),
        ("desk", head.desk, ""),
        ("entries", f"n{head.seq}", ""),
        ("clock", f"t{head.at}", ""),
        ("version", f"v{head.version}", ""),
        *([("place clock", f"n{place_ms}", "")] if place_ms is not None else []),
        *(("has read", f"n{seq}", desk) for desk, seq in sorted(head.reads.items())),
    ]
    return b"\xef\xbb\xbf" + table(lines, delimiter).encode()


def facts(values: Mapping[str, str], delimiter: str = ",") -> bytes:
    """A table of names and values for people."""
    lines = [("what", "value"), *((name, for_people(value)) for name, value in values.items())]
    return b"\xef\xbb\xbf" + table(lines, delimiter).encode()


def decode(content: bytes) -> Said | None:
    """The head in a file; None for anything that is none."""
    if len(content) > _LONGEST:
        return None
    with suppress(ValueError, csv.Error, KeyError):
        text = content.decode("utf-8-sig")
        for delimiter in ",;\t":
            rows = list(csv.reader(io.StringIO(text.replace("\0", ""), newline=""), delimiter=delimiter))
            if rows and rows[0][:1] == [_HEAD] and len(rows[0]) >= 3:
                return _said(rows[1:])
    return None


def _said(rows: Sequence[Sequence[str]]) -> Said:
    one = {row[0]: row[1] for row in rows if len(row) >= 3 and not row[2]}
    reads = {row[2]: _number(row[1]) for row in rows if len(row) >= 3 and row[0] == "has read"}
    place_ms = _number(one["place clock"]) if "place clock" in one else None
    if not _DESK.fullmatch(one["desk"]):
        raise ValueError(one["desk"])
    at, version = one["clock"][1:][:_MOST], one.get("version", "v")[1:][:_MOST]
    head = Head(one["desk"], _number(one["entries"]), at, version, reads)
    return Said(head, place_ms)


def _number(cell: str) -> int:
    if not _COUNT.fullmatch(cell) or int(cell[1:]) > LARGEST:
        raise ValueError(cell)
    return int(cell[1:])
