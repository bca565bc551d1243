"""What every certificate of the seminar states and how it looks: hours, languages, paper, design, date, serials."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QCheckBox, QDateEdit, QFrame, QGridLayout, QLineEdit, QScrollArea, QWidget

from ...domain.certificates import LONGEST_PREFIX, serial
from ...services.certificate_documents import Words
from ...services.certificate_settings import PAPERS, CertificateSettings
from .. import theme
from ..pages import certificates_words as say
from ..pages.people_fields import Choice
from ..widgets.field import Field
from ..widgets.layouts import across

THUMBNAIL = QSize(56, 40)


class CertificateFields(QScrollArea):
    """Editors of `domain.certificates.CERTIFICATE_SETTINGS`; empty ones mean the default."""

    changed = Signal()

    def __init__(self, known: CertificateSettings, spoken: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known, self._spoken = known, spoken
        self.contact, self.online, self.organisers = QLineEdit(), QLineEdit(), QLineEdit()
        self.prefix, self.address = QLineEdit(), QLineEdit()
        self.languages, self.paper, self.template = Choice(), Choice(), Choice()
        self.fixed, self.day = QCheckBox(), QDateEdit()
        self.day.setCalendarPopup(True)
        self.fields = {
            "contact_hours": Field(self.contact), "online_hours": Field(self.online),
            "certificate_languages": Field(self.languages), "certificate_paper": Field(self.paper),
            "certificate_template": Field(self.template), "certificate_prefix": Field(self.prefix),
            "organisers": Field(self.organisers), "verify_address": Field(self.address),
        }  # fmt: skip
        self._name()
        self._lay_out()
        self._put()
        self._connect()
        self._show_serial()

    def values(self) -> dict[str, str]:
        """What would be stored."""
        day = self.day.date()
        return {
            "contact_hours": _number(self.contact.text()),
            "online_hours": _number(self.online.text()),
            "organisers": self.organisers.text().strip(),
            "certificate_languages": self.languages.code(),
            "certificate_paper": self.paper.code(),
            "certificate_template": self.template.code(),
            "certificate_prefix": self.prefix.text().strip().upper(),
            "certificate_day": date(day.year(), day.month(), day.day()).isoformat() if self.fixed.isChecked() else "",
            "verify_address": self.address.text().strip(),
        }

    def offer_templates(self, names: Mapping[str, str]) -> None:
        """The templates to choose among, id → name."""
        self.template.offer(names)
        self.template.put(self._known.template)

    def show_thumbnails(self, pictures: Sequence[tuple[str, QImage]]) -> None:
        """How the templates look, id and picture."""
        for id_, picture in pictures:
            place = self.template.findData(id_)
            if place >= 0:
                small = picture.scaled(THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio,
                                       Qt.TransformationMode.SmoothTransformation)  # fmt: skip
                self.template.setItemIcon(place, QIcon(QPixmap.fromImage(small)))

    def clear_errors(self) -> None:
        for field in self.fields.values():
            field.set_error("")

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _put(self) -> None:
        """Show what is stored, and as placeholders what holds without it."""
        known = self._known
        stored = known.fields
        decimal = self._spoken.number
        self.contact.setText(decimal(float(stored["contact_hours"])) if stored["contact_hours"] else "")
        self.contact.setPlaceholderText(decimal(known.agenda_hours))
        self.online.setText(decimal(float(stored["online_hours"])) if stored["online_hours"] else "")
        self.online.setPlaceholderText(self.tr("not printed"))
        self.organisers.setText(stored["organisers"])
        self.organisers.setCursorPosition(0)
        self.prefix.setText(stored["certificate_prefix"])
        self.prefix.setPlaceholderText(known.prefix)
        self.address.setText(stored["verify_address"])
        self.address.setPlaceholderText("https://…")
        self.languages.offer(say.languages())
        self.languages.put(known.languages)
        self.paper.offer({paper: paper for paper in PAPERS})
        self.paper.put(known.paper)
        self.fixed.setChecked(known.issued is not None)
        shown = known.issued or (known.days[-1] if known.days else date.today())
        self.day.setDate(QDate(shown.year, shown.month, shown.day))
        self.day.setVisible(self.fixed.isChecked())

    def _show_serial(self) -> None:
        prefix = self.prefix.text().strip().upper() or self.prefix.placeholderText()
        example = serial(prefix, "dK7", 12)
        self.fields["certificate_prefix"].set_hint(self.tr("E.g. {serial}").format(serial=example))

    def _connect(self) -> None:
        for line in (self.contact, self.online, self.organisers, self.prefix, self.address):
            line.textChanged.connect(lambda _text: self._edited())
        for box in (self.languages, self.paper, self.template):
            box.currentIndexChanged.connect(lambda _index: self._edited())
        self.fixed.toggled.connect(self.day.setVisible)
        self.fixed.toggled.connect(lambda _on: self._edited())
        self.day.dateChanged.connect(lambda _day: self._edited())

    def _edited(self) -> None:
        self.clear_errors()
        self._show_serial()
        self.changed.emit()

    def _name(self) -> None:
        for name, label, hint in (
            ("contact_hours", self.tr("Contact hours"), self.tr("Empty: counted from the agenda.")),
            ("online_hours", self.tr("Hours online"), self.tr("Of the courses. Empty: not printed.")),
            ("certificate_languages", self.tr("Language"), ""),
            ("certificate_paper", self.tr("Paper"), ""),
            ("certificate_template", self.tr("Design"), ""),
            ("certificate_prefix", self.tr("Serials begin with"), ""),
            ("organisers", self.tr("Organisers"), ""),
            ("verify_address", self.tr("Address of the verification page"),
             self.tr("Empty: the QR code holds only what was signed. Both can be verified.")),
        ):  # fmt: skip
            self.fields[name].set_label(label)
            self.fields[name].set_hint(hint)
        self.fixed.setText(self.tr("Print a fixed date instead of the day of issuing"))
        self.day.setAccessibleName(self.tr("Date on the certificates"))
        self.prefix.setMaxLength(LONGEST_PREFIX)
        self.template.setIconSize(THUMBNAIL)

    def _lay_out(self) -> None:
        inner = QWidget(objectName="bars")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, theme.space(3), 0)
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(theme.space(3))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.fields["contact_hours"], 0, 0, top)
        grid.addWidget(self.fields["online_hours"], 0, 1, top)
        grid.addWidget(self.fields["organisers"], 1, 0, 1, 2)
        grid.addWidget(self.fields["certificate_languages"], 2, 0, top)
        grid.addWidget(self.fields["certificate_paper"], 2, 1, top)
        grid.addWidget(self.fields["certificate_template"], 3, 0, top)
        grid.addWidget(self.fields["certificate_prefix"], 3, 1, top)
        grid.addLayout(across(self.fixed, None, self.day), 4, 0, 1, 2)
        grid.addWidget(self.fields["verify_address"], 5, 0, 1, 2)
        grid.setRowStretch(6, 1)
        self.template.setFixedHeight(self.paper.sizeHint().height())  # its pictures are for the list alone
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(inner)


def _number(text: str) -> str:
    """A number as it is stored, whatever decimal sign was typed; anything else as it stands, to be refused."""
    plain = text.strip().replace(",", ".")
    try:
        return f"{float(plain):g}"
    except ValueError:
        return plain
