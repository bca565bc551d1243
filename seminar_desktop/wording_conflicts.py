"""Sentences about contradictions between desks that were apart, what each side said, and the ways out."""

from __future__ import annotations

from .catalog import QT_TRANSLATE_NOOP, Table

KINDS = Table(
    "ConflictKinds",
    {
        "admitted": QT_TRANSLATE_NOOP("ConflictKinds", "Admitted twice"),
        "badge": QT_TRANSLATE_NOOP("ConflictKinds", "One badge, several people"),
        "same_person": QT_TRANSLATE_NOOP("ConflictKinds", "Perhaps one person"),
        "serial": QT_TRANSLATE_NOOP("ConflictKinds", "One certificate number twice"),
        "issued_twice": QT_TRANSLATE_NOOP("ConflictKinds", "Two certificates for one person"),
        "revoked": QT_TRANSLATE_NOOP("ConflictKinds", "Revoked and issued"),
        "field": QT_TRANSLATE_NOOP("ConflictKinds", "Edited at two desks"),
        "deleted": QT_TRANSLATE_NOOP("ConflictKinds", "Deleted and edited"),
    },
)

SENTENCES = Table(
    "ConflictSentences",
    {
        "admitted": QT_TRANSLATE_NOOP(
            "ConflictSentences", "{person} was let in twice at {station}. Both desks showed green, {minutes} min apart."
        ),
        "admitted_at_once": QT_TRANSLATE_NOOP(
            "ConflictSentences", "{person} was let in twice at {station}. Both desks showed green within a minute."
        ),
        "badge": QT_TRANSLATE_NOOP(
            "ConflictSentences", "One badge was given to {people}. Until it is settled it lets nobody in."
        ),
        "same_person": QT_TRANSLATE_NOOP("ConflictSentences", "{people} may be the same person, in the list twice."),
        "serial": QT_TRANSLATE_NOOP(
            "ConflictSentences", "Two desks that were apart issued certificate {serial} again. Both are valid."
        ),
        "serial_of_two": QT_TRANSLATE_NOOP(
            "ConflictSentences", "Certificate {serial} was issued to {people}. A number belongs to one person."
        ),
        "issued_twice": QT_TRANSLATE_NOOP(
            "ConflictSentences", "{person} has several valid certificates of one kind ({kind})."
        ),
        "revoked": QT_TRANSLATE_NOOP(
            "ConflictSentences",
            "A certificate of {person} ({kind}) was revoked at one desk. Another desk issued it without knowing.",
        ),
        "field": QT_TRANSLATE_NOOP(
            "ConflictSentences", "Desks that were apart wrote different things about {thing}: {field}."
        ),
        "deleted": QT_TRANSLATE_NOOP(
            "ConflictSentences", "One desk deleted {thing}. Another went on editing without knowing."
        ),
        "disputed": QT_TRANSLATE_NOOP(
            "ConflictSentences", "This was settled differently at desks that were apart. Decide once more."
        ),
    },
)

SIDES = Table(
    "ConflictSides",
    {
        "green_by_badge": QT_TRANSLATE_NOOP("ConflictSides", "Green: the badge was scanned"),
        "green_by_name": QT_TRANSLATE_NOOP("ConflictSides", "Green: found by name"),
        "given_badge": QT_TRANSLATE_NOOP("ConflictSides", "Was given the badge"),
        "issued": QT_TRANSLATE_NOOP("ConflictSides", "Certificate {serial}, version {version}"),
        "was_revoked": QT_TRANSLATE_NOOP("ConflictSides", "Revoked: {reason}"),
        "value": QT_TRANSLATE_NOOP("ConflictSides", "{value}"),
        "nobody": QT_TRANSLATE_NOOP("ConflictSides", "Nobody of this seminar"),
        "empty": QT_TRANSLATE_NOOP("ConflictSides", "(empty)"),
        "was_deleted": QT_TRANSLATE_NOOP("ConflictSides", "Deleted"),
        "was_edited": QT_TRANSLATE_NOOP("ConflictSides", "{field}: {value}"),
        "two_people": QT_TRANSLATE_NOOP("ConflictSides", "Said that they are two people; another desk merged them"),
        "settled": QT_TRANSLATE_NOOP("ConflictSides", "Settled: {reason}"),
    },
)

OPTIONS = Table(
    "ConflictOptions",
    {
        "keep_admission": QT_TRANSLATE_NOOP("ConflictOptions", "Keep this admission, take the other back"),
        "all_admissions": QT_TRANSLATE_NOOP("ConflictOptions", "Both are right, nothing to do"),
        "badge_is_theirs": QT_TRANSLATE_NOOP("ConflictOptions", "The badge is theirs"),
        "keep_certificate": QT_TRANSLATE_NOOP("ConflictOptions", "Keep this one, revoke the other"),
        "keep_serial": QT_TRANSLATE_NOOP("ConflictOptions", "Keeps the number; the other gets a new one"),
        "all_certificates": QT_TRANSLATE_NOOP("ConflictOptions", "Both are right, nothing to do"),
        "stays_revoked": QT_TRANSLATE_NOOP("ConflictOptions", "The revocation stands"),
        "stays_issued": QT_TRANSLATE_NOOP("ConflictOptions", "The certificate stands"),
        "keep_value": QT_TRANSLATE_NOOP("ConflictOptions", "This is right"),
        "other": QT_TRANSLATE_NOOP("ConflictOptions", "Another value was typed"),
        "bring_back": QT_TRANSLATE_NOOP("ConflictOptions", "Bring it back"),
        "stays_deleted": QT_TRANSLATE_NOOP("ConflictOptions", "It stays deleted"),
        "merge": QT_TRANSLATE_NOOP("ConflictOptions", "Merge, and keep this one"),
        "different": QT_TRANSLATE_NOOP("ConflictOptions", "They are two people"),
    },
)

THINGS = Table(
    "ConflictThings",
    {
        "seminar": QT_TRANSLATE_NOOP("ConflictThings", "the seminar"),
        "slot": QT_TRANSLATE_NOOP("ConflictThings", "the agenda item “{title}”"),
        "operator": QT_TRANSLATE_NOOP("ConflictThings", "the operator “{title}”"),
        "desk_name": QT_TRANSLATE_NOOP("ConflictThings", "the desk “{title}”"),
        "identity": QT_TRANSLATE_NOOP("ConflictThings", "a name in a report"),
        "source": QT_TRANSLATE_NOOP("ConflictThings", "how a report is read"),
        "activity": QT_TRANSLATE_NOOP("ConflictThings", "an activity of the platform"),
        "template": QT_TRANSLATE_NOOP("ConflictThings", "a design"),
        "asset": QT_TRANSLATE_NOOP("ConflictThings", "the picture “{title}”"),
        "signatory": QT_TRANSLATE_NOOP("ConflictThings", "the signatory “{title}”"),
        "certificate_text": QT_TRANSLATE_NOOP("ConflictThings", "the text of the certificates"),
        "release": QT_TRANSLATE_NOOP("ConflictThings", "the release of the certificates"),
        "certificate_key": QT_TRANSLATE_NOOP("ConflictThings", "a key of the certificates"),
        "mark": QT_TRANSLATE_NOOP("ConflictThings", "{person} at “{title}”"),
        "person_day": QT_TRANSLATE_NOOP("ConflictThings", "{person} on {title}"),
        "registration": QT_TRANSLATE_NOOP("ConflictThings", "the registration desk"),
    },
)

FIELDS = Table(
    "ConflictFields",
    {
        "title": QT_TRANSLATE_NOOP("ConflictFields", "Title"),
        "short_title": QT_TRANSLATE_NOOP("ConflictFields", "Short title"),
        "place": QT_TRANSLATE_NOOP("ConflictFields", "Place"),
        "zone": QT_TRANSLATE_NOOP("ConflictFields", "Time zone"),
        "kind": QT_TRANSLATE_NOOP("ConflictFields", "Kind"),
        "day": QT_TRANSLATE_NOOP("ConflictFields", "Day"),
        "start": QT_TRANSLATE_NOOP("ConflictFields", "Start"),
        "end": QT_TRANSLATE_NOOP("ConflictFields", "End"),
        "session": QT_TRANSLATE_NOOP("ConflictFields", "Session"),
        "facilitator": QT_TRANSLATE_NOOP("ConflictFields", "Facilitator"),
        "note": QT_TRANSLATE_NOOP("ConflictFields", "Note"),
        "closed": QT_TRANSLATE_NOOP("ConflictFields", "Closed"),
        "deleted": QT_TRANSLATE_NOOP("ConflictFields", "Deleted"),
        "status": QT_TRANSLATE_NOOP("ConflictFields", "Mark"),
        "state": QT_TRANSLATE_NOOP("ConflictFields", "Released"),
        "person": QT_TRANSLATE_NOOP("ConflictFields", "Who it is"),
        "substituted_by": QT_TRANSLATE_NOOP("ConflictFields", "Who came instead"),
        "late_minutes": QT_TRANSLATE_NOOP("ConflictFields", "Minutes until somebody is late"),
        "virtual_percent": QT_TRANSLATE_NOOP("ConflictFields", "Share of time online"),
        "slots_percent": QT_TRANSLATE_NOOP("ConflictFields", "Share of items to attend"),
        "required_roles": QT_TRANSLATE_NOOP("ConflictFields", "Who must attend"),
        "organisers": QT_TRANSLATE_NOOP("ConflictFields", "Organisers"),
        "contact_hours": QT_TRANSLATE_NOOP("ConflictFields", "Contact hours"),
        "online_hours": QT_TRANSLATE_NOOP("ConflictFields", "Online hours"),
        "body": QT_TRANSLATE_NOOP("ConflictFields", "Content"),
        "yes": QT_TRANSLATE_NOOP("ConflictFields", "Yes"),
        "no": QT_TRANSLATE_NOOP("ConflictFields", "No"),
    },
)

HEADINGS = Table(
    "ConflictHeadings",
    {
        "id": QT_TRANSLATE_NOOP("ConflictHeadings", "Conflict"),
        "kind": QT_TRANSLATE_NOOP("ConflictHeadings", "Kind"),
        "sentence": QT_TRANSLATE_NOOP("ConflictHeadings", "What happened"),
        "people": QT_TRANSLATE_NOOP("ConflictHeadings", "People"),
        "first": QT_TRANSLATE_NOOP("ConflictHeadings", "One side"),
        "second": QT_TRANSLATE_NOOP("ConflictHeadings", "Other side"),
        "state": QT_TRANSLATE_NOOP("ConflictHeadings", "State"),
        "settled_by": QT_TRANSLATE_NOOP("ConflictHeadings", "Settled by"),
        "settled_at": QT_TRANSLATE_NOOP("ConflictHeadings", "Settled at"),
        "reason": QT_TRANSLATE_NOOP("ConflictHeadings", "Reason"),
        "open": QT_TRANSLATE_NOOP("ConflictHeadings", "Open"),
        "settled": QT_TRANSLATE_NOOP("ConflictHeadings", "Settled"),
        "conflicts": QT_TRANSLATE_NOOP("ConflictHeadings", "Conflicts"),
        "none": QT_TRANSLATE_NOOP("ConflictHeadings", "No conflicts. Desks agree."),
    },
)
