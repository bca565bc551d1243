"""Tables whose cells wrap: everything is on some page, nothing outside the paper, whatever is written in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.printing.table_report import WrappedTable, write_table

HEADINGS = ("No.", "Statement", "Responsible")


def written(folder: Path, rows: list[tuple[str, ...]], paper: str = "Letter") -> tuple[str, int]:
    out = folder / "table.pdf"
    table = WrappedTable("Round tables", "Seminar", "2024-07-12", HEADINGS, rows, (1, 6, 3), "{page} / {pages}")
    pages = write_table(table, out, paper)
    document = PdfDocument(out)
    assert len(document) == pages
    return "\n".join(page.get_textpage().get_text_range() for page in document), pages


@pytest.mark.parametrize("paper", ["Letter", "A4"])
def test_everything_is_on_some_page(tmp_path: Path, paper: str) -> None:
    rows = [(str(n), f"Statement {n} " + "with many words " * (n % 40), f"Somebody {n}") for n in range(1, 90)]
    text, pages = written(tmp_path, rows, paper)
    assert pages > 3 and all(f"Somebody {n}" in text for n in range(1, 90)) and f"{pages} / {pages}" in text


@pytest.mark.parametrize("said", ["<b>bold</b> & <img src='/etc/passwd'/>", "=cmd|'/c calc'!A1", "ﷺ 🇸🇻", "x" * 4_000,
                                  "word " * 2_000, "\x00\x07", "a\nb\n\nc"])  # fmt: skip
def test_whatever_is_written_becomes_text(tmp_path: Path, said: str) -> None:
    text, _ = written(tmp_path, [("1", said, "Ana"), ("2", "after", "Eva")])
    assert "after" in text and ("bold</b>" in text or "<b>" not in said)


def test_a_sheet_to_write_on_has_high_rows(tmp_path: Path) -> None:
    _, pages = written(tmp_path, [("", "", "")] * 20)
    assert pages == 3


def test_nothing_to_print_is_said(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="nothing_to_print"):
        written(tmp_path, [])
