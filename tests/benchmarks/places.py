"""What a visit costs by the number of desks and of entries, in a folder and in a hub: the slopes behind docs/scale.md.

`python -m tests.benchmarks.places [desks …]`
"""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from seminar_desktop.domain.exchange import Head
from seminar_desktop.domain.journal import SCAN, Draft, new_id
from seminar_desktop.exchange import head_csv, segment_csv
from seminar_desktop.exchange.files import LocalFolder
from seminar_desktop.exchange.folder import FolderPartner
from seminar_desktop.services import demo, exchange, membership
from seminar_desktop.services.desk import Desk, create_desk, sign_in
from seminar_desktop.services.exchange import PlaceMemory
from tests.exchange.authors import Author, invited
from tests.exchange.hub_desks import LightDesk
from tests.exchange.postgres import Server, programs

from .rows import Row, table
from .seminars import FOLDER

DESKS, EACH = (10, 100, 1_000), 40
HUB = (10_000, 50_000)
PLACE = "x" * 16
SAID = {"verdict": "welcome", "reason": "welcome", "admitted": True, "code": "", "notes": []}


def measure(sizes: tuple[int, ...] = DESKS) -> list[Row]:
    """Seconds of processor time per visit, beside what the last one was."""
    return [row for size in sizes for row in _folder(size)] + _hub()


def _folder(desks: int) -> list[Row]:
    """The first visit of a desk, one with nothing new, and one with a single new entry of everybody."""
    share = FOLDER / "places-share"
    shutil.rmtree(share, ignore_errors=True)
    file = FOLDER / "places.seminar"
    for suffix in ("", "-wal", "-shm"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)
    desk = create_desk(file, FOLDER, demo.fields("es"))
    sign_in(desk, "Bench")
    invitation = membership.invite(desk)
    authors = [invited(invitation) for _ in range(desks)]
    reads = {one.desk: EACH for one in authors}
    for author in authors:
        _scans(author, EACH)
        _publish(share, author, reads)
    first = _timed(lambda: _visit(desk, share))
    _visit(desk, share)
    nothing = _timed(lambda: _visit(desk, share))
    for author in authors:
        for old in (share / "desks" / author.desk).glob("log-*"):
            old.unlink()
        _scans(author, 1)
        _publish(share, author, reads)
    one_each = _timed(lambda: _visit(desk, share))
    size = sum(path.stat().st_size for path in share.rglob("head.csv"))
    desk.close()
    shutil.rmtree(share)
    return [
        Row(f"folder of {desks:,} desks, first visit", f"{first:.2f} s", "", f"{desks * EACH:,} entries"),
        Row(f"folder of {desks:,} desks, nothing new", f"{nothing:.2f} s", "", f"heads {size / 1e6:.2f} MB"),
        Row(f"folder of {desks:,} desks, one new entry of each", f"{one_each:.2f} s", ""),
    ]  # fmt: skip


def _scans(author: Author, count: int) -> None:
    for number in range(count):
        author.write(Draft(SCAN, "person", f"p{number}", "registration", SAID))


def _publish(share: Path, author: Author, reads: dict[str, int]) -> None:
    own = share / "desks" / author.desk
    own.mkdir(parents=True, exist_ok=True)
    segment = author.sealed(author.entries)
    seal = segment.seal
    name = f"log-{seal.first:09d}-{seal.last:09d}-{seal.end.hex()[:8]}.open.csv"
    (own / name).write_bytes(segment_csv.encode(segment))
    now = datetime.now(UTC).isoformat(timespec="milliseconds")
    head = Head(author.desk, seal.last, now, "1", {of: seq for of, seq in reads.items() if of != author.desk})
    (own / "head.csv").write_bytes(head_csv.encode(head, None))


def _visit(desk: Desk, share: Path) -> None:
    partner = FolderPartner(LocalFolder(share), PlaceMemory(desk, PLACE), lambda: desk.id, lambda _segment: ())
    outcome, _changes = exchange.run(desk, partner, PLACE)
    assert not outcome.damaged and not outcome.waiting and not outcome.foreign


def _hub() -> list[Row]:
    """Publishing, reading and looking, by the number of entries that are in the hub."""
    found = programs()
    if found is None:
        return [Row("hub", "not measured", "", "no PostgreSQL server on this machine")]
    server = Server(found)
    try:
        server.start()
        return [row for size in HUB for row in _hub_of(server, size)]
    finally:
        server.remove()


def _hub_of(server: Server, size: int) -> list[Row]:
    from seminar_desktop.exchange.hub import connect

    seminar = new_id("s")
    author, reader = (LightDesk(connect(server.address(), seminar)) for _ in range(2))
    author.write(size)
    published = _wall(author.publish)
    read = _wall(reader.read)
    nothing = _wall(reader.read)
    author.hub.close()
    reader.hub.close()
    return [
        Row(f"hub, publish {size:,} entries", f"{published:.1f} s", "", f"{size / published:,.0f} entries/s"),
        Row(f"hub, read {size:,} entries", f"{read:.1f} s", "", f"{size / read:,.0f} entries/s"),
        Row(f"hub, nothing new, {size:,} there", f"{nothing * 1000:.1f} ms", ""),
    ]


def _timed(act: Callable[[], Any]) -> float:
    began = time.process_time()
    act()
    return time.process_time() - began


def _wall(act: Callable[[], Any]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


if __name__ == "__main__":
    print(table(measure(tuple(map(int, sys.argv[1:])) or DESKS)))
