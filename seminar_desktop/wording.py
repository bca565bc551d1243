"""Every sentence that words a code of the lower layers: English source, marked for translation, free of Qt.

A refusal says the nearest thing that would fix it. The window words a code with `ui.messages.words`, the command line
with `catalog.sentence`. Sentences are written so that no plural form is needed.
"""

from __future__ import annotations

from .catalog import QT_TRANSLATE_NOOP, Table
from .wording_errors import ERRORS as ERRORS

VERDICTS = Table(
    "Verdicts",
    {
        "welcome": QT_TRANSLATE_NOOP("Verdicts", "Welcome"),
        "already_here": QT_TRANSLATE_NOOP("Verdicts", "Already here"),
        "back": QT_TRANSLATE_NOOP("Verdicts", "Back"),
        "left": QT_TRANSLATE_NOOP("Verdicts", "Went out"),
        "other_badge": QT_TRANSLATE_NOOP("Verdicts", "Badge of another seminar"),
        "void_badge": QT_TRANSLATE_NOOP("Verdicts", "Old badge"),
        "not_synced_yet": QT_TRANSLATE_NOOP("Verdicts", "Not known here yet"),
        "spare_badge": QT_TRANSLATE_NOOP("Verdicts", "Spare badge"),
        "shared_badge": QT_TRANSLATE_NOOP("Verdicts", "Given to two people"),
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
        "back": QT_TRANSLATE_NOOP("Reasons", "Had gone out and is in again."),
        "left": QT_TRANSLATE_NOOP("Reasons", "Noted as gone out. Scan at the entrance when the person comes back."),
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
        "spare_badge": QT_TRANSLATE_NOOP(
            "Reasons", "Whose is it? Search the person, then press Enter to give them this badge."
        ),
        "shared_badge": QT_TRANSLATE_NOOP(
            "Reasons",
            "Two desks gave this badge to {holders}. Ask for the name, admit the person by search, and give one of "
            "them another badge.",
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
        "badge_given": QT_TRANSLATE_NOOP(
            "Notes", "The spare badge is theirs from now on; a badge they had before no longer admits."
        ),
        "perhaps_spare": QT_TRANSLATE_NOOP(
            "Notes",
            "Is the name on it written by hand? Then it is a spare badge: search the person and press Enter to give it "
            "to them.",
        ),
        "no_photos": QT_TRANSLATE_NOOP("Notes", "Does not want to be photographed."),
        "ask_photos": QT_TRANSLATE_NOOP("Notes", "Ask before taking photographs."),
        "never_in": QT_TRANSLATE_NOOP("Notes", "No arrival was noted here today. Check the face and the station."),
        "already_out": QT_TRANSLATE_NOOP("Notes", "Had already been noted as gone out."),
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
DAMAGES = Table(
    "Damages",
    {
        "torn": QT_TRANSLATE_NOOP("Damages", "It has not arrived completely yet; it is read again next time."),
        "damaged": QT_TRANSLATE_NOOP("Damages", "It was changed or damaged; its desk or another one writes it again."),
        "unreadable": QT_TRANSLATE_NOOP("Damages", "It cannot be read at the moment; it is tried again next time."),
        "newer_format": QT_TRANSLATE_NOOP("Damages", "A newer version of the program wrote it: install that here too."),
    },
)
"""What is wrong with a file in an exchange folder."""
