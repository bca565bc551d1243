"""Reports, presences and certificates on the command line: what scripts rely on."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from seminar_desktop.importers.sheet import read_table
from seminar_desktop.services import demo

from .shell import Shell

SAMPLES = Path(__file__).parent / "data" / "seminar"
ZOOM, MOODLE = str(SAMPLES / "zoom_participants.csv"), str(SAMPLES / "moodle_completion.csv")
OPENING = "d1-0900-opening"
SUYAPA = "suyapa.reconco@brisasdelrio.example.org"


@pytest.fixture
def seminar(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """A shell with the seminar `sv` made from the clean files."""
    monkeypatch.setenv("SEMINAR_STATE_DIR", str(tmp_path))
    shell = Shell(tmp_path, capsys)
    files = "--agenda", str(demo.folder() / "agenda.csv"), "--people", str(demo.folder() / "participants.csv")
    assert shell("new", "sv", *files)[0] == 0
    return shell


def test_a_report_is_told_by_its_content(seminar: Shell) -> None:
    said = seminar.json("import", "sv", ZOOM)
    assert (said["kind"], said["variant"], said["rows"], said["changed"] > 0) == ("zoom", "meeting", 43, True)
    assert {"row": 21, "why": "bot"} in said["ignored"]
    assert next(x for x in said["linked"] if x["row"] == 7)["person"]["email"] == "luc.theriault@gac.example.org"
    assert [x["row"] for x in said["unknown"]] == [14, 19, 29, 31]
    (hernandez,) = [x for x in said["doubtful"] if x["text"] == "José Hernández"]
    assert hernandez["why"] == "several_candidates" and len(hernandez["candidates"]) >= 2
    assert seminar.json("import", "sv", ZOOM)["changed"] == 0


def test_a_dry_run_writes_nothing(seminar: Shell) -> None:
    before = seminar.json("check", "sv")["entries"]
    assert seminar.json("import", "sv", MOODLE, "--dry-run")["changed"] == 0
    assert seminar.json("check", "sv")["entries"] == before


def test_suggestions_are_taken_only_when_asked(seminar: Shell) -> None:
    exact = seminar.json("import", "sv", MOODLE, "--dry-run")
    suggested = seminar.json("import", "sv", MOODLE, "--accept", "suggested")
    assert len(suggested["linked"]) > len(exact["linked"])
    assert {x["row"] for x in suggested["doubtful"]} >= {21, 23}, "two candidates: never"
    assert seminar.json("import", "sv", MOODLE)["changed"] == 0


def test_decisions_are_given_by_row(seminar: Shell) -> None:
    peter = "peter.kowalczyk@portcottonwood.example.org"
    said = seminar.json("import", "sv", ZOOM, "--decide", f"14={peter}", "--decide", "19=nobody")
    assert [x["person"]["email"] for x in said["linked"] if x["row"] in (14, 29, 31)] == [peter] * 3
    assert {"row": 19, "why": "decided"} in said["ignored"]
    assert seminar("import", "sv", ZOOM, "--decide", "999=nobody")[0] == 2
    assert seminar("import", "sv", ZOOM, "--decide", "14=somebody")[0] == 1


def test_attendance_as_json_csv_and_workbook(seminar: Shell) -> None:
    seminar("import", "sv", ZOOM)
    assert seminar("mark", "sv", OPENING, SUYAPA, "late", "--operator", "Ana")[0] == 0
    people = {row["person"]["email"]: row["presence"] for row in seminar.json("attendance", "sv")}
    assert people["hector.pena@luciernaga.example.org"][OPENING]["status"] == "virtual"
    assert people[SUYAPA][OPENING]["reason"] == "marked"
    status, text, _ = seminar("attendance", "sv", "--csv", lang="es")
    rows = list(csv.reader(io.StringIO(text)))
    assert status == 0 and len(rows) == 75 and {len(row) for row in rows} == {6 + 13}
    assert seminar("attendance", "sv", "--out", str(seminar.folder / "grid.xlsx"), lang="es")[0] == 0
    assert read_table(seminar.folder / "grid.xlsx").rows[0].cells == rows[0]
    status, text, _ = seminar("attendance", "sv", "--slot", OPENING, "--csv")
    moodle = list(csv.reader(io.StringIO(text)))
    assert [SUYAPA, "L"] in [[row[0], row[-1]] for row in moodle]
    assert seminar("attendance", "sv", "--out", str(seminar.folder / "grid.doc"))[0] == 1


def test_eligibility_says_what_is_missing(seminar: Shell) -> None:
    seminar("import", "sv", MOODLE)
    found = {row["person"]["email"]: row for row in seminar.json("eligibility", "sv")}
    engels = found["engels.putoy@lagunacuarzo.example.org"]
    assert (engels["kind"], engels["courses_passed"], engels["courses"]) == ("approval", 2, 3)
    first = engels["missing"][0]
    assert (first["kind"], first["status"], first["fix"], first["now"]) == ("course", "failed", "retake_course", True)
    assert found["luc.theriault@gac.example.org"]["kind"] == "participation"
    easy = seminar.json("eligibility", "sv", "--if", "courses=-", "--if", "slots_percent=0")
    assert {row["state"] for row in easy if row["kind"] == "approval"} == {"earned"}
    assert seminar("eligibility", "sv", "--if", "slots_percent=many")[0] == 1
    assert seminar("eligibility", "sv", "--if", "colour=red")[0] == 1
    status, text, _ = seminar("eligibility", "sv", "--csv", lang="es")
    assert status == 0 and "Emprender" not in text and len(text.splitlines()) == 75


def test_a_waiver_bears_a_name_and_a_reason(seminar: Shell) -> None:
    engels = "engels.putoy@lagunacuarzo.example.org"
    assert seminar("waive", "sv", engels, "--reason", " ", "--operator", "Heydi")[0] == 1
    assert seminar.json("waive", "sv", engels, "--reason", "ill", "--operator", "Heydi") == {"state": "earned"}


def test_sheets_for_signatures(seminar: Shell) -> None:
    out = seminar.folder / "sheets.pdf"
    said = seminar.json("lists", "sv", "--out", str(out), "--slot", OPENING)
    assert said["pages"] >= 3 and out.read_bytes().startswith(b"%PDF")
    assert seminar("lists", "sv", "--out", str(out), "--slot", "nowhere")[0] == 1


def test_slots_are_listed_with_their_ids(seminar: Shell) -> None:
    assert {"id": OPENING, "day": "2022-09-12"}.items() <= seminar.json("slots", "sv")[5].items()
    assert seminar.json("check", "sv")["projection"] == "ok"
