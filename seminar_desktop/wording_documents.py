"""Words that are printed: on badges and on the calibration page. Participants read some of them, so French has them."""

from __future__ import annotations

from .catalog import QT_TRANSLATE_NOOP, Table

BADGE = Table(
    "Badge",
    {
        "table": QT_TRANSLATE_NOOP("Badge", "Table {table}"),
    },
)

CALIBRATION = Table(
    "Calibration",
    {
        "title": QT_TRANSLATE_NOOP("Calibration", "Calibration page"),
        "print": QT_TRANSLATE_NOOP(
            "Calibration", "Print this page at 100 %, without “fit to page”, on the printer and paper you will use."
        ),
        "right": QT_TRANSLATE_NOOP(
            "Calibration", "Right: measure from the left edge of the paper to the cross. It should be {mm} mm."
        ),
        "down": QT_TRANSLATE_NOOP(
            "Calibration", "Down: measure from the top edge of the paper to the cross. It should be {mm} mm."
        ),
        "scale": QT_TRANSLATE_NOOP("Calibration", "Scale: the square should be 100 mm wide and 100 mm high."),
        "enter": QT_TRANSLATE_NOOP("Calibration", "Enter what is missing or too much in the settings of this desk."),
    },
)
