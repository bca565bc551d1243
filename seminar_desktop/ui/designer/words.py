"""Words of the designer: elements, fields, flaws. Sentences only; see `messages.words`."""

from __future__ import annotations

from ...catalog import QT_TRANSLATE_NOOP, Table
from ...domain.template import Align, Font, Stand
from ...domain.template_edit import Edge, New
from ...services.designs import Case, Flaw

KINDS = Table("DesignKinds", {
    New.TEXT: QT_TRANSLATE_NOOP("DesignKinds", "Text"),
    New.PICTURE: QT_TRANSLATE_NOOP("DesignKinds", "Picture"),
    New.SYMBOL: QT_TRANSLATE_NOOP("DesignKinds", "QR code"),
    New.RECTANGLE: QT_TRANSLATE_NOOP("DesignKinds", "Rectangle"),
    New.ELLIPSE: QT_TRANSLATE_NOOP("DesignKinds", "Ellipse"),
    New.LINE: QT_TRANSLATE_NOOP("DesignKinds", "Line"),
    New.MARK: QT_TRANSLATE_NOOP("DesignKinds", "Photo mark"),
    New.SIGNATORIES: QT_TRANSLATE_NOOP("DesignKinds", "Signatures"),
})

ICONS = {
    New.TEXT: "text", New.PICTURE: "picture", New.SYMBOL: "qr", New.RECTANGLE: "rectangle", New.ELLIPSE: "ellipse",
    New.LINE: "line", New.MARK: "camera", New.SIGNATORIES: "signature",
}  # fmt: skip

EDGES = Table("DesignEdges", {
    Edge.LEFT: QT_TRANSLATE_NOOP("DesignEdges", "Align left edges"),
    Edge.CENTRE: QT_TRANSLATE_NOOP("DesignEdges", "Centre across"),
    Edge.RIGHT: QT_TRANSLATE_NOOP("DesignEdges", "Align right edges"),
    Edge.TOP: QT_TRANSLATE_NOOP("DesignEdges", "Align upper edges"),
    Edge.MIDDLE: QT_TRANSLATE_NOOP("DesignEdges", "Centre in height"),
    Edge.BOTTOM: QT_TRANSLATE_NOOP("DesignEdges", "Align lower edges"),
})

FONTS = Table("DesignFonts", {
    Font.REGULAR: QT_TRANSLATE_NOOP("DesignFonts", "Sans serif"),
    Font.BOLD: QT_TRANSLATE_NOOP("DesignFonts", "Sans serif, bold"),
    Font.SERIF: QT_TRANSLATE_NOOP("DesignFonts", "Serif"),
    Font.SERIF_BOLD: QT_TRANSLATE_NOOP("DesignFonts", "Serif, bold"),
})

ALIGNS = Table("DesignAligns", {
    Align.LEFT: QT_TRANSLATE_NOOP("DesignAligns", "Left"),
    Align.CENTRE: QT_TRANSLATE_NOOP("DesignAligns", "Centred"),
    Align.RIGHT: QT_TRANSLATE_NOOP("DesignAligns", "Right"),
})

STANDS = Table("DesignStands", {
    Stand.TOP: QT_TRANSLATE_NOOP("DesignStands", "At the top"),
    Stand.MIDDLE: QT_TRANSLATE_NOOP("DesignStands", "In the middle"),
    Stand.BOTTOM: QT_TRANSLATE_NOOP("DesignStands", "At the bottom"),
})

CASES = Table("DesignCases", {
    Case.LONGEST_NAME: QT_TRANSLATE_NOOP("DesignCases", "Longest name: {name}"),
    Case.LONGEST_AFFILIATION: QT_TRANSLATE_NOOP("DesignCases", "Longest institution: {name}"),
    Case.AVERAGE: QT_TRANSLATE_NOOP("DesignCases", "Average: {name}"),
})

FIELDS = Table("DesignFields", {
    "given_name": QT_TRANSLATE_NOOP("DesignFields", "Given name"),
    "family_name": QT_TRANSLATE_NOOP("DesignFields", "Surnames"),
    "name": QT_TRANSLATE_NOOP("DesignFields", "Full name"),
    "affiliation": QT_TRANSLATE_NOOP("DesignFields", "Institution"),
    "country": QT_TRANSLATE_NOOP("DesignFields", "Country"),
    "role": QT_TRANSLATE_NOOP("DesignFields", "Role"),
    "seminar": QT_TRANSLATE_NOOP("DesignFields", "Name of the seminar"),
    "place": QT_TRANSLATE_NOOP("DesignFields", "Place"),
    "dates": QT_TRANSLATE_NOOP("DesignFields", "Dates"),
    "languages": QT_TRANSLATE_NOOP("DesignFields", "Languages"),
    "table": QT_TRANSLATE_NOOP("DesignFields", "Table"),
    "photo": QT_TRANSLATE_NOOP("DesignFields", "Photo consent in words"),
    "code": QT_TRANSLATE_NOOP("DesignFields", "Code in clear"),
    "heading": QT_TRANSLATE_NOOP("DesignFields", "Title of the certificate"),
    "presented": QT_TRANSLATE_NOOP("DesignFields", "“is awarded to”"),
    "body": QT_TRANSLATE_NOOP("DesignFields", "What it is given for"),
    "hours": QT_TRANSLATE_NOOP("DesignFields", "Hours"),
    "heading_2": QT_TRANSLATE_NOOP("DesignFields", "Title, second language"),
    "presented_2": QT_TRANSLATE_NOOP("DesignFields", "“is awarded to”, second language"),
    "body_2": QT_TRANSLATE_NOOP("DesignFields", "What for, second language"),
    "hours_2": QT_TRANSLATE_NOOP("DesignFields", "Hours, second language"),
    "organisers": QT_TRANSLATE_NOOP("DesignFields", "Organisers"),
    "issued": QT_TRANSLATE_NOOP("DesignFields", "Place and date of issue"),
    "serial": QT_TRANSLATE_NOOP("DesignFields", "Number"),
    "version": QT_TRANSLATE_NOOP("DesignFields", "Version"),
    "verify": QT_TRANSLATE_NOOP("DesignFields", "How to verify"),
})

FLAWS = Table("DesignFlaws", {
    Flaw.SMALL_TEXT: QT_TRANSLATE_NOOP(
        "DesignFlaws", "{element}: the letters shrink to {size} points, under the {floor} you allow. "
        "Make the frame larger, or allow more lines."),
    Flaw.OUTSIDE: QT_TRANSLATE_NOOP(
        "DesignFlaws", "{element}: {length} mm lie outside the paper. Move it, or make it smaller."),
    Flaw.SMALL_SYMBOL: QT_TRANSLATE_NOOP(
        "DesignFlaws", "{element}: its squares are {module} mm, scanners need {least} mm. Make it larger."),
    Flaw.COVERED: QT_TRANSLATE_NOOP(
        "DesignFlaws", "{element}: something lies on it, so it cannot be scanned. Move one of the two."),
    Flaw.LONG_STATEMENT: QT_TRANSLATE_NOOP(
        "DesignFlaws", "{element}: the address to verify at is too long for a QR code. Shorten it."),
    Flaw.NO_PICTURE: QT_TRANSLATE_NOOP("DesignFlaws", "{element}: no picture is chosen, so nothing is printed here."),
    Flaw.UNPRINTABLE: QT_TRANSLATE_NOOP(
        "DesignFlaws", "{element}: these characters cannot be printed: {characters}"),
})

CERTIFICATES = Table("DesignCertificates", {
    "approval": QT_TRANSLATE_NOOP("DesignCertificates", "Approval"),
    "participation": QT_TRANSLATE_NOOP("DesignCertificates", "Participation"),
    "thanks": QT_TRANSLATE_NOOP("DesignCertificates", "Thanks"),
})

STEPS = Table("DesignSteps", {
    "move": QT_TRANSLATE_NOOP("DesignSteps", "Move"),
    "delete": QT_TRANSLATE_NOOP("DesignSteps", "Delete"),
    "duplicate": QT_TRANSLATE_NOOP("DesignSteps", "Duplicate"),
    "paste": QT_TRANSLATE_NOOP("DesignSteps", "Paste"),
})
"""What the keys do, for “Undo …”."""

LANGUAGES = {"es": "Español", "en": "English", "fr": "Français", "es+en": "Español + English",
             "es+fr": "Español + Français", "en+fr": "English + Français"}  # fmt: skip
"""In their own words, the same in every language of the window."""
