"""Signing PDF files: PAdES B-B (ETSI EN 319 142-1), without any network.

Who signs is a `DocumentSigner`: the organisation, with the key and certificate of its PKCS#12 file, or the seminar,
with a key that was made for it (ECDSA P-256) and a certificate that this key signed itself. The second proves that a
file was not changed since a desk of the seminar signed it, and not who the organisation is. The signature is invisible
and names no reason, place or person: those stand on the page.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
    load_pem_private_key,
    pkcs12,
)
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko_certvalidator.registry import SimpleCertificateStore

from ..domain.errors import KnownError

if TYPE_CHECKING:
    from pyhanko.pdf_utils.writer import BasePdfFileWriter
    from pyhanko.sign.signers.pdf_signer import PdfSigningSession

FIELD = "Signature"
MADE = " (key made for this seminar)"
"""Ends the name in a certificate that nobody but its own key has signed."""
LONGEST_NAME = 64
"""Characters of a common name, by X.520."""
YEARS = 20
CLOCK_WRONG_BY = timedelta(days=366)
"""A certificate begins that much early: a desk's clock that is put right must not make it one of the future."""
_ROOM = 2_200
"""Bytes of a signature besides its certificates; one of RSA with 8192 bits takes 1024 of them."""


@dataclass(frozen=True, slots=True)
class DocumentSigner:
    """A private key with its certificate. It can be sent to a process that signs."""

    key: bytes = field(repr=False)
    """PKCS#8, DER."""
    certificate: bytes = field(repr=False)
    """X.509, DER."""
    others: tuple[bytes, ...] = field(default=(), repr=False)
    """Certificates between this one and that of an authority."""
    made: bool = False
    """Whether the key was made for the seminar."""

    @property
    def name(self) -> str:
        """Whom the certificate names."""
        return name_of(x509.load_der_x509_certificate(self.certificate))

    @property
    def until(self) -> datetime:
        """When the certificate expires."""
        return x509.load_der_x509_certificate(self.certificate).not_valid_after_utc


def name_of(certificate: x509.Certificate) -> str:
    """The common name, else the organisation's, else everything that the certificate says of its subject."""
    for oid in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME):
        found = certificate.subject.get_attributes_for_oid(oid)
        if found:
            return str(found[0].value)
    return certificate.subject.rfc4514_string()


# ---- keys ------------------------------------------------------------------------------------------------------------


def new_secret(title: str, at: datetime) -> bytes:
    """A new key of P-256 and the certificate it signed itself, as PEM. It never leaves the file of its desk."""
    key = ec.generate_private_key(ec.SECP256R1())
    words = " ".join("".join(c if c.isprintable() else " " for c in title).split())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, words[: LONGEST_NAME - len(MADE)] + MADE)])
    usage = dict.fromkeys(("key_encipherment", "data_encipherment", "key_agreement", "key_cert_sign", "crl_sign",
                           "encipher_only", "decipher_only"), False)  # fmt: skip
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(at - CLOCK_WRONG_BY)
        .not_valid_after(at + timedelta(days=366 * YEARS))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(digital_signature=True, content_commitment=True, **usage), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return private + certificate.public_bytes(Encoding.PEM)


def certificate_of(secret: bytes) -> bytes:
    """The certificate in a secret of `new_secret`, as DER."""
    return x509.load_pem_x509_certificate(secret).public_bytes(Encoding.DER)


def made_signer(secret: bytes) -> DocumentSigner:
    """The seminar as signer, by the secret of `new_secret`."""
    key = load_pem_private_key(secret, password=None)
    return DocumentSigner(
        key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()), certificate_of(secret), made=True
    )


def organisation_signer(data: bytes, password: str, now: datetime) -> DocumentSigner:
    """The organisation as signer, by its PKCS#12 file; the password is used once and kept nowhere.

    KnownError: `pkcs12_password` (also for what is no such file: the two cannot always be told apart),
    `pkcs12_no_key`, `pkcs12_expired` (name, day), `pkcs12_not_yet` (name, day).
    """
    try:
        key, certificate, others = pkcs12.load_key_and_certificates(data, password.encode())
    except (ValueError, TypeError) as error:
        raise KnownError("pkcs12_password") from error
    if certificate is None or not isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
        raise KnownError("pkcs12_no_key")
    begins, ends = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    if now > ends:
        raise KnownError("pkcs12_expired", name=name_of(certificate), day=ends.date())
    if now < begins:
        raise KnownError("pkcs12_not_yet", name=name_of(certificate), day=begins.date())
    return DocumentSigner(
        key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
        certificate.public_bytes(Encoding.DER),
        tuple(one.public_bytes(Encoding.DER) for one in others),
    )


# ---- signing ---------------------------------------------------------------------------------------------------------


def sign(pdf: bytes, signer: DocumentSigner, at: datetime) -> bytes:
    """The PDF file with an invisible signature over all of it, made at this time by the desk's clock."""
    meta = PdfSignatureMetadata(field_name=FIELD, subfilter=SigSeedSubFilter.PADES, md_algorithm="sha256")
    out = io.BytesIO()
    with_time = _AtTime(meta, signer=_signer(signer), at=at)
    room = 2 * (_ROOM + len(signer.certificate) + sum(map(len, signer.others)))
    with_time.sign_pdf(IncrementalPdfFileWriter(io.BytesIO(pdf)), bytes_reserved=room, output=out)
    return out.getvalue()


class _AtTime(PdfSigner):
    """Signs at a given time: a seminar to practise on has a clock of its own."""

    def __init__(self, meta: PdfSignatureMetadata, signer: SimpleSigner, at: datetime) -> None:
        super().__init__(meta, signer=signer)
        self._at = at

    def init_signing_session(self, pdf_out: BasePdfFileWriter, existing_fields_only: bool = False) -> PdfSigningSession:
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self._at
        return session


class _Loaded(SimpleSigner):
    """Keeps the private key loaded: to check one of RSA takes longer than everything else in a signature."""

    loaded: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey

    def sign_raw(self, data: bytes, digest_algorithm: str) -> bytes:
        digest: hashes.HashAlgorithm = getattr(hashes, digest_algorithm.upper())()
        if isinstance(self.loaded, rsa.RSAPrivateKey):
            return self.loaded.sign(data, padding.PKCS1v15(), digest)
        return self.loaded.sign(data, ec.ECDSA(digest))


def forget() -> None:
    """Let go of the keys that were loaded."""
    _signer.cache_clear()


@lru_cache(maxsize=4)
def _signer(signer: DocumentSigner) -> _Loaded:
    certificates = [asn1_x509.Certificate.load(one) for one in signer.others]
    others = SimpleCertificateStore.from_certs(certificates)  # type: ignore[no-untyped-call]
    made = _Loaded(
        signing_cert=asn1_x509.Certificate.load(signer.certificate),
        signing_key=asn1_keys.PrivateKeyInfo.load(signer.key),
        cert_registry=others,
    )
    key = load_der_private_key(signer.key, password=None)
    assert isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey)
    made.loaded = key
    return made
