"""Open Badges: valid by the published schema, signed as the specification says, and no address of anybody in them."""

from __future__ import annotations

import base64
import copy
import hashlib
import json
import random
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft201909Validator, FormatChecker

from seminar_desktop.credential_words import words
from seminar_desktop.domain.certificates import CertificateKind, Issue
from seminar_desktop.domain.eligibility import EVERYTHING
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.services import certificate_settings, certificates, credentials, eligibility, keys
from seminar_desktop.services import people as persons
from seminar_desktop.services.desk import edits
from seminar_desktop.signing.credential import did, sign, verify
from seminar_desktop.signing.statement_key import public_key

from .conftest import Room
from .issued import thanked

SCHEMA = json.loads(
    (Path(__file__).parents[1] / "data/openbadges/ob_v3p0_achievementcredential_schema.json").read_text()
)
CHECKED = Draft201909Validator(SCHEMA, format_checker=FormatChecker())
REQUIRED = (
    "@context", "id", "type", "credentialSubject", "issuer", "validFrom", "credentialSubject.type",
    "credentialSubject.achievement", "credentialSubject.achievement.id", "credentialSubject.achievement.type",
    "credentialSubject.achievement.criteria", "credentialSubject.achievement.description",
    "credentialSubject.achievement.name", "issuer.id", "issuer.type",
)  # fmt: skip


@pytest.fixture
def issues(room: Room) -> list[Issue]:
    persons.edit(room.desk, room.ana, {"email": "Ana@Example.org"})
    return thanked(room.desk, [room.ana, room.luis])


def exported(room: Room, issues: list[Issue], folder: Path) -> list[str]:
    return [file.read_text() for file in credentials.export(room.desk, issues, folder, words).files]


def without(credential: dict[str, Any], path: str) -> dict[str, Any]:
    changed = copy.deepcopy(credential)
    *way, last = path.split(".")
    inner = changed
    for step in way:
        inner = inner[step]
    del inner[last]
    return changed


def test_a_credential_is_valid_by_the_published_schema(room: Room, issues: list[Issue], tmp_path: Path) -> None:
    """The control: without any one of the required fields it is not."""
    Draft201909Validator.check_schema(SCHEMA)
    certificate_settings.change(room.desk, {"verify_address": "https://example.org/verify.html", "organisers": "OIM"})
    for text in exported(room, issues, tmp_path / "out"):
        credential = verify(text, keys.public_keys(room.desk))
        assert credential is not None
        assert list(CHECKED.iter_errors(credential)) == []
        for path in REQUIRED:
            assert list(CHECKED.iter_errors(without(credential, path))), path
        wrong = {**credential, "validFrom": 7, "type": ["VerifiableCredential"]}
        assert len(list(CHECKED.iter_errors(wrong))) == 2


def test_what_it_says(room: Room, issues: list[Issue], tmp_path: Path) -> None:
    """Thanks state no hours; whoever has earned approval has them all."""
    item = {"title": "Opening", "day": "2024-07-11", "start": "09:00", "end": "10:30", "position": "1"}
    with room.desk.write() as transaction:
        transaction.append(*edits("slot", "s1", item))
    eligibility.waive(room.desk, room.ana, [EVERYTHING], "was there")
    certificate_settings.release(room.desk, CertificateKind.APPROVAL)
    earned, _ = certificates.issue(room.desk, [certificates.Wish(room.ana, CertificateKind.APPROVAL)])
    thanks = verify(exported(room, issues[:1], tmp_path / "thanks")[0], keys.public_keys(room.desk))
    assert thanks is not None and "result" not in thanks["credentialSubject"]
    (text,), issues = exported(room, earned, tmp_path / "out"), earned
    public = keys.public_keys(room.desk)[0]
    credential = verify(text, [public])
    assert credential is not None
    subject = credential["credentialSubject"]
    assert credential["issuer"]["id"] == did(public) and did(public).startswith("did:key:z6Mk")
    assert subject["licenseNumber"] == issues[0].serial
    assert [one["value"] for one in subject["result"]] == ["12.5", "30"]
    assert subject["achievement"]["criteria"]["narrative"]
    name, address = subject["identifier"]
    assert (name["identityHash"], name["hashed"]) == ("Ana Pérez", False)
    expected = hashlib.sha256(f"ana@example.org{address['salt']}".encode()).hexdigest()
    assert (address["hashed"], address["identityHash"]) == (True, f"sha256${expected}")
    assert "xample.org" not in json.dumps(credential).replace("https://example.org", "")


def test_the_text_is_as_the_specification_says(room: Room, issues: list[Issue], tmp_path: Path) -> None:
    """JOSE header with these three members and no other, claims that repeat the credential's values."""
    first = exported(room, issues, tmp_path / "out")[0]
    header, payload, _ = (json.loads(base64.urlsafe_b64decode(part + "==")) if n < 2 else part
                          for n, part in enumerate(first.split(".")))  # fmt: skip
    assert set(header) == {"alg", "typ", "jwk"} and (header["alg"], header["typ"]) == ("EdDSA", "JWT")
    assert set(header["jwk"]) == {"kty", "crv", "x"}
    assert payload["iss"] == payload["issuer"]["id"] and payload["jti"] == payload["id"]
    assert payload["sub"] == payload["credentialSubject"]["id"] and payload["nbf"] == int(issues[0].at.timestamp())
    assert first == first.strip()


def test_no_changed_text_is_accepted(room: Room, issues: list[Issue], tmp_path: Path) -> None:
    one, other = exported(room, issues, tmp_path / "out")
    public, chance = keys.public_keys(room.desk), random.Random(4)
    assert verify(one, public) and verify(other, public)
    assert verify(one, []) is None and verify(one, [bytes(32)]) is None
    for _ in range(1500):
        at = chance.randrange(len(one))
        letter = chance.choice("ABCabc012-_.=é")
        changed = chance.choice((one[:at] + letter + one[at + 1 :], one[:at], one[:at] + letter + one[at:]))
        assert changed == one or verify(changed, public) is None
    parts, others = one.split("."), other.split(".")
    assert verify(".".join((parts[0], others[1], parts[2])), public) is None
    assert verify("", public) is None and verify("..", public) is None and verify("a.b.c", public) is None


def test_claims_that_do_not_repeat_the_credential_are_refused(room: Room, issues: list[Issue]) -> None:
    """Signed by the right key, but naming another issuer."""
    seed = bytes(range(32))
    credential = {
        "id": "urn:x",
        "validFrom": "2022-09-13T10:00:00-06:00",
        "issuer": {"id": "did:key:zSomebody"},
        "credentialSubject": {"id": "urn:y"},
    }
    assert verify(sign(seed, credential), [public_key(seed)]) is None
    honest = {**credential, "issuer": {"id": did(public_key(seed))}}
    assert verify(sign(seed, honest), [public_key(seed)]) == honest


def test_did_key_of_the_specification() -> None:
    """The example of did:key for Ed25519."""
    public = bytes.fromhex("2e6fcce36701dc791488e0d0b1745cc1e33a4c1c9fcc41c63bd343dbbe0970e6")
    assert did(public) == "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"


def test_files_and_refusals(room: Room, issues: list[Issue], tmp_path: Path) -> None:
    done = credentials.export(room.desk, issues, tmp_path / "out", words)
    assert [file.name for file in done.files] == [f"{one.serial}.jwt" for one in issues]
    assert done.without_address == 1
    assert sorted((tmp_path / "out").iterdir()) == sorted(done.files)
    with pytest.raises(KnownError, match="nothing_to_print"):
        credentials.export(room.desk, [], tmp_path / "out", words)
    with pytest.raises(KnownError, match="cancelled"):
        credentials.export(room.desk, issues, tmp_path / "out", words, lambda done, total: False)
    (tmp_path / "file").write_text("")
    with pytest.raises(KnownError, match="file_unwritable"):
        credentials.export(room.desk, issues, tmp_path / "file" / "sub", words)
