"""Room on the disk: a warning while there is time to act, and no more imports when only scans should use the rest."""

from __future__ import annotations

import shutil
from enum import StrEnum
from pathlib import Path

from ..domain.errors import KnownError
from .desk import Desk

WARN, STOP = 500 * 2**20, 100 * 2**20
"""Bytes that are free."""


class Room(StrEnum):
    ENOUGH = "enough"
    LITTLE = "little"
    """Below `WARN`: the operator is told."""
    SCANS_ONLY = "scans_only"
    """Below `STOP`: imports are refused."""


def free(folder: Path) -> int | None:
    """Bytes that are free where a folder lies; None when the system does not say."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def room(bytes_free: int | None) -> Room:
    """What so many free bytes mean. A disk that says nothing has enough."""
    if bytes_free is None or bytes_free >= WARN:
        return Room.ENOUGH
    return Room.LITTLE if bytes_free >= STOP else Room.SCANS_ONLY


def require_for_import(desk: Desk) -> None:
    """KnownError("disk_nearly_full") when what is free must be left to scans."""
    bytes_free = free(desk.database_path.parent)
    if room(bytes_free) is Room.SCANS_ONLY:
        raise KnownError("disk_nearly_full", free=(bytes_free or 0) // 2**20)
