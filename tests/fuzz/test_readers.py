"""Whatever a reader is given, it ends within a second with a result or one of its known errors, and stays small.

The time of each is short in `make test` and ten minutes in `make soak`; a failure names the seed, and the input that
did it is kept in the folder of the test.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from seminar_desktop.domain import badge_code, invitation, sheet_code, statement, template
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.exchange import head_csv, segment_csv
from seminar_desktop.importers.agenda import read_agenda
from seminar_desktop.importers.roster import read_roster
from seminar_desktop.services import join_first, second_copy
from seminar_desktop.settings import Settings
from seminar_desktop.store import examine, salvage
from tests.soak import extent, seed
from tests.store.desks import new_desk

from .samples import KEY, Samples
from .spoiling import spoiled

pytestmark = pytest.mark.soak
SLOWEST, LARGEST = 1.0, 512
"""Seconds of the processor for one input, and megabytes that the program may grow by."""
Reader = Callable[[Path], object]


def text(path: Path) -> str:
    return path.read_bytes().decode("utf-8", errors="replace")


def read_badge(path: Path) -> None:
    typed = text(path)
    badge_code.read(typed, KEY), badge_code.recognise_tail(typed, KEY), badge_code.torn(typed)


def read_sheet_letter(path: Path) -> None:
    typed = text(path)
    sheet_code.check(typed), sheet_code.read_line(typed), sheet_code.meant(typed)


def read_statement(path: Path) -> None:
    typed = text(path)
    statement.disarm(statement.found_in(typed)), statement.typed_code(typed), statement.code_of(typed)


def read_invitation(path: Path) -> None:
    invitation.decode(text(path))
    join_first.read_file(path)


def read_settings(path: Path) -> None:
    """A start with them: every declared value can be asked for."""
    settings = Settings(path)
    for one in vars(Settings).values():
        if hasattr(one, "__get__") and hasattr(one, "default"):
            one.__get__(settings, Settings)
    settings.calibration("Zebra"), settings.next_cell("avery-5392", 8)


def read_backup(path: Path) -> None:
    examine.fault(path)
    for _entry in salvage.entries(path):
        pass
    salvage.secrets(path)


READERS: dict[str, tuple[Reader, tuple[type[Exception], ...]]] = {
    "segment": (lambda path: segment_csv.decode(path.read_bytes()), (segment_csv.SegmentError,)),
    "second_copy": (lambda path: list(second_copy.entries(path.read_bytes().split(b"\r\n"))), ()),
    "head": (lambda path: head_csv.decode(path.read_bytes()), ()),
    "invitation": (read_invitation, (KnownError,)),
    "badge": (read_badge, ()),
    "sheet_letter": (read_sheet_letter, ()),
    "statement": (read_statement, ()),
    "template": (lambda path: template.read(text(path)), (KnownError,)),
    "settings": (read_settings, ()),
    "roster": (read_roster, (KnownError,)),
    "roster_workbook": (read_roster, (KnownError,)),
    "agenda": (read_agenda, (KnownError,)),
    "backup": (read_backup, (KnownError,)),
}


def fuzzed(reader: Reader, known: tuple[type[Exception], ...], samples: list[bytes], folder: Path,
           dice: random.Random, seconds: float) -> int:  # fmt: skip
    """Read spoiled samples for so long; how many. AssertionError for what is not known, slow or large."""
    path, runs, before, end = folder / "input", 0, peak(), time.monotonic() + seconds
    while time.monotonic() < end or runs < 20:
        path.write_bytes(spoiled(dice.choice(samples), samples, dice) if runs else samples[0])
        start = time.process_time()
        try:
            reader(path)
        except known:
            assert runs, "the sample is not read even when whole"
        except Exception as error:
            raise AssertionError(f"run {runs}: {type(error).__name__}") from error
        took = time.process_time() - start
        assert took < SLOWEST, f"run {runs}: {took:.2f} s"
        assert peak() - before < LARGEST, f"run {runs}: {peak() - before} MB more"
        runs += 1
    return runs


def peak() -> int:
    """Megabytes that this process has taken at most."""
    if sys.platform == "win32":
        return 0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most // (1 << 20 if sys.platform == "darwin" else 1 << 10)


@pytest.mark.parametrize("name", READERS)
def test_a_reader_takes_anything(tmp_path: Path, name: str) -> None:
    reader, known = READERS[name]
    (tmp_path / "desk").mkdir()
    desk = new_desk(tmp_path / "desk")
    try:
        samples = Samples(desk, tmp_path / "desk").of(name)
    finally:
        desk.close()
    runs = fuzzed(reader, known, samples, tmp_path, random.Random(seed(f"reader {name}")), extent(2, 600))
    print(f"{name}: {runs} inputs, none that is not known")


def test_control_a_careless_reader_is_found_out(tmp_path: Path) -> None:
    """A reader that takes what it is given for what it ought to be."""

    def careless(path: Path) -> object:
        return json.loads(path.read_text(encoding="utf-8"))["language"].upper()

    with pytest.raises(AssertionError, match="run"):
        dice = random.Random(seed("careless reader"))
        fuzzed(careless, (), [b'{"language": "es", "theme": "light"}'], tmp_path, dice, 10)


def test_control_a_slow_reader_is_found_out(tmp_path: Path) -> None:
    """A reader whose time grows with the square of the input."""

    def slow(path: Path) -> object:
        found = path.read_bytes()
        return sum(found[:at].count(b"A") for at in range(len(found)))

    with pytest.raises(AssertionError, match=r"\d s"):
        fuzzed(slow, (), [b"abc" * 100], tmp_path, random.Random(seed("slow reader")), 30)


@pytest.mark.parametrize("content", ["[" * 100_000, '{"a":' * 100_000], ids=["lists", "objects"])
def test_settings_nested_without_end_are_put_aside(tmp_path: Path, content: str) -> None:
    """The program starts with its defaults, and the file is kept for whoever wants to know."""
    file = tmp_path / "settings.json"
    file.write_text(content, encoding="utf-8")
    assert Settings(file).values == {} and (tmp_path / "settings.json.damaged").exists()
