"""`certificates`: releasing, issuing, correcting, revoking and printing certificates, and their register."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from .cli import Json, Seminar, app, brief, language, opened, show, the_one, worded
from .cli_wording import CLI
from .domain.certificates import LANGUAGE_CHOICES, CertificateKind
from .domain.errors import KnownError
from .wording_certificates import STATE_HINTS

Kind = Annotated[CertificateKind | None, typer.Option(help="Only this kind.")]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a run of the command does, in this order."""

    release: CertificateKind | None
    operator: str
    choice: str
    revoke: Sequence[str]
    reissue: Sequence[str]
    reason: str


@app.command()
def certificates(
    seminar: Seminar,
    out: Annotated[Path | None, typer.Option(help="PDF to write; everybody who is ready gets a certificate.")] = None,
    kind: Kind = None,
    person: Annotated[list[str] | None, typer.Option(help="Id or e-mail; repeatable.")] = None,
    languages: Annotated[
        str, typer.Option("--language", help="person, es, en, fr, es+en, es+fr or en+fr; kept for the seminar.")
    ] = "",
    release: Annotated[CertificateKind | None, typer.Option(help="Let this kind be issued; needs --operator.")] = None,
    operator: Annotated[str, typer.Option(help="Who releases, issues, or revokes.")] = "",
    reissue: Annotated[
        list[str] | None, typer.Option(help="Serial to issue again with the name as it is now; needs --reason.")
    ] = None,
    revoke: Annotated[list[str] | None, typer.Option(help="Serial to revoke; needs --reason.")] = None,
    reason: Annotated[str, typer.Option(help="Why it is issued again or revoked.")] = "",
    register: Annotated[Path | None, typer.Option(help="Register to write: .csv, .xlsx or .pdf.")] = None,
    locale: Annotated[str, typer.Option(help="Decides the delimiter of a CSV file: es_SV, fr_FR …")] = "es_SV",
    as_json: Json = False,
) -> None:
    """Issue certificates to all who are ready and write them to a PDF; refused before their release."""
    if languages and languages not in LANGUAGE_CHOICES:
        raise typer.BadParameter(f"one of {', '.join(LANGUAGE_CHOICES)}", param_hint="--language")
    if (person or kind) and out is None:
        raise typer.BadParameter("name the PDF to write with --out", param_hint="--out")
    asked = _Asked(release, operator, languages, revoke or (), reissue or (), reason)
    if not (out or register or asked.release or asked.revoke or asked.reissue or asked.choice):
        raise typer.BadParameter("name a PDF to write, or a register", param_hint="--out")
    with opened(seminar) as desk:
        again = _prepare(desk, asked)
        issued, left_out = _issue(desk, kind, person or (), again, out) if out else (again, [])
        if register:
            _register(desk, register, locale)
        data: dict[str, object] = {
            "issued": _as_json(desk, issued),
            "file": str(out) if out else None,
            "left_out": [{"person": brief(c.person), "kind": c.kind.value, "state": c.state.value} for c in left_out],
        }
        if register:
            data["register"] = str(register)
    lines = [f"{one.serial}  {one.version}  {one.name}" for one in issued]
    files = [str(path) for path in (out, register) if path]
    show(data, as_json, [*lines, *files, worded(CLI, "certificates_issued", count=len(issued))])


def _prepare(desk: Any, asked: _Asked) -> list[Any]:
    """Sign in, change, release, revoke, issue again; returns what was issued again."""
    from .services import certificate_settings, certificates
    from .services import desk as desks

    if asked.operator:
        desks.sign_in(desk, asked.operator)
    if asked.choice:
        certificate_settings.change(desk, {"certificate_languages": asked.choice})
    if asked.release:
        certificate_settings.release(desk, asked.release)
    for serial in asked.revoke:
        certificates.revoke(desk, serial, asked.reason)
    return [certificates.reissue(desk, serial, asked.reason)[0] for serial in asked.reissue]


def _issue(
    desk: Any, kind: CertificateKind | None, persons: Sequence[str], again: Sequence[Any], out: Path
) -> tuple[list[Any], list[Any]]:
    """Issue what is asked for, or to all who are ready, and write it with what was issued again.

    Valid ones that are not right any more are left out and said on the standard error; they are the second result.
    KnownError("certificates_left_out") when nothing else was asked for.
    """
    from .certificate_words import words
    from .services import certificate_documents, papers, people
    from .services import certificates as service

    papers.require_pdf_name(out)
    everybody = people.everybody(desk) if persons else ()
    chosen = [the_one(everybody, key) for key in persons]
    wishes, left_out = ([], []) if again and not persons and kind is None else _wishes(desk, kind, chosen, again)
    for one in left_out:
        typer.echo(f"{one.person.name}: {_hint(one)}", err=True)
    if left_out and not wishes and not again:
        raise KnownError("certificates_left_out")
    issued = [*again, *service.issue(desk, wishes)[0]]
    certificate_documents.write_pdf(desk, issued, out, words)
    service.record_prints(desk, issued, "pdf")
    return issued, left_out


def _hint(one: Any) -> str:
    """What the state of a certificate means, as the window says it."""
    values = {"issued": one.issue.name if one.issue else "", "now": one.person.name, "reason": "–"}
    return worded(STATE_HINTS, one.state.value, **values)


def _wishes(
    desk: Any, kind: CertificateKind | None, chosen: Sequence[str], again: Sequence[Any]
) -> tuple[list[Any], list[Any]]:
    """Certificates of the people who were named, of all who are ready otherwise; and what is left out of them.

    Without a kind, people who were named get what is due to them, and everybody the kinds that are released.
    KnownError: `certificates_not_released` when everything that is ready waits for its release.
    """
    from .services.certificate_settings import settings
    from .services.certificates import State, Wish, candidates

    found = candidates(desk)
    if chosen:
        mended = {(one.person, one.kind) for one in again}
        wrong = [
            c for c in found
            if c.state in (State.CHANGED, State.UNEARNED) and c.person.id in chosen and kind in (None, c.kind)
            and (c.person.id, c.kind) not in mended
        ]  # fmt: skip
        left = {(c.person.id, c.kind) for c in wrong}
        wishes = [Wish(person, kind) for person in chosen] if kind else [
            wish for person in chosen for wish in _due([c for c in found if c.person.id == person], person)
        ]  # fmt: skip
        return [wish for wish in wishes if (wish.person, wish.kind) not in left], wrong
    ready = [c for c in found if c.state == State.READY and kind in (None, c.kind)]
    released = settings(desk).released
    open_ = [c for c in ready if c.kind in released]
    wanted = kind or (ready[0].kind if ready else CertificateKind.APPROVAL)
    if not open_ and (wanted not in released):
        raise KnownError("certificates_not_released", kind=wanted.value)
    return [Wish(c.person.id, c.kind) for c in open_], []


def _due(found: Sequence[Any], person: str) -> list[Any]:
    """What one person gets; where nothing is due, a wish that is refused with the reason."""
    from .services.certificates import State, Wish

    due = [Wish(person, c.kind) for c in found if c.state not in (State.NOT_YET, State.REVOKED)]
    hopeless = found[0].kind if found else CertificateKind.PARTICIPATION
    return due or [Wish(person, hopeless)]


def _register(desk: Any, out: Path, locale: str) -> None:
    from .register_words import words
    from .services import certificate_register

    certificate_register.export(desk, out, words(language()), locale)


def _as_json(desk: Any, issued: Sequence[Any]) -> list[dict[str, object]]:
    from .services import people

    known = {person.id: person for person in people.everybody(desk)} if issued else {}
    return [
        {
            "serial": one.serial,
            "version": one.version,
            "person": brief(known.get(one.person)),
            "kind": one.kind.value,
            "code": one.code,
            "statement": one.statement,
        }
        for one in issued
    ]
