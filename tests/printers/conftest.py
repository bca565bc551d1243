"""One venue with real IPP printers for all tests of this folder; skipped where the machine does not allow it."""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDED = {
    "unshare": "util-linux", "ip": "iproute2", "dbus-daemon": "dbus-daemon", "avahi-daemon": "avahi-daemon",
    "ippeveprinter": "cups-ipp-utils", "ipptool": "cups-ipp-utils", "cupsd": "cups", "lpadmin": "cups-client",
}  # fmt: skip
"""Programs and the Debian packages that bring them."""
INSIDE = ("unshare", "--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc")
PATIENCE = 40.0
"""Seconds for one answer."""


class VenueError(Exception):
    """The venue ended instead of answering; its last words."""


class Venue:
    """The other end of `venue.py`."""

    def __init__(self, root: Path) -> None:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}
        self._said = (root / "venue.log").open("w+")
        self._process = subprocess.Popen(
            [*INSIDE, sys.executable, "-m", "tests.printers.venue", str(root)], cwd=ROOT, env=environment,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._said, text=True,
        )  # fmt: skip
        self._answer()

    def ask(self, do: str, **values: Any) -> Any:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": do, **values}) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def close(self) -> None:
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._said.close()

    def _answer(self) -> Any:
        out = self._process.stdout
        assert out is not None
        line = out.readline() if select.select([out], [], [], PATIENCE)[0] else ""
        if not line:
            self._said.seek(0)
            raise VenueError(self._said.read()[-2000:])
        return json.loads(line)["answer"]


@pytest.fixture(scope="session")
def venue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Venue]:
    missing = [f"{name} (Debian package {package})" for name, package in NEEDED.items() if not shutil.which(name)]
    if missing:
        pytest.skip(f"real printers need {', '.join(missing)}")
    allowed = subprocess.run([*INSIDE, "true"], capture_output=True, text=True, check=False)
    if allowed.returncode:
        pytest.skip(f"real printers need private namespaces: {allowed.stderr.strip()}")
    root = tmp_path_factory.mktemp("venue")
    for folder in (root, *root.parents):  # cupsd's own user walks through
        if folder.stat().st_uid == os.getuid() and folder != Path("/"):
            folder.chmod(folder.stat().st_mode | 0o011)
    made = Venue(root)
    yield made
    made.close()
