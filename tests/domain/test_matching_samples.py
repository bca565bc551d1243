"""The five sample reports of the seminar: every row with the person it belongs to, and why it is hard."""

import csv
import difflib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from seminar_desktop.domain.claims import Claim, Doubtful, Ignored, IgnoredWhy, Linked, Unknown, Verdict, Why
from seminar_desktop.domain.identity import NOBODY
from seminar_desktop.domain.matching import accept_suggested, match
from seminar_desktop.domain.names import email_key, fold, name_key
from seminar_desktop.domain.people import Person

DATA = Path(__file__).parents[1] / "data" / "seminar"


@dataclass(frozen=True)
class Row:
    claim: Claim
    person: str
    """Address of the person the row belongs to, or empty: nobody of the seminar."""
    case: str


def _rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


PEOPLE = [Person(row["email"], given_name=row["given_name"], family_name=row["family_name"], email=row["email"])
          for row in _rows("participants.csv")]
ROWS = [Row(Claim(f"{row['file']}:{row['line']}", row["name_in_file"], row["email_in_file"]),
            row["expected_participant_email"], row["case"].rpartition(":")[2]) for row in _rows("expected_matches.csv")]
CLAIMS = [row.claim for row in ROWS]
MUST_BE_ASKED = ("ambiguous_", "unmatched_", "name_partial_", "guest_no_email_initial")


@pytest.fixture(scope="module")
def verdicts() -> dict[str, Verdict]:
    return match(CLAIMS, PEOPLE)


def wrong(verdicts: dict[str, Verdict]) -> list[Row]:
    """Rows that were given to somebody they do not belong to."""
    return [row for row in ROWS
            if isinstance(found := verdicts[row.claim.key], Linked) and found.person != row.person]


def test_no_row_is_given_to_the_wrong_person(verdicts: dict[str, Verdict]) -> None:
    assert wrong(verdicts) == []


def any_two_shared_words(name: str) -> str:
    """How a public script matches."""
    return next((who.id for who in PEOPLE if len(name_key(name) & name_key(who.name)) > 1), "")


def most_similar_text(name: str) -> str:
    """How another one does: whatever is similar enough."""
    best = max(PEOPLE, key=lambda who: difflib.SequenceMatcher(None, fold(name), fold(who.name)).ratio())
    return best.id if difflib.SequenceMatcher(None, fold(name), fold(best.name)).ratio() > 0.6 else ""


@pytest.mark.parametrize("rule", [any_two_shared_words, most_similar_text])
def test_the_samples_tell_a_bad_rule_from_a_good_one(rule: Callable[[str], str]) -> None:
    """Rules that are in use elsewhere give rows of these very files to the wrong people, so the test above can fail."""
    guesses: dict[str, Verdict] = {claim.key: Linked(person, Why.NAME) if (person := rule(claim.name)) else Unknown()
                                   for claim in CLAIMS}
    assert wrong(guesses)


def test_every_row_with_a_known_address_is_linked_without_a_click(verdicts: dict[str, Verdict]) -> None:
    """However the address is written, and whatever the name says."""
    rows = [row for row in ROWS if row.case.startswith(("email_exact", "email_case", "email_trailing_space"))]
    assert len(rows) == 196
    assert [row for row in rows if verdicts[row.claim.key] != Linked(row.person, Why.EMAIL)] == []


@pytest.mark.parametrize(("case", "why"), [
    ("room", IgnoredWhy.ROOM), ("bot", IgnoredWhy.BOT), ("phone", IgnoredWhy.PHONE),
])
def test_what_is_no_person_is_told_by_its_name(verdicts: dict[str, Verdict], case: str, why: IgnoredWhy) -> None:
    rows = [row for row in ROWS if row.case.startswith(case)]
    assert rows
    assert [row for row in rows if verdicts[row.claim.key] != Ignored(why) or row.person] == []


def test_nothing_else_is_ignored(verdicts: dict[str, Verdict]) -> None:
    """A person who is taken for a thing would be lost unseen."""
    ignored = [row for row in ROWS if isinstance(verdicts[row.claim.key], Ignored)]
    assert [row for row in ignored if not row.case.startswith(("room", "bot", "phone"))] == []


def test_hard_cases_are_asked_about(verdicts: dict[str, Verdict]) -> None:
    rows = [row for row in ROWS if row.case.startswith(MUST_BE_ASKED)]
    assert len(rows) == 11
    assert [row for row in rows if isinstance(verdicts[row.claim.key], Linked)] == []
    assert [row for row in rows if accept_suggested(verdicts[row.claim.key])] == []


def test_accepting_all_suggestions_links_equal_names_and_nobody_wrongly(verdicts: dict[str, Verdict]) -> None:
    accepted = [(row, link) for row in ROWS if (link := accept_suggested(verdicts[row.claim.key]))]
    assert [row for row, link in accepted if link.person != row.person] == []
    assert Counter(row.case for row, _ in accepted) == {
        "alt_email_name": 7, "name_swapped_alt_email": 1, "name_accent_alt_email": 1, "email_typo_name_exact": 1,
        "duplicate_account_name_accent": 1, "name_swapped_comma_no_email": 2, "guest_no_email_name_accent": 1}


def test_the_right_person_is_among_the_candidates(verdicts: dict[str, Verdict]) -> None:
    doubtful = [(row, found) for row in ROWS if isinstance(found := verdicts[row.claim.key], Doubtful)]
    assert len(doubtful) > 20
    assert [row for row, found in doubtful
            if row.person and row.person not in {candidate.person for candidate in found.candidates}] == []


def test_only_nicknames_and_strangers_are_unknown(verdicts: dict[str, Verdict]) -> None:
    unknown = Counter(row.case for row in ROWS if isinstance(verdicts[row.claim.key], Unknown))
    assert unknown == {"unknown_person": 7, "unmatched_nickname_alt_email": 3}


def test_with_the_decisions_of_the_file_everything_is_as_the_file_says(verdicts: dict[str, Verdict]) -> None:
    """A person decides what the rules left open, and is not asked again."""
    decided = {row.claim.key: row.person or NOBODY for row in ROWS
               if not isinstance(verdicts[row.claim.key], Linked | Ignored)}
    for row in ROWS:
        found = match([row.claim], PEOPLE, decided=decided)[row.claim.key]
        assert isinstance(found, Linked | Ignored)
        assert (found.person if isinstance(found, Linked) else "") == row.person


def test_a_confirmed_address_serves_the_next_file(verdicts: dict[str, Verdict]) -> None:
    """Who was decided for one course is recognised in the consultation, the two José Luis included."""
    moodle = [row for row in ROWS if row.claim.key.startswith("moodle") and row.person and row.claim.email]
    aliases = {email_key(row.claim.email): row.person for row in moodle
               if not isinstance(verdicts[row.claim.key], Linked)}
    later = match(CLAIMS, PEOPLE, aliases)
    assert wrong(later) == []
    consulted = [row for row in ROWS if "consultation" in row.claim.key and row.person]
    assert [row for row in consulted if not isinstance(later[row.claim.key], Linked)] == []
    assert Counter(found.why for row in consulted if isinstance(found := later[row.claim.key], Linked))[Why.ALIAS] == 9
