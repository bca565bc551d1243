"""A short scripted morning at the desk on the real window, without a screen: what `demo --offscreen` runs.

It types as a scanner types, takes a picture of every step and prints badges, all into one folder that it names.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from .. import paths
from ..settings import Settings

PATIENCE = 60.0
"""Seconds before a step that does not come to an end is given up."""


def run(folder: Path | None, language: str | None) -> int:
    """Rehearse in the subfolder `rehearsal` of `folder`, or in a folder of its own; returns the exit status.

    The folder is emptied first, but only if an earlier rehearsal made it.
    """
    out = (folder / "rehearsal" if folder else default_folder()).resolve()
    if out.exists() and any(out.iterdir()) and not (out / MARK).exists():
        print(f"{out} is not empty and was not made by a rehearsal: name another folder with --dir.")
        return 1
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    (out / MARK).write_text("Made by seminar-desktop demo --offscreen; emptied at the next run.\n", encoding="utf-8")
    os.environ["SEMINAR_DATA_DIR"] = os.environ["SEMINAR_STATE_DIR"] = str(out)
    return _Morning(out, language or "es").play()


MARK = "REHEARSAL.txt"


def default_folder() -> Path:
    """`build/demo` beside the source, or a folder of the data folder in a frozen build."""
    source = paths.resources().parent
    return source / "build" / "demo" if (source / "pyproject.toml").exists() else paths.data_dir() / "rehearsal"


class _Morning:
    """The steps, and where their pictures go."""

    def __init__(self, out: Path, language: str) -> None:
        from ..app import build
        from .application import Application
        from .garbage import GarbageCollector

        self.out, self.pictures = out, 0
        settings = Settings(out / "settings.json")
        settings.language, settings.theme, settings.sound = language, "light", False
        self.application = Application(["seminar-desktop"], settings)
        GarbageCollector(self.application)
        self.window, self.session = build(self.application)
        self.window.resize(1280, 720)
        self.window.show()

    def play(self) -> int:
        """All steps; 0 when each came to its end."""
        from ..services import attendance, badges, journal, people

        self.session.open_demo(self.out / f"san-salvador{paths.DATABASE_SUFFIX}")
        self._until(lambda: self.window.workspace.desk is not None)
        desk = self.window.workspace.desk
        self._picture("ready")
        codes, everyone = people.codes(desk), [p for p in people.everybody(desk) if p.modality == "in_person"]
        for person in everyone[:40]:
            self._scan(codes[person.id])
        self._picture("welcome")
        self._scan(codes[everyone[0].id])
        self._picture("already-here")
        remote = next(p for p in people.everybody(desk) if p.modality == "virtual")
        self._scan(codes[remote.id])
        self._picture("expected-online")
        self._scan("https://example.org/not-a-badge")
        self._picture("foreign-code")
        self._type("hernan")
        self._picture("search")
        self._key(Qt.Key.Key_Escape)
        self._walk_in()
        self._picture("walk-in")
        self._pages()
        self._badges(badges, people)
        health = journal.check(desk)
        arrivals = attendance.arrivals(desk)
        self.session.close()
        print(
            f"Arrived: {arrivals.arrived} of {arrivals.expected}. Entries: {health.entries}, "
            f"journal {'sound' if health.sound else 'NOT SOUND'}. Pictures: {self.pictures}."
        )
        print(f"Pictures, PDFs and the seminar are in {self.out}")
        return 0 if health.sound and arrivals.arrived == 42 else 1

    def _walk_in(self) -> None:
        from .actions import Act

        self.window.actions_by_name[Act.ADD_PERSON].trigger()
        self._type("Marta Lidia")
        self._key(Qt.Key.Key_Tab)
        self._type("Portillo Menjívar")
        QTest.keyClick(self._focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self._settle()

    def _pages(self) -> None:
        for name in self.window.entries:
            if name != "checkin":
                self.window.show_page(name)
                self._until(lambda: not self.window.workspace.tasks.busy())
                self._picture(name)
        self.window.show_page("checkin")

    def _badges(self, badges, people) -> None:  # type: ignore[no-untyped-def]  # service modules
        from ..badge_words import words
        from ..domain.badges import PrintReason

        desk = self.window.workspace.desk
        chosen = [person.id for person in people.everybody(desk)]
        for stock in badges.stocks():
            if stock.id in ("avery-5392", "a6-4up"):
                printed, _ = badges.prepare(desk, chosen, PrintReason.FIRST)
                badges.write_pdf(badges.faces(desk, printed, words), stock, self.out / f"badges-{stock.id}.pdf")
                badges.record_prints(desk, printed, PrintReason.FIRST, "pdf")

    # ---- hands and eyes -----------------------------------------------------------------------------------------

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def _type(self, text: str) -> None:
        """As a keyboard does; letters that QTest cannot type are put in as an input method does."""
        for character in text:
            if character.isascii():
                QTest.keyClicks(self._focus(), character)
            else:
                self._focus().insert(character)  # type: ignore[attr-defined]
        self._settle()

    def _key(self, key: Qt.Key) -> None:
        QTest.keyClick(self._focus(), key)
        self._settle()

    def _scan(self, code: str) -> None:
        QTest.keyClicks(self._focus(), code)
        QTest.keyClick(self._focus(), Qt.Key.Key_Return)
        self._settle()

    def _settle(self) -> None:
        QApplication.processEvents()

    def _until(self, reached: Callable[[], bool]) -> None:
        limit = time.monotonic() + PATIENCE
        while not reached():
            if time.monotonic() > limit:
                raise TimeoutError("a step of the rehearsal did not come to an end")
            QTest.qWait(10)

    def _picture(self, name: str) -> None:
        self._until(lambda: not self.window.workspace.tasks.busy())
        self._settle()
        self.pictures += 1
        self.window.grab().save(str(self.out / f"{self.pictures:02d}-{name}.png"))
