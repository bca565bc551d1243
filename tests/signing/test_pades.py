"""Signed PDF files: whole, offline, refused when a byte changes, with both kinds of key."""

from __future__ import annotations

import hashlib
import io
import random
import socket
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, NoEncryption, pkcs12
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext
from reportlab.pdfgen.canvas import Canvas

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.signing import pades
from seminar_desktop.signing.batch import batch
from seminar_desktop.signing.pades import DocumentSigner, made_signer, new_secret, organisation_signer, sign
from seminar_desktop.signing.pdf_signatures import signatures

NOW = datetime(2024, 7, 11, 18, 0, tzinfo=UTC)
PASSWORD = "clave ñ 1"


def pdf(text: str = "Certificado") -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.drawString(100, 700, text)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def organisation(key: object, begins: datetime = NOW, days: int = 365) -> bytes:
    """A PKCS#12 file whose certificate an authority signed."""
    root = ec.generate_private_key(ec.SECP256R1())
    authority = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Authority")])
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Organización Internacional")])

    def certificate(subject: x509.Name, public: object) -> x509.Certificate:
        builder = x509.CertificateBuilder().subject_name(subject).issuer_name(authority).public_key(public)  # type: ignore[arg-type]
        dated = builder.not_valid_before(begins).not_valid_after(begins + timedelta(days=days))
        return dated.serial_number(x509.random_serial_number()).sign(root, hashes.SHA256())

    return pkcs12.serialize_key_and_certificates(
        b"x", key, certificate(name, key.public_key()), [certificate(authority, root.public_key())],  # type: ignore[arg-type,attr-defined]
        BestAvailableEncryption(PASSWORD.encode()),
    )  # fmt: skip


@pytest.fixture(scope="module")
def made() -> DocumentSigner:
    return made_signer(new_secret("Gobiernos locales y movilidad humana, San Salvador", NOW))


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever reaches for the network fails the test. (An event loop makes a pair of sockets that lead nowhere.)"""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was used")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    for name in ("getaddrinfo", "create_connection", "gethostbyname"):
        monkeypatch.setattr(socket, name, refuse)


@pytest.mark.usefixtures("no_network")
@pytest.mark.parametrize("kind", ["made", "rsa", "ecdsa"])
def test_pyhanko_finds_the_signature_whole(made: DocumentSigner, kind: str) -> None:
    keys = {
        "rsa": lambda: rsa.generate_private_key(65537, 2048),
        "ecdsa": lambda: ec.generate_private_key(ec.SECP384R1()),
    }
    signer = made if kind == "made" else organisation_signer(organisation(keys[kind]()), PASSWORD, NOW)
    signed = sign(pdf(), signer, NOW)
    (found,) = PdfFileReader(io.BytesIO(signed)).embedded_regular_signatures
    status = validate_pdf_signature(found, ValidationContext(trust_roots=[found.signer_cert], moment=NOW))
    assert status.intact and status.valid and status.coverage.name == "ENTIRE_FILE"
    assert found.sig_object["/SubFilter"] == "/ETSI.CAdES.detached"
    assert not {"/Reason", "/Location", "/ContactInfo", "/Name"} & set(found.sig_object)
    assert found.self_reported_timestamp == NOW
    assert len(found.other_embedded_certs) == (0 if kind == "made" else 1)
    (said,) = signatures(signed, [hashlib.sha256(made.certificate).hexdigest()])
    assert (said.intact, said.known, said.at) == (True, kind == "made", NOW)
    names = {"made": "Gobiernos locales y movilidad humana (key made for this seminar)"}
    assert said.signer == signer.name == names.get(kind, "Organización Internacional")


def test_a_changed_byte_is_noticed(made: DocumentSigner) -> None:
    """Anywhere but in the room that was kept for the signature itself; there it must not help either."""
    signed = sign(pdf(), made, NOW)
    chance = random.Random(3)
    for _ in range(40):
        changed = bytearray(signed)
        changed[chance.randrange(len(signed) - 2000)] ^= 1 << chance.randrange(8)
        found = signatures(bytes(changed), [])
        assert not any(one.intact for one in found) or found == signatures(signed, [])
    text = signed.replace(b"ReportLab", b"Reportlab", 1)
    assert text != signed and [one.intact for one in signatures(text, [])] == [False]


def test_something_added_is_said(made: DocumentSigner) -> None:
    signed = sign(pdf(), made, NOW)
    (found,) = signatures(signed + b"\n% more", [])
    assert (found.intact, found.extended) == (False, True)
    assert signatures(pdf(), []) == []
    for odd in (b"%PDF-1.7 /ByteRange [0 1 2 3]", signed[:-400], b"/ByteRange"):
        assert not any(one.intact for one in signatures(odd, []))


def test_what_is_wrong_with_a_key_file_is_said() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    good = organisation(key)
    for data, password in ((good, "wrong"), (good, ""), (b"no key", PASSWORD), (b"", PASSWORD), (good[:100], PASSWORD)):
        with pytest.raises(KnownError, match="pkcs12_password"):
            organisation_signer(data, password, NOW)
    with pytest.raises(KnownError, match="pkcs12_expired"):
        organisation_signer(good, PASSWORD, NOW + timedelta(days=366))
    with pytest.raises(KnownError, match="pkcs12_not_yet"):
        organisation_signer(good, PASSWORD, NOW - timedelta(days=1))
    unsuitable = organisation(ed25519.Ed25519PrivateKey.generate())
    with pytest.raises(KnownError, match="pkcs12_no_key"):
        organisation_signer(unsuitable, PASSWORD, NOW)
    keyless = pkcs12.serialize_key_and_certificates(
        b"x",
        None,
        x509.load_der_x509_certificate(organisation_signer(good, PASSWORD, NOW).certificate),
        None,
        NoEncryption(),
    )
    with pytest.raises(KnownError, match="pkcs12_no_key"):
        organisation_signer(keyless, "", NOW)


def test_a_key_does_not_show_itself(made: DocumentSigner) -> None:
    """Not in a log, not after the work."""
    assert "key=" not in repr(made) and len(repr(made)) < 60
    sign(pdf(), made, NOW)
    pades.forget()
    assert pades._signer.cache_info().currsize == 0


@pytest.mark.parametrize("title", ["", "x" * 200, "a\nb\x00\u202e"])
def test_any_title_makes_a_key(title: str) -> None:
    signer = made_signer(new_secret(title, NOW))
    assert signer.name.endswith(pades.MADE) and len(signer.name) <= pades.LONGEST_NAME
    assert signer.until > NOW + timedelta(days=365 * 19)


def test_processes_sign_as_this_one_does(made: DocumentSigner, tmp_path: object) -> None:
    from pathlib import Path

    assert isinstance(tmp_path, Path)
    for processes in (0, 1):
        files = [tmp_path / f"{processes}-{number}.pdf" for number in range(3)]
        for file in files:
            file.write_bytes(pdf(file.name))
        with batch(made, len(files), processes) as signing:
            for file in files:
                signing.add(file, NOW)
            while signing.finish_one():
                pass
        for file in files:
            assert [one.intact for one in signatures(file.read_bytes(), [])] == [True]
    assert not list(tmp_path.glob("*.part"))
