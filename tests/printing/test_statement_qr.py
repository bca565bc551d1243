"""The symbol of a statement: what it holds, how large it is."""

from __future__ import annotations

import pytest
import zxingcpp
from PIL import Image

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.statement import LONGEST, found_in
from seminar_desktop.printing import statement_qr

from .fillings import certificate


def read_back(text: str) -> zxingcpp.Barcode:
    rows = statement_qr.matrix(text)
    side = len(rows)
    picture = Image.new("L", (side + 8, side + 8), 255)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            picture.putpixel((x + 4, y + 4), 0 if dark else 255)
    (found,) = zxingcpp.read_barcodes(picture.resize((picture.width * 3, picture.height * 3), 0))
    return found


def test_a_statement_is_read_back_at_level_m() -> None:
    text = certificate().statement
    found = read_back(text)
    assert (found.text, found.ec_level) == (text, "M")
    assert statement_qr.modules(text) == 69, "423 characters of base 32: version 13, 5.5 bits each"


@pytest.mark.parametrize("address", ["https://example.org/verify.html", "http://a.b/?q=ñ"])
def test_an_address_before_it_costs_no_more_than_itself(address: str) -> None:
    text = certificate(address=address).statement
    assert found_in(read_back(text).text) == text.split("#")[1]
    assert statement_qr.modules(text) <= 77


def test_the_mask_says_what_the_matrix_says() -> None:
    text = certificate().statement
    side = statement_qr.modules(text)
    digits = statement_qr.mask(text)
    width = -(-side // 8) * 2
    assert len(digits) == side * width
    for number, row in enumerate(statement_qr.matrix(text)):
        bits = f"{int(digits[number * width:(number + 1) * width], 16):0{width * 4}b}"
        assert bits == "".join("1" if dark else "0" for dark in row).ljust(width * 4, "0")


def test_everything_that_anybody_would_verify_fits() -> None:
    assert read_back("SD1" + "A" * (LONGEST - 3)).ec_level == "L"
    with pytest.raises(KnownError, match="statement_too_long"):
        statement_qr.modules("A" * 5_000)
