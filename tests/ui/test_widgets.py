"""Table, search list, fields and tiles."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from seminar_desktop.domain.names import fold
from seminar_desktop.ui.widgets.chip import Chip
from seminar_desktop.ui.widgets.empty_state import EmptyState
from seminar_desktop.ui.widgets.field import Field, first_error
from seminar_desktop.ui.widgets.search_field import SearchField
from seminar_desktop.ui.widgets.search_list import Hit, SearchList
from seminar_desktop.ui.widgets.stat import Stat
from seminar_desktop.ui.widgets.table import Column, Table

from . import screens

PEOPLE = [("Zúñiga", 3), ("Ávila", 11), ("Benítez", 2)]


@pytest.fixture
def table(qtbot):
    columns = [Column(lambda row: row[0], sort=lambda row: fold(row[0]), icon=lambda row: "person"),
               Column(lambda row: str(row[1]), sort=lambda row: row[1], right=True, width=90)]
    made = Table(columns, key=lambda row: row[0])
    qtbot.addWidget(made)
    made.set_titles(["Name", "Number"])
    made.set_rows(PEOPLE)
    made.resize(480, 300)
    made.show()
    return made


def names(table: Table) -> list[str]:
    return [row[0] for row in table.rows()]


def test_rows_keep_their_order_until_a_header_is_clicked(table):
    assert names(table) == ["Zúñiga", "Ávila", "Benítez"]
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert names(table) == ["Ávila", "Benítez", "Zúñiga"]
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert names(table) == ["Ávila", "Zúñiga", "Benítez"], "numbers sort as numbers"


def test_the_selection_survives_sorting_and_refreshing(table):
    table.select("Benítez")
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert table.current()[0] == "Benítez"
    table.set_rows([*PEOPLE, ("Aguilar", 5)])
    assert table.current()[0] == "Benítez"
    table.set_rows(PEOPLE[:1])
    assert table.current() is None


def test_enter_opens_the_row(table):
    opened = []
    table.opened.connect(opened.append)
    table.select("Ávila")
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened == [("Ávila", 11)]


def test_an_empty_table_says_so(table):
    table.set_rows([])
    table.set_empty("Nobody here yet", "Read the list of participants.")
    screens.save(table, "table_empty")
    assert table.current() is None


@pytest.fixture
def search(qtbot):
    holder = QWidget()
    holder.field, holder.list = SearchField(), SearchList()
    layout = QVBoxLayout(holder)
    layout.addWidget(holder.field)
    layout.addWidget(holder.list)
    holder.list.attach(holder.field)
    holder.list.set_hits([Hit(number, f"Person {number}", "Honduras", "09:41" if number == 1 else "", "good")
                          for number in range(30)])
    holder.chosen = []
    holder.list.chosen.connect(holder.chosen.append)
    qtbot.addWidget(holder)
    holder.resize(420, 480)
    holder.show()
    holder.activateWindow()
    holder.field.setFocus()
    return holder


def test_arrows_move_while_the_field_keeps_the_focus(search):
    QTest.keyClick(search.field, Qt.Key.Key_Down)
    QTest.keyClick(search.field, Qt.Key.Key_Down)
    QTest.keyClick(search.field, Qt.Key.Key_Up)
    assert search.list.current().key == 1
    assert search.field.hasFocus()
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    assert search.chosen == [1]
    screens.save(search, "search_list")


def test_enter_takes_the_best_hit(search):
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    assert search.chosen == [0]


def test_without_hits_enter_belongs_to_the_field(search):
    search.list.set_hits([])
    pressed = []
    search.field.returnPressed.connect(lambda: pressed.append(1))
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    assert pressed == [1]
    assert search.chosen == []


def test_a_field_names_its_editor_and_shows_hint_or_error(qtbot):
    field, box, number = Field(QLineEdit()), Field(QCheckBox()), Field(QSpinBox())
    for widget in (field, box, number):
        qtbot.addWidget(widget)
    field.set_label("&Name")
    box.set_label("Crop marks")
    field.set_hint("As on the badge")
    assert field.editor.accessibleName() == "Name"
    assert box.editor.text() == "Crop marks"
    field.set_error("Write a name.")
    assert field.error() == "Write a name."
    assert field.editor.accessibleDescription() == "Write a name."
    assert first_error([number, field]) is field
    field.set_error("")
    assert field.error() == ""
    assert field.editor.accessibleDescription() == "As on the badge"


def test_tiles_and_chips_say_what_they_show(qtbot):
    stat, chip, empty = Stat(), Chip("Online", "accent"), EmptyState("people")
    for widget in (stat, chip, empty):
        qtbot.addWidget(widget)
    stat.set_label("Arrived")
    stat.set_number(31, 48)
    assert stat.accessibleName() == "Arrived: 31 / 48"
    assert chip.accessibleName() == "Online"
    done = []
    empty.set_texts("Nobody", "Read a list.")
    empty.set_action("Read…", lambda: done.append(1))
    empty.set_action("Leer…", lambda: done.append(2))
    empty.button.click()
    assert done == [1], "the caption changes with the language, what it does stays"
