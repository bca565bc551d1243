"""Which columns of a report say who a row is, in four languages, and the operator's mapping over what headings say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from ..domain.errors import KnownError
from .report import MEANINGS, Column, Reading
from .roster_columns import FULL_NAME
from .roster_columns import HEADERS as ROSTER_HEADERS
from .sheet import HEADER_WITHIN, Row, Table, fold_header

Meaning = tuple[str, str]
"""One of `MEANINGS`, and the activity of a `state`, `date` or `grade`."""

_ROSTER_MEANINGS = {FULL_NAME: "name", "given_name": "given_name", "family_name": "family_name", "email": "email"}
_ALIASES = {
    "name": ("nombre completo del usuario", "user full name", "full name of user", "nombre apellido s",
             "nombre apellidos", "first name last name", "apellido s nombre", "nom complet de l utilisateur",
             "nome completo do utilizador", "nome completo do usuario"),
    "family_name": ("apellidos s",),
    "email": ("adresse de messagerie",),
    "account": ("id", "id number", "numero de id", "numero id", "numero de identificacion", "user id", "student id",
                "id de estudiante", "id del estudiante", "username", "user name", "nombre de usuario", "usuario",
                "nom d utilisateur", "identifiant", "numero d identification", "nome de usuario",
                "nome de utilizador", "numero de identificacao"),
}
PERSON = {
    **{header: _ROSTER_MEANINGS[name] for header, name in ROSTER_HEADERS.items() if name in _ROSTER_MEANINGS},
    **{alias: meaning for meaning, aliases in _ALIASES.items() for alias in aliases},
}
"""Folded header → what it says about the person."""
PASSED_OVER = frozenset({
    "group", "groups", "grupo", "grupos", "groupe", "groupes", "institution", "institucion", "instituicao",
    "department", "departamento", "departement", "phone", "telefono", "telefono movil", "mobile", "mobile phone",
    "telephone", "telefone", "city", "city town", "ciudad", "ville", "cidade", "country", "pais", "pays", "curso",
    "course", "cours", "role", "roles", "rol", "last access", "last access to course", "ultimo acceso",
    "ultimo acceso al curso", "dernier acces", "status", "estado", "suspended", "suspendido", "suspendu", "suspenso",
})
"""Folded headers of Moodle's other columns about a person: known, and not read."""

_OF_ACTIVITIES = frozenset({"state", "date", "grade"})
_NOT_READ: Meaning = ("", "")
WIDEST = 1000
"""Columns of the widest report that is read; a damaged file may have a header of a million."""
_LONGEST_HEADER = 400
_HALF_NAMES = ("nombre", "name", "nome")


def person_columns(folded: Sequence[str]) -> dict[int, str]:
    """Column → meaning, for the columns that say who a row is.

    `Nombre` beside `Apellido(s)` is the given name, `Nom` beside `Prénom` the family name; a full name beside both
    halves is not read. Of several columns with one meaning all are kept, the first that says something wins.
    """
    found = {index: PERSON[header] for index, header in enumerate(folded) if header in PERSON}
    meanings = set(found.values())
    if "family_name" in meanings and "given_name" not in meanings:
        found.update(dict.fromkeys(_first(folded, _HALF_NAMES), "given_name"))
    if "given_name" in meanings and "family_name" not in meanings:
        found.update(dict.fromkeys(_first(folded, ("nom",)), "family_name"))
    halves = {"given_name", "family_name"} <= set(found.values())
    return {index: meaning for index, meaning in found.items() if not (halves and meaning == "name")}


def person_meanings(folded: Sequence[str]) -> dict[int, Meaning]:
    """`person_columns` as the beginning of a mapping."""
    return {index: (meaning, "") for index, meaning in person_columns(folded).items()}


def _first(folded: Sequence[str], headers: Sequence[str]) -> list[int]:
    return [index for index, header in enumerate(folded) if header in headers][:1]


def folded_headers(head: Row) -> list[str]:
    """The headers of `head`, comparable; no more of them and of their letters than a report has."""
    return [_folded(cell[:_LONGEST_HEADER]) for cell in head.cells[:WIDEST]]


# Every reader asks the same rows whether they are its header.
_folded = lru_cache(maxsize=4096)(fold_header)


def likely_head(table: Table) -> Row:
    """The row that looks most like a header where no reader knows the file: the operator maps its columns."""
    return max(table.rows[:HEADER_WITHIN], key=lambda row: len(set(folded_headers(row)) & set(PERSON)))


def mapped(head: Row, found: Mapping[int, Meaning], reading: Reading, activity: str = "") -> tuple[Column, ...]:
    """All columns with their meaning: as `found`, and as the operator says in `reading.meanings`.

    What the operator gives to one column is taken from the column that the headings gave it to. Where neither the
    operator nor the heading names an activity it is `activity`, or without that the heading. Indexes and meanings that
    do not exist are passed over: a remembered mapping may be of an older file.
    """
    width = min(max(len(head.cells), 1 + max(found, default=0)), WIDEST)
    said = {index: (meaning, _activity(chosen, index, head, found, activity) if meaning in _OF_ACTIVITIES else "")
            for index, (meaning, chosen) in reading.meanings.items() if 0 <= index < width and meaning in MEANINGS}
    taken = {meaning for meaning in said.values() if meaning[0] not in ("", "answer")}
    columns = []
    for index in range(width):
        meaning = said.get(index) or found.get(index, _NOT_READ)
        if index not in said and meaning in taken:
            meaning = _NOT_READ
        columns.append(Column(index, head.cell(index).strip(), *meaning))
    return tuple(columns)


def require_person(columns: Sequence[Column], head: Row) -> None:
    """Raise `report_no_person_column` (headers, line) unless some column says who a row is."""
    if not any(column.meaning in ("name", "given_name", "family_name", "email", "account") for column in columns):
        raise KnownError("report_no_person_column", line=head.line,
                         headers=[column.header for column in columns if column.header])


def _activity(said: str, index: int, head: Row, found: Mapping[int, Meaning], activity: str) -> str:
    return said or found.get(index, _NOT_READ)[1] or activity or head.cell(index).strip() or str(index + 1)


def distinct(names: Sequence[str]) -> list[str]:
    """`names` with a number behind those that came before: two columns may have one heading."""
    seen: set[str] = set()
    result = []
    counts: dict[str, int] = {}
    for name in names:
        fresh = name
        while fresh in seen:
            counts[name] = counts.get(name, 1) + 1
            fresh = f"{name} ({counts[name]})"
        seen.add(fresh)
        result.append(fresh)
    return result
