"""Certificates that were issued, for tests: thanks, which no rule decides."""

from __future__ import annotations

from collections.abc import Sequence

from seminar_desktop.domain.certificates import CertificateKind, Issue
from seminar_desktop.services import certificate_settings, certificates
from seminar_desktop.services.certificates import Wish
from seminar_desktop.services.desk import Desk


def thanked(desk: Desk, people: Sequence[str]) -> list[Issue]:
    """A certificate of thanks for each of these people."""
    certificate_settings.change(desk, {"contact_hours": "12.5", "online_hours": "30"})
    certificate_settings.release(desk, CertificateKind.THANKS)
    return certificates.issue(desk, [Wish(person, CertificateKind.THANKS) for person in people])[0]
