"""The look of the whole program: style, palette, fonts and style sheet, built from the tokens.

Like QPalette, the look belongs to the process: `tokens()` is readable everywhere, `apply()` is called by the
application only. Widgets that paint themselves read `tokens()` while painting and need no signal: Qt repaints them.
"""

from __future__ import annotations

from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from .. import paths
from .tokens import LIGHT, SPACE, THEMES, TYPE_SCALE, Tokens

STYLE_ARGUMENTS = ("-style", "fusion")
"""For the QApplication: asking for the style by `setStyle` would wrap QStyle and its enums, 6 ms of the start."""
_FONT_FILES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
_current = LIGHT
_text_size = 100
_families: list[str] = []


def tokens() -> Tokens:
    """Colours of the theme in use."""
    return _current


def space(step: int) -> int:
    """Pixels of a step of the spacing scale (1 = 4, 2 = 8, 3 = 12, 4 = 16, 5 = 24, 6 = 32, 7 = 48)."""
    return SPACE[step]


def size(role: str) -> int:
    """Pixels of a text role (`small`, `body`, `title`, `heading`, `display`) at the chosen text size."""
    return round(TYPE_SCALE[role] * _text_size / 100)


def font(role: str = "body", bold: bool = False) -> QFont:
    """The application font in a text role."""
    chosen = QFont(QApplication.font())
    chosen.setPixelSize(size(role))
    chosen.setBold(bold)
    return chosen


def apply(app: QApplication, name: str = "system", text_size: int = 100) -> None:
    """Put on a theme (`system`, `light`, `dark`) and a text size in percent. May be called at any time."""
    global _current, _text_size
    hints = app.styleHints()
    wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(name, Qt.ColorScheme.Unknown)
    if _wished(app) != wanted:
        hints.setColorScheme(wanted)
        app.setProperty("colour_scheme_wish", wanted.value)
    if name not in THEMES:
        name = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
    _current, _text_size = THEMES[name], text_size
    app.setFont(_base_font())
    app.setPalette(palette(_current))
    app.setStyleSheet(style_sheet(_current))


def mark(widget: QWidget, **properties: object) -> None:
    """Set properties that the style sheet selects on (e.g. `kind="primary"`) and restyle the widget."""
    for key, value in properties.items():
        widget.setProperty(key, value)
    if widget.isVisible():
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def style_sheet(colours: Tokens) -> str:
    """`resources/style.qss` with the tokens filled in."""
    values: dict[str, object] = {key: value for key, value in colours._asdict().items() if isinstance(value, str)}
    values |= {role: f"{size(role)}px" for role in TYPE_SCALE}
    values |= {f"{tone}_{part}": colour for tone in ("good", "wait", "stop")
               for part, colour in colours.family(tone)._asdict().items()}
    values["art"] = (paths.resources() / "icons" / "theme").as_posix()
    return Template((paths.resources() / "style.qss").read_text(encoding="utf-8")).substitute(values)


def palette(colours: Tokens) -> QPalette:
    """The palette that native dialogs and plain Fusion widgets follow."""
    role = QPalette.ColorRole
    chosen = {
        role.Window: colours.window, role.WindowText: colours.ink, role.Base: colours.surface,
        role.AlternateBase: colours.sunken, role.Text: colours.ink, role.Button: colours.surface,
        role.ButtonText: colours.ink, role.BrightText: colours.stop.text, role.Highlight: colours.accent,
        role.HighlightedText: colours.accent_ink, role.Link: colours.accent_text, role.LinkVisited: colours.accent_text,
        role.ToolTipBase: colours.ink, role.ToolTipText: colours.surface, role.PlaceholderText: colours.soft,
        role.Light: colours.surface, role.Midlight: colours.sunken, role.Mid: colours.line, role.Dark: colours.edge,
        role.Shadow: colours.line, role.Accent: colours.accent,
    }
    result = QPalette()
    for key, colour in chosen.items():
        result.setColor(key, QColor(colour))
    for key in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, key, QColor(colours.edge))
    result.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colours.line))
    return result


def _wished(app: QApplication) -> Qt.ColorScheme:
    return Qt.ColorScheme(app.property("colour_scheme_wish") or 0)


def _base_font() -> QFont:
    """The bundled font, or the system's while the files are missing."""
    if not _families:
        for name in _FONT_FILES:
            file = paths.resources() / "fonts" / name
            if file.exists():
                _families.extend(QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file))))
        _families.append("")
    chosen = QFont(_families[0]) if _families[0] else QFont(QApplication.font())
    chosen.setPixelSize(size("body"))
    return chosen
