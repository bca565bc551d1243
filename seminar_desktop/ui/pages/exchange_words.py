"""Sentences of the exchange page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    from .exchange_read import DeskLine

translate = QCoreApplication.translate
ICONS = {"folder": "folder", "hub": "seats"}
SHOWN = 2
"""Damaged files of a place and silent desks that are named; the list says the rest."""


def headline(standing: Standing, only_here: bool = False) -> tuple[str, str]:
    """The state in one large sentence, and what to do or to know in a small one. `only_here`: see `Overview`."""
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
            _elsewhere(only_here),
        )
    return translate("ExchangeStanding", "Nothing has been exchanged yet"), translate(
        "ExchangeStanding",
        "Press “Exchange now”, or wait: automatic places are visited every half minute.")  # fmt: skip


def _elsewhere(only_here: bool) -> str:
    if only_here:
        return translate(
            "ExchangeStanding",
            "Everything of this desk lies there too, but on the same disk: use a stick or a server as well, "
            "for the day this laptop is lost.")  # fmt: skip
    return translate("ExchangeStanding", "Everything of this desk lies in at least one other place.")


def place(row: PlaceRow, damaged: int = 0) -> str:
    """Masked name, and below it what went wrong or that all is well. `damaged`: files of which nothing was taken."""
    return f"{row.shown}\n{_place_note(row, damaged)}"


def _place_note(row: PlaceRow, damaged: int) -> str:
    if row.place.problem:
        return problem(row.place.problem)
    if damaged:
        return translate("ExchangePlaces", "Files there that are damaged or not complete yet: {count}").format(
            count=QLocale().toString(damaged))  # fmt: skip
    if row.open_line:
        return translate("ExchangePlaces", "Anybody on the way can read what is sent there.")
    if row.same_disk:
        return translate("ExchangePlaces", "On the same disk as the seminar: lost together with this laptop.")
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


def icon(row: PlaceRow, damaged: int = 0) -> str:
    return "warning" if row.place.problem or damaged else ICONS.get(row.kind, "globe")


def tone(row: PlaceRow, damaged: int = 0) -> str:
    if row.place.problem and row.place.automatic:
        return "stop"
    return "wait" if row.place.problem or row.open_line or row.same_disk or damaged else ""


def name(row: DeskRow) -> str:
    return row.name or translate("ExchangeDesks", "Unknown desk {id}").format(id=row.id[:7])


def desk(line: DeskLine) -> str:
    """Name, and below it what is to be known of the desk."""
    return f"{name(line.row)}\n{desk_note(line)}"


def desk_note(line: DeskLine) -> str:
    """What is to be known of a desk, the most urgent first; empty when it is plain."""
    row = line.row
    if row.own and row.revoked_after is not None:
        return translate("ExchangeDesks", "This desk is called lost: what it writes does not count. “Join again…”")
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
    if line.silent is not None:
        return translate("ExchangeDesks", "Not heard of since {time}; ask it to exchange").format(
            time=clock(line.silent))  # fmt: skip
    return ""


def desk_tone(line: DeskLine) -> str:
    row = line.row
    if row.revoked_after is not None and not row.waiting:
        return "stop"
    return "wait" if row.waiting or row.shared_invitation or line.silent is not None else ""


def desk_icon(line: DeskLine) -> str:
    row = line.row
    if row.waiting:
        return "question"
    if row.revoked_after is not None:
        return "lock"
    if row.shared_invitation or line.silent is not None:
        return "warning"
    return "person" if row.own else "seats"


def seen_order(line: DeskLine) -> str:
    return line.row.peer.said_at if line.row.peer else ""


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


def notices(desks: Sequence[DeskLine], places: Sequence[PlaceRow], outcomes: Mapping[str, Outcome],
            exclusion: str) -> str:  # fmt: skip
    """What somebody has to do about desks and places, a sentence for each; empty when there is nothing."""
    said = [_excluded(exclusion)] if exclusion else []
    said += [_silent(line) for line in desks if line.silent is not None][:SHOWN]
    said += [damage(_short(row), outcomes[row.id].damaged) for row in places
             if row.id in outcomes and outcomes[row.id].damaged]  # fmt: skip
    waiting = sum(line.row.waiting > 0 for line in desks)
    if waiting:
        said.append(translate("ExchangeResult", "{count} desks wait until somebody vouches for them.").format(
            count=QLocale().toString(waiting)))  # fmt: skip
    return "\n".join(said)


def _short(row: PlaceRow) -> str:
    """The last part of a folder's path; another address whole."""
    return row.shown.replace("\\", "/").rstrip("/").rpartition("/")[2] if row.kind == "folder" else row.shown


def _excluded(why: str) -> str:
    if why == "lost":
        return translate("ExchangeNotices", "Somebody said that this laptop is lost. Go on working, nothing is thrown "
                                            "away; but what it writes counts nowhere. Ask for an invitation and press "
                                            "“Join again…”.")  # fmt: skip
    return translate("ExchangeNotices", "This file was copied from a laptop that is called lost, so the other desks do "
                                        "not take what is written here. Ask for an invitation and press “Join "
                                        "again…”.")  # fmt: skip


def _silent(line: DeskLine) -> str:
    return translate("ExchangeNotices", "{name} has not been heard of since {time}; ask it to exchange, or bring it a "
                                        "stick. What it has written meanwhile is not here.").format(
        name=name(line.row), time=clock(line.silent))  # fmt: skip


def damage(where: str, found: Sequence[Damage]) -> str:
    """What lies at a place and was not taken."""
    names = ", ".join(one.name.rpartition("/")[2] for one in found[:SHOWN]) + (" …" if len(found) > SHOWN else "")
    if all(one.code == "newer_format" for one in found):
        text = translate("ExchangeNotices", "“{place}” holds files of a newer version ({names}): update this program.")
    else:
        text = translate("ExchangeNotices", "“{place}” holds files that are damaged or not complete yet ({names}). "
                                            "Nothing of them was taken; they are read again at every exchange. If they "
                                            "stay, ask the other desks to exchange there: they write them anew.")
    return text.format(place=where, names=names)  # fmt: skip
