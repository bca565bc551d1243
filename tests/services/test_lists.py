"""What stands on the papers of the venue: who is chosen, in which order and words, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pypdfium2
import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.lists import ListKind, Tick, seated_at, split_title, tables
from seminar_desktop.list_words import words
from seminar_desktop.services import agenda, attendance, demo, journal, lists, papers, people
from seminar_desktop.services.desk import Desk
from seminar_desktop.services.list_rows import people_lists

from .conftest import Room


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("lists")


@pytest.fixture(scope="module")
def desk(folder: Path) -> Iterator[Desk]:
    """The demo on its first morning; the municipal people sit at four tables, two people have arrived."""
    made = demo.create(folder / "demo.seminar", folder)
    made.wall = lambda: datetime.fromisoformat("2022-09-12T09:10:00-06:00")
    municipal = [p for p in people.everybody(made) if p.role == "municipal_representative"]
    written_as = "1", "Mesa 2", "Round Table 3: Inclusion of migrants", "4"
    for number, person in enumerate(municipal[:8]):
        people.edit(made, person.id, {"table": written_as[number % 4]})
    for person in [p for p in municipal if p.country == "SV"][:2]:
        attendance.admit(made, person.id)
    yield made
    made.close()


def written(desk: Desk, folder: Path, kind: ListKind, **options: object) -> tuple[lists.Written, list[str]]:
    done = lists.write(desk, lists.Choice(kind, **options), folder / f"{kind}.pdf", words)  # type: ignore[arg-type]
    document = pypdfium2.PdfDocument(done.path)
    try:
        return done, [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("kind", list(ListKind))
@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_every_paper_is_written_in_every_language(
    desk: Desk, folder: Path, kind: ListKind, language: str, paper: str
) -> None:
    before = journal.count(desk)
    done, pages = written(desk, folder, kind, language=language, paper=paper)
    assert done.pages == len(pages) == len(papers.page_sizes(done.path)) and done.count and not done.unprintable
    assert journal.count(desk) == before, "no paper is noted"


def test_delegations_stand_in_the_order_of_the_language_that_is_printed(desk: Desk) -> None:
    known = lists.facts(desk)
    order = {}
    for language in ("en", "es"):
        (document,) = people_lists(desk, known, lists.Choice(ListKind.DELEGATIONS, language), words)
        order[language] = [group.heading for group in document.groups]
    assert order["en"].index("United States of America") > order["en"].index("Panama")
    spanish = order["es"]
    assert spanish.index("Estados Unidos de América") < spanish.index("Guatemala") < spanish.index("México")
    assert spanish[-1] == words("es").say("international")


def test_a_delegation_says_who_is_there_and_what_the_quota_wants(desk: Desk) -> None:
    known = lists.facts(desk)
    (document,) = people_lists(desk, known, lists.Choice(ListKind.DELEGATIONS, "en", countries=("SV",)), words)
    (group,) = document.groups
    assert group.heading == "El Salvador" and group.aside.startswith("Arrived: 2 of ")
    assert "of 4 people" in group.notes[0]
    assert [row[-1].tick for row in group.rows].count(Tick.DONE) == 2
    (blank,) = people_lists(
        desk, known, lists.Choice(ListKind.DELEGATIONS, "en", countries=("SV",), known=False), words
    )
    assert all(row[-1].tick == Tick.EMPTY for row in blank.groups[0].rows)


def test_only_who_is_expected_in_the_room_is_missing(desk: Desk) -> None:
    known = lists.facts(desk)
    (document,) = people_lists(desk, known, lists.Choice(ListKind.MISSING, "en"), words)
    missing = {row[1].strong + row[1].text for group in document.groups for row in group.rows}
    everybody = {p.family_name + p.given_name: p for p in known.people}
    assert all(everybody[name].modality != "virtual" and everybody[name].id not in known.arrived for name in missing)
    assert len(missing) == sum(p.modality != "virtual" and p.id not in known.arrived for p in known.people)


def test_nobody_missing_is_said(room: Room, tmp_path: Path) -> None:
    for person in people.everybody(room.desk):
        attendance.admit(room.desk, person.id)
    done, pages = written(room.desk, tmp_path, ListKind.MISSING)
    assert done.count == 0 and "Nobody is missing." in pages[0]


def test_everybody_finds_their_table(desk: Desk, folder: Path) -> None:
    done, pages = written(desk, folder, ListKind.TABLES, language="en")
    assert done.count == 8 and "Table 3: Inclusion of migrants" in " ".join(pages)
    at = people_lists(desk, lists.facts(desk), lists.Choice(ListKind.TABLES, "en"), words)[1].groups[0].rows
    assert sorted({row[-1].text for row in at}) == ["1", "2", "3", "4", "–"]
    assert [row[1].strong for row in at] == [p.family_name for p in lists.facts(desk).people]


def test_a_card_lists_its_people_when_asked(desk: Desk, folder: Path) -> None:
    (plain, _), (full, pages) = (
        written(desk, folder, ListKind.TABLE_CARDS, with_people=on) for on in (False, True)
    )  # fmt: skip
    assert (plain.pages, full.pages) == (4, 8) and "Who sits at table 1" in pages[1]


def test_choosing_people_days_and_tables(desk: Desk, folder: Path) -> None:
    some = [p.id for p in people.everybody(desk)[:3]]
    assert written(desk, folder, ListKind.NAME_TENTS, people=tuple(some), per_sheet=2)[0].pages == 2
    interpreters, _ = written(desk, folder, ListKind.NAME_TENTS, roles=("interpreter",))
    assert interpreters.count == sum(p.role == "interpreter" for p in people.everybody(desk))
    second = agenda.days(desk)[1]
    done, pages = written(desk, folder, ListKind.DOOR_SIGNS, language="es", also=("en",), days=(second,))
    assert done.pages == 1 and "martes 13" in pages[0] and "Tuesday 13" in pages[0] and "Almuerzo" in pages[0]
    table = lists.facts(desk).tables[1].slot
    assert table and written(desk, folder, ListKind.TABLE_SIGNS, slots=(table.id,))[0].pages == 1


@pytest.mark.parametrize(("kind", "code", "options"), [
    (ListKind.TABLE_CARDS, "no_round_tables", {}), (ListKind.TABLE_SIGNS, "no_round_tables", {}),
    (ListKind.DOOR_SIGNS, "no_agenda_days", {}), (ListKind.TABLES, "nobody_seated", {}),
    (ListKind.NAME_TENTS, "person_unknown", {"people": ("nobody",)}),
    (ListKind.NAME_TENTS, "nothing_to_print", {"roles": ("press",)}),
    (ListKind.NAME_TENTS, "stock_page_unknown", {"paper": "A5"}),
])  # fmt: skip
def test_refusals(room: Room, tmp_path: Path, kind: ListKind, code: str, options: dict[str, object]) -> None:
    with pytest.raises(KnownError, match=code):
        written(room.desk, tmp_path, kind, **options)
    assert not list(tmp_path.glob("*.pdf"))


def test_unknown_tables_and_stopping(desk: Desk, folder: Path) -> None:
    with pytest.raises(KnownError, match="slot_unknown"):
        written(desk, folder, ListKind.TABLE_CARDS, slots=("nowhere",))
    with pytest.raises(KnownError, match="cancelled"):
        lists.write(desk, lists.Choice(ListKind.TABLE_CARDS), folder / "x.pdf", words, lambda _done, _of: False)
    with pytest.raises(KnownError, match="not_a_pdf_name"):
        lists.write(desk, lists.Choice(ListKind.TABLE_CARDS), folder / "x.seminar", words)
    assert not (folder / "x.pdf").exists()


def test_what_cannot_be_printed_is_said(room: Room, tmp_path: Path) -> None:
    people.correct_name(room.desk, room.ana, "Ana \U0001f642", "李")
    done, _ = written(room.desk, tmp_path, ListKind.NAME_TENTS)
    ((text, missing),) = done.unprintable
    assert "Ana" in text and missing == "李\U0001f642"


@pytest.mark.parametrize(("title", "expected"), [
    ("Round Table 1: Factors and pathways", ("1", "Factors and pathways")), ("Round table 2", ("2", "")),
    ("Mesa redonda 3. Inclusión", ("3", "Inclusión")), ("Mesa n.º 4 – Datos", ("4", "Datos")),
    ("Table ronde 5 : Données", ("5", "Données")), ("7", ("7", "")), ("Mesa B: Datos", ("B", "Datos")),
    ("A new beginning", ("", "A new beginning")), ("2030 Agenda", ("", "2030 Agenda")), ("", ("", "")),
    ("Data", ("", "Data")), ("Table talk", ("", "Table talk")),
])  # fmt: skip
def test_the_number_in_a_title(title: str, expected: tuple[str, str]) -> None:
    assert split_title(title) == expected


def test_assignments_mean_tables_however_they_are_written(desk: Desk) -> None:
    known = tables(agenda.slots(desk))
    slot = known[2].slot
    assert slot is not None
    for text in ("3", "Mesa 3", "Table 3", slot.title, slot.id, "inclusion of MIGRANTS"):
        assert seated_at(text, known) is known[2], text
    assert seated_at("", known) is None and seated_at("  ", known) is None
    other, far = seated_at("Salón azul", known), seated_at("9", known)
    assert other and (other.number, other.title, other.slot) == ("", "Salón azul", None)
    assert far and (far.number, far.slot) == ("9", None)
