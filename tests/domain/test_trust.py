"""Whose decisions about desks count: order does not matter, and nobody decides anything who is decided against."""

from __future__ import annotations

import random
from collections.abc import Sequence

from seminar_desktop.domain.journal import Draft, Entry, genesis, seal
from seminar_desktop.domain.trust import ENTITY, REVOKED_AFTER, Cut, counting, cut_from, cut_text, cuts, decides
from tests.soak import extent, seed


class Writer:
    """A desk that decides about others; `clock` is what it says the time is."""

    def __init__(self, desk: str) -> None:
        self.desk, self.entries = desk, list[Entry]()

    def decides(self, about: str, cut: Cut | None, clock: int, replaces: Sequence[Entry] = ()) -> Entry:
        draft = Draft("set", ENTITY, about, REVOKED_AFTER, cut_text(cut) if cut else "")
        return self.writes(draft, clock, replaces)

    def writes(self, draft: Draft, clock: int, replaces: Sequence[Entry] = ()) -> Entry:
        before = self.entries[-1].hash if self.entries else genesis(self.desk)
        replaced = tuple(entry.hash for entry in replaces)
        at = "2024-07-11T08:00:00.000-06:00"
        entry = seal(before, self.desk, len(self.entries) + 1, clock, at, "", draft, replaced)
        self.entries.append(entry)
        return entry

    @property
    def end(self) -> Cut:
        return Cut(self.entries[-1].seq, self.entries[-1].hash) if self.entries else Cut(0, genesis(self.desk))


def weighed(decisions: Sequence[Entry], seniors: Sequence[str] = ()) -> tuple[set[bytes], dict[str, Cut]]:
    senior = set(seniors).__contains__
    found = counting(decisions, senior, lambda entry, cut: entry.seq <= cut.seq)
    return {entry.hash for entry in found}, dict(cuts(found, senior))


ana, ben, cia, dan = (f"d{letter * 15}" for letter in "abcd")


def test_a_cut_is_read_as_it_was_written() -> None:
    cut = Writer(ana).end
    assert cut_from(cut_text(cut)) == cut
    assert cut_from("") is None and cut_from("12") is None and cut_from("12 " + "A" * 64) is None


def test_what_a_lost_laptop_decides_later_does_not_count() -> None:
    honest, thief = Writer(ana), Writer(dan)
    lost = honest.decides(dan, thief.end, 20)
    revenge = thief.decides(ben, Writer(ben).end, 10)
    found, ends = weighed([revenge, lost])
    assert found == {lost.hash} and set(ends) == {dan}


def test_what_it_had_decided_before_does_count() -> None:
    honest, other = Writer(ana), Writer(dan)
    earlier = other.decides(ben, Writer(ben).end, 10)
    lost = honest.decides(dan, other.end, 20)
    found, ends = weighed([lost, earlier])
    assert found == {lost.hash, earlier.hash} and set(ends) == {ben, dan}


def test_a_laptop_that_was_found_has_its_decisions_back() -> None:
    honest, other = Writer(ana), Writer(dan)
    lost = honest.decides(dan, other.end, 10)
    about = other.decides(ben, Writer(ben).end, 15)
    assert weighed([lost, about])[0] == {lost.hash}
    found = honest.decides(dan, None, 20, [lost])
    counted, ends = weighed([about, found, lost])
    assert about.hash in counted and set(ends) == {ben}


def test_of_two_that_call_each_other_lost_the_first_is_believed_unless_one_is_of_the_roots_line() -> None:
    honest, thief = Writer(ana), Writer(dan)
    first = thief.decides(ana, honest.end, 10)
    second = honest.decides(dan, Writer(dan).end, 20)
    assert set(weighed([first, second])[1]) == {ana}
    assert set(weighed([first, second], seniors=[ana])[1]) == {dan}


def test_whoever_revokes_everybody_is_stopped_by_the_root() -> None:
    thief, root, honest = Writer(dan), Writer(ana), Writer(cia)
    end = thief.end
    spree = [thief.decides(of, Writer(of).end, 5) for of in (ana, ben, cia)]
    fair = honest.decides(ben, Writer(ben).end, 30)
    stop = root.decides(dan, end, 40)
    found, ends = weighed([*spree, fair, stop], seniors=[ana])
    assert found == {fair.hash, stop.hash} and set(ends) == {dan, ben}


def test_nothing_said_about_oneself_is_a_decision() -> None:
    own = Writer(ana)
    assert not decides(own.decides(ana, None, 1)) and decides(own.decides(ben, None, 2))


def test_the_order_in_which_decisions_arrive_means_nothing() -> None:
    dice = random.Random(seed("decisions about desks"))
    for _ in range(extent(400, 40_000)):
        decisions = quarrel(dice)
        seniors = dice.choice(([], [ana], [ana, ben]))
        expected = weighed(decisions, seniors)
        for _again in range(3):
            dice.shuffle(decisions)
            assert weighed(decisions, seniors) == expected
        counted, ends = expected
        for entry in decisions:
            beyond = entry.desk in ends and entry.seq > ends[entry.desk].seq
            assert not (beyond and entry.hash in counted), "who is revoked decides nothing"


def quarrel(dice: random.Random) -> list[Entry]:
    """Four desks that revoke and restore one another, seeing some of it."""
    desks = [Writer(one) for one in (ana, ben, cia, dan)]
    made = list[Entry]()
    for clock in range(dice.randrange(1, 12)):
        writer, about = dice.sample(desks, 2)
        seen = [entry for entry in made if entry.subject == about.desk and dice.random() < 0.6]
        writer.decides(about.desk, about.end if dice.random() < 0.7 else None, clock * 10 + dice.randrange(15), seen)
        made.append(writer.entries[-1])
    return made
