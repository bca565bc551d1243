"""Whose entries count: decisions about desks and invitations, weighed against one another.

A decision is an edit of the entity `membership`. It counts as long as its author's own entries do, and what its author
says about itself never does. Where two desks each say that the other is lost, both cannot count: then the desk of the
root's line is believed (the first desk, and what it was restored as), and of two others the one that said it first.
The outcome depends on the set of decisions only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from .journal import SET, Entry

ENTITY = "membership"
KEY, REVOKED_AFTER, REASON = "key", "revoked_after", "reason"
INVITED_UNTIL, WITHDRAWN = "invited_until", "withdrawn"
"""Fields: the key somebody vouched for, the last entry that counts, why, the end of an invitation, if it is void."""
_CUT = re.compile(r"([0-9]{1,18}) ([0-9a-f]{64})")
Senior = Callable[[str], bool]
"""Desk id → whether it is of the root's line."""


@dataclass(frozen=True, slots=True)
class Cut:
    """Where the journal of a revoked desk ends for everybody: entries that lead to this one count, no others."""

    seq: int
    end: bytes
    """Hash of the last entry that counts, or the hash that precedes the first one when none does."""


Within = Callable[[Entry, Cut], bool]
"""Whether an entry is one of those that lead to the end of a cut of its desk."""


def cut_text(cut: Cut) -> str:
    """A cut as the value of `revoked_after`."""
    return f"{cut.seq} {cut.end.hex()}"


def cut_from(text: str) -> Cut | None:
    """The inverse of `cut_text`; None for anything else, the empty text among them: not revoked."""
    found = _CUT.fullmatch(text)
    return Cut(int(found[1]), bytes.fromhex(found[2])) if found else None


def decides(entry: Entry) -> bool:
    """Whether the entry is a decision about another desk or an invitation."""
    return entry.entity == ENTITY and entry.kind == SET and entry.desk != entry.subject


def about_itself(entry: Entry) -> bool:
    """Whether a desk says of itself that it is to be trusted or not: kept, never applied."""
    return entry.entity == ENTITY and entry.desk == entry.subject


def counting(decisions: Sequence[Entry], senior: Senior, within: Within) -> list[Entry]:
    """The decisions whose authors' entries count, the strongest first.

    Repeated until nothing changes. Where that goes round in circles, the strongest decision of the circle is believed,
    and those that would take it back are not.
    """
    ordered = sorted(decisions, key=lambda entry: _strength(entry, senior))
    believed: list[Entry] = []
    while True:
        seen: list[frozenset[bytes]] = []
        counts = frozenset(entry.hash for entry in ordered)
        while counts not in seen:
            seen.append(counts)
            ends = cuts([entry for entry in ordered if entry.hash in counts], senior)
            counts = frozenset(
                e.hash for e in ordered
                if (e.desk not in ends or within(e, ends[e.desk])) and not _against(e, believed, within)
            )  # fmt: skip
        if counts == seen[-1]:
            return [entry for entry in ordered if entry.hash in counts]
        circle = seen[seen.index(counts) :]
        unsure = frozenset.union(*circle) - frozenset.intersection(*circle)
        settled = [entry for entry in ordered if entry.hash in unsure and entry not in believed]
        if not settled:
            return [entry for entry in ordered if entry.hash in frozenset.intersection(*circle)]
        believed.append(settled[0])


def _against(entry: Entry, believed: Sequence[Entry], within: Within) -> bool:
    """Whether a decision would take back one that is believed."""
    cut = cut_from(entry.data() or "") if entry.field == REVOKED_AFTER else None
    return cut is not None and any(one.desk == entry.subject and not within(one, cut) for one in believed)


def live(decisions: Sequence[Entry], senior: Senior) -> dict[tuple[str, str], list[Entry]]:
    """(subject, field) → the decisions that none of these replaces, the one that holds last."""
    replaced = {digest for entry in decisions for digest in entry.replaces}
    found: dict[tuple[str, str], list[Entry]] = {}
    for entry in sorted(decisions, key=lambda one: (senior(one.desk), one.clock, one.desk, one.seq, one.hash)):
        if entry.hash not in replaced:
            found.setdefault((entry.subject, entry.field), []).append(entry)
    return found


def cuts(decisions: Sequence[Entry], senior: Senior) -> Mapping[str, Cut]:
    """Desk id → its cut, of the desks that are revoked by these decisions."""
    ends = {
        subject: cut_from(entries[-1].data() or "")
        for (subject, field), entries in live(decisions, senior).items() if field == REVOKED_AFTER
    }  # fmt: skip
    return {desk: cut for desk, cut in ends.items() if cut is not None}


def accused(decisions: Sequence[Entry]) -> dict[str, int]:
    """Desk id → the highest number at which any decision, also one that does not count, lets it end."""
    found: dict[str, int] = {}
    for entry in decisions:
        cut = cut_from(entry.data() or "") if entry.field == REVOKED_AFTER else None
        if cut is not None:
            found[entry.subject] = max(cut.seq, found.get(entry.subject, 0))
    return found


def _strength(entry: Entry, senior: Senior) -> tuple[bool, int, str, int, bytes]:
    return not senior(entry.desk), entry.clock, entry.desk, entry.seq, entry.hash
