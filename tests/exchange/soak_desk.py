"""One desk that works until somebody kills it: `python -m tests.exchange.soak_desk FILE STATE SEED MINUTES`.

MINUTES is how wrong its clock is. `ack <entry>` on stdout for what an operator has seen done; `ready` when it begins.
"""

from __future__ import annotations

import random
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.services import attendance, exchange_places, people
from seminar_desktop.services.desk import Desk, open_desk
from tests.store.kill_server import say

AWAY = {"place_unreachable", "place_not_there", "place_not_kept", "database_busy"}
"""What a desk hears while a place is played tricks on; it is tried again."""


def act(desk: Desk, dice: random.Random, codes: list[str]) -> None:
    """Something an operator does, acknowledged as soon as the service says so."""
    if dice.random() < 0.7:
        say(f"ack {attendance.scan(desk, dice.choice(codes))[0].entry}")
    elif dice.random() < 0.5:
        say(f"ack {people.walk_in(desk, 'Ana', f'Núñez {dice.random()}', 'SV', 'Apopa')[0].entry}")
    else:
        person = dice.choice(people.everybody(desk)).id
        people.correct_name(desk, person, "Eva", f"O'Rourke {dice.random()}")


def visit(desk: Desk) -> None:
    """Exchange everywhere; a place that is away is tried the next time."""
    for place in exchange_places.all_places(desk):
        try:
            exchange_places.visit(desk, place)
        except KnownError as error:
            if error.code not in AWAY:
                raise


def main() -> None:
    file, state, seed, minutes = sys.argv[1:]
    dice, ahead = random.Random(int(seed)), timedelta(minutes=int(minutes))
    desk = open_desk(Path(file), Path(state), lambda: datetime.now(UTC) + ahead)
    codes = list(people.codes(desk).values())
    say("ready")
    while True:
        for _ in range(dice.randrange(1, 8)):
            with suppress(KnownError):
                act(desk, dice, codes)
        visit(desk)
        time.sleep(dice.random() * 0.05)


if __name__ == "__main__":
    main()
