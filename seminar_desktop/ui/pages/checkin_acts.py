"""What the buttons of the check-in page do: each opens a short form or acts at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QCoreApplication

from ... import wording
from ...domain.badges import PrintReason
from ...domain.checkin import VerdictKind
from ...domain.errors import KnownError
from ...domain.names import fold
from ...domain.people import Modality, Role
from ...services import attendance, badges, countries, people
from ..i18n import language
from ..messages import words
from . import checkin_words
from .checkin_forms import Form, NameForm, ReasonForm, SubstituteForm, WalkInForm

if TYPE_CHECKING:
    from ...services.attendance import ScanResult
    from .checkin import CheckInPage

translate = QCoreApplication.translate
FormKind = TypeVar("FormKind", bound=Form)


def walk_in(page: CheckInPage) -> None:
    """Enter and admit somebody nobody announced; what was typed in the search is taken as the name."""
    if page.workspace.desk is None:
        return
    form = _form(page, WalkInForm)
    form.offer(_countries(page), [(role.value, words(wording.ROLES, role.value)) for role in Role])
    form.say(
        translate("CheckIn", "Walk-in"),
        translate("CheckIn", "The person is entered, admitted and gets a badge code at once."),
        translate("CheckIn", "Enter and admit"),
        translate("CheckIn", "Cancel"),
    )
    given, family = _split(page.field.text())

    def save(texts: dict[str, str]) -> bool:
        country = _country(texts["country"])
        known = bool(country) or not texts["country"].strip()
        error = "" if known else translate("CheckIn", "This country is not known. Choose one from the list.")
        form.fields["country"].set_error(error)
        if not (_complete(form) and known and _nobody_else(page, form, texts)):
            return False
        return page.conclude(
            lambda: people.walk_in(
                page.workspace.desk,
                texts["given_name"],
                texts["family_name"],
                country,
                texts["affiliation"],
                Role(texts["role"]),
            )
        )

    page.open_form(form, {"given_name": given, "family_name": family, "role": Role.OTHER.value}, save)


def substitute(page: CheckInPage) -> None:
    """Enter and admit the person who came instead of the one on the panel or chosen in the search."""
    absent = page.subject()
    if absent is None or page.workspace.desk is None:
        return
    form = _form(page, SubstituteForm)
    form.say(
        translate("CheckIn", "Who came instead of {name}?").format(name=absent.name),
        translate(
            "CheckIn", "The substitute takes the place in the delegation. The badge of {name} stops admitting."
        ).format(name=absent.name),
        translate("CheckIn", "Enter and admit"),
        translate("CheckIn", "Cancel"),
    )

    def save(texts: dict[str, str]) -> bool:
        if not _complete(form):
            return False
        return page.conclude(
            lambda: people.substitute(
                page.workspace.desk, absent.id, texts["given_name"], texts["family_name"], texts["email"]
            )
        )

    page.open_form(form, {}, save)


def correct_name(page: CheckInPage) -> None:
    """Write the name as its bearer writes it, and offer a new badge."""
    person = page.subject()
    if person is None:
        return
    form = _form(page, NameForm)
    form.say(
        translate("CheckIn", "Correct the name"),
        translate("CheckIn", "Write it as it should stand on badge and certificate."),
        translate("CheckIn", "Save"),
        translate("CheckIn", "Cancel"),
    )

    def save(texts: dict[str, str]) -> bool:
        if not _complete(form):
            return False
        try:
            corrected, changes = people.correct_name(
                page.workspace.desk, person.id, texts["given_name"], texts["family_name"]
            )
        except KnownError as error:
            page.workspace.messages.error(error)
            return False
        page.renamed(corrected)
        page.workspace.broadcast(changes)
        page.workspace.messages.good(
            translate("CheckIn", "The name is corrected."),
            translate("CheckIn", "Print a new badge"),
            lambda: _print(page, person.id, PrintReason.NAME_CORRECTED),
        )
        return True

    page.open_form(form, {"given_name": person.given_name, "family_name": person.family_name}, save)


def in_person(page: CheckInPage) -> None:
    """The person was expected online and is in the room today."""
    person = page.person
    if person is None:
        return
    try:
        changes = attendance.set_modality_today(page.workspace.desk, person.id, Modality.IN_PERSON)
    except KnownError as error:
        page.workspace.messages.error(error)
        return
    page.in_person()
    page.workspace.broadcast(changes)
    page.workspace.messages.good(translate("CheckIn", "{name} takes part in person today.").format(name=person.name))


def undo(page: CheckInPage) -> None:
    """Take back the check-in on the panel, or the earlier one it speaks of, with a reason."""
    result, entry = page.result, page.undoable()
    if result is None or not entry:
        page.workspace.messages.info(translate("CheckIn", "There is no check-in on the panel to take back."))
        return
    form = _form(page, ReasonForm)
    form.offer(
        [
            (text, text)
            for text in (
                translate("CheckIn", "Wrong person"),
                translate("CheckIn", "Scanned by mistake"),
                translate("CheckIn", "Did not stay"),
            )
        ],
        free=True,
    )
    name = result.verdict.person.name if result.verdict.person else ""
    through_door = result.verdict.kind in (VerdictKind.LEFT, VerdictKind.BACK)
    form.say(
        (
            translate("CheckIn", "Take back this scan of {name}?")
            if through_door
            else translate("CheckIn", "Take back the check-in of {name}?")
        ).format(name=name),
        translate("CheckIn", "It no longer counts. The list of scans keeps it, with your reason."),
        translate("CheckIn", "Take back"),
        translate("CheckIn", "Cancel"),
    )

    def save(texts: dict[str, str]) -> bool:
        try:
            changes = attendance.undo(page.workspace.desk, entry, texts["reason"])
        except KnownError as error:
            form.reason.set_error(words(wording.ERRORS, error.code, error.values))
            return False
        page.taken_back()
        page.workspace.broadcast(changes)
        done = (
            translate("CheckIn", "The scan of {name} was taken back.")
            if through_door
            else translate("CheckIn", "The check-in of {name} was taken back.")
        )
        page.workspace.messages.info(done.format(name=name))
        return True

    page.open_form(form, {}, save)


def print_badge(page: CheckInPage) -> None:
    """Print the badge of the person on the panel; a second print asks why."""
    person = page.subject()
    if person is None:
        page.workspace.messages.info(translate("CheckIn", "Scan or choose a person first, then print."))
        return
    try:
        printed = badges.was_printed(page.workspace.desk, person.id)
    except KnownError as error:
        page.workspace.messages.error(error)
        return
    if not printed:
        _print(page, person.id, PrintReason.FIRST)
        return
    form = _form(page, ReasonForm)
    form.offer(
        [
            (reason.value, words(wording.PRINT_REASONS, reason.value))
            for reason in PrintReason
            if reason != PrintReason.FIRST
        ],
        free=False,
    )
    form.say(
        translate("CheckIn", "This badge was printed before. Why again?"),
        translate("CheckIn", "A badge that may be in somebody's hands gets a new code; the old one stops admitting."),
        translate("CheckIn", "Print"),
        translate("CheckIn", "Cancel"),
    )

    def save(texts: dict[str, str]) -> bool:
        _print(page, person.id, PrintReason(texts["reason"]))
        return True

    page.open_form(form, {}, save)


def print_welcomed(page: CheckInPage, result: ScanResult | None) -> None:
    """Queue the badge of somebody who was just welcomed and has none yet. Asks nothing and shows nothing.

    What goes wrong is said by the print queue. Without a printer nothing is written or noted; that is said once.
    """
    from .. import badge_printing

    person, desk = (result.verdict.person, page.workspace.desk) if result else (None, None)
    if result is None or person is None or desk is None or result.verdict.kind != VerdictKind.WELCOME:
        return
    if page.spare.code:  # they are about to get the spare badge in hand
        return
    try:
        printed = badges.was_printed(desk, person.id)
        document = badge_printing.document(page.workspace)
    except KnownError as error:
        page.workspace.messages.error(error)
        return
    queue = page.workspace.queue
    if printed or queue.holds("person", person.id):
        return
    if queue.printer_for(document):
        badge_printing.print_badge(page.workspace, person.id, PrintReason.FIRST, lambda _sentence: None)
    elif queue.first_complaint(document):
        page.workspace.messages.error(
            translate("CheckIn", "Badges are not printed at check-in: no printer is chosen for them. Choose one."),
            translate("CheckIn", "Printers…"), lambda: _choose_printers(page),
        )  # fmt: skip


def _choose_printers(page: CheckInPage) -> None:
    from ..dialogs.printers import PrintersDialog

    PrintersDialog(page.workspace, page.window()).open()


def _print(page: CheckInPage, person: str, reason: PrintReason) -> None:
    from ..badge_printing import print_badge as send

    send(page.workspace, person, reason)


def _form(page: CheckInPage, kind: type[FormKind]) -> FormKind:
    """The page's one form of this kind, its labels in the present language."""
    form = page.forms.get(kind)
    if form is None:
        form = page.forms[kind] = kind()
    if isinstance(form, NameForm):
        form.label()
    return cast("FormKind", form)


def _complete(form: NameForm) -> bool:
    """Mark the name as missing when both parts are empty."""
    texts = form.values()
    named = bool(texts["given_name"].strip() or texts["family_name"].strip())
    form.fields["given_name"].set_error("" if named else words(wording.ERRORS, "name_missing"))
    return named


def _nobody_else(page: CheckInPage, form: WalkInForm, texts: dict[str, str]) -> bool:
    """Warn once that somebody of this name is on the list; saving the same name again means it."""
    name = f"{texts['given_name']} {texts['family_name']}"
    if page.workspace.desk is None or form.confirmed == name:
        return True
    others = people.namesakes(page.workspace.desk, texts["given_name"], texts["family_name"])
    if not others:
        return True
    form.confirmed = name
    place = checkin_words.origin(others[0], page.countries, language())
    form.fields["given_name"].set_error(
        translate("CheckIn", "{name} is on the list already: {place}. If this is somebody else, save again.").format(
            name=others[0].name, place=place
        )
    )
    return False


def _countries(page: CheckInPage) -> list[tuple[str, str]]:
    """Members first, then all others, each by name."""
    spoken = language()
    ordered = sorted(page.countries.values(), key=lambda c: (not c.member, fold(c.name(spoken))))
    return [(country.code, country.name(spoken)) for country in ordered]


def _country(typed: str) -> str:
    """Code of what was chosen or written; empty when no country is meant."""
    return countries.find(typed)


def _split(typed: str) -> tuple[str, str]:
    """What was searched for, as a first guess of given name and surnames."""
    words_typed = typed.split()
    if not words_typed or "@" in typed or any(c.isdigit() for c in typed):
        return "", ""
    given, *family = (word if word[:1].isupper() else word.capitalize() for word in words_typed)
    return given, " ".join(family)
