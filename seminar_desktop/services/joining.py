"""A new laptop becomes a desk of a seminar with an invitation; nothing has to come back to the one who invited."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from ..domain.errors import KnownError
from ..domain.invitation import Invitation
from ..store import seminars
from . import desk as desk_service
from . import membership
from .desk import Desk
from .desk_key import new_desk


def join(invited: Invitation, path: Path, state: Path, wall: Callable[[], datetime] | None = None) -> Desk:
    """A new, empty seminar file as a desk of the seminar of an invitation; the first exchange fills it.

    KnownError: invitation_expired, invitation_unreadable, database_exists.
    """
    database = seminars.create(path, invited.badge_key)
    try:
        desk = desk_service.desk_of(database, state, wall)
        with desk.write() as transaction:
            membership.accept_invitation(transaction, invited)
    except BaseException:
        database.close()
        seminars.discard(path)
        raise
    return desk


def rejoin(desk: Desk, invited: Invitation) -> None:
    """Let a file of the same seminar, copied by hand or no longer trusted, belong to it again, as a new desk.

    KnownError: other_seminar, invitation_expired, invitation_unreadable.
    """
    from ..store import identity

    if desk.badge_key != invited.badge_key:
        raise KnownError("other_seminar")
    with desk.write() as transaction:
        membership.identity(transaction)
        identity.renew(transaction.connection, new_desk)
        membership.identity(transaction)  # seals what was written under the former id
        membership.accept_invitation(transaction, invited)
        desk_id = identity.current(transaction.connection)
    desk.id = desk_id
