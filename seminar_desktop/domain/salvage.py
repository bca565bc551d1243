"""Which of the entries that were found in damaged or incomplete places are genuine, and which numbers are missing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from .journal import Entry, genesis, intact

Hashes = dict[tuple[str, int], set[bytes]]
"""(desk, number) → hashes of the entries there that are known to be genuine; several where a journal forked."""


def follow(candidates: Iterable[Entry], known: Hashes) -> tuple[list[Entry], list[Entry]]:
    """Those that follow a known entry by the chain of hashes, in the order of desk and number, and the rest.

    `known` grows by what is accepted.
    """
    accepted: list[Entry] = []
    rest: list[Entry] = []
    for entry in sorted(candidates, key=lambda one: (one.desk, one.seq)):
        before = {genesis(entry.desk)} if entry.seq == 1 else known.get((entry.desk, entry.seq - 1), set())
        if any(intact(entry, previous) for previous in before):
            accepted.append(entry)
            known.setdefault((entry.desk, entry.seq), set()).add(entry.hash)
        else:
            rest.append(entry)
    return accepted, rest


def after_a_hole(rest: Sequence[Entry]) -> list[Entry]:
    """Of entries whose forerunners are lost: all but the first after each hole.

    Nothing proves the first one, but when the next follows the hash that it bears, that hash is what the author had.
    """
    claims: Hashes = {}
    for entry in rest:
        claims.setdefault((entry.desk, entry.seq), set()).add(entry.hash)
    return [
        entry
        for entry in rest
        if any(intact(entry, claim) for claim in claims.get((entry.desk, entry.seq - 1), set()))
    ]


def last_numbers(unproven: Iterable[Entry], ends: Mapping[str, int]) -> dict[str, int]:
    """Desk → highest number that entries which cannot be proven speak of, beside the `ends` of what is there.

    One whose number stands alone says nothing: the number itself may be what was damaged.
    """
    seen = {(entry.desk, entry.seq) for entry in unproven}
    last: dict[str, int] = {}
    for desk, seq in seen:
        if (desk, seq - 1) in seen or (desk, seq + 1) in seen or ends.get(desk, 0) >= seq - 1:
            last[desk] = max(last.get(desk, 0), seq)
    return last


def gaps(numbers: Iterable[int], last: int) -> list[tuple[int, int]]:
    """First and last of each run of numbers from 1 to `last` that is not among the ascending `numbers`."""
    found, expected = [], 1
    for number in numbers:
        if number > expected:
            found.append((expected, min(number - 1, last)))
        expected = max(expected, number + 1)
        if expected > last:
            break
    if expected <= last:
        found.append((expected, last))
    return found
