"""A new seminar is there completely or not at all; one to practise on has a clock of its own."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.services import attendance, demo, journal, people, roster, setup
from seminar_desktop.services.desk import create_desk, open_desk
from tests.store.desks import ZONE

OPENS = datetime.fromisoformat(demo.OPENS).replace(tzinfo=ZONE)
FIELDS = {"title": "One", "zone": ZONE.key}


class KilledError(BaseException):
    """The program ends here."""


@pytest.mark.parametrize("wrong", [{"zone": "Atlantis/North"}, {"zone": ZONE.key, "people": "missing.csv"}])
def test_a_seminar_that_cannot_be_filled_leaves_no_file(tmp_path: Path, wrong: dict[str, str]) -> None:
    list_of_people = tmp_path / wrong["people"] if "people" in wrong else None
    with pytest.raises(KnownError):
        setup.create(tmp_path / "new" / "a.seminar", tmp_path, {"zone": wrong["zone"]}, people_file=list_of_people)
    assert not list(tmp_path.glob("new/*"))


def test_a_kill_half_way_leaves_nothing_that_counts_as_the_demo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_arguments: object, **_named: object) -> None:
        seen.extend(path.name for path in tmp_path.iterdir() if path.suffix == ".seminar")
        raise KilledError

    seen: list[str] = []
    monkeypatch.setattr(roster, "commit", killed)
    with pytest.raises(KilledError):
        demo.create(tmp_path / "demo.seminar", tmp_path)
    assert not seen and not list(tmp_path.glob("*demo*"))


def test_an_existing_seminar_is_left_alone(tmp_path: Path) -> None:
    path = setup.create(tmp_path / "a.seminar", tmp_path, FIELDS)
    before = path.read_bytes()
    with pytest.raises(KnownError, match="database_exists"):
        setup.create(path, tmp_path, FIELDS)
    assert path.read_bytes() == before


def test_the_desk_that_made_a_seminar_stays_the_desk(tmp_path: Path) -> None:
    desk = open_desk(setup.create(tmp_path / "a.seminar", tmp_path, FIELDS), tmp_path)
    assert {entry.desk for entry in journal.everything(desk)} == {desk.id}
    desk.close()


def test_the_demo_rehearses_however_it_is_opened(tmp_path: Path) -> None:
    """After a scan, and after one that was made on another day by mistake, the clock goes on from the last real one."""
    desk = demo.create(tmp_path / "demo.seminar", tmp_path)
    assert desk.rehearsing and OPENS <= desk.now() < OPENS + timedelta(minutes=1)
    code = people.codes(desk)[people.everybody(desk)[0].id]
    later = OPENS + timedelta(hours=2)
    attendance.scan(desk, code, at=later)
    attendance.scan(desk, code, at=OPENS + timedelta(days=900))
    desk.close()
    desk = open_desk(desk.database_path, tmp_path)
    assert desk.rehearsing and later <= desk.now() < later + timedelta(minutes=1)
    desk.close()


@pytest.mark.parametrize("said", ["", "soon"])
def test_any_other_seminar_keeps_the_time_of_the_machine(tmp_path: Path, said: str) -> None:
    desk = create_desk(tmp_path / "a.seminar", tmp_path, FIELDS | {"rehearsal": said})
    assert not desk.rehearsing and desk.now() - OPENS > timedelta(days=365)
    desk.close()
    desk = open_desk(desk.database_path, tmp_path)
    assert not desk.rehearsing and desk.now() - OPENS > timedelta(days=365)
    desk.close()
