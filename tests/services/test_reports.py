"""The seminar's own reports, read into the demo seminar: the expected matches, courses and minutes."""

import csv
from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import permutations
from pathlib import Path

import pytest

from seminar_desktop.domain.changes import Changes
from seminar_desktop.domain.claims import Doubtful, Ignored, Linked, Unknown
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.identity import NOBODY
from seminar_desktop.services import demo, eligibility, matching, people, presence, report_commit, reports
from seminar_desktop.services.desk import Desk
from tests.store.desks import copied, exchange

SAMPLES = Path(__file__).resolve().parents[1] / "data" / "seminar"
FILES = (
    "moodle_completion.csv",
    "preconsultation.csv",
    "postconsultation.csv",
    "zoom_participants.csv",
    "teams_attendance.csv",
)
UNDECIDABLE = ("ambiguous_", "unmatched_", "name_partial_", "guest_no_email_initial")


def rows(name: str) -> list[dict[str, str]]:
    with (SAMPLES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def expected() -> dict[str, dict[int, dict[str, str]]]:
    """File → line → expected match."""
    found: dict[str, dict[int, dict[str, str]]] = defaultdict(dict)
    for row in rows("expected_matches.csv"):
        found[row["file"]][int(row["line"])] = row
    return found


EXPECTED = expected()


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("demo")
    desk = demo.create(folder / "demo.seminar", folder)
    desk.close()
    yield folder / "demo.seminar"


@pytest.fixture
def seminar(template: Path, tmp_path: Path) -> Iterator[Callable[[str], Desk]]:
    """Makes desks of the demo seminar."""
    from seminar_desktop.services.desk import open_desk, sign_in
    from seminar_desktop.store import database

    made: list[Desk] = []

    def new(name: str) -> Desk:
        folder = tmp_path / name
        folder.mkdir()
        database.copy(template, folder / "demo.seminar")
        made.append(open_desk(folder / "demo.seminar", folder))
        sign_in(made[-1], "Wendy")
        return made[-1]

    yield new
    for desk in made:
        desk.close()


def ids(desk: Desk) -> dict[str, str]:
    """E-mail → person id."""
    return {person.email: person.id for person in people.everybody(desk)}


def decisions(desk: Desk, name: str, seen: reports.Preview) -> dict[str, str]:
    """What a person who knows the expected matches decides about the lines that are not linked."""
    by_email, made = ids(desk), {}
    for line in seen.lines:
        match = EXPECTED[name].get(line.line)
        if match and line.verdict is not None and not isinstance(line.verdict, Linked):
            made[line.identity] = by_email.get(match["expected_participant_email"], NOBODY)
    return made


def imported(desk: Desk, name: str, decided: bool = True) -> reports.Preview:
    seen = reports.preview(desk, SAMPLES / name)
    report_commit.commit(desk, seen, decisions(desk, name, seen) if decided else {})
    return seen


@pytest.mark.parametrize("name", FILES)
def test_no_row_is_ever_linked_to_a_wrong_person(seminar: Callable[[str], Desk], name: str) -> None:
    desk = seminar("one")
    by_email = ids(desk)
    seen = reports.preview(desk, SAMPLES / name)
    lines = {line.line: line for line in seen.lines}
    assert EXPECTED[name].keys() <= lines.keys(), "every line is accounted for"
    for number, match in EXPECTED[name].items():
        verdict, wanted = lines[number].verdict, by_email.get(match["expected_participant_email"], "")
        if isinstance(verdict, Linked):
            assert verdict.person == wanted, match
            assert not match["case"].startswith(UNDECIDABLE)
        elif match["case"].startswith(("email_exact", "email_case", "email_trailing", "organiser", "exact_duplicate")):
            assert isinstance(verdict, Linked), match
        elif match["case"].startswith(("bot", "room_device", "phone")):
            assert isinstance(verdict, Ignored), match
        if isinstance(verdict, Doubtful) and wanted:
            assert wanted in [candidate.person for candidate in verdict.candidates], match


def test_the_online_courses_come_out_as_expected(seminar: Callable[[str], Desk]) -> None:
    desk = seminar("one")
    imported(desk, "moodle_completion.csv")
    found = eligibility.verdicts(desk)
    courses = found.rules.eligibility.courses
    words = {"passed": "yes", "failed": "failed"}
    results = {e.person.email: [words.get((e.results or {}).get(c, ""), "no") for c in courses] for e in found.entries}
    for row in rows("expected_online_courses.csv"):
        wanted = [row["course_1_trends"], row["course_2_human_rights"], row["course_3_basic_concepts"]]
        assert results[row["participant_email"]] == wanted, row


def seconds_online(desk: Desk) -> dict[tuple[str, str], int]:
    """(e-mail, title of the slot) → seconds connected."""
    board = presence.board(desk)
    every = presence.all_rows(desk, board)
    return {
        (person.email, slot.title): outcome.online
        for person in board.people
        for slot, outcome in zip(board.plan.slots, every[person.id], strict=True)
    }


def test_the_minutes_online_come_out_as_expected(seminar: Callable[[str], Desk]) -> None:
    desk = seminar("one")
    for name in ("zoom_participants.csv", "teams_attendance.csv"):
        imported(desk, name)
    found = seconds_online(desk)
    wanted = rows("expected_virtual_presence.csv")
    assert len(wanted) > 200
    for row in wanted:
        assert found[row["participant_email"], row["title"]] == int(row["present_sec"]), row


def test_without_decisions_the_minutes_are_a_part_of_the_expected(seminar: Callable[[str], Desk]) -> None:
    desk = seminar("one")
    for name in ("zoom_participants.csv", "teams_attendance.csv"):
        imported(desk, name, decided=False)
    found = seconds_online(desk)
    assert any(found.values())
    for row in rows("expected_virtual_presence.csv"):
        assert found[row["participant_email"], row["title"]] <= int(row["present_sec"]), row


@pytest.mark.parametrize("name", FILES)
def test_importing_twice_changes_nothing(seminar: Callable[[str], Desk], name: str) -> None:
    desk = seminar("one")
    assert imported(desk, name).new > 0
    before, again = eligibility.verdicts(desk), reports.preview(desk, SAMPLES / name)
    assert again.new == 0
    result, changes = report_commit.commit(desk, again)
    assert (result.entries, changes) == (0, Changes.NONE)
    assert eligibility.verdicts(desk).entries == before.entries


def test_the_order_of_the_files_does_not_matter(seminar: Callable[[str], Desk]) -> None:
    """Three orders of all five files, one with the decisions made at the end: the same presences and courses."""
    states = []
    for number, order in enumerate((FILES, FILES[::-1], list(permutations(FILES))[57])):
        desk = seminar(f"d{number}")
        for name in order:
            imported(desk, name, decided=number != 2)
        if number == 2:
            for name in order:
                seen = reports.preview(desk, SAMPLES / name)
                matching.decide(desk, decisions(desk, name, seen))
        found = eligibility.verdicts(desk)
        states.append([(e.person.email, e.outcomes, dict(e.results or {})) for e in found.entries])
    assert states[0] == states[1] == states[2]


def test_a_decision_is_reused_and_can_be_taken_back(seminar: Callable[[str], Desk]) -> None:
    """A nickname with a private address, said once to be Peter, is Peter in the next file; undone, his minutes go."""
    desk = seminar("one")
    peter = ids(desk)["peter.kowalczyk@portcottonwood.example.org"]
    report_commit.commit(desk, reports.preview(desk, SAMPLES / "zoom_participants.csv"))
    (nickname,) = [one for one in matching.open_names(desk) if one.name == "pkowal"]
    assert isinstance(nickname.verdict, Unknown) and nickname.online > 3 * 3600
    assert matching.decide(desk, {nickname.identity: peter}) & Changes.ATTENDANCE
    assert matching.decide(desk, {nickname.identity: peter}) == Changes.NONE
    who = matching.decided_by(desk, nickname.identity)
    assert who is not None and (who.person, who.operator) == (peter, "Wendy")
    minutes = {title: s for (mail, title), s in seconds_online(desk).items() if mail.startswith("peter.kowal") and s}
    assert minutes
    again = reports.preview(desk, SAMPLES / "zoom_participants.csv")
    assert [line.verdict for line in again.lines if line.name == "pkowal"] == [Linked(peter, who_why(again))] * 3
    matching.decide(desk, {nickname.identity: ""})
    assert not any(s for (mail, _), s in seconds_online(desk).items() if mail.startswith("peter.kowal"))


def who_why(seen: reports.Preview) -> object:
    (why,) = {line.verdict.why for line in seen.lines if line.name == "pkowal" and isinstance(line.verdict, Linked)}
    return why


def test_what_followed_from_a_decision_falls_with_it(seminar: Callable[[str], Desk]) -> None:
    """Byron's private address, confirmed once, links his rows in the other files; undone, they are open again."""
    desk = seminar("one")
    for name in FILES[:3]:
        report_commit.commit(desk, reports.preview(desk, SAMPLES / name))
    byron = ids(desk)["byron.aju@piedranahual.example.org"]

    def of_byron() -> list[matching.Named]:
        return [one for one in matching.named(desk) if one.email == "byron.aju.perez@correo.example.org"]

    swapped, straight = sorted(of_byron(), key=lambda one: one.name)
    assert not any(isinstance(one.verdict, Linked) for one in (swapped, straight))
    matching.decide(desk, {swapped.identity: byron})
    assert [one.verdict for one in of_byron()] == [Linked(byron, one.verdict.why) for one in of_byron()]  # type: ignore[union-attr]
    entry, _ = eligibility.verdict(desk, byron)
    assert len(entry.results or {}) == 5, "three courses, two consultations"
    matching.decide(desk, {swapped.identity: ""})
    assert eligibility.verdict(desk, byron)[0].results == {}
    matching.decide(desk, {swapped.identity: byron})
    matching.decide(desk, {straight.identity: NOBODY})
    matching.decide(desk, {straight.identity: byron})
    matching.decide(desk, {swapped.identity: ""})
    left = eligibility.verdict(desk, byron)[0].results or {}
    assert left, "what a person said of the other name stands"


def test_the_rules_never_overrule_a_person(seminar: Callable[[str], Desk]) -> None:
    """A link that was taken back stays open at the next reading, and a stale preview does not undo a decision."""
    desk = seminar("one")
    stale = reports.preview(desk, SAMPLES / "zoom_participants.csv")
    report_commit.commit(desk, stale)
    luc = ids(desk)["luc.theriault@gac.example.org"]
    (name,) = [one for one in matching.named(desk) if one.email.startswith("luc.theriault")]
    assert isinstance(name.verdict, Linked)
    for word in ("", NOBODY):
        matching.decide(desk, {name.identity: word})
        for seen in (stale, reports.preview(desk, SAMPLES / "zoom_participants.csv")):
            assert report_commit.commit(desk, seen)[0].entries == 0
        assert not any(s for (mail, _), s in seconds_online(desk).items() if mail.startswith("luc.theriault"))
    matching.decide(desk, {name.identity: luc}, expected={name.identity: ""})
    assert not any(s for (mail, _), s in seconds_online(desk).items() if mail.startswith("luc.theriault")), "not mine"
    matching.decide(desk, {name.identity: luc}, expected={name.identity: NOBODY})
    assert any(s for (mail, _), s in seconds_online(desk).items() if mail.startswith("luc.theriault"))


def test_a_persons_word_on_a_followed_name_outlives_the_other(seminar: Callable[[str], Desk], tmp_path: Path) -> None:
    """Desk two decides about a name that, unknown to it, has followed from another one at desk one."""
    one = seminar("one")
    for name in FILES[:2]:
        report_commit.commit(one, reports.preview(one, SAMPLES / name))
    two = copied(one, tmp_path, "two", one.wall)
    byron, peter = (ids(one)[mail] for mail in ("byron.aju@piedranahual.example.org",
                                                "peter.kowalczyk@portcottonwood.example.org"))
    first, second = sorted(
        (x for x in matching.named(one) if x.email == "byron.aju.perez@correo.example.org"), key=lambda x: x.name
    )
    matching.decide(one, {first.identity: byron})
    matching.decide(two, {second.identity: peter})
    exchange([one, two])
    matching.decide(one, {first.identity: ""})
    exchange([one, two])
    for desk in (one, two):
        who = matching.decided_by(desk, second.identity)
        assert who is not None and who.person == peter
    two.close()


def test_nobody_is_a_decision_as_well(seminar: Callable[[str], Desk]) -> None:
    desk = seminar("one")
    report_commit.commit(desk, reports.preview(desk, SAMPLES / "zoom_participants.csv"))
    (press,) = [one for one in matching.open_names(desk) if one.name == "Prensa"]
    matching.decide(desk, {press.identity: NOBODY})
    assert "Prensa" not in [one.name for one in matching.open_names(desk)]


def test_a_report_can_be_taken_back_and_read_again(seminar: Callable[[str], Desk]) -> None:
    desk = seminar("one")
    imported(desk, "zoom_participants.csv")
    before = seconds_online(desk)
    (read,) = report_commit.readings(desk)
    assert (read.kind, read.lines, read.operator) == ("zoom", 43, "Wendy")
    with pytest.raises(KnownError, match="reason_missing"):
        report_commit.take_back(desk, read.id, " ")
    report_commit.take_back(desk, read.id, "wrong day")
    assert not any(seconds_online(desk).values()) and report_commit.readings(desk) == []
    imported(desk, "zoom_participants.csv")
    assert seconds_online(desk) == before


def test_another_zone_is_another_reading(seminar: Callable[[str], Desk]) -> None:
    """Zoom wrote Mexican time: an hour later in San Salvador... on those dates Mexico City was one hour ahead."""
    desk = seminar("one")
    seen = reports.preview(desk, SAMPLES / "zoom_participants.csv")
    assert seen.questions == ["zone"]
    there = reports.preview(desk, SAMPLES / "zoom_participants.csv", reports.Asked(zone="America/Mexico_City"))
    assert there.questions == [] and there.id != seen.id
    shifts = {a.intervals[0][0] - b.intervals[0][0] for a, b in zip(seen.identities, there.identities, strict=True)}
    assert shifts == {3600}
    report_commit.commit(desk, there)
    assert reports.preview(desk, SAMPLES / "zoom_participants.csv").zone == "America/Mexico_City", "asked once"


def test_two_desks_that_read_the_same_file_apart_agree(seminar: Callable[[str], Desk], tmp_path: Path) -> None:
    one = seminar("one")
    two = copied(one, tmp_path, "two", one.wall)
    for desk in (one, two):
        imported(desk, "zoom_participants.csv")
    exchange([one, two])
    assert seconds_online(one) == seconds_online(two)
    assert len(report_commit.readings(one)) == 1, "the same content is the same report"
    report_commit.take_back(two, report_commit.readings(two)[0].id, "not ours")
    exchange([one, two])
    assert not any(seconds_online(one).values())
    two.close()


def test_an_import_can_be_cancelled_and_completed(
    seminar: Callable[[str], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_commit, "_CHUNK", 10)
    desk = seminar("one")
    seen = reports.preview(desk, SAMPLES / "moodle_completion.csv")
    with pytest.raises(KnownError, match="import_cancelled"):
        report_commit.commit(desk, seen, progress=lambda done, of: done < 30)
    rest = reports.preview(desk, SAMPLES / "moodle_completion.csv")
    assert 0 < rest.new < seen.new
    report_commit.commit(desk, rest)
    assert reports.preview(desk, SAMPLES / "moodle_completion.csv").new == 0


def test_activities_can_be_placed_by_hand_and_are_remembered(seminar: Callable[[str], Desk]) -> None:
    desk = seminar("one")
    seen = reports.preview(desk, SAMPLES / "moodle_completion.csv")
    activity, slot = next(iter(seen.activities.items()))
    other = next(s for s in seen.activities.values() if s != slot)
    changed = reports.preview(desk, SAMPLES / "moodle_completion.csv", reports.Asked(activities={activity: other}))
    assert changed.activities[activity] == other
    report_commit.commit(desk, changed)
    assert reports.preview(desk, SAMPLES / "moodle_completion.csv").activities[activity] == other
