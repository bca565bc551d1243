"""A laptop that is called lost says so on its exchange page, and comes back with an invitation."""

from __future__ import annotations

from pathlib import Path

from seminar_desktop.domain import invitation
from seminar_desktop.services import exchange_places, membership, trust
from seminar_desktop.services.desk import names
from seminar_desktop.ui.pages.exchange import ExchangePage

from .exchange_help import invited, meet
from .people_help import desk, settle, show, workspace
from .test_pages_fit import clipped, nameless

__all__ = ["desk", "workspace"]


def test_called_lost_it_says_so_and_joins_again(qtbot, workspace, desk, tmp_path: Path) -> None:
    share = tmp_path / "share"
    share.mkdir()
    exchange_places.add(desk, str(share), automatic=False)
    former, workspace.settings.desk_name, workspace.settings.operator = desk.id, "Desk 1", "Marta López"
    with invited(desk, tmp_path, share) as other:
        meet(desk), meet(other), meet(desk), meet(other)
        page = show(qtbot, ExchangePage(workspace))
        assert not page.join_button.isVisible()
        trust.revoke(other, former, "stolen")
        meet(other), meet(desk)
        page.refresh()
        settle(qtbot, workspace)
        assert page.join_button.isVisible() and "lost" in page.notice.text()
        page.desks.select(former)
        assert not page.desk_box.join_act.isVisible() and not page.desk_box.found_button.isVisible()
        assert not clipped(page) and not nameless(page)
        dialog = page.join_again()
        assert not dialog.name.isVisible() and not clipped(dialog) and not nameless(dialog)
        dialog.accept()
        assert dialog._code.error(), "an invitation is needed"
        dialog.code.setPlainText(invitation.encode(membership.invite(desk)))
        dialog.accept()
        settle(qtbot, workspace)
        qtbot.waitUntil(lambda: not page.join_button.isVisible(), timeout=10_000)
        assert desk.id != former and "again" in workspace.messages.last
        assert names(desk)[1][desk.id] == "Desk 1" and names(desk)[0][desk.operator] == "Marta López"


def test_an_invitation_to_another_seminar_is_refused(qtbot, workspace, desk, tmp_path: Path) -> None:
    from tests.store.desks import new_desk

    stranger = new_desk(tmp_path, "stranger")
    dialog = show(qtbot, ExchangePage(workspace)).join_again()
    dialog.code.setPlainText(invitation.encode(membership.invite(stranger)))
    before = desk.id
    dialog.accept()
    settle(qtbot, workspace)
    assert dialog.isVisible() and dialog.said.text() and desk.id == before and dialog.join_button.isEnabled()
    dialog.reject()
    stranger.close()
