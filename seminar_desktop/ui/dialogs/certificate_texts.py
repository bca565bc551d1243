"""The seminar's own wording of certificates, per kind and language; empty fields leave the program's wording."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ...certificate_words import words as certificate_words
from ...domain.certificates import LANGUAGES, CertificateKind
from ...services.certificate_settings import TEXTS
from .. import theme
from ..pages import certificates_words as say
from ..pages.people_fields import Choice
from ..widgets.field import Field
from ..widgets.flow import FlowLayout
from ..widgets.layouts import across

FIELDS = ("seminar", "place", "dates", "organisers", "hours", "contact", "online")
"""What can stand in braces, see `services.certificate_documents`."""
Texts = dict[tuple[str, str], dict[str, str]]


class TextsForm(QWidget):
    """Three editors for one kind in one language; all kinds and languages are kept while the dialog is open."""

    changed = Signal()

    def __init__(
        self, texts: Mapping[tuple[str, str], Mapping[str, str]], titles: Mapping[str, str], title: str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`titles`: language → the seminar's title in it; `title` is that which holds without one."""
        super().__init__(parent)
        self._titles = dict(titles)
        self.title = QLineEdit()
        self.title.setPlaceholderText(title)
        self._title_field = Field(self.title)
        self._texts: Texts = {key: dict(own) for key, own in texts.items()}
        self.kind, self.language = Choice(), Choice()
        self.heading, self.presented, self.body = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.body.setTabChangesFocus(True)
        self.editors: dict[str, QLineEdit | QPlainTextEdit] = {
            "heading": self.heading, "presented": self.presented, "body": self.body,
        }  # fmt: skip
        self._fields = {name: Field(editor) for name, editor in self.editors.items()}
        self._last: QLineEdit | QPlainTextEdit = self.body
        self.inserts = {name: QPushButton("{" + name + "}") for name in FIELDS}
        self._name()
        self._lay_out()
        self._show()
        self._connect()

    def texts(self) -> Texts:
        """(kind, language) → wording by `TEXTS`; empty where the program's holds."""
        return {key: dict(own) for key, own in self._texts.items()}

    def titles(self) -> dict[str, str]:
        """Language → the seminar's title in it; empty where its usual one holds."""
        return dict(self._titles)

    def chosen(self) -> tuple[CertificateKind, str]:
        """The kind and the language that are being worded."""
        return CertificateKind(self.kind.code()), self.language.code()

    def insert(self, name: str) -> None:
        """Put a field where the cursor was."""
        if isinstance(self._last, QPlainTextEdit):
            self._last.insertPlainText("{" + name + "}")
        else:
            self._last.insert("{" + name + "}")
        self._last.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, (QLineEdit, QPlainTextEdit)):
            self._last = watched
        return False

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        """The wording of what is chosen; the program's as placeholders."""
        kind, language = self.chosen()
        own = self._texts.get((kind.value, language), {})
        blocked = self.title.blockSignals(True)
        self.title.setText(self._titles.get(language, ""))
        self.title.setCursorPosition(0)
        self.title.blockSignals(blocked)
        spoken = certificate_words(language)
        usual = {"heading": spoken.heading[kind], "presented": spoken.presented[kind], "body": spoken.body[kind]}
        for name, editor in self.editors.items():
            blocked = editor.blockSignals(True)
            text = own.get(name, "")
            if isinstance(editor, QPlainTextEdit):
                editor.setPlainText(text)
            else:
                editor.setText(text)
            editor.setPlaceholderText(usual[name])
            editor.blockSignals(blocked)
        self.changed.emit()

    def _edited(self) -> None:
        kind, language = self.chosen()
        self._texts[kind.value, language] = {
            "heading": self.heading.text(), "presented": self.presented.text(), "body": self.body.toPlainText(),
        }  # fmt: skip
        self._titles[language] = self.title.text().strip()
        self.changed.emit()

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(lambda _index: self._show())
        self.language.currentIndexChanged.connect(lambda _index: self._show())
        self.heading.textChanged.connect(lambda _text: self._edited())
        self.presented.textChanged.connect(lambda _text: self._edited())
        self.title.textChanged.connect(lambda _text: self._edited())
        self.body.textChanged.connect(self._edited)
        for editor in self.editors.values():
            editor.installEventFilter(self)
        for name, button in self.inserts.items():
            button.clicked.connect(lambda _on=False, name=name: self.insert(name))

    def _name(self) -> None:
        self.kind.offer(say.kinds())
        self.kind.setAccessibleName(self.tr("Certificate"))
        spoken = say.languages()
        self.language.offer({code: spoken[code] for code in LANGUAGES})
        self.language.setAccessibleName(self.tr("Language"))
        for name, label in zip(
            TEXTS, (self.tr("Title"), self.tr("Line above the name"), self.tr("Text")), strict=True
        ):
            self._fields[name].set_label(label)
        self._title_field.set_label(self.tr("Title of the seminar in this language"))
        self._fields["body"].set_hint(self.tr("Empty: the wording that is shown in grey."))
        meanings = {
            "seminar": self.tr("Title of the seminar"), "place": self.tr("Place"),
            "dates": self.tr("First and last day"),
            "organisers": self.tr("Organisers"), "hours": self.tr("Contact and online hours, as a sentence"),
            "contact": self.tr("Contact hours, as a number"), "online": self.tr("Hours online, as a number"),
        }  # fmt: skip
        for name, button in self.inserts.items():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolTip(meanings[name])
            button.setAccessibleName(self.tr("Insert: {meaning}").format(meaning=meanings[name]))
            theme.mark(button, kind="quiet")

    def _lay_out(self) -> None:
        hint = QLabel(self.tr("Fields that are filled in for every certificate:"), wordWrap=True)
        theme.mark(hint, role="small")
        offered = QWidget()
        flow = FlowLayout(offered)
        for button in self.inserts.values():
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(3))
        layout.addLayout(across(self.kind, self.language))
        layout.addWidget(self._title_field)
        lines = across(self._fields["heading"], self._fields["presented"])
        lines.setStretch(0, 1)
        lines.setStretch(1, 1)
        layout.addLayout(lines)
        layout.addWidget(self._fields["body"], 1)
        layout.addWidget(hint)
        layout.addWidget(offered)
