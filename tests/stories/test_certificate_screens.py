"""Pictures of the certificates page at the end of a seminar: issued, corrected, revoked."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seminar_desktop.domain.certificates import CertificateKind
from seminar_desktop.domain.eligibility import EVERYTHING
from seminar_desktop.domain.template import Signatory
from seminar_desktop.services import certificate_settings, certificates, eligibility, people
from seminar_desktop.services.certificates import Wish
from seminar_desktop.services.desk import Desk
from tests.stories.conftest import Running
from tests.ui import screens

SIZES = ((1280, 720), (1920, 1080))
SIGNING = [
    Signatory("", "María Elena Rodríguez", "Secretaria ejecutiva", "Conferencia Regional sobre Migración"),
    Signatory("", "Michele Duarte", "Directora regional", "Organización Internacional para las Migraciones"),
]


def certify(desk: Desk) -> None:
    """Twenty people have earned approval, twelve have it on paper; one name was corrected since, one is revoked."""
    certificate_settings.sign_with(desk, SIGNING)
    certificate_settings.change(desk, {"online_hours": "16", "certificate_languages": "es+en"})
    certificate_settings.release(desk, CertificateKind.APPROVAL)
    municipal = [p for p in people.everybody(desk) if p.role == "municipal_representative"][:20]
    for person in municipal:
        eligibility.waive(desk, person.id, [EVERYTHING], "story")
    made, _ = certificates.issue(desk, [Wish(person.id, CertificateKind.APPROVAL) for person in municipal[:12]])
    people.correct_name(desk, municipal[2].id, municipal[2].given_name, f"{municipal[2].family_name} de la O")
    certificates.revoke(desk, made[5].serial, "story")


@pytest.mark.screens
@pytest.mark.parametrize(("language", "theme"), [("es", "light"), ("en", "dark")])
def test_the_certificates_page_has_its_picture(
    start: Callable[[], Running], qtbot, language: str, theme: str
) -> None:
    running = start()
    settings, window = running.window.workspace.settings, running.window
    settings.language, settings.theme = language, theme
    certify(running.desk)
    for width, height in SIZES:
        window.resize(width, height)
        page = window.show_page("certificates")
        page.refresh()
        qtbot.waitUntil(lambda: not window.workspace.tasks.busy(), timeout=30_000)
        page.table.selectRow(1)
        qtbot.wait(400)  # the preview is asked for after a moment
        qtbot.waitUntil(lambda: not window.workspace.tasks.busy(), timeout=30_000)
        screens.save(window, f"certificates-issued-{language}-{theme}-{width}x{height}")
