"""Desks that exchange through a hub: light ones without a file, which do what `services.exchange` does."""

from __future__ import annotations

from dataclasses import dataclass, field

from seminar_desktop.domain.exchange import Damage
from seminar_desktop.domain.journal import SCAN, Draft, Entry, genesis, new_id, seal
from seminar_desktop.domain.segment import Seal, Segment, ranges
from seminar_desktop.exchange.hub import Hub, Known, connect

from .postgres import Server

AT = "2024-07-11T08:00:00.000-06:00"


@dataclass
class LightDesk:
    """Writes scans, seals them, and keeps what it reads; signatures are nobody's business here."""

    hub: Hub
    id: str = field(default_factory=lambda: new_id("d"))
    entries: list[Entry] = field(default_factory=list)
    segments: dict[tuple[str, int], Segment] = field(default_factory=dict)
    """(desk, first) → the widest segment."""
    damaged: list[Damage] = field(default_factory=list)

    def write(self, count: int = 1) -> list[Entry]:
        new = [self._scan() for _ in range(count)]
        for first, last in ranges(len(self.entries)):
            some = tuple(self.entries[first - 1 : last])
            start = self.entries[first - 2].hash if first > 1 else genesis(self.id)
            made = Seal(self.id, first, last, start, some[-1].hash, bytes(64), "SDM1.test")
            self.segments[self.id, first] = Segment(made, some)
        return new

    def _scan(self) -> Entry:
        seq = len(self.entries) + 1
        previous = self.entries[-1].hash if self.entries else genesis(self.id)
        draft = Draft(SCAN, "person", f"p{seq % 9}", "registration", {"verdict": "welcome", "admitted": True})
        self.entries.append(seal(previous, self.id, seq, seq << 16, AT, "oa", draft))
        return self.entries[-1]

    def marks(self) -> dict[str, int]:
        marks: dict[str, int] = {}
        for (desk, first), segment in sorted(self.segments.items()):
            if first <= marks.get(desk, 0) + 1:
                marks[desk] = segment.seal.last
        return marks

    def read(self) -> None:
        self.damaged = []
        for incoming in self.hub.incoming(self.marks()):
            if isinstance(incoming, Damage):
                self.damaged.append(incoming)
                continue
            made = incoming.segment.seal
            known = self.segments.get((made.desk, made.first))
            if known is None or known.seal.last < made.last:
                self.segments[made.desk, made.first] = incoming.segment
            self.hub.accepted(incoming)

    def publish(self) -> list[Entry]:
        """Put there what the hub lacks; returns the entries that are then safe there."""
        safe: list[Entry] = []
        for lacking in self.hub.lacks([segment.seal for segment in self.segments.values()]):
            segment = self.segments[lacking.desk, lacking.first]
            self.hub.publish(segment, lacking.desk == self.id)
            safe += segment.entries
        return safe

    def hashes(self) -> set[bytes]:
        return {entry.hash for segment in self.segments.values() for entry in segment.entries}


class Hubs:
    """Makes connections to the hub of one seminar, and desks that use them."""

    def __init__(self, server: Server, seminar: str) -> None:
        self.server, self.seminar = server, seminar
        self._made: list[Hub] = []

    def hub(self, known: Known | None = None, address: str = "") -> Hub:
        self._made.append(connect(address or self.server.address(), self.seminar, known))
        return self._made[-1]

    def desks(self, count: int) -> list[LightDesk]:
        return [LightDesk(self.hub()) for _ in range(count)]

    def sql(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        """A statement of whoever keeps the server; `{s}` is the seminar's schema."""
        return self.server.run(statement.replace("{s}", f'"{self.seminar}"'), values)

    def close(self) -> None:
        for hub in self._made:
            hub.close()
