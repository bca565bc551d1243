"""Languages: switching while running, Qt's own texts, the pseudo-language."""

from __future__ import annotations

import os
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from seminar_desktop import paths, wording
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.ui import i18n, messages


@pytest.fixture
def languages(qapp, monkeypatch, tmp_path):
    monkeypatch.setenv("SEMINAR_STATE_DIR", str(tmp_path))
    made = i18n.Languages(qapp)
    yield made
    made.use("en")


def test_a_code_is_worded_in_the_language_in_use(languages):
    problem = KnownError("file_empty", path="/home/somebody/gente.csv")
    assert messages.error(problem).startswith("“gente.csv” has no rows")
    languages.use("es")
    assert messages.error(problem).startswith("«gente.csv» no tiene filas")
    languages.use("en")
    assert "no rows" in messages.error(problem)


def test_qts_own_texts_are_translated_too(languages, qtbot):
    languages.use("es")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == "Cancelar"


def test_widgets_are_told(languages, qtbot):
    class Label(QLabel):
        changed = 0

        def changeEvent(self, event):
            self.changed += event.type() == event.Type.LanguageChange
            super().changeEvent(event)

    label = Label()
    qtbot.addWidget(label)
    label.show()
    languages.use("es")
    qtbot.waitUntil(lambda: label.changed > 0)


def test_the_pseudo_language_stretches_and_brackets(languages):
    languages.use(i18n.PSEUDO)
    text = QCoreApplication.translate("Verdicts", "Welcome")
    assert text.startswith("[Welcome")
    assert len(text) >= len("Welcome") * 1.4
    assert messages.error(KnownError("database_missing", file="a")).startswith("[The seminar “a”")


def test_dates_and_numbers_follow_the_language(languages):
    languages.use("es")
    assert messages.local(date(2022, 9, 13)) == "martes 13 septiembre"
    languages.use("en")
    assert messages.local(1284) == "1,284"
    assert messages.local(date(2022, 9, 13)) == "Tuesday 13 September"


def test_a_stale_translation_is_compiled_into_the_state_folder(languages, monkeypatch, tmp_path):
    folder = tmp_path / "resources" / "i18n"
    folder.mkdir(parents=True)
    source = folder / "es.ts"
    source.write_bytes((paths.resources() / "i18n" / "es.ts").read_bytes())
    stale = folder / "es.qm"
    stale.write_bytes(b"")
    os.utime(stale, (1, 1))
    monkeypatch.setattr(paths, "resources", lambda: tmp_path / "resources")
    assert i18n._compiled("es") == paths.state_dir() / "i18n"
    assert (paths.state_dir() / "i18n" / "es.qm").stat().st_size > 1_000


def test_an_unknown_language_is_english(languages):
    languages.use("xx")
    assert messages.words(wording.VERDICTS, "welcome") == "Welcome"


def test_a_code_of_a_newer_version_is_shown_as_words():
    assert messages.error(KnownError("moon_too_far")) == "moon too far"
