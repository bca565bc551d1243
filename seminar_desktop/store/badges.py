"""Queries about badge issues and prints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from . import facts

_LIVE = "NOT {0}.voided AND " + facts.UNREPLACED
_LATER = "(later.clock, later.desk, later.seq, later.hash) > (i.clock, i.desk, i.seq, i.hash)"
_CURRENT = (
    f"{_LIVE.format('i')} AND NOT EXISTS (SELECT 1 FROM issue later"
    f" WHERE later.person = i.person AND later.alias = i.alias AND {_LIVE.format('later')} AND {_LATER})"
)
"""The last badge of a person counts; whoever was entered twice may hold the last one of each, see `store.alias`."""


@dataclass(frozen=True, slots=True)
class IssueRow:
    """One issue of a badge: whose it is, and whether it is the one that counts."""

    person: str
    code: str
    current: bool
    given_twice: bool = False
    """Somebody else was given this code as well, perhaps not any more: see `holders`."""


def issue_of(connection: Connection, code: str) -> IssueRow | None:
    """The issue with this code, or None when this desk has not heard of it or it was taken back.

    Of several the one that counts, the first of them by clock: two desks apart may give one spare badge to two people
    (see `holders`).
    """
    row = connection.exec_driver_sql(
        f"SELECT i.person, i.code, {_CURRENT} AS current,"
        " EXISTS (SELECT 1 FROM issue other WHERE other.code = i.code AND other.person <> i.person)"
        " FROM issue i WHERE i.code = ? AND NOT i.voided"
        " ORDER BY current DESC, i.clock, i.desk, i.seq, i.hash LIMIT 1",
        (code,),
    ).one_or_none()
    return IssueRow(str(row[0]), str(row[1]), bool(row[2]), bool(row[3])) if row else None


def holders(connection: Connection, code: str) -> list[str]:
    """Ids of everybody whose current badge has this code, by clock; more than one is a contradiction."""
    rows = connection.exec_driver_sql(
        f"SELECT i.person FROM issue i WHERE i.code = ? AND {_CURRENT} ORDER BY i.clock, i.desk, i.seq, i.hash", (code,)
    )
    return list(dict.fromkeys(str(row[0]) for row in rows))


def shared_codes(connection: Connection) -> dict[str, list[str]]:
    """Code → ids of the people whose current badge it is, for every code that several people have."""
    rows = connection.exec_driver_sql(
        f"SELECT i.code, i.person FROM issue i WHERE {_CURRENT} AND i.code IN"
        " (SELECT code FROM issue GROUP BY code HAVING COUNT(DISTINCT person) > 1)"
        " ORDER BY i.code, i.clock, i.desk, i.seq, i.hash"
    )
    found: dict[str, list[str]] = {}
    for code, person in rows:
        found.setdefault(str(code), []).append(str(person))
    return {code: people for code, people in found.items() if len(people) > 1}


def current_code(connection: Connection, person: str) -> str | None:
    """Code of the person's current badge."""
    row = connection.exec_driver_sql(
        f"SELECT code FROM issue i WHERE person = ? AND {_LIVE.format('i')}"
        " ORDER BY clock DESC, desk DESC, seq DESC, hash DESC LIMIT 1",
        (person,),
    ).first()
    return str(row[0]) if row else None


def current_codes(connection: Connection) -> dict[str, str]:
    """Person id → code of the current badge, for everybody who has one."""
    return {
        str(p): str(c)
        for p, c in connection.exec_driver_sql(
            f"SELECT i.person, i.code FROM issue i WHERE {_CURRENT} ORDER BY i.clock, i.desk, i.seq, i.hash"
        )
    }


def print_counts(connection: Connection) -> dict[str, int]:
    """Person id → how often a badge was printed for them."""
    return {
        str(p): int(n)
        for p, n in connection.exec_driver_sql(
            "SELECT subject, COUNT(*) FROM printout WHERE document = 'badge' GROUP BY subject"
        )
    }


def printed_codes(connection: Connection, people: Sequence[str]) -> set[str]:
    """Those of the people's codes that have been printed at least once."""
    marks = ", ".join("?" * len(people)) or "NULL"
    return {
        str(row[0])
        for row in connection.exec_driver_sql(
            f"SELECT DISTINCT code FROM printout WHERE document = 'badge' AND subject IN ({marks})", tuple(people)
        )
    }


def is_spare(connection: Connection, code: str) -> bool:
    """Whether a badge with this code was printed without a person and nobody has it yet."""
    row = connection.exec_driver_sql(
        "SELECT 1 FROM spare_badge s WHERE s.code = ?"
        " AND NOT EXISTS (SELECT 1 FROM issue i WHERE i.code = s.code AND NOT i.voided)",
        (code,),
    ).first()
    return row is not None


def was_spare(connection: Connection, code: str) -> bool:
    """Whether a badge with this code was printed without a person, whoever has it by now."""
    return connection.exec_driver_sql("SELECT 1 FROM spare_badge WHERE code = ?", (code,)).first() is not None


def spare_counts(connection: Connection) -> tuple[int, int]:
    """Spare badges that were printed, and how many of them nobody has yet."""
    row = connection.exec_driver_sql(
        "SELECT COUNT(DISTINCT code), COUNT(DISTINCT CASE WHEN NOT EXISTS"
        " (SELECT 1 FROM issue i WHERE i.code = s.code AND NOT i.voided) THEN code END) FROM spare_badge s"
    ).one()
    return int(row[0]), int(row[1])
