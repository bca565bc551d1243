"""Segment files: the round trip, and 60 000 ways to spoil one, none of which may be taken for what it is not."""

from __future__ import annotations

import csv
import io
import random
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar_desktop.domain.journal import SET, Draft, genesis, seal
from seminar_desktop.domain.segment import Seal, Segment, whole
from seminar_desktop.exchange import segment_csv
from seminar_desktop.exchange.segment_csv import SegmentError, decode, encode
from seminar_desktop.signing import desk_key
from tests.soak import extent, seed

DESK = "dabcdefghijklmno"
SEED = bytes(range(32))
KEY = desk_key.public_key(SEED)
TEXTS = ("Ana", "José Ñandú", "=SUM(A1)", "'=x", "12345E67", "-5", "+503 7000 0000", "", "a\nb", "tab\there", "“q”;,",
         "ﷺ", "0001")  # fmt: skip


def made(values: list[str], first: int = 1, people: bool = True) -> tuple[Segment, list[tuple[str, ...]]]:
    """A sealed segment of edits with these values, and cells for people."""
    previous = start = genesis(DESK) if first == 1 else b"\7" * 32
    entries = []
    for number, value in enumerate(values, first):
        draft = Draft(SET, "person", f"p{number}", "given_name", value)
        at = "2022-09-12T08:41:00.123-06:00"
        entry = seal(previous, DESK, number, number << 16, at, "oabc", draft, (previous,), bytes(16))
        entries.append(entry)
        previous = entry.hash
    bare = Seal(DESK, first, first + len(values) - 1, start, previous, b"", "SDM1.x")
    sealed = replace(bare, signature=desk_key.sign(SEED, bare.signed_bytes()))
    described = [("2022-09-12 08:41", "Mesa 1", "Rosa", "Edit", value, value) for value in values] if people else []
    return Segment(sealed, tuple(entries)), described


def verifies(segment: Segment) -> bool:
    return desk_key.verify(KEY, segment.seal.signed_bytes(), segment.seal.signature)


@given(st.lists(st.text(st.characters(exclude_categories=("Cs",)), max_size=40), min_size=1, max_size=8),
       st.sampled_from(",;\t"))  # fmt: skip
@settings(max_examples=extent(400, 10_000), deadline=None)
def test_every_text_comes_back(values: list[str], delimiter: str) -> None:
    segment, described = made(values)
    content = encode(segment, described, delimiter)
    assert decode(content) == segment and content.startswith(b"\xef\xbb\xbf")
    assert b"\0" not in content


def test_a_spreadsheet_runs_nothing() -> None:
    segment, described = made(list(TEXTS))
    for row in csv.reader(io.StringIO(encode(segment, described).decode("utf-8-sig"), newline="")):
        assert all(cell[:1] not in tuple("=+-@|%\t\r\n ") or cell == "" for cell in row)


def test_another_spreadsheets_layout_does_no_harm() -> None:
    segment, described = made(list(TEXTS))
    rows = list(csv.reader(io.StringIO(encode(segment, described).decode("utf-8-sig"), newline="")))
    for delimiter, end, quoting in ((";", "\n", csv.QUOTE_MINIMAL), ("\t", "\r\n", csv.QUOTE_ALL)):
        out = io.StringIO(newline="")
        csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows(rows)
        assert decode(out.getvalue().encode()) == segment


def test_a_value_that_somebody_deleted_is_missed() -> None:
    segment, _ = made(["Ana", "Eva", "Ida"])
    blank = tuple(entry._replace(value=None, salt=None) if entry.seq == 2 else entry for entry in segment.entries)
    with pytest.raises(SegmentError):
        decode(encode(Segment(segment.seal, blank)))


def spoil(content: bytes, rng: random.Random) -> bytes:
    """One of the ways in which files are damaged."""
    data = bytearray(content)
    at = rng.randrange(len(data))
    length = rng.choice((1, 1, 2, 8, 64, 512))
    way = rng.randrange(9)
    if way == 0:
        data[at] ^= 1 << rng.randrange(8)
    elif way == 1:
        data[at:at] = bytes(rng.randrange(256) for _ in range(length))
    elif way == 2:
        del data[at : at + length]
    elif way == 3:
        data[at:at] = data[at : at + length]
    elif way == 4:
        data[at : at + 512] = bytes(len(data[at : at + 512]))
    elif way == 5:
        data[at] = rng.choice(b'0123456789abcdef",;\r\n\'')
    else:
        rows = bytes(data).split(b"\r\n")
        one, two = rng.randrange(len(rows)), rng.randrange(len(rows))
        if way == 6:
            rows[one], rows[two] = rows[two], rows[one]
        elif way == 7:
            rows[one:one] = [rows[two]]
        else:
            left, right = rows[one].split(b'","'), rows[two].split(b'","')
            cell = rng.randrange(min(len(left), len(right)))
            left[cell] = right[cell]
            rows[one] = b'","'.join(left)
        data = bytearray(b"\r\n".join(rows))
    return bytes(data)


def wrongly_accepted(content: bytes, segment: Segment) -> bool:
    """Whether something else than the segment is taken in from this content."""
    try:
        found = decode(content)
    except SegmentError:
        return False
    return verifies(found) and (found.entries, found.seal.key) != (segment.entries, segment.seal.key)


def test_no_truncation_is_accepted() -> None:
    segment, described = made([TEXTS[n % len(TEXTS)] for n in range(60)])
    content = encode(segment, described)
    for length in range(0, len(content), extent(3, 1)):
        assert not wrongly_accepted(content[:length], segment)
        if length < len(content) - 3:
            with pytest.raises(SegmentError):
                decode(content[:length])


def test_no_mutation_is_accepted() -> None:
    rng = random.Random(seed("segment mutations"))
    segment, described = made([TEXTS[n % len(TEXTS)] for n in range(60)])
    content = encode(segment, described)
    wrong = [n for n in range(extent(60_000, 2_000_000)) if wrongly_accepted(spoil(content, rng), segment)]
    assert wrong == []


def test_control_without_the_chain_mutations_are_accepted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(segment_csv, "whole", lambda *_: True)
    rng = random.Random(1)
    segment, described = made([TEXTS[n % len(TEXTS)] for n in range(60)])
    content = encode(segment, described)
    assert any(wrongly_accepted(spoil(content, rng), segment) for _ in range(3_000))


def test_an_edited_seal_is_not_signed() -> None:
    segment, _ = made(["Ana", "Eva", "Ida"])
    shorter = replace(segment.seal, last=2, end=segment.entries[1].hash)
    found = decode(encode(Segment(shorter, segment.entries[:2])))
    assert whole(found.seal, found.entries) and not verifies(found)


def test_a_newer_format_is_told_from_damage() -> None:
    segment, _ = made(["Ana"])
    newer = encode(segment).replace(b'"hash"\r\n', b'"hash","more"\r\n', 1)
    with pytest.raises(SegmentError) as caught:
        decode(newer)
    assert caught.value.code == "newer_format"
    for content, code in ((b"a,b\r\n1,2\r\n", "foreign"), (b"\x89PNG\0\0", "foreign"), (b"", "damaged")):
        with pytest.raises(SegmentError) as caught:
            decode(content)
        assert caught.value.code == code


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_saves_a_segment_that_verifies_or_is_rejected(tmp_path: Path) -> None:
    rng = random.Random(seed("libreoffice"))
    made_here, source, target = [], tmp_path / "in", tmp_path / "out"
    source.mkdir()
    for number in range(20):
        segment, described = made([rng.choice(TEXTS) for _ in range(rng.randrange(1, 30))])
        (source / f"s{number:02d}.csv").write_bytes(encode(segment, described, rng.choice(",;")))
        made_here.append(segment)
    files = [str(file) for file in sorted(source.iterdir())]
    for number, charset in ((0, "44/59,34,UTF8"), (1, "44/59,34,12")):  # read as UTF-8, and as a Western code page
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
             f"--infilter=CSV:{charset}", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1",
             "--outdir", str(target), *files[number::2]],
            check=True, capture_output=True, timeout=180,
        )  # fmt: skip
    verified = 0
    for number, segment in enumerate(made_here):
        content = (target / f"s{number:02d}.csv").read_bytes()
        assert not wrongly_accepted(content, segment)
        try:
            verified += decode(content) == segment
        except SegmentError:
            assert number % 2, "read as UTF-8 nothing is lost"
    print(f"verified after LibreOffice: {verified} of {len(made_here)}")
    assert verified >= 10
