"""Conflicts of certificates: one serial twice, two for one person, revoked here and issued there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..domain.certificates import CertificateKind
from ..domain.changes import Changes
from ..domain.conflicts import ALL_RIGHT, ConflictKind, Found, Option
from ..domain.errors import KnownError
from ..domain.journal import CERTIFICATE, VOID, Draft, Entry
from ..store import certificates
from ..store import conflicts as store
from ..store.database import Connection
from .certificate_knowledge import revocation
from .certificates import Wish, renumbered
from .conflict_rules import KEEP, Case, Choice, Picture, Rule, bring_back, entries_of, undo_voids
from .desk import Desk, Transaction

ANEW = "anew:"
"""Before the entry that keeps a serial: whoever else has it gets a certificate under another."""
REVOKE = "revoke"
"""Choice: the revocation stands."""


# ---- one serial, several certificates --------------------------------------------------------------------------------


def _serials(connection: Connection) -> list[Found]:
    return [
        Found(ConflictKind.SERIAL, {"serial": serial}, entries) for serial, entries in store.shared_serials(connection)
    ]


def _serial_picture(case: Case) -> Picture:
    serial = case.found.about["serial"]
    bearers = {_said(entry).get("person") for entry in case.entries}
    keep = [Option(KEEP + entry.id, "keep_certificate", number) for number, entry in enumerate(case.entries)]
    anew = [Option(ANEW + entry.id, "keep_serial", number) for number, entry in enumerate(case.entries)]
    several = len(bearers) > 1
    return Picture("serial_of_two" if several else "serial", {"serial": serial, "count": len(case.entries)},
                   (*anew, *keep) if several else tuple(keep), serial)  # fmt: skip


def _certificate_side(case: Case, entry: Entry) -> tuple[str, Mapping[str, str], str]:
    if entry.kind == VOID:
        revoked = next((one for one in case.entries if one.id == entry.subject), None)
        said = _said(revoked) if revoked else {}
        return "was_revoked", {"reason": str(_said(entry).get("reason", ""))}, str(said.get("person", ""))
    said = _said(entry)
    values = {"serial": entry.subject, "version": str(said.get("version", "")), "name": str(said.get("name", "")),
              "kind": str(said.get("kind", ""))}  # fmt: skip
    return "issued", values, str(said.get("person", ""))


def _settle_serial(desk: Desk, transaction: Transaction, case: Case, choice: Choice) -> Changes:
    entry = choice.choice.removeprefix(ANEW).removeprefix(KEEP)
    stays = next((one for one in case.entries if one.id == entry), None)
    if stays is None or not choice.choice.startswith((ANEW, KEEP)):
        raise KnownError("conflict_choice")
    bring_back(transaction, case, [stays], choice.reason)
    others = [one for one in case.entries if one.id != entry and case.counts(one)]
    _revoke(desk, transaction, others, choice.reason)
    if choice.choice.startswith(ANEW):
        bearers = dict.fromkeys(_wish(one) for one in others if _wish(one).person != _wish(stays).person)
        for wish in bearers:
            transaction.append(renumbered(desk, transaction, wish, choice.reason))
    return Changes.CERTIFICATES


def _undo_certificates(
    desk: Desk, transaction: Transaction, case: Case, choice: str, made: Sequence[Entry]
) -> Changes:  # fmt: skip
    issued = [entry for entry in made if entry.kind == CERTIFICATE]
    transaction.append(*(Draft(VOID, "entry", entry.id, "", {"reason": "undone"}) for entry in issued))
    undo_voids(transaction, case, made, "undone")
    return Changes.CERTIFICATES


def _bearers(case: Case) -> Sequence[str]:
    people = (str(_said(entry).get("person", "")) for entry in case.entries if entry.kind == CERTIFICATE)
    return list(dict.fromkeys(person for person in people if person))


SERIAL = Rule(
    ConflictKind.SERIAL, _serials, _serial_picture, _certificate_side, _settle_serial, _undo_certificates, _bearers
)  # fmt: skip


# ---- two certificates of a kind --------------------------------------------------------------------------------------


def _twice(connection: Connection) -> list[Found]:
    return [
        Found(ConflictKind.ISSUED_TWICE, {"person": person, "kind": kind}, entries)
        for person, kind, entries in store.issued_twice(connection)
    ]


def _twice_picture(case: Case) -> Picture:
    keep = [Option(KEEP + entry.id, "keep_certificate", number) for number, entry in enumerate(case.entries)]
    values = {"kind": case.found.about["kind"], "count": len(case.entries)}
    return Picture("issued_twice", values, (*keep, Option(ALL_RIGHT, "all_certificates")))


def _settle_twice(desk: Desk, transaction: Transaction, case: Case, choice: Choice) -> Changes:
    stay = [one for one in case.entries if choice.choice in (ALL_RIGHT, KEEP + one.id)]
    if not stay:
        raise KnownError("conflict_choice")
    bring_back(transaction, case, stay, choice.reason)
    others = [one for one in case.entries if one not in stay and case.counts(one)]
    _revoke(desk, transaction, others, choice.reason)
    return Changes.CERTIFICATES


TWICE = Rule(
    ConflictKind.ISSUED_TWICE, _twice, _twice_picture, _certificate_side, _settle_twice, _undo_certificates, _bearers
)  # fmt: skip


# ---- revoked here, issued there --------------------------------------------------------------------------------------


def _revoked(connection: Connection) -> list[Found]:
    """Neither the revocation nor the issue knew of the other."""
    found: dict[tuple[str, str], dict[str, None]] = {}
    for person, kind, void, target, valid in store.revoked_and_valid(connection):
        took, gave = entries_of(connection, [void, valid])
        known = took.desk == gave.desk or valid in _said(took).get("beside", ()) or void in _said(gave).get("knew", ())
        if not known:
            found.setdefault((person, kind), {}).update(dict.fromkeys((target, void, valid)))
    return [
        Found(ConflictKind.REVOKED, {"person": person, "kind": kind}, tuple(entries))
        for (person, kind), entries in found.items()
    ]


def _revoked_picture(case: Case) -> Picture:
    number = next((n for n, one in enumerate(case.entries) if one.kind == VOID), None)
    issued = next((n for n, one in enumerate(case.entries) if one.kind == CERTIFICATE and case.counts(one)), None)
    options = (Option(REVOKE, "stays_revoked", number), Option(ALL_RIGHT, "stays_issued", issued))
    return Picture("revoked", {"kind": case.found.about["kind"]}, options)


def _settle_revoked(desk: Desk, transaction: Transaction, case: Case, choice: Choice) -> Changes:
    voided = {one.subject for one in case.entries if one.kind == VOID}
    issued = [one for one in case.entries if one.kind == CERTIFICATE and one.id not in voided]
    if choice.choice == ALL_RIGHT:
        bring_back(transaction, case, issued, choice.reason)
    elif choice.choice == REVOKE:
        _revoke(desk, transaction, [one for one in issued if case.counts(one)], choice.reason)
    else:
        raise KnownError("conflict_choice")
    return Changes.CERTIFICATES


REVOKED = Rule(
    ConflictKind.REVOKED, _revoked, _revoked_picture, _certificate_side, _settle_revoked, _undo_certificates, _bearers
)  # fmt: skip


def _revoke(desk: Desk, transaction: Transaction, entries: Sequence[Entry], reason: str) -> None:
    connection = transaction.connection
    people = list(dict.fromkeys(str(_said(entry).get("person", "")) for entry in entries))
    known = {one.entry: one for one in certificates.of_people(connection, people, desk.zone)}
    transaction.append(*(revocation(connection, desk, known[e.id], reason) for e in entries if e.id in known))


def _wish(entry: Entry) -> Wish:
    said = _said(entry)
    return Wish(str(said.get("person", "")), CertificateKind(str(said.get("kind", ""))))


def _said(entry: Entry) -> dict[str, Any]:
    data = entry.data()
    return data if isinstance(data, dict) else {}
