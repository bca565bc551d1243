"""A disk that fills while a PDF is written: what lay there before is untouched, and nothing half is left."""

from __future__ import annotations

import random
from contextlib import suppress
from pathlib import Path

import pytest

from seminar_desktop.printing.document import pdf
from tests.soak import extent, seed
from tests.store.test_disk import POSIX, largest_file

pytestmark = [pytest.mark.soak, POSIX]
BEFORE = b"%PDF the one from yesterday"


def written(out: Path, dice: random.Random) -> None:
    """A document of some pages that do not compress."""
    with pdf(out, (210, 297), "Certificates") as canvas:
        for _ in range(3):
            for line in range(40):
                canvas.drawString(50, 20 * line, f"{dice.getrandbits(256):x}")
            canvas.showPage()


def swept(folder: Path, write: object, dice: random.Random, wanted: int) -> int:
    """Let the file grow to more and more bytes; how often the disk refused."""
    out, refused = folder / "certificates.pdf", 0
    written(folder / "whole.pdf", random.Random(1))
    whole = (folder / "whole.pdf").stat().st_size
    for run in range(wanted):
        out.write_bytes(BEFORE)
        room = dice.randrange(whole + whole // 8)
        try:
            with largest_file(room):
                write(out, random.Random(1))  # type: ignore[operator]
            done = True
        except OSError:
            refused, done = refused + 1, False
        found = out.read_bytes()
        assert found == (folder / "whole.pdf").read_bytes() if done else found == BEFORE, f"run {run}: half a document"
        assert sorted(path.name for path in folder.iterdir()) == ["certificates.pdf", "whole.pdf"]
    return refused


def test_a_document_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    runs = extent(60, 2000)
    refused = swept(tmp_path, written, random.Random(seed("failing document")), runs)
    print(f"document: {runs} runs, {refused} refused")
    assert runs // 4 < refused < runs


def test_control_writing_in_place_is_noticed(tmp_path: Path) -> None:
    def in_place(out: Path, dice: random.Random) -> None:
        from reportlab.pdfgen.canvas import Canvas

        with suppress(OSError):
            canvas = Canvas(str(out))
            canvas.drawString(50, 50, f"{dice.getrandbits(256):x}" * 100)
            out.write_bytes(canvas.getpdfdata())

    with pytest.raises(AssertionError, match="half a document"):
        swept(tmp_path, in_place, random.Random(seed("failing control document")), 60)
