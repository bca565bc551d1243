"""Importing while the desk works: nothing that is typed meanwhile is lost, and nobody comes in twice."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from seminar_desktop.services import people, roster
from seminar_desktop.services.roster import ImportResult

from .conftest import Room

COUNT = 120  # three transactions
LAST = COUNT - 1


def listed(path: Path, **changed: str) -> Path:
    """A list of COUNT people; `changed` fields are the same in every row."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["given_name", "family_name", "email", "position", "dietary_needs", *changed])
        for number in range(COUNT):
            name = f"Nombre{number}", f"Apellido{number}", f"p{number}@x.org"
            writer.writerow([*name, "Clerk", "vegan", *changed.values()])
    return path


def news(path: Path) -> Path:
    """The same list with another position, and a diet, for everybody."""
    path.write_text(listed(path).read_text("utf-8").replace("Clerk", "Mayor").replace("vegan", "halal"), "utf-8")
    return path


def imported(room: Room, path: Path, meanwhile: Callable[[], object] | None = None) -> ImportResult:
    """Import; `meanwhile` happens at the desk when the first transaction is done."""

    def progress(done: int, _total: int) -> bool:
        if done and meanwhile and not acted:
            acted.append(meanwhile())
        return True

    acted: list[object] = []
    result, _ = roster.commit(room.desk, roster.read_file(room.desk, path).preview, progress=progress)
    return result


def called(room: Room, number: int) -> str:
    (found,) = [p.id for p in people.everybody(room.desk) if p.given_name == f"Nombre{number}"]
    return found


def test_what_the_desk_types_during_an_import_stays_and_is_asked_next_time(room: Room, tmp_path: Path) -> None:
    assert imported(room, listed(tmp_path / "a.csv")) == ImportResult(COUNT, 0)
    last, path = called(room, LAST), news(tmp_path / "a.csv")
    result = imported(room, path, lambda: people.edit(room.desk, last, {"position": "Typed"}))
    assert (result.changed, result.later) == (COUNT, (LAST + 2,))  # the diet of the last was changed all the same
    assert people.get(room.desk, last).position == "Typed"
    (doubt,) = roster.read_file(room.desk, path).preview.doubtful
    assert doubt.candidates[0].conflicts == {"position": ("Typed", "Mayor")}
    assert not doubt.candidates[0].changes


def test_a_walk_in_during_an_import_is_not_entered_twice(room: Room, tmp_path: Path) -> None:
    path = listed(tmp_path / "a.csv")
    came = lambda: people.walk_in(room.desk, f"Nombre{LAST}", f"Apellido{LAST}", "SV", "")  # noqa: E731
    result = imported(room, path, came)
    assert (result.added, result.later) == (LAST, (LAST + 2,))
    person = called(room, LAST)
    again = roster.read_file(room.desk, path).preview
    assert not again.added
    assert [c.person_id for c in (*again.changed, *(c for d in again.doubtful for c in d.candidates))] == [person]


def test_a_walk_in_between_looking_and_importing_is_not_entered_twice(room: Room, tmp_path: Path) -> None:
    preview = roster.read_file(room.desk, listed(tmp_path / "a.csv")).preview
    people.add(room.desk, {"given_name": "Other", "family_name": "Name", "email": "P0@x.org"})
    result, _ = roster.commit(room.desk, preview)
    assert (result.added, result.later) == (LAST, (2,))


def test_somebody_taken_off_the_list_during_an_import_stays_off(room: Room, tmp_path: Path) -> None:
    imported(room, listed(tmp_path / "a.csv"))
    last = called(room, LAST)

    def leave() -> None:
        from seminar_desktop.services.desk import edits

        with room.desk.write() as transaction:
            transaction.append(*edits("person", last, {"deleted": "true"}))

    result = imported(room, news(tmp_path / "a.csv"), leave)
    assert (result.changed, result.later) == (LAST, (LAST + 2,))


@pytest.mark.parametrize("times", [1, 2])
def test_rows_of_one_file_that_share_an_address_are_no_newcomers(room: Room, tmp_path: Path, times: int) -> None:
    """An inbox of a town hall: what the import itself has entered holds nobody up."""
    path = tmp_path / "a.csv"
    rows = [f"Nombre{n},Apellido{n},office@x.org" for n in range(COUNT)]
    path.write_text("\n".join(["given_name,family_name,email", *rows]), "utf-8")
    for time in range(times):
        assert imported(room, path) == ImportResult(0 if time else COUNT, 0)
