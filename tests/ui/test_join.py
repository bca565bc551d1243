"""A new laptop joins from a text or a file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from seminar_desktop.domain import invitation
from seminar_desktop.services import exchange_places, join_first, journal, membership
from seminar_desktop.services.desk import names, open_desk
from seminar_desktop.ui.dialogs.join import JoinDialog
from seminar_desktop.ui.pages.welcome import WelcomePage

from .exchange_help import meet
from .people_help import desk, settle, show, workspace
from .test_pages_fit import clipped, nameless

__all__ = ["desk", "workspace"]


@pytest.fixture
def share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("DATA", "STATE"):
        (tmp_path / f"new-{name}").mkdir()
        monkeypatch.setenv(f"SEMINAR_{name}_DIR", str(tmp_path / f"new-{name}"))
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


def opened(qtbot, workspace) -> JoinDialog:
    page = show(qtbot, WelcomePage(workspace))
    dialog = page.join()
    assert isinstance(dialog, JoinDialog)
    page.seminar_chosen.connect(lambda path: setattr(workspace, "joined_path", path))
    return dialog


def test_a_laptop_joins_from_the_file_and_has_the_seminar(qtbot, workspace, desk, share, tmp_path) -> None:
    exchange_places.add(desk, str(share))
    meet(desk)
    file = tmp_path / "desk.invitation"
    join_first.write_file(invitation.encode(membership.invite(desk, str(share))), file)
    file.chmod(0o644)
    join_first.write_file(file.read_text().strip(), file)
    assert os.name == "nt" or file.stat().st_mode & 0o777 == 0o600
    dialog = opened(qtbot, workspace)
    assert not dialog.join_button.isEnabled() and not nameless(dialog)
    dialog.open_file(file)
    assert "ends" in dialog.said.text() and dialog.address.text() == str(share) and not clipped(dialog)
    dialog.accept()
    settle(qtbot, workspace)
    second = open_desk(workspace.joined_path, tmp_path / "new-STATE")
    assert journal.count(second) > journal.count(desk) - 5
    assert names(second)[1][second.id] == "Desk 2" == workspace.settings.desk_name
    second.close()


def test_what_is_typed_is_judged_when_it_is_complete(qtbot, workspace, desk, share) -> None:
    dialog = opened(qtbot, workspace)
    text = invitation.encode(membership.invite(desk)).lower()
    dialog.code.setPlainText(text[:100])
    assert not dialog._code.error() and dialog.invited is None
    dialog.code.setPlainText(text)
    assert dialog.invited is not None and dialog.join_button.isEnabled()
    dialog.code.setPlainText("hello")
    assert dialog._code.error() and not dialog.join_button.isEnabled()
    dialog.reject()


def test_a_place_that_is_away_does_not_undo_the_joining(desk, share, tmp_path) -> None:
    joined = join_first.join(membership.invite(desk), tmp_path / "new-DATA", tmp_path / "new-STATE", "Desk 2",
                             str(share / "not" / "there"))  # fmt: skip
    assert joined.problem is not None and joined.problem.code == "place_unreachable" and joined.path.exists()


@pytest.mark.parametrize(("wished", "taken", "name"), [
    ("Desk 2", {"Desk 1"}, "Desk 2"), ("Desk 2", {"Desk 2", "desk 3"}, "Desk 4"), ("Door", {"door"}, "Door 2"),
])  # fmt: skip
def test_names_do_not_meet(wished: str, taken: set[str], name: str) -> None:
    assert join_first.free_name(wished, taken) == name
