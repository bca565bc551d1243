"""Certificates on the command line: the gate, issuing, correcting, revoking, the register."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest

from seminar_desktop import cli
from seminar_desktop.domain.statement import code_of
from seminar_desktop.importers.sheet import read_table
from seminar_desktop.services import demo, people
from seminar_desktop.services.desk import open_desk
from seminar_desktop.services.papers import page_sizes

from .shell import Shell

SUYAPA = "suyapa.reconco@brisasdelrio.example.org"
HECTOR = "hector.pena@luciernaga.example.org"


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the seminar `sv`, in which two people are let off everything."""
    folder = tmp_path_factory.mktemp("sv")
    files = ["--agenda", str(demo.folder() / "agenda.csv"), "--people", str(demo.folder() / "participants.csv")]
    waiving = ["--reason", "Was there", "--operator", "Ana"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SEMINAR_STATE_DIR", str(folder))
        for arguments in (["new", "sv", *files], *(["waive", "sv", who, *waiving] for who in (SUYAPA, HECTOR))):
            assert cli.run(["--data-dir", str(folder), *arguments]) == 0
    return folder


@pytest.fixture
def seminar(
    tmp_path: Path, prepared: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shell:
    """A shell with a copy of it."""
    folder = tmp_path / "data"
    shutil.copytree(prepared, folder)
    monkeypatch.setenv("SEMINAR_STATE_DIR", str(folder))
    return Shell(folder, capsys)


def out(seminar: Shell) -> str:
    return str(seminar.folder / "certificates.pdf")


def test_nothing_is_issued_before_the_release(seminar: Shell) -> None:
    status, _, said = seminar("certificates", "sv", "--out", out(seminar), "--kind", "approval")
    assert status == 1 and "not released yet" in said
    assert not Path(out(seminar)).exists()
    assert seminar("certificates", "sv", "--release", "approval")[0] == 1  # nobody answers for it


def test_everybody_who_is_ready_gets_one(seminar: Shell) -> None:
    said = seminar.json("certificates", "sv", "--release", "approval", "--operator", "Ana", "--out", out(seminar))
    assert said["file"] == out(seminar)
    issued = said["issued"]
    assert {one["person"]["email"] for one in issued} == {SUYAPA, HECTOR}
    assert {(one["version"], one["kind"]) for one in issued} == {(1, "approval")}
    assert all(code_of(one["statement"]) == one["code"] for one in issued)
    sizes = page_sizes(Path(out(seminar)))
    assert len(sizes) == 2 and all(width > height for width, height in sizes)
    assert seminar("certificates", "sv", "--out", out(seminar))[0] == 1  # nobody is left


def test_one_person_and_a_language(seminar: Shell) -> None:
    seminar("certificates", "sv", "--release", "approval", "--operator", "Ana")
    said = seminar.json("certificates", "sv", "--person", HECTOR, "--language", "es+en", "--out", out(seminar))
    assert [one["person"]["email"] for one in said["issued"]] == [HECTOR]
    again = seminar.json("certificates", "sv", "--person", HECTOR, "--out", out(seminar))
    assert again["issued"][0]["serial"] == said["issued"][0]["serial"]  # valid already: the same one


def test_who_has_not_earned_it_is_refused_by_name(seminar: Shell) -> None:
    seminar("certificates", "sv", "--release", "approval", "--operator", "Ana")
    everybody = seminar.json("people", "sv")
    other = next(p for p in everybody if p["role"] == "municipal_representative" and p["email"] not in (SUYAPA, HECTOR))
    status, _, said = seminar("certificates", "sv", "--person", other["id"], "--out", out(seminar))
    assert status == 1 and other["name"] in said


def test_issued_again_and_revoked(seminar: Shell) -> None:
    first = seminar.json("certificates", "sv", "--release", "approval", "--operator", "Ana", "--out", out(seminar))
    one, other = (row["serial"] for row in first["issued"])
    assert seminar("certificates", "sv", "--reissue", one)[0] == 1  # no reason
    again = seminar.json("certificates", "sv", "--reissue", one, "--reason", "Spelling", "--out", out(seminar))
    assert [(row["serial"], row["version"]) for row in again["issued"]] == [(one, 2)]
    assert again["issued"][0]["code"] not in {row["code"] for row in first["issued"]}
    assert len(page_sizes(Path(out(seminar)))) == 1
    register = seminar.folder / "register.csv"
    revoking = "--revoke", other, "--reason", "Wrong person", "--operator", "Ana", "--register", str(register)
    assert seminar("certificates", "sv", *revoking)[0] == 0
    with register.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    said = {(row["Serial"], row["Version"]): (row["Validity"], row["Reason"]) for row in rows}
    assert said == {(one, "1"): ("Replaced by a later version", ""), (one, "2"): ("Valid", "Spelling"),
                    (other, "1"): ("Revoked", "Wrong person")}  # fmt: skip
    assert seminar("certificates", "sv", "--revoke", "SS22-00-9999", "--reason", "x")[0] == 1


def test_what_is_not_right_any_more_is_left_out(seminar: Shell) -> None:
    first = seminar.json("certificates", "sv", "--release", "approval", "--operator", "Ana", "--out", out(seminar))
    assert first["left_out"] == []
    Path(out(seminar)).unlink()
    desk = open_desk(seminar.folder / "sv.seminar", seminar.folder)
    hector = next(one for one in people.everybody(desk) if one.email == HECTOR)
    people.correct_name(desk, hector.id, hector.given_name, "Peña Ñandú")
    desk.close()
    asked = "certificates", "sv", "--person", HECTOR, "--out", out(seminar)
    status, _, said = seminar(*asked)
    assert status == 1 and "Peña Ñandú" in said and "Issue it again" in said and not Path(out(seminar)).exists()
    both = seminar.json(*asked, "--person", SUYAPA, "--kind", "approval")
    assert [one["person"]["email"] for one in both["issued"]] == [SUYAPA]
    assert [(one["person"]["email"], one["state"]) for one in both["left_out"]] == [(HECTOR, "changed")]
    serial = next(one["serial"] for one in first["issued"] if one["person"]["email"] == HECTOR)
    again = seminar.json(*asked, "--reissue", serial, "--reason", "Name")
    assert {(one["serial"], one["version"]) for one in again["issued"]} == {(serial, 2)} and not again["left_out"]


def test_the_register_as_workbook_and_on_paper(seminar: Shell) -> None:
    register = seminar.folder / "register"
    assert seminar("certificates", "sv", "--register", str(register.with_suffix(".pdf")))[0] == 1  # nothing in it
    seminar("certificates", "sv", "--release", "approval", "--operator", "Ana", "--out", out(seminar))
    for suffix in (".xlsx", ".csv"):
        assert seminar("certificates", "sv", "--register", str(register.with_suffix(suffix)))[0] == 0
    cells = [[row.cells for row in read_table(register.with_suffix(suffix)).rows] for suffix in (".xlsx", ".csv")]
    assert cells[0][0] == cells[1][0] and len(cells[0]) == len(cells[1]) == 3
    said = seminar.json("certificates", "sv", "--register", str(register.with_suffix(".pdf")))
    assert said["register"].endswith(".pdf") and len(page_sizes(register.with_suffix(".pdf"))) == 1
    assert seminar("certificates", "sv", "--register", str(register.with_suffix(".doc")))[0] == 1


def test_wrong_usage_is_status_2(seminar: Shell) -> None:
    assert seminar("certificates", "sv")[0] == 2
    assert seminar("certificates", "sv", "--person", SUYAPA)[0] == 2
    assert seminar("certificates", "sv", "--language", "de", "--out", out(seminar))[0] == 2
    assert seminar("certificates", "sv", "--kind", "diploma", "--out", out(seminar))[0] == 2
