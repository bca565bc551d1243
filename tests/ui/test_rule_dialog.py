"""The rule for certificates: every control, the simulation beside it, and what is stored."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QApplication

from seminar_desktop.domain.eligibility import Certificate, Standing
from seminar_desktop.services import eligibility, journal, rules
from seminar_desktop.ui.dialogs import rule_fields
from seminar_desktop.ui.dialogs.rule import RuleDialog
from seminar_desktop.ui.pages.eligibility import EligibilityPage
from seminar_desktop.ui.pages.eligibility_rows import View

from .eligibility_help import after, dialog, figures
from .people_help import desk, settle, workspace

__all__ = ["after", "desk", "workspace"]


def opened(qtbot, page: EligibilityPage) -> RuleDialog:
    page.rule_button.click()
    found = dialog(page, RuleDialog)
    counted(qtbot, page, found)
    return found


def counted(qtbot, page: EligibilityPage, rule: RuleDialog) -> None:
    qtbot.waitUntil(lambda: rule.outlook.text() != "Counting…")
    settle(qtbot, page.workspace)


def test_another_rule_is_tried_out_and_then_made(after, desk, workspace, qtbot) -> None:
    before = eligibility.verdicts(desk)
    rule = opened(qtbot, after)
    assert not rule.apply_button.isEnabled() and not rule.reset_button.isEnabled()
    assert rule.outlook.numbers()[0] == (str(before.count(Standing.EARNED)),) * 2
    entries = journal.count(desk)

    rule.form.share.setValue(80)
    counted(qtbot, after, rule)
    found = eligibility.simulate(desk, {"slots_percent": "80"})
    assert found.gained
    assert rule.outlook.numbers() == [
        (str(found.before.count(standing)), str(found.after.count(standing))) for standing in Standing
    ] + [(str(found.before.count(Standing.EARNED, Certificate.PARTICIPATION)),) * 2]
    assert [note.text for note in rule.outlook.people.notes()] == [person.name for person in found.gained]
    assert journal.count(desk) == entries
    assert rules.rules(desk).fields["slots_percent"] == ""

    rule.apply_button.click()
    settle(qtbot, workspace)
    assert rules.rules(desk).fields["slots_percent"] == "80"
    assert journal.count(desk) == entries + 1
    assert figures(after)[View.EARNED] == f"{found.after.count(Standing.EARNED)} / 44"


def test_who_would_lose_is_named_first(after, desk, qtbot) -> None:
    rule = opened(qtbot, after)
    rule.form.counts["virtual"].click()
    rule.form.completed.click()
    counted(qtbot, after, rule)
    names = [note.text for note in rule.outlook.people.notes()]
    assert names == [p.name for p in eligibility.simulate(desk, rule.fields()).lost] and len(names) > 2
    rule.reject()


def test_a_count_that_was_overtaken_is_not_shown(after, desk, qtbot) -> None:
    """Two changes in a row: only what follows from both is ever said."""
    rule = opened(qtbot, after)
    rule.form.share.setValue(80)
    rule.simulate()
    rule.form.share.setValue(0)
    assert rule.outlook.text() == "Counting…"
    counted(qtbot, after, rule)
    expected = eligibility.verdicts(desk, {"slots_percent": "0"}).count(Standing.EARNED)
    assert rule.outlook.numbers()[0][1] == str(expected)
    rule.reject()
    settle(qtbot, after.workspace)


def test_closing_while_it_counts_is_harmless(after, qtbot) -> None:
    rule = opened(qtbot, after)
    rule.form.share.setValue(80)
    rule.simulate()
    rule.reject()
    settle(qtbot, after.workspace)
    QApplication.processEvents()


def test_every_control_is_stored_and_shown_again(after, desk, workspace, qtbot) -> None:
    courses = [course for course, _ in rule_fields.courses(rules.rules(desk))]
    wanted = rule_fields.RuleValues(
        roles=frozenset({"municipal_representative", "observer"}), counts=frozenset({"late", "excused"}), share=85,
        late_minutes=0, virtual_percent=50, courses=frozenset(courses[1:]),
        consultations=frozenset({rule_fields.consultations(rules.rules(desk))[0][0]}), completed_counts=True,
        until=date(2022, 9, 11), participation_slots=3,
    )  # fmt: skip
    rule = opened(qtbot, after)
    rule.form.put(wanted)
    assert rule.form.values() == wanted
    rule.apply()
    settle(qtbot, workspace)
    assert rule_fields.values(rules.rules(desk)) == wanted
    again = opened(qtbot, after)
    assert again.form.values() == wanted and not again.differs()

    again.reset_button.click()
    assert set(again.fields().values()) == {""}
    again.apply()
    settle(qtbot, workspace)
    assert rule_fields.values(rules.rules(desk)) == rule_fields.defaults(rules.rules(desk))
    assert set(rules.rules(desk).fields.values()) == {""}


def test_nobody_and_no_course_can_be_asked(desk) -> None:
    """An empty choice is stored as such, not as "the default"."""
    known = rules.rules(desk)
    chosen = rule_fields.values(known)
    empty = rule_fields.RuleValues(**{**vars(chosen), "roles": frozenset(), "courses": frozenset()})
    fields = rule_fields.fields(empty, known)
    assert (fields["required_roles"], fields["courses"]) == ("-", "-")
    rules.change(desk, fields)
    assert rule_fields.values(rules.rules(desk)) == empty


def test_a_refused_rule_says_why(after, desk, qtbot) -> None:
    """The seminar's file is gone from under the dialog."""
    rule = opened(qtbot, after)
    rule.form.share.setValue(90)
    counted(qtbot, after, rule)
    desk.close()
    rule.apply()
    assert rule.isVisible() and rule._error.isVisible() and rule._error.text()
    rule.reject()
