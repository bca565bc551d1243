"""Small files that would become gigabytes are refused before they do, and refusing takes no time."""

import time
from pathlib import Path

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.importers import encoding
from seminar_desktop.importers.delimited import MOST_CELLS, MOST_LINES
from seminar_desktop.importers.sheet import read_table

HEAD = b"Name,Email\n"


@pytest.mark.parametrize(("data", "code"), [
    (HEAD + b"a,b\n" * MOST_LINES, "file_too_large"),
    (HEAD + b"\n" * MOST_LINES, "file_too_large"),
    (HEAD + b"\r" * (MOST_LINES + 1), "file_too_large"),
    (HEAD + b"," * MOST_CELLS, "file_too_large"),
    (b'"' * 4_000_000, "file_not_a_table"),
    (b'"",' * MOST_CELLS, "file_too_large"),
    (b"\x01" * 4_000_000, "file_not_a_table"),
    (b"\x81" * 4_000_000, "file_not_a_table"),
    (HEAD + b"\0" * 4_000_000, "file_not_a_table"),
], ids=["lines", "blank_lines", "carriage_returns", "commas", "quotes", "quoted_cells", "control", "undefined", "nul"])
def test_refused_in_no_time(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "report.csv"
    path.write_bytes(data)
    begun = time.perf_counter()
    with pytest.raises(KnownError) as caught:
        read_table(path)
    assert caught.value.code == code
    assert time.perf_counter() - begun < 5  # some hundredths of a second; without the limits it was up to a minute


def test_the_longest_file_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    path.write_bytes(HEAD + b"a,b\r\n" * (MOST_LINES - 2) + b"\r\nlast,\"two\r\nlines\"")
    with pytest.raises(KnownError):
        read_table(path)
    path.write_bytes(HEAD + b"a,b\r\n" * (MOST_LINES - 3) + b"\r\nlast,\"two\r\nlines\"")
    rows = read_table(path).rows
    assert (len(rows), rows[-1].line, rows[-1].cells) == (MOST_LINES - 1, MOST_LINES, ["last", "two\nlines"])


def test_windows_1252_reads_every_byte() -> None:
    data = b"\xff" + bytes(range(1, 256))
    assert encoding.decode(data) == (data.decode("cp1252", errors="replace"), "cp1252")


def test_some_control_characters_are_no_reason_to_refuse() -> None:
    assert encoding.is_text(b"", "\x01" * 3 + "a" * 10)
    assert encoding.is_text(b"", "\0" * 90 + "a" * 10)
    assert encoding.is_text(b"", "\x01" * 23 + "a" * 977)
    assert not encoding.is_text(b"", "\x01" * 24 + "a" * 976)
