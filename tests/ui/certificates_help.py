"""The demo seminar when it is over, for tests of the certificates page: made once, copied for every test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from seminar_desktop.domain.certificates import CertificateKind
from seminar_desktop.services import certificate_settings, demo
from seminar_desktop.services import desk as desks
from seminar_desktop.services.desk import Desk, open_desk
from seminar_desktop.ui.pages.certificates import CertificatesPage

from .eligibility_help import evening, second_morning, set_clock
from .people_help import settle, show

FILE = "demo.seminar"


@pytest.fixture(scope="session")
def seminar_that_is_over(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the seminar and its state."""
    folder = tmp_path_factory.mktemp("over") / "seminar"
    (folder / "state").mkdir(parents=True)
    made = demo.create(folder / FILE, folder / "state", "en")
    second_morning(made)
    evening(made)
    made.close()
    return folder


@pytest.fixture
def desk(tmp_path: Path, seminar_that_is_over: Path) -> Iterator[Desk]:
    """A copy of it, with somebody signed in."""
    folder = tmp_path / "seminar"
    shutil.copytree(seminar_that_is_over, folder)
    opened = open_desk(folder / FILE, folder / "state")
    set_clock(opened, "2022-09-13T18:00")
    desks.sign_in(opened, "Ana Morales")
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot, workspace, desk) -> CertificatesPage:
    """The page when the seminar is over, with somebody signed in."""
    return show(qtbot, CertificatesPage(workspace))


@pytest.fixture
def released(page, desk, workspace, qtbot) -> CertificatesPage:
    """The same, approval and participation released."""
    for kind in (CertificateKind.APPROVAL, CertificateKind.PARTICIPATION):
        workspace.broadcast(certificate_settings.release(desk, kind))
    settle(qtbot, workspace)
    return page
