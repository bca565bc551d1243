"""What certificates say, who signs them and how they are worded; a specimen shows what will come of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ...certificate_words import words as certificate_words
from ...domain.certificates import CertificateKind, Hours
from ...domain.changes import Changes
from ...domain.errors import KnownError
from ...domain.template import Purpose
from ...services import certificate_settings, templates
from .. import theme
from ..i18n import language
from ..messages import error as sentence
from ..pages.certificates_preview import Preview, Sheet, Shown, Wish, draw
from ..widgets.layouts import across
from ..widgets.segments import Segments
from ..workspace import Workspace
from .certificate_fields import CertificateFields
from .certificate_signatories import SignatoriesForm
from .certificate_texts import TextsForm

if TYPE_CHECKING:
    from ...services.certificate_settings import CertificateSettings
    from ...services.desk import Desk

FORM = 500
SPECIMEN = "María José Núñez de la Peña"
"""Nobody's name, with the accents and the length that names have."""


class CertificateSettingsDialog(QDialog):
    """Nothing is stored before "Save", but pictures of signatures."""

    def __init__(self, workspace: Workspace, parent: QWidget, section: str = "") -> None:
        """`section`: `general`, `signatories` or `texts`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.workspace = workspace
        self._known = certificate_settings.settings(workspace.desk)
        self.sections = Segments(["general", "signatories", "texts"])
        self.general = CertificateFields(self._known, certificate_words(language()))
        self.signatories = SignatoriesForm(workspace, self._known.signatories)
        self.texts = TextsForm(self._known.texts, self._known.titles, self._known.title)
        self.forms = {"general": self.general, "signatories": self.signatories, "texts": self.texts}
        self._stack = QStackedWidget()
        for form in self.forms.values():
            self._stack.addWidget(form)
        self.sheet, self._caption = Sheet(), QLabel(wordWrap=True)
        self._error = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._preview = Preview(workspace, self)
        self.cancel_button, self.save_button = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Save"))
        self.save_button.setDefault(True)
        theme.mark(self.save_button, kind="primary")
        self._offer_templates()
        self._lay_out()
        self._connect()
        self.sections.choose(section or "general")
        self.preview()

    def preview(self) -> None:
        """Show a specimen of what stands in the forms."""
        texts = self.sections.current() == "texts"
        kind, spoken = self.texts.chosen()
        kind = kind if texts else CertificateKind.APPROVAL
        known = self._tried()
        choice = self.general.values()["certificate_languages"]
        languages = (spoken,) if texts else tuple(choice.split("+")) if choice != "person" else (language(),)
        self._preview.ask(Wish(kind, SPECIMEN, languages, None, known))

    def accept(self) -> None:
        """Store everything; a refusal is said at the field it is about."""
        try:
            changes = self._store()
        except KnownError as error:
            self._refuse(error)
            return
        super().accept()
        self.workspace.broadcast(changes)
        if changes:
            self.workspace.messages.good(
                self.tr("Saved. It holds for certificates from now on; what was issued keeps what it stated."))

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _store(self) -> Changes:
        desk = self.workspace.desk
        fields = self.general.values() | {f"title_{code}": title for code, title in self.texts.titles().items()}
        if fields["certificate_template"] == certificate_settings.DEFAULT_TEMPLATE:
            fields["certificate_template"] = ""
        known, stored = self._known, self._known.fields
        for name, usual in (("certificate_languages", known.languages), ("certificate_paper", known.paper)):
            if fields[name] == usual and not stored[name]:
                fields[name] = ""
        if not all(one.name for one in self.signatories.signatories()):
            raise KnownError("name_missing")  # before anything is stored
        changes = certificate_settings.change(desk, fields)
        changes |= certificate_settings.sign_with(desk, self.signatories.signatories())
        for (kind, spoken), own in self.texts.texts().items():
            changes |= certificate_settings.word(desk, CertificateKind(kind), spoken, own)
        return changes

    def _refuse(self, error: KnownError) -> None:
        """Say it where it belongs, and go there."""
        said, name = sentence(error), str(error.values.get("name", ""))
        if name in self.general.fields:
            self.sections.choose("general")
            self.general.fields[name].set_error(said)
            self.general.fields[name].editor.setFocus()
        elif error.code == "name_missing":
            self.sections.choose("signatories")
            self.signatories.refuse(said)
        else:
            self._error.setText(said)
            self._error.show()

    def _tried(self) -> CertificateSettings:
        """The settings as they stand in the forms; what cannot be read is as it was."""
        values, known = self.general.values(), self._known
        return replace(
            known,
            titles={code: title for code, title in self.texts.titles().items() if title},
            organisers=values["organisers"],
            hours=Hours(_hours(values["contact_hours"], known.agenda_hours), _hours(values["online_hours"], 0)),
            prefix=values["certificate_prefix"] or known.prefix,
            languages=values["certificate_languages"],
            paper=values["certificate_paper"],
            template=values["certificate_template"],
            issued=date.fromisoformat(values["certificate_day"]) if values["certificate_day"] else None,
            verify_address=values["verify_address"],
            signatories=tuple(one for one in self.signatories.signatories() if one.name),
            texts={key: {n: text for n, text in own.items() if text} for key, own in self.texts.texts().items()},
        )

    def _offer_templates(self) -> None:
        desk = self.workspace.desk
        found = templates.templates(desk, Purpose.CERTIFICATE)
        self.general.offer_templates({one.id: one.name for one in found})
        known = self._known
        self.workspace.tasks.run(
            lambda _progress: thumbnails(desk, [one.id for one in found], known), self._thumbnails,
            lane="certificate-preview",
        )  # fmt: skip

    def _thumbnails(self, pictures: Sequence[tuple[str, QImage]]) -> None:
        from shiboken6 import isValid

        if isValid(self):
            self.general.show_thumbnails(pictures)

    def _drawn(self, shown: Shown) -> None:
        self.sheet.set_image(shown.image)

    def _edited(self) -> None:
        self._error.hide()
        self.preview()

    def _turn(self, name: str) -> None:
        self._stack.setCurrentWidget(self.forms[name])
        self.preview()

    def _connect(self) -> None:
        self.sections.chosen.connect(self._turn)
        for form in (self.general, self.signatories, self.texts):
            form.changed.connect(self._edited)
        self._preview.ready.connect(self._drawn)
        self._preview.failed.connect(self._refuse)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Texts and signatories"))
        heading = QLabel(self.tr("What certificates say"))
        theme.mark(heading, role="title")
        theme.mark(self._caption, role="small")
        theme.mark(self._error, role="error")
        self._error.hide()
        self._caption.setText(self.tr("Specimen, as it prints"))
        labels: Mapping[str, str] = {
            "general": self.tr("Certificate"), "signatories": self.tr("Signatories"), "texts": self.tr("Wording"),
        }  # fmt: skip
        for name, segment in self.sections.segments.items():
            segment.set_label(labels[name])
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(theme.space(3))
        left.addWidget(self.sections)
        left.addWidget(self._stack, 1)
        self._stack.setFixedWidth(FORM)
        right.addWidget(self._caption)
        right.addWidget(self.sheet, 1)
        halves = QHBoxLayout()
        halves.setSpacing(theme.space(5))
        halves.addLayout(left)
        halves.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(theme.space(3))
        layout.addWidget(heading)
        layout.addLayout(halves, 1)
        layout.addWidget(self._error)
        layout.addLayout(across(None, self.cancel_button, self.save_button))
        self.resize(1120, 680)


def thumbnails(desk: Desk, ids: Sequence[str], known: CertificateSettings) -> list[tuple[str, QImage]]:
    """How every template looks with a specimen; in a task's thread. One that cannot be drawn is left out."""
    found = []
    for id_ in ids:
        wish = Wish(CertificateKind.APPROVAL, SPECIMEN, ("es",), None, replace(known, template=id_))
        try:
            found.append((id_, draw(desk, wish).image))
        except KnownError:
            continue
    return found


def _hours(text: str, usual: float) -> float:
    try:
        return max(0.0, float(text)) if text else usual
    except ValueError:
        return usual
