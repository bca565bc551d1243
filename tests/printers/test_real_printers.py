"""Pages and the print queue on real printers: IPP printers behind CUPS, reached through Qt as from the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desktop.certificate_words import words as certificate_words
from seminar_desktop.domain.badge_code import mint, new_key
from seminar_desktop.domain.badges import BadgeFace
from seminar_desktop.domain.certificates import CertificateKind
from seminar_desktop.domain.people import Role
from seminar_desktop.domain.template import Purpose
from seminar_desktop.services import badges, certificate_documents, demo, papers, templates
from seminar_desktop.services.certificate_settings import settings

from .conftest import Venue
from .venue_compare import Difference, compare

KEY = new_key()
BADGES = [
    BadgeFace(mint(KEY), given, "Hernández López", "Alcaldía de Santa Ana", "El Salvador",
              Role.MUNICIPAL, "Municipalidad", "Gobiernos locales · San Salvador")
    for given in ("José Luis", "Ana", "Síle", "Ixchel", "Yolanda", "Marie-Thérèse")
]  # fmt: skip


def in_its_place(found: Difference) -> bool:
    """Everything within half a millimetre, nothing lost and nothing added."""
    return (max(found.edges, abs(found.right), abs(found.down), found.size) < 0.5) and found.ink < 0.02


def badge_pages(paper: str, out: Path) -> Path:
    stock = papers.stock(paper)
    badges.write_pdf(BADGES[: stock.cells], stock, out, crop_marks=False)
    return out


def certificate(folder: Path) -> Path:
    """A4, lying."""
    (folder / "state").mkdir()
    desk = demo.create(folder / "demo.seminar", folder / "state", "en")
    try:
        filling = certificate_documents.sample(
            desk, CertificateKind.APPROVAL, "José Luis Hernández López", ("es", "en"), certificate_words
        )
        known = settings(desk)
        chosen = templates.template(desk, known.template, Purpose.CERTIFICATE)
        assets = templates.assets(desk)
        certificate_documents.write(chosen, [filling], assets, known, folder / "certificate.pdf")
    finally:
        desk.close()
    return folder / "certificate.pdf"


def newest(venue: Venue, printer: str) -> Path:
    return Path([file for file in venue.ask("received", name=printer) if file.endswith(".pdf")][-1])


@pytest.mark.parametrize(
    ("what", "label"), [("avery-5392", False), ("certificate", False), ("brother-dk11202", True), ("dymo-99014", True)]
)
def test_the_printer_receives_our_page_in_its_place(venue: Venue, tmp_path: Path, what: str, label: bool) -> None:
    printer = f"Page-{what}"
    venue.ask("printer", name=printer, label=label)
    ours = certificate(tmp_path) if what == "certificate" else badge_pages(what, tmp_path / "ours.pdf")
    assert venue.ask("pages", pdf=str(ours), printer=printer) == ""
    found = compare(ours, newest(venue, printer))
    print(what, found)
    assert in_its_place(found), found


def test_the_correction_of_a_printer_moves_what_it_prints(venue: Venue, tmp_path: Path) -> None:
    """Also the control of the comparison: a page that lies wrong is found."""
    venue.ask("printer", name="Shifted", label=True)
    ours = badge_pages("brother-dk11202", tmp_path / "ours.pdf")
    assert venue.ask("pages", pdf=str(ours), printer="Shifted", right=0.7, down=-0.5) == ""
    found = compare(ours, newest(venue, "Shifted"))
    assert not in_its_place(found)
    assert (found.right, found.down) == (pytest.approx(-0.7, abs=0.2), pytest.approx(0.5, abs=0.2))


def test_what_the_printer_took_is_noted_and_a_failure_goes_on_from_there(venue: Venue, tmp_path: Path) -> None:
    broken = tmp_path / "broken.sh"
    broken.write_text("#!/bin/sh\nsleep 0.5\nexit 1\n")
    broken.chmod(0o755)
    venue.ask("printer", name="Jam", command=str(broken))
    before = venue.ask("noted")
    failed = venue.ask("badges", count=14, printer="Jam", paper="avery-5392")
    assert failed == {"state": "failed", "reason": "printer_failed", "done": 0, "noted": before}
    venue.ask("off", name="Jam")
    venue.ask("printer", name="Jam")
    kept = len(venue.ask("received", name="Jam"))
    again = venue.ask("again", first=6)
    assert again == {"state": "printed", "reason": "", "done": 14, "noted": before + 14}, "six came out before"
    pages = {Path(file).stem: papers.page_sizes(Path(file)) for file in venue.ask("received", name="Jam")[kept:]
             if file.endswith(".pdf")}  # fmt: skip
    assert [len(sizes) for sizes in pages.values()] == [2], "eight badges on two sheets"


@pytest.mark.parametrize("command", ["cupsreject", "cupsdisable"])
def test_a_printer_that_was_stopped_is_no_success(venue: Venue, tmp_path: Path, command: str) -> None:
    venue.ask("printer", name=command)
    assert venue.ask("run", command=[command, command]) == 0
    assert venue.ask("pages", pdf=str(badge_pages("avery-5392", tmp_path / "ours.pdf")), printer=command) == (
        "printer_failed"
    )
    venue.ask("run", command=[command.replace("reject", "accept").replace("disable", "enable"), command])
    assert not venue.ask("received", name=command), "nothing comes out later by itself"


def test_a_printer_without_power_is_said_and_can_go_on(venue: Venue) -> None:
    venue.ask("printer", name="Dark")
    venue.ask("off", name="Dark")
    before = venue.ask("noted")
    failed = venue.ask("badges", count=2, printer="Dark", paper="avery-5392")
    assert failed == {"state": "failed", "reason": "printer_unreachable", "done": 0, "noted": before}
    venue.ask("printer", name="Dark")
    assert venue.ask("again", first=0)["noted"] == before + 2


def test_jobs_for_a_printer_that_is_gone_wait_until_it_is_back(venue: Venue) -> None:
    venue.ask("printer", name="Gone")
    venue.ask("forget", name="Gone")
    before = venue.ask("noted")
    waiting = venue.ask("badges", count=1, printer="Gone", paper="avery-5392")
    assert waiting == {"state": "waiting", "reason": "printer_missing", "done": 0, "noted": before}
    venue.ask("printer", name="Gone")
    assert venue.ask("look") == {"state": "printed", "reason": "", "done": 1, "noted": before + 1}
