"""Written certificates: what is read back from them."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import ImageChops

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.template import Filling, ImageElement, ShapeElement, Template, TextElement
from seminar_desktop.printing.certificates import page_of, write_certificates
from seminar_desktop.printing.design import Statement
from seminar_desktop.printing.document import pdf
from seminar_desktop.printing.layout import lay_out
from seminar_desktop.printing.paint import paint
from seminar_desktop.printing.render import page_sizes

from .camera import near, page, photographed, read
from .fillings import KINDS, LANGUAGES, NAMES, certificate
from .pictures import encoded, photograph
from .test_layout_templates import CERTIFICATES, IMAGES, SHIPPED

ADDRESS = "https://example.org/verify.html"


def people(count: int) -> list[Filling]:
    return [certificate(NAMES[n % len(NAMES)], KINDS[n % 3], LANGUAGES[n % 6], n % 5, address=ADDRESS if n % 2 else "")
            for n in range(count)]  # fmt: skip


def texts(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [leaf.get_textpage().get_text_range() for leaf in document]
    finally:
        document.close()


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("name", CERTIFICATES)
def test_every_statement_is_read_from_a_poor_photograph(name: str, paper: str, tmp_path: Path) -> None:
    """Seed 7, see `tests/benchmarks/decoding.py` for a thousand."""
    some, chance, template = people(15), random.Random(7), SHIPPED[name]
    write_certificates(template, some, IMAGES, tmp_path / "out.pdf", paper=paper)
    for number, filling in enumerate(some):
        design = lay_out(template.front, (template.width, template.height), filling, IMAGES, *page_of(template, paper))
        (symbol,) = design.all(Statement)
        place = (symbol.x, symbol.y, symbol.x + symbol.side, symbol.y + symbol.side)
        seen = near(page(tmp_path / "out.pdf", number), place)
        assert read(photographed(seen, chance)) == [filling.statement]


def test_a_symbol_that_is_painted_over_is_not_read(tmp_path: Path) -> None:
    """The control of the test above."""
    template = SHIPPED["certificate-classic"]
    blot = ShapeElement("blot", 236, 150, 18, 18, fill="#000000")
    spoilt = replace(template, front=(*template.front, blot))
    write_certificates(spoilt, people(1), IMAGES, tmp_path / "out.pdf")
    assert read(photographed(page(tmp_path / "out.pdf"), random.Random(7))) == []


@pytest.mark.parametrize("name", CERTIFICATES)
def test_text_comes_out_with_every_accent(name: str, tmp_path: Path) -> None:
    some = people(12)
    done = write_certificates(SHIPPED[name], some, IMAGES, tmp_path / "out.pdf")
    assert done.unprintable == () and done.pages == 12
    for filling, text in zip(some, texts(tmp_path / "out.pdf"), strict=True):
        for field in ("name", "heading", "presented", "body", "hours", "heading_2", "body_2", "serial"):
            for word in filling.fields.get(field, "").split():
                assert word in text, (word, text)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_shared_parts_look_as_if_drawn_on_each_page(paper: str, tmp_path: Path) -> None:
    """Forms change neither order nor look: every page is as when it is painted alone."""
    base = SHIPPED["certificate-modern"]
    cover = ImageElement("photo", 0, 0, 297, 210, image="photo", cover=True)
    over = TextElement("over", 0, 100, 297, 60, text="{name}", size=90, colour="#C03030")
    lid = ShapeElement("lid", 120, 110, 60, 20, fill="#30C030")
    template = replace(base, front=(cover, *base.front, over, lid))
    images = {**IMAGES, "photo": encoded(photograph(800, 600), "JPEG")}
    some, size = people(9), page_of(base, paper)
    write_certificates(template, some, images, tmp_path / "all.pdf", paper=paper)
    for number in (0, 4, 8):
        with pdf(tmp_path / "one.pdf", size, "") as canvas:
            paint(canvas, lay_out(template.front, (297, 210), some[number], images, *size), images)
        difference = ImageChops.difference(page(tmp_path / "all.pdf", number, 60), page(tmp_path / "one.pdf", 0, 60))
        assert difference.getextrema()[1] <= 2


def test_pages_turn_as_the_template_lies_and_backs_follow_their_fronts(tmp_path: Path) -> None:
    side = (TextElement("t", 10, 10, 100, 20, text="front {name}"),)
    back = (TextElement("t", 10, 10, 100, 20, text="back {name}"),)
    upright = Template("t", "", SHIPPED["certificate-classic"].purpose, 150, 200, side, back)
    seen: list[tuple[int, int]] = []
    done = write_certificates(upright, [Filling({"name": "Ana"}), Filling({"name": "Tzul"})], {}, tmp_path / "out.pdf",
                              paper="Letter", progress=lambda *how: not seen.append(how))
    told = [text.strip() for text in texts(tmp_path / "out.pdf")]
    assert told == ["front Ana", "back Ana", "front Tzul", "back Tzul"]
    assert done.pages == 4 and seen == [(1, 2), (2, 2)]
    assert page_sizes(tmp_path / "out.pdf")[0] == pytest.approx((215.9, 279.4), abs=0.01)
    write_certificates(SHIPPED["certificate-classic"], people(1), IMAGES, tmp_path / "wide.pdf")
    assert page_sizes(tmp_path / "wide.pdf") == [pytest.approx((297, 210), abs=0.01)]


def test_the_file_names_nobody_outside_its_pages_and_is_the_same_every_time(tmp_path: Path) -> None:
    some = people(3)
    for name in ("a", "b"):
        write_certificates(SHIPPED["certificate-classic"], some, IMAGES, tmp_path / f"{name}.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    metadata = document.get_metadata_dict()
    document.close()
    assert metadata["Title"] == some[0].fields["seminar"] and metadata["Author"] == metadata["Subject"] == ""


def test_a_picture_is_in_the_document_once(tmp_path: Path) -> None:
    images = {**IMAGES, "photo": encoded(photograph(800, 600), "JPEG")}
    template = SHIPPED["certificate-classic"]
    template = replace(template, front=(ImageElement("i", 0, 0, 297, 210, image="photo"), *template.front,
                                        ImageElement("j", 0, 0, 20, 20, image="photo")))  # fmt: skip
    write_certificates(template, people(20), images, tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes().count(images["photo"][200:400]) == 1


def test_cancelling_and_errors_leave_what_was_there(tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    out.write_bytes(b"before")
    template = SHIPPED["certificate-classic"]
    for some, code in ((people(3), "cancelled"), ([], "nothing_to_print"),
                       ([replace(people(1)[0], statement="A" * 5_000)], "statement_too_long")):
        with pytest.raises(KnownError, match=code):
            write_certificates(template, some, IMAGES, out, progress=lambda done, _all: done < 2)
    assert out.read_bytes() == b"before" and list(tmp_path.iterdir()) == [out]


def test_what_cannot_be_printed_is_told_by_certificate(tmp_path: Path) -> None:
    some = [certificate("Ana"), certificate("Zoë דוד"), certificate("李小龍 🙂")]
    done = write_certificates(SHIPPED["certificate-modern"], some, IMAGES, tmp_path / "out.pdf")
    assert done.unprintable == ((1, "".join(sorted("דו"))), (2, "".join(sorted("李小龍🙂"))))
