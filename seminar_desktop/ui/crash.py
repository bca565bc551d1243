"""Bugs: whatever thread they happen in, they are logged, and shown once per kind with details to copy.

The details hold versions and the places in the code. They hold no local variables, no arguments of the program, no
folder of the user and only the first line of the message, because those may contain personal data.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from .. import __version__
from ..domain.errors import KnownError

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

log = logging.getLogger(__name__)


class CrashReporter(QObject):
    """Owns the hooks. `crashed(details)` is emitted on the window's thread, once per kind of bug."""

    crashed = Signal(str)
    refused = Signal(object)
    """A known error that nobody caught: to be told in words, it is no bug."""
    _raised = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: set[str] = set()
        self._raised.connect(self._report)

    def install(self) -> None:
        """Take over the hooks of Python and Qt."""
        sys.excepthook = self.hook
        threading.excepthook = lambda args: self.hook(args.exc_type, args.exc_value, args.exc_traceback)
        from PySide6.QtCore import qInstallMessageHandler

        qInstallMessageHandler(log_qt)

    def hook(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """As `sys.excepthook`; safe in any thread."""
        if error is None or issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        if isinstance(error, KnownError):
            log.warning("known error %s reached the event loop", error.code)
            self.refused.emit(error)
            return
        text = details(kind, error, trace)
        log.error("bug\n%s", text)
        frames = traceback.extract_tb(trace)
        place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else ""
        self._raised.emit(f"{kind.__name__} {place}", text)

    def _report(self, kind: str, text: str) -> None:
        if kind not in self._known:
            self._known.add(kind)
            self.crashed.emit(text)


def details(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
    """What may leave this machine about a bug."""
    import platform

    from PySide6.QtCore import qVersion

    lines = [
        f"Seminar Desktop {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.release()}",
        "",
        *(f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)),
        kind.__name__,
    ]
    return "\n".join(lines)


def _short(file: str) -> str:
    """Path from the package on; nothing above it."""
    parts = Path(file).parts
    start = next((at for at in range(len(parts) - 1, -1, -1) if parts[at] in ("seminar_desktop", "site-packages")), -2)
    return "/".join(parts[start:])


def log_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Qt's own messages go to the log, not to a terminal nobody sees."""
    from PySide6.QtCore import QtMsgType

    level = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO,
             QtMsgType.QtWarningMsg: logging.WARNING}.get(kind, logging.ERROR)
    logging.getLogger("qt").log(level, "%s", text)
