"""What an issue and a revocation of a certificate knew of one another: so desks that were apart are told from one
that decided knowingly."""

from __future__ import annotations

from ..domain.certificates import Issue, Validity
from ..domain.journal import VOID, Draft
from ..store import certificates as store
from ..store import conflicts
from ..store.database import Connection
from .desk import Desk


def revocation(connection: Connection, desk: Desk, one: Issue, reason: str) -> Draft:
    """The entry that makes a version void. It names the other valid certificates of the same kind and person that were
    known: one that it does not name was issued by a desk apart."""
    beside = sorted(other.entry for other in _of_kind(connection, desk, one) if other.validity == Validity.VALID)
    return Draft(VOID, "entry", one.entry, "", {"reason": reason, "beside": beside})


def revocations(connection: Connection, desk: Desk, one: Issue) -> list[str]:
    """The revocations that a new version knows of: whoever issues it does so in spite of them."""
    own = [other.entry for other in _of_kind(connection, desk, one)]
    return sorted(void for voids in conflicts.voids_of(connection, own).values() for void in voids)


def _of_kind(connection: Connection, desk: Desk, one: Issue) -> list[Issue]:
    """Every version of every certificate of this kind for this person."""
    return [other for other in store.of_people(connection, [one.person], desk.zone) if other.kind == one.kind]
