"""Words of the roll call: a scan at the door of a slot, on one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ... import wording_attendance
from ...domain.attendance import Clash
from ...domain.checkin import VerdictKind
from ...domain.errors import KnownError
from ..i18n import language
from ..messages import error as sentence
from ..messages import words
from ..widgets.banner import Line
from . import checkin_words
from .attendance_words import Vocabulary
from .facilitator_roster import Stand

if TYPE_CHECKING:
    from ...services.attendance import ScanResult

translate = QCoreApplication.translate
_INWARDS = (VerdictKind.WELCOME, VerdictKind.BACK, VerdictKind.ALREADY_HERE)


def scanned(result: ScanResult, stand: Stand | None, spoken: Vocabulary) -> Line:
    """The verdict, who, and what the scan made of the person; a scan that counts for nothing says so."""
    view = checkin_words.verdict_view(result, {}, language(), "")
    if stand is not None and result.verdict.kind in _INWARDS:
        if not stand.here and not stand.by_hand:
            why = words(wording_attendance.CLASHES, Clash.SCANNED_OUTSIDE.value)
            return Line("wait", view.word, view.name, why)
        return Line(view.tone, view.word, view.name, spoken.word[stand.status], view.icon)
    return Line(view.tone, view.word, view.name, view.reason, view.icon)


def refused(problem: KnownError) -> Line:
    """Nothing was saved, and why."""
    return Line("stop", translate("RollCall", "Not saved"), "", sentence(problem))
