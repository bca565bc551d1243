"""The command line in process, for tests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from seminar_desktop import cli


class Shell:
    """Runs commands in one data folder."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capture = folder, capture

    def __call__(self, *arguments: str, lang: str = "en") -> tuple[int, str, str]:
        """(exit status, stdout, stderr)"""
        self.capture.readouterr()
        status = cli.run(["--data-dir", str(self.folder), "--lang", lang, *arguments])
        out, err = self.capture.readouterr()
        return status, out, err

    def json(self, *arguments: str, status: int = 0) -> Any:
        """The JSON object that a command prints."""
        got, out, err = self(*arguments, "--json")
        assert got == status, err
        return json.loads(out)
