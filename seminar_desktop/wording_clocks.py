"""What is said of the clocks of desks."""

from __future__ import annotations

from .catalog import QT_TRANSLATE_NOOP, Table

CLOCKS = Table(
    "Clocks",
    {
        "all_well": QT_TRANSLATE_NOOP("Clocks", "{name}: the clock is right."),
        "not_compared": QT_TRANSLATE_NOOP("Clocks", "{name}: its clock was not compared with another one yet."),
        "compared": QT_TRANSLATE_NOOP(
            "Clocks",
            "The clock of {name} is off by {off}. Its times are shown with ≈. Set that clock, and repair the times"
            " here.",
        ),
        "from_future": QT_TRANSLATE_NOOP(
            "Clocks",
            "{name} is ahead of this machine by at least {off}. One of the two clocks is wrong: compare both with a"
            " watch, set the wrong one, and repair its times here.",
        ),
        "stepped": QT_TRANSLATE_NOOP(
            "Clocks",
            "The clock of {name} was set by {off} while the program ran. Check it against a watch: if it is right now,"
            " say so; if not, set it. The times that were wrong can be repaired here.",
        ),
        "started_before": QT_TRANSLATE_NOOP(
            "Clocks",
            "The clock of {name} is {off} before its own last entry. Go on working: nothing is lost, and times from now"
            " on are shown with ≈. Set the clock, then say that it is right.",
        ),
        "repaired": QT_TRANSLATE_NOOP(
            "Clocks", "The times of {name} are corrected by {shifted}, but its clock is still off by {off}. Set it."
        ),
        "shift": QT_TRANSLATE_NOOP("Clocks", "{name}, entries {first} to {last}: {shifted}. {reason}"),
        "until_set": QT_TRANSLATE_NOOP("Clocks", "until its clock is set"),
    },
)
