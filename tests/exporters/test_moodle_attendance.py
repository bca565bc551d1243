"""The file for Moodle's attendance activity, read by the rules of the plugin's own import."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from seminar_desktop.domain.attendance import Presence
from seminar_desktop.exporters.csv_file import write_csv
from seminar_desktop.exporters.moodle_attendance import ACRONYMS, DELIMITER, Acronyms, rows

ZONE = timezone(timedelta(hours=-6))
ARRIVED = datetime(2022, 9, 13, 9, 4, tzinfo=ZONE)


def one(status: str, letters: Acronyms = ACRONYMS["en"]) -> list[object]:
    return [list(row) for row in rows([("ana@example.org", None, status)], letters).sheet.rows]


@pytest.mark.parametrize(("status", "english", "spanish"), [
    ("present", "P", "P"), ("virtual", "P", "P"), ("late", "L", "R"), ("left_early", "L", "R"),
    ("excused", "E", "FJ"), ("absent", "A", "FI"),
])
def test_every_presence_that_moodle_knows_has_its_letter(status: str, english: str, spanish: str) -> None:
    assert one(status) == [["ana@example.org", None, english]]
    assert one(status, ACRONYMS["es"]) == [["ana@example.org", None, spanish]]


def test_every_presence_is_written_or_counted() -> None:
    made = rows((f"{status}@example.org", None, status) for status in Presence)
    assert made.undecided == 2 and len(made.sheet.rows) + made.undecided == len(Presence)
    written = {row[0] for row in made.sheet.rows}
    assert not written & {"unknown@example.org", "not_required@example.org"}


def test_people_moodle_could_not_find_are_counted() -> None:
    made = rows([("", None, "present"), ("nobody", ARRIVED, "late"), ("=x@example.org", None, "present"),
                 ("Both@example.org", None, "present"), (" both@example.org ", None, "absent"),
                 (" ana@example.org\n", ARRIVED, "present"), ("", None, "unknown")])
    assert (made.without_email, made.shared_email, made.undecided) == (3, 2, 1)
    assert [row[0] for row in made.sheet.rows] == ["ana@example.org"]


def test_a_time_without_offset_is_a_bug() -> None:
    with pytest.raises(ValueError, match="offset"):
        rows([("ana@example.org", datetime(2022, 9, 13, 9, 4), "present")])


def import_as_the_plugin(data: bytes) -> dict[str, str]:
    """What the plugin's form preselects and its reader then does: e-mail first, status by acronym, no scan time."""
    table = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=","))
    head, body = table[0], table[1:]
    assert head[0] == "email" and "status" in head and all(len(row) == len(head) for row in body)
    found: dict[str, str] = {}
    for row in body:
        user = row[0].lower()
        assert user not in found and row[head.index("status")] in ("P", "L", "E", "A")
        found[user] = row[head.index("status")]
    return found


def test_the_file_goes_straight_in(tmp_path: Path) -> None:
    made = rows([("ana@example.org", ARRIVED, "present"), ("luis@example.org", ARRIVED, "late"),
                 ("eva@example.org", None, "absent")])
    write_csv(tmp_path / "moodle.csv", made.sheet, DELIMITER)
    data = (tmp_path / "moodle.csv").read_bytes()
    assert import_as_the_plugin(data) == {"ana@example.org": "P", "luis@example.org": "L", "eva@example.org": "A"}
    moment = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))[1][1]
    assert moment == "2022-09-13T09:04:00-06:00"
    assert datetime.fromisoformat(moment) == datetime(2022, 9, 13, 15, 4, tzinfo=UTC)
