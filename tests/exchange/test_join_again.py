"""A laptop that is trusted no longer comes back with a new invitation; the command line does the same."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from seminar_desktop import cli_exchange
from seminar_desktop.cli import app
from seminar_desktop.domain import invitation
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.services import joining, journal, membership, people, trust
from seminar_desktop.services.desk import Desk
from tests.services.test_exchange import joined, meet
from tests.store.desks import enrolled, new_desk


@pytest.fixture
def first(tmp_path: Path) -> Iterator[Desk]:
    desk = new_desk(tmp_path, "one")
    enrolled(desk, ("Ana", "Núñez"))
    yield desk
    desk.close()


def known(desk: Desk) -> set[str]:
    return {person.id for person in people.everybody(desk)}


def test_a_revoked_laptop_that_joins_again_counts_again(first: Desk, tmp_path: Path) -> None:
    second, share = joined(first, tmp_path, "two"), tmp_path / "share"
    meet(second, share), meet(first, share)
    former = second.id
    trust.revoke(first, former, "lost")
    (late,) = enrolled(second, ("Late", "Person"))
    for desk in (first, second, first):
        meet(desk, share)
    assert late not in known(first)
    joining.rejoin(second, membership.invite(first))
    assert second.id != former
    (again,) = enrolled(second, ("Again", "Person"))
    for desk in (second, first, second, first):
        assert meet(desk, share).waiting == 0
    assert again in known(first) and late not in known(first) and journal.check(first).sound
    assert journal.digest(first) == journal.digest(second) and known(first) == known(second)
    second.close()


def test_it_does_not_join_another_seminar(first: Desk, tmp_path: Path) -> None:
    other = new_desk(tmp_path, "other")
    with pytest.raises(KnownError, match="other_seminar"):
        joining.rejoin(first, membership.invite(other))
    other.close()


def test_the_command_line_joins_again_and_withdraws(
    first: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cli_exchange.app is app  # its commands are part of the program once it is imported
    monkeypatch.setenv("SEMINAR_STATE_DIR", str(tmp_path))
    second = joined(first, tmp_path, "two")
    file, former = second.database_path, second.id
    second.close()
    text = invitation.encode(membership.invite(first))
    said = CliRunner().invoke(app, ["join", text, "--again", str(file), "--json"])
    assert said.exit_code == 0, said.output
    assert json.loads(said.stdout)["desk"] != former
    assert CliRunner().invoke(app, ["join", text]).exit_code == 2
    row = trust.invitations(first)[0]
    said = CliRunner().invoke(app, ["invitations", str(first.database_path), "--withdraw", row.id, "--json"])
    assert said.exit_code == 0, said.output
    (found,) = (one for one in json.loads(said.stdout)["invitations"] if one["id"] == row.id)
    assert found["withdrawn"]
    unknown = CliRunner().invoke(app, ["invitations", str(first.database_path), "--withdraw", "i" * 16])
    assert unknown.exit_code == 1
    assert CliRunner().invoke(app, ["desks", str(first.database_path), "--trust", "x"]).exit_code == 2
