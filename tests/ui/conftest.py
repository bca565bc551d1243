"""Every test of the window starts in English and in the light theme, whatever the one before it chose."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _english_and_light(qapp) -> None:
    settings = qapp.settings
    settings.language, settings.theme, settings.text_size = "en", "light", 100
