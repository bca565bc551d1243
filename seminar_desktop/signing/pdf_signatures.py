"""The signatures of a PDF file: whether they fit what it holds now, and whose they are. Without any network."""

from __future__ import annotations

import hashlib
import io
import logging
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

MOST_SIGNATURES = 20


@dataclass(frozen=True, slots=True)
class PdfSignature:
    """One signature of a PDF file."""

    intact: bool
    """Whether it covers the whole file and fits every byte of it."""
    extended: bool = False
    """Whether it fits an earlier part of the file, to which something was added since."""
    signer: str = ""
    """Whom the certificate names; anybody can make a certificate with any name."""
    known: bool = False
    """Whether the certificate is one that a desk of this seminar made and announced."""
    at: datetime | None = None
    """When, by the signer's own clock."""


def signatures(pdf: bytes, known: Collection[str]) -> list[PdfSignature]:
    """The signatures of a file, the first one first. `known`: SHA-256 of the certificates of the seminar's desks.

    A file that claims a signature which cannot be read has one that is not intact.
    """
    if b"/ByteRange" not in pdf:  # stands in the open in every file that is signed
        return []
    from pyhanko.pdf_utils.reader import PdfFileReader

    said = logging.getLogger("pyhanko")
    before, said.disabled = said.disabled, True
    try:
        found = PdfFileReader(io.BytesIO(pdf)).embedded_regular_signatures
        return [_signature(one, known) for one in found[:MOST_SIGNATURES]]
    except Exception:  # the file comes from anywhere, and the reader raises what it likes
        return [PdfSignature(intact=False)]
    finally:
        said.disabled = before


def _signature(embedded: object, known: Collection[str]) -> PdfSignature:
    from cryptography.x509 import load_der_x509_certificate
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    from .pades import name_of

    assert isinstance(embedded, EmbeddedPdfSignature)
    certificate = embedded.signer_cert.dump()
    context = ValidationContext(trust_roots=[embedded.signer_cert], allow_fetching=False, other_certs=[])
    status = validate_pdf_signature(embedded, context, skip_diff=True)
    fits = status.intact and status.valid
    whole = status.coverage == SignatureCoverageLevel.ENTIRE_FILE
    return PdfSignature(
        intact=fits and whole,
        extended=fits and not whole,
        signer=name_of(load_der_x509_certificate(certificate)),
        known=hashlib.sha256(certificate).hexdigest() in known,
        at=embedded.self_reported_timestamp,
    )
