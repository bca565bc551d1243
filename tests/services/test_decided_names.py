"""What was decided about names of reports: who said so, and what is asked again after it was taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from seminar_desktop.domain.claims import Doubt, Doubtful, Linked, Strength, Unknown, Why
from seminar_desktop.domain.identity import NOBODY
from seminar_desktop.services import decided_names, demo, matching, people, report_commit, reports
from seminar_desktop.services.desk import Desk
from seminar_desktop.services.matching import Named

DATA = Path(__file__).parents[1] / "data" / "seminar"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / "state").mkdir()
    opened = demo.create(tmp_path / "demo.seminar", tmp_path / "state", "en")
    report_commit.commit(opened, reports.preview(opened, DATA / "zoom_participants.csv"))
    yield opened
    opened.close()


def called(desk: Desk, name: str) -> Named:
    return next(one for one in matching.named(desk) if one.name == name)


def test_a_link_that_was_taken_back_is_asked_about_again(desk: Desk) -> None:
    """Its minutes count for nobody, so it must not look linked only because the rules would link it."""
    before = called(desk, "Luc Thériault")
    assert before.verdict == Linked(before.verdict.person, Why.EMAIL)  # type: ignore[union-attr]
    matching.decide(desk, {before.identity: ""})
    after = called(desk, "Luc Thériault")
    assert isinstance(after.verdict, Doubtful) and after.verdict.why is Doubt.UNCONFIRMED
    assert [(c.person, c.strength) for c in after.candidates] == [(before.verdict.person, Strength.STRONG)]  # type: ignore[union-attr]
    assert after.identity in {one.identity for one in matching.open_names(desk)}


def test_somebody_who_comes_into_the_list_later_is_asked_about(desk: Desk) -> None:
    """The address is now a person's, but nothing was written down that would make the minutes count."""
    assert isinstance(called(desk, "Silvia Cordero Mata").verdict, (Unknown, Doubtful, Linked))
    stranger = next(one for one in matching.open_names(desk) if one.email and not one.candidates)
    person, _ = people.add(desk, {"given_name": "New", "family_name": "Somebody", "email": stranger.email})
    again = next(one for one in matching.open_names(desk) if one.identity == stranger.identity)
    assert person.id in {candidate.person for candidate in again.candidates}


def test_who_decided_is_told_for_all_names_at_once(desk: Desk) -> None:
    open_one = matching.open_names(desk)[0]
    matching.decide(desk, {open_one.identity: NOBODY})
    names = [one.identity for one in matching.named(desk)]
    told = decided_names.decisions_made(desk, names)
    assert told[open_one.identity].person == NOBODY
    assert (told[open_one.identity].operator, told[open_one.identity].desk) == ("Wendy Orellana", "Mesa 1")
    assert told == {key: matching.decided_by(desk, key) for key in told}
    matching.decide(desk, {open_one.identity: ""})
    assert open_one.identity not in decided_names.decisions_made(desk, names), "taken back is not decided"


def test_before_the_first_report_nobody_is_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A seminar of a hundred thousand people opens without seconds of work for a count of nothing."""
    (tmp_path / "other").mkdir()
    opened = demo.create(tmp_path / "other.seminar", tmp_path / "other", "en")
    monkeypatch.setattr(matching.people, "people", lambda _connection: pytest.fail("everybody was read"))
    assert matching.named(opened) == matching.open_names(opened) == []
    opened.close()
