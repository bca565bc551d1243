"""Queries about certificates: what was issued, by which rules and words, with which keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo

from sqlalchemy import Connection

from ..domain.certificates import TRUST, CertificateKind, Hours, Issue, Validity
from . import facts

_ASKED = 500
"""People asked for by one statement."""
_SUPERSEDED = f"NOT ({facts.UNREPLACED.format('c')})"
_VOID_REASON = (
    "COALESCE((SELECT v.reason FROM void v WHERE v.target = c.hash"
    " AND NOT EXISTS (SELECT 1 FROM void w WHERE w.target = v.hash) ORDER BY v.hash LIMIT 1), '')"
)
_PRINTS = "(SELECT COUNT(*) FROM printout p WHERE p.subject = c.serial AND p.code = c.code)"
_SELECT = (
    "SELECT hash, serial, version, person, kind, name, languages, contact, online, statement, code, reason, at, desk,"
    f" actor, voided, {_SUPERSEDED}, {_VOID_REASON}, {_PRINTS} FROM certificate c"
)


def issues(connection: Connection, zone: tzinfo) -> list[Issue]:
    """Every version of every certificate, by serial and version; times in `zone`, desks and operators as ids."""
    rows = connection.exec_driver_sql(f"{_SELECT} ORDER BY serial, version, clock, desk, seq")
    return [_issue(tuple(row), zone) for row in rows]


def versions_listed(connection: Connection) -> list[tuple[str, str, int, Validity]]:
    """(digest of the code, serial, version, what became of it) of every version, also of those that were erased."""
    rows = connection.exec_driver_sql(
        f"SELECT digest, serial, version, voided, {_SUPERSEDED} FROM certificate c ORDER BY serial, version, hash"
    )
    return [(str(r[0]), str(r[1]), int(r[2]), _validity(r[3], r[4])) for r in rows]


def serials_like(connection: Connection, beginning: str) -> list[str]:
    """Serials that begin like this, whoever gave them out and whatever became of them."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT serial FROM certificate WHERE substr(serial, 1, ?) = ?", (len(beginning), beginning)
    )
    return [str(row[0]) for row in rows]


def of_people(connection: Connection, ids: Sequence[str], zone: tzinfo) -> list[Issue]:
    """Every version of every certificate of these people, by serial and version."""
    found: list[Issue] = []
    for start in range(0, len(ids), _ASKED):
        some = tuple(ids[start : start + _ASKED])
        rows = connection.exec_driver_sql(f"{_SELECT} WHERE person IN ({', '.join('?' * len(some))})", some)
        found += [_issue(tuple(row), zone) for row in rows]
    return sorted(found, key=lambda one: (one.serial, one.version, one.at))


def of_serial(connection: Connection, serial: str, zone: tzinfo) -> list[Issue]:
    """The versions of one certificate, the first one first."""
    rows = connection.exec_driver_sql(f"{_SELECT} WHERE serial = ? ORDER BY version, clock, desk, seq", (serial,))
    return [_issue(tuple(row), zone) for row in rows]


def of_code(connection: Connection, code: str, zone: tzinfo) -> Issue | None:
    """The version with this verification code; of several entries that claim it the one that holds least."""
    rows = connection.exec_driver_sql(f"{_SELECT} WHERE code = ? ORDER BY clock, hash", (code,))
    found = [_issue(tuple(row), zone) for row in rows]
    return min(found, key=lambda one: TRUST[one.validity], default=None)


def rows_of(connection: Connection, entity: str) -> list[Mapping[str, str]]:
    """What stands in the table of an entity (`template`, `asset`, `signatory` …), without what was deleted."""
    rows = connection.exec_driver_sql(f"SELECT * FROM {entity} ORDER BY id").mappings()
    texts = [{str(key): str(value) for key, value in row.items() if key != "n"} for row in rows]
    return [row for row in texts if row.get("deleted") != "true"]


def secret(connection: Connection, name: str) -> bytes | None:
    """A secret of this desk, which never leaves its file."""
    value = connection.exec_driver_sql("SELECT value FROM secret WHERE name = ?", (name,)).scalar_one_or_none()
    return None if value is None else bytes(value)


def secret_names(connection: Connection, beginning: str) -> list[str]:
    """Names of this file's secrets that begin like this."""
    rows = connection.exec_driver_sql(
        "SELECT name FROM secret WHERE substr(name, 1, ?) = ? ORDER BY name", (len(beginning), beginning)
    )
    return [str(row[0]) for row in rows]


def keep_secret(connection: Connection, name: str, value: bytes) -> None:
    """Store or replace a secret of this desk."""
    connection.exec_driver_sql("INSERT OR REPLACE INTO secret VALUES (?, ?)", (name, value))


def last_edits(connection: Connection, entity: str) -> dict[str, tuple[str, datetime, str, str]]:
    """Id → (field, when, desk, operator) of the last edit that counts of every subject of an entity."""
    rows = connection.exec_driver_sql(
        "SELECT l.subject, l.field, j.at, j.desk, j.actor FROM live_value l JOIN journal j ON j.hash = l.hash"
        " WHERE l.entity = ? ORDER BY l.clock, l.desk, l.seq",
        (entity,),
    )
    return {str(r[0]): (str(r[1]), datetime.fromisoformat(r[2]), str(r[3]), str(r[4])) for r in rows}


def _validity(voided: object, superseded: object) -> Validity:
    return Validity.REVOKED if voided else Validity.SUPERSEDED if superseded else Validity.VALID


def _issue(row: tuple[object, ...], zone: tzinfo) -> Issue:
    digest, serial, version, person, kind, name, languages, contact, online, statement, code, reason = row[:12]
    at, desk, actor, voided, superseded, void_reason, prints = row[12:]
    assert isinstance(digest, bytes)
    return Issue(
        entry=digest.hex(),
        serial=str(serial),
        version=int(str(version)),
        person=str(person),
        kind=CertificateKind(str(kind)) if kind else CertificateKind.PARTICIPATION,
        name=str(name),
        languages=tuple(str(languages).split("+")),
        hours=Hours(float(str(contact)), float(str(online))),
        statement=str(statement),
        code=str(code),
        at=datetime.fromisoformat(str(at)).astimezone(zone),
        desk=str(desk),
        operator=str(actor),
        validity=_validity(voided, superseded),
        reason=str(void_reason) if voided else str(reason),
        prints=int(str(prints)),
    )
