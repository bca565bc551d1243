"""Sentences of the exchange page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from ...domain.errors import KnownError
from ..exchange_chip import clock as clock
from ..messages import error as sentence

if TYPE_CHECKING:
    from datetime import tzinfo

    from ...domain.exchange import Damage, Outcome
    from ...services.exchange_overview import PlaceRow, Standing
    from ...services.trust import DeskRow

translate = QCoreApplication.translate
ICONS = {"folder": "folder", "hub": "seats"}
SHOWN = 3
"""Damaged files that are named; the rest is counted."""


def headline(standing: Standing) -> tuple[str, str]:
    """The state in one large sentence, and what to do or to know in a small one."""
    count, since, last = QLocale().toString(standing.alone), clock(standing.since), clock(standing.reached)
    only = translate("ExchangeStanding", "Only on this machine: {count}, since {since}").format(
        count=count, since=since)  # fmt: skip
    if standing.stand == "unreachable":
        return (
            translate("ExchangeStanding", "The place of exchange has not been reachable since {time}").format(
                time=last
            ),
            translate(
                "ExchangeStanding",
                "Scanning goes on; what is only here ({count}) waits until “{place}” is back. It "
                "is tried again by "
                "itself. In a hurry, use a USB stick.",
            ).format(count=count, place=standing.place),
        )
    if standing.stand == "stagnant":
        return only, translate(
            "ExchangeStanding",
            "Nothing has been exchanged for more than ten minutes. Look below what each place says, or "
            "use a USB stick.",
        )
    if standing.alone and standing.stand != "single":
        return only, translate("ExchangeStanding", "They go out with the next exchange, beside the scanning.")
    if standing.stand == "fine":
        return (
            translate("ExchangeStanding", "Exchanged {time}").format(time=last),
            translate("ExchangeStanding", "Everything of this desk lies in at least one other place."),
        )
    return translate("ExchangeStanding", "Nothing has been exchanged yet"), translate(
        "ExchangeStanding",
        "Press “Exchange now”, or wait: automatic places are visited every half minute.")  # fmt: skip


def place(row: PlaceRow) -> str:
    """Masked name, and below it what went wrong or that all is well."""
    return f"{row.shown}\n{_place_note(row)}"


def _place_note(row: PlaceRow) -> str:
    if row.place.problem:
        return problem(row.place.problem)
    if row.open_line:
        return translate("ExchangePlaces", "Anybody on the way can read what is sent there.")
    if row.place.automatic:
        return translate("ExchangePlaces", "Visited by itself")
    return translate("ExchangePlaces", "Visited when you press “Exchange here now”")


def problem(code: str) -> str:
    """A problem that was remembered by its code, with the next step. Its values were not remembered."""
    if code == "host_key_unknown":
        return translate("ExchangePlaces", "Its key is not known yet. Add it again, press “Test” and compare the key.")
    if code == "host_key_changed":
        return translate("ExchangePlaces", "It shows another key than before. Ask its owner before you go on.")
    said = sentence(KnownError(code))
    if "{" in said:
        return translate("ExchangePlaces", "The last exchange failed. “Exchange here now” tells why.")
    return said


def icon(row: PlaceRow) -> str:
    return "warning" if row.place.problem else ICONS.get(row.kind, "globe")


def tone(row: PlaceRow) -> str:
    return "stop" if row.place.problem and row.place.automatic else "wait" if row.place.problem or row.open_line else ""


def desk(row: DeskRow) -> str:
    """Name, and below it what is to be known of the desk."""
    name = row.name or translate("ExchangeDesks", "Unknown desk {id}").format(id=row.id[:7])
    return f"{name}\n{desk_note(row)}"


def desk_note(row: DeskRow) -> str:
    """What is to be known of a desk, the most urgent first; empty when it is plain."""
    if row.waiting:
        return translate("ExchangeDesks", "Not known here yet: what it wrote waits. “Trust…” lets it in.")
    if row.revoked_after is not None and not row.distrusted:
        return translate("ExchangeDesks", "Lost. What it writes from then on is kept and does not count.")
    if row.revoked_after is not None:
        return translate("ExchangeDesks", "Lost: {count} entries after that are kept and do not count.").format(
            count=QLocale().toString(row.distrusted))  # fmt: skip
    if row.shared_invitation:
        return translate("ExchangeDesks", "Two desks came by the same invitation. Ask whether both are yours.")
    if row.own:
        said = translate("ExchangeDesks", "This desk")
        return f"{said} · {row.fingerprint or row.id[:7]}"
    return ""


def desk_tone(row: DeskRow) -> str:
    return "wait" if row.waiting or row.shared_invitation else "stop" if row.revoked_after is not None else ""


def desk_icon(row: DeskRow) -> str:
    if row.waiting:
        return "question"
    if row.revoked_after is not None:
        return "lock"
    return "warning" if row.shared_invitation else "person" if row.own else "seats"


def seen(row: DeskRow, zone: tzinfo) -> str:
    """When a desk was last heard of, by its own clock."""
    if row.own or row.peer is None:
        return "–"
    from datetime import datetime

    try:
        return clock(datetime.fromisoformat(row.peer.said_at).astimezone(zone))
    except (ValueError, OverflowError):
        return "–"


def theirs(row: DeskRow) -> str:
    """Entries of a desk that are here, of those it says it has."""
    plain = QLocale()
    if row.own:
        return plain.toString(row.have)
    said = max(row.peer.seq, row.have) if row.peer else row.have
    return plain.toString(row.have) if said == row.have else f"{plain.toString(row.have)} / {plain.toString(said)}"


def mine(row: DeskRow, own: int) -> str:
    """Entries of this desk that another one has read, of all."""
    if row.own or row.peer is None:
        return "–"
    plain, there = QLocale(), min(row.peer.read_mine, own)
    return plain.toString(there) if there >= own else f"{plain.toString(there)} / {plain.toString(own)}"


def result(outcome: Outcome) -> str:
    """What one exchange did."""
    plain = QLocale()
    return translate("ExchangeResult", "Read {read}, written {written}. Everything was read back.").format(
        read=plain.toString(outcome.read), written=plain.toString(outcome.written))  # fmt: skip


def damage(found: Sequence[Damage], waiting: int) -> str:
    """What lies at the places and was not taken; empty when there is nothing."""
    said = []
    if found:
        names = ", ".join(one.name.rpartition("/")[2] for one in found[:SHOWN])
        newer = all(one.code == "newer_format" for one in found)
        text = (
            translate("ExchangeResult", "{count} files were written by a newer version: update this program. ({names})")
            if newer else
            translate("ExchangeResult", "{count} files are not complete yet or damaged: {names}. Nothing of them was "
                                        "taken; "
                                        "they are read again at every exchange.")
        )  # fmt: skip
        said.append(text.format(count=len(found), names=names + (" …" if len(found) > SHOWN else "")))
    if waiting:
        said.append(translate("ExchangeResult", "{count} desks wait until somebody vouches for them.").format(
            count=waiting))  # fmt: skip
    return " ".join(said)
