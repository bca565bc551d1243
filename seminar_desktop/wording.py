"""Every sentence that words a code of the lower layers: English source, marked for translation, free of Qt.

A refusal says the nearest thing that would fix it. The window words a code with `ui.messages.words`, the command line
with `catalog.sentence`. Sentences are written so that no plural form is needed.
"""

from __future__ import annotations

from .catalog import QT_TRANSLATE_NOOP, Table

ERRORS = Table(
    "Errors",
    {
        # files that are read
        "file_missing": QT_TRANSLATE_NOOP("Errors", "The file “{path}” is not there any more. Choose it again."),
        "file_unreadable": QT_TRANSLATE_NOOP(
            "Errors", "“{path}” cannot be read. Close it in other programs, or copy it to this machine, and try again."
        ),
        "file_empty": QT_TRANSLATE_NOOP("Errors", "“{path}” has no rows. Export it again, with its heading row."),
        "file_too_large": QT_TRANSLATE_NOOP(
            "Errors", "“{path}” is too large for a list of people or an agenda. Check that it is the right file."
        ),
        "file_not_a_table": QT_TRANSLATE_NOOP(
            "Errors",
            "“{path}” is not a table that can be read. Save it as CSV (UTF-8) or as an Excel workbook (.xlsx).",
        ),
        "workbook_suspicious": QT_TRANSLATE_NOOP(
            "Errors",
            "“{path}” unpacks to far more than a list needs and was not opened. Save it again from Excel, or as CSV.",
        ),
        "roster_no_name_column": QT_TRANSLATE_NOOP(
            "Errors",
            "No column with names was found. Give the names a heading such as “Name” or “Surname”.",
        ),
        "answer_unknown": QT_TRANSLATE_NOOP(
            "Errors", "That answer does not belong to any question about this file. Read the file again."
        ),
        "answer_invalid": QT_TRANSLATE_NOOP(
            "Errors", "“{value}” does not answer the question. Write a date as 2022-09-13 and a time as 14:30."
        ),
        "cancelled": QT_TRANSLATE_NOOP("Errors", "Cancelled. Nothing was changed."),
        # seminar files
        "database_missing": QT_TRANSLATE_NOOP(
            "Errors", "The seminar “{file}” was not found. Choose another, or make a new one."
        ),
        "database_exists": QT_TRANSLATE_NOOP(
            "Errors", "There is already a seminar “{file}”. Open it, or choose another name."
        ),
        "seminar_exists": QT_TRANSLATE_NOOP(
            "Errors", "There is already a seminar of this name. Open it, or choose another name."
        ),
        "not_a_seminar": QT_TRANSLATE_NOOP(
            "Errors", "“{file}” is not a seminar file. Choose a file that ends in .seminar."
        ),
        "database_newer": QT_TRANSLATE_NOOP(
            "Errors",
            "“{file}” was made by a newer version of this program. Update the program on this machine, then "
            "open it again.",
        ),
        "database_damaged": QT_TRANSLATE_NOOP(
            "Errors", "“{file}” is damaged. Do not write to it: copy it away, then restore the latest backup."
        ),
        "database_busy": QT_TRANSLATE_NOOP(
            "Errors",
            "Another program is using the seminar file. Nothing was saved: close the other window and try again.",
        ),
        "database_read_only": QT_TRANSLATE_NOOP(
            "Errors",
            "The seminar file cannot be written. Nothing was saved: check that the disk or the file is not locked.",
        ),
        "database_unreachable": QT_TRANSLATE_NOOP(
            "Errors", "The seminar file cannot be opened. Check that its folder is there and may be written to."
        ),
        "disk_error": QT_TRANSLATE_NOOP(
            "Errors", "The disk reported a fault. Nothing was saved: copy the seminar to another disk and go on there."
        ),
        "disk_full": QT_TRANSLATE_NOOP("Errors", "The disk is full. Nothing was saved: free some space and try again."),
        "key_missing": QT_TRANSLATE_NOOP(
            "Errors", "The key that makes the badge codes is missing from “{file}”. Restore the latest backup."
        ),
        "entry_forged": QT_TRANSLATE_NOOP(
            "Errors",
            "Entries of another desk do not fit their seal and were not taken over. Ask that desk to send them again.",
        ),
        "sqlite_too_old": QT_TRANSLATE_NOOP(
            "Errors", "The database library {version} is too old to be safe. Install the program again."
        ),
        # what an operator asks for
        "person_unknown": QT_TRANSLATE_NOOP(
            "Errors", "This person is not on the list of this desk. Search by surname, or add the person."
        ),
        "entry_unknown": QT_TRANSLATE_NOOP("Errors", "There is no such entry to take back. The list was refreshed."),
        "already_voided": QT_TRANSLATE_NOOP("Errors", "This entry has already been taken back."),
        "already_substituted": QT_TRANSLATE_NOOP(
            "Errors", "Somebody already came instead of this person. Look up the substitute."
        ),
        "reason_missing": QT_TRANSLATE_NOOP("Errors", "Write a few words on why; the others will read them."),
        "name_missing": QT_TRANSLATE_NOOP("Errors", "Write a name."),
        "slot_unknown": QT_TRANSLATE_NOOP("Errors", "This agenda item no longer exists. Choose the station again."),
        "quota_invalid": QT_TRANSLATE_NOOP("Errors", "Write whole numbers from 1 for the places of a delegation."),
        "zone_unknown": QT_TRANSLATE_NOOP(
            "Errors", "“{zone}” is not a time zone. Choose one such as America/El_Salvador."
        ),
        # printing
        "printer_missing": QT_TRANSLATE_NOOP(
            "Errors", "The printer is not connected. Check cable and power, or choose another printer in the settings."
        ),
        "printer_failed": QT_TRANSLATE_NOOP(
            "Errors",
            "The printer did not take the job. Check paper and display, then print again; the badge code stays "
            "the same.",
        ),
        "stock_unknown": QT_TRANSLATE_NOOP("Errors", "The badge paper is not known. Choose one in the settings."),
        "stock_does_not_fit": QT_TRANSLATE_NOOP(
            "Errors",
            "The badges would run over the edge of the page by {over} mm. Check the paper and the calibration.",
        ),
        "stock_page_unknown": QT_TRANSLATE_NOOP(
            "Errors", "The page size “{page}” is not known. Use A4, Letter, card or roll."
        ),
        "stock_too_small": QT_TRANSLATE_NOOP(
            "Errors", "This paper is too small for a badge: each side needs {least} mm."
        ),
        "stock_cells_overlap": QT_TRANSLATE_NOOP(
            "Errors", "The badges on this paper would overlap. Check its measures."
        ),
        "database_closed": QT_TRANSLATE_NOOP("Errors", "The seminar was closed meanwhile. Open it again."),
        "nothing_to_print": QT_TRANSLATE_NOOP(
            "Errors",
            "Nobody was chosen. Choose at least one person, then print.",
        ),
        "substituted_has_no_badge": QT_TRANSLATE_NOOP(
            "Errors",
            "Somebody came instead of {name}. Print the badge of the substitute.",
        ),
        "agenda_incomplete": QT_TRANSLATE_NOOP(
            "Errors",
            "A date or a time in the agenda is missing. Answer the marked questions first.",
        ),
        "agenda_no_columns": QT_TRANSLATE_NOOP(
            "Errors",
            "No column with times or titles was found. Give the columns headings such as “Time” and "
            "“Activity”.",
        ),
        "agenda_questions": QT_TRANSLATE_NOOP(
            "Errors",
            "The agenda leaves questions open that only you can answer. Answer the ones marked “!” "
            "with --answer.",
        ),
        "decision_unknown": QT_TRANSLATE_NOOP(
            "Errors",
            "Row {line} is not doubtful any more. Read the file again.",
        ),
        "decision_invalid": QT_TRANSLATE_NOOP(
            "Errors",
            "That answer does not fit row {line}. Choose one of the people that are shown.",
        ),
        "decision_twice": QT_TRANSLATE_NOOP(
            "Errors",
            "Two rows were said to be the same person. Decide one of them otherwise.",
        ),
        "import_cancelled": QT_TRANSLATE_NOOP(
            "Errors",
            "Stopped. What was read so far is saved; read the same file again to complete it.",
        ),
        "file_unwritable": QT_TRANSLATE_NOOP(
            "Errors",
            "“{path}” cannot be written. Close it in other programs, or choose another folder.",
        ),
        "not_a_pdf_name": QT_TRANSLATE_NOOP(
            "Errors", "“{file}” does not end in .pdf, and nothing was written to it. Choose a name that does."
        ),
        "person_ambiguous": QT_TRANSLATE_NOOP(
            "Errors", "Several people have the address {email}. Name the one by the id: {ids}."
        ),
        "measure_implausible": QT_TRANSLATE_NOOP(
            "Errors",
            "That measure cannot be right. Measure again, in millimetres.",
        ),
        "no_such_cell": QT_TRANSLATE_NOOP("Errors", "The sheet has {cells} places; there is no place {number}."),
        "qr_too_small": QT_TRANSLATE_NOOP("Errors", "The code would be too small to be read. Choose a larger paper."),
    },
)

VERDICTS = Table(
    "Verdicts",
    {
        "welcome": QT_TRANSLATE_NOOP("Verdicts", "Welcome"),
        "already_here": QT_TRANSLATE_NOOP("Verdicts", "Already here"),
        "other_badge": QT_TRANSLATE_NOOP("Verdicts", "Badge of another seminar"),
        "void_badge": QT_TRANSLATE_NOOP("Verdicts", "Old badge"),
        "not_synced_yet": QT_TRANSLATE_NOOP("Verdicts", "Not known here yet"),
        "substituted": QT_TRANSLATE_NOOP("Verdicts", "Substituted"),
        "unreadable": QT_TRANSLATE_NOOP("Verdicts", "Cannot be read"),
        "unknown": QT_TRANSLATE_NOOP("Verdicts", "Not on the list"),
    },
)

REASONS = Table(
    "Reasons",
    {
        "welcome": QT_TRANSLATE_NOOP("Reasons", "Checked in."),
        "already_here": QT_TRANSLATE_NOOP(
            "Reasons", "This badge was admitted before. Compare the face with the name before letting in again."
        ),
        "other_badge": QT_TRANSLATE_NOOP(
            "Reasons",
            "This badge was made for another seminar. Search the person by name and print a badge of this seminar.",
        ),
        "void_badge": QT_TRANSLATE_NOOP(
            "Reasons",
            "A newer badge was printed for this person. Ask for the newer one, or search by name and print again.",
        ),
        "person_removed": QT_TRANSLATE_NOOP(
            "Reasons", "The check-in of this person was taken back. Search by name, or add the person again."
        ),
        "not_synced_yet": QT_TRANSLATE_NOOP(
            "Reasons",
            "The badge is genuine, but this desk has not yet heard of the person. Let in, note the name, and "
            "exchange with the other desk.",
        ),
        "substituted": QT_TRANSLATE_NOOP(
            "Reasons",
            "{substitute} came instead of this person. If that is wrong, look up {substitute} and take it back.",
        ),
        "unreadable": QT_TRANSLATE_NOOP(
            "Reasons", "The code is torn or not from this program. Scan again, or search by name."
        ),
        "unknown": QT_TRANSLATE_NOOP(
            "Reasons", "Nobody of that name is on the list. Try the surname alone, or add the person."
        ),
    },
)

NOTES = Table(
    "Notes",
    {
        "virtual_in_room": QT_TRANSLATE_NOOP("Notes", "Was expected online and has come in person."),
        "not_a_seminar_day": QT_TRANSLATE_NOOP(
            "Notes", "Today is not a day of the seminar: check the date of this machine."
        ),
        "no_photos": QT_TRANSLATE_NOOP("Notes", "Does not want to be photographed."),
        "ask_photos": QT_TRANSLATE_NOOP("Notes", "Ask before taking photographs."),
        "rehearsal": QT_TRANSLATE_NOOP("Notes", "Rehearsal: the clock has been set to the days of the seminar."),
    },
)

ROLES = Table(
    "Roles",
    {
        "municipal_representative": QT_TRANSLATE_NOOP("Roles", "Municipality"),
        "ministry": QT_TRANSLATE_NOOP("Roles", "Ministry"),
        "observer": QT_TRANSLATE_NOOP("Roles", "Observer"),
        "civil_society": QT_TRANSLATE_NOOP("Roles", "Civil society"),
        "speaker": QT_TRANSLATE_NOOP("Roles", "Speaker"),
        "secretariat": QT_TRANSLATE_NOOP("Roles", "Secretariat"),
        "presidency": QT_TRANSLATE_NOOP("Roles", "Presidency"),
        "staff": QT_TRANSLATE_NOOP("Roles", "Staff"),
        "interpreter": QT_TRANSLATE_NOOP("Roles", "Interpreter"),
        "press": QT_TRANSLATE_NOOP("Roles", "Press"),
        "other": QT_TRANSLATE_NOOP("Roles", "Guest"),
    },
)

MODALITIES = Table(
    "Modalities",
    {
        "in_person": QT_TRANSLATE_NOOP("Modalities", "In person"),
        "virtual": QT_TRANSLATE_NOOP("Modalities", "Online"),
        "hybrid": QT_TRANSLATE_NOOP("Modalities", "In person and online"),
        "online_async": QT_TRANSLATE_NOOP("Modalities", "Online, at any time"),
    },
)

CONSENTS = Table(
    "Consents",
    {
        "yes": QT_TRANSLATE_NOOP("Consents", "Photographs are fine"),
        "no": QT_TRANSLATE_NOOP("Consents", "No photographs"),
        "ask": QT_TRANSLATE_NOOP("Consents", "Ask first"),
    },
)

EXPERIENCES = Table(
    "Experiences",
    {
        "experienced": QT_TRANSLATE_NOOP("Experiences", "With experience"),
        "starting": QT_TRANSLATE_NOOP("Experiences", "Starting"),
    },
)

ORIGINS = Table(
    "Origins",
    {
        "roster": QT_TRANSLATE_NOOP("Origins", "From the list"),
        "walk_in": QT_TRANSLATE_NOOP("Origins", "Came without registration"),
        "substitute": QT_TRANSLATE_NOOP("Origins", "Substitute"),
    },
)

PRINT_REASONS = Table(
    "PrintReasons",
    {
        "first": QT_TRANSLATE_NOOP("PrintReasons", "First print"),
        "jam": QT_TRANSLATE_NOOP("PrintReasons", "Spoilt in the printer (same code)"),
        "lost": QT_TRANSLATE_NOOP("PrintReasons", "Lost (new code, the old one stops working)"),
        "damaged": QT_TRANSLATE_NOOP("PrintReasons", "Damaged (new code, the old one stops working)"),
        "name_corrected": QT_TRANSLATE_NOOP("PrintReasons", "Name corrected (new code, the old one stops working)"),
    },
)

SLOT_KINDS = Table(
    "SlotKinds",
    {
        "registration": QT_TRANSLATE_NOOP("SlotKinds", "Registration"),
        "online_course": QT_TRANSLATE_NOOP("SlotKinds", "Online course"),
        "consultation_pre": QT_TRANSLATE_NOOP("SlotKinds", "Consultation before"),
        "opening": QT_TRANSLATE_NOOP("SlotKinds", "Opening"),
        "plenary": QT_TRANSLATE_NOOP("SlotKinds", "Plenary"),
        "break": QT_TRANSLATE_NOOP("SlotKinds", "Break"),
        "lunch": QT_TRANSLATE_NOOP("SlotKinds", "Lunch"),
        "closing": QT_TRANSLATE_NOOP("SlotKinds", "Closing"),
        "working_groups": QT_TRANSLATE_NOOP("SlotKinds", "Working groups"),
        "round_table": QT_TRANSLATE_NOOP("SlotKinds", "Round table"),
        "evaluation": QT_TRANSLATE_NOOP("SlotKinds", "Evaluation"),
        "consultation_post": QT_TRANSLATE_NOOP("SlotKinds", "Consultation after"),
    },
)

FIELDS = Table(
    "Fields",
    {
        "given_name": QT_TRANSLATE_NOOP("Fields", "Given names"),
        "family_name": QT_TRANSLATE_NOOP("Fields", "Surnames"),
        "name": QT_TRANSLATE_NOOP("Fields", "Name"),
        "email": QT_TRANSLATE_NOOP("Fields", "E-mail"),
        "country": QT_TRANSLATE_NOOP("Fields", "Country"),
        "organisation": QT_TRANSLATE_NOOP("Fields", "Organisation"),
        "municipality": QT_TRANSLATE_NOOP("Fields", "Municipality"),
        "role": QT_TRANSLATE_NOOP("Fields", "Role"),
        "position": QT_TRANSLATE_NOOP("Fields", "Position"),
        "sex": QT_TRANSLATE_NOOP("Fields", "Sex"),
        "language": QT_TRANSLATE_NOOP("Fields", "Language"),
        "experience": QT_TRANSLATE_NOOP("Fields", "Experience"),
        "modality": QT_TRANSLATE_NOOP("Fields", "Takes part"),
        "photo_consent": QT_TRANSLATE_NOOP("Fields", "Photographs"),
        "dietary_needs": QT_TRANSLATE_NOOP("Fields", "Food"),
        "accessibility_needs": QT_TRANSLATE_NOOP("Fields", "Accessibility"),
        "table": QT_TRANSLATE_NOOP("Fields", "Round table"),
        "origin": QT_TRANSLATE_NOOP("Fields", "Origin"),
    },
)
