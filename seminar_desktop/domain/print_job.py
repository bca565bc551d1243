"""Jobs of the print queue: what is to be printed, how far it is, and what is printed again after a jam.

A job outlives the program: `to_json` and `from_json` carry it. Lengths are millimetres from the top left corner.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Any

from .journal import new_id

FORMAT = 1


class Document(StrEnum):
    """Kinds of document; each has its printer on this machine."""

    BADGE = "badge"
    LABEL = "label"
    """A badge on a roll of labels."""
    CERTIFICATE = "certificate"
    LIST = "list"
    """Attendance sheets and other lists on plain paper."""


class State(StrEnum):
    WAITING = "waiting"
    """In the queue; `reason` says why it cannot go on when its printer is not there."""
    PRINTING = "printing"
    PRINTED = "printed"
    FAILED = "failed"
    CANCELLED = "cancelled"


class ItemState(StrEnum):
    WAITING = "waiting"
    HELD = "held"
    """Not printed, and not asked for at present."""
    TAKEN = "taken"
    """The printer has it, and the journal is still to be told."""
    PRINTED = "printed"


class Duplex(StrEnum):
    """Both sides of the paper, if the printer can."""

    NONE = ""
    LONG = "long"
    """Turned along the long edge, as a book."""
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Item:
    """One badge, certificate or sheet."""

    label: str
    """For the operator's eyes, e.g. a name. Never part of a file name or of what a printer is told."""
    pages: tuple[int, ...]
    """Pages of the job's PDF, from 0."""
    record: Mapping[str, str] = field(default_factory=dict)
    """What the journal is told when the printer took it (see `services.print_jobs.record`); empty: nothing."""
    state: ItemState = ItemState.WAITING


@dataclass(frozen=True, slots=True)
class Places:
    """A sheet that several items share, one page of the PDF in each place."""

    width: float
    height: float
    cells: tuple[tuple[float, float, float, float], ...]
    """Left, top, width and height of each place in the order of filling."""
    marks: tuple[tuple[float, float, float, float], ...] = ()
    """Crop marks: x1, y1, x2, y2."""


@dataclass(frozen=True, slots=True)
class Job:
    """What is printed in one go on one printer."""

    document: Document
    title: str
    """Without personal data, e.g. "Badges: 40"."""
    items: tuple[Item, ...]
    printer: str
    paper: str = ""
    """Name of the paper to put in."""
    places: Places | None = None
    """Left out: every page of the PDF is a page on paper, in its own size."""
    start: int = 1
    """First free place of the sheet in the printer, from 1."""
    duplex: Duplex = Duplex.NONE
    state: State = State.WAITING
    reason: str = ""
    """Code of a known error: why it failed, or why it waits."""
    created: str = ""
    """ISO time."""
    id: str = field(default_factory=lambda: new_id("j"))

    @property
    def done(self) -> int:
        """Items that the printer took."""
        return sum(item.state in (ItemState.TAKEN, ItemState.PRINTED) for item in self.items)

    @property
    def todo(self) -> list[int]:
        """Numbers (from 0) of the items that are to be printed now."""
        return [number for number, item in enumerate(self.items) if item.state == ItemState.WAITING]

    @property
    def unrecorded(self) -> list[int]:
        """Numbers of the items that the journal does not know as printed yet."""
        return [number for number, item in enumerate(self.items) if item.state == ItemState.TAKEN]

    @property
    def closed(self) -> bool:
        """Whether nothing more is expected of it."""
        return self.state in (State.PRINTED, State.CANCELLED)

    @property
    def per_sheet(self) -> int:
        """Items on one sheet; 1 when each has pages of its own."""
        return len(self.places.cells) if self.places else 1


@dataclass(frozen=True, slots=True)
class Part:
    """A page of the PDF and where it lies on the paper."""

    page: int
    area: tuple[float, float, float, float] | None = None
    """Left, top, width, height; None: it is the whole page, in its own size."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One side of paper."""

    parts: tuple[Part, ...]
    size: tuple[float, float] | None = None
    """None: that of the page of the PDF."""
    marks: tuple[tuple[float, float, float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """What is handed to the printer at once; when it took it, these items are printed."""

    numbers: tuple[int, ...]
    leaves: tuple[Leaf, ...]
    next_start: int
    """First free place after it."""


# ---- what goes to the printer ---------------------------------------------------------------------------------------


def pieces(job: Job, leaves: int) -> Iterator[Piece]:
    """The items still to print, in portions of about so many sides of paper."""
    todo, start = job.todo, job.start
    while todo:
        portion, rest = _portion(job, todo, start, max(1, leaves))
        made = _on_sheets(job, portion, start) if job.places else _on_pages(job, portion)
        if job.places:
            start = (start - 1 + len(portion)) % job.per_sheet + 1
        yield Piece(tuple(portion), tuple(made), start)
        todo = rest


def _portion(job: Job, todo: Sequence[int], start: int, leaves: int) -> tuple[list[int], list[int]]:
    if job.places:
        count = max(1, leaves * job.per_sheet - start + 1)
    else:
        count, sides = 0, 0
        while count < len(todo) and (not count or sides < leaves):
            sides += len(job.items[todo[count]].pages)
            count += 1
    return list(todo[:count]), list(todo[count:])


def _on_pages(job: Job, numbers: Iterable[int]) -> Iterator[Leaf]:
    for number in numbers:
        for page in job.items[number].pages:
            yield Leaf((Part(page),))


def _on_sheets(job: Job, numbers: Sequence[int], start: int) -> Iterator[Leaf]:
    places = job.places
    assert places is not None
    printed = [job.items[n].pages for n in numbers]
    pages = [sides[0] for sides in printed]
    backs = [sides[1] for sides in printed if len(sides) > 1]
    behind = tuple((places.width - left - width, top, width, height) for left, top, width, height in places.cells)
    each = len(places.cells)
    free = each - start + 1
    later = range(free, len(pages), each)
    for begin, shown in [(start, pages[:free]), *((1, pages[at : at + each]) for at in later)]:
        areas = places.cells[begin - 1 :]
        parts = tuple(Part(page, area) for page, area in zip(shown, areas, strict=False))
        yield Leaf(parts, (places.width, places.height), places.marks)
        if backs:  # the sheet is turned about its long edge: what stood left stands right
            turned = zip(backs[: len(shown)], behind[begin - 1 :], strict=False)
            yield Leaf(tuple(Part(page, area) for page, area in turned), (places.width, places.height))
            backs = backs[len(shown) :]


# ---- how a job goes on ----------------------------------------------------------------------------------------------


def filled(job: Job, items: Sequence[Item]) -> Job:
    """The job with what was written for it.

    The paper is turned only when every item fills both sides: else the front of one would stand on the back of another.
    """
    turned = all(len(item.pages) % 2 == 0 for item in items)
    return replace(job, items=tuple(items), duplex=job.duplex if turned else Duplex.NONE)


def started(job: Job) -> Job:
    return replace(job, state=State.PRINTING, reason="")


def taken(job: Job, piece: Piece) -> Job:
    """The printer took these items; the next one begins on the place after them."""
    return replace(_marked(job, piece.numbers, ItemState.TAKEN), start=piece.next_start)


def recorded(job: Job, numbers: Iterable[int]) -> Job:
    """The journal knows that these items were printed."""
    return _marked(job, numbers, ItemState.PRINTED)


def ended(job: Job) -> Job:
    """All that was asked for came out: printed, unless items are held back."""
    whole = all(item.state in (ItemState.TAKEN, ItemState.PRINTED) for item in job.items)
    return replace(job, state=State.PRINTED, reason="") if whole else failed(job, "print_incomplete")


def failed(job: Job, reason: str) -> Job:
    return replace(job, state=State.FAILED, reason=reason)


def waiting(job: Job, reason: str = "") -> Job:
    """In the queue; with a reason when it cannot go on by itself."""
    return replace(job, state=State.WAITING, reason=reason)


def cancelled(job: Job) -> Job:
    return replace(job, state=State.CANCELLED, reason="")


def resumed(job: Job) -> Job:
    """As it is after the program was started again: what was at the printer then may have come out or not."""
    return failed(job, "print_interrupted") if job.state == State.PRINTING else job


def again(job: Job, first: int, start: int | None = None, printer: str | None = None) -> Job:
    """Print from item `first` (from 0) on; of those before it what was to be printed came out, and counts as printed.

    ValueError when the journal has to be told first of something that is printed again.
    """
    _require_told(job, range(first, len(job.items)))
    told = _marked(job, [n for n in job.todo if n < first], ItemState.TAKEN)
    return _queued(_marked(told, range(first, len(job.items)), ItemState.WAITING), start, printer)


def only(job: Job, number: int, start: int | None = None, printer: str | None = None) -> Job:
    """Print one item again; others that have not come out stay back. ValueError as of `again`."""
    _require_told(job, [number])
    return _queued(_marked(_marked(job, job.todo, ItemState.HELD), [number], ItemState.WAITING), start, printer)


def rest(job: Job, start: int | None = None, printer: str | None = None) -> Job:
    """Print what has not come out yet."""
    missing = [n for n, item in enumerate(job.items) if item.state in (ItemState.WAITING, ItemState.HELD)]
    return _queued(_marked(job, missing, ItemState.WAITING), start, printer)


def _require_told(job: Job, numbers: Iterable[int]) -> None:
    if set(job.unrecorded) & set(numbers):
        raise ValueError("the journal does not know yet what came out")


def _queued(job: Job, start: int | None, printer: str | None) -> Job:
    place = job.start if start is None else start
    if not 1 <= place <= job.per_sheet:
        raise ValueError(place)
    return replace(waiting(job), start=place, printer=job.printer if printer is None else printer)


def _marked(job: Job, numbers: Iterable[int], state: ItemState) -> Job:
    chosen = set(numbers)
    items = tuple(replace(one, state=state) if n in chosen else one for n, one in enumerate(job.items))
    return replace(job, items=items)


# ---- on disk --------------------------------------------------------------------------------------------------------


def to_json(job: Job) -> dict[str, Any]:
    """Plain values of a job."""
    return {"format": FORMAT, **asdict(job)}


def from_json(found: Mapping[str, Any]) -> Job:
    """The job of these values. ValueError for anything that is not one."""
    try:
        if found["format"] != FORMAT:
            raise ValueError("format")
        values = {name: found[name] for name in _NAMES}
        places = values["places"]
        return Job(**{
            **values,
            "document": Document(values["document"]),
            "items": tuple(_item(one) for one in values["items"]),
            "places": _places(places) if places else None,
            "duplex": Duplex(values["duplex"]),
            "state": State(values["state"]),
        })  # fmt: skip
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("job") from error


def _item(found: Mapping[str, Any]) -> Item:
    record = {str(key): str(value) for key, value in found["record"].items()}
    return Item(str(found["label"]), tuple(int(page) for page in found["pages"]), record, ItemState(found["state"]))


def _places(found: Mapping[str, Any]) -> Places:
    def four(values: Iterable[Any]) -> tuple[float, float, float, float]:
        a, b, c, d = (float(value) for value in values)
        return a, b, c, d

    cells, marks = (tuple(four(one) for one in found[name]) for name in ("cells", "marks"))
    return Places(float(found["width"]), float(found["height"]), cells, marks)


_NAMES = ("document", "title", "items", "printer", "paper", "places", "start", "duplex", "state", "reason",
          "created", "id")  # fmt: skip
