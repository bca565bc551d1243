"""The certificates page when something has changed since its list was read: revoked, issued twice, stopped too late."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seminar_desktop.domain.certificates import Validity
from seminar_desktop.services import certificates, credentials, document_signing, journal, verification
from seminar_desktop.services.certificates import State
from seminar_desktop.services.papers import page_sizes
from seminar_desktop.ui import certificate_handout as handout
from seminar_desktop.ui.dialogs.certificate_reason import RevokeDialog
from seminar_desktop.ui.pages import certificates_words as say
from seminar_desktop.ui.pages.certificates import CertificatesPage
from tests.store.desks import new_desk

from .certificates_help import desk, page, released, seminar_that_is_over
from .eligibility_help import dialog
from .people_help import settle, workspace
from .test_certificates_page import again, choose, connected, issue, ready
from .test_print_queue import shelf

__all__ = ["connected", "desk", "page", "released", "seminar_that_is_over", "shelf", "workspace"]


@pytest.fixture
def three(released, qtbot, tmp_path) -> CertificatesPage:
    """Three were issued and are chosen."""
    rows = ready(released)[:3]
    issue(released, qtbot, rows, tmp_path / "three.pdf")
    choose(released, qtbot, *[again(released, row) for row in rows])
    return released


def void(page: CertificatesPage, count: int) -> None:
    """Revoke chosen ones as another desk would: the page has not heard of it."""
    for row in page.table.chosen()[:count]:
        certificates.revoke(page.workspace.desk, row.candidate.issue.serial, "meanwhile")


# ---- revoked since the list was read --------------------------------------------------------------------------------


def test_what_was_revoked_meanwhile_is_not_saved(three, workspace, qtbot, tmp_path) -> None:
    void(three, 1)
    three.save(tmp_path / "left.pdf")
    settle(qtbot, workspace)
    assert len(page_sizes(tmp_path / "left.pdf")) == 2
    assert workspace.messages.last == "Certificates saved: 2. left.pdf No longer valid and left out: 1."


def test_nothing_is_saved_when_none_is_valid(three, workspace, qtbot, tmp_path) -> None:
    void(three, 3)
    three.save(tmp_path / "left.pdf")
    settle(qtbot, workspace)
    assert not (tmp_path / "left.pdf").exists()
    assert workspace.messages.last.startswith("None of these certificates is valid any more")


def test_what_was_revoked_meanwhile_is_not_printed(three, workspace, shelf, qtbot) -> None:
    workspace.settings.certificate_printer = "Desk"
    void(three, 2)
    three.print_selected()
    settle(qtbot, workspace)
    (job,) = workspace.queue.jobs()
    assert len(job.items) == 1
    assert workspace.messages.last == "Certificates in the print queue: 1. No longer valid and left out: 2."


def test_what_was_revoked_meanwhile_is_not_handed_out(three, workspace, qtbot, tmp_path) -> None:
    issues = three.acts._valid()
    void(three, 1)
    handout.sign(workspace, issues, tmp_path / "signed", None, lambda: None, lambda _error: None)
    qtbot.waitUntil(lambda: not workspace.tasks.busy(), timeout=60_000)
    assert len(list((tmp_path / "signed").glob("*.pdf"))) == 2
    assert workspace.messages.last == "Signed PDF files: 2. No longer valid and left out: 1."
    handout.export_badges(workspace, issues, tmp_path / "badges")
    settle(qtbot, workspace)
    assert len(list((tmp_path / "badges").glob("*.jwt"))) == 2
    assert workspace.messages.last.startswith("Open Badges: 2. No longer valid and left out: 1.")
    for one in issues[1:]:
        certificates.revoke(workspace.desk, one.serial, "all")
    handout.export_badges(workspace, issues, tmp_path / "none")
    settle(qtbot, workspace)
    assert workspace.messages.last.startswith("None of these certificates is valid any more")
    assert not (tmp_path / "none").exists()


# ---- twice ----------------------------------------------------------------------------------------------------------


def test_the_key_pressed_twice_prints_once(connected, desk, workspace, shelf, qtbot) -> None:
    one, other = ready(connected)[:2]
    choose(connected, qtbot, one)
    connected.print_selected()
    QTest.keyClick(connected.table, Qt.Key.Key_Return)
    assert "already being written" in workspace.messages.last
    choose(connected, qtbot, one, other)
    connected.print_selected()  # what is not under way yet is added
    settle(qtbot, workspace)
    assert sorted(issue.prints for issue in certificates.register(desk)) == [1, 1]
    assert len(workspace.queue.jobs()) == 2
    choose(connected, qtbot, again(connected, one))
    connected.print_selected()  # later it may be printed again
    settle(qtbot, workspace)
    assert sorted(issue.prints for issue in certificates.register(desk)) == [1, 2]


def test_only_new_ones_count_as_issued(released, workspace, qtbot, tmp_path, monkeypatch) -> None:
    from seminar_desktop.domain.errors import KnownError
    from seminar_desktop.services import certificate_documents

    rows = ready(released)[:3]
    choose(released, qtbot, *rows)
    certificates.issue(workspace.desk, [rows[0].wish])  # another desk was quicker

    def full(*_arguments: object) -> None:
        raise KnownError("disk_full")

    monkeypatch.setattr(certificate_documents, "write_pdf", full)
    released.save(tmp_path / "three.pdf")
    settle(qtbot, workspace)
    assert workspace.messages.last.startswith("Issued: 2, not printed")


# ---- stopped when everything is done --------------------------------------------------------------------------------


@pytest.mark.parametrize(("service", "name"), [
    (document_signing, "sign_files"), (credentials, "export"), (verification, "publish"),
])  # fmt: skip
def test_stopped_too_late_says_what_was_written(three, workspace, qtbot, tmp_path, monkeypatch, service, name) -> None:
    wrote, go, real = Event(), Event(), getattr(service, name)

    def held(*arguments, **named):
        result = real(*arguments, **named)
        wrote.set()
        assert go.wait(60)
        return result

    monkeypatch.setattr(service, name, held)
    issues = three.acts._valid()
    if name == "sign_files":
        task = handout.sign(workspace, issues, tmp_path, None, lambda: None, lambda _error: None)
    elif name == "export":
        task = handout.export_badges(workspace, issues, tmp_path)
    else:
        task = handout.publish(workspace, tmp_path)
    qtbot.waitUntil(wrote.is_set, timeout=60_000)
    task.cancel()
    go.set()
    settle(qtbot, workspace)
    assert workspace.messages.last.startswith(("Signed PDF files: 3.", "Open Badges: 3.", "The verification page is"))


def test_badges_written_before_it_was_stopped_are_counted(three, workspace, qtbot, tmp_path, monkeypatch) -> None:
    real = credentials.export

    def stopped(desk, issues, folder, words, progress):
        return real(desk, issues, folder, words, lambda done, total: progress(done, total) and done < 2)

    monkeypatch.setattr(credentials, "export", stopped)
    handout.export_badges(workspace, three.acts._valid(), tmp_path / "out")
    settle(qtbot, workspace)
    assert len(list((tmp_path / "out").glob("*.jwt"))) == 2
    assert workspace.messages.last == "Stopped. Open Badges written before: 2."


# ---- several valid ones ---------------------------------------------------------------------------------------------


def test_two_valid_versions_of_one_serial_are_issued_again(released, desk, workspace, qtbot, tmp_path: Path) -> None:
    row = ready(released)[0]
    issue(released, qtbot, [row], tmp_path / "one.pdf")
    serial = again(released, row).candidate.issue.serial
    other = new_desk(tmp_path, "other", wall=desk.now)
    journal.absorb(other, journal.everything(desk))
    certificates.reissue(other, serial, "here")
    _, changes = certificates.reissue(desk, serial, "there")
    journal.absorb(desk, journal.everything(other))
    other.close()
    workspace.broadcast(changes)
    settle(qtbot, workspace)
    twin = again(released, row)
    assert twin.candidate.others == 1 and twin.twins
    assert say.several(twin.candidate, twin.twins) == "2 valid versions: issue it again, which replaces them"
    assert say.several(twin.candidate, False) == "2 valid ones: revoke all but one"
    choose(released, qtbot, twin)
    assert "2 valid versions" in released.panel.warning.text()
    released.acts.revoke()
    shown = dialog(released, RevokeDialog)
    shown.reason_line.setText("One too many")
    shown.do_button.click()
    settle(qtbot, workspace)
    found = [one.validity for one in certificates.versions(desk, serial)]
    assert sorted(found) == sorted([Validity.SUPERSEDED, Validity.REVOKED, Validity.VALID])
    assert again(released, row).state == State.ISSUED and not again(released, row).twins
