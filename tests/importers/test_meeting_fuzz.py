"""Damaged reports: whatever happens to a file on its way, it is read or refused, never a crash, never nonsense.

`FUZZ=10000` in the environment raises the number of damaged files.
"""

import io
import os
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.importers import teams, zoom
from seminar_desktop.importers.report import MeetingReport, Reading
from seminar_desktop.importers.sheet import Table, read_table
from tests.importers import meeting_files as files

EXAMPLES = int(os.environ.get("FUZZ", "250"))
KNOWN = {"report_no_rows", "report_not_understood"}
TABLE = {"file_empty", "file_not_a_table", "workbook_suspicious"}


def _workbook(rows: Iterable[Sequence[object]]) -> bytes:
    book, out = openpyxl.Workbook(), io.BytesIO()
    assert book.active is not None
    for row in rows:
        book.active.append(list(row))
    book.save(out)
    return out.getvalue()


def _samples(word: str) -> list[bytes]:
    return [path.read_bytes() for path in files.SAMPLES if path.name.startswith(word)]


ZOOM = [
    *_samples("zoom"),
    files.text([*files.BLOCK, [], *files.zoom(files.SPANISH_2021, files.spanish)], ";").encode("cp1252"),
    files.text(files.webinar_es()).encode(), files.text(files.unique()).encode(), _workbook(files.zoom(files.NEWER)),
]
TEAMS = [
    *_samples("teams"), files.utf16(files.bare(files.parts())), files.utf16(files.bare(files.summary_2021())),
    files.utf16(files.bare(files.list_2020())), files.text(files.live_event()).encode(), _workbook(files.parts()),
]

Edit = Callable[[bytes], bytes]
PLACES = st.floats(0, 1, allow_nan=False)
LENGTHS = st.integers(1, 300)
# What does most harm where it lands: delimiters, quotes, line ends, marks, digits out of range, zones, other scripts.
HARM = st.sampled_from([
    b",", b";", b"\t", b"|", b'"', b"\n", b"\r", b"\r\n\r\n", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xe2\x80\xaf",
    b":", b"/", b"9999999999", b"-1", b"0001", b"--", b"Z", b"+14:00", b" PM", b"=", b"'", b"1. ", b"\n2. X\n",
    b"\n3. X\n", b"Attendee Details\n", "٣".encode(), "\U0001f600".encode(), b"1e999", b"31/02/2022 25:61", b"Left",
    b"No",
]) | st.binary(min_size=1, max_size=6)


def _at(data: bytes, place: float) -> int:
    return int(place * len(data))


def _cut(place: float, length: int) -> Edit:
    return lambda data: data[:_at(data, place)] + data[_at(data, place) + length:]


def _insert(place: float, harm: bytes) -> Edit:
    return lambda data: data[:_at(data, place)] + harm + data[_at(data, place):]


def _overwrite(place: float, harm: bytes) -> Edit:
    return lambda data: data[:_at(data, place)] + harm + data[_at(data, place) + len(harm):]


def _repeat(place: float, length: int, target: float) -> Edit:
    return lambda data: _insert(target, data[_at(data, place):_at(data, place) + length])(data)


def _truncate(place: float) -> Edit:
    return lambda data: data[:_at(data, place)]


def _replace(old: bytes, new: bytes) -> Edit:
    return lambda data: data.replace(old, new)


def _transcode(source: str, target: str) -> Edit:
    return lambda data: data.decode(source, errors="replace").encode(target, errors="replace")


ENCODINGS = st.sampled_from(["utf-8", "utf-16-le", "utf-16", "cp1252", "utf-7"])
SIGNS = st.sampled_from([b",", b";", b"\t", b" ", b"\n", b'"', b":", b"/", b"AM", b"@", b"Name", b"2", b"1"])
EDITS = st.one_of(
    st.builds(_cut, PLACES, LENGTHS), st.builds(_insert, PLACES, HARM), st.builds(_overwrite, PLACES, HARM),
    st.builds(_repeat, PLACES, LENGTHS, PLACES), st.builds(_truncate, PLACES), st.builds(_replace, SIGNS, SIGNS),
    st.builds(_transcode, ENCODINGS, ENCODINGS),
)
READINGS = st.sampled_from([files.DAYS, Reading(), Reading(files.DAYS.days[:1]), Reading(day_first=True)])


def _check(report: MeetingReport, lines: int) -> None:
    """What every report keeps, so that those who count on it need not ask."""
    assert report.rows
    assert [row.line for row in report.rows] == sorted(row.line for row in report.rows)
    moments: list[datetime] = [moment for moment in (report.start, report.end) if moment]
    for row in report.rows:
        assert 1 <= row.line <= lines
        assert row.name or row.email
        assert row.name == " ".join(row.name.split())
        assert row.role in ("host", "panelist", "attendee", "")
        assert row.leave is None or (row.join is not None and row.join <= row.leave)
        assert row.seconds is None or 0 <= row.seconds <= 7 * 86_400
        assert not row.listed or row.join is row.leave is row.seconds is None
        moments += [moment for moment in (row.join, row.leave) if moment]
    assert {moment.tzinfo is not None for moment in moments} <= {report.zone_stated}
    assert not report.ask_day_first or report.day_first is not None


def _read(path: Path, data: bytes, reading: Reading) -> list[str]:
    """Each reader's word on the damaged file: the variant read, or the code of the refusal."""
    path.write_bytes(data)
    try:
        table: Table = read_table(path)
    except KnownError as error:
        assert error.code in TABLE
        return [error.code]
    said = []
    for reader in (zoom, teams):
        assert reader.recognises(table) in (True, False)
        try:
            report = reader.read(table, reading)
        except KnownError as error:
            assert error.code in KNOWN
            said.append(error.code)
        else:
            _check(report, max(row.line for row in table.rows))
            said.append(report.variant)
    return said


def _damaged(path: Path, seeds: list[bytes], seed: int, edits: list[Edit], reading: Reading) -> None:
    data = seeds[seed % len(seeds)]
    for edit in edits:
        data = edit(data)[:200_000]
    _read(path, data, reading)


@settings(max_examples=EXAMPLES)
@given(seed=st.integers(0, 99), edits=st.lists(EDITS, min_size=1, max_size=6), reading=READINGS)
def test_damaged_zoom_reports(tmp_path: Path, seed: int, edits: list[Edit], reading: Reading) -> None:
    _damaged(tmp_path / "zoom.csv", ZOOM, seed, edits, reading)


@settings(max_examples=EXAMPLES)
@given(seed=st.integers(0, 99), edits=st.lists(EDITS, min_size=1, max_size=6), reading=READINGS)
def test_damaged_teams_reports(tmp_path: Path, seed: int, edits: list[Edit], reading: Reading) -> None:
    _damaged(tmp_path / "teams.csv", TEAMS, seed, edits, reading)


@pytest.mark.parametrize(("seeds", "own"), [(ZOOM, 0), (TEAMS, 1)])
def test_an_undamaged_seed_is_read_by_its_reader_only(tmp_path: Path, seeds: list[bytes], own: int) -> None:
    """Else the damage below would only ever meet refusals."""
    for data in seeds:
        said = _read(tmp_path / "seed.csv", data, files.DAYS)
        assert said[own] not in KNOWN
        assert said[1 - own] == "report_not_understood"


@pytest.mark.parametrize("seeds", [ZOOM, TEAMS])
def test_one_damaged_line_costs_one_line(tmp_path: Path, seeds: list[bytes]) -> None:
    """A stray quote in the last line leaves the people above as they were."""
    for data in seeds[:1]:
        (tmp_path / "whole.csv").write_bytes(data)
        whole = read_table(tmp_path / "whole.csv")
        quote = '\r\n"Ana,,\r\n' if whole.encoding.startswith("utf-8") else '\r\n"Ana\t\t\r\n'
        (tmp_path / "damaged.csv").write_bytes(data + quote.encode(whole.encoding.removesuffix("-sig")))
        reader = zoom if seeds is ZOOM else teams
        before = reader.read(whole, files.DAYS)
        after = reader.read(read_table(tmp_path / "damaged.csv"), files.DAYS)
        assert after.rows[:len(before.rows)] == before.rows
