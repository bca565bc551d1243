"""The designer around the drawing: inspector, pictures, flaws, saving, leaving, other desks, files, languages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from struct import pack
from zlib import compress, crc32

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from seminar_desktop.domain import template_edit
from seminar_desktop.domain.template import ImageElement, Purpose, TextElement, read, write
from seminar_desktop.domain.template_edit import New
from seminar_desktop.services import certificate_settings, templates
from seminar_desktop.ui import theme
from seminar_desktop.ui.designer.gallery import BELOW
from seminar_desktop.ui.designer.pictures import PictureDialog, decoded
from seminar_desktop.ui.i18n import PSEUDO, Languages
from seminar_desktop.ui.pages.designer import DesignerPage

from .designer_help import BADGE, CONTROL, at, desk, key, page, seminar
from .people_help import settle, show, workspace
from .test_pages_fit import clipped, nameless

__all__ = ["desk", "page", "seminar", "workspace"]


def png(width: int, height: int) -> bytes:
    """A grey picture, or only the beginning of a large one."""
    def chunk(name: bytes, body: bytes) -> bytes:
        return pack(">I", len(body)) + name + body + pack(">I", crc32(name + body))

    rows = compress(bytes((width + 1) * min(height, 20)))
    head = chunk(b"IHDR", pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


# ---- inspector -------------------------------------------------------------------------------------------------------


def test_the_inspector_changes_what_is_selected(qtbot, page: DesignerPage) -> None:
    page.document.select(["given"])
    inspector = page.inspector
    inspector.place.wide.setValue(50.0)
    assert at(page, "given").width == 50
    inspector.type.size_.setValue(30.0)
    inspector.type.align.put("right")
    inspector.type.colour_.chosen.emit("role")
    inspector.words.menu.chosen.emit("country")
    element = page.document.only()
    assert isinstance(element, TextElement)
    assert (element.size, element.align, element.colour) == (30.0, "right", "role")
    assert "{country}" in element.text and "{given_name}" in element.text
    page.document.select(["given", "family"])
    inspector.type.floor.setValue(8.0)
    assert {e.floor for e in page.document.chosen()} == {8.0}
    assert not inspector.words.isVisible()
    page.document.select([])
    inspector.name.setText("")
    QTest.keyClicks(inspector.name, "Mine")
    assert page.document.template.name == "Mine"
    read(write(page.document.template))


def test_a_picture_is_brought_in_and_chosen(qtbot, page: DesignerPage, tmp_path: Path) -> None:
    file = tmp_path / "logo.png"
    Image.new("RGB", (64, 32), "#0B6E69").save(file)
    page.add(New.PICTURE)
    dialog = page.findChild(PictureDialog)
    assert dialog is not None and any("no picture" in text for text in _flaws(qtbot, page))
    dialog.add(file)
    settle(qtbot, page.workspace)
    dialog.accept()
    settle(qtbot, page.workspace)
    only = page.document.only()
    assert isinstance(only, ImageElement) and only.image in templates.assets(page.workspace.desk)
    assert page.inspector.image.name.text() == "logo" and not _flaws(qtbot, page)
    (tmp_path / "fake.png").write_bytes(b"no picture")
    page.choose_picture()
    page.findChildren(PictureDialog)[-1].add(tmp_path / "fake.png")
    settle(qtbot, page.workspace)
    assert "PNG or JPEG" in page.workspace.messages.last


def _flaws(qtbot, page: DesignerPage) -> list[str]:
    page._look_for_flaws()
    return page.flaws.texts()


def test_flaws_are_said_and_lead_to_the_element(qtbot, page: DesignerPage) -> None:
    document = page.document
    assert not _flaws(qtbot, page)
    document.do(template_edit.change(document.side, ["symbol"], width=12.0, height=12.0), "x")
    document.do(template_edit.change(document.side, ["family"], width=10.0, floor=20.0), "x")
    document.do(template_edit.change(document.side, ["table"], text="Table", x=90.0), "x")
    cover = template_edit.new_element(New.RECTANGLE, document.template, document.side)
    symbol = at(page, "symbol")
    document.do((*document.side, replace(template_edit.place(cover, symbol), fill="#111111")), "x", select=())
    texts = _flaws(qtbot, page)
    for words in ("0.5 mm", "20.0", "outside", "cannot be scanned"):
        assert any(words in text for text in texts), (words, texts)
    page.flaws.element_wanted.emit("table")
    assert document.ids == ("table",)


# ---- keeping ---------------------------------------------------------------------------------------------------------


def test_saved_and_opened_again(qtbot, page: DesignerPage, workspace, desk) -> None:
    page.document.select(["given"])
    key(page, Qt.Key.Key_Right)
    assert page.save_button.isEnabled() and not templates.is_own(desk, BADGE)
    QTest.keyClick(page.canvas, Qt.Key.Key_S, CONTROL)
    settle(qtbot, workspace)
    assert templates.is_own(desk, BADGE) and not page.document.dirty and not page.save_button.isEnabled()
    kept = page.document.template
    again = show(qtbot, DesignerPage(workspace))
    again.show_template(BADGE)
    assert again.document.template == kept
    assert "changed" in again.side.gallery.item(again.side.gallery.ids().index(BADGE)).data(BELOW)


def test_leaving_asks_and_nothing_is_lost(qtbot, page: DesignerPage) -> None:
    gone: list[str] = []
    assert page.may_leave(lambda: gone.append("clean"))
    page.document.select(["given"])
    key(page, Qt.Key.Key_Right)
    moved = page.document.template
    for button in (QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Save):
        assert not page.may_leave(lambda: gone.append("left"))
        page.question.button(button).click()
        assert page.document.template == moved
    assert gone == ["left"] and not page.document.dirty
    key(page, Qt.Key.Key_Left)
    assert not page.may_leave(lambda: gone.append("dropped"))
    page.question.button(QMessageBox.StandardButton.Discard).click()
    assert gone == ["left", "dropped"] and page.document.template == moved


def test_closing_the_window_asks(qtbot, page: DesignerPage) -> None:
    page.document.select(["given"])
    key(page, Qt.Key.Key_Right)
    assert not page.close() and page.isVisible()
    page.question.button(QMessageBox.StandardButton.Cancel).click()
    assert page.isVisible() and page.document.dirty


def test_another_template_asks_too(page: DesignerPage) -> None:
    page.document.select(["given"])
    key(page, Qt.Key.Key_Right)
    page.show_template("badge-a6")
    assert page.document.template.id == BADGE and page.side.gallery.currentRow() == page.side.gallery.ids().index(BADGE)
    page.question.button(QMessageBox.StandardButton.Discard).click()
    assert page.document.template.id == "badge-a6" and not page.document.dirty


def test_a_change_at_another_desk_is_said(qtbot, page: DesignerPage, desk) -> None:
    theirs = replace(page.document.template, name="Theirs")
    page.workspace.broadcast(templates.save(desk, theirs))
    settle(qtbot, page.workspace)
    assert page.document.template.name == "Theirs" and not page._banner.isVisible(), "nothing of mine to lose"
    page.document.select(["given"])
    key(page, Qt.Key.Key_Right)
    page.workspace.broadcast(templates.save(desk, replace(theirs, name="Again theirs")))
    settle(qtbot, page.workspace)
    assert page._banner.isVisible() and page.document.template.name == "Theirs"
    page._take.click()
    assert page.document.template.name == "Again theirs" and not page._banner.isVisible()


def test_what_another_desk_deleted_is_said(qtbot, page: DesignerPage, desk) -> None:
    page.side.new.click()
    settle(qtbot, page.workspace)
    own = page.document.template
    page.document.rename("Mine", "x")
    page.workspace.broadcast(templates.remove(desk, own.id))
    settle(qtbot, page.workspace)
    assert page.document.template.name == "Mine" and page.document.dirty, "unsaved work stays"
    assert page.save()
    settle(qtbot, page.workspace)
    page.workspace.broadcast(templates.remove(desk, own.id))
    settle(qtbot, page.workspace)
    assert page.document.template.id != own.id and "deleted" in page.workspace.messages.last


def test_another_seminar_does_not_lose_work(qtbot, page: DesignerPage, desk) -> None:
    offered = []
    page.workspace.messages.said.connect(lambda _text, _tone, _action, then: offered.append(then))
    page.document.rename("Half done", "x")
    page.open()
    settle(qtbot, page.workspace)
    assert page.document.template.name != "Half done" and "Half done" in page.workspace.messages.last
    offered[-1]()
    assert page.document.template.name == "Half done" and page.document.dirty and page.save()
    settle(qtbot, page.workspace)
    assert "Half done" in [template.name for template in templates.templates(desk, Purpose.BADGE)]


def test_kept_before_the_other_seminar_is_read(qtbot, page: DesignerPage, desk) -> None:
    offered = []
    page.workspace.messages.said.connect(lambda _text, _tone, _action, then: offered.append(then))
    page.document.rename("Half done", "x")
    before = page.document.template
    page.open()
    offered[-1]()  # pressed at once
    settle(qtbot, page.workspace)
    assert page.document.template.name == "Half done" and page.document.dirty
    assert page.document.template.id != before.id  # the seminar has one with this id: it stays as it is
    assert page.save()
    settle(qtbot, page.workspace)
    kept = {template.id: template.name for template in templates.templates(desk, Purpose.BADGE)}
    assert kept[page.document.template.id] == "Half done" and kept[before.id] != "Half done"


def test_keeping_it_asks_about_what_was_begun_meanwhile(qtbot, page: DesignerPage) -> None:
    offered = []
    page.workspace.messages.said.connect(lambda _text, _tone, _action, then: offered.append(then))
    page.document.rename("Half done", "x")
    page.open()
    settle(qtbot, page.workspace)
    page.document.rename("Begun here", "x")
    offered[0]()
    assert page.document.template.name == "Begun here" and page.question is not None
    page.question.close()


def test_without_a_template_nothing_can_be_drawn(qtbot, page: DesignerPage) -> None:
    none = page.loaded._replace(templates={**page.loaded.templates, Purpose.CERTIFICATE: []})
    page._loads += 1
    page._loaded(page._loads, none)
    page.show_purpose(Purpose.CERTIFICATE)
    assert page.side.gallery.ids() == [] and not page.save_button.isEnabled()
    assert not page.canvas.isEnabled() and not page.toolbar.isEnabled() and not page.side.new.isEnabled()
    assert "no template" in page._state.full_text()
    page.show_purpose(Purpose.BADGE)
    assert page.canvas.isEnabled() and page.toolbar.isEnabled() and page.side.new.isEnabled()
    page.refresh()
    settle(qtbot, page.workspace)


@pytest.mark.parametrize("data", [
    b"", b"GIF89a" + bytes(40), b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
    b"\x89PNG\r\n\x1a\n" + bytes(20), png(60_000, 60_000),
])  # fmt: skip
def test_a_picture_of_another_desk_may_be_anything(qapp, data: bytes) -> None:
    assert decoded(data).isNull()


def test_a_sane_picture_is_decoded(qapp) -> None:
    assert decoded(png(3, 2)).size().toTuple() == (3, 2)


def test_new_used_deleted_and_restored(qtbot, page: DesignerPage, desk) -> None:
    page.side.new.click()
    settle(qtbot, page.workspace)
    own = page.document.template
    assert own.id != BADGE and own.id in page.side.gallery.ids() and not page.document.dirty
    page.side.use.click()
    settle(qtbot, page.workspace)
    assert certificate_settings.settings(desk).fields["badge_template"] == own.id and page.side.used
    page.side.remove.trigger()
    page.acts.question.buttons()[0].click()
    settle(qtbot, page.workspace)
    assert own.id not in page.side.gallery.ids() and page.document.template.id != own.id
    page.show_template(BADGE)
    page.document.rename("Changed", "x")
    page.save()
    settle(qtbot, page.workspace)
    assert page.side.restores
    page.side.remove.trigger()
    page.acts.question.buttons()[0].click()
    settle(qtbot, page.workspace)
    assert page.document.template == templates.shipped()[BADGE]


def test_out_to_a_file_and_in_again(qtbot, page: DesignerPage, tmp_path: Path) -> None:
    before = page.document.template
    page.acts.export(tmp_path / "mine.json")
    page.acts.read(tmp_path / "mine.json")
    settle(qtbot, page.workspace)
    after = page.document.template
    assert after.id != before.id and replace(after, id=before.id) == before
    (tmp_path / "bad.json").write_text('{"format": 1, "purpose": "poster"}')
    page.acts.read(tmp_path / "bad.json")
    assert "no template" in page.workspace.messages.last
    page.acts.read(tmp_path / "none.json")
    assert page.document.template == after


# ---- certificates, languages -----------------------------------------------------------------------------------------


def test_certificates_by_kind_and_language(qtbot, page: DesignerPage) -> None:
    page.workspace.design = "certificate"
    page.hide()
    page.show()
    qtbot.waitUntil(lambda: page.purpose == Purpose.CERTIFICATE)
    page.bar.kind.put("participation")
    page.bar.languages.put("es+en")
    fields = page.drawing.filling.fields
    assert fields["heading_2"] == "Certificate of Participation"
    page.bar.sides.segments["back"].click()
    assert page.document.back and page.document.side == page.document.template.back
    page.add(New.TEXT)
    assert len(page.document.template.back) == len(templates.shipped()[page.document.template.id].back) + 1


@pytest.mark.parametrize(("language", "size"), [(PSEUDO, 100), ("en", 130)])
def test_everything_fits_and_is_named(qtbot, qapp, page: DesignerPage, language: str, size: int) -> None:
    languages = Languages(qapp)
    languages.use(language)
    theme.apply(qapp, "light", size)
    try:
        for ids in ((), ("given",), ("band",), ("symbol",), ("given", "band")):
            page.document.select(ids)
            qtbot.wait(5)
            assert not clipped(page), ids
            assert not nameless(page), ids
        page.show_purpose(Purpose.CERTIFICATE)
        page.document.select(["signatories"])
        assert not clipped(page) and not nameless(page)
    finally:
        languages.use("en")
        theme.apply(qapp, "light")
