"""The window looks after the seminar: second copy, backups, warnings, and a damaged file that is made again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from seminar_desktop import app
from seminar_desktop.services import backups, disk_space, journal, recovery, second_copy
from seminar_desktop.ui import theme
from seminar_desktop.ui.dialogs.backups import BackupsDialog
from seminar_desktop.ui.dialogs.recovery import RecoveryDialog
from seminar_desktop.ui.keeper import Keeper
from seminar_desktop.ui.main_window import MainWindow
from seminar_desktop.ui.session import Session

from .screens import save


@pytest.fixture
def session(qapp, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """The program with the demo seminar open."""
    (tmp_path / "state").mkdir()
    monkeypatch.setenv("SEMINAR_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("SEMINAR_STATE_DIR", str(tmp_path / "state"))
    window, session = app.build(qapp)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    session.begin("demo", tmp_path / "demo.seminar")
    qtbot.waitUntil(lambda: window.workspace.desk is not None, timeout=20_000)
    yield session
    qtbot.waitUntil(lambda: not window.workspace.tasks.busy(), timeout=20_000)
    window.close()
    qapp.settings.second_copy_folder = ""
    assert window.workspace.tasks.drain()
    qtbot.waitUntil(lambda: not window.workspace.tasks.busy())


def keeper(session: Session) -> Keeper:
    found = session.workspace.keeper
    assert found is not None
    return found


def dialog(window: MainWindow, kind: type[QDialog]) -> QDialog:
    return next(one for one in window.findChildren(kind) if one.isVisible())


def test_what_is_entered_is_in_the_second_copy_within_a_second(session: Session, qtbot) -> None:
    """And a first backup is made without being asked for."""
    desk = session.workspace.desk
    from seminar_desktop.services.desk import sign_in

    sign_in(desk, "Somebody new")
    newest = journal.everything(desk)[-1]
    folder = keeper(session).keeping.always
    qtbot.waitUntil(lambda: newest in list(second_copy.read(folder)), timeout=2_500)
    qtbot.waitUntil(lambda: bool(backups.in_folder(folder)), timeout=5_000)


def test_the_list_of_backups_and_another_folder(session: Session, qtbot, tmp_path: Path) -> None:
    """Back up now adds one; a folder that a cloud client copies is asked about."""
    page = session.window.show_page("settings")
    qtbot.waitUntil(lambda: bool(backups.in_folder(keeper(session).keeping.always)), timeout=5_000)
    shown = page.show_backups()
    assert isinstance(shown, BackupsDialog)
    qtbot.waitUntil(lambda: len(shown.list.notes()) == 1)
    from seminar_desktop.services.desk import sign_in

    sign_in(session.workspace.desk, "Somebody new")
    (tmp_path / "stick").mkdir()
    shown.choose(tmp_path / "stick")
    assert session.workspace.settings.second_copy_folder == str(tmp_path / "stick")
    shown.now_button.click()
    qtbot.waitUntil(lambda: len(shown.list.notes()) >= 2, timeout=5_000)
    qtbot.waitUntil(lambda: "0 s" in shown.state.text(), timeout=3_000)
    for scheme in ("light", "dark"):
        theme.apply(QApplication.instance(), scheme)
        save(shown, f"backups-{scheme}")
    theme.apply(QApplication.instance(), "light")
    (tmp_path / "Dropbox").mkdir()
    shown.choose(tmp_path / "Dropbox")
    box = next(one for one in shown.findChildren(QMessageBox) if one.isVisible())
    assert "Dropbox" in box.text() and session.workspace.settings.second_copy_folder == str(tmp_path / "stick")
    box.reject()
    for widget in shown.findChildren(type(shown.now_button)):
        assert widget.text() or widget.accessibleName()
    shown.reject()


@pytest.mark.parametrize("complete", [True, False], ids=["complete", "incomplete"])
def test_a_damaged_seminar_is_made_again_and_opened(session: Session, qtbot, complete: bool) -> None:
    """The window says what happens and then what was found."""
    path, desk = session.workspace.desk.database_path, session.workspace.desk
    qtbot.waitUntil(lambda: bool(backups.in_folder(keeper(session).keeping.always)), timeout=5_000)
    from seminar_desktop.services.desk import sign_in

    sign_in(desk, "Somebody new")
    newest = journal.everything(desk)[-1].hash
    folder = keeper(session).keeping.always
    qtbot.waitUntil(lambda: newest in {one.hash for one in second_copy.read(folder)}, timeout=3_000)
    session.close()
    qtbot.waitUntil(lambda: not session.workspace.tasks.busy())
    if not complete:
        for copy in folder.glob("*.csv"):
            copy.unlink()
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
    session.open_file(path)
    qtbot.waitUntil(lambda: session.workspace.desk is not None, timeout=20_000)
    shown = dialog(session.window, RecoveryDialog)
    assert isinstance(shown, RecoveryDialog)
    qtbot.waitUntil(lambda: bool(shown.notes.notes()))
    said = " ".join(note.text for note in shown.notes.notes())
    assert ("Nothing is missing" in said) is complete
    assert ("is missing." in said or "are missing." in said) is not complete
    here = {entry.hash for entry in journal.everything(session.workspace.desk)}
    assert (newest in here) is complete
    assert session.workspace.desk.id != desk.id
    if not complete:
        for scheme in ("light", "dark"):
            theme.apply(QApplication.instance(), scheme)
            save(shown, f"recovery-{scheme}")
        theme.apply(QApplication.instance(), "light")
    qtbot.keyClick(shown, Qt.Key.Key_Escape)


def test_progress_of_a_recovery(qtbot, session: Session) -> None:
    """While it lasts: a sentence and a bar."""
    shown = RecoveryDialog("san-salvador.seminar", session.window)
    shown.open()
    shown.progress(3, 6)
    assert shown.bar.value() == 3
    save(shown, "recovery-progress")
    shown.reject()


def test_what_cannot_be_recovered_is_refused_in_words(session: Session, qtbot, tmp_path: Path) -> None:
    """A file that never was a seminar: no dialog stays."""
    (tmp_path / "notes.seminar").write_text("mine")
    session.open_file(tmp_path / "notes.seminar")
    qtbot.waitUntil(lambda: "not a seminar" in session.workspace.messages.last, timeout=5_000)
    assert not [one for one in session.window.findChildren(RecoveryDialog) if one.isVisible()]


def test_little_room_is_said_once(session: Session, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the message bar, not in the way."""
    said: list[str] = []
    session.workspace.messages.said.connect(lambda text, *_rest: said.append(text))
    monkeypatch.setattr(disk_space, "free", lambda _folder: 300 * 2**20)
    for _ in range(3):
        qtbot.waitUntil(lambda: not session.workspace.tasks.busy())
        keeper(session).look()
    qtbot.waitUntil(lambda: not session.workspace.tasks.busy())
    assert len([text for text in said if "300 MB" in text]) == 1


def test_a_fault_in_older_entries_is_found_in_the_background(
    session: Session, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message offers to make the seminar again, and that does it."""
    qtbot.waitUntil(lambda: bool(backups.in_folder(keeper(session).keeping.always)), timeout=5_000)
    desk = session.workspace.desk
    path = desk.database_path
    monkeypatch.setattr(recovery, "check_chain", lambda *_all, **_more: ("d", 3))
    actions = []
    session.workspace.messages.said.connect(lambda _text, _tone, _action, then: actions.append(then))
    keeper(session)._check_chain()
    qtbot.waitUntil(lambda: any(actions), timeout=3_000)
    next(act for act in actions if act)()
    qtbot.waitUntil(lambda: session.workspace.desk not in (None, desk), timeout=20_000)
    assert list(path.parent.glob(f"{path.name}.damaged-*"))
    dialog(session.window, RecoveryDialog).reject()
