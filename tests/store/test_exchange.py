"""Real desks in real files that work apart and read one another in part: equal in the end."""

import random
from pathlib import Path

import pytest

from seminar_desktop.domain.badges import PrintReason
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.people import Modality
from seminar_desktop.domain.segment import Seal, Segment
from seminar_desktop.services import attendance, badges, journal, people
from seminar_desktop.services.desk import Desk
from seminar_desktop.store import segments

from .desks import copied, enrolled, exchange, new_desk, reopened, tables_of

STEPS = 60


def _act(desk: Desk, dice: random.Random) -> None:
    """One thing an operator does; refusals are part of the day."""
    everybody = people.everybody(desk)
    person = dice.choice(everybody).id if everybody else ""
    codes = people.codes(desk)
    scans = attendance.last_scans(desk, 5)
    try:
        match dice.randrange(9):
            case 0:
                people.walk_in(desk, dice.choice(["Ana", "Ana María", "=cmd()"]), "Núñez", "SV", "Apopa")
            case 1:
                people.correct_name(desk, person, dice.choice(["Eva", "Evá", "Ève"]), "O'Rourke")
            case 2:
                people.substitute(desk, person, "Luis", "Cruz")
            case 3 if scans:
                attendance.undo(desk, dice.choice(scans).entry, "typo")
            case 4:
                made, _ = badges.prepare(desk, [person], dice.choice(list(PrintReason)))
                badges.record_prints(desk, made, PrintReason.FIRST, "pdf")
            case 5:
                attendance.set_modality_today(desk, person, dice.choice(list(Modality)))
            case 6:
                people.edit(desk, person, {"country": dice.choice(["SV", "GT", ""])})
            case _:
                attendance.scan(desk, dice.choice([*codes.values(), "nothing"]), dice.choice(["registration", "s1"]))
    except KnownError:
        pass


@pytest.mark.parametrize("seed", range(4))
def test_three_desks_apart_end_up_equal(tmp_path: Path, seed: int) -> None:
    """Sixty acts on three desks with partial reading in between; then everybody reads everything."""
    dice = random.Random(seed)
    first = new_desk(tmp_path)
    enrolled(first, ("José Luis", "Hernández"), ("Ana", "Pérez"), ("Síle", "O'Rourke"))
    second, third = copied(first, tmp_path, "two"), copied(first, tmp_path, "three")
    first = reopened(first)
    desks = [first, second, third]
    for _ in range(STEPS):
        _act(dice.choice(desks), dice)
        if dice.random() < 0.2:
            reader, writer = dice.sample(desks, 2)
            known = journal.everything(writer)
            journal.absorb(reader, dice.sample(known, k=len(known) // 2))
    exchange(desks)
    health = [journal.check(desk) for desk in desks]
    contents = []
    for desk in desks:
        with desk.read() as connection:
            contents.append(tables_of(connection))
        desk.close()
    assert len({desk.id for desk in desks}) == 3
    assert all(h.sound for h in health)
    assert len({(h.entries, h.digest) for h in health}) == 1
    assert contents[0] == contents[1] == contents[2]


def test_a_desk_that_starts_anew_gets_everything_back(tmp_path: Path) -> None:
    """An empty file of the same seminar that reads another desk's journal shows the same tables."""
    old = new_desk(tmp_path)
    dice = random.Random(1)
    for _ in range(30):
        _act(old, dice)
    fresh = new_desk(tmp_path, "fresh")
    own = journal.everything(fresh)
    assert journal.absorb(fresh, journal.everything(old)) == journal.count(old)
    journal.absorb(old, own)
    with old.read() as one, fresh.read() as other:
        assert tables_of(one) == tables_of(other)
    old.close()
    fresh.close()


def test_a_changed_value_is_refused_on_the_way_in(tmp_path: Path) -> None:
    """An entry whose value is not the one that was hashed enters no journal, and nothing beside it does."""
    writer, reader = new_desk(tmp_path, "writer"), new_desk(tmp_path, "reader")
    enrolled(writer, ("Ana", "Pérez"))
    entries = journal.everything(writer)
    forged = [e._replace(value='"Eva"') if e.field == "given_name" else e for e in entries]
    before = journal.count(reader)
    for attempt in (forged, [e._replace(salt=None) for e in entries]):
        with pytest.raises(KnownError, match="entry_forged"):
            journal.absorb(reader, attempt)
    assert journal.count(reader) == before and journal.check(reader).sound
    assert journal.absorb(reader, entries) == len(entries)
    writer.close()
    reader.close()


def test_what_a_former_id_has_not_sealed_is_counted_without_reading_it(tmp_path: Path) -> None:
    """The same number as the segments would cover, sealed in part or not at all; on a forked journal too."""
    desk = new_desk(tmp_path)
    enrolled(desk, *[("Ana", f"Núñez {n}") for n in range(20)])
    with desk.write() as transaction:
        connection = transaction.connection
        everything = segments.unsealed(connection, desk.id)
        total = segments.highest(connection, desk.id)
        assert sum(one.seal.count for one in everything) == segments.unsealed_count(connection, desk.id) == total
        entries = everything[0].entries[:5]
        seal = Seal(desk.id, 1, 5, everything[0].seal.start, entries[-1].hash, b"signed", "SDM1.x")
        segments.keep(connection, Segment(seal, tuple(entries)))
        assert segments.unsealed_count(connection, desk.id) == total - 5
    desk.close()
