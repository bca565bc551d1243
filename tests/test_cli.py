"""The command line, in process: what scripts rely on."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desktop.services import demo

from .shell import Shell

PRINTED = demo.folder() / "agenda_as_printed.csv"
PEOPLE = demo.folder() / "participants.csv"


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    monkeypatch.setenv("SEMINAR_STATE_DIR", str(tmp_path))
    return Shell(tmp_path, capsys)


@pytest.fixture
def seminar(shell: Shell) -> Shell:
    """A shell with the seminar `sv` made from the clean files."""
    assert shell("new", "sv", "--agenda", str(demo.folder() / "agenda.csv"), "--people", str(PEOPLE))[0] == 0
    return shell


def test_new_from_clean_files(shell: Shell) -> None:
    """Both files go in; making it twice is refused and changes nothing."""
    made = shell.json("new", "sv", "--agenda", str(demo.folder() / "agenda.csv"), "--people", str(PEOPLE))
    assert (made["created"], made["slots"], made["people"]) == (True, 28, 74)
    before = (shell.folder / "sv.seminar").read_bytes()
    status, _, err = shell("new", "sv")
    assert status == 1 and "already" in err
    assert (shell.folder / "sv.seminar").read_bytes() == before


def test_new_from_the_printed_agenda_asks_first(shell: Shell) -> None:
    """Nothing is made while a date is missing; with the answers it is."""
    asked = shell.json("new", "sv", "--agenda", str(PRINTED), status=1)
    blocking = [question["key"] for question in asked["questions"] if question["blocking"]]
    assert blocking == ["agenda_no_date:1-10", "agenda_reversed:15"]
    assert not (shell.folder / "sv.seminar").exists()
    answers = ["--answer", f"{blocking[0]}=2022-09-12", "--answer", f"{blocking[1]}=13:15"]
    made = shell.json("new", "sv", "--agenda", str(PRINTED), *answers)
    assert made["created"] and len(made["repairs"]) == 20


def test_import_twice_changes_nothing(seminar: Shell) -> None:
    """The second reading links every row and writes no entry."""
    before = seminar.json("check", "sv")
    report = seminar.json("import", "sv", str(PEOPLE))
    assert (report["rows"], len(report["linked"]), report["changed"], report["added"]) == (74, 74, 0, [])
    assert seminar.json("check", "sv") == before


def test_people_and_scan(seminar: Shell) -> None:
    """A listed badge code is welcome once, then already here; a foreign code is refused with status 1."""
    person = next(p for p in seminar.json("people", "sv") if p["name"] == "Ixchel Tzoc Batz")
    scan = seminar.json("scan", "sv", person["badge"], "--at", "2022-09-12T08:41")
    assert (scan["verdict"], scan["person"]["id"], scan["notes"]) == ("welcome", person["id"], [])
    again = seminar.json("scan", "sv", person["badge"].lower(), "--at", "2022-09-12T08:50")
    assert again["verdict"] == "already_here" and again["earlier"]["at"].startswith("2022-09-12T08:41")
    assert seminar.json("scan", "sv", person["badge"], "--at", "2022-09-13T08:41")["verdict"] == "welcome"
    assert seminar.json("scan", "sv", "https://example.org", status=1)["verdict"] == "unreadable"
    assert next(p for p in seminar.json("people", "sv") if p["id"] == person["id"])["arrived"]


def test_a_slot_is_a_station(seminar: Shell) -> None:
    """At the door of a slot the count starts anew; an unknown station is named as such."""
    badge = seminar.json("people", "sv")[0]["badge"]
    seminar.json("scan", "sv", badge, "--at", "2022-09-12T08:41")
    door = seminar.json("scan", "sv", badge, "--at", "2022-09-12T09:01", "--station", "d1-0900-opening")
    assert door["verdict"] == "welcome"
    status, _, err = seminar("scan", "sv", badge, "--station", "nowhere")
    assert status == 1 and "agenda item" in err


def test_badges_and_reissue(seminar: Shell) -> None:
    """All badges go to a PDF; a lost one gets a new code, and the old one no longer admits."""
    out = seminar.folder / "badges.pdf"
    assert seminar.json("badges", "sv", "--out", str(out), "--stock", "a6-4up")["badges"] == 74
    assert out.read_bytes().startswith(b"%PDF")
    person = seminar.json("people", "sv")[0]
    seminar.json("badges", "sv", "--out", str(out), "--person", person["id"], "--reason", "lost")
    assert seminar.json("scan", "sv", person["badge"], status=1)["verdict"] == "void_badge"
    assert seminar.json("people", "sv")[0]["badge"] != person["badge"]


@pytest.mark.parametrize("out", ["sv.seminar", "badges", "missing/badges.pdf"])
def test_badges_are_written_to_pdf_names_only(seminar: Shell, out: str) -> None:
    """A seminar is never overwritten, no badge is voided by a refusal, and the disk's refusals are sentences."""
    file, person = seminar.folder / out, seminar.json("people", "sv")[0]
    before = file.read_bytes() if file.exists() else None
    lost = "--person", person["id"], "--reason", "lost"
    status, printed, err = seminar("badges", "sv", "--out", str(file), *(lost if "missing" not in out else ()))
    assert (status, printed) == (1, "") and file.name in err and len(err.splitlines()) == 1
    assert before is None or seminar.json("check", "sv")["projection"] == "ok"
    assert seminar.json("people", "sv")[0]["badge"] == person["badge"]


def test_an_address_of_two_people_names_neither(seminar: Shell) -> None:
    """The ids are said, so that one can be chosen; one that nobody has is unknown."""
    (seminar.folder / "more.csv").write_text("Nombre,Apellidos,Correo\nAna,Paz,o@x.org\nLuis,Cruz,o@x.org\n", "utf-8")
    seminar.json("import", "sv", str(seminar.folder / "more.csv"))
    ids = [p["id"] for p in seminar.json("people", "sv") if p["email"] == "o@x.org"]
    out = str(seminar.folder / "badges.pdf")
    status, _, err = seminar("badges", "sv", "--out", out, "--person", "o@x.org")
    assert len(ids) == 2 and status == 1 and all(i in err for i in ids)
    assert seminar.json("badges", "sv", "--out", out, "--person", ids[0])["badges"] == 1
    assert "not on the list" in seminar("badges", "sv", "--out", out, "--person", "nobody@x.org")[2]


def test_a_seminar_to_practise_on_rehearses_here_too(shell: Shell) -> None:
    """A scan without a time is one of the demo's first morning, whoever opens the file."""
    desk = demo.create(shell.folder / "sv.seminar", shell.folder)
    desk.close()
    badge = shell.json("people", "sv")[0]["badge"]
    assert shell.json("scan", "sv", badge)["at"].startswith("2022-09-12T08:4")


def test_check_is_sound(seminar: Shell) -> None:
    """Chains hold and tables equal a rebuild."""
    health = seminar.json("check", "sv")
    assert (health["chain"], health["projection"]) == ("ok", "ok") and health["entries"] > 1000


@pytest.mark.parametrize(("lang", "sentence"), [("en", "was not found"), ("es", "No se encontró")])
def test_refusals_are_sentences(shell: Shell, lang: str, sentence: str) -> None:
    """One translated sentence on stderr, nothing on stdout, status 1."""
    status, out, err = shell("check", "missing", lang=lang)
    assert (status, out) == (1, "") and sentence in err and "Traceback" not in err


def test_wrong_usage_is_status_two(shell: Shell) -> None:
    assert shell("scan")[0] == 2
    assert shell("import", "x", "y", "--kind", "telepathy")[0] == 2


def test_selftest(shell: Shell) -> None:
    """What a frozen build runs."""
    assert shell.json("selftest")["ok"]
