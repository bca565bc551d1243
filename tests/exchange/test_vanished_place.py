"""A stick pulled out and a share unmounted in the middle of a visit: nothing is written in their stead."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.exchange.files import LocalFolder


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    (stick / "seminar-x").mkdir(parents=True)
    return stick


def test_a_stick_that_went_away_is_not_made_anew(stick: Path) -> None:
    place = LocalFolder(stick / "seminar-x")
    place.put("desks/d1/log.csv", b"one")
    assert place.list()
    stick.rename(stick.with_name("pulled"))
    with pytest.raises(KnownError, match="place_unreachable"):
        place.put("desks/d1/log.csv", b"two")
    assert not stick.exists()


def test_nothing_is_written_into_the_empty_folder_where_a_share_was(stick: Path) -> None:
    place = LocalFolder(stick / "seminar-x")
    place.list()
    shutil.rmtree(stick / "seminar-x")
    with pytest.raises(KnownError, match="place_unreachable"):
        place.put("desks/d1/log.csv", b"two")
    assert list(stick.iterdir()) == []


def test_a_place_that_was_away_from_the_start(stick: Path) -> None:
    """Without having looked, too: only what is below the place is ever made."""
    shutil.rmtree(stick)
    with pytest.raises(KnownError, match="place_unreachable"):
        LocalFolder(stick / "seminar-x").put("desks/d1/log.csv", b"two")
    assert not stick.exists()


def test_the_first_visit_makes_the_folder_of_the_seminar(stick: Path) -> None:
    place = LocalFolder(stick / "seminar-y")
    assert place.list() == []
    place.put("desks/d1/log.csv", b"one")
    assert place.get("desks/d1/log.csv") == b"one"
