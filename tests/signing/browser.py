"""A page in headless Chromium: what stands in it after its scripts ran, and pictures of it."""

from __future__ import annotations

import html
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)
needs_chromium = pytest.mark.skipif(
    CHROMIUM is None, reason="no Chromium on this machine: install the package “chromium” to test the published page"
)
SECONDS = 90


def chromium(profile: Path, *arguments: str, **environment: str) -> str:
    """Run Chromium once with a profile of its own; what it says on stdout."""
    assert CHROMIUM is not None
    command = [
        CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
        "--disable-dev-shm-usage", f"--user-data-dir={profile}", *arguments,
    ]  # fmt: skip
    done = subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", timeout=SECONDS, env=os.environ | environment
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def dom(profile: Path, page: Path, tail: str = "", language: str = "en") -> str:
    """The document as HTML after its scripts ran, opened from the disk with a tail such as `#SD1…`."""
    return chromium(profile, f"--accept-lang={language}", "--dump-dom", page.as_uri() + tail, LANGUAGE=language)


def text_of(document: str, id_: str) -> str:
    """What an element with plain text in it says."""
    found = re.search(rf'<(\w+)[^>]*\bid="{id_}"[^>]*>(.*?)</\1>', document, re.DOTALL)
    assert found is not None, id_
    return html.unescape(re.sub("<[^>]*>", "\n", found[2])).strip()


def classes_of(document: str, id_: str) -> str:
    """The class of an element."""
    found = re.search(rf'<\w+[^>]*\bid="{id_}"[^>]*>', document)
    assert found is not None, id_
    said = re.search(r'class="([^"]*)"', found[0])
    return said[1] if said else ""
