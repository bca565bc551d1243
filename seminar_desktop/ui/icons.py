"""The icon set: 24 px stroke drawings, recoloured and rendered at the exact device size.

The files are plain SVG of strokes made of M, L, C and Z with absolute coordinates. Those few commands are drawn here,
because loading Qt's SVG plug-in would cost 5 ms of the start; a drawing that needs more goes through the plug-in.
"""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication

from .. import paths
from . import theme

_PROPERTY = "icon_name"
SIZE = 20
"""Usual side of an icon in a button or a row."""
BOX = 24
"""Side of the box the icons are drawn in."""
_LINE, _CAP, _JOIN = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
_PATH = re.compile(r'<path (?:stroke-width="([\d.]+)" )?d="([^"]*)"/>')
_COMMAND = re.compile(r"([A-Za-z])([^A-Za-z]*)")
GAP = 6
"""Clear pixels between an icon and the text of its button."""


def pixmap(name: str, size: int = SIZE, colour: str = "", ratio: float = 0.0) -> QPixmap:
    """Icon `name` of `resources/icons`, `size` logical pixels wide, in `colour` (#RRGGBB, default: ink)."""
    ratio = ratio or _highest_ratio()
    return _render(name, max(1, round(size * ratio)), colour or theme.tokens().ink, ratio)


def icon(name: str, colour: str = "", size: int = SIZE) -> QIcon:
    """A QIcon of one size; for buttons prefer `put`, which follows the theme."""
    return QIcon(pixmap(name, size, colour))


def put(button: QAbstractButton, name: str, token: str = "ink", alone: bool = False) -> None:
    """Give a button an icon in the colour of a token (`ink`, `soft`, `accent_text`, `accent_ink`) of any theme.

    `alone` is for buttons without text: no gap at the right of the icon.
    """
    gap = 0 if alone else GAP
    button.setIconSize(QSize(SIZE + gap, SIZE))
    button.setProperty(_PROPERTY, f"{name}:{token}:{gap}")
    _refresh(button)


def retint() -> None:
    """Redraw every icon given by `put` after a change of theme."""
    for widget in QApplication.allWidgets():
        if isinstance(widget, QAbstractButton) and widget.property(_PROPERTY):
            _refresh(widget)


def _refresh(button: QAbstractButton) -> None:
    name, token, gap = button.property(_PROPERTY).split(":")
    button.setIcon(QIcon(_widen(pixmap(name, SIZE, getattr(theme.tokens(), token)), int(gap))))


def _widen(drawn: QPixmap, gap: int) -> QPixmap:
    """The same picture with clear room at its right."""
    if not gap:
        return drawn
    ratio = drawn.devicePixelRatio()
    wide = QPixmap(drawn.width() + round(gap * ratio), drawn.height())
    wide.fill(Qt.GlobalColor.transparent)
    wide.setDevicePixelRatio(ratio)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return wide


def _highest_ratio() -> float:
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)


@lru_cache(maxsize=512)
def _source(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _render(name: str, pixels: int, colour: str, ratio: float) -> QPixmap:
    strokes = _strokes(name)
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    if strokes is None:
        image = _by_plugin(name, pixels, colour)
    else:
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(pixels / BOX, pixels / BOX)
        for width, path in strokes:
            painter.strokePath(path, QPen(QColor(colour), width, _LINE, _CAP, _JOIN))
        painter.end()
    drawn = QPixmap.fromImage(image)
    drawn.setDevicePixelRatio(ratio)
    return drawn


@lru_cache(maxsize=512)
def _strokes(name: str) -> tuple[tuple[float, QPainterPath], ...] | None:
    """(width, path) of every stroke; None when the drawing uses more than the few commands."""
    found = []
    for width, commands in _PATH.findall(_source(name)):
        path = QPainterPath()
        for command, numbers in _COMMAND.findall(commands):
            values = [float(number) for number in numbers.split()]
            if command == "M" and len(values) == 2:
                path.moveTo(*values)
            elif command == "L" and len(values) == 2:
                path.lineTo(*values)
            elif command == "C" and len(values) == 6:
                path.cubicTo(*values)
            elif command == "Z":
                path.closeSubpath()
            else:
                return None
        found.append((float(width or 2), path))
    return tuple(found) or None


def _by_plugin(name: str, pixels: int, colour: str) -> QImage:
    text = _source(name).replace("currentColor", colour)
    text = text.replace('width="24" height="24"', f'width="{pixels}" height="{pixels}"', 1)
    return QImage.fromData(text.encode(), "SVG")  # type: ignore[arg-type]
