"""`backup`, `restore` and what `check` says of backups."""

import json
from pathlib import Path

import pytest

from seminar_desktop import cli


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SEMINAR_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("SEMINAR_STATE_DIR", str(tmp_path / "state"))
    assert cli.run(["new", "one"]) == 0
    return tmp_path / "data"


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    """What a command prints as JSON."""
    capsys.readouterr()
    assert cli.run([*arguments, "--json"]) == 0
    found: dict[str, object] = json.loads(capsys.readouterr().out)
    return found


def test_a_backup_is_listed_and_a_damaged_seminar_restored(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """From the newest backup, or from the one that is named; the damaged file is kept."""
    before = said(capsys, "check", "one")
    made = said(capsys, "backup", "one", "--out", str(data / "here"))
    assert said(capsys, "backup", "one")["entries"] == made["entries"] == before["entries"]
    (data / "one.seminar").write_bytes(b"SQLite format 3")
    assert cli.run(["check", "one"]) == 1
    report = said(capsys, "restore", "one")
    assert report["missing"] == [] and report["entries"] == before["entries"] and Path(str(report["aside"])).exists()
    after = said(capsys, "check", "one")
    assert after["digest"] == before["digest"] and len(after["backups"]) == 1  # type: ignore[arg-type]
    again = said(capsys, "restore", "one", "--from", str(made["file"]))
    assert again["fault"] == "restored" and again["backup"] == made["file"]


def test_what_is_no_backup_is_refused(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And the seminar stays as it is."""
    (data / "x.seminar-backup").write_text("no")
    before = said(capsys, "check", "one")["digest"]
    assert cli.run(["restore", "one", "--from", str(data / "x.seminar-backup")]) == 1
    assert "x.seminar-backup" in capsys.readouterr().err
    assert said(capsys, "check", "one")["digest"] == before
    assert cli.run(["restore", "never-was"]) == 1
