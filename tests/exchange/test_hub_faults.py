"""A hub that is killed, frozen, away, or that lies: nothing is lost, nothing doubled, nothing wrong accepted."""

import random
import signal
import time
from pathlib import Path

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.exchange import Damage
from seminar_desktop.domain.journal import Draft, Entry, genesis, seal
from seminar_desktop.domain.membership import seminar_id
from seminar_desktop.domain.segment import Seal, Segment
from seminar_desktop.exchange.hub import connect
from seminar_desktop.exchange.hub_rows import ENTRY, entry_values
from seminar_desktop.services import exchange
from seminar_desktop.store import journal
from tests.soak import extent, seed
from tests.store.desks import enrolled

from .hub_desks import AT, Hubs, LightDesk
from .test_hub import real_desks

pytestmark = pytest.mark.soak


def test_kills_lose_and_double_nothing(hubs: Hubs) -> None:
    """The server dies in the middle of batches, without a goodbye: what was said to be safe there is, once each."""
    dice = random.Random(seed("hub-kills"))
    group, server = hubs.desks(3), hubs.server
    safe: set[bytes] = set()
    written: set[bytes] = set()
    interrupted = 0
    for _ in range(extent(100, 5_000)):
        killer = _killing(hubs, dice)
        for desk in dice.sample(group, k=3):
            written |= {entry.hash for entry in desk.write(dice.randint(1, 30))}
            try:
                safe |= {entry.hash for entry in desk.publish()}
                desk.read()
            except KnownError as error:
                assert error.code == "place_unreachable"
                interrupted += 1
        killer.join()
        server.start()
        found = {row[0] for row in hubs.sql("SELECT hash FROM {s}.entry")} if safe else set()
        assert safe <= found <= written, "lost, or invented"
    assert interrupted > 20, "the kills must come in the middle"
    for desk in (*group, *group):
        desk.publish()
        desk.read()
    assert [desk.hashes() for desk in group] == [written] * 3
    rows = hubs.sql("SELECT count(*), count(DISTINCT hash) FROM {s}.entry")
    assert rows == [(len(written), len(written))]
    assert not any(desk.damaged for desk in group)


def _killing(hubs: Hubs, dice: random.Random):  # type: ignore[no-untyped-def]
    """A thread that kills the server in a moment."""
    import threading

    how, later = dice.choice((signal.SIGKILL, signal.SIGQUIT)), dice.random() * 0.05
    thread = threading.Timer(later, hubs.server.kill, (how,))
    thread.start()
    return thread


def test_a_hub_that_is_away_stops_nobody(hubs: Hubs, tmp_path: Path) -> None:
    """The desk goes on, is told in a known word, and picks up by itself when the hub is back."""
    one, other = real_desks(tmp_path, 2)
    first, second = hubs.hub(), hubs.hub()
    exchange.run(one, first)
    hubs.server.kill()
    (person,) = enrolled(one, ("Ana", "Núñez"))
    for _ in range(3):
        with pytest.raises(KnownError, match="place_unreachable"):
            exchange.run(one, first)
    began = time.monotonic()
    assert not first.wait(0.3) and 0.25 < time.monotonic() - began < 1.5
    hubs.server.start()
    assert exchange.run(one, first)[0].written > 0
    exchange.run(other, second)
    with other.read() as connection:
        assert any(entry.subject == person for entry in journal.entries(connection))
    one.close()
    other.close()


def test_a_frozen_hub_is_given_up(hubs: Hubs, monkeypatch: pytest.MonkeyPatch) -> None:
    """Connections stay open and nothing answers: the statement's limit ends the wait on this side."""
    from seminar_desktop.exchange import hub_link
    from seminar_desktop.exchange.hub import Hub

    link, listener = (hub_link.Link(hub_link.parse(hubs.server.address()), 500, 0.2) for _ in range(2))
    hub = Hub(link, listener, hubs.seminar)
    list(hub.incoming({}))
    hubs.server.freeze()
    began = time.monotonic()
    try:
        with pytest.raises(KnownError, match="place_unreachable"):
            hub.lacks([Seal("d" + "a" * 15, 1, 1, bytes(32), bytes(32))])
        assert 0.4 < time.monotonic() - began < 2
    finally:
        hubs.server.thaw()
    assert list(hub.incoming({})) == []
    hub.close()


def _written(hubs: Hubs) -> tuple[LightDesk, LightDesk]:
    one, other = hubs.desks(2)
    one.write(12)
    one.publish()
    hubs.sql("ALTER TABLE {s}.entry DISABLE TRIGGER keep_entries")
    return one, other


@pytest.mark.parametrize(
    "lie",
    [
        "UPDATE {s}.entry SET hash = sha256(hash) WHERE seq = 5",
        "UPDATE {s}.entry SET payload_hash = sha256(hash) WHERE seq = 5",
        "UPDATE {s}.entry SET subject = 'px' WHERE seq = 5",
        "UPDATE {s}.entry SET value = '{{}}' WHERE seq = 5",
        "UPDATE {s}.entry SET at = E'\\\\x' WHERE seq = 5",
        "UPDATE {s}.entry SET replaces = ARRAY[hash] WHERE seq = 5",
        "UPDATE {s}.entry SET seq = 50 WHERE seq = 5",
        "DELETE FROM {s}.entry WHERE seq = 1",
        "DELETE FROM {s}.entry WHERE seq = 12",
        "UPDATE {s}.entry SET desk = 'daaaaaaaaaaaaaaa'; UPDATE {s}.segment SET desk = 'daaaaaaaaaaaaaaa';"
        " UPDATE {s}.author SET desk = 'daaaaaaaaaaaaaaa'",
        "UPDATE {s}.segment SET last = 11",
        "UPDATE {s}.segment SET last = 9000000000000000000",
        "UPDATE {s}.segment SET first = -5",
        "UPDATE {s}.segment SET start = sha256(start)",
        "UPDATE {s}.segment SET \"end\" = ''",
        "UPDATE {s}.segment SET signature = sha256(start) || sha256(start) || sha256(start)",
        "UPDATE {s}.segment SET membership = repeat('x', 300000)",
        "UPDATE {s}.entry SET value = repeat('x', 70000000) WHERE seq = 5",
        "INSERT INTO {s}.entry SELECT desk, 5, n, at, actor, kind, entity, subject, field, replaces, payload_hash,"
        " sha256(int8send(n)), value, salt FROM {s}.entry, generate_series(1, 10001) n WHERE seq = 5",
    ],
)  # fmt: skip
def test_what_was_tampered_with_is_never_given(hubs: Hubs, lie: str) -> None:
    """Bad hashes, moved or missing rows, another desk's name, odd seals, huge payloads: damage, told every time."""
    one, other = _written(hubs)
    for statement in lie.replace("{{}}", "[]").split(";"):
        hubs.sql(statement)
    for _ in range(2):
        other.read()
        assert not other.segments
        assert {type(found) for found in other.damaged} == {Damage}
    assert one.hashes()


def test_control_an_untouched_hub_is_read(hubs: Hubs) -> None:
    """Without a lie the same two desks do exchange."""
    one, other = _written(hubs)
    other.read()
    assert other.hashes() == one.hashes() and not other.damaged


def test_stray_rows_do_not_hide_the_genuine_ones(hubs: Hubs) -> None:
    """Rows that hang on nothing lie beside a journal: its own chain is found among them."""
    one, other = _written(hubs)
    hubs.sql("INSERT INTO {s}.entry SELECT desk, seq, clock, at, actor, kind, entity, subject, field, replaces,"
             " payload_hash, sha256(hash), value, salt FROM {s}.entry")  # fmt: skip
    other.read()
    assert other.hashes() == one.hashes() and not other.damaged


def test_a_row_that_lies_in_the_way_is_told(hubs: Hubs) -> None:
    """Somebody has put another content under the hash of an entry: its desk is told that it is not safe there."""
    one, _ = hubs.desks(2)
    (entry,) = one.write()
    list(one.hub.incoming({}))
    columns = ", ".join(["%s"] * 14)
    hubs.sql(f"INSERT INTO {{s}}.entry ({ENTRY}) VALUES ({columns})", entry_values(entry._replace(subject="px")))
    with pytest.raises(KnownError, match="place_not_kept"):
        one.publish()


def test_rows_that_went_missing_are_put_there_again(hubs: Hubs) -> None:
    """A hub that was restored from an old backup gets back what it lost, at the next connection."""
    one, other = _written(hubs)
    hubs.sql("DELETE FROM {s}.entry WHERE seq > 6")
    one.hub = hubs.hub()
    assert {entry.seq for entry in one.publish()} >= set(range(7, 13))
    hubs.sql("DROP SCHEMA {s} CASCADE")
    one.hub = hubs.hub()
    one.publish()
    other.hub = hubs.hub()
    other.read()
    assert other.hashes() == one.hashes()


def test_a_wrong_signature_is_not_taken_in(hubs: Hubs, tmp_path: Path) -> None:
    """A whole chain that its desk has not signed, and one of a desk that nobody knows: neither enters the journal."""
    one, other = real_desks(tmp_path, 2)
    enrolled(one, ("Ana", "Núñez"))
    link, reader = hubs.hub(), hubs.hub()
    exchange.run(one, link)
    hubs.sql("UPDATE {s}.segment SET signature = sha256(signature) || sha256(start)")
    stranger = hubs.desks(1)[0]
    stranger.write(3)
    stranger.publish()
    before = _hashes(other)
    outcome, _ = exchange.run(other, reader)
    assert outcome.read == 0 and outcome.foreign >= 1
    assert not (_hashes(other) - before) & (_hashes(one) | stranger.hashes())
    one.close()
    other.close()


def _hashes(desk: object) -> set[bytes]:
    with desk.read() as connection:  # type: ignore[attr-defined]
        return {entry.hash for entry in journal.entries(connection)}


def test_a_huge_entry_is_carried_and_a_larger_segment_refused(hubs: Hubs) -> None:
    """A picture of some megabytes travels; what no program writes is not even fetched."""
    one, other = hubs.desks(2)
    big = seal(genesis(one.id), one.id, 1, 1, AT, "o", Draft("set", "asset", "a", "data", "x" * 8_000_000))
    one.hub.publish(Segment(Seal(one.id, 1, 1, genesis(one.id), big.hash, b"", ""), (big,)), True)
    other.read()
    found: set[Entry] = {e for s in other.segments.values() for e in s.entries}
    assert {e.hash for e in found} == {big.hash}


def test_addresses_of_seminars_are_checked() -> None:
    """The id names a schema: nothing else gets in."""
    for odd in ('s"; DROP TABLE x', "", "public", seminar_id(b"x") + "a"):
        with pytest.raises(KnownError, match="address_malformed"):
            connect("postgresql://a:b@127.0.0.1/c", odd)
