"""One desk in a real file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from seminar_desktop.services.desk import Desk

from .desks import new_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = new_desk(tmp_path)
    yield desk
    desk.close()
