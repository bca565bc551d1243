"""The papers of the venue: what is read back from the pages, and that nothing is cut or leaves the paper."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.lists import (
    Cell,
    DoorSign,
    ListGroup,
    NameTent,
    PaperList,
    SignItem,
    TableCard,
    TableSign,
    Tick,
)
from seminar_desktop.printing.delegation_lists import delegations, seats
from seminar_desktop.printing.door_signs import write_door_signs
from seminar_desktop.printing.fonts import PLACEHOLDER, printable
from seminar_desktop.printing.list_page import HEADING, ROW, paginate, write_lists
from seminar_desktop.printing.name_tents import write_name_tents
from seminar_desktop.printing.render import page_sizes
from seminar_desktop.printing.sheet import PAGES
from seminar_desktop.printing.table_cards import write_table_cards

from .faces import HOSTILE, REAL

PAPERS = tuple(PAGES)
SEMINAR = "Gobiernos locales · San Salvador"
EDGE = 0.3
"""Millimetres; ink may come so near to the edge of the paper by rounding."""


def card(title: str, number: str = "2", name: str = "Ana Peña") -> TableCard:
    return TableCard("Mesa", number, title, SEMINAR, ((name, title),), "Quién se sienta en la mesa 2")


def tent(given_name: str, family_name: str = "", affiliation: str = "", country: str = "") -> NameTent:
    return NameTent(given_name, family_name, affiliation, country, SEMINAR)


def day(title: str, count: int = 1) -> DoorSign:
    items = [SignItem("09:00–09:15", title, title, n % 3 == 1, str(n) if n % 3 == 2 else "") for n in range(count)]
    return DoorSign(SEMINAR, ("martes 13 de septiembre de 2022", "Tuesday 13 September 2022"), title, tuple(items))


def door(title: str) -> TableSign:
    return TableSign(SEMINAR, "Mesa · Table", "2", title, ("martes · 09:00",), title)


def listed(names: Sequence[tuple[str, str]], each: bool = False) -> PaperList:
    rows = tuple(
        (Cell(str(n)), Cell(given, family), Cell(given), Cell(family), Cell("En persona"),
         Cell(tick=Tick.DONE if n % 2 else Tick.EMPTY))
        for n, (given, family) in enumerate(names, 1)
    )  # fmt: skip
    columns = delegations("No.", "Name", "Place", "Role", "Takes part", "Arrived")
    groups = tuple(ListGroup(f"País {n}", "4 de 4", ("Delegación: 4 de 4",), rows) for n in range(2))
    return PaperList("Delegations", SEMINAR, "martes", columns, groups, "{heading} (cont.)", "{page}/{pages}", each)


WRITERS: list[Callable[[str, str, Path, str], object]] = [
    lambda a, b, out, paper: write_table_cards([card(a, name=b), card("", b[:9])], out, paper),
    lambda a, b, out, paper: write_name_tents([tent(a, b, b, a)], out, paper, 1),
    lambda a, b, out, paper: write_name_tents([tent(a, b, a, b), tent(b, a)], out, paper, 2),
    lambda a, b, out, paper: write_door_signs([day(a, 5), door(b)], out, paper),
    lambda a, b, out, paper: write_lists([listed([(a, b)])], out, paper),
]


def letters(path: Path) -> list[list[tuple[str, float, float, float, float]]]:
    """Every printed character of every page with left, bottom, right and top of its ink in points."""
    document, pages = pypdfium2.PdfDocument(path), []
    try:
        for page in document:
            text = page.get_textpage()
            found = [(text.get_text_range(n, 1), *text.get_charbox(n)) for n in range(text.count_chars())]
            pages.append([entry for entry in found if entry[0].strip()])
    finally:
        document.close()
    return pages


def texts(path: Path) -> list[str]:
    return [" ".join(page) for page in _raw(path)]


def _raw(path: Path) -> list[list[str]]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_range().split() for page in document]
    finally:
        document.close()


def solid(text: str) -> str:
    """What is left of a text when line ends do not count."""
    return "".join(text.split())


def check(path: Path, *wanted: str) -> None:
    """Nothing leaves the paper; every text stands whole on some page, as far as it can be printed."""
    pages = letters(path)
    for drawn, (width, height) in zip(pages, page_sizes(path), strict=True):
        limit = (width * 72 / 25.4, height * 72 / 25.4)
        for _, left, bottom, right, top in drawn:
            assert left > -EDGE and bottom > -EDGE and right < limit[0] + EDGE and top < limit[1] + EDGE
    everything = "".join(char for page in pages for char, *_ in page)
    counted = {char: everything.count(char) for char in set(everything)}
    for text in wanted:
        for char in set(solid(printable(text)[0])) - {PLACEHOLDER}:
            assert counted.get(char, 0) >= solid(printable(text)[0]).count(char), (char, text)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("face", [*REAL, *HOSTILE])
def test_hostile_names_are_whole_and_on_the_paper(face, paper: str, tmp_path: Path) -> None:
    for number, write in enumerate(WRITERS):
        out = tmp_path / f"{number}.pdf"
        write(face.given_name, face.family_name, out, paper)
        check(out, face.given_name if number != 0 else "", face.family_name if number == 4 else "")


NAMES = st.one_of(
    st.text(max_size=200),
    st.builds(lambda word, times: word * times, st.text(min_size=1, max_size=20), st.integers(1, 40)),
    st.sampled_from([f"{face.given_name} {face.family_name}" for face in HOSTILE]),
)


@settings(max_examples=int(os.environ.get("HOSTILE_NAMES", "200")) // 5, deadline=None,
          suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])  # fmt: skip
@given(st.lists(NAMES, min_size=5, max_size=5), st.sampled_from(PAPERS))
def test_any_text_is_printed(tmp_path: Path, some: list[str], paper: str) -> None:
    """Five names at a time through every document; HOSTILE_NAMES=2000 for a thorough run."""
    out = tmp_path / "any.pdf"
    for write, name in zip(WRITERS, some, strict=True):
        write(name, some[0], out, paper)
        check(out)


def test_the_check_would_notice(tmp_path: Path) -> None:
    """Control: a missing letter, and ink beyond the edge."""
    write_name_tents([tent("Ana")], tmp_path / "a.pdf")
    with pytest.raises(AssertionError):
        check(tmp_path / "a.pdf", "Zoë")
    from seminar_desktop.printing.document import pdf
    from seminar_desktop.printing.fonts import REGULAR

    with pdf(tmp_path / "b.pdf", (100, 100), "T") as canvas:
        canvas.setFont(REGULAR, 20)
        canvas.drawString(270, 10, "Zoë")
        canvas.showPage()
    with pytest.raises(AssertionError):
        check(tmp_path / "b.pdf")


@pytest.mark.parametrize("paper", PAPERS)
def test_a_tent_reads_the_same_from_both_sides(paper: str, tmp_path: Path) -> None:
    out = tmp_path / "tent.pdf"
    assert write_name_tents([tent("Citlali", "Peña de los Santos", "Frontera", "México")], out, paper) == 1
    ((width, height),) = page_sizes(out)
    assert (width, height) == pytest.approx((PAGES[paper][1], PAGES[paper][0]), abs=0.1)
    (page,) = letters(out)
    middle = height * 72 / 25.4 / 2
    lower = sorted(char for char, _, bottom, _, top in page if top < middle)
    upper = sorted(char for char, _, bottom, _, top in page if bottom > middle)
    assert lower == upper and len(lower) + len(upper) == len(page), "nothing lies on the fold"
    assert write_name_tents([tent("A"), tent("B"), tent("C")], out, paper, 2) == 2


def test_a_card_has_its_people_on_the_next_page(tmp_path: Path) -> None:
    people = tuple((f"Persona {n}", "El Salvador") for n in range(20))
    made = TableCard("Mesa", "3", "Inclusión", SEMINAR, people, "En la mesa 3")
    pages = write_table_cards([made], tmp_path / "c.pdf")
    said = texts(tmp_path / "c.pdf")
    assert pages == 3 and "Inclusión" in said[0] and "Persona 0" in said[1] and "Persona 19" in said[2]


def test_a_day_stands_on_one_page_until_it_cannot(tmp_path: Path) -> None:
    out = tmp_path / "d.pdf"
    assert write_door_signs([day("Gobernanza de la migración", 13)], out) == 1
    pages = write_door_signs([day("Gobernanza de la migración", 80)], out)
    assert pages > 1 and all("martes 13" in page for page in texts(out))
    assert write_door_signs([DoorSign(SEMINAR, ("lunes",), "", ())], out) == 1


def test_nobody_is_lost_between_pages(tmp_path: Path) -> None:
    names = [(f"Nombre{n}", f"Apellido{n}x") for n in range(1, 61)]
    write_lists([listed(names)], tmp_path / "l.pdf")
    said = " ".join(texts(tmp_path / "l.pdf"))
    assert all(said.count(f"Apellido{n}x,") >= 2 for n in range(1, 61)) and "País 0 (cont.)" in said


@given(st.lists(st.integers(0, 40), min_size=1, max_size=12), st.booleans())
def test_pages_hold_what_fits_and_every_row(sizes: list[int], each: bool) -> None:
    row = (Cell("1"), Cell("Ana"), Cell("x"))
    groups = tuple(ListGroup(str(n), rows=(row,) * size) for n, size in enumerate(sizes))
    document = PaperList("T", "S", "W", seats("a", "b", "c"), groups, "{heading}", "{page}", each)
    room = 200.0
    pages = list(paginate(document, room))
    for page in pages:
        assert sum(block.height for block in page) <= room + 4.1
        assert len({block.group.heading for block in page}) == len(page)
    for group in groups:
        blocks = [block for page in pages for block in page if block.group is group]
        assert sum(len(block.rows) for block in blocks) == len(group.rows)
        assert [block.begins for block in blocks] == [True] + [False] * (len(blocks) - 1)
        assert all(block.rows for block in blocks) or not group.rows, "no heading without a row"
    if each:
        assert len(pages) >= len(groups)
    assert ROW > 0 and HEADING > 0


@pytest.mark.parametrize("write", [write_table_cards, write_name_tents, write_door_signs, write_lists])
def test_refusals_leave_what_was_there(write, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    out.write_bytes(b"before")
    some = {write_table_cards: card("A"), write_name_tents: tent("A"), write_door_signs: day("A"),
            write_lists: listed([("A", "B")])}[write]  # fmt: skip
    with pytest.raises(KnownError, match="nothing_to_print"):
        write([], out)
    with pytest.raises(KnownError, match="stock_page_unknown"):
        write([some], out, "A5")
    with pytest.raises(KnownError, match="cancelled"):
        write([some], out, "A4", progress=lambda _done, _of: False)
    assert out.read_bytes() == b"before" and list(tmp_path.iterdir()) == [out]
