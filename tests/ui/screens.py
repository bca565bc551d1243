"""Pictures of widgets as review artefacts: saved for people to look at, never compared."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

FOLDER = Path(__file__).resolve().parents[2] / "build" / "screens"


def save(widget: QWidget, name: str) -> Path:
    """Write what a widget shows to build/screens/<name>.png."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    file = FOLDER / f"{name}.png"
    assert widget.grab().save(str(file))
    return file
