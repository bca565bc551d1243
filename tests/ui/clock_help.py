"""A second laptop whose clock is wrong, beside the workspace of the demo seminar."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from seminar_desktop.domain.checkin import REGISTRATION
from seminar_desktop.services import attendance, clocks, exchange_places, joining, membership, people
from seminar_desktop.services.desk import Desk, name_desk

from .exchange_help import meet


@contextmanager
def hurried(first: Desk, folder: Path, share: Path, ahead: timedelta, admitted: int = 3) -> Iterator[Desk]:
    """Desk 2, whose clock is wrong: the place of exchange says so to both. It has admitted a few people."""
    state = folder / "state-hurried"
    state.mkdir()

    def wall() -> datetime:
        return datetime.now(UTC) + ahead

    desk = joining.join(membership.invite(first), folder / "hurried.seminar", state, wall)
    try:
        name_desk(desk, "Desk 2")
        exchange_places.add(desk, str(share))
        meet(first), meet(desk)
        for person in people.everybody(desk)[:admitted]:
            attendance.admit(desk, person.id, REGISTRATION)
        meet(desk), meet(first)
        hear(first, desk.id, ahead)
        clocks.keep_evidence(first)
        yield desk
    finally:
        desk.close()


def hear(at: Desk, of: str, ahead: timedelta) -> None:
    """What a place with a clock of its own has shown of the clock of a desk."""
    with at.read() as connection:
        seq = connection.exec_driver_sql("SELECT MAX(seq) FROM journal WHERE desk = ?", (of,)).scalar_one() or 1
    with at.database.write() as connection:
        now = datetime.now(UTC)
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO peer VALUES (?, ?, 0, ?, ?, '1.0', '', ?)",
            (of, seq, (now + ahead).isoformat(), round(ahead.total_seconds() * 1000), now.isoformat()),
        )
