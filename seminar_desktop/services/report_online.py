"""What a report of an online meeting would do to the attendance: item by item of the days it covers."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ..domain.agenda import UNATTENDED, Slot
from ..domain.attendance import Evidence, Interval, Presence
from ..domain.claims import Doubtful, Linked, Unknown, Verdict
from ..domain.people import Person
from ..domain.plan import Plan
from ..store import people
from .desk import Desk
from .presence import evidence
from .reports import Preview
from .rules import rules_within

_FEW = 500
"""People up to whom it is quicker to ask about each than about everybody."""


@dataclass(frozen=True, slots=True)
class SlotOnline:
    """One agenda item and who was connected to it."""

    slot: Slot
    percent: int
    """Share of the item that somebody must be connected for, in percent."""
    connected: int
    """People of the seminar who were connected at all."""
    counting: int
    """Of them those who would count as online: long enough, and not seen in the room."""
    undecided: int
    """Connected names about which nobody has decided."""


def online_counts(desk: Desk, seen: Preview) -> list[SlotOnline]:
    """The items of the days that the report covers, as they would count together with what is known already.

    Pauses and parallel items are left out: no connection counts for them. Empty for reports of results.
    """
    verdicts = {line.identity: line.verdict for line in seen.lines if line.verdict is not None}
    linked, undecided = _by_whom(seen, verdicts)
    with desk.read() as connection:
        plan = rules_within(connection, desk).plan
        everybody = people.by_ids(connection, sorted(linked))
        known = evidence(connection, plan, sorted(linked) if len(linked) < _FEW else None) if linked else {}
    slots = _covered(plan, seen.asked.slot, [*linked.values(), *undecided])
    connected: Counter[int] = Counter()
    counting: Counter[int] = Counter()
    nothing: Mapping[int, Evidence] = {}
    for person in everybody:
        spans = _laid_out(plan, slots, linked[person.id])
        connected.update(spans.keys())
        counting.update(_virtual(plan, person, known.get(person.id, nothing), spans))
    open_names = Counter(index for intervals in undecided for index in _laid_out(plan, slots, intervals))
    return [
        SlotOnline(plan.slots[i], round(plan.periods[i].share * 100), connected[i], counting[i], open_names[i])
        for i in slots
    ]


def _by_whom(
    seen: Preview, verdicts: Mapping[str, Verdict]
) -> tuple[dict[str, list[Interval]], list[list[Interval]]]:
    """Person → intervals of all names that are theirs; and the intervals of each undecided name."""
    linked: dict[str, list[Interval]] = defaultdict(list)
    undecided = []
    for one in seen.identities:
        verdict = verdicts.get(one.id)
        if isinstance(verdict, Linked):
            linked[verdict.person] += one.intervals
        elif isinstance(verdict, (Doubtful, Unknown)):
            undecided.append(one.intervals)
    return dict(linked), undecided


def _covered(plan: Plan, only: str, everybody: Iterable[list[Interval]]) -> list[int]:
    """Indexes of the attended slots of the days on which somebody was connected; of `only` if that is said."""
    if only:
        return [plan.index[only]] if only in plan.index else []
    touched: set[object] = set()
    spans = [span for intervals in everybody for span in intervals]
    begins, ends = min((b for b, _ in spans), default=0), max((e for _, e in spans), default=0)
    for slot, period in zip(plan.slots, plan.periods, strict=True):
        if begins < period.ends and ends > period.begins:
            touched.add(slot.day)
    return [
        i for i, slot in enumerate(plan.slots)
        if slot.day in touched and slot.kind not in UNATTENDED and slot.id not in plan.parallel
    ]


def _laid_out(plan: Plan, slots: Iterable[int], intervals: Iterable[Interval]) -> dict[int, tuple[Interval, ...]]:
    """Index of slot → the intervals that touch it."""
    found = {}
    for i in slots:
        period = plan.periods[i]
        inside = tuple(span for span in intervals if span[0] < period.ends and span[1] > period.begins)
        if inside:
            found[i] = inside
    return found


def _virtual(
    plan: Plan, person: Person, known: Mapping[int, Evidence], spans: Mapping[int, tuple[Interval, ...]]
) -> list[int]:
    """Slots of the report for which the person would count as online."""
    together = dict(known)
    for i, inside in spans.items():
        before = known.get(i)
        together[i] = replace(before, online=(*before.online, *inside)) if before else Evidence(online=inside)
    row = plan.row("" if person.substituted_by else person.role, together)
    return [i for i in spans if row[i].status == Presence.VIRTUAL]
