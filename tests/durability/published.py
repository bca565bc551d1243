"""What lies in a folder, read without the program's memory of it: only what verifies counts."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from seminar_desktop.domain.segment import Segment
from seminar_desktop.exchange import head_csv, segment_csv
from seminar_desktop.services import exchange_places
from seminar_desktop.services.desk import Desk


def hashes(desk: Desk) -> set[bytes]:
    """Of all entries in a desk's file."""
    with desk.read() as connection:
        return {bytes(row[0]) for row in connection.exec_driver_sql("SELECT hash FROM journal")}


def wrong(written: set[bytes], share: Path) -> list[str]:
    """Files under a final name that are no whole segment of entries that were written."""
    return [
        path.name for path in share.rglob("log-*.csv")
        if (found := _segment(path)) is None or not written.issuperset(entry.hash for entry in found.entries)
    ]  # fmt: skip


def overstated(desk: Desk, share: Path) -> list[str]:
    """Claims of a desk, its own and its head's, that go beyond the segments that verify in the folder."""
    numbers: dict[str, set[int]] = defaultdict(set)
    for path in share.rglob("log-*.csv"):
        if (found := _segment(path)) is not None:
            numbers[found.seal.desk].update(entry.seq for entry in found.entries)
    claims = {one.id: (one.published_desk, one.published_seq) for one in exchange_places.all_places(desk)}
    for path in share.rglob("head.csv"):
        if (said := head_csv.decode(path.read_bytes())) is not None:
            claims[str(path)] = said.head.desk, said.head.seq
    return [f"{what}: {of} up to {last}" for what, (of, last) in claims.items()
            if not numbers[of].issuperset(range(1, last + 1))]  # fmt: skip


def _segment(path: Path) -> Segment | None:
    try:
        return segment_csv.decode(path.read_bytes())
    except segment_csv.SegmentError:
        return None
