"""On the check-in page: another desk has just admitted the same badge.

It is asked after the verdict was painted. While that verdict is on the panel it turns amber and says who and when; if
somebody else stands there by now, a message names the person. Either is heard.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from .. import wording
from .messages import words

if TYPE_CHECKING:
    from ..services.attendance import ScanResult
    from ..services.desk import Desk
    from ..services.live_check import Elsewhere, LiveCheck
    from .pages.checkin import CheckInPage
    from .widgets.verdict import VerdictView

translate = QCoreApplication.translate
LANE = "live check"


class LiveWarning(QObject):
    """Follows the verdicts of a check-in page."""

    def __init__(self, page: CheckInPage) -> None:
        super().__init__(page)
        self._page = page
        self._asked = ""
        """The scan whose verdict was painted last."""
        self._found: Elsewhere | None = None
        self._checks: dict[str, LiveCheck] = {}
        """The one of the open seminar, by its file."""
        self._desk: Desk | None = None
        checks = self._checks
        self.destroyed.connect(lambda: _close(checks))
        page.workspace.desk_opened.connect(self.close)

    def fit(self, view: VerdictView) -> VerdictView:
        """The verdict as it is to be painted now; a new one is asked about afterwards.

        What another desk has handed over is not due here.
        """
        result = self._page.result
        if result is not None and result.entry != self._asked:
            self._asked, self._found = result.entry, None
            if result.verdict.admitted:
                station = self._page.workspace.settings.station
                QTimer.singleShot(0, self, lambda: self._ask(result, station))
        if self._found is None or result is None or result.entry != self._found.entry:
            return view
        word, said = words(wording.VERDICTS, "already_here"), sentence(self._found)
        return view._replace(tone="wait", word=word, detail=said, hand_over="", icon="")

    def close(self) -> None:
        """Ask nobody any more; the next verdict connects again."""
        _close(self._checks)
        self._desk = None

    def _ask(self, result: ScanResult, station: str) -> None:
        desk = self._page.workspace.desk
        if desk is None:
            return

        def ask(_progress: object) -> Elsewhere | None:
            return self._check(desk).ask(result, station)

        def told(found: Elsewhere | None) -> None:
            if found is not None and desk is self._page.workspace.desk:
                self._tell(found)

        self._page.workspace.tasks.run(ask, told, lane=LANE)

    def _check(self, desk: Desk) -> LiveCheck:
        """In the lane's thread."""
        from ..services.live_check import LiveCheck

        if desk is not self._desk:
            _close(self._checks)
            self._checks[str(desk.database_path)] = LiveCheck(desk)
            self._desk = desk
        return self._checks[str(desk.database_path)]

    def _tell(self, found: Elsewhere) -> None:
        page = self._page
        if page.result is not None and page.result.entry == found.entry:
            self._found = found
            page._paint_result()
        else:
            text = translate("LiveCheck", "{name}: {what}")
            page.workspace.messages.error(text.format(name=found.person.name, what=sentence(found)))
        page.workspace.sound("wait")


def sentence(found: Elsewhere) -> str:
    """Who and how long ago."""
    if found.seconds < 90:
        text = translate("LiveCheck", "{desk} admitted this badge {seconds} s ago")
        return text.format(desk=found.desk, seconds=found.seconds)
    text = translate("LiveCheck", "{desk} admitted this badge {minutes} min ago")
    return text.format(desk=found.desk, minutes=round(found.seconds / 60))


def _close(checks: dict[str, LiveCheck]) -> None:
    for check in checks.values():
        check.close()
    checks.clear()
