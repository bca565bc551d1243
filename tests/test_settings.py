"""Settings: declared once, kept safely."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from seminar_desktop.settings import SECTIONS, Settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_values_are_written_at_once_and_read_again(file: Path) -> None:
    settings = Settings(file)
    settings.language, settings.volume, settings.crop_marks = "es", 40, True
    again = Settings(file)
    assert (again.language, again.volume, again.crop_marks) == ("es", 40, True)
    assert again.theme == "system"


@pytest.mark.parametrize(
    ("key", "value"),
    [("language", "xx"), ("volume", 101), ("volume", "70"), ("sound", 1), ("text_size", 99)],
)
def test_wrong_values_are_refused_and_count_as_the_default_in_a_file(file: Path, key: str, value: object) -> None:
    with pytest.raises(ValueError, match=key):
        setattr(Settings(None), key, value)
    file.write_text(json.dumps({key: value}), encoding="utf-8")
    assert getattr(Settings(file), key) == getattr(Settings, key).default


@pytest.mark.parametrize("content", ["", "{", "[1]", "null", "\x00\xff"])
def test_a_damaged_file_is_put_aside(file: Path, content: str) -> None:
    file.write_bytes(content.encode("latin-1"))
    settings = Settings(file)
    assert settings.language == "system"
    assert file.with_name("settings.json.damaged").exists()
    settings.language = "es"
    assert Settings(file).language == "es"


def test_keys_of_a_newer_version_are_kept(file: Path) -> None:
    file.write_text('{"hologram": true}', encoding="utf-8")
    Settings(file).volume = 10
    assert json.loads(file.read_text(encoding="utf-8")) == {"hologram": True, "volume": 10}


def test_listeners_hear_of_changes_only() -> None:
    settings, heard = Settings(None), []
    settings.listen(heard.append)
    settings.volume = 30
    settings.volume = 30
    assert heard == ["volume"]


def test_a_disk_that_refuses_does_not_stop_the_desk(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "missing" / "settings.json")
    settings.language = "es"
    assert settings.language == "es"


def test_calibration_is_kept_per_printer(file: Path) -> None:
    settings = Settings(file)
    settings.calibrate("Office", 0.5, -1.0, 1.01)
    assert Settings(file).calibration("Office") == (0.5, -1.0, 1.01)
    assert Settings(file).calibration("Other") == (0.0, 0.0, 1.0)


def test_every_declared_setting_has_a_section() -> None:
    assert {item.section for item in Settings.declared()} <= set(SECTIONS.texts)
