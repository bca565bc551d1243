"""Live claims: of several desks that admit one badge exactly one is told that it was the first."""

import random
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import psycopg
import pytest

from seminar_desktop.domain.journal import VOID, Draft, genesis, seal
from seminar_desktop.domain.segment import Seal, Segment
from seminar_desktop.exchange.hub_claims import NOT_CHECKED, Answer, Claim, Claims
from tests.soak import extent, seed

from .hub_desks import AT, Hubs

pytestmark = pytest.mark.soak
CLIENTS = 8
ONE = Claim("pa", "registration", "2024-07-11", False, "d" + "a" * 15, bytes(32))


@pytest.fixture
def claims(hubs: Hubs) -> Iterator[list[Claims]]:
    """One per desk."""
    list(hubs.hub().incoming({}))  # makes the tables
    made = [Claims(hubs.server.address(), hubs.seminar) for _ in range(CLIENTS)]
    yield made
    for one in made:
        one.close()


def raced(count: int, dice: random.Random, ask: Callable[[int, Claim], Answer]) -> dict[str, list[tuple[int, Answer]]]:
    """Eight desks that claim the same people, each in another order: (desk, answer) by person."""
    heard: dict[str, list[tuple[int, Answer]]] = {f"p{number}": [] for number in range(count)}
    orders = [dice.sample(range(count), k=count) for _ in range(CLIENTS)]
    gate = threading.Barrier(CLIENTS)

    def client(number: int) -> None:
        gate.wait()
        for person in orders[number]:
            one = replace(ONE, person=f"p{person}", desk=f"d{number}", entry=bytes([number]) + person.to_bytes(31))
            heard[f"p{person}"].append((number, ask(number, one)))

    threads = [threading.Thread(target=client, args=(number,)) for number in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return heard


def winners(answers: list[tuple[int, Answer]]) -> list[int]:
    return [number for number, answer in answers if answer.checked and not answer.desk]


def test_one_winner_per_key(claims: list[Claims]) -> None:
    """Eight desks at once: never two winners, and every loser is told of the one that won."""
    dice = random.Random(seed("hub-claims"))
    for _ in range(extent(1, 60)):
        heard = raced(extent(60, 200), dice, lambda number, one: claims[number].claim(one))
        for answers in heard.values():
            assert len(winners(answers)) <= 1
            told = {answer.desk for _, answer in answers if answer.desk}
            assert told <= {f"d{number}" for number in winners(answers)} or not winners(answers)
            assert len(told) <= 1
        unchecked = sum(not answer.checked for answers in heard.values() for _, answer in answers)
        assert unchecked < len(heard) * CLIENTS / 10
        claims[0].claim(ONE)


def test_control_looking_first_lets_two_win(hubs: Hubs, claims: list[Claims]) -> None:
    """Without the unique key, whoever looks and then writes is not alone."""
    hubs.sql("CREATE TABLE {s}.naive (person text, desk text)")
    links = [psycopg.connect(hubs.server.address(), autocommit=True) for _ in range(CLIENTS)]

    def naive(number: int, one: Claim) -> Answer:
        table = f'"{hubs.seminar}".naive'
        found = links[number].execute(f"SELECT desk FROM {table} WHERE person = %s", (one.person,)).fetchone()
        if found:
            return Answer(True, found[0])
        links[number].execute(f"INSERT INTO {table} VALUES (%s, %s)", (one.person, one.desk))
        return Answer(True)

    heard = {"": [(0, NOT_CHECKED)]}
    for _ in range(20):
        heard |= raced(60, random.Random(1), naive)
        if any(len(winners(answers)) > 1 for answers in heard.values()):
            break
        hubs.sql("DELETE FROM {s}.naive")
    for link in links:
        link.close()
    assert any(len(winners(answers)) > 1 for answers in heard.values())


def test_the_second_desk_hears_who_and_how_long_ago(claims: list[Claims]) -> None:
    """By the hub's clock; the same desk, another door, another day or direction is nobody's business."""
    first, second = claims[:2]
    other = replace(ONE, desk="d" + "b" * 15, entry=bytes(31) + b"b")
    assert first.claim(ONE) == Answer(True)
    time.sleep(0.3)
    answer = second.claim(other)
    assert answer.desk == ONE.desk and 0.25 < answer.ago_s < 3
    assert first.claim(ONE) == Answer(True)
    for change in ({"person": "pb"}, {"station": "s1"}, {"day": "2024-07-12"}, {"leaving": True}):
        assert second.claim(replace(other, **change)) == Answer(True)


def test_a_scan_that_was_taken_back_gives_way(hubs: Hubs, claims: list[Claims]) -> None:
    """Once its void has reached the hub; a void of that void brings it back."""
    desk = hubs.desks(1)[0]
    assert claims[0].claim(ONE) == Answer(True)
    void = seal(genesis(desk.id), desk.id, 1, 1, AT, "o", Draft(VOID, "entry", ONE.entry.hex(), "", {"reason": "x"}))
    back = seal(void.hash, desk.id, 2, 2, AT, "o", Draft(VOID, "entry", void.id, "", {"reason": "y"}))
    for entries, expected in (((void,), ""), ((void, back), "d" + "c" * 15)):
        sealed = Seal(desk.id, 1, len(entries), genesis(desk.id), entries[-1].hash)
        desk.hub.publish(Segment(sealed, entries), True)
        hubs.sql("UPDATE {s}.claim SET desk = %s, entry = %s", ("d" + "c" * 15, ONE.entry))
        assert claims[1].claim(replace(ONE, desk="d" + "b" * 15, entry=bytes(31) + b"b")).desk == expected


def test_a_hub_that_does_not_answer_is_not_waited_for(hubs: Hubs, claims: list[Claims]) -> None:
    """Frozen: at most 250 ms and a word that it was not checked; then no wait at all; later it is asked again."""
    one = claims[0]
    assert one.claim(ONE).checked
    hubs.server.freeze()
    try:
        began = time.monotonic()
        assert one.claim(replace(ONE, person="px")) == NOT_CHECKED
        assert time.monotonic() - began < 0.4  # 250 ms, and a machine that does other things as well
        began = time.monotonic()
        assert one.claim(replace(ONE, person="py")) == NOT_CHECKED
        assert time.monotonic() - began < 0.01
    finally:
        hubs.server.thaw()
    one._not_before = 0.0
    assert one.claim(replace(ONE, person="pz")).checked


def test_a_hub_that_is_away_has_not_checked(claims: list[Claims], hubs: Hubs) -> None:
    """No error reaches the desk, whatever became of the server or its tables."""
    hubs.server.kill()
    assert claims[0].claim(ONE) == NOT_CHECKED
    hubs.server.start()
    hubs.sql("DROP TABLE {s}.claim")
    assert claims[1].claim(ONE) == NOT_CHECKED


def test_cross_checked_scans_are_known(hubs: Hubs, claims: list[Claims]) -> None:
    """Winner and loser were both checked; a scan that was not asked about was not."""
    claims[0].claim(ONE)
    claims[1].claim(replace(ONE, desk="d" + "b" * 15, entry=bytes(31) + b"b"))
    assert hubs.sql("SELECT count(*) FROM {s}.crossed") == [(2,)]
