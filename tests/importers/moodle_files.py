"""Reports of Moodle and of forms, written as their programs write them, from nothing but headings and rows."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from seminar_desktop.importers.report import Result, ResultReport, ResultRow
from seminar_desktop.importers.sheet import Table, read_table

SAMPLES = Path(__file__).resolve().parents[1] / "data" / "seminar"
Rows = Iterable[Sequence[str]]

PASS_ES = "Finalizado (ha alcanzado la califiación de aprobado)"
FAIL_ES = "Finalizado (no ha alcanzado la calificación de aprobado)"


def table(folder: Path, text: str, encoding: str = "utf-8", name: str = "report.csv") -> Table:
    """`text` as a file, read the way the program reads it."""
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return read_table(path)


def sample(name: str) -> Table:
    """A file of the sample seminar."""
    return read_table(SAMPLES / name)


def fputcsv(rows: Rows, delimiter: str = ",", newline: str = "\n") -> str:
    """As PHP writes: quoted when a cell holds the delimiter, a quote or any blank."""
    def cell(text: str) -> str:
        special = any(c in text for c in f'{delimiter}" \t\r\n\\')
        return '"' + text.replace('"', '""') + '"' if special else text

    return "".join(delimiter.join(map(cell, row)) + newline for row in rows)


def quoted(rows: Rows, delimiter: str = ",", newline: str = "\n") -> str:
    """Every cell in quotes, as Google Forms writes."""
    return "".join(delimiter.join('"' + cell.replace('"', '""') + '"' for cell in row) + newline for row in rows)


def completion(head: Sequence[str], rows: Rows, delimiter: str = ",") -> str:
    """An activity completion report: all quoted, a quote inside becomes an apostrophe, the first heading is nothing."""
    def line(cells: Sequence[str]) -> str:
        return delimiter.join('"' + cell.replace('"', "'") + '"' for cell in cells) + "\n"

    return delimiter + line(head) + "".join(map(line, rows))


def tabbed(rows: Rows) -> str:
    """Cells between tabs without any quoting, as the attendance plugin writes."""
    return "".join("\t".join(row) + "\n" for row in rows)


def row_of(report: ResultReport, line: int) -> ResultRow:
    """The row that begins on `line`."""
    return next(row for row in report.rows if row.line == line)


def states(row: ResultRow) -> dict[str, str]:
    """Activity → state, as words."""
    return {activity: result.state.value for activity, result in row.results.items()}


def only(row: ResultRow) -> Result:
    """The one result of a row."""
    assert len(row.results) == 1
    return next(iter(row.results.values()))


def meanings(report: ResultReport) -> list[str]:
    """What each column was read as."""
    return [f"{column.meaning}:{column.activity}" if column.activity else column.meaning for column in report.columns]
