"""Whether a folder of this machine is a safe place for a database, see `domain.safe_places`."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from ..domain import safe_places
from ..domain.errors import KnownError
from ..domain.safe_places import Danger, Risk

_REMOTE_DRIVE = 4
"""DRIVE_REMOTE of GetDriveTypeW."""


def risk(path: Path) -> Risk | None:
    """Why the seminar should not lie at `path`; None when nothing speaks against it."""
    whole = path.absolute()
    with suppress(OSError):
        whole = path.resolve()  # a link into a synchronised folder
    return safe_places.risk(str(whole), file_system)


def require_safe(path: Path) -> None:
    """KnownError `place_in_cloud` or `place_on_network` when a new seminar must not be made there."""
    found = risk(path)
    if found is None:
        return
    from ..paths import data_dir

    if found.danger is Danger.CLOUD:
        raise KnownError("place_in_cloud", product=found.product, folder=str(data_dir()))
    raise KnownError("place_on_network", folder=str(data_dir()))


def file_system(path: str) -> str:
    """Type of the file system that holds a path, as this system names it; empty when it does not say."""
    try:
        if sys.platform == "win32":
            import ctypes

            drive = ctypes.windll.kernel32.GetDriveTypeW(Path(path).anchor)
            return "network" if drive == _REMOTE_DRIVE else ""
        if sys.platform == "darwin":
            said = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=2, check=False).stdout
            return safe_places.file_system_of(path, safe_places.mac_mounts(said))
        said = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
        return safe_places.file_system_of(path, safe_places.linux_mounts(said))
    except (OSError, subprocess.SubprocessError):
        return ""
