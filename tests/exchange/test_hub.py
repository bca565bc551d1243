"""Desks that exchange through a real PostgreSQL server end up with the same, whatever the server does meanwhile."""

import random
import threading
import time
from pathlib import Path

import psycopg
import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.exchange import Damage, Head
from seminar_desktop.domain.journal import Draft, Entry, genesis, seal
from seminar_desktop.domain.segment import Seal, Segment
from seminar_desktop.services import exchange, membership
from seminar_desktop.services.desk import Desk
from seminar_desktop.store import journal
from tests.store.desks import copied, enrolled, new_desk

from .hub_desks import AT, Hubs, LightDesk
from .postgres import PASSWORD


@pytest.fixture
def pair(hubs: Hubs) -> list[LightDesk]:
    return hubs.desks(2)


def real_desks(folder: Path, count: int) -> list[Desk]:
    """Desks of one seminar, in files."""
    first = new_desk(folder)
    with first.write() as transaction:
        membership.identity(transaction)
    return [first, *(copied(first, folder, f"copy{number}") for number in range(1, count))]


def digest(desk: Desk) -> str:
    with desk.read() as connection:
        return journal.digest(connection)


@pytest.mark.parametrize("count", [2, 3])
def test_desks_converge_to_equal_digests(hubs: Hubs, tmp_path: Path, count: int) -> None:
    """Real desks with what they wrote apart have the same set of entries after two rounds."""
    group = real_desks(tmp_path, count)
    links = [hubs.hub() for _ in group]
    for number, desk in enumerate(group):
        enrolled(desk, (f"Given {number}", f"Family {number}"), (f"Another {number}", "Ñúñez"))
    for _ in range(2):
        for desk, hub in zip(group, links, strict=True):
            exchange.run(desk, hub)
    assert len({digest(desk) for desk in group}) == 1
    again = [exchange.run(desk, hub)[0] for desk, hub in zip(group, links, strict=True)]
    assert all(outcome.read == outcome.written == 0 for outcome in again)
    for desk in group:
        desk.close()


def test_a_growing_tail_is_sent_and_fetched_once(hubs: Hubs) -> None:
    """Only what is new of an open tail travels, either way; the narrower seal goes away."""
    writer, reader = hubs.desks(2)
    asked: list[tuple[int, int]] = []

    def known(desk: str, first: int, last: int, start: bytes) -> list[Entry]:
        asked.append((first, last))
        return [e for e in reader.segments[desk, first].entries if e.seq <= last]

    reader.hub = hubs.hub(known)
    for count in (1_990, 5, 20):
        writer.write(count)
        writer.publish()
        reader.read()
        assert reader.hashes() == writer.hashes() and not reader.damaged
    assert asked == [(1, 1990), (1, 1995)]
    assert hubs.sql('SELECT first, last FROM {s}.segment ORDER BY first') == [(1, 2000), (2001, 2015)]


def test_what_is_here_is_not_given_again(pair: list[LightDesk]) -> None:
    """Neither within a run of the program nor in the next one, where only the marks are left."""
    one, other = pair
    one.write(7)
    one.publish()
    assert [i.name for i in other.hub.incoming({})] == [f"{one.id}/1-7"]
    assert [i.name for i in other.hub.incoming({})] == [f"{one.id}/1-7"]  # nobody said that it was safe
    other.read()
    assert list(other.hub.incoming({})) == [] == list(one.hub.incoming(one.marks()))
    assert list(one.hub.incoming(one.marks())) == []


def test_a_forked_journal_arrives_on_both_branches(hubs: Hubs) -> None:
    """Two copies of a desk with one id: everybody gets the entries of both, also who read one of them before."""
    first, second, reader = hubs.desks(3)
    second.id = first.id
    first.write(3)
    first.publish()
    reader.read()
    second.write(5)
    second.publish()
    reader.segments, seen = {}, reader.hashes()
    for incoming in hubs.hub().incoming({first.id: 5}):
        assert not isinstance(incoming, Damage)
        seen |= {entry.hash for entry in incoming.segment.entries}
    assert seen == first.hashes() | second.hashes()


def test_notify_wakes_and_its_loss_costs_one_poll(hubs: Hubs, pair: list[LightDesk]) -> None:
    """`wait` ends as soon as another desk has put something there; without NOTIFY it ends by its timeout."""
    one, other = pair
    one.write()
    one.publish()
    other.hub.wait(0.01)  # listens from now on
    timer = threading.Timer(0.2, lambda: (one.write(), one.publish()))
    timer.start()
    began = time.monotonic()
    assert other.hub.wait(5) and time.monotonic() - began < 2
    timer.join()
    other.read()
    assert other.hashes() == one.hashes()
    hubs.sql("""SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'""")
    one.write()
    one.publish()  # nobody listens
    assert not other.hub.wait(0.1)
    other.read()
    assert other.hashes() == one.hashes()


def test_closing_ends_a_wait(hubs: Hubs) -> None:
    """Whether the hub is there or not, whoever waits for it goes home at once."""
    for address in (hubs.server.address(), hubs.server.address().replace(str(hubs.server.port), "1")):
        hub = hubs.hub(address=address)
        timer = threading.Timer(0.2, hub.close)
        timer.start()
        began = time.monotonic()
        assert not hub.wait(20) and time.monotonic() - began < 4
        timer.join()


def test_commits_out_of_order_lose_nothing(hubs: Hubs) -> None:
    """A slow commit gets the smaller serial id and becomes visible later. Control: who polls by serial id loses it."""
    slow, quick, reader = hubs.desks(3)
    list(reader.hub.incoming({}))  # makes the tables
    hubs.sql('ALTER TABLE {s}.entry ADD COLUMN n bigserial')
    hubs.sql("""CREATE FUNCTION {s}.linger() RETURNS trigger LANGUAGE plpgsql AS
        $$BEGIN IF NEW.desk = 'SLOW' THEN PERFORM pg_sleep(0.6); END IF; RETURN NULL; END$$""".replace("SLOW", slow.id))
    hubs.sql("""CREATE CONSTRAINT TRIGGER linger AFTER INSERT ON {s}.segment
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION {s}.linger()""")
    slow.write(5)
    quick.write(5)
    polled, last = set[bytes](), 0

    def poll() -> None:
        nonlocal last
        for number, digest in hubs.sql('SELECT n, hash FROM {s}.entry WHERE n > %s ORDER BY n', (last,)):
            assert isinstance(number, int) and isinstance(digest, bytes)
            last = max(last, number)
            polled.add(digest)

    thread = threading.Thread(target=slow.publish)
    thread.start()
    time.sleep(0.3)
    quick.publish()
    poll()
    reader.read()
    assert reader.hashes() == quick.hashes()
    thread.join()
    poll()
    reader.read()
    assert reader.hashes() == slow.hashes() | quick.hashes()
    assert polled == quick.hashes(), "the control must lose what committed late"


def test_heads_tell_how_far_and_how_late(pair: list[LightDesk]) -> None:
    """What a desk says of itself arrives, with how far its clock is ahead of the hub's."""
    one, other = pair
    ahead = time.time() + 3600
    at = time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime(ahead))
    one.hub.announce(Head(one.id, 4, at, "1.0", {other.id: 7}))
    one.hub.announce(Head(one.id, 5, at, "1.0", {other.id: 8}))
    (heard,) = other.hub.heads()
    assert heard.head == Head(one.id, 5, at, "1.0", {other.id: 8})
    assert heard.ahead_ms is not None and abs(heard.ahead_ms - 3_600_000) < 5_000
    assert one.hub.heads() == []


def test_an_erased_payload_is_erased_on_the_hub(hubs: Hubs, pair: list[LightDesk]) -> None:
    """Entries that come erased blank what lies there; their chain still holds."""
    one, other = pair
    one.write(4)
    one.publish()
    segment = one.segments[one.id, 1]
    blank = segment.entries[1]._replace(value=None, salt=None)
    one.hub.publish(Segment(segment.seal, (segment.entries[0], blank, *segment.entries[2:])), True)
    other.read()
    assert [e.value is None for e in other.segments[one.id, 1].entries] == [False, True, False, False]


def test_every_character_survives(pair: list[LightDesk]) -> None:
    """NUL, backslashes and other planes in cells and values."""
    one, other = pair
    draft = Draft("odd\0", "e\\", "\U0001f600", "f\t", "\0\\n'\"")
    entry = seal(genesis(one.id), one.id, 1, 1, AT, "o\\000\0\\", draft, (bytes(range(32)), bytes(32)), b"\0salt")
    segment = Segment(Seal(one.id, 1, 1, genesis(one.id), entry.hash, b"s" * 64, "m"), (entry,))
    one.hub.publish(segment, True)
    other.read()
    (found,) = other.segments[one.id, 1].entries
    assert found._replace(replaces=()) == entry._replace(replaces=()) and set(found.replaces) == set(entry.replaces)


def test_the_password_is_in_no_message(hubs: Hubs) -> None:
    """Neither what is raised nor what it came from names it."""
    for address, code in (
        (hubs.server.address(password="wr0ng-secret"), "place_refused"),
        (hubs.server.address().replace("127.0.0.1", "127.0.0.9"), "place_unreachable"),
        (hubs.server.address() + "?service=other", "address_malformed"),
        (f"postgresql://hub:{PASSWORD}@[nonsense", "address_malformed"),
        ("mysql://hub@127.0.0.1/x", "address_malformed"),
    ):
        with pytest.raises(KnownError) as caught:
            hub = hubs.hub(address=address)
            assert PASSWORD not in repr(vars(hub))
            list(hub.incoming({}))
        assert caught.value.code == code
        assert caught.value.__cause__ is None and "secret" not in str(caught.value.values)


def test_entries_cannot_be_changed(hubs: Hubs, pair: list[LightDesk]) -> None:
    """Not even by whoever owns the tables; payloads can be blanked."""
    one, _ = pair
    one.write(2)
    one.publish()
    for change in ("UPDATE {s}.entry SET actor = 'x'", "DELETE FROM {s}.entry", "TRUNCATE {s}.entry",
                   "UPDATE {s}.entry SET value = NULL, salt = NULL, seq = 9 WHERE seq = 2"):  # fmt: skip
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            hubs.sql(change)
    hubs.sql('UPDATE {s}.entry SET value = NULL, salt = NULL')


def test_two_desks_make_the_tables_at_once(hubs: Hubs) -> None:
    """Eight desks that come first: one makes the tables, the others find them."""
    group = hubs.desks(8)
    problems: list[Exception] = []

    def begin(desk: LightDesk) -> None:
        try:
            desk.write(3)
            desk.publish()
        except Exception as error:
            problems.append(error)

    threads = [threading.Thread(target=begin, args=(desk,)) for desk in group]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not problems
    for desk in group:
        desk.read()
    assert len({frozenset(desk.hashes()) for desk in group}) == 1


def test_newer_tables_are_left_alone(hubs: Hubs) -> None:
    """A hub that newer programs have changed says so."""
    hub = hubs.hub()
    assert list(hub.incoming({})) == []
    hubs.sql('UPDATE {s}.hub SET oldest = 99')
    other = hubs.hub()
    with pytest.raises(KnownError, match="hub_newer"):
        other.lacks([])


def test_random_order_of_everything_converges(hubs: Hubs) -> None:
    """Five desks write, publish and read in any order; in the end all have all."""
    dice = random.Random(5)
    group = hubs.desks(5)
    for _ in range(60):
        desk = dice.choice(group)
        dice.choice((lambda d: d.write(dice.randint(1, 40)), LightDesk.publish, LightDesk.read))(desk)
    for desk in (*group, *group):
        desk.publish()
        desk.read()
    assert len({frozenset(desk.hashes()) for desk in group}) == 1
    assert all(not desk.damaged for desk in group)
