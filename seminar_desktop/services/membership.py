"""Why this desk belongs to the seminar: its key, the chain that vouches for it, and invitations for others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from ..domain import invitation as invitations
from ..domain import membership as rules
from ..domain import trust
from ..domain.errors import KnownError
from ..domain.invitation import Invitation
from ..domain.segment import Seal, Segment
from ..store import agenda, certificates, segments
from ..store import membership as store
from ..store.database import Connection
from .desk import Desk, Transaction, edits
from .desk_key import desks_of, seed_of

ROOT_SEED, ROOT, CHAIN = "root_seed", store.ROOT, store.CHAIN
"""Names of secrets of this file: private and public root key, this desk's chain."""
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
    """Whether this file has ever exchanged or invited, perhaps as the desk that it was."""
    return certificates.secret(connection, CHAIN) is not None


def identity(transaction: Transaction) -> Identity:
    """This desk's keys and why it belongs here; a restored or copied file is vouched for by what it was.

    The first time, the file makes the root of the seminar. What it wrote under ids it had before is sealed then.
    """
    from ..signing.desk_key import new_seed, public_key, verify

    connection = transaction.connection
    desk = segments.own(connection).desk
    chain = (certificates.secret(connection, CHAIN) or b"").decode()
    member = rules.read(chain, verify) if chain else None
    if member is not None and member.desk == desk:
        return Identity(desk, seed_of(connection, desk), chain, member.root)
    if member is not None:
        signer = seed_of(connection, member.desk)
    else:
        signer = new_seed()
        chain = rules.begun(public_key(signer))
        certificates.keep_secret(connection, ROOT_SEED, signer)
    for former in _former(connection, desk):
        if member is not None and former == member.desk:
            seal_former(connection, Identity(former, signer, chain, member.root))
        else:
            seal_former(connection, _vouched(connection, former, chain, signer))
    return _kept(connection, _vouched(connection, desk, chain, signer))


def _former(connection: Connection, desk: str) -> list[str]:
    """Ids that this file had before and wrote under; before it had ever exchanged, every other id in it is one."""
    names = desks_of(connection) if has_keys(connection) else store.desks(connection)
    return [one for one in names if one != desk]


def seal_former(connection: Connection, former: Identity) -> None:
    """Seal what this file wrote under an id that it no longer has: nobody else has the key for it."""
    for open_end in segments.unsealed(connection, former.desk):
        segments.keep(connection, Segment(former.signed(open_end.seal), open_end.entries))


def former_entries(connection: Connection) -> int:
    """Entries that this file wrote under its former ids and that are not sealed yet."""
    if not has_keys(connection):
        return 0
    former = _former(connection, segments.own(connection).desk)
    return sum(segments.unsealed_count(connection, one) for one in former)


def _vouched(connection: Connection, desk: str, chain: str, signer: bytes) -> Identity:
    """A desk of this file, with the chain that vouches for its key. KnownError("invitation_unreadable")."""
    from ..signing.desk_key import public_key, sign, verify

    seed = seed_of(connection, desk)
    link = rules.desk_link(desk, public_key(seed), datetime.now(UTC))
    chain = rules.extended(chain, link, lambda payload: sign(signer, payload))
    member = rules.read(chain, verify)
    if member is None:
        raise KnownError("invitation_unreadable")
    return Identity(desk, seed, chain, member.root)


def _kept(connection: Connection, mine: Identity) -> Identity:
    certificates.keep_secret(connection, CHAIN, mine.chain.encode())
    certificates.keep_secret(connection, ROOT, mine.root)
    return mine


def own_chain(connection: Connection) -> str:
    """Why this desk belongs to the seminar; empty before it has ever exchanged or invited."""
    return (certificates.secret(connection, CHAIN) or b"").decode()


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
        said = {trust.INVITED_UNTIL: until.isoformat()}
        transaction.append(*edits(trust.ENTITY, rules.invitation_id(public_key(seed)), said))
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
    from ..signing.desk_key import public_key

    if datetime.now(UTC) > invited.until:
        raise KnownError("invitation_expired", until=invited.until)
    link = rules.invitation_link(public_key(invited.seed), invited.until)
    chain = rules.joined(rules.begun(invited.root), link, invited.signature)
    connection = transaction.connection
    return _kept(connection, _vouched(connection, segments.own(connection).desk, chain, invited.seed))


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


def seminar_id(desk: Desk) -> str:
    """Names the seminar in folders and hubs."""
    with desk.write() as transaction:
        return rules.seminar_id(identity(transaction).root)


