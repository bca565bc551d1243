"""Search over people: accent-blind and order-blind prefixes from an FTS5 index, per keystroke."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from ..domain.names import clean, fold, search_text
from .tables import SEARCH_INDEX

LIMIT = 50
_ASKED = 500
"""People asked for by one statement."""


def refresh_search(connection: Connection, people: Sequence[str]) -> None:
    """Index the present names, affiliation and e-mail of these people; deleted ones leave the index."""
    rows = []
    for start in range(0, len(people), _ASKED):
        some = tuple(people[start : start + _ASKED])
        for n, person, *parts, deleted in connection.exec_driver_sql(
            "SELECT n, id, given_name, family_name, municipality, organisation, email, deleted FROM person"
            f" WHERE id IN ({', '.join('?' * len(some))})",
            some,
        ):
            rows.append((n, person, "" if deleted == "true" else search_text(*parts)))
    connection.exec_driver_sql(f"DELETE FROM {SEARCH_INDEX} WHERE rowid = ?", [(row[0],) for row in rows] or [(-1,)])
    if rows:
        connection.exec_driver_sql(f"INSERT INTO {SEARCH_INDEX} (rowid, person, words) VALUES (?, ?, ?)", rows)


def search_ids(connection: Connection, text: str, limit: int = LIMIT) -> list[str]:
    """Ids of people whose words begin with every word of `text`; whole-word hits come first."""
    words = fold(clean(text)).split()
    if sum(map(len, words)) < 2:
        return []
    found: dict[str, None] = {}
    whole = " ".join(f'"{word}"' for word in words)
    begun = " ".join(f'"{word}"*' for word in words)
    for query in (whole, begun):
        for (person,) in connection.exec_driver_sql(
            f"SELECT person FROM {SEARCH_INDEX} WHERE words MATCH ? LIMIT ?",
            (query, limit),
        ):
            found.setdefault(person)
        if len(found) >= limit:
            break
    return list(found)[:limit]
