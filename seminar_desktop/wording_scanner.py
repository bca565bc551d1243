"""Sentences of the scanner test: what the scanner does, and what to change on it."""

from __future__ import annotations

from .catalog import QT_TRANSLATE_NOOP, Table

ADVICE = Table(
    "ScannerAdvice",
    {
        "nothing": QT_TRANSLATE_NOOP("ScannerAdvice", "Nothing arrived. Check the cable, and that the scanner beeps."),
        "layout_unknown": QT_TRANSLATE_NOOP(
            "ScannerAdvice",
            "Other characters arrived than were scanned. Set the keyboard country of the scanner to the layout of this "
            "computer; its manual has a page of codes for that.",
        ),
        "missing": QT_TRANSLATE_NOOP(
            "ScannerAdvice",
            "Characters got lost: {missing}. Set a pause of a few milliseconds between characters on the scanner, or "
            "plug it into another port.",
        ),
        "doubled": QT_TRANSLATE_NOOP(
            "ScannerAdvice",
            "Characters came twice: {doubled}. Set a pause of a few milliseconds between characters on the scanner.",
        ),
        "wrong": QT_TRANSLATE_NOOP(
            "ScannerAdvice", "Some characters arrived as others. Scan again; if it stays so, try another scanner."
        ),
        "several": QT_TRANSLATE_NOOP("ScannerAdvice", "The code came more than once. Switch off continuous reading."),
        "suffix_late": QT_TRANSLATE_NOOP(
            "ScannerAdvice",
            "Enter came so late that it would press a button. Switch off the suffix or the pause before it.",
        ),
        "prefix": QT_TRANSLATE_NOOP(
            "ScannerAdvice",
            "“{before}” came before the code. That does no harm; it is the prefix or symbol identifier of the scanner.",
        ),
        "layout_other": QT_TRANSLATE_NOOP(
            "ScannerAdvice", "Scanner and computer have different keyboard layouts. The program translates it back."
        ),
        "by_hand": QT_TRANSLATE_NOOP("ScannerAdvice", "The characters came slowly, as if typed by hand."),
    },
)

LAYOUTS = Table(
    "ScannerLayouts",
    {
        "same": QT_TRANSLATE_NOOP("ScannerLayouts", "As the scanner’s"),
        "azerty": QT_TRANSLATE_NOOP("ScannerLayouts", "AZERTY"),
        "qwertz": QT_TRANSLATE_NOOP("ScannerLayouts", "QWERTZ"),
        "dvorak": QT_TRANSLATE_NOOP("ScannerLayouts", "Dvorak"),
        "unknown": QT_TRANSLATE_NOOP("ScannerLayouts", "Not recognised"),
    },
)

CASES = Table(
    "ScannerCases",
    {
        "upper": QT_TRANSLATE_NOOP("ScannerCases", "Capitals"),
        "lower": QT_TRANSLATE_NOOP("ScannerCases", "Small letters (Caps Lock is on)"),
        "mixed": QT_TRANSLATE_NOOP("ScannerCases", "Capitals and small letters"),
    },
)

SUFFIXES = Table(
    "ScannerSuffixes",
    {
        "enter": QT_TRANSLATE_NOOP("ScannerSuffixes", "Enter"),
        "tab": QT_TRANSLATE_NOOP("ScannerSuffixes", "Tab"),
        "enter_line_feed": QT_TRANSLATE_NOOP("ScannerSuffixes", "Enter and line feed"),
        "none": QT_TRANSLATE_NOOP("ScannerSuffixes", "Nothing (not needed)"),
    },
)
