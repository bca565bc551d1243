"""`seat` on the San Salvador list, as somebody would call it."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest

from seminar_desktop import cli
from seminar_desktop.cli import opened
from seminar_desktop.services import contributions

DEMO = Path(__file__).resolve().parents[1] / "resources" / "demo"


@pytest.fixture
def seminar(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    monkeypatch.setenv("SEMINAR_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("SEMINAR_STATE_DIR", str(tmp_path))
    assert cli.run(["new", "s", "--people", str(DEMO / "participants.csv"), "--agenda", str(DEMO / "agenda.csv")]) == 0
    capsys.readouterr()
    return "s"


def test_seats_as_json(seminar: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["seat", seminar, "--json", "--save"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert [len(table["people"]) for table in said["tables"]] == [11] * 4
    assert said["proven"] and said["cost"] == said["bound"] == 0 == sum(said["criteria"].values())
    assert said["tables"][0]["name"] == "1" and said["tables"][0]["title"] and said["seconds"] < 5
    assert cli.run(["seat", seminar, "--json", "--keep", "3"]) == 0
    assert json.loads(capsys.readouterr().out)["moved"] == []


def test_rules_by_address(seminar: str, capsys: pytest.CaptureFixture[str]) -> None:
    one, two = "shanelle.usher-young@coralbight.example.org", "caitlin.orourke@northlarch.example.org"
    assert cli.run(["seat", seminar, "--json", "--lock", f"{one}=3", "--together", f"{one},{two}"]) == 0
    third = json.loads(capsys.readouterr().out)["tables"][2]["people"]
    assert {one, two} <= {person["email"] for person in third}
    assert cli.run(["seat", seminar, "--together", f"{one},{two}", "--apart", f"{one},{two}"]) == 1
    said = capsys.readouterr().err
    assert "Shanelle Usher-Young" in said and "together" in said and "{" not in said


@pytest.mark.parametrize("wrong", [["--lock", "x"], ["--role", "king"], ["--apart", "x,y"]])
def test_wrong_usage_is_told(seminar: str, capsys: pytest.CaptureFixture[str], wrong: list[str]) -> None:
    assert cli.run(["seat", seminar, *wrong]) in (1, 2)
    assert capsys.readouterr().err.strip()


def test_for_people_and_in_spanish(seminar: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--lang", "es", "seat", seminar]) == 0
    said = capsys.readouterr().out
    assert "demostrado" in said and "Shanelle Usher-Young" in said
    assert cli.run(["--lang", "es", "seat", seminar, "--tables", "1"]) == 1
    assert "municipio" in capsys.readouterr().err


def test_own_criteria_and_several_rounds(seminar: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["seat", seminar, "--json", "--spread", "country=2", "--cluster", "language=3", "--once", "municipality"]
    assert cli.run(words) == 0
    assert set(json.loads(capsys.readouterr().out)["criteria"]) >= {"country", "language"}
    assert cli.run(["seat", seminar, "--json", "--rounds", "3", "--time-limit", "0.5"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert len(said["rounds"]) == 3 and 24 < said["met"] <= 30
    assert sum(one["cost"] for one in said["rounds"]) <= 6, "many new meetings may outweigh one or two people too many"


@pytest.mark.parametrize("wrong", [["--spread", "shoe=1"], ["--spread", "country=0"], ["--cluster", "country"]])
def test_criteria_that_make_no_sense(seminar: str, wrong: list[str]) -> None:
    assert cli.run(["seat", seminar, *wrong]) == 2


def test_the_exact_solver_agrees(seminar: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["seat", seminar, "--json", "--tables", "6", "--spread", "country=4", "--spread", "sex=3", "--exact", "20"]
    assert cli.run(words) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["proven"] and said["cost"] == said["bound"] == sum(said["criteria"].values())


def test_statements_of_the_tables(seminar: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with opened(seminar) as desk:
        first, _ = contributions.save(desk, {"table": "2", "kind": "action", "text": "Train officers", "votes": "3"})
        second, _ = contributions.save(desk, {"table": "3", "kind": "action", "text": "Train the officers"})
        contributions.merge(desk, first.id, [second.id])
        contributions.set_team(desk, "2", "Ana", "Luz")
    out = tmp_path / "tables.csv"
    assert cli.run(["statements", seminar, "--json", "--out", str(out)]) == 0
    said = json.loads(capsys.readouterr().out)
    assert [(one["text"], one["votes"], one["merged"]) for one in said["statements"]] == [
        ("Train officers", 3, ["Train the officers"])]
    assert said["tables"]["2"] == {"moderator": "Ana", "rapporteur": "Luz"}
    assert "Train officers" in out.read_text("utf-8-sig")
    assert cli.run(["statements", seminar]) == 0
    assert "Action: Train officers" in capsys.readouterr().out
    assert cli.run(["statements", seminar, "--out", str(tmp_path / "x.doc")]) == 1


def test_a_preferred_table(seminar: str, capsys: pytest.CaptureFixture[str]) -> None:
    who = "shanelle.usher-young@coralbight.example.org"
    for table in ("1", "2", "3", "4"):
        assert cli.run(["seat", seminar, "--json", "--prefer", f"{who}={table}"]) == 0
        said = json.loads(capsys.readouterr().out)
        here = next(one for one in said["tables"] if one["name"] == table)
        assert who in {person["email"] for person in here["people"]} and said["cost"] == 0 and said["proven"]
    assert cli.run(["seat", seminar, "--prefer", f"{who}=9"]) == 1


def test_the_closing_report_holds_what_the_tables_wrote(
    seminar: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with opened(seminar) as desk:
        contributions.save(desk, {"table": "2", "kind": "action", "text": "=Train officers"})
    out = tmp_path / "closing.xlsx"
    assert cli.run(["report", seminar, "--out", str(out), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["sheets"] == 5
    book = openpyxl.load_workbook(out)
    assert len(book.sheetnames) == 5 == len(set(book.sheetnames))
    last = [[cell.value for cell in row] for row in book.worksheets[-1].iter_rows()]
    assert any("=Train officers" in str(value) for value in last[-1]) and book.worksheets[0].max_row > 44
    assert cli.run(["report", seminar, "--out", str(tmp_path / "x.csv")]) == 1
