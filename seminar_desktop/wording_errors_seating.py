"""Sentences for errors of the round tables and of what they write down."""

from __future__ import annotations

from .catalog import QT_TRANSLATE_NOOP

SEATING = {
    "seating_nobody": QT_TRANSLATE_NOOP(
        "Errors", "Nobody of these roles is in the list, so there is nobody to seat. Choose other roles."
    ),
    "seating_table_unknown": QT_TRANSLATE_NOOP(
        "Errors", "There is no table {table}. Tables are meant by their numbers: 1, 2, 3 …"
    ),
    "seating_pair": QT_TRANSLATE_NOOP(
        "Errors", "Such a rule is about two different people. Choose another person."
    ),
    "seating_impossible": QT_TRANSLATE_NOOP(
        "Errors", "These rules cannot all be kept: {rules} Give up one of them."
    ),
    "seating_not_found": QT_TRANSLATE_NOOP(
        "Errors", "No seating that keeps every rule was found. Give the search more time, or give up a rule."
    ),
    "contribution_empty": QT_TRANSLATE_NOOP("Errors", "A statement needs words. Write what the table said."),
    "contribution_too_long": QT_TRANSLATE_NOOP(
        "Errors", "That is too long: at most {most} characters. Write a shorter statement, or two."
    ),
    "contribution_votes": QT_TRANSLATE_NOOP("Errors", "Votes are a whole number up to {most}."),
    "contribution_choice": QT_TRANSLATE_NOOP("Errors", "“{value}” is not one of the choices of {field}."),
    "contribution_unknown": QT_TRANSLATE_NOOP(
        "Errors", "This statement is not on the list any more. Somebody has taken it off: look at the list again."
    ),
    "contribution_itself": QT_TRANSLATE_NOOP("Errors", "A statement cannot stand for itself. Choose another one."),
}
