"""Statements of the tables: written, voted on, merged with a trace, ordered, exchanged and handed out."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desktop.domain.contributions import Contribution, alike, standings
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.services import contributions, journal
from seminar_desktop.services.contributions import COLUMNS, ContributionWords
from tests.store.desks import copied, exchange, new_desk

WORDS = ContributionWords({name: name for name in (*COLUMNS, "title")}, {"action": "Action", "need": "Need"},
                          {"municipal": "Municipal"})  # fmt: skip
TRAIN = {"table": "2", "text": "Train municipal officers on migration", "kind": "action", "level": "municipal"}


@pytest.fixture
def desk(tmp_path: Path):
    desk = new_desk(tmp_path)
    yield desk
    desk.close()


def test_a_statement_is_written_changed_and_taken_off(desk) -> None:
    one, changes = contributions.save(desk, TRAIN | {"votes": "12", "owner": "COMURES"})
    assert changes and one.count == 12 and contributions.everything(desk) == [one]
    again, none = contributions.save(desk, {"votes": "12"}, one.id)
    assert again == one and not none
    changed, _ = contributions.save(desk, {"votes": "15", "text": "  Train   officers "}, one.id)
    assert changed.count == 15 and changed.text == "Train officers" and changed.owner == "COMURES"
    contributions.remove(desk, one.id)
    assert contributions.everything(desk) == []
    with pytest.raises(KnownError, match="contribution_unknown"):
        contributions.save(desk, {"votes": "1"}, one.id)
    contributions.restore(desk, one.id)
    assert contributions.everything(desk) == [changed] and journal.check(desk).sound


@pytest.mark.parametrize(("values", "code"), [
    ({"table": "1", "text": "  "}, "contribution_empty"),
    ({"text": "x" * 2_001}, "contribution_too_long"),
    (TRAIN | {"votes": "many"}, "contribution_votes"), (TRAIN | {"votes": "-1"}, "contribution_votes"),
    (TRAIN | {"votes": "٣"}, "contribution_votes"), (TRAIN | {"votes": "100001"}, "contribution_votes"),
    (TRAIN | {"kind": "wish"}, "contribution_choice"), (TRAIN | {"level": "world"}, "contribution_choice"),
    (TRAIN | {"merged_into": "x"}, "contribution_choice"), (TRAIN | {"colour": "red"}, "contribution_choice"),
])  # fmt: skip
def test_what_makes_no_sense_is_refused(desk, values: dict[str, str], code: str) -> None:
    with pytest.raises(KnownError, match=code):
        contributions.save(desk, values)
    assert contributions.everything(desk) == []


def test_merged_statements_stand_under_one_with_all_votes(desk) -> None:
    one = contributions.save(desk, TRAIN | {"votes": "12"})[0].id
    alike_ = {"table": "4", "text": "Train officers of municipalities", "votes": "9"}
    two = contributions.save(desk, TRAIN | alike_)[0].id
    need = {"table": "1", "text": "A regional observatory", "kind": "need", "votes": "14"}
    other = contributions.save(desk, need)[0].id
    assert [found.contribution.id for found in contributions.standings(desk)] == [other, one, two]
    before, changes = contributions.merge(desk, one, [two])
    assert changes
    first, second = contributions.standings(desk)
    assert first.contribution.id == one and first.votes == 21 and first.tables == ("2", "4") and second.votes == 14
    assert [said.text for said in first.merged] == ["Train officers of municipalities"], "nothing is lost"
    contributions.unmerge(desk, before)
    assert len(contributions.standings(desk)) == 3
    with pytest.raises(KnownError, match="contribution_itself"):
        contributions.merge(desk, one, [one])


def test_desks_apart_write_and_merge_and_show_the_same(desk, tmp_path: Path) -> None:
    """Each merges into the other: one of the two stands for both, the same at both desks."""
    one = contributions.save(desk, TRAIN)[0].id
    two = contributions.save(desk, TRAIN | {"table": "4"})[0].id
    second = copied(desk, tmp_path, "two")
    contributions.merge(desk, one, [two])
    contributions.merge(second, two, [one])
    written = contributions.save(second, TRAIN | {"text": "Something else that was said"})[0].id
    exchange([desk, second])
    assert contributions.standings(desk) == contributions.standings(second)
    assert {found.contribution.id for found in contributions.standings(desk)} == {min(one, two), written}
    second.close()


def test_a_chain_of_merges_ends_at_its_root_and_nothing_disappears() -> None:
    said = [Contribution("a", "1", "x"), Contribution("b", "2", "y", merged_into="a", votes="2"),
            Contribution("c", "3", "z", merged_into="b", votes="3"), Contribution("d", "10", "w", merged_into="gone")]
    found = standings(said)
    assert [one.contribution.id for one in found] == ["a", "d"]
    assert found[0].votes == 5 and found[0].tables == ("1", "2", "3")


def test_what_may_say_the_same_is_suggested(desk) -> None:
    said = [Contribution("a", text="Capacitar a funcionarios municipales en migración"),
            Contribution("b", text="Otra cosa")]  # fmt: skip
    assert [one.id for one in alike("Capacitar a los funcionarios municipales en migracion", said)] == ["a"]
    assert alike("Crear un observatorio regional", said) == [] and alike("a", said) == []


def test_the_table_that_is_handed_out(desk) -> None:
    one = contributions.save(desk, TRAIN | {"votes": "3", "objective": "2"})[0].id
    two = contributions.save(desk, {"table": "3", "text": "=1+1", "kind": "need"})[0].id
    contributions.merge(desk, one, [two])
    sheet = contributions.sheet(desk, WORDS)
    assert sheet.headings == COLUMNS and sheet.name == "title"
    assert [list(row) for row in sheet.rows] == [
        [1, 3, "2, 3", "Action", "Train municipal officers on migration", "Municipal", "", "", "", "", "2", "3: =1+1"]]


def test_who_leads_and_who_writes_at_a_table(desk) -> None:
    assert contributions.team(desk) == {}
    assert contributions.set_team(desk, "2", " Ana  Paz ", "Luis Sol")
    assert not contributions.set_team(desk, "2", "Ana Paz", "Luis Sol")
    assert contributions.team(desk) == {"2": {"moderator": "Ana Paz", "rapporteur": "Luis Sol"}}
