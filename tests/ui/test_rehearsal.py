"""What a rehearsal may empty."""

from pathlib import Path

import pytest

from seminar_desktop.ui import rehearsal


class Played:
    """Stands in for the morning itself."""

    def __init__(self, out: Path, _language: str) -> None:
        self.out = out

    def play(self) -> int:
        (self.out / "01-ready.png").write_bytes(b"")
        return 0


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SEMINAR_DATA_DIR", "SEMINAR_STATE_DIR"):
        monkeypatch.setenv(name, "restored afterwards")
    monkeypatch.setattr(rehearsal, "_Morning", Played)


def test_a_seminar_in_the_named_folder_stays(tmp_path: Path) -> None:
    """Even where an earlier version rehearsed in that very folder."""
    own = tmp_path / "san-salvador.seminar"
    own.write_bytes(b"work")
    (tmp_path / rehearsal.MARK).write_text("")
    for _ in range(2):
        assert rehearsal.run(tmp_path, "en") == 0
    assert own.read_bytes() == b"work"
    assert {path.name for path in (tmp_path / "rehearsal").iterdir()} == {rehearsal.MARK, "01-ready.png"}


def test_a_folder_that_no_rehearsal_made_is_left_alone(tmp_path: Path) -> None:
    own = tmp_path / "rehearsal" / "san-salvador.seminar"
    own.parent.mkdir()
    own.write_bytes(b"work")
    assert rehearsal.run(tmp_path, "en") == 1
    assert own.read_bytes() == b"work"
