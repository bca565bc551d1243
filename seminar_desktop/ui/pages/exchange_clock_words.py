"""What the column of clocks says of each desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ...domain.clock_check import Reason, Standing
from ...domain.clock_spans import AMBER_MS
from ...domain.durations import typed
from ...wording_clocks import CLOCKS
from ..messages import words

if TYPE_CHECKING:
    from ...services.clocks import DeskClock
    from .exchange_read import DeskLine

translate = QCoreApplication.translate
_MINUTE = 60_000


def length(ms: int) -> str:
    """A length without its sign; above the limit of what is minded, to the minute."""
    whole = round(ms / _MINUTE) * _MINUTE if abs(ms) > AMBER_MS else ms
    return typed(abs(whole)).lstrip("+")


def clock(line: DeskLine) -> str:
    """How far a clock is off, and below it what that means."""
    if line.clock is None:
        return "–"
    said = line.clock.judgement
    if said.standing == Standing.UNKNOWN:
        above = translate("ExchangeClocks", "Not compared yet")
    elif said.standing == Standing.FINE:
        above = translate("ExchangeClocks", "Right")
    elif said.reason == Reason.FROM_FUTURE:
        above = translate("ExchangeClocks", "At least {time} fast").format(time=length(said.ahead_ms))
    elif said.ahead_ms < 0:
        above = translate("ExchangeClocks", "{time} slow").format(time=length(said.ahead_ms))
    else:
        above = translate("ExchangeClocks", "{time} fast").format(time=length(said.ahead_ms))
    below = _below(line.clock)
    return f"{above}\n{below}" if below else above


def _below(one: DeskClock) -> str:
    if one.judgement.reason == Reason.REPAIRED:
        return translate("ExchangeClocks", "Corrected; set it")
    if one.judgement.standing == Standing.RED:
        return translate("ExchangeClocks", "Wrong: repair")
    if one.judgement.standing == Standing.AMBER:
        return translate("ExchangeClocks", "Doubtful: check it")
    return translate("ExchangeClocks", "Times corrected") if one.shifts else ""


def explained(line: DeskLine) -> str:
    """The whole sentence."""
    if line.clock is None:
        return ""
    said = line.clock.judgement
    shifted = typed(said.values.get("shifted_ms", 0))
    return words(CLOCKS, said.reason.value, {"name": line.clock.name, "off": typed(said.ahead_ms), "shifted": shifted})


def tone(line: DeskLine) -> str:
    if line.clock is None or not line.clock.judgement.suspect:
        return ""
    return "stop" if line.clock.judgement.standing == Standing.RED else "wait"


def icon(line: DeskLine) -> str:
    return "warning" if tone(line) else "clock"


def order(line: DeskLine) -> int:
    """The furthest off first."""
    return -abs(line.clock.judgement.ahead_ms) if line.clock is not None else 1


def repairable(line: DeskLine | None) -> bool:
    """Whether there is something to repair, or a correction to take back."""
    return line is not None and line.clock is not None and bool(line.clock.judgement.suspect or line.clock.shifts)
