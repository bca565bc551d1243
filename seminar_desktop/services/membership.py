"""Who belongs to the seminar: this desk's own key, invitations, desks nobody knows yet, desks no longer trusted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from ..domain import invitation as invitations
from ..domain import membership as rules
from ..domain.changes import Changes
from ..domain.errors import KnownError
from ..domain.invitation import Invitation
from ..domain.membership import Member, Standing
from ..domain.segment import Seal, Segment
from ..store import agenda, certificates, places, segments
from ..store import membership as store
from ..store.database import Connection
from ..store.places import Peer
from .desk import Desk, Transaction, edits

ROOT_SEED, ROOT, KEY, CHAIN = "root_seed", "root_key", "desk_key", "membership"
"""Names of secrets of this file: private and public root key, private key of the desk, its chain."""
INVITED_FOR = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Identity:
    """What this desk signs with."""

    desk: str
    seed: bytes
    chain: str
    root: bytes

    def __repr__(self) -> str:
        return f"Identity({self.desk})"

    def signed(self, seal: Seal) -> Seal:
        """The seal with this desk's signature."""
        from ..signing.desk_key import sign

        return Seal(seal.desk, seal.first, seal.last, seal.start, seal.end,
                    sign(self.seed, seal.signed_bytes()), self.chain)  # fmt: skip


def has_keys(connection: Connection) -> bool:
    """Whether this file has ever had keys, perhaps of the desk that it was."""
    return certificates.secret(connection, CHAIN) is not None


def identity(transaction: Transaction) -> Identity:
    """This desk's keys, made when they are first needed; a restored or copied file is vouched for by what it was."""
    from ..signing.desk_key import new_seed, public_key, sign, verify

    connection = transaction.connection
    desk = segments.own(connection).desk
    seed, chain = certificates.secret(connection, KEY), (certificates.secret(connection, CHAIN) or b"").decode()
    member = rules.read(chain, verify) if chain else None
    if seed and member is not None and member.desk == desk and member.key == public_key(seed):
        return Identity(desk, seed, chain, member.root)
    if seed is None or member is None:
        seed = new_seed()
        chain = rules.begun(public_key(seed))
        certificates.keep_secret(connection, ROOT_SEED, seed)
        certificates.keep_secret(connection, ROOT, public_key(seed))
    else:
        seal_former(connection, Identity(member.desk, seed, chain, member.root))
    return _vouched(transaction, desk, chain, lambda payload, seed=seed: sign(seed, payload))  # type: ignore[misc]


def seal_former(connection: Connection, former: Identity) -> None:
    """Seal what this file wrote under an id that it no longer has: nobody else has the key for it."""
    for open_end in segments.unsealed(connection, former.desk):
        segments.keep(connection, Segment(former.signed(open_end.seal), open_end.entries))


def former_entries(connection: Connection) -> int:
    """Entries that this file wrote under its former id and that are not sealed yet."""
    from ..signing.desk_key import verify

    member = rules.read((certificates.secret(connection, CHAIN) or b"").decode(), verify)
    if member is None or member.desk == segments.own(connection).desk:
        return 0
    return sum(open_end.seal.count for open_end in segments.unsealed(connection, member.desk))


def _vouched(transaction: Transaction, desk: str, chain: str, sign: rules.Sign) -> Identity:
    """Make a key for this desk, and keep it with the chain that vouches for it."""
    from ..signing.desk_key import new_seed, public_key, verify

    seed = new_seed()
    chain = rules.extended(chain, rules.desk_link(desk, public_key(seed), datetime.now(UTC)), sign)
    member = rules.read(chain, verify)
    if member is None:
        raise KnownError("invitation_unreadable")
    certificates.keep_secret(transaction.connection, KEY, seed)
    certificates.keep_secret(transaction.connection, CHAIN, chain.encode())
    certificates.keep_secret(transaction.connection, ROOT, member.root)
    return Identity(desk, seed, chain, member.root)


def root_of(connection: Connection) -> bytes | None:
    """The public root key of the seminar; None before this desk has ever exchanged or invited."""
    return certificates.secret(connection, ROOT)


# ---- inviting -------------------------------------------------------------------------------------------------------


def invite(desk: Desk, place: str = "", lasts: timedelta = INVITED_FOR) -> Invitation:
    """An invitation for one new desk. `place`: where it should exchange, an address without a password.

    KnownError("root_elsewhere") on a desk that was itself invited: the first desk invites.
    """
    from ..exchange.address import parse
    from ..signing.desk_key import new_seed, public_key, sign

    place = parse(place).without_secret if place else ""
    with desk.write() as transaction:
        identity(transaction)
        connection = transaction.connection
        root_seed = certificates.secret(connection, ROOT_SEED)
        if root_seed is None:
            raise KnownError("root_elsewhere")
        seminar = agenda.seminar(connection)
    seed, until = new_seed(), (datetime.now(UTC) + lasts).replace(microsecond=0)
    link = rules.extended(rules.begun(public_key(root_seed)), rules.invitation_link(public_key(seed), until),
                          lambda payload: sign(root_seed, payload))  # fmt: skip
    return Invitation(
        public_key(root_seed), desk.badge_key, seed, until, rules.signatures(link)[-1],
        seminar.get("short_title") or seminar.get("title", ""), place,
    )  # fmt: skip


def accept_invitation(transaction: Transaction, invited: Invitation) -> Identity:
    """Become a desk of the seminar of an invitation. KnownError: invitation_expired, invitation_unreadable.

    The machine's clock decides, not that of a seminar to practise on.
    """
    from ..signing.desk_key import public_key, sign

    if datetime.now(UTC) > invited.until:
        raise KnownError("invitation_expired", until=invited.until)
    link = rules.invitation_link(public_key(invited.seed), invited.until)
    chain = rules.joined(rules.begun(invited.root), link, invited.signature)
    desk = segments.own(transaction.connection).desk
    return _vouched(transaction, desk, chain, lambda payload: sign(invited.seed, payload))


def read_invitation(text: str) -> Invitation:
    """The invitation in a text or in the content of a file. KnownError("invitation_unreadable")."""
    found = invitations.decode(text)
    if found is None:
        raise KnownError("invitation_unreadable")
    return found


def recovery_code(desk: Desk) -> str:
    """The root key as text to be kept on paper: with it another desk can invite. KnownError("root_elsewhere")."""
    with desk.write() as transaction:
        identity(transaction)
        seed = certificates.secret(transaction.connection, ROOT_SEED)
    if seed is None:
        raise KnownError("root_elsewhere")
    return rules.fingerprint(seed)


def recover_root(desk: Desk, code: str) -> None:
    """Let this desk invite, with the recovery code. KnownError("recovery_code_wrong")."""
    from ..signing.desk_key import public_key

    seed = rules.from_fingerprint("".join(code.split()).upper())
    with desk.write() as transaction:
        if seed is None or public_key(seed) != identity(transaction).root:
            raise KnownError("recovery_code_wrong")
        certificates.keep_secret(transaction.connection, ROOT_SEED, seed)


# ---- whom to trust --------------------------------------------------------------------------------------------------


def standing(connection: Connection, seal: Seal) -> tuple[Standing | None, Member | None]:
    """What the author of a sealed segment is to this seminar; None for another seminar's or a forged one.

    A desk that was made out of one that is no longer trusted is unknown, unless it was known before.
    """
    from ..signing.desk_key import verify

    member = rules.read(seal.membership, verify)
    root = root_of(connection)
    if member is None or root is None or member.desk != seal.desk:
        return None, None
    if not verify(member.key, seal.signed_bytes(), seal.signature):
        return None, None
    accepted = store.accepted_key(connection, seal.desk)
    if not accepted and _other_key(connection, member):
        return Standing.UNKNOWN, member
    found = rules.standing(member, root, accepted)
    revoked = store.revoked(connection)
    if found == Standing.TRUSTED and not accepted and any(one in revoked for one in member.ancestors):
        known = segments.contiguous(connection)
        return (Standing.TRUSTED if seal.desk in known else Standing.UNKNOWN), member
    return found, member


def revoke(desk: Desk, of: str, reason: str) -> Changes:
    """Trust a lost laptop no longer: what is known of it by now counts, what it writes later does not.

    KnownError: "own_desk" for the desk itself, which cannot know that it is lost; "desk_unknown".
    """
    with desk.write() as transaction:
        if of == segments.own(transaction.connection).desk:
            raise KnownError("own_desk")
        last = segments.highest(transaction.connection, of)
        if not last and not any(peer.desk == of for peer in places.peers(transaction.connection)):
            raise KnownError("desk_unknown")
        transaction.append(*edits("membership", of, {"revoked_after": str(last), "reason": reason}))
    return Changes.everything()


def restore_trust(desk: Desk, of: str, reason: str) -> Changes:
    """The laptop was found: all it wrote counts again."""
    with desk.write() as transaction:
        transaction.append(*edits("membership", of, {"revoked_after": "", "reason": reason}))
    return Changes.everything()


def _other_key(connection: Connection, member: Member) -> bool:
    """Whether the desk is known by another key: an id has one key for ever, whoever vouches for a second one."""
    from ..signing.desk_key import verify

    chains = [one.membership for one in segments.seals(connection, member.desk)[:1]]
    chains.append((certificates.secret(connection, CHAIN) or b"").decode())
    known = [rules.read(chain, verify) for chain in chains]
    return any(one is not None and one.desk == member.desk and one.key != member.key for one in known)


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
    members = {of: rules.read(chain, verify) for of, chain in chains.items()}
    by_invitation = _by_invitation([member for member in members.values() if member])
    ids = [own.desk, *sorted((have.keys() | heard.keys() | revoked.keys() | {w.desk for w in wait}) - {own.desk})]
    return [
        DeskRow(
            of, names.get(of, ""), of == own.desk, have.get(of, 0), heard.get(of), revoked.get(of),
            distrusted.get(of, 0), sum(w.desk == of for w in wait),
            bool((member := members.get(of)) and len(by_invitation.get(member.invitation, ())) > 1),
            member.ancestors if member else (),
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


def seminar_id(desk: Desk) -> str:
    """Names the seminar in folders and hubs."""
    with desk.write() as transaction:
        return rules.seminar_id(identity(transaction).root)


