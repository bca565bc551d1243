"""The page of the conflicts: one key settles, nothing is settled by a scanner, and everything fits."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seminar_desktop.domain.conflicts import ConflictKind
from seminar_desktop.services import conflicts, people
from seminar_desktop.ui.i18n import PSEUDO, Languages
from seminar_desktop.ui.pages.conflicts import SETTLED, ConflictsPage
from tests.apart import apart, contradict

from .people_help import desk, settle, show, workspace
from .test_pages_fit import clipped, nameless

__all__ = ["desk", "workspace"]


@pytest.fixture
def page(qtbot, workspace, desk, tmp_path: Path) -> ConflictsPage:
    with apart(desk, tmp_path) as other:
        contradict(desk, other, "d1-0900-opening")
    page = show(qtbot, ConflictsPage(workspace))
    qtbot.waitUntil(lambda: bool(page.list.current()))
    return page


def look(page: ConflictsPage, kind: ConflictKind, typed: bool = False) -> str:
    one = next(c for c in conflicts.conflicts(page.workspace.desk) if c.kind == kind and (c.typed or not typed))
    page.list.choose(one.id)
    return one.id


def ids(page: ConflictsPage) -> set[str]:
    return {one.id for one in conflicts.conflicts(page.workspace.desk)}


def test_the_list_is_grouped_by_kind_with_counts(page: ConflictsPage) -> None:
    heads = [(line.above, line.below) for line in page.list.lines() if not line.id]
    assert ("Admitted twice", "2") in heads and ("Edited at two desks", "3") in heads
    assert sum(int(count) for _, count in heads) == len(ids(page))


def test_one_key_settles_and_u_undoes(qtbot, page: ConflictsPage) -> None:
    one = look(page, ConflictKind.ADMITTED)
    QTest.keyClick(page.list, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: one in page._settled, timeout=10_000)
    assert one not in ids(page) and page.list.current() != one
    page.views.choose(SETTLED)
    page.list.choose(one)
    QTest.keyClick(page.list, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: one in page._open, timeout=10_000)
    assert one in ids(page)


def test_another_value_is_typed(qtbot, page: ConflictsPage) -> None:
    one = next(c for c in conflicts.conflicts(page.workspace.desk) if c.values.get("field") == "given_name")
    page.list.choose(one.id)
    QTest.keyClick(page.list, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: page.panel.value.isVisible())
    page.panel.value.setText("María Josefina")
    QTest.keyClick(page.panel.value, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: one.id in page._settled, timeout=10_000)
    assert people.get(page.workspace.desk, one.people[0].id).given_name == "María Josefina"


def test_what_a_scanner_types_settles_nothing(qtbot, page: ConflictsPage) -> None:
    before = ids(page)
    QTest.keyClicks(page.list, "123ABC")
    qtbot.wait(450)
    settle(qtbot, page.workspace)
    assert ids(page) == before


def test_a_choice_is_a_button_too(qtbot, page: ConflictsPage) -> None:
    one = look(page, ConflictKind.DELETED)
    page.panel.choices["2"].click()
    qtbot.waitUntil(lambda: one in page._settled, timeout=10_000)


def test_no_conflicts(qtbot, workspace) -> None:
    page = show(qtbot, ConflictsPage(workspace))
    assert page.stack.currentWidget() is page.empty
    assert not nameless(page)


def test_everything_fits_and_is_named(qtbot, qapp, page: ConflictsPage) -> None:
    languages = Languages(qapp)
    languages.use(PSEUDO)
    try:
        for kind in (ConflictKind.ADMITTED, ConflictKind.BADGE, ConflictKind.REVOKED, ConflictKind.FIELD):
            look(page, kind)
            assert not clipped(page)
            assert not nameless(page)
        page.panel.begin_typing()
        assert not clipped(page)
    finally:
        languages.use("en")


def test_m_merges_who_was_typed_twice(qtbot, page: ConflictsPage) -> None:
    one = look(page, ConflictKind.SAME_PERSON)
    QTest.keyClick(page.list, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: one in page._settled, timeout=10_000)
    assert len([p for p in people.everybody(page.workspace.desk) if p.family_name == "Ayala Ríos"]) == 1
