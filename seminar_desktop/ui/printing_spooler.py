"""What became of a job after Qt had handed it to the system's print spooler.

Qt tells nobody whether the spooler took a job, and knows nothing of what the printer does with it. Where CUPS prints
(Linux, macOS) its own library is asked; elsewhere a job counts as taken when Qt says so.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import socket
import sys
import time
from collections.abc import Callable
from functools import cache
from typing import NamedTuple
from urllib.parse import urlsplit

from ..domain.errors import KnownError

PAUSE = 0.15
"""Seconds between two questions."""
UNREACHABLE_AFTER = 25.0
"""Seconds that a printer may be out of reach before the job is taken back."""
_ALL, _MINE = -1, 1
_CANCELLED, _ABORTED, _COMPLETED = 7, 8, 9
_STOPPED_PRINTER = "5"
_OK = 0x00FF
"""IPP: statuses up to this one are successes."""
_IPP_PORT = 631
_AT_WORK = "cups-waiting-for-job-completed"
"""CUPS has sent the job and asks the printer how far it is."""
_AWAY = ("offline", "connecting-to-device", "timed-out", "shutdown")


class _Found(NamedTuple):
    """What CUPS says of a job."""

    id: int
    state: int


_SILENCE = _Found(0, 0)
"""CUPS itself did not answer."""


class _CupsJob(ctypes.Structure):
    """`cups_job_t` of cups/cups.h, unchanged since CUPS 1.0."""

    _fields_ = (
        ("id", ctypes.c_int), ("dest", ctypes.c_char_p), ("title", ctypes.c_char_p), ("user", ctypes.c_char_p),
        ("format", ctypes.c_char_p), ("state", ctypes.c_int), ("size", ctypes.c_int), ("priority", ctypes.c_int),
        ("completed", ctypes.c_long), ("created", ctypes.c_long), ("processing", ctypes.c_long),
    )  # fmt: skip


class _CupsOption(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char_p), ("value", ctypes.c_char_p))


class _CupsDestination(ctypes.Structure):
    """`cups_dest_t`."""

    _fields_ = (
        ("name", ctypes.c_char_p), ("instance", ctypes.c_char_p), ("default", ctypes.c_int),
        ("count", ctypes.c_int), ("options", ctypes.POINTER(_CupsOption)),
    )  # fmt: skip


@cache
def _library() -> ctypes.CDLL | None:
    """The CUPS library that Qt's own print support uses; None where there is none."""
    if sys.platform == "win32":
        return None
    for name in ("libcups.so.2", ctypes.util.find_library("cups")):
        try:
            library = ctypes.CDLL(name) if name else None
        except OSError:
            continue
        if library is not None:
            library.cupsGetNamedDest.restype = ctypes.POINTER(_CupsDestination)
            library.cupsGetNamedDest.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p)
            return library
    return None


def await_printed(printer: str, title: str, go_on: Callable[[], bool]) -> None:
    """Wait until the printer has printed what this thread has just handed over under this title.

    KnownError: `printer_failed` (refused, cancelled at the printer, or stopped), `printer_unreachable`, and `cancelled`
    when `go_on` returns False. After an error the spooler has forgotten the job: nothing comes out later by itself,
    unless the spooler itself did not answer.
    """
    cups = _library()
    if cups is None:
        return
    if cups.cupsLastError() > _OK:  # of this thread: what it asked for last was the job
        raise KnownError("printer_failed")
    job, known, away = _find(cups, printer, title), 0, 0.0
    while job is not None and job.state != _COMPLETED:
        if job.state in (_CANCELLED, _ABORTED):
            raise KnownError("printer_failed")
        known = job.id or known
        stopped, out_of_reach = _trouble(cups, printer) if job != _SILENCE else (False, True)
        away = (away or time.monotonic()) if out_of_reach else 0.0
        late = bool(away) and time.monotonic() - away > UNREACHABLE_AFTER
        if stopped or late or not go_on():
            if known:  # 0 would be whatever the printer is at
                cups.cupsCancelJob(printer.encode(), known)
            raise KnownError("printer_failed" if stopped else "printer_unreachable" if late else "cancelled")
        time.sleep(PAUSE)
        job = _find(cups, printer, title)


def _find(cups: ctypes.CDLL, printer: str, title: str) -> _Found | None:
    """The newest job of this title, or `_SILENCE`; None when CUPS has forgotten it, which it does when all is well."""
    jobs = ctypes.POINTER(_CupsJob)()
    count = cups.cupsGetJobs2(None, ctypes.byref(jobs), printer.encode(), _MINE, _ALL)
    if count < 0:
        return _SILENCE
    try:
        found = [_Found(jobs[n].id, jobs[n].state) for n in range(count) if jobs[n].title == title.encode()]
    finally:
        cups.cupsFreeJobs(count, jobs)
    return max(found, default=None)


def _trouble(cups: ctypes.CDLL, printer: str) -> tuple[bool, bool]:
    """Whether a printer was stopped, and whether it is out of reach."""
    stopped, reasons, address = _printer_state(cups, printer)
    away = any(word in reasons for word in _AWAY)
    return stopped, away or (_AT_WORK not in reasons and not _answers(address))


def _printer_state(cups: ctypes.CDLL, printer: str) -> tuple[bool, str, str]:
    """Whether a printer was stopped, CUPS's reasons for how it is, and its address."""
    found = cups.cupsGetNamedDest(None, printer.encode(), None)
    if not found:
        return False, "", ""
    try:
        one = found.contents
        said = {one.options[n].name: (one.options[n].value or b"").decode("utf-8", "replace") for n in range(one.count)}
    finally:
        cups.cupsFreeDests(1, found)
    stopped = said.get(b"printer-state") == _STOPPED_PRINTER
    return stopped, said.get(b"printer-state-reasons", ""), said.get(b"device-uri", "")


def _answers(address: str) -> bool:
    """Whether somebody is there, as far as one can ask: an IPP printer takes several connections, others may not."""
    where = urlsplit(address)
    if where.scheme not in ("ipp", "ipps") or not where.hostname:
        return True
    try:
        socket.create_connection((where.hostname, where.port or _IPP_PORT), timeout=1).close()
    except OSError:
        return False
    return True
