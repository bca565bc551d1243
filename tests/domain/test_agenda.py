"""What an attentive reader would ask about an agenda."""

from datetime import date, datetime, time

import pytest

from seminar_desktop.domain.agenda import Question, Slot, SlotKind, days, people, review, running
from seminar_desktop.domain.spelling import doubts

DAY = date(2022, 9, 12)


def slot(position: int, start: str, end: str, **fields: object) -> Slot:
    values: dict[str, object] = {
        "id": f"s{position}", "title": f"Item {position}", "day": DAY, "facilitator": "Somebody", "position": position,
        "start": time.fromisoformat(start) if start else None,
        "end": time.fromisoformat(end) if end else None, **fields}
    return Slot(**values)  # type: ignore[arg-type]


DESK = slot(0, "08:00", "09:00", kind=SlotKind.REGISTRATION)


def asked(*slots: Slot) -> dict[str, Question]:
    return {question.key: question for question in review((DESK, *slots))}


def test_a_sound_day_raises_no_question() -> None:
    assert asked(slot(1, "09:00", "10:30"), slot(2, "10:30", "10:45", kind=SlotKind.BREAK, facilitator=""),
                 slot(3, "10:45", "12:00")) == {}


def test_days_running_and_minutes() -> None:
    first, second = slot(1, "09:00", "10:30"), slot(2, "10:30", "", day=None)
    assert days([second, first]) == [DAY] and first.minutes == 90 and second.minutes == 0
    assert running([first, second], datetime(2022, 9, 12, 9, 0)) == [first]
    assert running([first], datetime(2022, 9, 12, 10, 30)) == []


@pytest.mark.parametrize(("slots", "keys"), [
    ([slot(1, "09:00", "10:00"), slot(2, "10:15", "11:00")], {"agenda_gap:1-2"}),
    ([slot(1, "09:00", "10:00", facilitator="A B"), slot(2, "09:30", "10:00", facilitator="C D")],
     {"agenda_overlap:1-2"}),
    ([slot(1, "09:00", "10:00", facilitator="Ana Paz (IOM)", parallel=True),
      slot(2, "09:00", "10:00", facilitator="Luis Sol; Ana Paz", parallel=True)],
     {"agenda_facilitator_twice:1-2:ana paz"}),
    ([slot(1, "09:00", "11:30")], {"agenda_long:1"}),
    ([slot(1, "09:00", "10:00", facilitator="")], {"agenda_no_facilitator:1"}),
    ([slot(1, "09:00", "10:00", facilitator="ILO (por confirmar)")], {"agenda_unconfirmed:1"}),
    ([slot(1, "09:00", "")], {"agenda_no_time:1"}),
    ([slot(1, "09:00", "10:00"), slot(2, "10:00", "09:30")], {"agenda_reversed:2"}),
    ([slot(1, "09:00", "10:00", modality="online_async", day=None)], set()),
])
def test_questions(slots: list[Slot], keys: set[str]) -> None:
    assert asked(*slots).keys() == keys


def test_round_tables_run_beside_their_working_groups() -> None:
    parent = slot(1, "09:00", "10:00", kind=SlotKind.WORKING_GROUPS)
    tables = [slot(n, "09:00", "10:00", kind=SlotKind.ROUND_TABLE, parallel=True, facilitator="") for n in (2, 3)]
    assert asked(parent, *tables).keys() == {"agenda_tables_without_moderator:2-3"}


def test_afternoon_on_a_twelve_hour_clock() -> None:
    found = asked(slot(1, "09:00", "10:00"), slot(2, "10:00", "1:00".zfill(5)), slot(3, "01:00", "02:00"))
    assert found["agenda_reversed:2"].proposal == "13:00"
    assert found["agenda_twelve_hour:3"].proposal == "13:00-14:00"
    assert not any(key.startswith(("agenda_gap", "agenda_overlap")) for key in found)


def test_registration_is_proposed_before_the_first_item() -> None:
    assert [(q.code, q.proposal) for q in review([slot(1, "09:00", "10:00")])] == [
        ("agenda_no_registration", "08:15-09:00")]
    assert [q.proposal for q in review([slot(1, "00:10", "01:00")])] == ["leave"]


def test_only_unusable_agendas_block() -> None:
    found = review([slot(1, "09:00", "10:00", day=None), slot(2, "09:00", ""), slot(3, "11:00", "10:00")])
    assert {q.code for q in found if q.blocking} == {"agenda_no_date", "agenda_no_time", "agenda_reversed"}
    assert all("leave" in q.choices for q in found if not q.blocking)
    assert not any("leave" in q.choices for q in found if q.blocking)


def test_names_of_a_facilitator_cell() -> None:
    assert people("Cecilia Ramírez and Guadalupe Cedillos (IOM El Salvador); ECLAC") == {
        "cecilia ramirez", "guadalupe cedillos"}


def test_doubtful_spelling() -> None:
    found = {d.word: (d.reason, d.proposals) for d in doubts([
        (1, "Heydi Gonzdlez"), (2, "Cecilia Ramirez"), (3, "Johanna Gelvez"), (4, "Johana Gelves Lopes"), (5, "ECLAC"),
        (6, "Michele Klein Solomon"), (7, "Rudi Maxwald"), (8, "Rudi Maxwold"), (9, "Ana Bqrstx")])}
    assert found == {"Gonzdlez": ("scan", ("González",)), "Ramirez": ("accent", ("Ramírez",)),
                     "Maxwald": ("variants", ("Maxwold",)), "Maxwold": ("variants", ("Maxwald",)),
                     "Bqrstx": ("scan", ())}
