"""Certificates as Open Badges 3.0 credentials, for those who collect them in a wallet. One file a certificate."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path
from typing import Any
from uuid import UUID

from ..domain.certificates import Issue
from ..domain.errors import KnownError
from ..domain.people import Person
from ..domain.statement import Statement, disarm
from ..domain.template import filled
from ..store import people
from .certificate_documents import BATCH, qr_text
from .certificate_settings import CertificateSettings, settings
from .desk import Desk
from .document_signing import file_names
from .keys import statement_seed
from .rules import Rules, rules

CONTEXTS = ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]
SCHEMA = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"
ACHIEVEMENTS = {"approval": "CertificateOfCompletion", "participation": "Certificate", "thanks": "Award"}
"""Kind of certificate → type of achievement, a word of the specification."""
ENDING = ".jwt"
SALT_BYTES = 16
Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class CredentialWords:
    """Words of credentials in one language; the front end supplies them. Placeholders stay in."""

    name: Mapping[str, str]
    """Kind → title of the certificate."""
    description: Mapping[str, str]
    """With `{seminar}`."""
    criteria: Mapping[str, str]
    """The rule in words, with `{courses}`, `{share}`, `{items}`, `{least}`."""
    criteria_courses: str
    """What is asked besides where there are online courses, with `{courses}`."""
    contact: str
    online: str


Worded = Callable[[str], CredentialWords]
"""Words of a language."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written."""

    files: tuple[Path, ...]
    without_address: int
    """People whose credential names them by name alone: no e-mail address of theirs is known."""


def export(
    desk: Desk, issues: Sequence[Issue], folder: Path, worded: Worded, progress: Progress | None = None
) -> Exported:
    """Write a credential for each certificate, signed with the key of this desk and named by serial.

    KnownError: `nothing_to_print`, `cancelled` (what was written until then stays), `file_unwritable`, `disk_full`.
    """
    from ..exporters.complete_file import complete
    from ..signing.credential import sign
    from ..signing.statement_key import public_key

    if not issues:
        raise KnownError("nothing_to_print")
    with desk.write() as transaction:
        seed = statement_seed(transaction)
    said, rule, known = settings(desk), rules(desk), _people(desk, issues)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError("file_unwritable", path=str(folder)) from error
    paths = [folder / name for name in file_names(issues, ENDING)]
    for done, (one, path) in enumerate(zip(issues, paths, strict=True), 1):
        made = credential(one, known.get(one.person), said, rule, worded, public_key(seed))
        with complete(path) as file:
            file.write(sign(seed, made).encode())
        if progress and not progress(done, len(issues)):
            raise KnownError("cancelled")
    return Exported(tuple(paths), sum(1 for one in issues if not _address(known.get(one.person))))


def credential(
    one: Issue, person: Person | None, said: CertificateSettings, rule: Rules, worded: Worded, public: bytes
) -> dict[str, Any]:
    """One certificate as an OpenBadgeCredential, unsigned.

    The recipient is the name, as it stands on the certificate, and the e-mail address as a salted hash: who knows the
    address can check it, who finds the file does not learn it.
    """
    from ..signing.credential import did

    stated = disarm(one.statement)
    statement = stated[0] if stated else None
    words, at = worded(one.languages[0]), one.at.replace(microsecond=0)
    subject: dict[str, Any] = {
        "id": _urn("subject", one.statement), "type": ["AchievementSubject"], "licenseNumber": one.serial,
        "identifier": _identity(one, person), "achievement": _achievement(one, said, rule, words),
    }  # fmt: skip
    if results := _results(one):
        subject["result"] = results
    made: dict[str, Any] = {
        "@context": list(CONTEXTS),
        "id": _urn("credential", one.statement),
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": words.name[one.kind],
        "issuer": {"id": did(public), "type": ["Profile"], "name": said.organisers or said.title},
        "validFrom": at.isoformat(),
        "awardedDate": _day(statement, at),
        "credentialSubject": subject,
        "credentialSchema": [{"id": SCHEMA, "type": "1EdTechJsonSchemaValidator2019"}],
    }
    if said.verify_address:
        made["evidence"] = [{"id": qr_text(one.statement, said.verify_address), "type": ["Evidence"]}]
    return made


def _achievement(one: Issue, said: CertificateSettings, rule: Rules, words: CredentialWords) -> dict[str, Any]:
    courses = [rule.slots[id_].title for id_ in rule.eligibility.courses if id_ in rule.slots]
    values = {
        "seminar": said.title, "share": str(rule.eligibility.share), "items": str(sum(map(bool, rule.plan.asked))),
        "least": str(rule.eligibility.participation_slots), "courses": "; ".join(courses),
    }  # fmt: skip
    narrative = filled(words.criteria[one.kind], values)
    if one.kind == "approval" and courses:
        narrative += " " + filled(words.criteria_courses, values)
    named = {"contact": words.contact, "online": words.online}
    return {
        "id": _urn("achievement", said.title, one.kind.value),
        "type": ["Achievement"],
        "achievementType": ACHIEVEMENTS[one.kind],
        "name": f"{words.name[one.kind]} · {said.title}",
        "description": filled(words.description[one.kind], values),
        "criteria": {"narrative": narrative},
        "inLanguage": one.languages[0],
        "resultDescription": [
            {"id": _urn("result", name), "type": ["ResultDescription"], "name": word, "resultType": "Result"}
            for name, word in named.items()
        ],
    }


def _results(one: Issue) -> list[dict[str, Any]]:
    """The hours that the certificate states."""
    hours = {"contact": one.hours.contact, "online": one.hours.online}
    return [
        {"type": ["Result"], "resultDescription": _urn("result", name), "value": f"{value:g}"}
        for name, value in hours.items()
        if value
    ]


def _identity(one: Issue, person: Person | None) -> list[dict[str, Any]]:
    named = {"type": "IdentityObject", "hashed": False, "identityType": "name", "identityHash": one.name}
    address = _address(person)
    if not address:
        return [named]
    salt = secrets.token_hex(SALT_BYTES)
    digest = hashlib.sha256((address + salt).encode()).hexdigest()
    return [named, {"type": "IdentityObject", "hashed": True, "identityType": "emailAddress",
                    "identityHash": f"sha256${digest}", "salt": salt}]  # fmt: skip


def _address(person: Person | None) -> str:
    return person.email.strip().lower() if person else ""


def _day(statement: Statement | None, at: datetime) -> str:
    """The day that stands on the certificate, as a moment in the seminar's zone."""
    if statement is None:
        return at.isoformat()
    return datetime.combine(datetime.fromisoformat(statement.issued), time(), at.tzinfo).isoformat()


def _urn(*parts: str) -> str:
    """The same identifier for the same thing, whenever and wherever it is exported; nobody can guess it backwards."""
    digest = hashlib.sha512("\n".join(("seminar-desktop open badge", *parts)).encode()).digest()
    return UUID(bytes=digest[:16], version=5).urn


def _people(desk: Desk, issues: Sequence[Issue]) -> dict[str, Person]:
    ids = list(dict.fromkeys(one.person for one in issues))
    with desk.read() as connection:
        return {
            person.id: person
            for start in range(0, len(ids), BATCH)
            for person in people.by_ids(connection, ids[start : start + BATCH])
        }
