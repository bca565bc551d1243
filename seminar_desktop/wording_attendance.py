"""Words for presences: the statuses, their letters, the reasons for them and what contradicts what."""

from __future__ import annotations

from .catalog import QT_TRANSLATE_NOOP, Table

PRESENCES = Table(
    "Presences",
    {
        "present": QT_TRANSLATE_NOOP("Presences", "Present"),
        "late": QT_TRANSLATE_NOOP("Presences", "Late"),
        "left_early": QT_TRANSLATE_NOOP("Presences", "Left early"),
        "virtual": QT_TRANSLATE_NOOP("Presences", "Online"),
        "excused": QT_TRANSLATE_NOOP("Presences", "Excused"),
        "absent": QT_TRANSLATE_NOOP("Presences", "Absent"),
        "not_required": QT_TRANSLATE_NOOP("Presences", "Not required"),
        "unknown": QT_TRANSLATE_NOOP("Presences", "Not known yet"),
    },
)

LETTERS = Table(
    "PresenceLetters",
    {
        "present": QT_TRANSLATE_NOOP("PresenceLetters", "P"),
        "late": QT_TRANSLATE_NOOP("PresenceLetters", "L"),
        "left_early": QT_TRANSLATE_NOOP("PresenceLetters", "E"),
        "virtual": QT_TRANSLATE_NOOP("PresenceLetters", "V"),
        "excused": QT_TRANSLATE_NOOP("PresenceLetters", "X"),
        "absent": QT_TRANSLATE_NOOP("PresenceLetters", "A"),
        "not_required": QT_TRANSLATE_NOOP("PresenceLetters", "N"),
        "unknown": QT_TRANSLATE_NOOP("PresenceLetters", "?"),
    },
)
"""One letter per status: what is typed on the grid and printed on lists. All differ within a language."""

PRESENCE_REASONS = Table(
    "PresenceReasons",
    {
        "marked": QT_TRANSLATE_NOOP("PresenceReasons", "Marked by hand."),
        "scanned": QT_TRANSLATE_NOOP("PresenceReasons", "The badge was scanned in time."),
        "scanned_late": QT_TRANSLATE_NOOP("PresenceReasons", "The badge was scanned after the time allowed."),
        "left": QT_TRANSLATE_NOOP("PresenceReasons", "Went out before the end and did not come back."),
        "away": QT_TRANSLATE_NOOP(
            "PresenceReasons", "Went out and came back, and was inside for too little of the time."
        ),
        "online": QT_TRANSLATE_NOOP("PresenceReasons", "Was connected for long enough."),
        "online_short": QT_TRANSLATE_NOOP(
            "PresenceReasons", "Was connected, but for less than the share that is asked for."
        ),
        "reported": QT_TRANSLATE_NOOP("PresenceReasons", "From an attendance list that was read."),
        "at_table": QT_TRANSLATE_NOOP("PresenceReasons", "Was at one of the parallel items."),
        "elsewhere": QT_TRANSLATE_NOOP("PresenceReasons", "Was at another of the parallel items."),
        "substituted": QT_TRANSLATE_NOOP("PresenceReasons", "Somebody else came instead."),
        "not_asked": QT_TRANSLATE_NOOP("PresenceReasons", "Nobody in this role has to attend this item."),
        "closed": QT_TRANSLATE_NOOP("PresenceReasons", "The item was closed and there is no sign of the person."),
        "nothing_yet": QT_TRANSLATE_NOOP("PresenceReasons", "Nothing is known yet: no mark, no scan, no connection."),
    },
)

CLASHES = Table(
    "Clashes",
    {
        "also_online": QT_TRANSLATE_NOOP("Clashes", "Was in the room and connected at the same time. The room counts."),
        "marked_absent_but_seen": QT_TRANSLATE_NOOP(
            "Clashes", "Marked as not there, but a scan or a connection says otherwise. The mark counts."
        ),
        "marks_differ": QT_TRANSLATE_NOOP(
            "Clashes", "Two desks marked differently. The later mark is shown; mark again to settle it."
        ),
        "two_places": QT_TRANSLATE_NOOP("Clashes", "At two parallel items. One of them must be wrong."),
        "scanned_outside": QT_TRANSLATE_NOOP(
            "Clashes", "Scanned at this door long before the begin or after the end. Check the station of that desk."
        ),
        "left_unseen": QT_TRANSLATE_NOOP(
            "Clashes", "Scanned going out, but never coming in. Mark whether the person was there."
        ),
        "report_differs": QT_TRANSLATE_NOOP("Clashes", "An attendance list that was read says something else."),
    },
)
