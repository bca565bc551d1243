"""The parts of bootstrap.py that decide something, without a network and without installing anything."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import bootstrap


@pytest.mark.parametrize(
    ("platform", "environ", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_only_a_linux_session_can_lack_a_display(platform: str, environ: dict[str, str], expected: bool) -> None:
    assert bootstrap.has_display(platform, environ) is expected


def test_missing_libraries_are_named_as_debian_packages() -> None:
    assert bootstrap.missing_packages(["libEGL.so.1", "libxcb-cursor.so.0"], True, (3, 11)) == [
        "libegl1",
        "libxcb-cursor0",
    ]


def test_without_ensurepip_the_venv_package_of_this_python_is_asked_for() -> None:
    assert bootstrap.missing_packages([], False, (3, 13)) == ["python3.13-venv"]
    assert bootstrap.missing_packages([], True, (3, 13)) == []


@pytest.mark.skipif(sys.platform != "linux", reason="sonames are a Linux matter")
def test_the_linker_is_asked_for_a_library() -> None:
    assert bootstrap.is_loadable("libc.so.6")
    assert not bootstrap.is_loadable("libnothing-of-this-name.so.0")


@pytest.fixture
def bare_linux(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A Debian without any of the libraries; collects what would have been installed, which always fails."""
    asked: list[list[str]] = []

    def refuse(packages: list[str]) -> bool:
        asked.append(packages)
        return False

    monkeypatch.setattr(bootstrap.sys, "platform", "linux")
    monkeypatch.setattr(bootstrap, "is_loadable", lambda soname: False)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: "/usr/bin/apt-get")
    monkeypatch.setattr(bootstrap, "apt_install", refuse)
    return asked


def test_set_up_stops_when_an_essential_library_cannot_be_had(bare_linux: list[list[str]]) -> None:
    with pytest.raises(bootstrap.SetupError, match="libEGL"):
        bootstrap.prepare_system()
    assert set(bootstrap.ALL_LIBRARIES.values()) <= set(bare_linux[0])


def test_set_up_goes_on_without_the_camera_and_the_window_when_there_is_no_display(
    bare_linux: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "is_loadable", lambda soname: soname in bootstrap.OFFSCREEN_LIBRARIES)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    bootstrap.prepare_system()
    assert "Going on without" in capsys.readouterr().out
    monkeypatch.setenv("DISPLAY", ":0")
    with pytest.raises(bootstrap.SetupError, match="libxcb-cursor"):
        bootstrap.prepare_system()


@pytest.mark.skipif(os.name == "nt", reason="apt-get is a Debian matter")
def test_without_rights_the_exact_command_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "administrator_prefix", lambda: None)
    assert not bootstrap.apt_install(["libegl1", "libgl1"])
    assert "sudo apt-get install -y --no-install-recommends libegl1 libgl1" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("home = /usr/bin\nversion = 3.11.2\n", (3, 11)),
        ("home = C:\\Python\r\nversion_info = 3.13.0.final.0\r\n", (3, 13)),
        ("home = /usr/bin\n", None),
    ],
)
def test_the_environment_knows_its_python(text: str, expected: tuple[int, int] | None) -> None:
    assert bootstrap.venv_version(text) == expected


def test_a_lock_has_the_same_hash_whatever_its_line_ends(tmp_path: Path) -> None:
    unix, windows = tmp_path / "unix", tmp_path / "windows"
    unix.write_bytes(b"a==1\nb==2\n")
    windows.write_bytes(b"a==1\r\nb==2\r\n")
    assert bootstrap.lock_hash(unix) == bootstrap.lock_hash(windows)
    unix.write_bytes(b"a==1\nb==3\n")
    assert bootstrap.lock_hash(unix) != bootstrap.lock_hash(windows)


@pytest.mark.parametrize("content", ["", "[1]", "not json", "3"])
def test_a_damaged_stamp_means_nothing_is_known(tmp_path: Path, content: str) -> None:
    stamp = tmp_path / "stamp"
    assert bootstrap.read_stamp(stamp) == {}
    stamp.write_text(content, encoding="utf-8")
    assert bootstrap.read_stamp(stamp) == {}


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A checkout with two locks and an empty environment; collects the commands that would have been run."""
    commands: list[list[str]] = []

    def record(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        commands.append(command)
        return subprocess.CompletedProcess(command, 0, "", "")

    for name in (bootstrap.RUNTIME_LOCK, bootstrap.DEV_LOCK):
        (tmp_path / name).write_text(name, encoding="utf-8")
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / "stamp.json")
    monkeypatch.setattr(bootstrap.subprocess, "run", record)
    return commands


def test_packages_are_installed_once_for_each_state_of_a_lock(checkout: list[list[str]]) -> None:
    bootstrap.install_packages(dev=False)
    bootstrap.install_packages(dev=False)
    assert len(checkout) == 1
    assert checkout[0][-3:] == ["--require-hashes", "-r", str(bootstrap.ROOT / bootstrap.RUNTIME_LOCK)]
    bootstrap.install_packages(dev=True)
    bootstrap.install_packages(dev=False)  # the development lock holds the runtime lock
    assert len(checkout) == 2
    (bootstrap.ROOT / bootstrap.RUNTIME_LOCK).write_text("changed", encoding="utf-8")
    bootstrap.install_packages(dev=False)
    assert len(checkout) == 3
    assert set(json.loads(bootstrap.STAMP.read_text("utf-8"))) == {bootstrap.RUNTIME_LOCK, bootstrap.DEV_LOCK}


def test_a_failed_install_leaves_no_stamp(checkout: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    failed = subprocess.CompletedProcess([], 1, "", "Temporary failure in name resolution")
    monkeypatch.setattr(bootstrap.subprocess, "run", lambda *args, **options: failed)
    with pytest.raises(bootstrap.SetupError, match="needs a network"):
        bootstrap.install_packages(dev=False)
    assert not bootstrap.STAMP.exists()


def test_pip_failures_become_one_sentence() -> None:
    assert "differs" in bootstrap.pip_failure("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM ...")
    assert bootstrap.pip_failure("a\nERROR: no room left") == "pip could not install the packages: ERROR: no room left"
    assert "no reason" in bootstrap.pip_failure("")


def test_only_changed_translations_are_compiled(tmp_path: Path) -> None:
    source, compiled = tmp_path / "es.ts", tmp_path / "es.qm"
    source.touch()
    assert bootstrap.stale_translations(tmp_path) == [source]
    compiled.touch()
    assert bootstrap.stale_translations(tmp_path) == []
    os.utime(compiled, (1, 1))
    assert bootstrap.stale_translations(tmp_path) == [source]
    assert bootstrap.stale_translations(tmp_path / "none") == []


@pytest.mark.parametrize(
    ("args", "display", "expected"),
    [
        ([], True, ["demo"]),
        ([], False, ["demo", "--offscreen"]),
        (["--dir", "x"], False, ["demo", "--dir", "x", "--offscreen"]),
        (["gui", "--offscreen"], False, ["gui", "--offscreen"]),
        (["selftest"], False, ["selftest"]),
    ],
)
def test_the_demo_is_started_unless_a_command_is_named(args: list[str], display: bool, expected: list[str]) -> None:
    assert bootstrap.run_arguments(args, display) == expected


def test_packages_from_outside_the_environment_are_shut_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    environ = bootstrap.clean_environment(QT_QPA_PLATFORM="offscreen")
    assert "PYTHONPATH" not in environ
    assert environ["PYTHONNOUSERSITE"] == "1"
    assert environ["QT_QPA_PLATFORM"] == "offscreen"


@pytest.mark.parametrize("argv", [[], ["walk"], ["setup", "--fast"]])
def test_wrong_usage_is_status_2(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert bootstrap.main(argv) == 2
    assert "Use:" in capsys.readouterr().err
