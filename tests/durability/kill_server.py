"""More to be killed at, see `tests.store.kill_server`: reading lists, absorbing, backups and exchanges.

    import   a list of participants, acknowledged when the import is done
    absorb   what another desk wrote, acknowledged when it is taken in
    backup   scans, and verified copies; `ack` of a copy is the number of scans in it and its name
    publish  scans, acknowledged before each exchange with the places that the file knows
"""

import random
from pathlib import Path

from seminar_desktop.domain.journal import SCAN, Draft
from seminar_desktop.services import attendance, exchange_places, journal, roster
from seminar_desktop.services.desk import Desk
from seminar_desktop.store import examine
from tests.store import kill_server
from tests.store.histories import SimulatedDesk


def listed(desk: Desk, dice: random.Random, codes: list[str]) -> list[str]:
    """Read a list of new people; ids of all the entries that came of it."""
    path = desk.state / "list.csv"
    lines = [f"Ana,Cruz {dice.random()},ana{dice.random()}@example.org" for _ in range(30)]
    path.write_text("\n".join(["Given name,Family name,E-mail", *lines]), encoding="utf-8")
    before = journal.count(desk)
    result, _ = roster.commit(desk, roster.read_file(desk, path).preview)
    assert result.added == len(lines)
    return [entry.id for entry in journal.everything(desk)[before:]]


def absorbed(desk: Desk, dice: random.Random, codes: list[str]) -> list[str]:
    """Take in what a desk nobody has heard of wrote."""
    other = SimulatedDesk(f"d{dice.getrandbits(60)}")
    news = [other.write(n, Draft(SCAN, "person", "pa", "registration", {"admitted": True})) for n in range(20)]
    journal.absorb(desk, news)
    return [entry.id for entry in news]


def backed_up(desk: Desk, dice: random.Random, codes: list[str]) -> list[str]:
    """A scan, and a verified copy of the seminar; where the copy is made it holds the scan."""
    scan = attendance.scan(desk, dice.choice(codes))[0].entry
    target = Path(desk.state) / f"{scan}.backup"
    examine.write_verified(desk.database.path, target)
    return [scan]


def published(desk: Desk, dice: random.Random, codes: list[str]) -> list[str]:
    """Some scans, which are safe at once, and an exchange that puts them where they are known to lie by the others."""
    for _ in range(dice.randint(1, 3)):
        kill_server.say(f"ack {attendance.scan(desk, dice.choice(codes))[0].entry}")
    for place in exchange_places.all_places(desk):
        exchange_places.visit(desk, place)
    return []


kill_server.MODES |= {"import": listed, "absorb": absorbed, "backup": backed_up, "publish": published}

if __name__ == "__main__":
    kill_server.main()
