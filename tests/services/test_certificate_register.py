"""The register of certificates and what is open before a release."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from seminar_desktop.domain.certificates import CertificateKind
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.template import Signatory
from seminar_desktop.printing.register import ROW, Line, paginate
from seminar_desktop.printing.sheet import PAGES
from seminar_desktop.register_words import words
from seminar_desktop.services import certificate_register as register
from seminar_desktop.services import certificate_settings as settings
from seminar_desktop.services import certificates, people
from seminar_desktop.services.certificate_checks import Open, Weight, open_points
from seminar_desktop.services.certificates import Wish
from seminar_desktop.services.papers import page_sizes

from .conftest import Room

THANKS = CertificateKind.THANKS
LINE = Line("SS22-K7-0001", "1", "Ana Pérez", "El Salvador", "Approval", "13 September 2022", "16", "AAAA-BBBB-CCCC",
            "Valid", "")  # fmt: skip
BEGINS, SIGNING, FOOT = 39.5, 32.0, 21.0
"""Millimetres above the first line, for the signatures, and from the foot to the edge."""


@pytest.fixture
def issued(room: Room) -> Room:
    """Thanks for four people: one issued again under a corrected name, one revoked."""
    settings.release(room.desk, THANKS)
    made, _ = certificates.issue(room.desk, [Wish(p, THANKS) for p in (room.ana, room.luis, room.sile, room.jose)])
    people.correct_name(room.desk, room.ana, "Ana", "Pérez Núñez")
    certificates.reissue(room.desk, made[0].serial, "Name corrected")
    certificates.revoke(room.desk, made[1].serial, "=HYPERLINK(wrong)")
    certificates.record_prints(room.desk, made[2:], "pdf")
    return room


def test_a_row_for_every_version(issued: Room) -> None:
    table = register.sheet(issued.desk, words("en"))
    rows = [dict(zip(register.COLUMNS, row, strict=True)) for row in table.rows]
    assert [(row["name"], row["version"], row["validity"]) for row in rows] == [
        ("Ana Pérez", 1, "Replaced by a later version"), ("Ana Pérez Núñez", 2, "Valid"),
        ("Luis Cruz", 1, "Revoked"), ("Síle O'Rourke", 1, "Valid"), ("José Luis Hernández López", 1, "Valid"),
    ]  # fmt: skip
    assert [row["prints"] for row in rows] == [0, 0, 0, 1, 1]
    assert {row["operator"] for row in rows} == {"Marta"} and {row["desk"] for row in rows} == {"Desk 1"}
    assert rows[1]["reason"] == "Name corrected" and rows[0]["country"] == "El Salvador"
    assert len({row["code"] for row in rows}) == 5


def test_written_as_csv_a_reason_runs_no_formula(issued: Room, tmp_path: Path) -> None:
    out = tmp_path / "register.csv"
    assert register.export(issued.desk, out, words("es"), "es_ES") == 5
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert len(rows) == 6 and {len(row) for row in rows} == {len(register.COLUMNS)}
    assert not any(cell.startswith("=") for row in rows for cell in row)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_on_paper_it_lies(issued: Room, tmp_path: Path, paper: str) -> None:
    settings.change(issued.desk, {"certificate_paper": paper})
    settings.sign_with(issued.desk, [Signatory("", "Dra. Ana Lucía Morales"), Signatory("", "John O'Neill")])
    seen: list[tuple[int, int]] = []
    out = tmp_path / "register.pdf"
    assert register.export(issued.desk, out, words("es"), "es_SV", lambda *steps: not seen.append(steps)) == 5
    assert seen == [(1, 1)]
    assert page_sizes(out) == [pytest.approx((PAGES[paper][1], PAGES[paper][0]), abs=0.2)]


def test_cancelled_or_empty_there_is_no_file(room: Room, issued: Room, tmp_path: Path) -> None:
    out = tmp_path / "register.pdf"
    with pytest.raises(KnownError, match="cancelled"):
        register.export(issued.desk, out, words("en"), "es_SV", lambda *_steps: False)
    assert not out.exists()
    with pytest.raises(KnownError, match="table_name"):
        register.export(issued.desk, tmp_path / "register.doc", words("en"), "es_SV")


def test_every_line_is_on_a_page_and_the_last_has_room_to_sign() -> None:
    height = PAGES["A4"][0]
    for count in range(1, 80):
        lines = [replace(LINE, serial=str(number)) for number in range(count)]
        pages = list(paginate(lines, height))
        assert [line for page in pages for line in page] == lines
        assert all(pages[:-1]) and BEGINS + max(map(len, pages)) * ROW < height - FOOT
        assert BEGINS + len(pages[-1]) * ROW + SIGNING < height - FOOT


def test_a_key_is_told_by_its_fingerprint() -> None:
    assert register.key_fingerprint(b"\0" * 32) == "6668 7AAD F862 BD77 6C8F C18B 8E9F 8E20"


# ---- what is open ----------------------------------------------------------------------------------------------------


def weights(room: Room, kind: CertificateKind) -> dict[Open, tuple[int, int, Weight]]:
    return {point.what: (point.count, point.slots, point.weight) for point in open_points(room.desk, kind)}


def test_thanks_are_given_whatever_the_rule_says(room: Room) -> None:
    assert set(weights(room, THANKS)) == {
        Open.SIGNATORY, Open.CONTACT_HOURS, Open.ONLINE_HOURS, Open.VERIFY_ADDRESS}  # fmt: skip
    settings.sign_with(room.desk, [Signatory("", "Ana Lucía Morales")])
    settings.change(room.desk, {"contact_hours": "16", "online_hours": "24", "verify_address": "https://e.org/v"})
    assert weights(room, THANKS) == {}


def test_without_an_operator_it_is_forbidden(room: Room) -> None:
    room.desk.operator = ""
    first = open_points(room.desk, THANKS)[0]
    assert (first.what, first.weight) == (Open.OPERATOR, Weight.FORBIDS)
    with pytest.raises(KnownError, match="release_needs_operator"):
        settings.release(room.desk, THANKS)


def test_items_and_people_are_counted(room: Room, tmp_path: Path) -> None:
    from seminar_desktop.services import demo, marks
    from seminar_desktop.services.desk import rehearsal
    from seminar_desktop.services.rules import rules

    (tmp_path / "demo").mkdir()
    desk = demo.create(tmp_path / "demo.seminar", tmp_path / "demo", "en")
    try:
        desk.wall = rehearsal(datetime(2022, 9, 13, 9, 40, tzinfo=desk.zone))
        plan = rules(desk).plan
        asked = [slot for slot, roles in zip(plan.slots, plan.asked, strict=True) if roles]
        found = {point.what: point for point in open_points(desk, CertificateKind.APPROVAL)}
        over = len(asked) - found[Open.AHEAD].count
        assert 0 < over < len(asked) and found[Open.NOT_CLOSED].count == over
        assert (found[Open.UNKNOWN].slots, found[Open.UNKNOWN].count) == (over, 44)
        marks.close(desk, asked[0].id)
        found = {point.what: point for point in open_points(desk, CertificateKind.APPROVAL)}
        assert found[Open.NOT_CLOSED].count == over - 1 and found[Open.UNKNOWN].slots == over - 1
        assert found[Open.NEARLY].count > 0
    finally:
        desk.close()
