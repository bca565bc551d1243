"""Moodle's course completion report: activities with their dates, other criteria as dates, and the whole course last.

The last column holds the date on which the course was completed and is empty for who has not: there is no yes or no.
Only a heading that is known to mean this makes a pass; in other languages the column is one more criterion.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import islice

from . import report_rows
from .moodle_states import completion
from .report import Reading, ReportKind, Result, ResultReport, ResultState
from .report_columns import PASSED_OVER, PERSON, Meaning, distinct, folded_headers, likely_head, person_meanings
from .report_rows import Shape
from .report_times import Dates
from .sheet import HEADER_WITHIN, Row, Table, fold_header

_COMPLETE = frozenset({"course complete", "course completed", "curso finalizado", "curso completado", "curso completo",
                       "curso terminado", "cours termine", "cours acheve", "curso concluido"})
_SAMPLE = 50
_DATES = Dates()


def recognises(table: Table) -> bool:
    """Whether a heading says that the course is complete, or headings repeat with ` - ` and a word for their date."""
    return _head(table) is not None


def read(table: Table, reading: Reading) -> ResultReport:
    """One result for each person and criterion; the course itself is passed when its date is there.

    Its activity is named by the last heading (`Curso finalizado`). See `report_rows.read` for errors.
    """
    head = _head(table)
    if head is None:
        head = likely_head(table)
        found, course = person_meanings(folded_headers(head)), ""
    else:
        found, course = _found(head, list(islice(report_rows.below(table, head), _SAMPLE)))
    with_state = {activity for meaning, activity in found.values() if meaning == "state"}

    def dated(activity: str) -> ResultState | None:
        if activity in with_state:
            return None
        return ResultState.PASSED if activity == course else ResultState.COMPLETED

    shape = Shape(ReportKind.MOODLE_COURSE, table.variant, dated=dated, undated=_begun)
    return report_rows.read(table, head, found, shape, reading)


def _head(table: Table) -> Row | None:
    for row in table.rows[:HEADER_WITHIN]:
        folded = folded_headers(row)
        if any(header in PERSON for header in folded) and (_course(row) is not None or _pairs(row)):
            return row
    return None


def _course(head: Row) -> int | None:
    """The last column, if its heading says that the course is complete."""
    last = max((index for index, cell in enumerate(head.cells) if cell.strip()), default=0)
    return last if fold_header(head.cell(last)) in _COMPLETE else None


def _pairs(head: Row) -> list[int]:
    """First columns of pairs: the second heading repeats the first, with ` - ` and words for its date.

    The words are the same for all of them, so the commonest ending decides.
    """
    starts = [index for index, (cell, after) in enumerate(zip(head.cells, head.cells[1:], strict=False))
              if cell.strip() and after.startswith(f"{cell.strip()} - ") and fold_header(cell) not in PERSON]
    endings = {start: head.cells[start + 1][len(head.cells[start].strip()):].strip() for start in starts}
    commonest = Counter(endings.values()).most_common(1)
    return [start for start in starts if endings[start] == commonest[0][0]]


def _found(head: Row, sample: Sequence[Row]) -> tuple[dict[int, Meaning], str]:
    """Meanings, and the activity that stands for the whole course (empty when no heading does)."""
    folded, pairs, course = folded_headers(head), _pairs(head), _course(head)
    begin = min([index for index, header in enumerate(folded)
                 if header not in PERSON and header not in PASSED_OVER], default=len(folded))
    found = person_meanings(folded[:begin])
    meanings = {index: "state" if index in pairs else "date" if index == course else _criterion(sample, index)
                for index in range(begin, len(folded)) if head.cell(index).strip() and index - 1 not in pairs}
    starts = [index for index, meaning in meanings.items() if meaning]
    names = dict(zip(starts, distinct([head.cell(start).strip() for start in starts]), strict=True))
    for start, name in names.items():
        found[start] = (meanings[start], name)
        if start in pairs:
            found[start + 1] = ("date", name)
    return found, names.get(course, "") if course is not None else ""


def _criterion(sample: Sequence[Row], index: int) -> str:
    """Meaning of a column that is no pair: mostly a date; texts are more about the person and are not read."""
    said = [text for row in sample if (text := row.cell(index).strip())]
    if all(_DATES.read(text) for text in said):
        return "date"
    return "state" if any(completion(text) for text in said) else ""


def _begun(before: Mapping[str, Result]) -> ResultState:
    """The state of a course without a date: begun if any of its activities was."""
    done = any(result.state != ResultState.NOT_STARTED for result in before.values())
    return ResultState.IN_PROGRESS if done else ResultState.NOT_STARTED
