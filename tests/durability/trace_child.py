"""Works until its acts are done, says on stdout what is safe; `trace` records what it asks of the system.

    python -m tests.durability.trace_child <folder> <acts> <seed>
"""

import random
import sys
from pathlib import Path

from seminar_desktop.services import attendance, backups, exchange_places, people
from seminar_desktop.services.desk import open_desk
from tests.store.kill_server import say


def main(root: Path, acts: int, dice: random.Random) -> None:
    desk = open_desk(root / "desk" / "one.seminar", root / "desk" / "state-one")
    codes = list(people.codes(desk).values())
    for _ in range(acts):
        match dice.randrange(6):
            case 0 | 1:
                for place in exchange_places.all_places(desk):
                    exchange_places.visit(desk, place)
            case 2:
                say(f"backup {backups.make(desk, root / 'backups').path.name}")
            case _:
                say(f"entry {attendance.scan(desk, dice.choice(codes))[0].entry}")
    desk.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), random.Random(sys.argv[3]))
