"""`verify` on the command line: status, sentence and JSON, by the seminar and by the published page."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desktop import certificate_words
from seminar_desktop.domain.certificates import Issue
from seminar_desktop.domain.statement import grouped
from seminar_desktop.services import certificate_documents, certificates, document_signing, verification
from tests.services.issued import thanked
from tests.store.desks import enrolled, new_desk

from .shell import Shell


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    monkeypatch.setenv("SEMINAR_STATE_DIR", str(tmp_path / "state"))
    return Shell(tmp_path, capsys)


@pytest.fixture
def issued(tmp_path: Path) -> list[Issue]:
    """One that is valid and one that was revoked, with a page, a plain and a signed PDF file."""
    from seminar_desktop.services import desk as desks

    desk = new_desk(tmp_path, "sv")
    desks.sign_in(desk, "Marta")
    valid, revoked = thanked(desk, enrolled(desk, ("Ana", "Núñez"), ("Luis", "Cruz")))
    certificates.revoke(desk, revoked.serial, "mistake")
    verification.publish(desk, tmp_path / "out")
    certificate_documents.write_pdf(desk, [valid, revoked], tmp_path / "both.pdf", certificate_words.words)
    signer = document_signing.made_signer(desk)
    document_signing.sign_files(desk, [valid], tmp_path / "signed", certificate_words.words, signer)
    verification.publish(desk, tmp_path / "out")
    desk.close()
    return [valid, revoked]


def test_statements_and_codes(shell: Shell, issued: list[Issue]) -> None:
    valid, revoked = issued
    page = ("--page", str(shell.folder / "out" / "verify.html"))
    for by in (("--seminar", "sv"), page):
        status, text, _ = shell("verify", f"https://x.org/#{valid.statement}", *by)
        assert status == 0 and text.startswith("Genuine and valid.") and "Name: Ana Núñez" in text
        assert valid.serial in text and grouped(valid.code) in text
        status, text, _ = shell("verify", revoked.statement, *by)
        assert status == 1 and text.startswith("Revoked.") and "Luis Cruz" in text
        said = shell.json("verify", grouped(valid.code).lower(), *by, status=1)
        assert said["findings"][0]["state"] == "code_known" and said["findings"][0]["serial"] == valid.serial
        assert said["findings"][0]["statement"] is None and not said["valid"]
        for nonsense in ("nonsense", "", valid.statement[:-40] + "ñ" * 40, "x" * 5000, "a b. c"):
            assert shell("verify", nonsense, *by)[0] == 1
    said = shell.json("verify", valid.statement, "--seminar", "sv")
    assert said["valid"] and said["findings"][0]["statement"]["name"] == "Ana Núñez"
    assert said["findings"][0]["person"] == valid.person


def test_files(shell: Shell, issued: list[Issue]) -> None:
    page = ("--page", str(shell.folder / "out" / "verify.html"))
    said = shell.json("verify", str(shell.folder / "both.pdf"), *page, status=1)
    assert [one["state"] for one in said["findings"]] == ["valid", "revoked"]
    (signed,) = (shell.folder / "signed").iterdir()
    said = shell.json("verify", str(signed), *page)
    assert said["valid"] and said["signatures"][0]["known"]
    status, text, _ = shell("verify", str(signed), "--seminar", "sv")
    assert status == 0 and "The file is as a desk of this seminar signed it" in text
    data = bytearray(signed.read_bytes())
    data[-10] ^= 1
    signed.write_bytes(data)
    assert shell("verify", str(signed), *page)[0] == 1


def test_refusals_say_the_next_step(shell: Shell, issued: list[Issue]) -> None:
    for arguments, word in (
        ((issued[0].statement,), "--seminar"),
        ((issued[0].statement, "--seminar", "sv", "--page", "x.html"), "--seminar"),
        ((issued[0].statement, "--page", str(shell.folder / "none.html")), "not there"),
        ((issued[0].statement, "--page", str(shell.folder / "both.pdf")), "verify.html"),
        (("none.pdf", "--seminar", "sv"), "not there"),
        ((str(shell.folder / "out" / "revoked.csv"), "--seminar", "sv"), "PDF file or picture"),
        ((issued[0].statement, "--seminar", "nowhere"), "not found"),
    ):
        status, _, error = shell("verify", *arguments)
        assert status == 1 and word in error, (arguments[1:], error)
