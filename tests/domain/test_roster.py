"""Reading a list again: the office's news is taken, the desk's work is kept, nobody is linked by a guess."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.people import CARE_FIELDS, Origin, Person
from seminar_desktop.domain.roster import (
    NEW,
    Add,
    Decision,
    RosterPreview,
    RosterRow,
    compare,
    decide,
)


class Seminar:
    """What the services keep: people, their care fields and the last import."""

    def __init__(self) -> None:
        self.people: dict[str, Person] = {}
        self.care: dict[str, dict[str, str]] = {}
        self.last: dict[str, dict[str, str]] = {}

    def preview(self, rows: list[RosterRow]) -> RosterPreview:
        return compare(rows, self.people.values(), self.care, self.last)

    def read(self, rows: list[RosterRow], decisions: dict[int, Decision] | None = None) -> RosterPreview:
        preview = self.preview(rows)
        for action in decide(preview, decisions or {}):
            if isinstance(action, Add):
                self._add(action)
            else:
                self.type(action.person_id, **action.values)
                self.last[action.person_id] = dict(action.remembered)
        return preview

    def _add(self, action: Add) -> None:
        identifier = " ".join(f"{name}={text}" for name, text in sorted(action.values.items()))  # whatever the order
        while identifier in self.people:
            identifier += "+"
        self.people[identifier] = Person(identifier)
        self.type(identifier, **action.values)
        self.last[identifier] = dict(action.values)

    def type(self, identifier: str, **values: str) -> None:
        """Edit a person, as an import or a desk does."""
        self.care.setdefault(identifier, {}).update({n: v for n, v in values.items() if n in CARE_FIELDS})
        plain = {name: text for name, text in values.items() if name not in CARE_FIELDS}
        self.people[identifier] = replace(self.people[identifier], **plain)

    @property
    def state(self) -> object:
        return self.people, {i: c for i, c in self.care.items() if c}, self.last


def row(line: int, given: str, family: str, **values: str) -> RosterRow:
    return RosterRow(line, {k: v for k, v in {"given_name": given, "family_name": family, **values}.items() if v})


ANA = row(2, "Ana", "Paz", email="ana@x.org", country="SV", municipality="Ceiba", position="Mayor",
          dietary_needs="vegan")
HN = row(3, "José Luis", "Hernández", email="jose@hn.org", country="HN", municipality="Ocote")
SV = row(4, "José Luis", "Hernández López", email="jose@sv.org", country="SV", municipality="Puerto Ceiba")


def started(*rows: RosterRow) -> tuple[Seminar, list[str]]:
    seminar = Seminar()
    seminar.read(list(rows))
    return seminar, list(seminar.people)


def with_(original: RosterRow, **values: str) -> RosterRow:
    return RosterRow(original.line, {k: v for k, v in {**original.values, **values}.items() if v})


def doubt(preview: RosterPreview) -> tuple[str, list[str]]:
    assert len(preview.doubtful) == 1 and not preview.added and not preview.changed
    return preview.doubtful[0].reason, [c.person_id for c in preview.doubtful[0].candidates]


# ---- values ----------------------------------------------------------------------------------------------------------

def test_the_office_changes_what_nobody_touched() -> None:
    seminar, (ana,) = started(ANA)
    preview = seminar.read([with_(ANA, position="Governor", dietary_needs="halal")])
    assert preview.changed[0].changes == {"position": ("Mayor", "Governor"), "dietary_needs": ("vegan", "halal")}
    assert (seminar.people[ana].position, seminar.care[ana]) == ("Governor", {"dietary_needs": "halal"})


def test_the_desk_keeps_what_it_typed_when_the_office_says_nothing_new() -> None:
    seminar, (ana,) = started(ANA)
    seminar.type(ana, position="Vice mayor", email="ana.paz@x.org")
    preview = seminar.read([ANA])
    assert preview.unchanged == 1 and not preview.changed
    assert seminar.people[ana].position == "Vice mayor"


def test_both_changed_is_asked_and_the_desk_wins_until_then() -> None:
    seminar, (ana,) = started(ANA)
    seminar.type(ana, position="Vice mayor")
    news = with_(ANA, position="Governor", municipality="Loma")
    for _ in range(2):  # undecided: comes up again
        preview = seminar.read([news])
        assert doubt(preview) == ("typed_at_desk", [ana])
        assert preview.doubtful[0].candidates[0].conflicts == {"position": ("Vice mayor", "Governor")}
        assert (seminar.people[ana].position, seminar.people[ana].municipality) == ("Vice mayor", "Loma")
    kept, taken = started(ANA), started(ANA)
    for (other, _), decision, position in ((kept, Decision(ana), "Vice mayor"),
                                           (taken, Decision(take=frozenset({"position"})), "Governor")):
        other.type(ana, position="Vice mayor")
        other.read([news], {2: decision})
        assert other.people[ana].position == position
        assert other.read([news]).unchanged == 1  # a decision is remembered


def test_an_empty_cell_erases_nothing() -> None:
    seminar, (ana,) = started(ANA)
    assert seminar.read([with_(ANA, position="", dietary_needs="", country="")]).unchanged == 1
    assert seminar.people[ana].position == "Mayor" and seminar.last[ana]["position"] == "Mayor"


def test_defaults_give_way_but_what_a_walk_in_said_does_not() -> None:
    seminar, (ana,) = started(ANA)
    assert seminar.read([with_(ANA, modality="virtual")]).changed[0].changes == {"modality": ("in_person", "virtual")}
    walk_in = Person("w", "Eva", "Luz", origin=Origin.WALK_IN)
    preview = compare([row(2, "Eva", "Luz", modality="virtual")], [walk_in], {}, {})
    assert doubt(preview) == ("typed_at_desk", ["w"])


def test_people_who_are_no_longer_in_the_list_are_named_and_kept() -> None:
    seminar, (ana, _) = started(ANA, HN)
    seminar.people["w"] = Person("w", "Eva", "Luz", origin=Origin.WALK_IN)
    assert seminar.read([HN]).absent == [ana]
    assert ana in seminar.people


# ---- who is who ------------------------------------------------------------------------------------------------------

def test_an_address_finds_a_person_whose_name_was_mended() -> None:
    seminar, (ana,) = started(ANA)
    preview = seminar.read([with_(ANA, family_name="Paz Sol", email="ANA@x.org ")])
    assert [(c.person_id, c.why) for c in preview.changed] == [(ana, "email")]
    assert set(preview.changed[0].changes) == {"family_name"}


def test_two_of_one_name_are_never_linked_automatically() -> None:
    seminar, both = started(HN, SV)
    assert len(both) == 2 and seminar.read([HN, SV]).unchanged == 2
    assert doubt(seminar.preview([row(9, "José Luis", "Hernández")])) == ("several_candidates", sorted(both))
    assert doubt(seminar.preview([with_(HN, email="")])) == ("several_candidates", sorted(both))


@pytest.mark.parametrize(("values", "reason"), [
    ({"email": "other@y.org"}, ""), ({"email": "other@y.org", "municipality": "Loma"}, "same_name_other_email"),
    ({"email": "other@y.org", "country": ""}, "same_name_other_email"), ({"email": ""}, ""),
    ({"email": "", "country": "GT"}, "same_name_other_place"), ({"email": "", "given_name": "Ana Eva"}, "similar_name"),
    ({"given_name": "Luis", "family_name": "Sol"}, "same_email_other_name"),
    ({"given_name": "Paz", "family_name": "Ana", "email": ""}, ""),
])
def test_one_candidate(values: dict[str, str], reason: str) -> None:
    seminar, (ana,) = started(ANA)
    preview = seminar.preview([with_(ANA, **values)])
    if reason:
        assert doubt(preview) == (reason, [ana])
    else:
        assert not preview.doubtful and not preview.added


def test_what_the_file_says_itself_settles_a_doubt_at_once() -> None:
    seminar, _ = started(row(2, "José", "Hernández"))
    rows = [row(2, "José", "Hernández", email="b@x.org"), row(3, "José Luis", "Hernández", email="a@x.org")]
    assert len(seminar.read(rows).added) == 1
    assert seminar.read(rows).unchanged == 2


def test_strangers_of_partly_equal_names_are_new() -> None:
    seminar, _ = started(HN)
    assert len(seminar.preview([SV]).added) == 1


def test_a_shared_inbox_is_told_apart_by_name() -> None:
    first = row(2, "Ana", "Paz", email="town@x.org", country="SV")
    second = row(3, "Luis", "Sol", email="town@x.org", country="SV")
    seminar, _ = started(first, second)
    assert seminar.read([with_(first, position="Mayor"), with_(second, position="Clerk")]).unchanged == 0
    assert sorted(p.position for p in seminar.people.values()) == ["Clerk", "Mayor"]
    assert doubt(seminar.preview([row(4, "Eva", "Luz", email="town@x.org")]))[0] == "shared_email"


def test_two_rows_for_one_person_are_both_asked() -> None:
    seminar, (ana,) = started(ANA)
    rows = [row(2, "Ana", "Paz", country="SV", position="A"), row(3, "Ana", "Paz", country="SV", position="B")]
    preview = seminar.preview(rows)
    assert [(d.reason, d.candidates[0].person_id) for d in preview.doubtful] == [("two_rows_one_person", ana)] * 2
    with pytest.raises(KnownError) as caught:
        decide(preview, {2: Decision(ana), 3: Decision(ana)})
    assert caught.value.code == "decision_twice"


def test_decisions_are_carried_out_and_remembered() -> None:
    seminar, (ana,) = started(ANA)
    other = with_(ANA, email="other@y.org", country="GT")
    assert seminar.preview([other]).doubtful and not decide(seminar.preview([other]), {})
    seminar.read([other], {2: Decision(ana)})
    assert seminar.people[ana].email == "other@y.org" and seminar.read([other]).unchanged == 1
    seminar, (ana,) = started(ANA)
    seminar.read([ANA, with_(replace(other, line=3))], {3: Decision(NEW)})
    assert len(seminar.people) == 2 and seminar.read([ANA, replace(other, line=3)]).unchanged == 2


@pytest.mark.parametrize(("decisions", "code"), [
    ({99: Decision(NEW)}, "decision_unknown"), ({2: Decision("nobody")}, "decision_invalid"),
    ({2: Decision(take=frozenset({"country"}))}, "decision_invalid")])
def test_decisions_that_fit_nothing_are_refused(decisions: dict[int, Decision], code: str) -> None:
    seminar, _ = started(ANA)
    with pytest.raises(KnownError) as caught:
        decide(seminar.preview([with_(ANA, email="o@y.org", country="GT")]), decisions)
    assert caught.value.code == code


def test_rows_that_cannot_be_imported_are_listed() -> None:
    rows = [RosterRow(2, {"email": "x@y.org"}, [("row_no_name", {})]),
            RosterRow(3, {"given_name": "Ana"}, [("role_unknown", {"value": "King"})])]
    preview = Seminar().preview(rows)
    assert (preview.ignored, [r.line for r in preview.added]) == ([(2, "row_no_name")], [3])
    assert preview.problems == [(3, "role_unknown", {"value": "King"})]


# ---- properties ------------------------------------------------------------------------------------------------------

TEXT = {"given_name": ["José", "Ana", "José Luis"], "family_name": ["Paz", "Hernández", "Hernández López"],
        "email": ["", "a@x.org", "b@x.org", "c@x.org"], "country": ["", "SV", "HN"],
        "municipality": ["", "Ceiba", "Loma"], "position": ["", "Mayor", "Clerk"],
        "modality": ["", "in_person", "virtual"], "dietary_needs": ["", "vegan"]}
VALUES = st.fixed_dictionaries({name: st.sampled_from(texts) for name, texts in TEXT.items()})


@st.composite
def lists(draw: st.DrawFn) -> list[RosterRow]:
    """Rows as the importer gives them: none repeats another in every cell, nor one person's name and address."""
    seen: dict[object, dict[str, str]] = {}
    for values in draw(st.lists(VALUES, max_size=6)):
        name = (values["given_name"], values["family_name"])
        seen.setdefault((name, values["email"]) if values["email"] else tuple(values.values()), values)
    return [RosterRow(n, {k: v for k, v in values.items() if v}) for n, values in enumerate(seen.values(), start=2)]


@given(lists(), lists())
def test_reading_a_list_again_changes_nothing(first: list[RosterRow], second: list[RosterRow]) -> None:
    seminar = Seminar()
    seminar.read(first)
    assert decide(seminar.preview(first), {}) == []
    seminar.read(second)
    preview = seminar.preview(second)
    assert not preview.added and not preview.changed
    assert decide(preview, {}) == []


@given(lists(), lists(), st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(first: list[RosterRow], second: list[RosterRow], rng: random.Random) -> None:
    one, other = Seminar(), Seminar()
    for rows in (first, second):
        shuffled = rows.copy()
        rng.shuffle(shuffled)
        one.read(sorted(rows, key=lambda r: r.line))
        other.read(shuffled)
    assert one.state == other.state


@given(lists(), lists(), st.dictionaries(st.sampled_from(["position", "municipality", "country", "dietary_needs"]),
                                         st.just("typed at the desk"), min_size=1))
def test_what_the_desk_typed_is_never_overwritten_unasked(
        first: list[RosterRow], second: list[RosterRow], typed: dict[str, str]) -> None:
    seminar = Seminar()
    seminar.read(first)
    for identifier in seminar.people:
        seminar.type(identifier, **typed)
    typists = list(seminar.people)
    seminar.read(second)
    seminar.read(first)
    for identifier in typists:
        now = {**vars_of(seminar.people[identifier]), **seminar.care.get(identifier, {})}
        assert typed.items() <= now.items()


def vars_of(person: Person) -> dict[str, str]:
    return {name: getattr(person, name) for name in ("position", "municipality", "country")}
