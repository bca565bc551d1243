"""A segment as a CSV file that people can read and a program can verify, whatever a spreadsheet did to its layout.

Left stand columns for people, which are never read; right stand the cells of the journal. Every machine cell begins
with a letter, so that no spreadsheet takes it for a number or a date, and texts are percent-encoded. The hashes cover
decoded cells: delimiter, quotes, byte order mark and line ends do not matter, a cell that was rounded or cut does.
UTF-8 with byte order mark, CRLF, every cell quoted. The last row is the seal.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import quote, unquote

from ..domain.guard import guard
from ..domain.journal import LARGEST, Entry, replaces_from, replaces_text
from ..domain.segment import Seal, Segment, whole

PEOPLE_COLUMNS = ("when", "desk", "who", "what", "about", "detail")
MACHINE_COLUMNS = (
    "seq", "clock", "at", "actor", "kind", "entity", "subject", "field", "replaces", "payload", "value", "salt", "hash",
)  # fmt: skip
HEADER = (*PEOPLE_COLUMNS, *MACHINE_COLUMNS)
END = "END"
"""First cell of the seal's row, which holds after the columns for people: count, first, last, start, end, signature,
membership, desk."""
DELIMITERS = ",;\t"
_BOM = b"\xef\xbb\xbf"
_WIDTH = len(PEOPLE_COLUMNS)
_DIGITS = re.compile("-?[0-9]{1,19}")
_SAFE = " @:/,;.+_~()|="
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_LONGEST = 120
"""Characters of a cell for people."""

csv.field_size_limit(64 * 1024 * 1024)  # a picture of a template is one cell


class SegmentError(ValueError):
    """A file that is no whole segment. `code`: `foreign` (something else), `torn`, `damaged`, `newer_format`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


# ---- writing --------------------------------------------------------------------------------------------------------


def encode(segment: Segment, described: Sequence[Sequence[str]] = (), delimiter: str = ",") -> bytes:
    """The file of a segment. `described`: the cells for people, a row per entry."""
    seal = segment.seal
    cells = (
        f"n{seal.count}", f"s{seal.first:09d}", f"s{seal.last:09d}", _hex(seal.start), _hex(seal.end),
        _hex(seal.signature), seal.membership, seal.desk,
    )  # fmt: skip
    end = (END, *("" for _ in PEOPLE_COLUMNS[1:]), *cells, *("" for _ in MACHINE_COLUMNS[len(cells) :]))
    return _BOM + (table([HEADER, *rows(segment.entries, described), end], delimiter)).encode()


def rows(entries: Iterable[Entry], described: Sequence[Sequence[str]] = ()) -> Iterator[tuple[str, ...]]:
    """The rows of entries, without header and seal."""
    nothing = ("",) * _WIDTH
    for number, entry in enumerate(entries):
        people = tuple(map(for_people, described[number])) if number < len(described) else nothing
        yield (*people, *_cells(entry))


def table(lines: Iterable[Sequence[str]], delimiter: str = ",") -> str:
    """Rows as CSV text, every cell quoted."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(lines)
    return out.getvalue()


def for_people(text: str) -> str:
    """A text as it may stand in a cell that a spreadsheet opens: one line, not too long, nothing that it would run."""
    return guard(_UNSEEN.sub(" ", text)[:_LONGEST])


def _cells(entry: Entry) -> tuple[str, ...]:
    return (
        f"s{entry.seq:09d}",
        f"c{entry.clock}",
        "t" + quote(entry.at, _SAFE),
        "a" + quote(entry.actor, _SAFE),
        "k" + quote(entry.kind, _SAFE),
        "e" + quote(entry.entity, _SAFE),
        "i" + quote(entry.subject, _SAFE),
        "f" + quote(entry.field, _SAFE),
        "r" + replaces_text(entry.replaces),
        _hex(entry.payload_hash),
        "" if entry.value is None else "v" + entry.value,
        "" if entry.salt is None else _hex(entry.salt),
        _hex(entry.hash),
    )


def _hex(data: bytes) -> str:
    return "x" + data.hex()


# ---- reading --------------------------------------------------------------------------------------------------------


def decode(content: bytes) -> Segment:
    """The segment in a file; its chain of hashes holds. Who signed it has yet to be verified. Raises SegmentError."""
    lines = _lines(content)
    body = []
    try:
        for line in lines:
            if line and line[0] == END:
                break
            body.append(line)
        else:
            raise SegmentError("torn")
        if any(any(rest) for rest in lines):
            raise SegmentError("damaged")
        seal = _seal(line)
        entries = tuple(_given(seal.desk, body))
        if not whole(seal, entries):
            raise SegmentError("damaged")
    except (ValueError, csv.Error) as error:
        raise error if isinstance(error, SegmentError) else SegmentError("damaged") from error
    return Segment(seal, entries)


def _given(desk: str, body: Iterable[Sequence[str]]) -> Iterator[Entry]:
    """The entries, as long as each has its value; then ValueError. Whether they are one chain is asked of all of them.

    A value that was erased on purpose cannot be told from one that somebody deleted in a spreadsheet: neither is taken.
    """
    for row in body:
        entry = entry_of(desk, row)
        if entry.value is None:
            raise ValueError(row)
        yield entry


def entry_of(desk: str, row: Sequence[str]) -> Entry:
    """The entry in a row. Raises ValueError for a row that no journal has written; hashes are not looked at."""
    seq, clock, at, actor, kind, entity, subject, field, replaces, payload, value, salt, digest = row[_WIDTH:]
    letters = at[:1] + actor[:1] + kind[:1] + entity[:1] + subject[:1] + field[:1] + replaces[:1]
    if letters != "takeifr" or value[:1] not in ("", "v"):
        raise ValueError(row)
    texts = at[1:], actor[1:], kind[1:], entity[1:], subject[1:], field[1:]
    if "%" in "".join(texts):
        at, actor, kind, entity, subject, field = (unquote(text, errors="strict") for text in texts)
    else:
        at, actor, kind, entity, subject, field = texts
    return Entry(
        desk,
        _number("s", seq),
        _number("c", clock),
        at,
        actor,
        kind,
        entity,
        subject,
        field,
        replaces_from(replaces[1:]),
        _bytes(payload),
        _bytes(digest),
        value[1:] if value else None,
        _bytes(salt) if salt else None,
    )


def lines_of(content: bytes) -> Iterator[list[str]]:
    """Rows of a file without its header; the last one may be torn. Raises SegmentError for what has another header."""
    return _lines(content)


def _lines(content: bytes) -> Iterator[list[str]]:
    """Rows below the header, whichever delimiter it has. csv.Error and SegmentError come while they are read."""
    try:
        text = content.removeprefix(_BOM).decode()
    except UnicodeDecodeError as error:
        raise SegmentError("damaged" if _ours(content) else "foreign") from error
    if "\0" in text:
        raise SegmentError("damaged" if _ours(content) else "foreign")
    for delimiter in DELIMITERS:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        try:
            header = next(reader, [])
        except csv.Error:
            continue
        if tuple(header) == HEADER:
            return reader
        if tuple(header[:_WIDTH]) == PEOPLE_COLUMNS and len(header) > _WIDTH:
            raise SegmentError("newer_format" if header[_WIDTH:] and set(MACHINE_COLUMNS) < set(header) else "damaged")
    raise SegmentError("damaged" if _ours(content) else "foreign")


def _ours(content: bytes) -> bool:
    """Whether a file that cannot be read began as one of ours."""
    start = content[:200]
    return start == b"" or b"seq" in start or all(word.encode() in start for word in PEOPLE_COLUMNS[:3])


def _seal(row: Sequence[str]) -> Seal:
    count, first, last, start, end, signature, membership, desk, *rest = row[_WIDTH:]
    numbers = _number("s", first), _number("s", last)
    seal = Seal(desk, *numbers, _bytes(start), _bytes(end), _bytes(signature), membership)
    if any(rest) or _number("n", count) != seal.count or not re.fullmatch("d[a-z2-7]{15}", desk):
        raise ValueError(row)
    return seal


def _number(letter: str, cell: str) -> int:
    digits = cell[1:]
    if cell[:1] != letter or not _DIGITS.fullmatch(digits):
        raise ValueError(cell)
    number = int(digits)
    if abs(number) > LARGEST:
        raise ValueError(cell)
    return number


def _bytes(cell: str) -> bytes:
    data = bytes.fromhex(cell[1:])
    if "x" + data.hex() != cell:  # blanks and capitals are not ours
        raise ValueError(cell)
    return data
