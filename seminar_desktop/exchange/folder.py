"""A folder as a partner: one subfolder per desk with exactly one writer, whole files only, content alone believed.

    READ-ME.txt
    desks/<desk>/desk.csv                                    who this is
    desks/<desk>/log-000000001-000002000-<hash>.csv          full segments, never changed
    desks/<desk>/log-000002001-000002417-<hash>.open.csv     the tail; a longer one gets a new name
    desks/<desk>/head.csv                                    advice: how far it is, what it has read
    desks/<desk>/relay/                                      other desks' segments
    reports/<desk>/                                          people's spreadsheets, never read back
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from ..domain.errors import KnownError
from ..domain.exchange import Damage, Head, Heard
from ..domain.segment import Seal, Segment
from . import head_csv, segment_csv
from .files import TEMPORARY, Files, Found, code_of
from .partner import Describe, Incoming

DESKS, REPORTS, RELAY = "desks", "reports", "relay"
READ_ME = "READ-ME.txt"
_HEAD, _DESK = "head.csv", "desk.csv"
_OPEN = ".open.csv"

Key = tuple[str, int, bytes]
_NOTED = 20
"""Files that are noted as verified at once: each time costs a flush to the disk."""


@dataclass(frozen=True, slots=True)
class Verified:
    """A file that was a whole segment when it had this size and stamp."""

    found: Found
    seal: Seal


class Memory(Protocol):
    """What was verified at this place earlier; it may forget."""

    def known(self) -> Mapping[str, tuple[int, str, str, int, int, bytes]]:
        """Path → size, stamp, desk, first, last, end."""
        ...

    def note(self, verified: Collection[Verified], gone: Collection[str]) -> None: ...


@dataclass
class FolderPartner:
    """See the module. `desk` is the id of this desk, which may change before something is published."""

    files: Files
    memory: Memory
    desk: Callable[[], str]
    describe: Describe
    delimiter: str = ","
    about: Mapping[str, str] = field(default_factory=dict)
    """What `desk.csv` says of this desk."""
    read_me: str = ""
    own_clock_ms: Callable[[], int] | None = None
    """This machine's clock: a head from the future shows a clock that is ahead."""
    expected: Collection[str] = ()
    """Ids of which one has written here before: nothing is written to a place that shows no trace of them."""
    _listing: dict[str, Found] = field(default_factory=dict)
    _present: dict[str, tuple[str, int, int, bytes]] = field(default_factory=dict)
    """Path → desk, first, last, end of what lies there verified."""
    _verified: list[Verified] = field(default_factory=list)
    """Not noted yet: should the program end first, it is read once more."""
    _wanted: set[Key] = field(default_factory=set)
    _written: dict[str, tuple[Seal, int]] = field(default_factory=dict)

    # ---- reading ----------------------------------------------------------------------------------------------------

    def incoming(self, known: Mapping[str, int]) -> Iterator[Incoming | Damage]:
        """See `Partner`. Everything that was verified once is skipped, whoever wrote it."""
        self._look()
        try:
            yield from self._unread()
        finally:
            self._note()

    def _unread(self) -> Iterator[Incoming | Damage]:
        for path, found in list(self._listing.items()):
            if path in self._present or not _may_be_segment(path):
                continue
            try:
                content = self.files.get(path)
                segment = segment_csv.decode(content)
            except FileNotFoundError:
                continue
            except OSError:
                yield Damage(path, "unreadable")
            except segment_csv.SegmentError as error:
                if error.code != "foreign":
                    yield Damage(path, error.code)
            else:
                if len(content) != found.size:  # it grew since the listing: it is looked up again next time
                    found = Found(path, len(content), "")
                self._listing[path] = found
                yield Incoming(segment, content, path)

    def accepted(self, incoming: Incoming) -> None:
        """See `Partner`."""
        seal, found = incoming.segment.seal, self._listing[incoming.name]
        self._present[incoming.name] = (seal.desk, seal.first, seal.last, seal.end)
        if found.stamp:
            self._verified.append(Verified(found, seal))
        if len(self._verified) >= _NOTED:
            self._note()

    def _note(self) -> None:
        self.memory.note(self._verified, [])
        self._verified = []

    def heads(self) -> list[Heard]:
        """See `Partner`. A clock is ahead if it ran ahead of the place's; where that has none, of this machine's."""
        heard = []
        mine = f"{DESKS}/{self.desk()}/"
        for path in self._listing:
            if path.startswith(f"{DESKS}/") and path.endswith(f"/{_HEAD}") and not path.startswith(mine):
                try:
                    said = head_csv.decode(self.files.get(path))
                except OSError:
                    continue
                if said is not None and path == f"{DESKS}/{said.head.desk}/{_HEAD}":
                    heard.append(Heard(said.head, self._ahead(said)))
        return heard

    def _ahead(self, said: head_csv.Said) -> int | None:
        try:
            at = round(datetime.fromisoformat(said.head.at).timestamp() * 1000)
        except (ValueError, OverflowError, OSError):
            return None
        if said.place_ms is not None:
            return at - said.place_ms
        late = at - self.own_clock_ms() if self.own_clock_ms else 0
        return late if late > 0 else None

    def _look(self) -> None:
        """List the place anew, and recall what was verified there and has not changed since.

        KnownError("place_not_there"): an empty mount point or another stick lies where the place was.
        """
        self._listing = {found.path: found for found in self.files.list()}
        if self.expected and not self._has_trace():
            raise KnownError("place_not_there")
        known, self._present, gone = self.memory.known(), {}, []
        for path, (size, stamp, desk, first, last, end) in known.items():
            now = self._listing.get(path)
            if now is not None and (now.size, now.stamp) == (size, stamp):
                self._present[path] = (desk, first, last, end)
            else:
                gone.append(path)
        self.memory.note([], gone)

    def _has_trace(self) -> bool:
        """Whether one of those that are expected has been here; a listing may lack what can be read all the same."""
        traces = [*(f"{DESKS}/{desk}/{_HEAD}" for desk in self.expected), READ_ME]
        return any(trace in self._listing for trace in traces) or any(self._can_be_read(trace) for trace in traces)

    def _can_be_read(self, path: str) -> bool:
        try:
            self.files.get(path)
        except FileNotFoundError:
            return False
        except OSError as error:
            raise KnownError(code_of(error)) from error
        return True

    # ---- writing ----------------------------------------------------------------------------------------------------

    def lacks(self, seals: Collection[Seal]) -> list[Seal]:
        """See `Partner`."""
        there = {(desk, first, end) for desk, first, _last, end in self._present.values()}
        self._wanted = {seal.key for seal in seals}
        return [seal for seal in seals if seal.key not in there]

    def publish(self, segment: Segment, own: bool) -> None:
        """See `Partner`. KnownError("place_not_kept") when what is read back is not what was written."""
        seal = segment.seal
        name = f"log-{seal.first:09d}-{seal.last:09d}-{seal.end.hex()[:8]}{'.csv' if seal.full else _OPEN}"
        path = f"{DESKS}/{self.desk()}/{name if own else f'{RELAY}/{seal.desk}-{name}'}"
        content = segment_csv.encode(segment, self.describe(segment), self.delimiter)
        self._put(path, content)
        self._present[path] = (seal.desk, seal.first, seal.last, seal.end)
        self._written[path] = seal, len(content)

    def announce(self, head: Head) -> None:
        """See `Partner`."""
        mine = f"{DESKS}/{head.desk}"
        about = head_csv.facts(self.about, self.delimiter)
        if READ_ME not in self._listing and self.read_me:
            self._put(READ_ME, ("\ufeff" + self.read_me.replace("\n", "\r\n")).encode())
        if f"{mine}/{_DESK}" not in self._listing or self._listing[f"{mine}/{_DESK}"].size != len(about):
            self._put(f"{mine}/{_DESK}", about)
        for path in [*self._needless(f"{mine}/"), *self._left_over(head.desk)]:
            self.files.remove(path)
        self._put(f"{mine}/{_HEAD}", head_csv.encode(head, self.files.now_ms(), self.delimiter))
        self._remember()

    def report(self, name: str, content: bytes) -> None:
        """Put a spreadsheet for people beside the segments; it is never read back."""
        self._put(f"{REPORTS}/{self.desk()}/{name}", content)

    def close(self) -> None:
        """See `Partner`."""
        self.files.close()

    def _put(self, path: str, content: bytes) -> None:
        self.files.put(path, content)
        try:
            kept = self.files.get(path) == content
        except OSError:
            kept = False
        if not kept:
            raise KnownError("place_not_kept")

    def _needless(self, mine: str) -> list[str]:
        """Files of this desk whose entries lie in a longer segment beside them."""
        longest: dict[tuple[str, int], int] = {}
        for desk, first, last, end in self._present.values():
            if (desk, first, end) in self._wanted:
                longest[desk, first] = max(last, longest.get((desk, first), 0))
        return [
            path for path, (desk, first, last, end) in self._present.items()
            if path.startswith(mine) and (desk, first, end) not in self._wanted and last < longest.get((desk, first), 0)
        ]  # fmt: skip

    def _left_over(self, desk: str) -> list[str]:
        """Half files of this desk's own, which lay there before this exchange: something ended the one before."""
        mine = (f"{DESKS}/{desk}/", f"{REPORTS}/{desk}/")
        return [path for path in self._listing if path.startswith(mine) and path.endswith(TEMPORARY)]

    def _remember(self) -> None:
        """Look up the stamps of what was written, so that it need not be read again."""
        if not self._written:
            return
        now = {found.path: found for found in self.files.list()}
        fresh = [Verified(now[path], seal) for path, (seal, size) in self._written.items()
                 if path in now and now[path].size == size]  # fmt: skip
        self.memory.note(fresh, [])
        self._written = {}


def _may_be_segment(path: str) -> bool:
    """Names say nothing of what a segment is, but these are files that a desk writes all the time and that are none."""
    name = path.rpartition("/")[2]
    own = path.startswith(f"{DESKS}/") and path.count("/") == 2 and name in (_HEAD, _DESK)
    return name.lower().endswith(".csv") and not path.startswith(f"{REPORTS}/") and not own
