"""Names of the papers of the venue, and what each is for; the window and the command line offer them."""

from __future__ import annotations

from .catalog import QT_TRANSLATE_NOOP, Table

LIST_KINDS = Table(
    "ListKinds",
    {
        "attendance": QT_TRANSLATE_NOOP("ListKinds", "Attendance sheets"),
        "delegations": QT_TRANSLATE_NOOP("ListKinds", "Delegations"),
        "missing": QT_TRANSLATE_NOOP("ListKinds", "Who is missing"),
        "door-signs": QT_TRANSLATE_NOOP("ListKinds", "Agenda for the door"),
        "table-signs": QT_TRANSLATE_NOOP("ListKinds", "Signs of the tables"),
        "table-cards": QT_TRANSLATE_NOOP("ListKinds", "Table cards"),
        "name-tents": QT_TRANSLATE_NOOP("ListKinds", "Name tents"),
        "tables": QT_TRANSLATE_NOOP("ListKinds", "Who sits where"),
        "spare-badges": QT_TRANSLATE_NOOP("ListKinds", "Spare badges"),
    },
)

LIST_HINTS = Table(
    "ListHints",
    {
        "attendance": QT_TRANSLATE_NOOP("ListHints", "To be signed, one for each item. Type them in afterwards."),
        "delegations": QT_TRANSLATE_NOOP(
            "ListHints", "Every country with its people, the quota, and a box to tick on arrival."
        ),
        "missing": QT_TRANSLATE_NOOP(
            "ListHints", "For the desk: who is expected in the room on the chosen day and has not arrived."
        ),
        "door-signs": QT_TRANSLATE_NOOP(
            "ListHints", "The agenda of each day, large enough to be read from two metres."
        ),
        "table-signs": QT_TRANSLATE_NOOP("ListHints", "A sign for the door of each round table."),
        "table-cards": QT_TRANSLATE_NOOP(
            "ListHints", "A card for each round table. Fold along the dots: it reads the same from both sides."
        ),
        "name-tents": QT_TRANSLATE_NOOP(
            "ListHints", "A name before each person. Fold along the dots: it reads the same from both sides."
        ),
        "tables": QT_TRANSLATE_NOOP(
            "ListHints", "For the door: every table with its people, and everybody by surname with their table."
        ),
        "spare-badges": QT_TRANSLATE_NOOP(
            "ListHints",
            "Badges with a code and no name. Write the name by hand; at check-in scan the badge, then choose the "
            "person.",
        ),
    },
)
