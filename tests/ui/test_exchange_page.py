"""The exchange page and its dialogs on real desks."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.membership import read, short_fingerprint
from seminar_desktop.services import exchange_places, intake, membership, trust
from seminar_desktop.services.desk import name_desk
from seminar_desktop.signing.desk_key import verify
from seminar_desktop.ui.pages import exchange_words as say
from seminar_desktop.ui.pages.exchange import ExchangePage
from tests.store.desks import new_desk

from .exchange_help import invited, meet
from .people_help import desk, settle, show, workspace
from .test_pages_fit import clipped, nameless

__all__ = ["desk", "workspace"]


@pytest.fixture
def share(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


def fresh(qtbot, page: ExchangePage) -> None:
    page.refresh()
    settle(qtbot, page.workspace)


def membership_key(desk) -> bytes:
    """The public key of a desk."""
    with desk.read() as connection:
        return read(membership.own_chain(connection), verify).key


def row(page: ExchangePage, name: str):
    return next(one.row for one in page.desks.rows() if one.row.name == name)


def test_a_single_laptop_is_told_what_this_is(qtbot, workspace) -> None:
    page = show(qtbot, ExchangePage(workspace))
    assert page.stack.currentIndex() == 0 and not page.now_button.isVisible()
    assert not clipped(page) and not nameless(page)


def test_both_desks_stand_in_the_list(qtbot, workspace, desk, share, tmp_path) -> None:
    page = show(qtbot, ExchangePage(workspace))
    place = exchange_places.add(desk, str(share))
    with invited(desk, tmp_path, share) as other:
        meet(desk), meet(other), meet(desk), meet(other), meet(desk)
        fresh(qtbot, page)
        assert page.stack.currentIndex() == 1
        assert page.places.rows()[0].shown == place.address
        found = row(page, "Desk 2")
        assert found.peer.read_mine > 0 and found.have > 0
        texts = [page.desks.model().index(1, column).data() for column in range(6)]
        assert texts[3] == str(found.have) and texts[5]
        assert not clipped(page) and not nameless(page)


def test_a_stranger_waits_and_is_trusted_and_a_lost_laptop_is_not(qtbot, workspace, desk, share, tmp_path) -> None:
    exchange_places.add(desk, str(share))
    stranger = new_desk(tmp_path, "stranger")
    name_desk(stranger, "Stranger")
    meet(desk)
    (folder,) = share.iterdir()
    with invited(desk, tmp_path, share) as other:
        meet(other)
    with stranger.write() as transaction:
        membership.identity(transaction)
    from seminar_desktop.exchange.files import LocalFolder
    from seminar_desktop.exchange.folder import FolderPartner
    from seminar_desktop.services import exchange

    partner = FolderPartner(
        LocalFolder(folder), exchange.PlaceMemory(stranger, "x"), lambda: stranger.id, lambda _s: ()
    )
    exchange.run(stranger, partner)
    page = show(qtbot, ExchangePage(workspace))
    meet(desk)
    fresh(qtbot, page)
    waits = next(one.row for one in page.desks.rows() if one.row.waiting)
    page.desks.select(waits.id)
    assert page.desk_box.trust_button.isVisible() and page.notice.isVisible()
    shown = short_fingerprint(membership_key(stranger))
    dialog = page.desk_box.acts.trust(waits)
    assert waits.fingerprint == shown
    assert any(shown in label.text() for label in dialog.findChildren(QLabel))
    dialog.reason_line.setText("ours")
    dialog.accept()
    workspace.changed.connect(page.note)
    settle(qtbot, workspace)
    fresh(qtbot, page)
    assert not any(one.row.waiting for one in page.desks.rows()) and row(page, "Stranger").have > 0
    page.desk_box.acts.revoke(row(page, "Desk 2")).accept()
    settle(qtbot, workspace)
    fresh(qtbot, page)
    assert row(page, "Desk 2").revoked_after is not None
    page.desks.select(row(page, "Desk 2").id)
    assert page.desk_box.found_button.isVisible() and not page.desk_box.lost_button.isVisible()
    page.desk_box.acts.restore(row(page, "Desk 2")).accept()
    settle(qtbot, workspace)
    fresh(qtbot, page)
    assert row(page, "Desk 2").revoked_after is None
    assert intake.GENTLE < intake.BULK
    stranger.close()


def test_nobody_is_trusted_by_another_key_than_the_one_that_was_shown(qtbot, workspace, desk, share, tmp_path) -> None:
    page = show(qtbot, ExchangePage(workspace))
    exchange_places.add(desk, str(share))
    meet(desk)
    fresh(qtbot, page)
    line = next(one for one in page.desks.rows() if one.row.own)
    own = line.row
    assert own.fingerprint == short_fingerprint(membership_key(desk))
    assert own.fingerprint in say.desk_note(line)
    assert page.desk_box.acts.trust(replace(own, fingerprint="")) is None
    with pytest.raises(KnownError, match="desk_unknown"):
        intake.trust(desk, own.id, "ours", "AAAA AAAA AAAA AAAA")
    assert not clipped(page)


def test_the_password_is_shown_nowhere(qtbot, workspace, desk) -> None:
    page = show(qtbot, ExchangePage(workspace))
    dialog = page.add_place()
    dialog.fields.address.setText("webdavs://ana@cloud.example.org/seminar")
    dialog.fields.secret.setText("topsecret")
    assert dialog.fields.password.isVisible()
    dialog.automatic.setChecked(False)
    added = []
    dialog.added.disconnect()
    dialog.added.connect(added.append)
    dialog.accept()
    assert "topsecret" in added[0].address
    fresh(qtbot, page)
    shown = [page.places.model().index(0, column).data() for column in range(2)]
    assert "topsecret" not in "".join(shown) and "ana@" not in shown[0].replace("ana:•••@", "")


def test_a_place_is_tried_before_it_is_added(qtbot, workspace, desk, share) -> None:
    page = show(qtbot, ExchangePage(workspace))
    dialog = page.add_place()
    dialog.fields.put_folder(share)
    dialog.test()
    settle(qtbot, workspace)
    assert "answers" in dialog.said.text()
    dialog.fields.put_folder(share / "not" / "there")
    dialog.test()
    settle(qtbot, workspace)
    assert "cannot be reached" in dialog.said.text()
    dialog.fields.address.setText("gopher://x")
    dialog.accept()
    assert dialog.fields.place.error() and not exchange_places.all_places(desk)
    dialog.reject()


def test_the_stick_can_be_taken_out_only_after_everything_was_read_back(
    qtbot, workspace, desk, tmp_path, monkeypatch
) -> None:
    page = show(qtbot, ExchangePage(workspace))
    stick = tmp_path / "stick"
    stick.mkdir()
    dialog = page.use_stick()
    dialog.start(stick)
    assert "Leave the stick in" in dialog.said.text()
    settle(qtbot, workspace)
    assert "can be taken out" in dialog.said.text() and list(stick.rglob("log-*.csv"))
    from seminar_desktop.exchange.files import LocalFolder

    name_desk(desk, "Desk 9")
    monkeypatch.setattr(LocalFolder, "put", lambda *_: None)
    dialog.start(stick)
    settle(qtbot, workspace)
    assert "taken out" not in dialog.said.text() and "read back" in dialog.said.text()
    dialog.reject()


def test_the_invitation_can_be_scanned_copied_and_saved(qtbot, workspace, desk, share, tmp_path) -> None:
    from seminar_desktop.domain import invitation

    exchange_places.add(desk, str(share))
    page = show(qtbot, ExchangePage(workspace))
    dialog = page.invite()
    found = invitation.decode(dialog.text)
    assert found is not None and found.place == str(share)
    dialog.write(tmp_path / "desk.invitation")
    assert invitation.decode((tmp_path / "desk.invitation").read_text()) == found
    import zxingcpp
    from PIL import Image

    picture = dialog.symbol.grab().toImage()
    picture.save(str(tmp_path / "qr.png"))
    assert [one.text for one in zxingcpp.read_barcodes(Image.open(tmp_path / "qr.png"))] == [dialog.text]
    assert not clipped(dialog) and not nameless(dialog)
    dialog.accept()


def test_a_photographed_invitation_is_withdrawn(qtbot, workspace, desk, share, tmp_path) -> None:
    exchange_places.add(desk, str(share))
    meet(desk)
    with invited(desk, tmp_path, share) as other:
        meet(other), meet(desk)
    membership.invite(desk)
    page = show(qtbot, ExchangePage(workspace))
    fresh(qtbot, page)
    dialog = page.desk_box.invitations()
    settle(qtbot, workspace)
    words = [say_row.split("\n")[1] for say_row in map(dialog._words, dialog.table.rows())]
    assert sorted(words) == ["Nobody came by it yet", "Used by Desk 2"]
    unused = next(one for one in dialog.table.rows() if not one.used_by)
    dialog.table.select(unused.id)
    assert not clipped(dialog) and not nameless(dialog)
    asked = dialog.withdraw()
    asked.reason_line.setText("photographed")
    asked.accept()
    settle(qtbot, workspace)
    assert next(one for one in trust.invitations(desk) if one.id == unused.id).withdrawn
    assert not dialog.withdraw_button.isEnabled() and dialog.withdraw() is None
    dialog.accept()


def test_another_desk_invites_with_the_recovery_code(qtbot, workspace, desk, share, tmp_path) -> None:
    page = show(qtbot, ExchangePage(workspace))
    here = page.desk_box.recovery()
    code = here.code
    assert here.shown.text() == code and not here.field.isVisibleTo(here), "all of it can be read and written down"
    here.reject()
    with invited(desk, tmp_path, share) as other:
        membership.recover_root(other, code)
        assert membership.invite(other).root == membership.invite(desk).root


def test_a_place_that_was_emptied_is_begun_anew_by_a_button(qtbot, workspace, desk, share) -> None:
    page = show(qtbot, ExchangePage(workspace))
    place = exchange_places.add(desk, str(share), automatic=False)
    meet(desk)
    shutil.rmtree(share)
    share.mkdir()
    with pytest.raises(KnownError, match="place_not_there"):
        exchange_places.visit(desk, place)
    fresh(qtbot, page)
    assert page.place_box.anew_button.isVisible() and not clipped(page) and not nameless(page)
    page.place_box.anew_button.click()
    qtbot.waitUntil(lambda: any(share.rglob("head.csv")), timeout=10_000)
    qtbot.waitUntil(lambda: not page.exchanger.running(place.id), timeout=10_000)
    fresh(qtbot, page)
    assert not page.place_box.anew_button.isVisible()
