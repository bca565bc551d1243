"""Sentences about an agenda on its way in: what it leaves open, what may be answered, what was mended."""

from __future__ import annotations

from .catalog import QT_TRANSLATE_NOOP, Table

QUESTIONS = Table(
    "Questions",
    {
        "agenda_no_date": QT_TRANSLATE_NOOP("Questions", "On which day is “{session}”?"),
        "agenda_no_time": QT_TRANSLATE_NOOP("Questions", "When does “{title}” start and end?"),
        "agenda_reversed": QT_TRANSLATE_NOOP(
            "Questions", "“{title}” starts at {start} and ends at {end}. Which is right?"
        ),
        "agenda_no_facilitator": QT_TRANSLATE_NOOP("Questions", "Who leads “{title}”?"),
        "agenda_unconfirmed": QT_TRANSLATE_NOOP("Questions", "Who leads “{title}”? Printed: {facilitator}."),
        "agenda_no_registration": QT_TRANSLATE_NOOP(
            "Questions", "No registration is planned before the first item at {start}. When do people register?"
        ),
        "agenda_gap": QT_TRANSLATE_NOOP(
            "Questions", "Nothing is planned from {start} to {end}, after “{before}”. Is that meant?"
        ),
        "agenda_overlap": QT_TRANSLATE_NOOP(
            "Questions", "“{first}” and “{second}” share time. Do they run side by side?"
        ),
        "agenda_facilitator_twice": QT_TRANSLATE_NOOP(
            "Questions", "{word} leads “{first}” and “{second}” at the same time. Who leads the other?"
        ),
        "agenda_tables_without_moderator": QT_TRANSLATE_NOOP(
            "Questions",
            "The round tables have no moderator. Who leads each of them?",
        ),
        "agenda_spelling": QT_TRANSLATE_NOOP(
            "Questions",
            "“{word}” may be a reading error, or a name that is spelt in several ways. How is it "
            "written?",
        ),
        "agenda_twelve_hour": QT_TRANSLATE_NOOP(
            "Questions",
            "“{title}” seems to be written with a 12-hour clock ({start}). Is the afternoon meant?",
        ),
        "agenda_pause_words": QT_TRANSLATE_NOOP(
            "Questions",
            "Pauses are called {words}. Is that one thing with two names?",
        ),
        "agenda_long": QT_TRANSLATE_NOOP(
            "Questions", "There is no pause from {start} to {end} ({minutes} minutes). Is that meant?"
        ),
    },
)

ANSWERS = Table(
    "Answers",
    {
        "extend_before": QT_TRANSLATE_NOOP("Answers", "The item before lasts until {end}"),
        "start_earlier": QT_TRANSLATE_NOOP("Answers", "The item after starts at {start}"),
        "declare_parallel": QT_TRANSLATE_NOOP("Answers", "Yes, side by side"),
        "leave": QT_TRANSLATE_NOOP("Answers", "Leave it as it is"),
    },
)

REPAIRS = Table(
    "Repairs",
    {
        "time_separator": QT_TRANSLATE_NOOP(
            "Repairs",
            "Row {row}: “{what}” was read as {now} (another separator).",
        ),
        "time_colon": QT_TRANSLATE_NOOP(
            "Repairs",
            "Row {row}: “{what}” was read as {now} (missing colon).",
        ),
        "time_blank": QT_TRANSLATE_NOOP(
            "Repairs",
            "Row {row}: “{what}” was read as {now} (blank inside a time).",
        ),
        "time_dash": QT_TRANSLATE_NOOP(
            "Repairs",
            "Row {row}: “{what}” was read as {now} (another dash).",
        ),
        "time_leading_zero": QT_TRANSLATE_NOOP(
            "Repairs",
            "Row {row}: “{what}” was read as {now} (leading zero).",
        ),
        "time_letters": QT_TRANSLATE_NOOP(
            "Repairs",
            "Row {row}: “{what}” was read as {now} (letters for digits).",
        ),
        "pipe_i": QT_TRANSLATE_NOOP(
            "Repairs",
            "Row {row}: “{what}” was read as “{now}” (a bar for the letter I).",
        ),
        "letter_o": QT_TRANSLATE_NOOP(
            "Repairs",
            "Row {row}: “{what}” was read as “{now}” (a letter O for zero).",
        ),
        "letter_l": QT_TRANSLATE_NOOP(
            "Repairs",
            "Row {row}: “{what}” was read as “{now}” (a small L for I).",
        ),
        "stray_mark": QT_TRANSLATE_NOOP(
            "Repairs",
            "Row {row}: “{what}” was tidied to “{now}” (stray mark).",
        ),
        "blanks": QT_TRANSLATE_NOOP(
            "Repairs",
            "Row {row}: “{what}” was tidied to “{now}” (double blanks).",
        ),
        "remote": QT_TRANSLATE_NOOP(
            "Repairs",
            "Row {row}: “{what}” was understood as: the facilitator is remote.",
        ),
    },
)

MENDINGS = Table(
    "Mendings",
    {
        "time_dash": QT_TRANSLATE_NOOP("Mendings", "Dash between times"),
        "time_separator": QT_TRANSLATE_NOOP("Mendings", "Sign between times"),
        "time_colon": QT_TRANSLATE_NOOP("Mendings", "Colon missing in a time"),
        "time_blank": QT_TRANSLATE_NOOP("Mendings", "Blank inside a time"),
        "time_leading_zero": QT_TRANSLATE_NOOP("Mendings", "Hour with one digit"),
        "time_letters": QT_TRANSLATE_NOOP("Mendings", "Letter read for a digit"),
        "letter_o": QT_TRANSLATE_NOOP("Mendings", "Letter O for zero"),
        "letter_l": QT_TRANSLATE_NOOP("Mendings", "Letter l for one or I"),
        "pipe_i": QT_TRANSLATE_NOOP("Mendings", "Bar for the letter I"),
        "stray_mark": QT_TRANSLATE_NOOP("Mendings", "Stray mark"),
        "blanks": QT_TRANSLATE_NOOP("Mendings", "Too many blanks"),
        "remote": QT_TRANSLATE_NOOP("Mendings", "Leads the item from afar"),
    },
)
"""What a repair mended, in a few words; what was printed and what is used stand beside it."""
