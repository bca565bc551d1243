"""Texts and signatories, the register, handing out: the dialogs of the certificates page, and that all of it fits."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from seminar_desktop.domain.certificates import CertificateKind
from seminar_desktop.domain.template import Signatory
from seminar_desktop.services import certificate_settings, certificates, templates
from seminar_desktop.ui import certificate_handout as handout
from seminar_desktop.ui import theme
from seminar_desktop.ui.actions import Act
from seminar_desktop.ui.dialogs.certificate_register import CSV, PDF, RegisterDialog
from seminar_desktop.ui.dialogs.certificate_settings import CertificateSettingsDialog
from seminar_desktop.ui.dialogs.certificate_signing import ORGANISATION, SigningDialog
from seminar_desktop.ui.i18n import PSEUDO, Languages
from seminar_desktop.ui.pages.certificates import CertificatesPage
from seminar_desktop.ui.widgets.elided import Elided

from .certificates_help import desk, page, released, seminar_that_is_over
from .people_help import settle, show, workspace
from .test_certificates_page import again, issue, ready
from .test_pages_fit import clipped, nameless

__all__ = ["desk", "page", "released", "seminar_that_is_over", "workspace"]


def cut(shown: QWidget) -> list[str]:
    """Texts that do not fit, but for labels that give way on purpose and say all in a tooltip."""
    gives_way = {label.text() for label in shown.findChildren(Elided)}
    return [text for text in clipped(shown) if text not in gives_way]


def signature(file: Path) -> Path:
    """A stroke of ink on paper, as a telephone sees it."""
    image = QImage(600, 240, QImage.Format.Format_RGB32)
    image.fill(QColor("#F4F1E8"))
    painter = QPainter(image)
    painter.setPen(QColor("#10204A"))
    for y in range(100, 130):
        painter.drawLine(100, y, 480, 240 - y)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")
    file.write_bytes(bytes(data))
    return file


@pytest.fixture
def dialog(page, workspace, qtbot) -> CertificateSettingsDialog:
    """The settings, open."""
    shown = page.acts.change_settings()
    settle(qtbot, workspace)
    yield shown
    if isValid(shown):
        shown.reject()
    settle(qtbot, workspace)


# ---- texts and signatories ------------------------------------------------------------------------------------------


def test_hours_are_proposed_from_the_agenda(dialog, desk) -> None:
    known = certificate_settings.settings(desk)
    assert dialog.general.contact.text() == "" and dialog.general.contact.placeholderText() == f"{known.agenda_hours:g}"
    assert dialog.general.online.placeholderText() == "not printed"


def test_what_is_typed_is_stored_once(dialog, desk, workspace, qtbot) -> None:
    dialog.general.contact.setText("12,5")
    dialog.general.online.setText("24")
    dialog.general.prefix.setText("crm22")
    assert "CRM22-K7-0012" in dialog.general.fields["certificate_prefix"]._note.text()
    dialog.texts.kind.put("participation")
    dialog.texts.heading.setText("Constancia de asistencia")
    dialog.accept()
    known = certificate_settings.settings(desk)
    assert (known.hours.contact, known.hours.online, known.prefix) == (12.5, 24.0, "CRM22")
    assert known.texts == {("participation", "es"): {"heading": "Constancia de asistencia"}}
    before = len(workspace.messages.last)
    again_ = CertificateSettingsDialog(workspace, dialog.parentWidget())
    again_.accept()  # nothing was changed: nothing is said
    assert len(workspace.messages.last) == before
    settle(qtbot, workspace)


@pytest.mark.parametrize(("field", "text"), [
    ("contact", "many"), ("prefix", "SS-22"), ("address", "iom.int/verify"), ("online", "-3"),
])  # fmt: skip
def test_what_is_wrong_is_said_at_its_field(dialog, desk, field, text) -> None:
    dialog.sections.choose("texts")
    getattr(dialog.general, field).setText(text)
    dialog.accept()
    assert dialog.isVisible() and dialog.sections.current() == "general"
    assert sum(bool(one.error()) for one in dialog.general.fields.values()) == 1
    assert certificate_settings.settings(desk).fields["contact_hours"] == ""


def test_signatories_are_added_ordered_and_removed(dialog, desk, workspace, qtbot, tmp_path) -> None:
    form = dialog.signatories
    for card in list(form.cards):
        card.remove_wanted.emit()
    for name in ("Ana", "Berta", "Carla", "Dora"):
        form.add().name.setText(name)
    assert form.add_button.isHidden()  # four are the most
    form.cards[3].up_wanted.emit()
    form.cards[0].remove_wanted.emit()
    form.read_picture(form.cards[0], signature(tmp_path / "signature.png"))
    settle(qtbot, workspace)
    assert form.cards[0].signature.has_picture()
    dialog.accept()
    known = certificate_settings.settings(desk).signatories
    assert [one.name for one in known] == ["Berta", "Dora", "Carla"]
    settle(qtbot, workspace)
    kept = QImage.fromData(templates.assets(desk)[known[0].image].data)
    assert kept.hasAlphaChannel() and kept.pixelColor(kept.width() // 2, 0).alpha() == 0  # the paper is gone


def test_a_signatory_without_a_name_and_a_file_that_is_no_picture(dialog, workspace, qtbot, tmp_path) -> None:
    card = dialog.signatories.add()
    dialog.accept()
    assert dialog.isVisible() and dialog.sections.current() == "signatories" and card.fields[0].error()
    file = tmp_path / "signature.png"
    file.write_bytes(b"not a picture")
    card.name.setText("Ana")
    dialog.signatories.read_picture(card, file)
    settle(qtbot, workspace)
    assert "picture" in card.fields[0].error() and not card.image


def test_fields_are_inserted_where_the_cursor_was(dialog, workspace, qtbot) -> None:
    dialog.sections.choose("texts")
    dialog.texts.body.setFocus()
    QTest.keyClicks(dialog.texts.body, "Por ")
    dialog.texts.inserts["hours"].click()
    assert dialog.texts.body.toPlainText() == "Por {hours}"
    qtbot.waitUntil(dialog.sheet.has_image)


# ---- handing out ----------------------------------------------------------------------------------------------------


@pytest.fixture
def three(released, qtbot, tmp_path) -> CertificatesPage:
    """Three were issued."""
    issue(released, qtbot, ready(released)[:3], tmp_path / "three.pdf")
    return released


def test_the_register_is_written_in_every_format(three, workspace, qtbot, tmp_path) -> None:
    for suffix in (PDF, "xlsx", CSV):
        shown = three.acts.export_register()
        shown.format.put(suffix)
        shown.save(tmp_path / f"register.{suffix}")
        settle(qtbot, workspace)
        assert workspace.messages.last == f"Saved: register.{suffix}. Entries: 3."
        assert (tmp_path / f"register.{suffix}").stat().st_size > 100


def test_ctrl_e_unfolds_what_can_be_handed_out(page, qtbot) -> None:
    page.handlers()[Act.EXPORT]()
    menu = page.export_button.menu()
    qtbot.waitUntil(menu.isVisible)
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts == ["Register…", "Verification page…", "Signed PDF files…", "Open Badges…"]
    menu.close()


def test_pages_and_files_to_verify_are_handed_out(three, workspace, qtbot, tmp_path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    handout.publish(workspace, folder)
    settle(qtbot, workspace)
    assert (folder / "verify.html").exists() and "verify.html" in workspace.messages.last
    three.select(lambda row: False)
    shown = three.acts.sign()
    shown.write(folder)
    qtbot.waitUntil(lambda: not workspace.tasks.busy(), timeout=60_000)
    assert len(list(folder.glob("*.pdf"))) == 3 and workspace.messages.last == "Signed PDF files: 3."
    handout.export_badges(workspace, three.acts._valid(), folder)
    settle(qtbot, workspace)
    assert len(list(folder.glob("*.jwt"))) == 3


def test_a_key_that_cannot_be_used_is_said_in_the_dialog(three, workspace, qtbot, tmp_path) -> None:
    shown = three.acts.sign()
    shown.signer.put(ORGANISATION)
    shown.file.setText(str(tmp_path / "missing.p12"))
    shown.write(tmp_path)
    settle(qtbot, workspace)
    assert shown.isVisible() and shown._fields["file"].error()
    shown.reject()


def test_several_valid_ones_are_a_warning(three, desk, workspace, qtbot) -> None:
    row = next(row for row in three.table.rows() if row.valid)
    from seminar_desktop.ui.pages import certificates_words as say

    assert say.several(row.candidate, False) == ""
    assert "2 valid ones" in say.several(row.candidate.__class__(
        row.candidate.person, row.candidate.kind, row.state, None, row.candidate.issue, 1), False)  # fmt: skip
    assert certificates.others(desk, row.candidate.issue) == []
    assert again(three, row) is row


# ---- long translations ----------------------------------------------------------------------------------------------


@pytest.fixture(params=[PSEUDO, "es"])
def long_words(request, qapp: QApplication):
    theme.apply(qapp, "light")
    languages = Languages(qapp)
    languages.use(request.param)
    yield
    languages.use("en")


def test_the_page_fits_and_is_named(long_words, qtbot, workspace, desk) -> None:
    shown = show(qtbot, CertificatesPage(workspace))
    assert not cut(shown)
    assert not nameless(shown)
    needed = shown.minimumSizeHint()
    assert needed.width() <= shown.width() and needed.height() <= shown.height()


def test_the_dialogs_fit_and_are_named(long_words, qtbot, workspace, desk) -> None:
    shown = show(qtbot, CertificatesPage(workspace))
    certificate_settings.sign_with(desk, [Signatory("", "Dra. Ana Lucía Morales", "Directora", "OIM")])
    dialogs = [shown.acts.release("approval"), shown.acts.withhold("approval"), RegisterDialog(workspace, shown)]
    row = shown.table.rows()[0]
    assert row.candidate.kind in CertificateKind
    settings = CertificateSettingsDialog(workspace, shown)
    for dialog_ in (*dialogs, SigningDialog(workspace, [], shown)):
        dialog_.show()
        settle(qtbot, workspace)
        assert not cut(dialog_) and not nameless(dialog_)
        dialog_.close()
    settings.show()
    for section in settings.forms:
        settings.sections.choose(section)
        settle(qtbot, workspace)
        assert not cut(settings) and not nameless(settings)
        assert settings.minimumSizeHint().width() <= 1240 and settings.minimumSizeHint().height() <= 700
    settings.reject()
    settle(qtbot, workspace)


def test_escape_leaves_a_filter_and_the_arrow_goes_to_the_list(page, qtbot) -> None:
    page.filters.search.setFocus()
    QTest.keyClicks(page.filters.search, "mexico")
    QTest.keyClick(page.filters.search, Qt.Key.Key_Down)
    assert len(page.table.chosen()) == 1
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert page.filters.search.text() == ""
