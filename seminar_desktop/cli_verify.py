"""`verify`: what a certificate proves. It needs a seminar or the page that was published, and no network."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from . import wording_verification as words
from .cli import Json, app, opened, refusals, show, worded
from .domain.errors import KnownError
from .domain.statement import found_in, grouped
from .wording_certificates import KINDS


@app.command()
def verify(
    what: Annotated[
        str,
        typer.Argument(metavar="FILE_OR_CODE", help="A PDF file, a picture, the text of a QR code, or a printed code."),
    ],
    seminar: Annotated[str, typer.Option(help="Verify with this seminar.")] = "",
    page: Annotated[Path | None, typer.Option(help="Verify with this published page, verify.html.")] = None,
    as_json: Json = False,
) -> None:
    """Verify a certificate. Status 0 when it is genuine and valid, 1 for everything else."""
    from .services import verification

    with refusals():
        if bool(seminar) == (page is not None):
            raise KnownError("verify_source")
    if page is not None:
        with refusals():
            valid = _verify(verification.read_page(page), what, as_json)
    else:
        with opened(seminar) as desk:
            valid = _verify(desk, what, as_json)
    if not valid:
        raise typer.Exit(1)


def _verify(source: Any, what: str, as_json: bool) -> bool:
    """Tell what was found; whether everything is valid."""
    from .services import verification

    file = None if found_in(what) else _file(what)
    if file is None:
        found = verification.FileFinding((verification.verify_text(source, what),), ())
    else:
        found = verification.verify_file(source, file)
    data = {
        "valid": found.valid,
        "findings": [_finding(one) for one in found.findings],
        "signatures": [{**asdict(one), "text": _signature(one)} for one in found.signatures],
    }
    lines = [line for one in found.findings for line in _lines(one)]
    show(data, as_json, lines + [_signature(one) for one in found.signatures])
    return found.valid


def _file(what: str) -> Path | None:
    """The file that is meant; None for a text. KnownError("file_missing") for what looks like the name of one."""
    try:
        if Path(what).exists():
            return Path(what)
    except (OSError, ValueError):  # far too long for a name, or no name at all
        return None
    if Path(what).suffix[1:].isalnum():
        raise KnownError("file_missing", path=what)
    return None


def _sentence(one: Any) -> str:
    return worded(words.FINDINGS, one.verdict.said, newer=one.verdict.newer_version)


def _finding(one: Any) -> dict[str, object]:
    verdict = one.verdict
    return {
        "state": verdict.state.value,
        "text": _sentence(one),
        "statement": asdict(verdict.statement) if verdict.statement else None,
        "code": grouped(verdict.code),
        "listed": verdict.listed is not None,
        "serial": verdict.listed.serial if verdict.listed else None,
        "version": verdict.listed.version if verdict.listed else None,
        "newer_version": verdict.newer_version,
        "person": one.issue.person if one.issue else None,
    }


def _lines(one: Any) -> list[str]:
    """The verdict, then what was signed, or what the register says of a code."""
    said, listed = one.verdict.statement, one.verdict.listed
    values: dict[str, object] = {}
    if said:
        values = asdict(said) | {"kind": worded(KINDS, said.kind)}
        values |= {name: f"{values[name]:g}" for name in ("contact_hours", "online_hours")}
    elif listed:
        values = {"serial": listed.serial, "version": listed.version}
    if values:
        values["code"] = grouped(one.verdict.code)
    told = [f"    {worded(words.SIGNED, name)}: {value}" for name, value in values.items() if value != "0"]
    return [_sentence(one), *told]


def _signature(one: Any) -> str:
    code = "extended" if one.extended else "broken"
    if one.intact:
        code = "intact_known" if one.known else "intact_other"
    return worded(words.SIGNATURES, code, signer=one.signer)
