"""What a frozen build runs to prove that everything it needs came along."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .services.desk import Desk


def run() -> list[str]:
    """Make the demo seminar in a temporary folder, scan, print, check and open it again. Raises on the first fault."""
    from .badge_words import words
    from .domain.badges import PrintReason
    from .services import attendance, badges, demo, journal, people
    from .services.desk import open_desk

    steps: list[str] = []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        desk = demo.create(folder / "selftest.seminar", folder)
        everyone = people.everybody(desk)
        steps.append(f"seminar with {len(everyone)} people made and migrated")
        codes = people.codes(desk)
        kinds = [attendance.scan(desk, codes[person.id])[0].verdict.kind.value for person in everyone]
        again = attendance.scan(desk, codes[everyone[0].id].lower())[0].verdict.kind.value
        if set(kinds) != {"welcome"} or again != "already_here":
            raise RuntimeError(f"scans gave {sorted(set(kinds))} and {again}")
        steps.append(f"{len(kinds)} badges scanned, a duplicate noticed")
        printed, _ = badges.prepare(desk, [person.id for person in everyone], PrintReason.FIRST)
        out = folder / "badges.pdf"
        badges.write_pdf(badges.faces(desk, printed, words), badges.stocks()[0], out)
        badges.record_prints(desk, printed, PrintReason.FIRST, "pdf")
        steps.append(f"{len(printed)} badges printed, {out.stat().st_size} bytes")
        steps.append(_certificates(desk, folder))
        entries = journal.count(desk)
        desk.close()
        desk = open_desk(folder / "selftest.seminar", folder)
        health = journal.check(desk)
        desk.close()
        if not health.sound or health.entries != entries:
            raise RuntimeError(f"check found {health}")
        steps.append(f"{health.entries} entries read back, chain and tables sound")
    return steps


def _certificates(desk: Desk, folder: Path) -> str:
    """Release, issue, sign and read back thanks to whoever speaks."""
    from .certificate_words import words
    from .domain.certificates import CertificateKind
    from .services import certificate_settings, certificates, document_signing, people, verification

    certificate_settings.release(desk, CertificateKind.THANKS)
    person = people.everybody(desk)[0]
    made, _ = certificates.issue(desk, [certificates.Wish(person.id, CertificateKind.THANKS)])
    signer = document_signing.made_signer(desk)
    signed, _ = document_signing.sign_files(desk, made, folder, words, signer)
    found = verification.verify_file(desk, signed.files[0])
    if not found.valid or person.name in verification.page(desk):
        raise RuntimeError(f"a certificate was found {found}")
    return f"certificate issued, signed and verified, {signed.files[0].stat().st_size} bytes"
