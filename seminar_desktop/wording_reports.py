"""Words for foreign reports: what a file is, why a row was linked, doubted or left out."""

from __future__ import annotations

from .catalog import QT_TRANSLATE_NOOP, Table

KINDS = Table(
    "ReportKinds",
    {
        "roster": QT_TRANSLATE_NOOP("ReportKinds", "List of participants"),
        "agenda": QT_TRANSLATE_NOOP("ReportKinds", "Agenda"),
        "zoom": QT_TRANSLATE_NOOP("ReportKinds", "Zoom report"),
        "teams": QT_TRANSLATE_NOOP("ReportKinds", "Teams report"),
        "moodle_completion": QT_TRANSLATE_NOOP("ReportKinds", "Moodle: activity completion"),
        "moodle_course": QT_TRANSLATE_NOOP("ReportKinds", "Moodle: course completion"),
        "moodle_grades": QT_TRANSLATE_NOOP("ReportKinds", "Moodle: grades"),
        "moodle_participants": QT_TRANSLATE_NOOP("ReportKinds", "Moodle: list of participants"),
        "moodle_quiz": QT_TRANSLATE_NOOP("ReportKinds", "Moodle: answers to a quiz"),
        "moodle_feedback": QT_TRANSLATE_NOOP("ReportKinds", "Moodle: feedback"),
        "moodle_questionnaire": QT_TRANSLATE_NOOP("ReportKinds", "Moodle: questionnaire"),
        "moodle_attendance": QT_TRANSLATE_NOOP("ReportKinds", "Moodle: attendance"),
        "google_forms": QT_TRANSLATE_NOOP("ReportKinds", "Google Forms"),
        "ms_forms": QT_TRANSLATE_NOOP("ReportKinds", "Microsoft Forms"),
    },
)

VARIANTS = Table(
    "ReportVariants",
    {
        "meeting": QT_TRANSLATE_NOOP("ReportVariants", "every connection"),
        "unique": QT_TRANSLATE_NOOP("ReportVariants", "one line a person, without times"),
        "webinar": QT_TRANSLATE_NOOP("ReportVariants", "webinar"),
        "parts": QT_TRANSLATE_NOOP("ReportVariants", "in three parts"),
        "summary_2021": QT_TRANSLATE_NOOP("ReportVariants", "form of 2021"),
        "list_2020": QT_TRANSLATE_NOOP("ReportVariants", "form of 2020"),
        "live_event": QT_TRANSLATE_NOOP("ReportVariants", "live event"),
        "responses": QT_TRANSLATE_NOOP("ReportVariants", "with the answers"),
        "grades": QT_TRANSLATE_NOOP("ReportVariants", "with the grades"),
        "named": QT_TRANSLATE_NOOP("ReportVariants", "with names"),
        "anonymous": QT_TRANSLATE_NOOP("ReportVariants", "anonymous"),
        "excel": QT_TRANSLATE_NOOP("ReportVariants", "for Excel"),
        "xlsx": QT_TRANSLATE_NOOP("ReportVariants", "Excel workbook"),
    },
)

MEANINGS = Table(
    "ColumnMeanings",
    {
        "name": QT_TRANSLATE_NOOP("ColumnMeanings", "Full name"),
        "given_name": QT_TRANSLATE_NOOP("ColumnMeanings", "Given name"),
        "family_name": QT_TRANSLATE_NOOP("ColumnMeanings", "Surnames"),
        "email": QT_TRANSLATE_NOOP("ColumnMeanings", "E-mail"),
        "account": QT_TRANSLATE_NOOP("ColumnMeanings", "Account"),
        "state": QT_TRANSLATE_NOOP("ColumnMeanings", "State"),
        "date": QT_TRANSLATE_NOOP("ColumnMeanings", "Date"),
        "grade": QT_TRANSLATE_NOOP("ColumnMeanings", "Grade"),
        "answer": QT_TRANSLATE_NOOP("ColumnMeanings", "Answer"),
    },
)
"""What a column of a report says; the empty meaning (not read) is worded where it is shown."""

WHYS = Table(
    "ReportWhys",
    {
        # linked
        "decided": QT_TRANSLATE_NOOP("ReportWhys", "Somebody at a desk decided it."),
        "email": QT_TRANSLATE_NOOP("ReportWhys", "The e-mail address is this person’s."),
        "alias": QT_TRANSLATE_NOOP("ReportWhys", "The address was confirmed for this person earlier."),
        "name": QT_TRANSLATE_NOOP("ReportWhys", "The same name, and nobody else has it."),
        # doubtful
        "same_name": QT_TRANSLATE_NOOP("ReportWhys", "The same name, but no address that proves it."),
        "shared_email": QT_TRANSLATE_NOOP("ReportWhys", "Several people on the list have this address."),
        "email_of_other_name": QT_TRANSLATE_NOOP(
            "ReportWhys", "The address is one person’s, the name is somebody else’s."
        ),
        "part_of_name": QT_TRANSLATE_NOOP("ReportWhys", "Only a part of the name is the same."),
        "initial": QT_TRANSLATE_NOOP("ReportWhys", "A letter stands for one of the names."),
        "original_name": QT_TRANSLATE_NOOP("ReportWhys", "The name stands in brackets: it was changed in the meeting."),
        "similar_spelling": QT_TRANSLATE_NOOP("ReportWhys", "The name is spelt almost like this."),
        "similar_email": QT_TRANSLATE_NOOP("ReportWhys", "The address differs by one letter."),
        "several_candidates": QT_TRANSLATE_NOOP("ReportWhys", "More than one person may be meant."),
        "unconfirmed": QT_TRANSLATE_NOOP(
            "ReportWhys", "By the address it is this person, but nobody has confirmed it."
        ),
        # left out
        "bot": QT_TRANSLATE_NOOP("ReportWhys", "A recorder or note taker, no person."),
        "room": QT_TRANSLATE_NOOP("ReportWhys", "The equipment of a room, no person."),
        "phone": QT_TRANSLATE_NOOP("ReportWhys", "Only a telephone number."),
        "waiting_room": QT_TRANSLATE_NOOP("ReportWhys", "Waited outside: that is no attendance."),
        "no_show": QT_TRANSLATE_NOOP("ReportWhys", "Registered, but did not come."),
        "no_times": QT_TRANSLATE_NOOP("ReportWhys", "The line has no times."),
        "anonymous": QT_TRANSLATE_NOOP("ReportWhys", "The answer is anonymous."),
        "no_name": QT_TRANSLATE_NOOP("ReportWhys", "The line names nobody."),
        # unknown
        "unknown": QT_TRANSLATE_NOOP("ReportWhys", "Nobody on the list has this name or this address."),
    },
)

STRENGTHS = Table(
    "Strengths",
    {
        "strong": QT_TRANSLATE_NOOP("Strengths", "Very likely"),
        "likely": QT_TRANSLATE_NOOP("Strengths", "Likely"),
        "weak": QT_TRANSLATE_NOOP("Strengths", "Only a guess"),
    },
)

QUESTIONS = Table(
    "ReportQuestions",
    {
        "day_first": QT_TRANSLATE_NOOP("ReportQuestions", "Which date is meant by {printed}?"),
        "zone": QT_TRANSLATE_NOOP(
            "ReportQuestions", "The file does not say in which time zone its times are. Usually that of the account."
        ),
        "slot": QT_TRANSLATE_NOOP("ReportQuestions", "Say which agenda item the file is about."),
        "activities": QT_TRANSLATE_NOOP("ReportQuestions", "Say which agenda item each activity is."),
    },
)
"""What a report leaves open, by the codes of `reports.Preview.questions`."""
