"""The clean agenda is read as it is; the printed one is mended, asked about, and then equal to the clean one."""

import re
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desktop.domain.agenda import Question, SlotKind, days
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.importers.agenda import AgendaDraft, read_agenda
from seminar_desktop.importers.agenda_answers import apply_answers
from seminar_desktop.importers.agenda_text import find_date, find_times, mend_text
from seminar_desktop.importers.agenda_words import kind_of
from seminar_desktop.paths import resources

DEMO = resources() / "demo"
MONDAY, TUESDAY = date(2022, 9, 12), date(2022, 9, 13)
NEEDED = {"agenda_no_date:1-10": "2022-09-12", "agenda_reversed:15": "13:15"}


@pytest.fixture(scope="module")
def clean() -> AgendaDraft:
    return read_agenda(DEMO / "agenda.csv")


@pytest.fixture(scope="module")
def printed() -> AgendaDraft:
    return read_agenda(DEMO / "agenda_as_printed.csv")


def timed(agenda: AgendaDraft) -> list[tuple[date | None, time | None, time | None, str]]:
    return [(s.day, s.start, s.end, s.kind) for s in agenda.slots if s.day and s.kind != SlotKind.ROUND_TABLE]


def question(agenda: AgendaDraft, key: str) -> Question:
    return next(q for q in agenda.questions if q.key == key)


def test_the_clean_agenda_needs_no_answer(clean: AgendaDraft) -> None:
    assert clean.usable and not clean.repairs
    assert len(clean.slots) == 28
    assert days(clean.slots) == [MONDAY, TUESDAY]
    online = [s for s in clean.slots if s.modality == "online_async"]
    assert len(online) == 6 and not any(s.day or s.start or s.end for s in online)
    tables = [s for s in clean.slots if s.kind == SlotKind.ROUND_TABLE]
    assert [s.id for s in tables] == [f"d2-1315-table-{n}" for n in (1, 2, 3, 4)] and all(s.parallel for s in tables)


def test_ids_are_short_readable_and_all_different(clean: AgendaDraft, printed: AgendaDraft) -> None:
    for agenda in (clean, printed):
        ids = [slot.id for slot in agenda.slots]
        assert len(set(ids)) == len(ids)
        assert all(re.fullmatch("[a-z0-9-]{1,40}", identifier) for identifier in ids)
    assert clean.slots[5].id == printed.slots[0].id == "d1-0900-opening"


def test_what_the_clean_agenda_leaves_open_is_asked(clean: AgendaDraft) -> None:
    assert {q.key for q in clean.questions} == {
        "agenda_spelling:2-12:Ramirez", "agenda_no_registration:6", "agenda_pause_words:8-18", "agenda_gap:12-13",
        "agenda_long:21-28", "agenda_tables_without_moderator:22-25"}


def test_the_printed_agenda_after_its_two_blocking_answers_is_the_clean_one(
        clean: AgendaDraft, printed: AgendaDraft) -> None:
    assert {q.key for q in printed.questions if q.blocking} == NEEDED.keys()
    settled = apply_answers(printed, NEEDED)
    assert settled.usable
    assert timed(settled) == timed(clean)
    clean_ids = [s.id for s in clean.slots if s.day and s.kind != SlotKind.ROUND_TABLE]
    assert [s.id for s in settled.slots] == clean_ids
    assert [s.modality for s in settled.slots if s.facilitator == "ECLAC"] == ["virtual"]


def test_every_mending_is_told(printed: AgendaDraft) -> None:
    told = {(r.row, r.code, r.now) for r in printed.repairs}
    assert {
        (1, "time_dash", "09:00 - 09:15"), (4, "time_separator", "10:15 - 10:45"), (5, "time_blank", "10:45 - 12:00"),
        (9, "time_colon", "14:45 - 15:45"), (16, "time_colon", "13:15 - 15:45"), (2, "pipe_i", "Heydi Gonzdlez, IOM"),
        (12, "time_leading_zero", "09:15 - 10:15"), (18, "time_blank", "16:30 - 17:00"), (9, "remote", "ECLAC"),
        (7, "stray_mark", "Cecilia Ramirez and Guadalupe Cedillos, IOM El Salvador"),
    } <= told
    assert any(r.code == "letter_o" and r.now.endswith("(Session 0)") for r in printed.repairs)


def test_names_are_asked_about_and_never_corrected(printed: AgendaDraft) -> None:
    assert printed.slots[1].facilitator == "Heydi Gonzdlez, IOM"
    asked = question(printed, "agenda_spelling:2-16:Gonzdlez")
    assert (asked.rows, asked.choices, asked.values["reason"]) == ((2, 16), ("González", "leave"), "scan")
    settled = apply_answers(printed, {asked.key: "González"})
    assert [s.facilitator for s in settled.slots if "Heydi" in s.facilitator] == ["Heydi González, IOM"] * 2
    assert not any("Maxwald" in q.key or "Gelves" in q.key for q in printed.questions)


def test_one_question_for_the_missing_date_and_the_day_before_is_proposed(printed: AgendaDraft) -> None:
    asked = [q for q in printed.questions if q.code == "agenda_no_date"]
    assert [(q.choices, q.proposal, q.free) for q in asked] == [(("2022-09-12",), "2022-09-12", "date")]


@pytest.mark.parametrize(("answer", "before", "after"), [
    ("extend_before", time(14, 30), time(14, 30)), ("start_earlier", time(14, 0), time(14, 0)),
    ("leave", time(14, 0), time(14, 30))])
def test_the_gap_has_three_answers(printed: AgendaDraft, answer: str, before: time, after: time) -> None:
    settled = apply_answers(printed, {**NEEDED, "agenda_gap:7-8": answer})
    assert (settled.slots[6].end, settled.slots[7].start) == (before, after)
    assert not any(q.code == "agenda_gap" for q in settled.questions)


def test_a_twelve_hour_end_is_settled_by_the_next_item(printed: AgendaDraft) -> None:
    asked = question(printed, "agenda_reversed:15")
    assert (asked.proposal, asked.values["next"]) == ("13:15", time(13, 15))
    assert apply_answers(printed, {asked.key: "13:00"}).slots[14].end == time(13)


def test_all_proposals_leave_nothing_open_and_put_registration_first(printed: AgendaDraft) -> None:
    settled = apply_answers(printed, {q.key: q.proposal for q in printed.questions})
    assert not settled.questions
    first = settled.slots[0]
    assert (first.id, first.day, first.position) == ("d1-0815-registration", MONDAY, 0)
    assert (first.start, first.end) == (time(8, 15), time(9))
    assert apply_answers(settled, settled.answered) == settled  # answers given again change nothing


@given(st.data())
def test_the_order_of_answers_does_not_matter(printed: AgendaDraft, data: st.DataObject) -> None:
    answers = {q.key: data.draw(st.sampled_from(q.choices)) for q in printed.questions}
    at_once = apply_answers(printed, answers)
    shuffled = dict(data.draw(st.permutations(list(answers.items()))))
    assert apply_answers(printed, shuffled) == at_once


@pytest.mark.parametrize(("key", "answer", "code"), [
    ("agenda_gap:1-2", "leave", "answer_unknown"), ("nonsense", "", "answer_unknown"),
    ("agenda_gap:7-8", "remove", "answer_invalid"), ("agenda_no_date:1-10", "leave", "answer_invalid"),
    ("agenda_no_date:1-10", "2022-02-30", "answer_invalid"), ("agenda_reversed:15", "11:00", "answer_invalid"),
    ("agenda_reversed:15", "", "answer_invalid"), ("agenda_no_registration:1", "09:00-08:00", "answer_invalid"),
    ("agenda_unconfirmed:14", " ", "answer_invalid"), ("agenda_long:16-18", "add", "answer_invalid")])
def test_answers_that_fit_no_question_are_refused(printed: AgendaDraft, key: str, answer: str, code: str) -> None:
    with pytest.raises(KnownError) as caught:
        apply_answers(printed, {key: answer})
    assert caught.value.code == code and caught.value.values["key"] == key


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_a_spanish_programme_with_day_headings(tmp_path: Path) -> None:
    agenda = read_agenda(write(tmp_path / "agenda.csv", """Hora;Actividad;Facilita
Lunes 12 de septiembre de 2022;;
Sesión 1: Marco;;
8:00 a 9:00;Registro de participantes;
9h00 - 9h15;Apertura;Secretaría Ejecutiva
9.15 - 10.30;Gobernanza migratoria y cierre de brechas;Ana Gonzalez (OIM)
10:30-10:45;Receso;
10:45 a.m. - 12:00 p.m.;Marcos globales;Luis Peña
12:00 p.m. – 1:15 p.m.;Almuerzo;
1:15 - 3:15;Grupos de trabajo;Ana González
Martes 13/09/2022;;
1O:00-l1:00;Cierre;PPT
"""))
    kinds = [s.kind for s in agenda.slots]
    assert kinds[:4] == ["registration", "opening", "closing", "break"] and kinds[5:] == [
        "lunch", "working_groups", "closing"]
    assert [s.day for s in agenda.slots] == [MONDAY] * 7 + [TUESDAY]
    assert agenda.slots[0].session == "Sesión 1: Marco"
    assert (agenda.slots[4].end, agenda.slots[5].end) == (time(12), time(13, 15))
    assert question(agenda, "agenda_twelve_hour:7").proposal == "13:15-15:15"
    assert (agenda.slots[7].start, agenda.slots[7].end) == (time(10), time(11))
    assert any(r.code == "time_letters" for r in agenda.repairs)
    assert {q.code for q in agenda.questions if q.blocking} == set()


def test_unread_times_are_asked_with_what_was_printed(tmp_path: Path) -> None:
    agenda = read_agenda(write(tmp_path / "agenda.csv", "date,time,activity\n2022-09-12,after lunch,Talk\n,14:00,Next\n"
                                                        ",15:00-16:00,Last\n"))
    asked = [(q.key, q.proposal, q.values["printed"]) for q in agenda.questions if q.code == "agenda_no_time"]
    assert asked == [("agenda_no_time:1", "", "after lunch"), ("agenda_no_time:2", "14:00-15:00", "")]
    settled = apply_answers(agenda, {"agenda_no_time:1": "13:00-14:00", "agenda_no_time:2": "14:00-15:00"})
    assert settled.usable and [s.day for s in settled.slots] == [MONDAY] * 3


def test_a_file_without_activities_is_refused() -> None:
    with pytest.raises(KnownError) as caught:
        read_agenda(DEMO / "participants.csv")
    assert caught.value.code == "agenda_no_columns"


@pytest.mark.parametrize(("text", "day", "left"), [
    ("2022-09-13", TUESDAY, ""), ("13/09/2022", TUESDAY, ""), ("13/9/2022", TUESDAY, ""),
    ("September 13, 2022 Session 2: Policies", TUESDAY, "Session 2: Policies"),
    ("Martes, 13 de septiembre de 2022", TUESDAY, ""), ("13 de setiembre del 2022: Día 2", TUESDAY, "Día 2"),
    ("Tuesday 13th September 2022", TUESDAY, ""), ("mardi 13 septembre 2022", TUESDAY, ""),
    ("31/02/2022", None, "31/02/2022"), ("Session 1", None, "Session 1"), ("", None, "")])
def test_dates(text: str, day: date | None, left: str) -> None:
    assert find_date(text) == (day, left)


@pytest.mark.parametrize(("text", "start", "end"), [
    ("10:15 = 10:45", "10:15", "10:45"), ("14:45 - 1545", "14:45", "15:45"), ("10: 30- 12: 00", "10:30", "12:00"),
    ("9:00 — 9:15", "09:00", "09:15"), ("1315 -15:45", "13:15", "15:45"), ("9 a 10", "09:00", "10:00"),
    ("de 9:00 a.m. a 1:15 p. m.", "09:00", "13:15"), ("12:00 am to 12:30pm", "00:00", "12:30"),
    ("09:00:00 - 10:00:00", "09:00", "10:00"), ("09:00", "09:00", ""), ("25:00-26:00", "", ""), ("noon", "", ""),
    ("9:00 10:00 11:00", "", "")])
def test_times(text: str, start: str, end: str) -> None:
    found = find_times(text)
    assert tuple(f"{moment:%H:%M}" if moment else "" for moment in found[:2]) == (start, end)


@given(st.text(max_size=60))
def test_no_text_breaks_the_readers_of_dates_times_and_marks(text: str) -> None:
    find_date(text)
    find_times(text)
    assert mend_text(mend_text(text)[0])[1] == [] or "|" in text or "~" in text or "(" in text


@pytest.mark.parametrize(("printed", "now"), [
    ("C(Cindy Mariella Portal", "Cindy Mariella Portal"), ("|dentify areas", "Identify areas"), ("MGl", "MGI"),
    ("Rudi  Maxwald", "Rudi Maxwald"), ("Plan C(Draft)", "Plan C(Draft)"), ("Gonzdlez", "Gonzdlez")])
def test_scanning_marks(printed: str, now: str) -> None:
    assert mend_text(printed)[0] == now


@pytest.mark.parametrize(("title", "kind"), [
    ("Coffee break", "break"), ("Breaking down barriers to break the cycle", "plenary"), ("Almuerzo", "lunch"),
    ("Mesa 2: Inclusión", "round_table"), ("Evaluation of public policies at the local level", "plenary"),
    ("Evaluación del seminario", "evaluation"), ("Conclusiones y clausura", "closing"), ("Déjeuner", "lunch")])
def test_kinds_by_title(title: str, kind: str) -> None:
    assert kind_of(title) == kind
