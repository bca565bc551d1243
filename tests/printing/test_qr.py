"""The symbol itself."""

from __future__ import annotations

import pytest
import qrcode
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.util import MODE_ALPHA_NUM, QRData

from seminar_desktop.printing import qr
from seminar_desktop.printing.units import DOT

codes = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", min_size=25, max_size=25)


@given(codes)
def test_the_matrix_is_the_one_the_library_makes(code: str) -> None:
    symbol = qrcode.QRCode(error_correction=ERROR_CORRECT_Q, mask_pattern=qr.MASK, border=0)
    symbol.add_data(QRData(code, mode=MODE_ALPHA_NUM), optimize=0)
    symbol.make()
    assert symbol.version == 2
    assert qr.matrix(code) == ["".join("01"[bool(dark)] for dark in row) for row in symbol.modules]


@given(codes)
def test_every_code_is_read_back(code: str) -> None:
    side = qr.MODULES + 2 * qr.QUIET
    picture = Image.new("L", (side, side), 255)
    for y, row in enumerate(qr.matrix(code)):
        for x, module in enumerate(row):
            picture.putpixel((x + qr.QUIET, y + qr.QUIET), 0 if module == "1" else 255)
    result = zxingcpp.read_barcode(picture.resize((4 * side, 4 * side), Image.Resampling.NEAREST))
    assert result is not None and result.text == code and result.ec_level == "Q"


@given(codes)
def test_the_path_covers_exactly_the_dark_modules(code: str) -> None:
    covered = [[0] * qr.MODULES for _ in range(qr.MODULES)]
    for operator in qr.path(code).getCode().removeprefix("n ").split(" re"):
        if operator.strip():
            x, y, width, height = map(int, operator.split())
            assert height == 1
            for column in range(x, x + width):
                covered[qr.MODULES - 1 - y][column] += 1
    assert ["".join(map(str, row)) for row in covered] == qr.matrix(code)


@pytest.mark.parametrize("code", ["", "A" * 24, "A" * 26, "a" * 25, "A" * 24 + "1", "A" * 24 + "Ñ"])
def test_anything_but_a_badge_code_is_a_bug(code: str) -> None:
    with pytest.raises(ValueError, match="badge code"):
        qr.matrix(code)


@given(st.floats(0, 60))
def test_modules_are_whole_dots_and_never_too_small(wanted: float) -> None:
    module = qr.module_size(wanted)
    assert module >= qr.LEAST_MODULE
    assert abs(module / DOT - round(module / DOT)) < 1e-9
    assert qr.MODULES * module <= max(wanted, 12.8) + 1e-3
