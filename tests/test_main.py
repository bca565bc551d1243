"""What the program does with its first argument: a file of ours opens the window, a command does its work."""

from __future__ import annotations

import sys

import pytest

from seminar_desktop import __main__, app, cli


@pytest.mark.parametrize(
    ("arguments", "started"),
    [
        ([], ("window", [])),
        (["gui"], ("window", ["gui"])),
        (["demo", "--lang", "es"], ("window", ["demo", "--lang", "es"])),
        (["/media/stick/two.invitation"], ("window", ["gui", "/media/stick/two.invitation"])),
        (["Managua.SEMINAR"], ("window", ["gui", "Managua.SEMINAR"])),
        (["check", "two.seminar"], ("command", ["check", "two.seminar"])),
    ],
)
def test_a_file_opens_the_window(
    arguments: list[str], started: tuple[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(app, "launch", lambda given: begun.append(("window", list(given))) or 0)
    monkeypatch.setattr(cli, "run", lambda given: begun.append(("command", list(given))) or 0)
    monkeypatch.setattr(sys, "argv", ["seminar-desktop", *arguments])
    assert __main__.main() == 0 and begun == [started]
