"""Entries: canonical values, ids, the chain hash and what it covers."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desktop.domain.journal import (
    Draft,
    Entry,
    canonical,
    chain_hash,
    genesis,
    intact,
    new_id,
    replaces_from,
    replaces_text,
    seal,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def _entry(**changes: object) -> Entry:
    entry = seal(
        genesis("da"), "da", 1, 7 << 16, "2024-07-11T08:00:00.000-06:00", "oa",
        Draft("set", "person", "pa", "given_name", "Ana"), (b"\x01" * 32,), salt=bytes(16),
    )  # fmt: skip
    return entry._replace(**changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "changes",
    [
        {"desk": "db"},
        {"seq": 2},
        {"clock": 8 << 16},
        {"at": "2024-07-11T08:00:00.001-06:00"},
        {"actor": "ob"},
        {"kind": "scan"},
        {"entity": "slot"},
        {"subject": "pb"},
        {"field": "family_name"},
        {"replaces": ()},
        {"payload_hash": bytes(32)},
        {"hash": bytes(32)},
        {"value": '"Eva"'},
        {"salt": b"\x01" * 16},
        {"salt": None},
        {"value": '"Eva"', "salt": None},
        {"entity": "perso", "subject": "npa"},
    ],
    ids=str,
)
def test_the_chain_covers_every_cell(changes: dict[str, object]) -> None:
    """No cell can be changed, nor letters be moved between cells, without a trace."""
    assert intact(_entry(), genesis("da"))
    assert not intact(_entry(**changes), genesis("da"))


def test_an_erased_payload_leaves_the_chain_whole() -> None:
    """Value and salt can go together; the salted hash that stays does not give the value away."""
    assert intact(_entry(value=None, salt=None), genesis("da"))
    assert _entry(value=None, salt=None).data() is None


def test_the_chain_depends_on_what_came_before() -> None:
    """The same cells after another entry have another hash."""
    assert chain_hash(genesis("da"), _entry()) != chain_hash(bytes(32), _entry())
    assert not intact(_entry(), bytes(32))


@given(JSON)
def test_values_come_back_as_they_were(value: object) -> None:
    """What JSON can hold is stored and read without a difference; equal values have equal texts."""
    entry = seal(genesis("d"), "d", 1, 0, "", "", Draft("x", "", "", "", value))
    assert entry.data() == value
    assert canonical(entry.data()) == entry.value


@given(st.lists(st.binary(min_size=32, max_size=32), unique=True))
def test_replaces_come_back_in_one_order(hashes: list[bytes]) -> None:
    """The list is a set: its text does not depend on the order in which values were seen."""
    assert replaces_from(replaces_text(hashes)) == tuple(sorted(hashes))
    assert replaces_text(hashes) == replaces_text(reversed(hashes))


def test_salts_keep_equal_values_apart() -> None:
    """Two entries with the same value show nothing of it in their hashes."""
    draft = Draft("set", "person", "pa", "sex", "F")
    one, other = (seal(genesis("d"), "d", 1, 0, "", "", draft) for _ in range(2))
    assert one.payload_hash != other.payload_hash


def test_ids_fit_into_file_names() -> None:
    """Small letters and digits only, none twice."""
    ids = [new_id("p") for _ in range(1000)]
    assert len(set(ids)) == 1000
    assert all(re.fullmatch("p[a-z2-7]{15}", i) for i in ids)
