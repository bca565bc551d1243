"""Stocks and where their cells lie."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seminar_desktop.domain.badges import Calibration, Stock
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.printing import sheet
from seminar_desktop.printing.stock import check, stock, stocks

OWN = Stock("own", "Own", "A4", 2, 4, 90, 60, 10, 20, 95, 65)


def test_all_eighteen_stocks_ship() -> None:
    assert len(stocks()) == 18
    assert {item.page for item in stocks().values()} == {"A4", "Letter", "card", "roll"}
    assert [item.id for item in stocks().values() if item.plain] == ["a6-4up", "4x3-6up"]


def test_published_measures() -> None:
    avery = stock("avery-5392")
    assert (avery.width, avery.height, avery.left, avery.top, avery.cells) == (101.6, 76.2, 6.35, 25.4, 6)
    assert sheet.cell(avery, 6) == sheet.Area(6.35 + 101.6, 25.4 + 2 * 76.2, 101.6, 76.2)
    assert sheet.page_size(stock("cr80")) == (85.6, 53.98)
    assert sheet.cell_size(stock("brother-dk22205")) == (62, sheet.ENDLESS_LENGTH)


def test_an_unknown_stock_is_a_known_error() -> None:
    with pytest.raises(KnownError, match="stock_unknown"):
        stock("avery-0")


@pytest.mark.parametrize(("change", "code", "values"), [
    ({"left": 30}, "stock_does_not_fit", {"edge": "right", "over": 5.0}),
    ({"top": -1}, "stock_does_not_fit", {"edge": "top", "over": 1}),
    ({"rows": 5}, "stock_does_not_fit", {"edge": "bottom", "over": 43.0}),
    ({"pitch_x": 80}, "stock_cells_overlap", {}),
    ({"columns": 0}, "stock_cells_overlap", {}),
    ({"height": 30}, "stock_too_small", {"least": sheet.LEAST_SIDE}),
    ({"page": "A3"}, "stock_page_unknown", {"page": "A3"}),
])
def test_a_stock_measured_by_a_user_is_checked(change: dict[str, object], code: str, values: dict[str, object]) -> None:
    assert check(OWN) is OWN
    with pytest.raises(KnownError) as refused:
        check(replace(OWN, **change))  # type: ignore[arg-type]
    assert (refused.value.code, refused.value.values) == (code, values)


def test_part_used_sheets() -> None:
    avery = stock("avery-5392")
    assert list(sheet.places(avery, 3, 5)) == [(0, 5), (0, 6), (1, 1)]
    assert [sheet.pages_needed(avery, count, 5) for count in (0, 1, 2, 3, 8, 9)] == [0, 1, 1, 2, 2, 3]
    for number in (0, 7):
        with pytest.raises(KnownError, match="no_such_cell"):
            sheet.pages_needed(avery, 1, number)


def test_calibration_moves_and_scales_exactly() -> None:
    plain, moved = sheet.cell(OWN, 4), sheet.cell(OWN, 4, Calibration(1.5, -0.5))
    assert (moved.left - plain.left, moved.top - plain.top) == (1.5, -0.5)
    assert (moved.width, moved.height) == (plain.width, plain.height)
    scaled = sheet.cell(OWN, 4, Calibration(scale=1.01))
    assert scaled.left == pytest.approx(plain.left * 1.01) and scaled.height == pytest.approx(60.6)


def test_crop_marks_only_on_plain_paper_and_only_on_cut_lines() -> None:
    for item in stocks().values():
        segments = sheet.crop_marks(item)
        assert bool(segments) == item.plain
        width, height = sheet.page_size(item)
        cells = [sheet.cell(item, number) for number in range(1, item.cells + 1)]
        xs = {round(x, 3) for area in cells for x in (area.left, area.left + area.width)}
        ys = {round(y, 3) for area in cells for y in (area.top, area.top + area.height)}
        for mark in segments:
            assert min(mark.x1, mark.x2) >= 0 and max(mark.x1, mark.x2) <= width
            assert min(mark.y1, mark.y2) >= 0 and max(mark.y1, mark.y2) <= height
            assert (mark.x1 == mark.x2 and mark.x1 in xs) or (mark.y1 == mark.y2 and mark.y1 in ys)
