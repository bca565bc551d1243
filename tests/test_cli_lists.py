"""`lists` on the command line: every kind of paper, its choices and its refusals."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desktop.cli_lists import KINDS
from seminar_desktop.services import demo
from seminar_desktop.services.papers import page_sizes

from .shell import Shell

SUYAPA = "suyapa.reconco@brisasdelrio.example.org"


@pytest.fixture
def seminar(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """A shell with the seminar `sv` made from the clean files."""
    monkeypatch.setenv("SEMINAR_STATE_DIR", str(tmp_path))
    shell = Shell(tmp_path, capsys)
    files = "--agenda", str(demo.folder() / "agenda.csv"), "--people", str(demo.folder() / "participants.csv")
    assert shell("new", "sv", *files)[0] == 0
    return shell


def test_every_kind_of_paper(seminar: Shell) -> None:
    for kind in KINDS:
        if kind == "tables":
            continue
        out = seminar.folder / f"{kind}.pdf"
        said = seminar.json("lists", "sv", "--out", str(out), "--kind", kind, "--lang-of-paper", "es")
        assert said["kind"] == kind and said["pages"] == len(page_sizes(out)) > 0, kind
    assert seminar("lists", "sv", "--out", str(out), "--kind", "tables")[0] == 1, "nobody sits anywhere yet"
    assert seminar.json("check", "sv")["projection"] == "ok"


def test_what_is_chosen_is_printed(seminar: Shell) -> None:
    out = str(seminar.folder / "out.pdf")
    tents = seminar.json("lists", "sv", "--out", out, "--kind", "name-tents", "--person", SUYAPA, "--paper", "A4")
    assert (tents["count"], tents["pages"], tents["unprintable"]) == (1, 1, [])
    assert page_sizes(Path(out))[0] == pytest.approx((297, 210), abs=0.1)
    day = seminar.json("lists", "sv", "--out", out, "--kind", "door-signs", "--day", "2022-09-13", "--also", "es")
    assert day["pages"] == 1
    some = seminar.json("lists", "sv", "--out", out, "--kind", "delegations", "--country", "hn")
    assert 0 < some["count"] < 10


def test_spare_badges_are_admitted_only_when_given(seminar: Shell) -> None:
    out = str(seminar.folder / "spares.pdf")
    said = seminar.json("lists", "sv", "--out", out, "--kind", "spare-badges", "--count", "3", "--stock", "avery-5392")
    assert len(set(said["codes"])) == 3 and said["pages"] == 1
    assert seminar.json("scan", "sv", said["codes"][0], status=1)["verdict"] == "spare_badge"
    proposed = seminar.json("lists", "sv", "--out", out, "--kind", "spare-badges", "--role", "press")
    assert len(proposed["codes"]) == 5, "one for every ten people, less the three that are free"


@pytest.mark.parametrize("wrong", [
    ["--kind", "poems"], ["--kind", "door-signs", "--day", "tomorrow"], ["--kind", "spare-badges", "--role", "queen"],
    ["--kind", "name-tents", "--per-sheet", "3"],
])  # fmt: skip
def test_wrong_usage(seminar: Shell, wrong: list[str]) -> None:
    assert seminar("lists", "sv", "--out", str(seminar.folder / "x.pdf"), *wrong)[0] == 2


@pytest.mark.parametrize("refused", [
    ["--kind", "name-tents", "--person", "nobody"], ["--kind", "table-cards", "--slot", "nowhere"],
    ["--kind", "spare-badges", "--count", "501"], ["--kind", "spare-badges", "--stock", "papyrus"],
    ["--kind", "missing", "--paper", "A5"],
])  # fmt: skip
def test_refusals(seminar: Shell, refused: list[str]) -> None:
    out = seminar.folder / "x.pdf"
    assert seminar("lists", "sv", "--out", str(out), *refused)[0] == 1 and not out.exists()
