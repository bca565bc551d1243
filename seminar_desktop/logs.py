"""The log file of this machine, and what a crash of the interpreter itself left behind. Free of Qt.

The log holds events and codes, never names or other personal values.
"""

from __future__ import annotations

import faulthandler
import logging
from pathlib import Path
from typing import TextIO

LOG_NAME = "seminar.log"
FAULT_NAME = "fault.txt"
LARGEST = 1_000_000
"""Bytes of one log file; the three before it are kept."""
KEPT = 3
_fault_file: TextIO | None = None


class RotatingFile(logging.FileHandler):
    """`logging.handlers` has one too, but imports half the network stack (37 ms)."""

    def emit(self, record: logging.LogRecord) -> None:
        if self.stream and self.stream.tell() > LARGEST:
            self._rotate()
        super().emit(record)

    def _rotate(self) -> None:
        self.close()
        file = Path(self.baseFilename)
        for number in range(KEPT - 1, -1, -1):
            older = file.with_name(f"{file.name}.{number}") if number else file
            if older.exists():
                older.replace(file.with_name(f"{file.name}.{number + 1}"))
        self.stream = self._open()


def start(folder: Path) -> Path | None:
    """Log into `folder`; returns what the previous run's crash left, if it did crash, else None."""
    handler = RotatingFile(folder / LOG_NAME, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return _watch_faults(folder)


def stop() -> None:
    """Close the files; for tests and the self-test."""
    global _fault_file
    root = logging.getLogger()
    for handler in [h for h in root.handlers if isinstance(h, RotatingFile)]:
        root.removeHandler(handler)
        handler.close()
    if _fault_file is not None:
        faulthandler.disable()
        _fault_file.close()
        _fault_file = None


def _watch_faults(folder: Path) -> Path | None:
    global _fault_file
    file, left = folder / FAULT_NAME, None
    if file.exists() and file.stat().st_size:
        left = file.with_name("fault-previous.txt")
        file.replace(left)
    _fault_file = file.open("w", encoding="utf-8")
    faulthandler.enable(_fault_file)
    return left
