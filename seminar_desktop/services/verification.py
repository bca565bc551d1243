"""Verifying certificates, here and by the page that is published for everybody else."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.certificates import TRUST, Issue
from ..domain.errors import KnownError
from ..domain.published import (
    FindingState,
    Listed,
    Published,
    Verdict,
    newer,
    of_code,
    of_statement,
    read,
    well_formed,
)
from ..domain.statement import code_of, disarm, found_in, typed_code
from ..paths import resources
from ..store import agenda
from ..store import certificates as store
from . import certificates
from .desk import Desk
from .keys import document_certificates_within, public_keys_within

if TYPE_CHECKING:
    from ..signing.pdf_signatures import PdfSignature

PAGE, REVOKED, REGISTER = "verify.html", "revoked.csv", "register.csv"
"""Files that `publish` writes."""
LARGEST_PAGE = 60_000_000
_DATA = re.compile(r'<script type="application/json" id="data">(.*?)</script>', re.DOTALL)
_SCRIPTS = ("nacl", "verify", "page")


@dataclass(frozen=True, slots=True)
class Finding:
    """What a text turned out to be."""

    verdict: Verdict
    issue: Issue | None = None
    """As this desk knows it; None without a seminar."""

    @property
    def state(self) -> FindingState:
        return self.verdict.state


@dataclass(frozen=True, slots=True)
class FileFinding:
    """What a PDF file or a picture holds."""

    findings: tuple[Finding, ...]
    """Of every QR symbol that may be a certificate's; one `unreadable` when there is none."""
    signatures: tuple[PdfSignature, ...]
    """Of a PDF file as a whole."""

    @property
    def valid(self) -> bool:
        """Whether every certificate in it is valid, and no signature of the file is broken."""
        sound = all(one.state == FindingState.VALID for one in self.findings)
        return sound and all(one.intact for one in self.signatures)


def published(desk: Desk) -> Published:
    """What is known now, as it would be published."""
    with desk.read() as connection:
        seminar = agenda.seminar(connection)
        listed: dict[str, Listed] = {}
        for digest, serial, version, validity in store.versions_listed(connection):
            one = Listed(digest, serial, version, validity)
            known = listed.get(digest)
            if well_formed(one) and (known is None or TRUST[validity] < TRUST[known.validity]):
                listed[digest] = one  # of entries with one code the one that holds least counts
        certificates = document_certificates_within(connection)
        return Published(
            seminar=seminar.get("title") or seminar.get("short_title", ""),
            day=desk.now().date(),
            keys=tuple(public_keys_within(connection)),
            documents=tuple(hashlib.sha256(one).hexdigest() for one in certificates),
            listed=listed,
        )


# ---- the page --------------------------------------------------------------------------------------------------------


def page(desk: Desk) -> str:
    """The page to verify with, as HTML: one file that needs no network and no other file."""
    return page_of(published(desk))


def page_of(known: Published) -> str:
    """`page` of what is to be published."""
    folder = resources() / "verify"

    def part(name: str) -> str:
        return (folder / name).read_text(encoding="utf-8").strip()

    scripts = {"nacl": part("tweetnacl/nacl-fast.min.js"), "verify": part("verify.js"), "page": part("page.js")}
    style, words = part("style.css"), json.dumps(json.loads(part("words.json")), ensure_ascii=False)
    allowed = " ".join(_hash(scripts[name]) for name in _SCRIPTS)
    policy = f"default-src 'none'; script-src {allowed}; style-src {_hash(style)}; base-uri 'none'; form-action 'none'"
    parts = {
        "policy": policy, "style": style, "title": "Verificar un certificado", "data": known.as_json(),
        "words": words.replace("<", "\\u003c"), **scripts,
    }  # fmt: skip
    return re.sub("@([a-z]+)@", lambda found: parts[found[1]], part("page.html")) + "\n"


def _hash(text: str) -> str:
    """A text that may run or style the page, as its policy names it."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def publish(desk: Desk, folder: Path) -> list[Path]:
    """Write the page, the list of what does not hold any more, and the register, none of them with names.

    KnownError: `file_unwritable`, `disk_full`.
    """
    from ..exporters.complete_file import complete
    from ..exporters.csv_file import write_csv
    from ..exporters.table import Cell, Sheet

    known = published(desk)
    ordered = sorted(known.listed.values(), key=lambda one: (one.serial, one.version, one.digest))
    rows: list[tuple[Cell, ...]] = []
    for _, group in groupby(ordered, key=lambda one: one.serial):
        same = list(group)
        rows += [(one.serial, one.version, one.validity.value, newer(one, same), one.digest) for one in same]
    headings = ("serial", "version", "state", "replaced_by", "digest")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError("file_unwritable", path=str(folder)) from error
    with complete(folder / PAGE) as file:
        file.write(page_of(known).encode())
    write_csv(folder / REVOKED, Sheet("revoked", headings, [row for row in rows if row[2] != "valid"]))
    write_csv(folder / REGISTER, Sheet("register", headings, rows))
    return [folder / PAGE, folder / REVOKED, folder / REGISTER]


def read_page(path: Path) -> Published:
    """What a published page knows. KnownError: `file_missing`, `file_unreadable`, `page_invalid`."""
    try:
        if path.stat().st_size > LARGEST_PAGE:
            raise KnownError("page_invalid", path=str(path))
        found = _DATA.search(path.read_text(encoding="utf-8"))
        if found is None:
            raise KnownError("page_invalid", path=str(path))
        return read(found[1])
    except FileNotFoundError as error:
        raise KnownError("file_missing", path=str(path)) from error
    except OSError as error:
        raise KnownError("file_unreadable", path=str(path)) from error
    except ValueError as error:
        raise KnownError("page_invalid", path=str(path)) from error


# ---- verifying -------------------------------------------------------------------------------------------------------


def verify_text(source: Desk | Published, text: str) -> Finding:
    """What a text says that was scanned, pasted or typed: a statement, also behind an address, or a code."""
    return _finding(source, _known(source), text)


def verify_file(source: Desk | Published, path: Path) -> FileFinding:
    """What the QR symbols in a PDF file or a picture say, and the signatures of the PDF itself.

    KnownError: `file_missing`, `file_unreadable`, `document_too_large`, `document_too_long`, `document_unreadable`.
    """
    from ..printing.read_symbols import is_pdf, read_file, symbols
    from ..signing.pdf_signatures import signatures

    known, data = _known(source), read_file(path)
    texts = [text for text in symbols(path) if found_in(text)]
    findings = tuple(_finding(source, known, text) for text in texts)
    signed = signatures(data, known.documents) if is_pdf(data) else ()
    return FileFinding(findings or (Finding(Verdict(FindingState.UNREADABLE)),), tuple(signed))


def broken(found: FileFinding) -> Sequence[PdfSignature]:
    """Signatures of a file that do not fit what it holds now."""
    return [one for one in found.signatures if not one.intact]


def _known(source: Desk | Published) -> Published:
    return published(source) if isinstance(source, Desk) else source


def _finding(source: Desk | Published, known: Published, text: str) -> Finding:
    verdict = _verdict(known, text)
    issue = certificates.by_code(source, verdict.code) if isinstance(source, Desk) and verdict.code else None
    return Finding(verdict, issue)


def _verdict(known: Published, text: str) -> Verdict:
    from ..signing.statement_key import verify

    said = found_in(text)
    if not said:
        code = typed_code(text)
        return of_code(known, code) if code else Verdict(FindingState.UNREADABLE)
    if disarm(said) is None:
        return Verdict(FindingState.UNREADABLE)
    statement = verify(said, known.keys)
    return of_statement(known, statement, code_of(said)) if statement else Verdict(FindingState.UNKNOWN_KEY)
