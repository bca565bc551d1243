"""The places where this desk exchanges: added, tried, forgotten; and how things stand with each."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from ..domain.changes import Changes
from ..domain.errors import KnownError
from ..domain.exchange import Outcome
from ..domain.journal import Entry, new_id
from ..exchange.files import Files, require_no_link
from ..exchange.folder import FolderPartner
from ..exchange.partner import Partner
from ..store import agenda, places, segments
from ..store.database import Connection
from ..store.places import Peer as Peer
from ..store.places import Place as Place
from . import desk_key, exchange, exchange_reports, exchange_rows, membership
from .desk import Desk
from .exchange import PlaceMemory, Progress
from .exchange_reports import ReportWords
from .intake import BULK


@dataclass(frozen=True, slots=True)
class FolderWords:
    """What stands for people in a folder; the front end supplies it."""

    kinds: Mapping[str, str]
    """Words for kinds of entries."""
    read_me: str
    reports: ReportWords


def add(desk: Desk, address: str, automatic: bool = True, secret: str = "") -> Place:
    """Remember a place; one with this address already is returned as it is. `secret`: its password, if kept apart.

    KnownErrors of `exchange.address.parse`.
    """
    from ..exchange.address import parse

    text = parse(address, secret).whole
    with desk.write() as transaction:
        known = next((one for one in places.places(transaction.connection) if one.address == text), None)
        if known is not None:
            return known
        place = Place(new_id("x"), text, automatic, _now(), "", "", "", "", 0)
        places.keep(transaction.connection, place)
    return place


def remove(desk: Desk, place_id: str) -> None:
    """Exchange there no more; what lies there stays."""
    with desk.write() as transaction:
        places.remove(transaction.connection, place_id)


def set_automatic(desk: Desk, place_id: str, automatic: bool) -> None:
    """Whether the window exchanges there by itself."""
    with desk.write() as transaction:
        for place in places.places(transaction.connection):
            if place.id == place_id:
                places.keep(transaction.connection, replace(place, automatic=automatic))


def all_places(desk: Desk) -> list[Place]:
    """Every place, the oldest first."""
    with desk.read() as connection:
        return places.places(connection)


def shown(place: Place) -> str:
    """The address of a place as it may be shown: without a password."""
    from ..exchange.address import parse

    return str(parse(place.address))


def visit(
    desk: Desk, place: Place, words: FolderWords | None = None, batch: int = BULK,
    progress: Progress = lambda _done, _total: True, reports: bool = True, anew: bool = False,
) -> tuple[Outcome, Changes]:  # fmt: skip
    """Exchange with a place and remember how it went. `reports`: put the spreadsheets there too, if it can hold any.
    `anew`: write there although it is empty and was not when this desk was there last.

    KnownErrors of the place, which are remembered as its problem as well.
    """
    try:
        with opened(desk, place, words, anew) as partner:
            outcome, changes = exchange.run(desk, partner, place.id, batch, progress)
            if reports and words is not None and isinstance(partner, FolderPartner):
                exchange_reports.put(desk, partner, words.reports)
    except KnownError as error:
        if error.code != "cancelled":
            _note(desk, place.id, problem=error.code)
        raise
    _note(desk, place.id, desk_id=outcome.desk, published=outcome.published)
    return outcome, changes


@contextmanager
def opened(desk: Desk, place: Place, words: FolderWords | None = None, anew: bool = False) -> Iterator[Partner]:
    """The partner at a place, closed again at the end. `anew`: see `visit`. KnownErrors of `exchange.address`."""
    from ..exchange.address import Kind, open_partner, parse

    seminar_id = membership.seminar_id(desk)
    address = parse(place.address)
    if address.kind is not Kind.HUB:
        chosen, address = address, replace(address, path=_below(address.path, f"seminar-{seminar_id}"))
        if address.kind is Kind.FOLDER and address != chosen:
            require_no_link(Path(address.path))

    def known(of: str, first: int, last: int, start: bytes) -> Sequence[Entry]:
        with desk.read() as connection:
            return segments.between(connection, of, first, last, start)

    partner = open_partner(address, seminar_id, lambda files: _folder(desk, place, words, files, anew), known)
    try:
        yield partner
    finally:
        partner.close()


def _below(path: str, name: str) -> str:
    """The seminar's own folder in a folder that may hold several; a folder that is it already stays."""
    if path.replace("\\", "/").rstrip("/").endswith("/" + name):
        return path
    return str(Path(path) / name) if "\\" in path else f"{path.rstrip('/')}/{name}"


def _folder(desk: Desk, place: Place, words: FolderWords | None, files: Files, anew: bool) -> Partner:
    from ..exporters.csv_file import delimiter_for

    with desk.read() as connection:
        seminar, names = agenda.seminar(connection), agenda.names(connection, "desk")
        expected = () if anew else _written_by(connection, place.id)
    about = {"desk": desk.id, "name": names.get(desk.id, ""), "seminar": seminar.get("title", "")}
    described = exchange_rows.describer(desk, words.kinds if words else {})
    return FolderPartner(
        files, PlaceMemory(desk, place.id), lambda: desk.id, described,
        delimiter_for(words.reports.locale) if words else ",", about, words.read_me if words else "",
        lambda: time.time_ns() // 1_000_000, expected,
    )  # fmt: skip


def _written_by(connection: Connection, place_id: str) -> tuple[str, ...]:
    """Ids under which this file has written at a place, as far as it was noted: any that it has or had; or none."""
    noted = next((one for one in places.places(connection) if one.id == place_id), None)
    if noted is None or not noted.published_seq:
        return ()
    return (noted.published_desk, *desk_key.desks_of(connection))


def folder(path: Path) -> str:
    """Address of a folder on this machine."""
    return str(path.expanduser().absolute())


def _note(desk: Desk, place_id: str, problem: str = "", desk_id: str = "", published: int = 0) -> None:
    now = _now()
    with desk.write() as transaction:
        for place in places.places(transaction.connection):
            if place.id == place_id:
                after = replace(place, tried=now, problem=problem)
                if not problem:
                    after = replace(after, reached=now, published_desk=desk_id, published_seq=published)
                places.keep(transaction.connection, after)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


# ---- how things stand -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Alone:
    """Entries that exist on this machine only."""

    count: int
    since: str
    """ISO time of the first of them; empty when there is none."""


def alone(desk: Desk) -> Alone:
    """Own entries that no place has, and since when."""
    with desk.read() as connection:
        own = segments.own(connection)
        there = max((p.published_seq for p in places.places(connection) if p.published_desk == own.desk), default=0)
        former = membership.former_entries(connection)
        if there >= own.seq and not former:
            return Alone(0, "")
        return Alone(max(own.seq - there, 0) + former, segments.written_at(connection, own.desk, there + 1))


def peers(desk: Desk) -> list[Peer]:
    """What was last heard of every other desk."""
    with desk.read() as connection:
        return places.peers(connection)
