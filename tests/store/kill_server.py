"""Forks a desk per line on stdin and lets it work until somebody kills it: a warm program, ready in milliseconds.

A line is `<mode> <file> <state folder>`. The answers, one per line on stdout: `pid <n>` when the desk was forked,
`ack <entry>` for each entry that the desk would have painted, `end <status>` when it is dead. Modes:

    scan    scans, acknowledged when the service returns
    mixed   scans, walk-ins, edits, prints and undone scans, acknowledged when the service returns
    early   the must-fail control: scans acknowledged inside the transaction, before it commits
"""

import os
import random
import sys
from collections.abc import Iterator
from pathlib import Path

from seminar_desktop.domain.badges import PrintReason
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.journal import SCAN, Draft
from seminar_desktop.services import attendance, badges, journal, people
from seminar_desktop.services.desk import Desk, open_desk

EARLY_BATCH = 5


def say(text: str) -> None:
    """One line in one system call, so that a kill never cuts it."""
    os.write(1, f"{text}\n".encode())


def scan(desk: Desk, dice: random.Random, codes: list[str]) -> list[str]:
    return [attendance.scan(desk, dice.choice(codes))[0].entry]


def mixed(desk: Desk, dice: random.Random, codes: list[str]) -> list[str]:
    """One act of an operator; ids of the entries that prove it."""
    person, scans = dice.choice(people.everybody(desk)).id, attendance.last_scans(desk, 3)
    match dice.randrange(6):
        case 0:
            return [people.walk_in(desk, "Ana", f"Núñez {dice.random()}", "SV", "Apopa")[0].entry]
        case 1:
            people.correct_name(desk, person, "Eva", f"O'Rourke {dice.random()}")
        case 2:
            made, _ = badges.prepare(desk, [person], dice.choice(list(PrintReason)))
            badges.record_prints(desk, made, PrintReason.FIRST, "pdf")
        case 3 if scans:
            attendance.undo(desk, dice.choice(scans).entry, "typo")
        case _:
            return scan(desk, dice, codes)
    return [journal.everything(desk)[-1].id]


def early(desk: Desk, dice: random.Random, codes: list[str]) -> list[str]:
    with desk.write() as transaction:
        for _ in range(EARLY_BATCH):
            (entry,) = transaction.append(Draft(SCAN, "person", "pa", "registration", {"admitted": True}))
            say(f"ack {entry.id}")
    return []


MODES = {"scan": scan, "mixed": mixed, "early": early}


def work(mode: str, path: Path, state: Path) -> Iterator[str]:
    """Work for ever."""
    dice = random.Random(os.getpid())
    desk = open_desk(path, state)
    codes = list(people.codes(desk).values())
    while True:
        try:
            yield from MODES[mode](desk, dice, codes)
        except KnownError as error:
            if error.code != "already_voided":
                raise


def main() -> None:
    for line in sys.stdin:
        mode, path, state = line.rstrip("\n").split(" ")
        child = os.fork()
        if child == 0:
            for entry in work(mode, Path(path), Path(state)):
                say(f"ack {entry}")
        say(f"pid {child}")
        say(f"end {os.waitpid(child, 0)[1]}")


if __name__ == "__main__":
    main()
