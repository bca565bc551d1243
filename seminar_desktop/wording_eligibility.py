"""Words for certificates: who has earned one, what is missing, what would mend it."""

from __future__ import annotations

from .catalog import QT_TRANSLATE_NOOP, Table

STANDINGS = Table(
    "Standings",
    {
        "earned": QT_TRANSLATE_NOOP("Standings", "Earned"),
        "on_the_way": QT_TRANSLATE_NOOP("Standings", "On the way"),
        "lost": QT_TRANSLATE_NOOP("Standings", "Lost"),
    },
)

CERTIFICATES = Table(
    "Certificates",
    {
        "approval": QT_TRANSLATE_NOOP("Certificates", "Approval"),
        "participation": QT_TRANSLATE_NOOP("Certificates", "Participation"),
    },
)

RESULTS = Table(
    "Results",
    {
        "not_started": QT_TRANSLATE_NOOP("Results", "not started"),
        "enrolled": QT_TRANSLATE_NOOP("Results", "enrolled, not started"),
        "in_progress": QT_TRANSLATE_NOOP("Results", "begun, not finished"),
        "failed": QT_TRANSLATE_NOOP("Results", "test not passed"),
        "completed": QT_TRANSLATE_NOOP("Results", "completed, but no word of a passed test"),
        "passed": QT_TRANSLATE_NOOP("Results", "passed"),
        "passed_late": QT_TRANSLATE_NOOP("Results", "passed, but after the last day"),
    },
)

MISSING = Table(
    "Missing",
    {
        "course": QT_TRANSLATE_NOOP("Missing", "Online course “{title}”: {status}"),
        "slot": QT_TRANSLATE_NOOP("Missing", "“{title}”: {status}"),
        "consultation": QT_TRANSLATE_NOOP("Missing", "Consultation “{title}”: not answered"),
        "any_slot": QT_TRANSLATE_NOOP("Missing", "Has attended too few items"),
    },
)

FIXES = Table(
    "Fixes",
    {
        "take_course": QT_TRANSLATE_NOOP("Fixes", "Take the course and its test now."),
        "retake_course": QT_TRANSLATE_NOOP("Fixes", "Take the test again now."),
        "answer": QT_TRANSLATE_NOOP("Fixes", "Answer the consultation now."),
        "attend": QT_TRANSLATE_NOOP("Fixes", "Come to it."),
        "go_in": QT_TRANSLATE_NOOP("Fixes", "It is on: go in now."),
        "mark": QT_TRANSLATE_NOOP("Fixes", "Ask the facilitator, or type in the paper list."),
        "waive": QT_TRANSLATE_NOOP("Fixes", "Only a waiver by the coordinator."),
    },
)

STEPS = Table(
    "Steps",
    {
        "take_course": QT_TRANSLATE_NOOP("Steps", "Take the course"),
        "retake_course": QT_TRANSLATE_NOOP("Steps", "Take the test again"),
        "answer": QT_TRANSLATE_NOOP("Steps", "Answer the consultation"),
        "attend": QT_TRANSLATE_NOOP("Steps", "Come to it"),
        "go_in": QT_TRANSLATE_NOOP("Steps", "Go in now"),
        "mark": QT_TRANSLATE_NOOP("Steps", "Ask the facilitator"),
        "waive": QT_TRANSLATE_NOOP("Steps", "Only a waiver"),
    },
)
"""The same in short, for a list."""

MESSAGE = Table(
    "EligibilityMessage",
    {
        "enough": QT_TRANSLATE_NOOP("EligibilityMessage", "Any {short} of these items are enough."),
        "earned": QT_TRANSLATE_NOOP("EligibilityMessage", "Nothing is missing."),
    },
)
"""Of what is sent to a person about their certificate."""
