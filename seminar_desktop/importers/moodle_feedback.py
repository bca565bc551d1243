"""Moodle's feedback activity: named answers behind a long date, or anonymous ones behind a number, in HTML."""

from __future__ import annotations

import html

from . import report_rows
from .report import CONSULTATION, Reading, ReportKind, ResultReport, ResultState
from .report_columns import PASSED_OVER, PERSON, Meaning, folded_headers, likely_head, person_meanings
from .report_rows import Shape
from .sheet import HEADER_WITHIN, Row, Table

_NAMED = frozenset({"nombre completo del usuario", "user full name", "full name of user",
                    "nom complet de l utilisateur", "nome completo do utilizador", "nome completo do usuario"})
_NUMBERED = frozenset({"respuesta numero", "numero de respuesta", "response number", "reponse numero",
                       "numero de reponse", "resposta numero", "resposta numerica", "numero da resposta"})
_GROUPS = frozenset({"grupos", "groups", "groupes"})
_DATE = frozenset({"fecha", "date", "data"})


def recognises(table: Table) -> bool:
    """Whether a user's full name and a date, or the number of a response, stand before the questions."""
    return _head(table) is not None


def read(table: Table, reading: Reading) -> ResultReport:
    """One row for each response, completed. Raises `report_no_person_column` unless the responses are anonymous."""
    head = _head(table)
    folded = folded_headers(head or likely_head(table))
    anonymous = head is not None and any(header in _NUMBERED for header in folded)
    shape = Shape(ReportKind.MOODLE_FEEDBACK, "anonymous" if anonymous else "named", activity=CONSULTATION,
                  listed=ResultState.COMPLETED, may_be_anonymous=anonymous, question=_plain, answer=_plain)
    return report_rows.read(table, head or likely_head(table), _found(folded), shape, reading)


def _head(table: Table) -> Row | None:
    for row in table.rows[:HEADER_WITHIN]:
        folded = folded_headers(row)
        if set(folded[:1]) & _NUMBERED or _is_named(folded):
            return row
    return None


def _is_named(folded: list[str]) -> bool:
    """A full name, perhaps groups and an address, a date, and questions behind it."""
    end = next((index for index, header in enumerate(folded) if header in _DATE), 0)
    person = set(folded[:end])
    named = person & _NAMED or ("name" in map(PERSON.get, person) and person & _GROUPS)
    return bool(named) and person <= PASSED_OVER | set(PERSON) and len(folded) > end + 1


def _found(folded: list[str]) -> dict[int, Meaning]:
    """Person and date, then questions to the end, whatever they are called."""
    begin = 1 + next((index for index, header in enumerate(folded) if header in _DATE or header in _NUMBERED), -1)
    begin = begin or sum(1 for header in folded if header in PERSON or header in PASSED_OVER)
    found = person_meanings(folded[:begin])
    found.update({index: ("date", CONSULTATION) for index in range(begin) if folded[index] in _DATE})
    found.update({index: ("answer", "") for index in range(begin, len(folded)) if folded[index]})
    return found


def _plain(text: str) -> str:
    """Without HTML's escapes; several choices stand on lines of their own, without blanks around them."""
    if "&" not in text and "\n" not in text:
        return text.strip()
    return "\n".join(part for line in html.unescape(text).splitlines() if (part := line.strip()))
