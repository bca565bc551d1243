"""What the certificates of a seminar say, who signs them, and whether they are released."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from ..domain.certificates import (
    CERTIFICATE_SETTINGS,
    LANGUAGE_CHOICES,
    LANGUAGES,
    MOST_SIGNATORIES,
    CertificateKind,
    Hours,
    contact_hours,
    default_prefix,
)
from ..domain.changes import Changes
from ..domain.errors import KnownError
from ..domain.journal import new_id
from ..domain.names import clean
from ..domain.readable import valid_field
from ..domain.template import Signatory
from ..store import agenda
from ..store import certificates as store
from ..store.database import Connection
from .desk import SEMINAR, Desk, edits

TEXTS = ("heading", "presented", "body")
"""What can be worded per kind and language; see `services.certificates.Words`."""
PAPERS = ("A4", "Letter")
DEFAULT_TEMPLATE = "certificate-classic"
RELEASED = "released"


@dataclass(frozen=True, slots=True)
class Release:
    """Certificates of a kind may be issued: who said so, when."""

    kind: CertificateKind
    at: datetime
    desk: str
    operator: str


@dataclass(frozen=True, slots=True)
class CertificateSettings:
    """All that certificates are made by."""

    title: str
    """Of the seminar, in full."""
    titles: Mapping[str, str]
    """Language → title in that language, where somebody gave one."""
    short_title: str
    place: str
    days: tuple[date, ...]
    organisers: str
    hours: Hours
    """As they will be stated."""
    agenda_hours: float
    """Contact hours counted from the agenda, stated unless somebody said otherwise."""
    prefix: str
    languages: str
    """One of `LANGUAGE_CHOICES`."""
    paper: str
    template: str
    issued: date | None
    """Date to print; None: the day of issuing."""
    verify_address: str
    """Where the page to verify with is published, or empty."""
    signatories: tuple[Signatory, ...]
    texts: Mapping[tuple[str, str], Mapping[str, str]]
    """(kind, language) → own wording by `TEXTS`; empty where the program's holds."""
    released: Mapping[CertificateKind, Release]
    fields: Mapping[str, str]
    """The settings as stored, see `CERTIFICATE_SETTINGS`."""


def settings(desk: Desk) -> CertificateSettings:
    """What is set now."""
    with desk.read() as connection:
        return settings_within(connection, desk)


def settings_within(connection: Connection, desk: Desk) -> CertificateSettings:
    """`settings` as part of a larger reading."""
    seminar = agenda.seminar(connection)
    fields = {name: seminar.get(name, "") for name in CERTIFICATE_SETTINGS}
    days = tuple(agenda.days(connection))
    counted = contact_hours(agenda.slots(connection))
    contact = float(fields["contact_hours"]) if fields["contact_hours"] else counted
    place, choice = seminar.get("place", ""), fields["certificate_languages"]
    return CertificateSettings(
        title=seminar.get("title") or seminar.get("short_title", ""),
        titles={language: fields[f"title_{language}"] for language in LANGUAGES if fields[f"title_{language}"]},
        short_title=seminar.get("short_title") or seminar.get("title", ""),
        place=place,
        days=days,
        organisers=fields["organisers"],
        hours=Hours(contact, float(fields["online_hours"] or 0)),
        agenda_hours=counted,
        prefix=fields["certificate_prefix"] or default_prefix(place, days[0].year if days else None),
        languages=choice if choice in LANGUAGE_CHOICES else LANGUAGE_CHOICES[0],
        paper=fields["certificate_paper"] if fields["certificate_paper"] in PAPERS else PAPERS[0],
        template=fields["certificate_template"] or DEFAULT_TEMPLATE,
        issued=date.fromisoformat(fields["certificate_day"]) if fields["certificate_day"] else None,
        verify_address=fields["verify_address"],
        signatories=_signatories(connection),
        texts=_texts(connection),
        released=_releases(connection, desk),
        fields=fields,
    )


def change(desk: Desk, fields: Mapping[str, str]) -> Changes:
    """Change settings (`CERTIFICATE_SETTINGS`); empty text means the default. Unchanged ones make no entry.

    KnownError: `setting_unknown`, `hours_invalid` and `rule_invalid` (name, value).
    """
    if unknown := set(fields) - set(CERTIFICATE_SETTINGS):
        raise KnownError("setting_unknown", name=", ".join(sorted(unknown)))
    fields = {name: clean(value) for name, value in fields.items()}
    for name, value in fields.items():
        if not _valid(name, value):
            if name.endswith("_hours"):
                raise KnownError("hours_invalid", name=name, value=value)
            raise KnownError("rule_invalid", name=name, value=value)
    with desk.write() as transaction:
        before = agenda.seminar(transaction.connection)
        changed = {name: value for name, value in fields.items() if value != before.get(name, "")}
        transaction.append(*edits(SEMINAR, SEMINAR, changed))
    return Changes.CERTIFICATES | Changes.SEMINAR if changed else Changes.NONE


def word(desk: Desk, kind: CertificateKind, language: str, texts: Mapping[str, str]) -> Changes:
    """Word a kind of certificate in one language (`TEXTS`); empty text brings the program's wording back."""
    if language not in LANGUAGES or set(texts) - set(TEXTS):
        raise KnownError("setting_unknown", name=", ".join([language, *texts]))
    with desk.write() as transaction:
        before = _texts(transaction.connection).get((kind, language), {})
        changed = {name: text.strip() for name, text in texts.items() if text.strip() != before.get(name, "")}
        transaction.append(*edits("certificate_text", f"{kind}@{language}", changed))
    return Changes.CERTIFICATES if changed else Changes.NONE


# ---- signatories -----------------------------------------------------------------------------------------------------


def sign_with(desk: Desk, signatories: list[Signatory]) -> Changes:
    """Who signs, in this order; the id of a new one is empty. KnownError: `too_many_signatories`, `name_missing`."""
    if len(signatories) > MOST_SIGNATORIES:
        raise KnownError("too_many_signatories", most=MOST_SIGNATORIES)
    if not all(clean(one.name) for one in signatories):
        raise KnownError("name_missing")
    with desk.write() as transaction:
        rows = {row["id"]: row for row in store.rows_of(transaction.connection, "signatory")}
        for position, one in enumerate(signatories, 1):
            wanted = {"name": clean(one.name), "role": clean(one.role), "organisation": clean(one.organisation),
                      "image": one.image, "position": str(position), "deleted": ""}  # fmt: skip
            before = rows.get(one.id, {})
            changed = {name: value for name, value in wanted.items() if value != before.get(name, "")}
            transaction.append(*edits("signatory", one.id or new_id("g"), changed))
        gone = set(rows) - {one.id for one in signatories}
        transaction.append(*(edit for id_ in sorted(gone) for edit in edits("signatory", id_, {"deleted": "true"})))
        appended = bool(transaction.entries)
    return Changes.CERTIFICATES if appended else Changes.NONE


# ---- release ---------------------------------------------------------------------------------------------------------


def release(desk: Desk, kind: CertificateKind) -> Changes:
    """Let certificates of a kind be issued. The signed-in operator answers for it: `release_needs_operator`."""
    if not desk.operator:
        raise KnownError("release_needs_operator")
    return _set_release(desk, kind, RELEASED)


def withhold(desk: Desk, kind: CertificateKind) -> Changes:
    """Let no more certificates of a kind be issued; those that were stay what they are."""
    return _set_release(desk, kind, "")


def _set_release(desk: Desk, kind: CertificateKind, state: str) -> Changes:
    with desk.write() as transaction:
        if (kind in _releases(transaction.connection, desk)) == (state == RELEASED):
            return Changes.NONE
        transaction.append(*edits("release", kind, {"state": state}))
    return Changes.CERTIFICATES


def _releases(connection: Connection, desk: Desk) -> dict[CertificateKind, Release]:
    operators, desks = agenda.names(connection, "operator"), agenda.names(connection, "desk")
    said = store.last_edits(connection, "release")
    found = {}
    for row in store.rows_of(connection, "release"):
        if row["state"] == RELEASED and row["id"] in list(CertificateKind):
            _field, at, where, who = said[row["id"]]
            kind = CertificateKind(row["id"])
            found[kind] = Release(
                kind, at.astimezone(desk.zone), desks.get(where, where[:5]), operators.get(who, "")
            )
    return found


def _signatories(connection: Connection) -> tuple[Signatory, ...]:
    rows = sorted(store.rows_of(connection, "signatory"), key=lambda row: (int(row["position"] or 0), row["id"]))
    signing = [Signatory(r["id"], r["name"], r["role"], r["organisation"], r["image"]) for r in rows if r["name"]]
    return tuple(signing[:MOST_SIGNATORIES])


def _texts(connection: Connection) -> dict[tuple[str, str], dict[str, str]]:
    found = {}
    for row in store.rows_of(connection, "certificate_text"):
        kind, _, language = row["id"].partition("@")
        found[kind, language] = {name: row[name] for name in TEXTS if row[name]}
    return found


def _valid(name: str, value: str) -> bool:
    choices = {"certificate_languages": LANGUAGE_CHOICES, "certificate_paper": PAPERS}
    if value and name in choices:
        return value in choices[name]
    return valid_field(SEMINAR, name, value)
