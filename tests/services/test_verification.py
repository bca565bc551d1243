"""Verifying by the seminar and by what it published: every state, files, and that no name is published."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from PIL import Image

from seminar_desktop import certificate_words
from seminar_desktop.domain.certificates import Issue
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.published import FindingState, Published, digest_of, read
from seminar_desktop.domain.statement import grouped
from seminar_desktop.printing import read_symbols
from seminar_desktop.printing.render import render
from seminar_desktop.services import (
    certificate_documents,
    certificate_settings,
    certificates,
    document_signing,
    verification,
)
from seminar_desktop.services import people as persons
from seminar_desktop.services.desk import Desk
from seminar_desktop.services.verification import verify_file, verify_text
from tests.signing.mutations import TEXTS

from .conftest import Room
from .issued import thanked


@pytest.fixture
def four(room: Room) -> dict[str, Issue]:
    """A valid one, one that was issued again, its later version, and one that was revoked."""
    ana, luis, sile = thanked(room.desk, [room.ana, room.luis, room.sile])
    persons.correct_name(room.desk, room.luis, "Luis", "Cruz Díaz")
    again, _ = certificates.reissue(room.desk, luis.serial, "name")
    certificates.revoke(room.desk, sile.serial, "given to the wrong person")
    return {"valid": ana, "superseded": luis, "again": again, "revoked": sile}


def sources(desk: Desk, folder: Path) -> list[Desk | Published]:
    """The seminar itself, and what somebody has who only has the page."""
    page, _, _ = verification.publish(desk, folder)
    return [desk, verification.read_page(page)]


def test_every_state_by_seminar_and_by_page(room: Room, four: dict[str, Issue], tmp_path: Path) -> None:
    for source in sources(room.desk, tmp_path / "out"):
        for name, state in (
            ("valid", "valid"),
            ("again", "valid"),
            ("superseded", "superseded"),
            ("revoked", "revoked"),
        ):
            found = verify_text(source, f"https://example.org/#{four[name].statement}")
            assert found.state == state
            assert found.verdict.statement and found.verdict.statement.name == four[name].name
            assert found.verdict.code == four[name].code
            assert found.verdict.newer_version == (2 if name == "superseded" else None)
            assert (found.issue is not None) == isinstance(source, Desk)
            typed = verify_text(source, grouped(four[name].code).lower())
            assert typed.state == ("code_known" if state == "valid" else state)
            assert typed.verdict.statement is None and typed.verdict.listed
            assert typed.verdict.listed.serial == four[name].serial
        assert verify_text(source, TEXTS[0]).state == FindingState.UNKNOWN_KEY
        assert verify_text(source, four["valid"].statement[:-9]).state == FindingState.UNREADABLE
        assert verify_text(source, "Ana Pérez").state == FindingState.UNREADABLE
        assert verify_text(source, "").state == FindingState.UNREADABLE
        wrong = four["valid"].code[:-1] + ("0" if four["valid"].code[-1] != "0" else "1")
        assert verify_text(source, wrong).state == FindingState.UNREADABLE
        assert verify_text(source, "000000000000").state == FindingState.CODE_UNKNOWN


def test_one_that_was_issued_after_publishing_is_genuine_and_not_listed(room: Room, tmp_path: Path) -> None:
    _, page = sources(room.desk, tmp_path / "out")
    assert isinstance(page, Published) and page.keys == ()
    thanked(room.desk, [room.ana])
    _, page = sources(room.desk, tmp_path / "out")
    (late,) = thanked(room.desk, [room.luis])
    found = verify_text(page, late.statement)
    assert (found.state, found.verdict.listed) == (FindingState.VALID, None)
    assert verify_text(page, late.code).state == FindingState.CODE_UNKNOWN


def test_nothing_that_is_published_names_anybody(room: Room, four: dict[str, Issue], tmp_path: Path) -> None:
    """No name, no code that could be printed on another paper, no reason."""
    files = verification.publish(room.desk, tmp_path / "out")
    text = "\n".join(file.read_text("utf-8-sig") for file in files)
    for word in ("Ana", "Pérez", "Cruz", "Síle", "wrong person", *(one.code for one in four.values())):
        assert word not in text
    assert all(one.serial in text and digest_of(one.code) in text for one in four.values())
    revoked = (tmp_path / "out" / "revoked.csv").read_text("utf-8-sig").splitlines()
    assert revoked[0] == '"serial","version","state","replaced_by","digest"'
    assert sorted(row.split(",")[2] for row in revoked[1:]) == ['"revoked"', '"superseded"']


def test_a_published_page_comes_back_or_is_refused(room: Room, four: dict[str, Issue], tmp_path: Path) -> None:
    page, known = tmp_path / "out" / "verify.html", sources(room.desk, tmp_path / "out")[1]
    assert isinstance(known, Published)
    assert read(known.as_json()) == known
    assert known == verification.published(room.desk)
    data = json.loads(known.as_json())
    broken: list[object] = [
        {**data, "keys": ["AAAA"]}, {**data, "keys": [1]}, {**data, "format": 2}, {**data, "published": "soon"},
        {**data, "certificates": [["a", "b", "1", "valid"]]}, {**data, "certificates": [["a", "b", 1, "fine"]]},
        {**data, "certificates": 7}, {name: data[name] for name in data if name != "keys"}, [], None, "x",
    ]  # fmt: skip
    for one in broken:
        page.write_text(f'<script type="application/json" id="data">{json.dumps(one)}</script>')
        with pytest.raises(KnownError, match="page_invalid"):
            verification.read_page(page)
    for content in (b"", b"<html>", b"\xff\xfe" * 50):
        page.write_bytes(content)
        with pytest.raises(KnownError, match="page_invalid"):
            verification.read_page(page)
    with pytest.raises(KnownError, match="file_missing"):
        verification.read_page(tmp_path / "nowhere.html")


# ---- files -----------------------------------------------------------------------------------------------------------


def test_a_printed_certificate_is_read_from_pdf_and_picture(room: Room, four: dict[str, Issue], tmp_path: Path) -> None:
    certificate_settings.change(room.desk, {"verify_address": "https://example.org/verify.html"})
    pdf, picture = tmp_path / "some.pdf", tmp_path / "photo.png"
    some = [four["valid"], four["revoked"]]
    certificate_documents.write_pdf(room.desk, some, pdf, certificate_words.words)
    found = verify_file(room.desk, pdf)
    assert [one.state for one in found.findings] == ["valid", "revoked"]
    assert (found.signatures, found.valid) == ((), False)
    raster = render(pdf, 0, 150)
    Image.frombytes("RGB", (raster.width, raster.height), raster.pixels, "raw", "BGRX").rotate(
        3, fillcolor="white"
    ).save(picture)
    photographed = verify_file(room.desk, picture)
    assert photographed.valid and photographed.findings[0].issue == four["valid"]


def test_a_signed_file_is_verified_with_its_signature(room: Room, four: dict[str, Issue], tmp_path: Path) -> None:
    signer = document_signing.made_signer(room.desk)
    signed, _ = document_signing.sign_files(
        room.desk, [four["valid"]], tmp_path / "signed", certificate_words.words, signer
    )
    (file,) = signed.files
    for source in sources(room.desk, tmp_path / "out"):
        found = verify_file(source, file)
        (signature,) = found.signatures
        assert found.valid and signature.intact and signature.known
        assert signature.signer == "Seminar (key made for this seminar)"
    data = bytearray(file.read_bytes())
    data[-100] ^= 1
    file.write_bytes(data)
    assert not verify_file(room.desk, file).valid


def test_hostile_files_are_refused_in_words(room: Room, four: dict[str, Issue], tmp_path: Path) -> None:
    """Truncated, random and mislabelled files end in a known error or in "nothing to read", never in another error."""
    pdf = tmp_path / "one.pdf"
    certificate_documents.write_pdf(room.desk, [four["valid"]], pdf, certificate_words.words)
    whole, chance = pdf.read_bytes(), random.Random(5)
    hostile = [b"", b"%PDF-1.7", b"%PDF-1.7\n" + chance.randbytes(2000), chance.randbytes(5000),
               b"\x89PNG\r\n\x1a\n" * 9, whole[: len(whole) // 2],
               whole + b"/ByteRange [0 1 2 3]", b"<svg></svg>"]  # fmt: skip
    for content in hostile:
        file = tmp_path / "hostile"
        file.write_bytes(content)
        try:
            found = verify_file(room.desk, file)
        except KnownError as error:
            assert error.code == "document_unreadable"
        else:
            assert found.valid is False or content.startswith(whole[:100])
    with pytest.raises(KnownError, match="file_missing"):
        verify_file(room.desk, tmp_path / "nowhere.pdf")
    with pytest.raises(KnownError, match="file_unreadable"):
        verify_file(room.desk, tmp_path)


def test_large_files_and_pictures_are_not_opened(room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = tmp_path / "bomb.png"
    Image.new("1", (9000, 9000)).save(bomb)
    assert bomb.stat().st_size < 20_000
    with pytest.raises(KnownError, match="document_unreadable"):
        verify_file(room.desk, bomb)
    long = tmp_path / "long.pdf"
    certificate_documents.write_pdf(room.desk, thanked(room.desk, [room.ana, room.luis]), long, certificate_words.words)
    monkeypatch.setattr(read_symbols, "MOST_PAGES", 1)
    with pytest.raises(KnownError, match="document_too_long"):
        verify_file(room.desk, long)
    monkeypatch.setattr(read_symbols, "MOST_BYTES", 1000)
    with pytest.raises(KnownError, match="document_too_large"):
        verify_file(room.desk, bomb)
