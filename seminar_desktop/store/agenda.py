"""Queries about the seminar and its agenda."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time

from sqlalchemy import Connection

from ..domain.agenda import Slot
from ..domain.plan import SlotRules


def seminar(connection: Connection) -> Mapping[str, str]:
    """The seminar's own fields (title, zone, quota …); empty before they are set."""
    row = connection.exec_driver_sql("SELECT * FROM seminar WHERE id = 'seminar'").mappings().one_or_none()
    return {} if row is None else {key: str(value) for key, value in row.items() if key not in ("n", "id")}


def slots(connection: Connection) -> list[Slot]:
    """The agenda in the order in which it was printed."""
    rows = connection.exec_driver_sql("SELECT * FROM slot WHERE deleted <> 'true'").mappings()
    return sorted((_slot({str(k): v for k, v in row.items()}) for row in rows), key=lambda s: (s.position, s.id))


def slot_ids(connection: Connection) -> set[str]:
    """Ids of the agenda's slots."""
    return {str(row[0]) for row in connection.exec_driver_sql("SELECT id FROM slot WHERE deleted <> 'true'")}


def slot_rules(connection: Connection) -> dict[str, SlotRules]:
    """Settings of attendance by slot, for the slots that have any of their own."""
    rows = connection.exec_driver_sql(
        "SELECT id, closed, required_roles, late_minutes, virtual_percent FROM slot"
        " WHERE deleted <> 'true' AND closed || required_roles || late_minutes || virtual_percent <> ''"
    )
    return {str(r[0]): SlotRules(r[1] == "true", str(r[2]), _number(r[3]), _number(r[4])) for r in rows}


def days(connection: Connection) -> list[date]:
    """The seminar's days in order."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT day FROM slot WHERE day <> '' AND deleted <> 'true' ORDER BY day"
    )
    return [date.fromisoformat(row[0]) for row in rows]


def deleted_slots(connection: Connection) -> set[str]:
    """Ids of slots that were taken out of the agenda."""
    return {str(row[0]) for row in connection.exec_driver_sql("SELECT id FROM slot WHERE deleted = 'true'")}


def names(connection: Connection, entity: str) -> dict[str, str]:
    """Id → name of all operators or desks."""
    table = {"operator": "operator", "desk": "desk_name"}[entity]
    return {str(row[0]): str(row[1]) for row in connection.exec_driver_sql(f"SELECT id, name FROM {table}")}


def _slot(row: Mapping[str, object]) -> Slot:
    text = {key: str(value) for key, value in row.items()}
    return Slot(
        id=text["id"],
        title=text["title"],
        kind=text["kind"],
        day=_date(text["day"]),
        start=_time(text["start"]),
        end=_time(text["end"]),
        session=text["session"],
        facilitator=text["facilitator"],
        modality=text["modality"],
        parallel=text["parallel"] == "true",
        note=text["note"],
        position=int(text["position"] or 0),
    )


def _number(text: str) -> int | None:
    return int(text) if text else None


def _date(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _time(text: str) -> time | None:
    return time.fromisoformat(text) if text else None
