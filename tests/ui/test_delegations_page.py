"""The delegations page: numbers, words, quota."""

from __future__ import annotations

import pytest

from seminar_desktop.domain.people import Quota
from seminar_desktop.services import people
from seminar_desktop.ui.pages.delegations import DelegationsPage

from .people_help import desk, settle, show, workspace

__all__ = ["desk", "workspace"]


@pytest.fixture
def page(qtbot, workspace):
    return show(qtbot, DelegationsPage(workspace))


def row(page: DelegationsPage, country: str):
    return next(row for row in page.table.rows() if row.delegation.country == country)


def test_the_demo_is_complete(page) -> None:
    assert page.complete.text() == "11 / 11"
    assert page.expected.text() == "44 / 44"
    assert page.missing.text() == "0"
    assert [row.missing for row in page.table.rows()] == ["Complete"] * 11
    assert page._note.text().startswith("International, without a country: ")


def test_who_is_missing_is_said_in_words(page, desk, workspace, qtbot) -> None:
    sent = {c: [p for p in people.everybody(desk) if p.country == c and p.role == "municipal_representative"]
            for c in ("CR", "HN", "NI", "DO")}
    cerro = next(p for p in sent["CR"] if "Cerro" in p.municipality)
    away = [cerro, *(p for p in sent["HN"] if p.municipality.endswith("Alto")), *sent["NI"]]
    for person in away:
        people.edit(desk, person.id, {"role": "other"})
    for person in sent["DO"]:
        _, changes = people.edit(desk, person.id, {"experience": "experienced"})
    workspace.broadcast(changes)
    settle(qtbot, workspace)
    assert row(page, "CR").missing == "1 person of Cantón de Cerro Claro"
    assert row(page, "HN").missing == "a second municipality"
    assert row(page, "NI").missing == "nobody announced yet"
    assert page.missing.text() == "7"
    assert page.complete.text() == "8 / 11"
    number = page.table.rows().index(row(page, "DO"))
    assert "nobody starting" in page.table.model().index(number, 2).data()
    page.incomplete.click()
    assert {r.delegation.country for r in page.table.rows()} == {"CR", "HN", "NI"}


def test_the_quota_is_a_setting(page, desk, workspace, qtbot) -> None:
    page.municipalities.setValue(3)
    settle(qtbot, workspace)
    assert people.quota(desk) == Quota(3, 2)
    assert page.expected.text() == "44 / 66"
    assert row(page, "BZ").missing == "one more municipality"


def test_another_country_may_send_people_and_follows_the_members(page, desk, workspace, qtbot) -> None:
    workspace.broadcast(people.add(desk, {"given_name": "Ana", "family_name": "Lima", "country": "BR",
                                          "municipality": "Vila Nova", "role": "municipal_representative"})[1])
    settle(qtbot, workspace)
    assert page.table.rows()[-1].country == "Brazil"
    assert row(page, "BR").missing == "1 person of Vila Nova, a second municipality"


def test_the_people_of_the_selected_country_stand_beside(page, desk) -> None:
    page.table.select("SV")
    own = [p for p in people.everybody(desk) if p.country == "SV"]
    assert len(page.people.list.hits()) == len(own)
    assert page.people.list.hits()[0].subtitle.startswith("Municipio")
