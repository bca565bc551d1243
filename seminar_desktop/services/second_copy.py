"""The second copy: a desk's own entries as lines of CSV files, within a second of their commit.

It is written behind the journal, never instead of it: a scan does not wait for it, and what could not be written is
caught up with. Files have the columns of exchanged segments, without a seal. Each begins with the last entry of the one
before it, so that it can be verified by itself. A torn last line is normal: a new file goes on after what was whole.
"""

from __future__ import annotations

import csv
import re
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..domain.errors import KnownError
from ..domain.journal import Entry, genuine
from ..exchange import segment_csv
from ..store import journal, segments
from ..store import second_copy as copies
from .desk import Desk
from .keeping import Keeping

PER_FILE = 10_000
"""Entries after which a new file is begun."""
_PIECE = 1_000
"""Entries that are read from the journal and flushed at once."""
_HEADER = b"\xef\xbb\xbf" + segment_csv.table([segment_csv.HEADER]).encode()
_DESK_COLUMN = segment_csv.PEOPLE_COLUMNS.index("desk")
_DESK = re.compile("d[a-z2-7]{15}")


@dataclass(frozen=True, slots=True)
class Standing:
    """How a folder is doing."""

    folder: Path
    copied: int = 0
    """Own entries up to this number lie there, flushed."""
    waiting: int = 0
    """Own entries that do not, yet."""
    behind: float = 0.0
    """Seconds since something waits."""
    problem: str = ""
    """Code of the error that keeps it from being written."""


class SecondCopy:
    """Follows the journal of a desk into its folders. Used by one thread at a time; opens nothing for longer."""

    def __init__(self, desk: Desk, keeping: Keeping) -> None:
        self._desk = desk
        self._threads = [_Thread(folder) for folder in keeping.folders]

    def follow(self) -> list[Standing]:
        """Write what is new to every folder; one that cannot be reached is told about and tried again next time."""
        with self._desk.read() as connection:
            own = segments.own(connection)
        return [thread.follow(self._desk, own) for thread in self._threads]


def follow(desk: Desk, keeping: Keeping) -> list[Standing]:
    """Write what is new, once: for the end of a command."""
    return SecondCopy(desk, keeping).follow()


def read(folder: Path) -> Iterator[Entry]:
    """Every entry that can be read there. Nothing is verified, lines that make no sense are left out."""
    for path in copies.files(folder):
        yield from entries(copies.lines(path))


def entries(lines: Iterable[bytes]) -> Iterator[Entry]:
    """The entries in lines of a second copy."""
    for line in lines:
        found = _entry(line)
        if found is not None:
            yield found


class _Thread:
    """The files of one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._desk = ""
        self._file: Path | None = None
        self._size = self._first = self._copied = 0
        self._since: float | None = None

    def follow(self, desk: Desk, own: segments.Own) -> Standing:
        try:
            if self._desk and self._desk != own.desk:
                self._write(desk, self._desk, None)  # the last of what it wrote under its former id
            if self._desk != own.desk:
                self._resume(desk, own)
            self._write(desk, own.desk, own.seq)
        except KnownError as error:
            self._desk = ""
            self._since = self._since or time.monotonic()
            behind = time.monotonic() - self._since
            return Standing(self.folder, self._copied, max(0, own.seq - self._copied), behind, error.code)
        self._since = None
        return Standing(self.folder, self._copied)

    def _resume(self, desk: Desk, own: segments.Own) -> None:
        """Go on where the newest file ends, if its last line is whole and genuine; else after what is whole."""
        self._desk, self._file, self._copied = own.desk, None, 0
        found = copies.files(self.folder, f"{own.desk}-")
        for path in reversed(found):
            last = _entry(copies.last_line(path)) if path == found[-1] else None
            if last is not None and self._holds(desk, last):
                self._file, self._size, self._copied = path, copies.size(path), last.seq
                self._first = next((entry.seq for entry in entries(copies.lines(path)[:2])), last.seq)
                return
            whole = [entry.seq for entry in entries(copies.lines(path)) if self._holds(desk, entry)]
            if whole:
                self._copied = _unbroken(whole)
                return

    def _holds(self, desk: Desk, entry: Entry) -> bool:
        with desk.read() as connection:
            found = journal.of_desk(connection, entry.desk, entry.seq, entry.seq)
        return genuine(entry) and any(entry._replace(value=one.value, salt=one.salt) == one for one in found)

    def _write(self, desk: Desk, own: str, last: int | None) -> None:
        while last is None or self._copied < last:
            with desk.read() as connection:
                first = self._copied + 1
                new = journal.of_desk(connection, own, first, first + _PIECE - 1)
                before = journal.of_desk(connection, own, first - 1, first - 1) if self._full(first) else []
            if not new:
                return
            if self._full(first):
                self._file = copies.begin(self.folder, f"{own}-{first:09d}", _HEADER)
                self._size, self._first = copies.size(self._file), first
                new = before + new
            assert self._file is not None
            self._size = copies.append(self._file, _lines(new), self._size)
            self._copied = new[-1].seq

    def _full(self, first: int) -> bool:
        return self._file is None or first - self._first >= PER_FILE


def _unbroken(numbers: list[int]) -> int:
    """The last number before the first hole: what comes after a hole is written again."""
    for number, following in zip(numbers, numbers[1:], strict=False):
        if following != number + 1:
            return number
    return numbers[-1]


def _lines(new: list[Entry]) -> bytes:
    nobody = [""] * len(segment_csv.PEOPLE_COLUMNS)
    described = [[*nobody[:_DESK_COLUMN], entry.desk, *nobody[_DESK_COLUMN + 1 :]] for entry in new]
    return segment_csv.table(segment_csv.rows(new, described)).encode()


def _entry(line: bytes) -> Entry | None:
    with suppress(ValueError, csv.Error):
        row = next(csv.reader([line.decode()], strict=True), [])
        if len(row) == len(segment_csv.HEADER) and _DESK.fullmatch(row[_DESK_COLUMN]):
            return segment_csv.entry_of(row[_DESK_COLUMN], row)
    return None
