"""Sounds: distinct files, silent without a device, silent when muted."""

from __future__ import annotations

import wave

import pytest

from seminar_desktop import paths
from seminar_desktop.settings import Settings
from seminar_desktop.ui.sound import TONES, Sounds


def test_the_files_are_short_and_distinct():
    lengths = []
    for tone in TONES:
        with wave.open(str(paths.resources() / "sounds" / f"{tone}.wav")) as file:
            lengths.append(file.getnframes() / file.getframerate())
    assert lengths == sorted(lengths)
    assert lengths[-1] < 1
    assert len({round(length, 1) for length in lengths}) == 3


@pytest.mark.parametrize("on", [True, False])
def test_playing_never_fails_or_prints(qapp, capfd, on):
    settings = Settings(None)
    settings.sound = on
    sounds = Sounds(settings)
    for tone in (*TONES, "unknown"):
        sounds.play(tone)
    assert capfd.readouterr() == ("", "")
