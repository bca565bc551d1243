"""What Google Forms and Microsoft Forms share: questions are the headings, and a name may be one of the answers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from .report import CONSULTATION
from .report_columns import Meaning, folded_headers, person_columns
from .report_rows import grade_text
from .sheet import Row, fold_header

_ANYBODY = frozenset({"", "anonymous", "anonimo", "anonima", "anonyme"})
_MARKS = (" - ", " – ", ": ", " : ")
_MARKED_WITHIN = 60
"""Characters of the word for points or remarks before a question."""
_NUMBER = re.compile(r"-?\d*\.?\d*")
_SCORE = frozenset({"puntuacion", "puntaje", "calificacion", "score", "total points", "puntos totales",
                    "total de puntos", "nombre total de points", "pontuacao", "total de pontos", "points"})
_NAMES = frozenset({"name", "given_name", "family_name"})


def questions(headers: Sequence[str], begin: int, rows: Sequence[Row], known: Mapping[int, str]) -> dict[int, Meaning]:
    """Meanings of the columns from `begin`: answers, a total score, and who answered where no leading column says it.

    `known` are the leading columns that say who answered; one that is anonymous in all rows says nothing. Points and
    remarks beside a question repeat its heading and are not read.
    """
    folded = folded_headers(Row(0, list(headers)))
    speaking = {index: meaning for index, meaning in known.items() if _says_something(rows, index)}
    asked = person_columns([header if index >= begin else "" for index, header in enumerate(folded)])
    said = set(map(_group, speaking.values()))
    person = {index: meaning for index, meaning in asked.items()
              if meaning != "account" and _group(meaning) not in said and _says_something(rows, index)}
    replaced = set(map(_group, person.values()))
    found: dict[int, Meaning] = {index: (meaning, "") for index, meaning in person.items()}
    found.update({index: (meaning, "") for index, meaning in known.items() if _group(meaning) not in replaced})
    stems = {header.strip() for header in headers[begin:]}
    for index in range(begin, len(folded)):
        header = headers[index].strip()
        if index not in person and index not in known and header and not _is_remark(header, stems):
            score = folded[index] in _SCORE and _holds_grades(rows, index)
            found[index] = ("grade", CONSULTATION) if score else ("answer", "")
    return found


def _group(meaning: str) -> str:
    return "name" if meaning in _NAMES else meaning


def _says_something(rows: Sequence[Row], index: int) -> bool:
    return not rows or any(fold_header(text) not in _ANYBODY for text in {row.cell(index) for row in rows})


def _holds_grades(rows: Sequence[Row], index: int) -> bool:
    return all(_NUMBER.fullmatch(grade_text(text.strip())) for text in {row.cell(index) for row in rows})


def _is_remark(header: str, stems: set[str]) -> bool:
    """`Points - question`, `Puntos: question`, `question [Score]`."""
    if header.endswith("]") and header.rpartition("[")[0].rstrip() in stems:
        return True
    return any(header[match.end():] in stems for mark in _MARKS
               for match in re.finditer(re.escape(mark), header[:_MARKED_WITHIN]))
