"""Sentences about an agenda on its way in: what it leaves open, what may be answered, what was mended."""

from __future__ import annotations

from .catalog import QT_TRANSLATE_NOOP, Table

QUESTIONS = Table(
    "AgendaQuestions",
    {
        "agenda_no_date": QT_TRANSLATE_NOOP("AgendaQuestions", "On which day is “{session}”?"),
        "agenda_no_time": QT_TRANSLATE_NOOP("AgendaQuestions", "When does “{title}” start and end?"),
        "agenda_reversed": QT_TRANSLATE_NOOP(
            "AgendaQuestions", "“{title}” starts at {start} and ends at {end}. When does it end?"
        ),
        "agenda_twelve_hour": QT_TRANSLATE_NOOP(
            "AgendaQuestions", "“{title}” is printed at {start}, after later items. Is the afternoon meant?"
        ),
        "agenda_no_facilitator": QT_TRANSLATE_NOOP("AgendaQuestions", "Who leads “{title}”?"),
        "agenda_unconfirmed": QT_TRANSLATE_NOOP(
            "AgendaQuestions", "Who leads “{title}”? Printed: {facilitator}."
        ),
        "agenda_tables_without_moderator": QT_TRANSLATE_NOOP(
            "AgendaQuestions", "Who moderates the round tables, and who takes notes?"
        ),
        "agenda_no_registration": QT_TRANSLATE_NOOP(
            "AgendaQuestions", "No registration is planned before the first item at {start}. When do people register?"
        ),
        "agenda_gap": QT_TRANSLATE_NOOP(
            "AgendaQuestions", "Nothing is planned from {start} to {end}, after “{before}”. Is that meant?"
        ),
        "agenda_overlap": QT_TRANSLATE_NOOP(
            "AgendaQuestions", "“{first}” and “{second}” share time. Do they run side by side?"
        ),
        "agenda_facilitator_twice": QT_TRANSLATE_NOOP(
            "AgendaQuestions", "{word} leads “{first}” and “{second}” at the same time. Who leads the other?"
        ),
        "agenda_long": QT_TRANSLATE_NOOP(
            "AgendaQuestions", "There is no pause from {start} to {end} ({minutes} minutes). Is that meant?"
        ),
        "agenda_pause_words": QT_TRANSLATE_NOOP(
            "AgendaQuestions", "Pauses have different names: {words}. Which one should be used?"
        ),
        "agenda_spelling": QT_TRANSLATE_NOOP("AgendaQuestions", "How is the name “{word}” written?"),
        "agenda_spelling_scan": QT_TRANSLATE_NOOP(
            "AgendaQuestions", "“{word}” looks like a reading error. How is the name written?"
        ),
        "agenda_spelling_accent": QT_TRANSLATE_NOOP(
            "AgendaQuestions", "“{word}” is usually written with an accent. How does this person write it?"
        ),
        "agenda_spelling_variants": QT_TRANSLATE_NOOP(
            "AgendaQuestions", "“{word}” is also written in another way. How is the name written?"
        ),
    },
)

ANSWERS = Table(
    "AgendaAnswers",
    {
        "extend_before": QT_TRANSLATE_NOOP("AgendaAnswers", "The item before lasts until {end}"),
        "start_earlier": QT_TRANSLATE_NOOP("AgendaAnswers", "The item after starts at {start}"),
        "declare_parallel": QT_TRANSLATE_NOOP("AgendaAnswers", "Yes, side by side"),
        "leave": QT_TRANSLATE_NOOP("AgendaAnswers", "Leave it as it is"),
    },
)

REPAIRS = Table(
    "AgendaRepairs",
    {
        "time_dash": QT_TRANSLATE_NOOP("AgendaRepairs", "Dash between times"),
        "time_separator": QT_TRANSLATE_NOOP("AgendaRepairs", "Sign between times"),
        "time_colon": QT_TRANSLATE_NOOP("AgendaRepairs", "Colon missing in a time"),
        "time_blank": QT_TRANSLATE_NOOP("AgendaRepairs", "Blank inside a time"),
        "time_leading_zero": QT_TRANSLATE_NOOP("AgendaRepairs", "Hour with one digit"),
        "time_letters": QT_TRANSLATE_NOOP("AgendaRepairs", "Letter read for a digit"),
        "letter_o": QT_TRANSLATE_NOOP("AgendaRepairs", "Letter O for zero"),
        "letter_l": QT_TRANSLATE_NOOP("AgendaRepairs", "Letter l for one or I"),
        "pipe_i": QT_TRANSLATE_NOOP("AgendaRepairs", "Bar for the letter I"),
        "stray_mark": QT_TRANSLATE_NOOP("AgendaRepairs", "Stray mark"),
        "blanks": QT_TRANSLATE_NOOP("AgendaRepairs", "Too many blanks"),
        "remote": QT_TRANSLATE_NOOP("AgendaRepairs", "Leads the item from afar"),
    },
)
"""Headings of a repair; what was printed and what is used stand beside them."""
