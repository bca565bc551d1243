"""What was decided about desks: whose entries count, and up to which one."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection

from ..domain.journal import SET, Entry

ENTITY = "membership"


def decides(entry: Entry) -> bool:
    """Whether the entry is a decision about another desk. What a desk decides about itself does not count."""
    return entry.entity == ENTITY and entry.kind == SET and entry.desk != entry.subject


def about_itself(entry: Entry) -> bool:
    """Whether a desk says of itself that it is to be trusted or not: kept, never applied."""
    return entry.entity == ENTITY and entry.desk == entry.subject


def revoked(connection: Connection) -> dict[str, int]:
    """Desk id → number of its last entry that counts, of the desks that are no longer trusted."""
    rows = connection.exec_driver_sql("SELECT id, revoked_after FROM membership WHERE revoked_after <> ''")
    return {str(desk): int(after) for desk, after in rows}


def accepted_key(connection: Connection, desk: str) -> str:
    """Fingerprint of the key under which somebody has trusted a desk that nobody invited; empty: nobody has."""
    row = connection.exec_driver_sql("SELECT key FROM membership WHERE id = ?", (desk,)).first()
    return str(row[0]) if row else ""


def distrusted(connection: Connection) -> dict[str, int]:
    """Desk id → number of its entries that are kept and shown, but do not count."""
    rows = connection.exec_driver_sql(
        "SELECT j.desk, COUNT(*) FROM distrusted d JOIN journal j ON j.hash = d.hash GROUP BY j.desk"
    )
    return {str(desk): int(count) for desk, count in rows}


def outdated(connection: Connection, before: Mapping[str, int], now: Mapping[str, int]) -> bool:
    """Whether entries are in the journal that counted `before` and do not `now`, or the other way round."""
    for desk in before.keys() | now.keys():
        if before.get(desk) != now.get(desk):
            after = min(limits[desk] for limits in (before, now) if desk in limits)
            found = "SELECT 1 FROM journal WHERE desk = ? AND seq > ? LIMIT 1"
            if connection.exec_driver_sql(found, (desk, after)).first():
                return True
    return False
