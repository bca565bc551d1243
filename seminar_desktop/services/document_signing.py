"""Certificates as signed PDF files, one a certificate."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from ..domain.certificates import Issue
from ..domain.changes import Changes
from ..domain.errors import KnownError
from ..domain.template import Purpose
from ..store import agenda
from . import certificate_documents, certificates, templates
from .certificate_documents import Worded
from .certificate_settings import settings
from .desk import Desk
from .keys import document_secret

if TYPE_CHECKING:
    from ..signing.batch import Batch
    from ..signing.pades import DocumentSigner

LARGEST_KEY_FILE = 1_000_000
AHEAD = 16
"""Files that may wait to be signed before the next is drawn."""
Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class SignedFiles:
    """What was written."""

    files: tuple[Path, ...]
    """In the order of the certificates."""
    unprintable: tuple[tuple[str, str], ...]
    """Serial, and the characters in the certificate that print as a placeholder."""


def made_signer(desk: Desk) -> DocumentSigner:
    """The seminar as signer: with the key of this desk, which is made when it is first needed.

    It proves that a file was not changed since, and not who the organisation is.
    """
    from ..signing.pades import made_signer as signer

    with desk.write() as transaction:
        seminar = agenda.seminar(transaction.connection)
        title = seminar.get("short_title") or seminar.get("title", "")
        return signer(document_secret(transaction, title, desk.now()))


def organisation_signer(desk: Desk, file: Path, password: str) -> DocumentSigner:
    """The organisation as signer, by its PKCS#12 file (.p12, .pfx). Neither file nor password is kept.

    KnownError: `file_missing`, `file_unreadable`, `pkcs12_password`, `pkcs12_no_key`, `pkcs12_expired`,
    `pkcs12_not_yet`.
    """
    from ..signing.pades import organisation_signer as signer

    try:
        if file.stat().st_size > LARGEST_KEY_FILE:
            raise KnownError("pkcs12_password")
        data = file.read_bytes()
    except FileNotFoundError as error:
        raise KnownError("file_missing", path=str(file)) from error
    except OSError as error:
        raise KnownError("file_unreadable", path=str(file)) from error
    return signer(data, password, desk.now())


def sign_files(
    desk: Desk,
    issues: Sequence[Issue],
    folder: Path,
    worded: Worded,
    signer: DocumentSigner,
    progress: Progress | None = None,
    processes: int | None = None,
) -> tuple[SignedFiles, Changes]:
    """Write each certificate to a signed PDF file of its own, named by its serial; older ones are replaced.

    None appears before the last one is signed: they are made in a hidden folder beside and then moved, one by one. With
    many, further processes sign while this thread draws; `processes` sets their number. For a lane.
    KnownError: `nothing_to_print`, `cancelled`, `file_unwritable`.
    """
    from ..signing.batch import batch

    if not issues:
        raise KnownError("nothing_to_print")
    names = file_names(issues)
    work = folder / f".{uuid4().hex[:12]}.signing"
    try:
        work.mkdir(parents=True)
        with batch(signer, len(issues), processes) as signing:
            odd = _write(desk, issues, [work / name for name in names], worded, signing, progress)
        files = [(work / name).replace(folder / name) for name in names]
    except OSError as error:
        raise KnownError("file_unwritable", path=str(folder)) from error
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return SignedFiles(tuple(files), odd), certificates.record_prints(desk, issues, "pdf")


def file_names(issues: Sequence[Issue], ending: str = ".pdf") -> list[str]:
    """A file name for each: its serial, and its code where desks that were apart gave out the same serial."""
    stems = [re.sub("[^A-Za-z0-9-]", "_", one.serial) for one in issues]
    often = Counter(stem.casefold() for stem in stems)
    return [
        f"{stem}{'' if often[stem.casefold()] == 1 else f'-{one.code}'}{ending}"
        for stem, one in zip(stems, issues, strict=True)
    ]


def _write(
    desk: Desk, issues: Sequence[Issue], paths: Sequence[Path], worded: Worded, signing: Batch,
    progress: Progress | None,
) -> tuple[tuple[str, str], ...]:  # fmt: skip
    """Draw and sign; returns what cannot be printed, by serial."""
    known = settings(desk)
    template = templates.template(desk, known.template, Purpose.CERTIFICATE)
    assets = templates.assets(desk)
    fillings = certificate_documents.fillings(desk, issues, worded, known)
    odd: list[tuple[str, str]] = []

    def tell() -> None:
        if progress and not progress(drawn - signing.waiting, len(issues)):
            raise KnownError("cancelled")

    drawn = 0
    for drawn, (issue, filling, path) in enumerate(zip(issues, fillings, paths, strict=True), 1):  # noqa: B007 (read by `tell`)
        document = certificate_documents.write(template, [filling], assets, known, path)
        odd += [(issue.serial, characters) for _, characters in document.unprintable]
        signing.add(path, desk.now())
        while signing.waiting > AHEAD:
            signing.finish_one()
        tell()
    while signing.finish_one():
        tell()
    return tuple(odd)
