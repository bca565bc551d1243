"""Under which id a person goes who is in the list twice, see `domain.merging`. Nearly always nobody is.

The table `alias` holds whoever goes by another id than the one they were entered under. Rows of facts carry the id that
counts, and in their column `alias` the one they were entered under, where that is another.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import Connection

_ASKED = 500


def redirected(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """Those of the ids that go by another one → the id that counts."""
    wanted = list(dict.fromkeys(ids))
    found: dict[str, str] = {}
    for start in range(0, len(wanted), _ASKED):
        some = tuple(wanted[start : start + _ASKED])
        marks = ", ".join("?" * len(some))
        rows = connection.exec_driver_sql(f"SELECT person, canonical FROM alias WHERE person IN ({marks})", some)
        found.update((str(row[0]), str(row[1])) for row in rows)
    return found


def columns(into: Mapping[str, str], person: str) -> tuple[str, str]:
    """What a row of a fact about this person has in its columns of the person and `alias`."""
    return (into[person], person) if person in into else (person, "")


def canonical(connection: Connection, person: str) -> str:
    """The id that counts."""
    return redirected(connection, [person]).get(person, person)


def members(connection: Connection, person: str) -> tuple[str, ...]:
    """All ids of a person, the one that counts first; only this one when nobody was merged."""
    return families(connection, [person]).get(person, (person,))


def families(connection: Connection, people: Collection[str]) -> dict[str, tuple[str, ...]]:
    """Those of the people who were merged → all their ids, the one that counts first, then by id."""
    if connection.exec_driver_sql("SELECT 1 FROM alias LIMIT 1").first() is None:
        return {}
    into = redirected(connection, people)
    found: dict[str, list[str]] = {}
    wanted = list({into.get(person, person) for person in people})
    for start in range(0, len(wanted), _ASKED):
        some = tuple(wanted[start : start + _ASKED])
        marks = ", ".join("?" * len(some))
        for person, lead in connection.exec_driver_sql(
            f"SELECT person, canonical FROM alias WHERE canonical IN ({marks}) ORDER BY person", some
        ):
            found.setdefault(str(lead), [str(lead)]).append(str(person))
    leads = {person: into.get(person, person) for person in people}
    return {person: tuple(found[lead]) for person, lead in leads.items() if lead in found}


def everybody(connection: Connection) -> dict[str, str]:
    """Everybody who goes by another id → the id that counts."""
    return {str(row[0]): str(row[1]) for row in connection.exec_driver_sql("SELECT person, canonical FROM alias")}
