"""Badges by a template of the seminar."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from seminar_desktop.badge_words import words
from seminar_desktop.domain.badges import BadgeFace, PrintReason
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.template import BADGE_FIELDS, Purpose
from seminar_desktop.printing.render import page_count
from seminar_desktop.services import badges, certificate_settings, papers, templates
from tests.printing.pictures import encoded, png, signature_scan

from .conftest import Room


def faces(room: Room) -> list[BadgeFace]:
    codes, _ = badges.prepare(room.desk, [room.ana, room.luis], PrintReason.FIRST)
    return badges.faces(room.desk, codes, words)


def test_without_a_choice_or_with_one_that_is_gone_badges_arrange_themselves(room: Room) -> None:
    assert badges.chosen(room.desk) is None
    certificate_settings.change(room.desk, {"badge_template": "long-gone"})
    assert badges.chosen(room.desk) is None


@pytest.mark.parametrize("backs", [True, False])
def test_a_chosen_template_prints_both_sides_unless_only_fronts_are_wanted(
    room: Room, tmp_path: Path, backs: bool
) -> None:
    certificate_settings.change(room.desk, {"badge_template": "badge-insert"})
    chosen = badges.chosen(room.desk)
    assert chosen and chosen.template.id == "badge-insert" and chosen.template.back
    out = tmp_path / "badges.pdf"
    assert badges.write_pdf(faces(room), papers.stock("avery-5392"), out, by=chosen, backs=backs) == []
    assert page_count(out) == (2 if backs else 1)


def test_the_seminars_own_version_and_its_pictures_are_used(room: Room) -> None:
    asset, _ = templates.add_asset(room.desk, "Logo", png(60, 30))
    own = replace(templates.template(room.desk, "badge-a6", Purpose.BADGE), back=())
    templates.save(room.desk, own)
    certificate_settings.change(room.desk, {"badge_template": "badge-a6"})
    chosen = badges.chosen(room.desk)
    assert chosen and not chosen.template.back and chosen.images == {asset.id: asset.data}


def test_a_face_fills_every_field(room: Room) -> None:
    (ana, _luis) = faces(room)
    filling = badges.filling(replace(ana, table_word="Mesa 3", languages="ES"))
    assert set(filling.fields) == set(BADGE_FIELDS)
    assert (filling.fields["name"], filling.role, filling.code) == ("Ana Pérez", ana.role, ana.code)
    assert filling.fields["code"].replace(" ", "") == ana.code


def test_a_signature_loses_its_paper_and_anything_else_is_refused(room: Room) -> None:
    scan = encoded(signature_scan(), "JPEG")
    plain, _ = templates.add_asset(room.desk, "Scan", scan)
    signature, _ = templates.add_asset(room.desk, "Scan", scan, signature=True)
    assert plain.data[:2] == b"\xff\xd8" and signature.data[:4] == b"\x89PNG"
    with pytest.raises(KnownError, match="picture_unreadable"):
        templates.add_asset(room.desk, "x", b"%PDF-1.7")
    assert set(templates.assets(room.desk)) == {plain.id, signature.id}
