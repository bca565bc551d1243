"""A place that would be lost together with the seminar is said to be one."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desktop.services import exchange_overview, exchange_places
from tests.store.desks import new_desk


@pytest.mark.parametrize(("name", "same"), [("shared", True), ("OneDrive", False)])
def test_a_folder_on_the_disk_of_the_seminar(tmp_path: Path, name: str, same: bool) -> None:
    """What a cloud client takes elsewhere is elsewhere."""
    desk, share = new_desk(tmp_path), tmp_path / name / "sub"
    share.mkdir(parents=True)
    exchange_places.visit(desk, exchange_places.add(desk, str(share)))
    found = exchange_overview.overview(desk)
    assert [row.same_disk for row in found.places] == [same] and found.only_here is same
    desk.close()


def test_a_folder_on_another_disk(tmp_path: Path) -> None:
    other = Path("/dev/shm")
    if not other.is_dir() or other.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("one disk only")
    desk = new_desk(tmp_path)
    exchange_places.add(desk, str(other), automatic=False)
    (row,) = exchange_overview.overview(desk).places
    assert not row.same_disk
    desk.close()
