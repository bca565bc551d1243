"""Pictures of certificates, rule and waiver on a lively second morning, to be looked at: build/screens."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from seminar_desktop.domain.eligibility import Standing
from seminar_desktop.services import eligibility, people
from seminar_desktop.ui.dialogs.rule import RuleDialog
from seminar_desktop.ui.dialogs.waive import WaiveDialog
from seminar_desktop.ui.pages.eligibility import EligibilityPage
from seminar_desktop.ui.pages.eligibility_rows import View
from tests.stories.conftest import Running
from tests.ui import eligibility_help, screens

SIZES = ((1280, 720), (1920, 1080))


@pytest.mark.screens
@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_certificates_in_pictures(start: Callable[[], Running], qtbot, language: str, theme: str) -> None:
    """Whom to chase, somebody lost with a waiver, everybody; the rule with a simulation; a waiver. All of it fits."""
    running = start()
    desk, window = running.desk, running.window
    eligibility_help.second_morning(desk)
    lost = [e for e in eligibility.verdicts(desk).chase() if e.eligibility.standing == Standing.LOST]
    eligibility.waive(desk, lost[0].person.id, [lost[0].eligibility.missing[-1].slot], "Flight was cancelled")
    settings = window.workspace.settings
    settings.language, settings.theme = language, theme

    def settle() -> None:
        qtbot.waitUntil(lambda: not window.workspace.tasks.busy(), timeout=30_000)
        QApplication.processEvents()

    told = next(p for p in eligibility_help.municipal(desk) if eligibility.advice(desk, p.id) is not None)
    for width, height in SIZES:
        window.resize(width, height)
        window.show_page("checkin")
        running.hands.scan(people.codes(desk)[told.id])
        qtbot.waitUntil(running.page.hint.isVisible)
        screens.save(window, f"checkin-hint-{language}-{theme}-{width}x{height}")
        page = window.show_page("eligibility")
        assert isinstance(page, EligibilityPage)
        settle()
        picture = f"{language}-{theme}-{width}x{height}"
        for view, person in ((View.CHASE, ""), (View.LOST, ""), (View.EVERYBODY, lost[0].person.id)):
            page.figures.choose(view)
            if person:
                page.table.select(person)
            QApplication.processEvents()
            screens.save(window, f"eligibility-{view}-{picture}")
        page.figures.choose(View.CHASE)
        needed = page.minimumSizeHint()
        assert needed.width() <= page.width() and needed.height() <= page.height()
    eligibility_help.evening(desk)
    page.refresh()
    settle()
    screens.save(window, f"eligibility-evening-{language}-{theme}-1920x1080")
    page.change_rule()
    dialog = _dialog(window, RuleDialog)
    dialog.form.share.setValue(85)
    qtbot.waitUntil(lambda: "…" not in dialog.outlook.text(), timeout=30_000)
    settle()
    screens.save(dialog, f"rule-{language}-{theme}")
    dialog.reject()
    page.waive()
    waiver = _dialog(window, WaiveDialog)
    waiver.accept()
    QApplication.processEvents()
    screens.save(waiver, f"waive-{language}-{theme}")
    waiver.reject()


def _dialog(window, kind: type[QDialog]) -> QDialog:
    QApplication.processEvents()
    return next(dialog for dialog in window.findChildren(kind) if dialog.isVisible())
