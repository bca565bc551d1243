"""Whom to believe: desks that arrive unknown, desks that are lost, withdrawn invitations. Rules: `domain.trust`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from ..domain import membership as rules
from ..domain import trust as decisions
from ..domain.changes import Changes
from ..domain.errors import KnownError
from ..domain.journal import Draft, genesis
from ..domain.membership import Member, Standing
from ..domain.segment import Seal
from ..domain.trust import ENTITY, KEY, REASON, REVOKED_AFTER, WITHDRAWN, Cut
from ..store import agenda, places, segments
from ..store import membership as store
from ..store.database import Connection
from ..store.places import Peer
from . import membership
from .desk import Desk, edits


def standing(connection: Connection, seal: Seal) -> tuple[Standing | None, Member | None]:
    """What the author of a sealed segment is to this seminar; None for another seminar's or a forged one."""
    from ..signing.desk_key import verify

    member = rules.read(seal.membership, verify)
    root = membership.root_of(connection)
    if member is None or root is None or member.desk != seal.desk:
        return None, None
    if not verify(member.key, seal.signed_bytes(), seal.signature):
        return None, None
    revoked = store.revoked(connection)
    doubted = any(one in revoked for one in member.ancestors)
    doubted |= bool(member.invitation and store.decided(connection, member.invitation, WITHDRAWN))
    known = doubted and segments.highest(connection, seal.desk) > 0
    found = rules.standing(member, root, store.decided(connection, seal.desk, KEY), known, doubted)
    if found != Standing.TRUSTED and store.own_word(connection, seal.desk) == rules.fingerprint(member.key):
        found = Standing.TRUSTED  # at this desk its operator's word holds, even while others call the desk lost
    return found, member


def revoke(desk: Desk, of: str, reason: str) -> Changes:
    """Trust a lost laptop no longer: what is here of it by now counts, what it writes elsewhere does not.

    Desks that are known by now and were made out of it go on. KnownError: "own_desk" for the desk itself, which cannot
    know that it is lost; "desk_unknown".
    """
    with desk.write() as transaction:
        connection = transaction.connection
        membership.identity(transaction)
        if of == segments.own(connection).desk:
            raise KnownError("own_desk")
        chain = segments.from_beginning(connection, of)
        if not chain and not any(peer.desk == of for peer in places.peers(connection)):
            raise KnownError("desk_unknown")
        cut = Cut(chain[-1].seq, chain[-1].hash) if chain else Cut(0, genesis(of))
        heirs = [one for one in _members(connection) if of in one.ancestors]
        transaction.append(
            *_vouch(connection, heirs), *edits(ENTITY, of, {REVOKED_AFTER: decisions.cut_text(cut), REASON: reason})
        )
    return Changes.everything()


def restore(desk: Desk, of: str, reason: str) -> Changes:
    """The laptop was found: all it wrote counts again."""
    with desk.write() as transaction:
        membership.identity(transaction)
        transaction.append(*edits(ENTITY, of, {REVOKED_AFTER: "", REASON: reason}))
    return Changes.everything()


def accept(desk: Desk, key: bytes, of: str, reason: str) -> Changes:
    """Vouch for the desk `of` with this public key, whoever invited it."""
    with desk.write() as transaction:
        membership.identity(transaction)
        transaction.append(*edits(ENTITY, of, {KEY: rules.fingerprint(key), REASON: reason}))
    return Changes.everything()


def withdraw(desk: Desk, invitation: str, reason: str = "") -> Changes:
    """Let nobody else join by an invitation; desks that are known by now and came by it go on.

    KnownError("invitation_unknown").
    """
    with desk.write() as transaction:
        connection = transaction.connection
        membership.identity(transaction)
        if invitation not in {one for one, _until, _withdrawn in store.invitations(connection)}:
            raise KnownError("invitation_unknown")
        guests = [one for one in _members(connection) if one.invitation == invitation]
        transaction.append(*_vouch(connection, guests), *edits(ENTITY, invitation, {WITHDRAWN: "yes", REASON: reason}))
    return Changes.everything()


def _vouch(connection: Connection, members: Iterable[Member]) -> list[Draft]:
    """Decisions that these desks are known, so that every other desk lets them in as this one did."""
    own, revoked = segments.own(connection).desk, store.revoked(connection)
    return [
        draft for one in members if one.desk != own and one.desk not in revoked
        and store.decided(connection, one.desk, KEY) != rules.fingerprint(one.key)
        for draft in edits(ENTITY, one.desk, {KEY: rules.fingerprint(one.key)})
    ]  # fmt: skip


def _members(connection: Connection) -> list[Member]:
    """The desks whose sealed entries are here."""
    from ..signing.desk_key import verify

    found = {seal.desk: rules.read(seal.membership, verify) for seal in segments.seals(connection)}
    return [member for member in found.values() if member is not None]


# ---- invitations ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class InvitationRow:
    """An invitation that was made at some desk."""

    id: str
    until: datetime
    withdrawn: bool
    used_by: tuple[str, ...]
    """Ids of the desks that came by it, as far as they are known here; it is meant for one."""


def invitations(desk: Desk) -> list[InvitationRow]:
    """Every invitation to this seminar that is known here, the last to end first."""
    with desk.read() as connection:
        rows, members = store.invitations(connection), _members(connection)
    used = _by_invitation(members)
    return [
        InvitationRow(one, datetime.fromisoformat(until), withdrawn, tuple(sorted(used.get(one, ()))))
        for one, until, withdrawn in rows
    ]


# ---- the desks ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DeskRow:
    """One desk of the seminar, as this one knows it."""

    id: str
    name: str
    own: bool
    have: int
    """Its entries that are here without a gap."""
    peer: Peer | None
    """What it last said of itself."""
    revoked_after: int | None
    distrusted: int
    """Entries that are kept but do not count."""
    waiting: int
    """Segments that wait because nobody has vouched for it."""
    shared_invitation: bool
    """Another desk came by the same invitation, which is for one."""
    ancestors: tuple[str, ...]
    """Ids that its file had before it was restored or copied."""
    fingerprint: str
    """Of its key, to be compared by telephone; empty while nothing it signed is here."""


def desks(desk: Desk) -> list[DeskRow]:
    """Every desk that is known or waits, this one first."""
    from ..signing.desk_key import verify

    with desk.read() as connection:
        own, have, names = segments.own(connection), segments.contiguous(connection), agenda.names(connection, "desk")
        heard = {peer.desk: peer for peer in places.peers(connection)}
        revoked, distrusted = store.revoked(connection), store.distrusted(connection)
        wait = places.waiting(connection)
        chains = {seal.desk: seal.membership for seal in segments.seals(connection)}
        chains |= {one.desk: one.membership for one in wait}
        chains |= {own.desk: membership.own_chain(connection)}
    members = {of: rules.read(chain, verify) for of, chain in chains.items()}
    by_invitation = _by_invitation([member for member in members.values() if member])
    ids = [own.desk, *sorted((have.keys() | heard.keys() | revoked.keys() | {w.desk for w in wait}) - {own.desk})]
    return [
        DeskRow(
            of, names.get(of, ""), of == own.desk, have.get(of, 0), heard.get(of),
            revoked[of].seq if of in revoked else None,
            distrusted.get(of, 0), sum(w.desk == of for w in wait),
            bool((member := members.get(of)) and len(by_invitation.get(member.invitation, ())) > 1),
            member.ancestors if member else (), rules.short_fingerprint(member.key) if member else "",
        )
        for of in ids
    ]  # fmt: skip


def _by_invitation(members: Sequence[Member]) -> dict[str, set[str]]:
    """Invitation → the desks that came by it; a file that became another desk counts as the desk it was first."""
    found: dict[str, set[str]] = {}
    for member in members:
        if member.invitation:
            found.setdefault(member.invitation, set()).add((*member.ancestors, member.desk)[0])
    return found
