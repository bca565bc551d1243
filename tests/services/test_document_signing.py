"""Certificates as signed files: named by serial, all or none, and nothing left behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from seminar_desktop import certificate_words
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.services import certificates, journal, verification
from seminar_desktop.services.document_signing import file_names, made_signer, organisation_signer, sign_files
from tests.signing.test_pades import NOW, PASSWORD, ec, organisation
from tests.store.desks import copied, exchange

from .conftest import Room
from .issued import thanked

WORDS = certificate_words.words


def test_one_file_a_certificate_named_by_serial(room: Room, tmp_path: Path) -> None:
    issues = thanked(room.desk, [room.ana, room.luis, room.jose])
    folder, told = tmp_path / "out", []
    signed, changes = sign_files(
        room.desk, issues, folder, WORDS, made_signer(room.desk), lambda done, total: told.append((done, total)) or True
    )
    assert [file.name for file in signed.files] == [f"{one.serial}.pdf" for one in issues]
    assert sorted(folder.iterdir()) == sorted(signed.files)
    assert signed.unprintable == () and told[-1] == (3, 3) and changes
    for issue, file in zip(issues, signed.files, strict=True):
        found = verification.verify_file(room.desk, file)
        assert found.valid and found.findings[0].verdict.statement.name == issue.name
        assert issue.name not in file.name
    assert [one.prints for one in certificates.register(room.desk)] == [1, 1, 1]


def test_cancelled_leaves_nothing(room: Room, tmp_path: Path) -> None:
    issues = thanked(room.desk, [room.ana, room.luis, room.jose])
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / f"{issues[0].serial}.pdf").write_bytes(b"an older one")
    for processes in (0, 1):
        with pytest.raises(KnownError, match="cancelled"):
            sign_files(room.desk, issues, folder, WORDS, made_signer(room.desk), lambda done, _: False, processes)
        assert [file.read_bytes() for file in folder.iterdir()] == [b"an older one"]
    with pytest.raises(KnownError, match="nothing_to_print"):
        sign_files(room.desk, [], folder, WORDS, made_signer(room.desk))
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(KnownError, match="file_unwritable"):
        sign_files(room.desk, issues, blocked / "sub", WORDS, made_signer(room.desk))


def test_the_key_is_made_once_and_known_to_every_desk(room: Room, tmp_path: Path) -> None:
    first = made_signer(room.desk)
    assert made_signer(room.desk) == first
    issues = thanked(room.desk, [room.ana])
    signed, _ = sign_files(room.desk, issues, tmp_path / "out", WORDS, first)
    other = copied(room.desk, tmp_path, "two")
    try:
        exchange([room.desk, other])
        assert verification.verify_file(other, signed.files[0]).signatures[0].known
    finally:
        other.close()
    entries = journal.everything(room.desk)
    assert first.key not in repr(entries).encode() and b"PRIVATE" not in repr(entries).encode()


def test_the_organisation_signs_with_its_own_file(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "org.p12"
    file.write_bytes(organisation(ec.generate_private_key(ec.SECP256R1()), NOW - timedelta(days=9)))
    signer = organisation_signer(room.desk, file, PASSWORD)
    signed, _ = sign_files(room.desk, thanked(room.desk, [room.ana]), tmp_path / "out", WORDS, signer)
    (found,) = verification.verify_file(room.desk, signed.files[0]).signatures
    assert (found.intact, found.known, found.signer) == (True, False, "Organización Internacional")
    with pytest.raises(KnownError, match="file_missing"):
        organisation_signer(room.desk, tmp_path / "none.p12", PASSWORD)
    file.write_bytes(bytes(2_000_000))
    with pytest.raises(KnownError, match="pkcs12_password"):
        organisation_signer(room.desk, file, PASSWORD)


def test_serials_of_any_kind_make_names_that_are_apart(room: Room) -> None:
    (one,) = thanked(room.desk, [room.ana])
    odd = [replace(one, serial=serial, code=code) for serial, code in
           (("../x", "A"), ("a/b:c", "B"), ("SS-1", "C"), ("ss-1", "D"))]  # fmt: skip
    assert file_names(odd) == ["___x.pdf", "a_b_c.pdf", "SS-1-C.pdf", "ss-1-D.pdf"]
