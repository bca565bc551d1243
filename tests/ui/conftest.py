"""Every test of the window starts in English and in the light theme, whatever the one before it chose."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _english_and_light(request: pytest.FixtureRequest) -> None:
    if "qtbot" in request.fixturenames or "qapp" in request.fixturenames:
        settings = request.getfixturevalue("qapp").settings
        settings.language, settings.theme, settings.text_size = "en", "light", 100
