"""The certificates page as the secretariat uses it: figures, list, filters, panel, waivers, clipboard."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from seminar_desktop.domain.eligibility import EVERYTHING, Certificate, Standing
from seminar_desktop.services import demo, eligibility, journal, marks, people, rules
from seminar_desktop.services.eligibility import Entry
from seminar_desktop.ui import theme
from seminar_desktop.ui.dialogs.rule import RuleDialog
from seminar_desktop.ui.dialogs.waive import WaiveDialog, WithdrawDialog
from seminar_desktop.ui.i18n import PSEUDO, Languages
from seminar_desktop.ui.pages.eligibility import EligibilityPage
from seminar_desktop.ui.pages.eligibility_missing import BAR
from seminar_desktop.ui.pages.eligibility_rows import View
from seminar_desktop.ui.widgets.elided import Elided

from .eligibility_help import after, dialog, figures, municipal, page, second_morning
from .people_help import desk, settle, show, workspace

__all__ = ["after", "desk", "page", "workspace"]


def listed(page: EligibilityPage) -> list[Entry]:
    return [row.entry for row in page.table.rows()]


def cell(page: EligibilityPage, person: str, column: int) -> str:
    return page.table.model().index(page.table.model().find(person), column).data()


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def hold(workspace) -> Event:
    """Keep back what is read for certificates from now on until the event is set."""
    go = Event()
    workspace.tasks.run(lambda _progress: go.wait(10), lane="eligibility")
    return go


# ---- figures and list -----------------------------------------------------------------------------------------------


def test_the_figures_are_those_of_the_rule(after, desk) -> None:
    found = eligibility.verdicts(desk)
    earned, way, lost = (found.count(standing) for standing in Standing)
    assert earned > 10 and way > 10 and lost > 1  # a day worth looking at
    assert figures(after) == {
        View.CHASE: str(way + lost), View.EARNED: f"{earned} / 44", View.ON_THE_WAY: str(way), View.LOST: str(lost),
        View.PARTICIPATION: f"{found.count(Standing.EARNED, Certificate.PARTICIPATION)} / 30", View.EVERYBODY: "74",
    }  # fmt: skip
    assert [entry.person.id for entry in listed(after)] == [entry.person.id for entry in found.chase()]


@pytest.mark.parametrize("view", list(View))
def test_a_figure_lists_whom_it_counts(after, view) -> None:
    after.figures.figures[view].click()
    counted = figures(after)[view].split(" / ")
    assert len(listed(after)) == int(counted[-1] if view == View.PARTICIPATION else counted[0])
    names = [row.order for row in after.table.rows()]
    assert view == View.CHASE or names == sorted(names)


def test_each_row_says_the_step_that_helps_most(page, desk) -> None:
    said = {entry.person.name: cell(page, entry.person.id, 2) for entry in listed(page)}
    assert said["José Pablo Chinchilla Araya"].startswith("Take the course\nOnline course “Migration basic concepts”")
    assert said["Ramona Altagracia Báez"].startswith("Go in now\n“Evidence-based policymaking")
    assert said["José Luis Hernández"].startswith("Names to decide: 2\n")
    assert any(text.startswith("Nothing to mend now\nNext: The role of local governments") for text in said.values())
    assert [text.split("\n")[0] for text in said.values()][-1] == "Only a waiver"
    assert "Courses 2/3\nItems 9/13" in {cell(page, entry.person.id, 1) for entry in listed(page)}


def test_what_is_marked_elsewhere_is_seen_at_once(page, desk, workspace, qtbot) -> None:
    before = int(figures(page)[View.LOST])
    person = next(entry.person for entry in listed(page) if entry.eligibility.standing == Standing.ON_THE_WAY)
    page.table.select(person.id)
    slot = rules.rules(desk).plan.slots[0].id
    workspace.broadcast(marks.mark(desk, {(person.id, slot): "absent"})[1])
    settle(qtbot, workspace)
    assert figures(page)[View.LOST] == str(before + 1)
    assert page.table.current().entry.person.id == person.id
    assert page.panel.band.text().startswith("Lost\nApproval · ")


def test_changes_that_come_while_it_reads_are_read_too(page, desk, workspace, qtbot) -> None:
    """Two broadcasts at once make two readings, not more, and the last one counts."""
    slot = rules.rules(desk).plan.slots[0].id
    crowd = municipal(desk)
    for person in crowd:
        workspace.broadcast(marks.mark(desk, {(person.id, slot): "absent"})[1])
    assert len(workspace.tasks.running) == 1
    settle(qtbot, workspace)
    settle(qtbot, workspace)
    assert figures(page)[View.LOST] == str(len(crowd))


def test_another_seminar_that_is_opened_while_it_reads_is_read(page, desk, workspace, tmp_path, qtbot) -> None:
    """The reading of the seminar that was closed fails: nobody is told, and the new one is shown."""
    other = demo.create(tmp_path / "other.seminar", tmp_path / "state", "en")
    go = hold(workspace)
    page.refresh()
    workspace.open(other)
    page.open()
    desk.close()
    go.set()
    settle(qtbot, workspace)
    assert workspace.messages.last == ""
    assert figures(page)[View.EVERYBODY] == "74" and listed(page)
    other.close()


def test_what_changes_during_a_reading_that_fails_is_read(page, desk, workspace, qtbot) -> None:
    go = hold(workspace)
    page.refresh()
    workspace.tasks.running[-1].cancel()
    person = listed(page)[0].person
    workspace.broadcast(people.substitute(desk, person.id, "Carmen", "Paz", "")[1])
    go.set()
    settle(qtbot, workspace)
    page.figures.figures[View.EVERYBODY].click()
    assert any(entry.person.name == "Carmen Paz" for entry in listed(page))


def test_courses_are_said_to_be_unknown_until_a_report_is_read(qtbot, workspace, desk) -> None:
    wanted = []
    workspace.page_wanted.connect(wanted.append)
    page = show(qtbot, EligibilityPage(workspace))
    assert page.unread.isVisible()
    page.read_button.click()
    assert wanted == ["reports"]
    second_morning(desk)
    page.refresh()
    settle(qtbot, workspace)
    assert not page.unread.isVisible()


# ---- filters --------------------------------------------------------------------------------------------------------


def test_filters_narrow_and_escape_opens_again(page, desk) -> None:
    every = len(listed(page))
    page.filters.search.setText("baez dominican")
    assert [entry.person.name for entry in listed(page)] == ["Ramona Altagracia Báez"]
    QTest.keyClick(page.filters.search, Qt.Key.Key_Escape)
    assert len(listed(page)) == every and page.filters.search.text() == ""

    page.filters.country.put("SV")
    page.filters.country.activated.emit(0)
    assert {entry.person.country for entry in listed(page)} == {"SV"}
    page.filters.clear()

    course = next(slot for slot in rules.rules(desk).slots.values() if slot.title == "Migration basic concepts")
    page.filters.missing.put(course.id)
    page.filters.missing.activated.emit(0)
    shown = listed(page)
    assert 0 < len(shown) < every
    assert all(course.id in {m.slot for m in entry.eligibility.missing} for entry in shown)
    page.filters.clear()

    page.filters.now.click()
    assert 0 < len(listed(page)) < every
    assert all(entry.fixable_now for entry in listed(page))


def test_nobody_fits_is_said_and_the_panel_goes(page) -> None:
    page.filters.search.setText("zzzz")
    assert listed(page) == [] and page.panel.isHidden() and not page.copy_button.isEnabled()
    page.filters.search.clear()
    assert page.panel.isVisible() and page.copy_button.isEnabled()


# ---- panel ----------------------------------------------------------------------------------------------------------


def test_the_panel_says_what_is_missing_and_what_would_mend_it(page, desk, qtbot) -> None:
    person = next(p for p in municipal(desk) if p.name == "José Pablo Chinchilla Araya")
    page.table.select(person.id)
    assert page.panel.band.text() == "On the way\nApproval · 5 missing, 1 can be mended now"
    notes = [(note.text, note.below) for note in page.panel.missing.notes()]
    assert notes[0] == ("Online course “Migration basic concepts”: not started", "Take the course and its test now.")
    assert notes[-1][0] == "“Conclusions and Closing of the Seminar”: not known yet"
    assert notes[-1][1] == "Come to it. Tue 13 Sept, 16:30–17:00"
    lines = page.panel.missing
    qtbot.waitUntil(lambda: lines.height() >= lines.heightForWidth(lines.width() + BAR))  # as much as is painted


def test_somebody_who_has_earned_it(after) -> None:
    after.figures.choose(View.EARNED)
    assert after.panel.band.text() == "Earned\nApproval"
    assert after.panel.missing.isHidden()
    assert not after.panel.waive_button.isEnabled() and not after.panel.message_button.isEnabled()


def test_names_that_may_be_theirs_lead_to_the_reports(page, workspace) -> None:
    wanted = []
    workspace.page_wanted.connect(wanted.append)
    entry = next(entry for entry in listed(page) if entry.possible_rows)
    page.table.select(entry.person.id)
    assert page.panel.reports_button.isVisible()
    page.panel.reports_button.click()
    assert wanted == ["reports"]


def test_where_fewer_items_are_enough_the_panel_says_so(page, desk, workspace, qtbot) -> None:
    workspace.broadcast(rules.change(desk, {"slots_percent": "80"}))
    settle(qtbot, workspace)
    person = next(p for p in municipal(desk) if p.name == "José Pablo Chinchilla Araya")
    page.table.select(person.id)
    assert page.panel._enough.text() == "Of the 4 items, 2 are enough."


def test_the_address_is_copied(page, workspace) -> None:
    person = page.panel.entry.person
    page.panel.email_button.click()
    assert clipboard() == person.email
    assert person.email in workspace.messages.last


def test_the_list_is_copied_in_everybodys_language(page, desk) -> None:
    """Name, address and what is missing; Spanish for those who are served in Spanish."""
    page.copy_button.click()
    blocks = clipboard().strip().split("\n\n")
    assert len(blocks) == len(listed(page))
    for entry, block in zip(listed(page), blocks, strict=True):
        head, standing, *missing = block.split("\n")
        assert head == f"{entry.person.name} <{entry.person.email}>"
        assert standing.startswith("Aprovechamiento" if entry.person.language == "es" else "Approval")
        assert len(missing) == len(entry.eligibility.missing)


def test_one_message_is_copied(page) -> None:
    page.filters.search.setText("chinchilla")
    page.panel.message_button.click()
    assert clipboard().startswith("José Pablo Chinchilla Araya <jose.chinchilla@cerroclaro.example.org>\n")


# ---- waivers --------------------------------------------------------------------------------------------------------


def test_a_waiver_is_given_and_withdrawn(after, desk, workspace, qtbot) -> None:
    after.figures.choose(View.LOST)
    person = next(e.person for e in listed(after) if len(e.eligibility.missing) == 1)
    after.table.select(person.id)
    after.panel.waive_button.click()
    asked = dialog(after, WaiveDialog)
    assert asked.chosen() == [after.panel.entry.eligibility.missing[0].slot]  # what only a waiver mends is ticked
    asked.do_button.click()
    assert asked.reason.error() == "Write a few words on why; the others will read them." and asked.isVisible()
    QTest.keyClicks(asked.reason_line, "Flight was cancelled")
    assert asked.reason.error() == ""
    asked.do_button.click()
    settle(qtbot, workspace)
    assert eligibility.verdict(desk, person.id)[0].eligibility.standing == Standing.EARNED
    assert person.name in workspace.messages.last

    after.figures.choose(View.EARNED)
    after.table.select(person.id)
    [(lines, withdraw)] = after.panel.waivers.rows
    [note] = lines.notes()
    assert note.text.startswith("Migration governance") and note.below.endswith(": Flight was cancelled")
    assert note.below.startswith("Wendy Orellana, Mesa 1, 13/09/2022")
    withdraw.click()
    back = dialog(after, WithdrawDialog)
    QTest.keyClicks(back.reason_line, "Wrong person")
    QTest.keyClick(back.reason_line, Qt.Key.Key_Return)
    settle(qtbot, workspace)
    assert eligibility.verdict(desk, person.id)[0].eligibility.standing == Standing.LOST


def test_a_waiver_needs_an_operator_and_says_so(after, desk, qtbot) -> None:
    desk.operator = ""
    after.figures.choose(View.LOST)
    after.waive()
    asked = dialog(after, WaiveDialog)
    QTest.keyClicks(asked.reason_line, "Ill")
    before = journal.count(desk)
    asked.do_button.click()
    assert asked.isVisible() and "waiver needs operator" not in asked.reason.error() and asked.reason.error()
    assert journal.count(desk) == before
    asked.reject()


def test_everything_can_be_waived(page, desk, workspace, qtbot) -> None:
    person = page.panel.entry.person
    page.waive()
    asked = dialog(page, WaiveDialog)
    assert not asked.do_button.isEnabled()  # nothing is ticked for somebody who still can
    asked.everything.click()
    assert asked.chosen() == [EVERYTHING] and not any(box.isEnabled() for box in asked.boxes.values())
    QTest.keyClicks(asked.reason_line, "Guest of honour")
    asked.do_button.click()
    settle(qtbot, workspace)
    assert [waiver.slot for waiver in eligibility.waivers(desk, person.id)] == [EVERYTHING]


def test_participation_is_waived_as_a_whole(after) -> None:
    after.figures.choose(View.PARTICIPATION)
    lost = next(entry for entry in listed(after) if entry.eligibility.standing == Standing.LOST)
    after.table.select(lost.person.id)
    assert after.panel.missing.notes()[0].text == "Has attended too few items"
    after.waive()
    asked = dialog(after, WaiveDialog)
    assert asked.boxes == {} and asked.chosen() == [EVERYTHING]
    asked.reject()


# ---- long translations ----------------------------------------------------------------------------------------------


@pytest.fixture
def pseudo(qapp):
    theme.apply(qapp, "light")
    languages = Languages(qapp)
    languages.use(PSEUDO)
    yield
    languages.use("en")


def clipped(widget: QWidget) -> list[str]:
    """Texts of visible buttons and one-line labels that are wider than their widgets."""
    QApplication.processEvents()
    found = []
    for kind in (QAbstractButton, QLabel):
        for part in widget.findChildren(kind):
            wraps = isinstance(part, Elided) or (isinstance(part, QLabel) and part.wordWrap())
            if part.isVisible() and part.text() and not wraps and part.width() < part.sizeHint().width():
                found.append(part.text())
    return found


def nameless(widget: QWidget) -> list[str]:
    """Widgets that take the focus and say nothing to a screen reader."""
    return [type(part).__name__ for part in widget.findChildren(QWidget)
            if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not (part.accessibleName() or getattr(part, "text", str)())]


@pytest.mark.usefixtures("pseudo")
def test_nothing_is_clipped_and_everything_has_a_name(qtbot, workspace, desk) -> None:
    second_morning(desk)
    page = show(qtbot, EligibilityPage(workspace))
    entry = next(entry for entry in listed(page) if entry.possible_rows)
    page.table.select(entry.person.id)
    assert not clipped(page) and not nameless(page)
    assert page.minimumSizeHint().width() <= page.width()
    page.waive()
    asked = dialog(page, WaiveDialog)
    assert not clipped(asked) and not nameless(asked)
    asked.reject()
    page.change_rule()
    rule = dialog(page, RuleDialog)
    qtbot.waitUntil(lambda: "Counting" not in rule.outlook.text())
    assert not clipped(rule) and not nameless(rule)
    rule.reject()
    settle(qtbot, workspace)


def test_the_theme_and_the_language_change_while_it_is_shown(page, qapp, workspace, qtbot) -> None:
    theme.apply(qapp, "dark")
    languages = Languages(qapp)
    languages.use("es")
    settle(qtbot, workspace)
    try:
        assert page.panel.band.text().startswith("En camino\nAprovechamiento · ")
        assert people.everybody(workspace.desk)
    finally:
        languages.use("en")
        theme.apply(qapp, "light")
