"""The certificates page as the secretariat uses it: the gate, issuing, printing, correcting, revoking."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from seminar_desktop.domain.certificates import CertificateKind, Validity
from seminar_desktop.domain.changes import Changes
from seminar_desktop.services import certificate_settings, certificates, people
from seminar_desktop.services import desk as desks
from seminar_desktop.services.certificate_checks import Open, open_points
from seminar_desktop.services.certificates import State
from seminar_desktop.services.papers import page_sizes
from seminar_desktop.ui.dialogs.certificate_reason import AgainDialog, RevokeDialog
from seminar_desktop.ui.dialogs.certificate_release import ReleaseDialog, WithholdDialog
from seminar_desktop.ui.pages.certificates import CertificatesPage
from seminar_desktop.ui.pages.certificates_rows import CertificateRow, View

from .certificates_help import desk, page, released, seminar_that_is_over
from .eligibility_help import dialog
from .people_help import settle, workspace
from .test_print_queue import shelf

__all__ = ["desk", "page", "released", "seminar_that_is_over", "shelf", "workspace"]

APPROVAL, PARTICIPATION = CertificateKind.APPROVAL, CertificateKind.PARTICIPATION


def listed(page: CertificatesPage) -> list[CertificateRow]:
    return list(page.table.rows())


def choose(page: CertificatesPage, qtbot, *wanted: CertificateRow) -> None:
    """Choose rows as with the mouse, and wait for the side."""
    keys = {row.key for row in wanted}
    page.select(lambda row: row.key in keys)
    qtbot.waitUntil(lambda: {row.key for row in page.table.chosen()} == keys)
    QTest.qWait(20)


def ready(page: CertificatesPage, kind: CertificateKind = APPROVAL) -> list[CertificateRow]:
    return [row for row in listed(page) if row.state == State.READY and row.candidate.kind == kind]


def again(page: CertificatesPage, before: CertificateRow) -> CertificateRow:
    """The same row as it is listed now."""
    return next(row for row in listed(page) if row.key == before.key)


def issue(page: CertificatesPage, qtbot, rows: list[CertificateRow], file: Path) -> None:
    choose(page, qtbot, *rows)
    page.save(file)
    settle(qtbot, page.workspace)


# ---- list -----------------------------------------------------------------------------------------------------------


def test_the_figures_count_what_is_listed(page, desk) -> None:
    found = certificates.candidates(desk)
    assert len(listed(page)) == len(found) > 70
    page.figures.choose(View.READY)
    assert len(listed(page)) == sum(one.state == State.READY for one in found) > 20
    assert page.figures.figures[View.READY].figures()[0] == str(len(listed(page)))
    assert page.figures.figures[View.REVOKED].isHidden()


def test_the_filters_narrow_together(page, qtbot) -> None:
    page.filters.search.setText("chinchilla")
    assert {row.candidate.person.family_name for row in listed(page)} == {"Chinchilla Araya"}
    page.filters.search.clear()
    box = page.filters.boxes["kind"]
    box.setCurrentIndex(box.findData("thanks"))
    box.activated.emit(box.currentIndex())
    assert {row.candidate.kind.value for row in listed(page)} == {"thanks"}
    QTest.keyClick(page.filters.search, Qt.Key.Key_Escape)
    assert {row.candidate.kind.value for row in listed(page)} == {"approval", "participation", "thanks"}


def test_all_ready_are_chosen_with_one_key(page, qtbot) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert {row.state for row in page.table.chosen()} == {State.READY}
    assert len(page.table.chosen()) == sum(row.state == State.READY for row in listed(page))


# ---- the gate -------------------------------------------------------------------------------------------------------


def test_a_closed_gate_refuses_and_shows_what_is_open(page, desk, workspace, qtbot, tmp_path) -> None:
    row = ready(page)[0]
    choose(page, qtbot, row)
    assert page.panel.print_button.text() == "Release first…"
    assert not page.panel.save_button.isEnabled()
    assert page.panel.gate.rows[APPROVAL].text() == "Approval: Not released: none is issued"
    page.panel.print_button.click()
    shown = dialog(page, ReleaseDialog)
    settle(qtbot, workspace)
    assert "not released yet" in workspace.messages.last
    assert [row.point for row in shown.rows] == open_points(desk, APPROVAL)
    assert {Open.NAMES, Open.UNKNOWN, Open.NOT_CLOSED, Open.NEARLY} <= {row.point.what for row in shown.rows}
    assert shown.release_button.text() == "Release nevertheless"
    shown.reject()
    page.save(tmp_path / "no.pdf")
    dialog(page, ReleaseDialog).reject()
    settle(qtbot, workspace)
    assert not certificates.register(desk) and not (tmp_path / "no.pdf").exists()
    qtbot.waitUntil(lambda: page.panel.shown is not None)
    assert page.panel.shown.specimen  # which is always allowed


def test_what_is_open_leads_to_where_it_is_mended(page, workspace, qtbot) -> None:
    wanted: list[str] = []
    workspace.page_wanted.connect(wanted.append)
    for what, name in ((Open.NAMES, "reports"), (Open.NEARLY, "eligibility"), (Open.UNKNOWN, "attendance")):
        shown = page.acts.release("approval")
        settle(qtbot, workspace)
        next(row for row in shown.rows if row.point.what == what).button.click()
        assert wanted.pop() == name


def test_nobody_signed_in_nothing_released(page, desk, workspace, qtbot) -> None:
    desk.operator = ""
    shown = page.acts.release("approval")
    settle(qtbot, workspace)
    assert shown.rows[0].point.what == Open.OPERATOR
    assert not shown.release_button.isEnabled()
    desks.sign_in(desk, "Ana Morales")
    workspace.broadcast(Changes.OPERATORS)
    settle(qtbot, workspace)
    assert Open.OPERATOR not in {row.point.what for row in shown.rows} and shown.release_button.isEnabled()
    shown.reject()


def test_released_and_withdrawn_by_name(page, desk, workspace, qtbot) -> None:
    page.panel.gate.rows[APPROVAL].button.click()
    shown = dialog(page, ReleaseDialog)
    settle(qtbot, workspace)
    shown.release_button.click()
    settle(qtbot, workspace)
    assert page.panel.gate.rows[APPROVAL].text().startswith("Approval: Released 13/09/2022 18:00, Ana Morales")
    assert not page.panel.gate.rows[PARTICIPATION].release
    choose(page, qtbot, ready(page)[0])
    assert page.panel.print_button.text() == "Issue and print 1"
    page.panel.gate.rows[APPROVAL].button.click()
    dialog(page, WithholdDialog).do_button.click()
    settle(qtbot, workspace)
    assert page.panel.print_button.text() == "Release first…"
    assert "stay valid" in workspace.messages.last


# ---- issuing --------------------------------------------------------------------------------------------------------


def test_three_are_issued_and_saved(released, desk, workspace, qtbot, tmp_path) -> None:
    rows = ready(released)[:3]
    issue(released, qtbot, rows, tmp_path / "three.pdf")
    assert len(page_sizes(tmp_path / "three.pdf")) == 3
    made = certificates.register(desk)
    assert {(one.person, one.operator, one.prints) for one in made} == {
        (row.candidate.person.id, "Ana Morales", 1) for row in rows}  # fmt: skip
    assert {again(released, row).state for row in rows} == {State.ISSUED}
    assert workspace.messages.last == "Certificates saved: 3. three.pdf"
    assert released.panel.print_button.text() == "Print again 3"
    issue(released, qtbot, [again(released, row) for row in rows], tmp_path / "again.pdf")
    assert [one.prints for one in certificates.register(desk)] == [2, 2, 2]  # nothing new was issued


def test_a_printed_one_stays_printable_behind_a_closed_gate(released, desk, workspace, qtbot, tmp_path) -> None:
    row = ready(released)[0]
    issue(released, qtbot, [row], tmp_path / "one.pdf")
    workspace.broadcast(certificate_settings.withhold(desk, APPROVAL))
    settle(qtbot, workspace)
    issue(released, qtbot, [again(released, row)], tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").exists() and len(certificates.register(desk)) == 1


def test_a_corrected_name_is_issued_again(released, desk, workspace, qtbot, tmp_path) -> None:
    row = ready(released)[0]
    issue(released, qtbot, [row], tmp_path / "one.pdf")
    person = row.candidate.person
    _, changes = people.correct_name(desk, person.id, person.given_name, "Peña Ñandú")
    workspace.broadcast(changes)
    settle(qtbot, workspace)
    changed = again(released, row)
    assert changed.state == State.CHANGED and View.MEND in changed.views
    choose(released, qtbot, changed)
    assert "Issue it again" in released.panel.warning.text()
    assert not released.panel.print_button.isEnabled()
    released.panel.again_button.click()
    shown = dialog(released, AgainDialog)
    assert shown.reason_line.text() == "Name corrected"
    shown.reason_line.clear()
    shown.do_button.click()
    settle(qtbot, workspace)
    assert "why" in shown.reason.error()
    shown.reason_line.setText("Name corrected")
    shown.do_button.click()
    settle(qtbot, workspace)
    first, second = certificates.versions(desk, changed.candidate.issue.serial)
    assert (first.validity, second.validity, second.version) == (Validity.SUPERSEDED, Validity.VALID, 2)
    assert second.name.endswith("Peña Ñandú") and first.code != second.code
    assert again(released, row).state == State.ISSUED


def test_revoked_with_a_reason(released, desk, workspace, qtbot, tmp_path) -> None:
    row = ready(released)[0]
    issue(released, qtbot, [row], tmp_path / "one.pdf")
    choose(released, qtbot, again(released, row))
    released.panel.revoke_button.click()
    shown = dialog(released, RevokeDialog)
    shown.do_button.click()
    assert shown.isVisible() and "why" in shown.reason.error()
    shown.reason_line.setText("Wrong person")
    shown.do_button.click()
    settle(qtbot, workspace)
    assert again(released, row).state == State.REVOKED
    assert certificates.register(desk)[0].reason == "Wrong person"
    choose(released, qtbot, again(released, row))
    assert released.panel.warning.text() == "Revoked: Wrong person"
    versions = released.acts.show_versions()
    assert [note.text.split(": ")[1] for note in versions.list.notes()] == ["Revoked"]
    versions.accept()


def test_cancelled_after_issuing_leaves_them_issued_and_says_so(
    released, desk, workspace, qtbot, tmp_path, monkeypatch
) -> None:
    from seminar_desktop.services import certificate_documents

    rows = ready(released)[:3]
    reached, go = Event(), Event()
    write = certificate_documents.write_pdf

    def held(*arguments):
        reached.set()
        assert go.wait(10)
        return write(*arguments)

    monkeypatch.setattr(certificate_documents, "write_pdf", held)
    choose(released, qtbot, *rows)
    released.save(tmp_path / "three.pdf")
    task = next(task for task in workspace.tasks.running if task.title)
    qtbot.waitUntil(reached.is_set)
    task.cancel()
    go.set()
    settle(qtbot, workspace)
    assert workspace.messages.last == "Issued: 3, not printed: print them again from here."
    assert not (tmp_path / "three.pdf").exists()
    assert [one.prints for one in certificates.register(desk)] == [0, 0, 0]
    assert {again(released, row).state for row in rows} == {State.ISSUED}


def test_a_bad_file_name_is_refused_before_anything_is_issued(released, desk, workspace, qtbot, tmp_path) -> None:
    issue(released, qtbot, ready(released)[:2], tmp_path / "people.seminar")
    assert not certificates.register(desk) and ".pdf" in workspace.messages.last


def test_without_a_printer_nothing_is_issued(released, desk, workspace, qtbot) -> None:
    choose(released, qtbot, ready(released)[0])
    released.table.setFocus()
    QTest.keyClick(released.table, Qt.Key.Key_Return)  # Enter: the one at the desk
    settle(qtbot, workspace)
    assert not certificates.register(desk)
    assert workspace.messages.last.startswith("Choose the printer of the certificates first")


def test_enter_on_somebody_who_is_not_ready_says_why(released, workspace, qtbot) -> None:
    choose(released, qtbot, next(row for row in listed(released) if row.state == State.NOT_YET))
    QTest.keyClick(released.table, Qt.Key.Key_Return)
    assert "Requirements" in workspace.messages.last


def test_the_preview_is_the_certificate_itself(released, qtbot, workspace, tmp_path) -> None:
    row = ready(released)[0]
    issue(released, qtbot, [row], tmp_path / "one.pdf")
    choose(released, qtbot, again(released, row))
    qtbot.waitUntil(lambda: released.panel.shown is not None and not released.panel.shown.specimen)
    assert again(released, row).candidate.issue.serial in released.panel.caption()
    view = released.acts.enlarge()
    assert view.sheet.has_image()
    view.accept()
    QApplication.processEvents()


# ---- the print queue ------------------------------------------------------------------------------------------------


@pytest.fixture
def connected(released, workspace, shelf) -> CertificatesPage:
    """A printer for certificates is chosen."""
    workspace.settings.certificate_printer = "Desk"
    return released


def test_enter_issues_and_prints_the_one_at_the_desk(connected, desk, workspace, shelf, qtbot) -> None:
    row = ready(connected)[0]
    choose(connected, qtbot, row)
    QTest.keyClick(connected.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [one.prints for one in certificates.register(desk)] == [1])
    settle(qtbot, workspace)
    assert again(connected, row).candidate.issue.prints == 1  # noted when the printer took it
    (job,) = workspace.queue.jobs()
    assert job.title == "Certificates: 1" and row.candidate.person.family_name not in job.title


def test_what_waits_for_its_printer_is_issued_and_not_printed(connected, desk, workspace, shelf, qtbot) -> None:
    shelf.connected.clear()
    choose(connected, qtbot, *ready(connected)[:2])
    connected.print_selected()
    settle(qtbot, workspace)
    assert [one.prints for one in certificates.register(desk)] == [0, 0]
    assert len(workspace.queue.jobs()) == 1


def test_pages_that_cannot_be_written_leave_what_was_issued(
    connected, desk, workspace, shelf, qtbot, monkeypatch
) -> None:
    from seminar_desktop.domain.errors import KnownError
    from seminar_desktop.services import certificate_documents

    def full(*_arguments: object) -> None:
        raise KnownError("disk_full")

    monkeypatch.setattr(certificate_documents, "write_pdf", full)
    choose(connected, qtbot, *ready(connected)[:2])
    connected.print_selected()
    settle(qtbot, workspace)
    assert workspace.messages.last.startswith("Issued: 2, not printed: print them again from here. ")
    assert [one.prints for one in certificates.register(desk)] == [0, 0]
