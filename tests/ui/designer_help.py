"""A designer page on a copy of the demo seminar, and hands that drag in millimetres."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from seminar_desktop.domain.template_edit import Rect, frame
from seminar_desktop.services import demo
from seminar_desktop.services.desk import Desk, open_desk
from seminar_desktop.ui.pages.designer import DesignerPage

from .people_help import show

BADGE = "badge-insert"
SHIFT, CONTROL, ALT = (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier,
                       Qt.KeyboardModifier.AltModifier)  # fmt: skip
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="module")
def seminar(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo seminar, made once."""
    folder = tmp_path_factory.mktemp("demo")
    (folder / "state").mkdir()
    made = demo.create(folder / "demo.seminar", folder / "state", "en")
    made.close()
    return folder / "demo.seminar"


@pytest.fixture
def desk(seminar: Path, tmp_path: Path) -> Iterator[Desk]:
    """A desk with a copy of it."""
    (tmp_path / "state").mkdir()
    shutil.copy(seminar, tmp_path / "copy.seminar")
    opened = open_desk(tmp_path / "copy.seminar", tmp_path / "state")
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot, workspace) -> Iterator[DesignerPage]:
    made = show(qtbot, DesignerPage(workspace))
    assert isinstance(made, DesignerPage)
    made.show_template(BADGE)
    made.canvas.setFocus()
    yield made
    made.document.load(made.document.saved)  # a window with an unsaved template asks before it closes


class Mouse:
    """Presses, moves and lets go, in millimetres of the paper."""

    def __init__(self, page: DesignerPage) -> None:
        self.canvas = page.canvas
        self.view = page.canvas.viewport()

    def drag(self, start: tuple[float, float], to: tuple[float, float], held: Qt.KeyboardModifier = PLAIN) -> None:
        self.press(start, held)
        for share in (0.3, 0.7, 1.0):
            self.move((start[0] + (to[0] - start[0]) * share, start[1] + (to[1] - start[1]) * share), held)
        self.release(to, held)

    def press(self, at: tuple[float, float], held: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.mousePress(self.view, Qt.MouseButton.LeftButton, held, self.pixel(at))

    def move(self, at: tuple[float, float], held: Qt.KeyboardModifier = PLAIN) -> None:
        """QTest.mouseMove knows no modifiers."""
        pixel = QPointF(self.pixel(at))
        event = QMouseEvent(QEvent.Type.MouseMove, pixel, self.view.mapToGlobal(pixel), Qt.MouseButton.NoButton,
                            Qt.MouseButton.LeftButton, held)
        QApplication.sendEvent(self.view, event)

    def release(self, at: tuple[float, float], held: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.mouseRelease(self.view, Qt.MouseButton.LeftButton, held, self.pixel(at))

    def click(self, at: tuple[float, float], held: Qt.KeyboardModifier = PLAIN) -> None:
        self.press(at, held)
        self.release(at, held)

    def pixel(self, at: tuple[float, float]) -> QPoint:
        return self.canvas.to_view(*at).toPoint()


@pytest.fixture
def mouse(page: DesignerPage) -> Mouse:
    return Mouse(page)


def at(page: DesignerPage, id_: str) -> Rect:
    return frame(next(element for element in page.document.side if element.id == id_))


def middle(of: Rect) -> tuple[float, float]:
    return of.x + of.width / 2, of.y + of.height / 2


def key(page: DesignerPage, which: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.keyClick(page.canvas, which, held)
