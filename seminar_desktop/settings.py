"""Settings of this machine: declared once, kept in one JSON file. Free of Qt.

Each setting is a descriptor with its key, type, default, range and label; the settings page is built from these
declarations. A wrong value in the file counts as the default, a damaged file is put aside, and keys that this version
does not know are kept for the one that does.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Generic, TypeVar, overload

from .catalog import QT_TRANSLATE_NOOP, Table

FILE_NAME = "settings.json"
SECTIONS = Table(
    "Settings",
    {
        "appearance": QT_TRANSLATE_NOOP("Settings", "Appearance"),
        "sound": QT_TRANSLATE_NOOP("Settings", "Sound"),
        "desk": QT_TRANSLATE_NOOP("Settings", "This desk"),
        "badges": QT_TRANSLATE_NOOP("Settings", "Badges"),
    },
)
T = TypeVar("T")


class Setting(Generic[T]):
    """One declared value. Without a label it is kept but not shown on the settings page."""

    key = ""

    def __init__(self, default: T, label: str = "", hint: str = "", section: str = "") -> None:
        self.default, self.label, self.hint, self.section = default, label, hint, section

    def __set_name__(self, owner: type, name: str) -> None:
        self.key = name

    @overload
    def __get__(self, settings: None, owner: type) -> Setting[T]: ...
    @overload
    def __get__(self, settings: Settings, owner: type) -> T: ...
    def __get__(self, settings: Settings | None, owner: type) -> Setting[T] | T:
        if settings is None:
            return self
        value = settings.values.get(self.key, self.default)
        return value if self.valid(value) else self.default

    def __set__(self, settings: Settings, value: T) -> None:
        if not self.valid(value):
            raise ValueError(f"{self.key}: {value!r}")
        settings.put(self.key, value)

    def valid(self, value: object) -> bool:
        """Whether `value` has the type and range of this setting."""
        return type(value) is type(self.default)


class Choice(Setting[T]):
    """One of a few values, each with a label. `text` settings whose choices are found at run time are `Setting`."""

    def __init__(self, default: T, choices: dict[T, str], label: str, hint: str = "", section: str = "") -> None:
        super().__init__(default, label, hint, section)
        self.choices = choices

    def valid(self, value: object) -> bool:
        return super().valid(value) and value in self.choices


class Number(Setting[int]):
    """A whole number in a range."""

    def __init__(self, default: int, low: int, high: int, label: str, unit: str = "", section: str = "") -> None:
        super().__init__(default, label, "", section)
        self.low, self.high, self.unit = low, high, unit

    def valid(self, value: object) -> bool:
        return super().valid(value) and isinstance(value, int) and self.low <= value <= self.high


class Settings:
    """The values of this machine. Assigning one writes the file and tells the listeners its key."""

    language = Choice(
        "system",
        {
            "system": QT_TRANSLATE_NOOP("Settings", "As the computer"),
            "es": "Español",
            "en": "English",
        },
        QT_TRANSLATE_NOOP("Settings", "Language"),
        section="appearance",
    )
    theme = Choice(
        "system",
        {
            "system": QT_TRANSLATE_NOOP("Settings", "As the computer"),
            "light": QT_TRANSLATE_NOOP("Settings", "Light"),
            "dark": QT_TRANSLATE_NOOP("Settings", "Dark"),
        },
        QT_TRANSLATE_NOOP("Settings", "Theme"),
        section="appearance",
    )
    text_size = Choice(
        100,
        {100: "100 %", 115: "115 %", 130: "130 %", 150: "150 %"},
        QT_TRANSLATE_NOOP("Settings", "Text size"),
        section="appearance",
    )
    sound = Setting(True, QT_TRANSLATE_NOOP("Settings", "Sound at every scan"), section="sound")
    volume = Number(70, 0, 100, QT_TRANSLATE_NOOP("Settings", "Volume"), "%", section="sound")
    desk_name = Setting(
        "",
        QT_TRANSLATE_NOOP("Settings", "Name of this desk"),
        section="desk",
        hint=QT_TRANSLATE_NOOP("Settings", "Shown to the other desks, for example “Desk A”."),
    )
    printer = Setting("", QT_TRANSLATE_NOOP("Settings", "Printer"), section="badges")
    badge_stock = Setting("", QT_TRANSLATE_NOOP("Settings", "Badge paper"), section="badges")
    crop_marks = Setting(
        False,
        QT_TRANSLATE_NOOP("Settings", "Crop marks"),
        QT_TRANSLATE_NOOP("Settings", "For plain paper that is cut by hand."),
        section="badges",
    )
    print_at_checkin = Setting(
        False,
        QT_TRANSLATE_NOOP("Settings", "Print the badge when somebody is welcomed"),
        QT_TRANSLATE_NOOP("Settings", "Only badges that have not been printed yet; F8 prints one again."),
        section="badges",
    )

    badge_backs = Setting(False)
    sheet_paper = Setting("Letter")
    sheet_language = Setting("")
    sheet_online = Setting(False)
    sheet_printer = Setting("")
    certificate_printer = Setting("")
    label_printer = Setting("")
    """For badges on rolls; empty: the printer of the badges."""
    own_papers: Setting[list[Any]] = Setting([])
    """Papers that somebody measured, see `services.own_papers`."""
    export_format = Setting("xlsx")
    export_locale = Setting("es_SV")
    station = Setting("registration")
    operator = Setting("")
    last_seminar = Setting("")
    second_copy_folder = Setting("")
    """Where second copies and backups go as well, on another volume; empty: the state folder alone."""
    geometry = Setting("")
    calibrations: Setting[dict[str, Any]] = Setting({})
    next_cells: Setting[dict[str, Any]] = Setting({})

    def __init__(self, file: Path | None = None) -> None:
        self.file = file
        """None keeps the values in memory only."""
        self.values: dict[str, Any] = _read(file) if file else {}
        self._listeners: list[Callable[[str], None]] = []

    @classmethod
    def declared(cls) -> list[Setting[Any]]:
        """All settings that are shown, in the order of their declaration."""
        return [item for item in vars(cls).values() if isinstance(item, Setting) and item.label]

    def listen(self, listener: Callable[[str], None]) -> None:
        """Call `listener(key)` after every change."""
        self._listeners.append(listener)

    def ignore(self, listener: Callable[[str], None]) -> None:
        """Stop calling `listener`."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def put(self, key: str, value: Any) -> None:
        """Store one value; does nothing when it is already so."""
        if key in self.values and self.values[key] == value and type(self.values[key]) is type(value):
            return
        self.values[key] = value
        self.save()
        for listener in list(self._listeners):
            listener(key)

    def calibration(self, printer: str) -> tuple[float, float, float]:
        """Corrections of a printer: millimetres right, millimetres down, scale."""
        found = self.calibrations.get(printer)
        if isinstance(found, list) and len(found) == 3 and all(isinstance(v, (int, float)) for v in found):
            return float(found[0]), float(found[1]), float(found[2])
        return 0.0, 0.0, 1.0

    def calibrate(self, printer: str, right: float, down: float, scale: float) -> None:
        """Remember the corrections of a printer."""
        self.calibrations = {**self.calibrations, printer: [right, down, scale]}

    def next_cell(self, stock: str, cells: int) -> int:
        """The first free place on the sheet of this paper that is in the printer."""
        found = self.next_cells.get(stock)
        return found if isinstance(found, int) and 1 <= found <= cells else 1

    def set_next_cell(self, stock: str, cell: int) -> None:
        """Remember the first free place of a paper."""
        self.next_cells = {**self.next_cells, stock: cell}

    def save(self) -> None:
        """Write the file so that a power cut leaves the old or the new one."""
        if self.file is None:
            return
        fresh = self.file.with_name(self.file.name + ".new")
        with contextlib.suppress(OSError):  # a full or locked disk must not stop a desk over a preference
            fresh.write_text(json.dumps(self.values, ensure_ascii=False, indent=1, sort_keys=True), encoding="utf-8")
            fresh.replace(self.file)


def _read(file: Path) -> dict[str, Any]:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (ValueError, RecursionError, OSError):
        found = None
    if isinstance(found, dict):
        return found
    with contextlib.suppress(OSError):
        file.replace(file.with_name(file.name + ".damaged"))
    return {}
