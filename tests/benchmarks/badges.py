"""A thousand badges: seconds and megabytes, beside the least that the PDF library can do.

The limit is a loop over the same pages that writes as many plain strings and one ready-made QR path a badge: no layout,
no QR calculation. `python -m tests.benchmarks.badges`
"""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from seminar_desktop.domain.badges import BadgeFace, Stock
from seminar_desktop.domain.people import Role
from seminar_desktop.printing import qr
from seminar_desktop.printing.badge import compose
from seminar_desktop.printing.badges import write_badges
from seminar_desktop.printing.design import Text
from seminar_desktop.printing.document import pdf
from seminar_desktop.printing.fonts import REGULAR
from seminar_desktop.printing.sheet import cell, cell_size, page_size, places
from seminar_desktop.printing.stock import stock
from seminar_desktop.printing.units import MM

from .rows import Row, table

BADGES = 1000
GIVEN = ("Citlali Monserrat", "Byron Estuardo", "Anne-Sophie", "Ana", "José", "Ramona Altagracia", "Étienne")
FAMILY = ("Ureña Villalobos", "Peña de los Santos", "Létourneau-Bélanger", "Undurraga Pizarro", "Tzul", "Núñez Güemes")


def faces(count: int) -> list[BadgeFace]:
    """People of all roles, each with a code of its own; the same ones on every run."""
    chance = random.Random(1)
    roles = list(Role)
    return [BadgeFace(
        code="".join(chance.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", k=25)),
        given_name=chance.choice(GIVEN), family_name=f"{chance.choice(FAMILY)} {chance.choice(FAMILY).split()[-1]}",
        affiliation=f"Municipio de Laguna Azul {chance.randrange(60)}", country="República Dominicana",
        role=roles[number % len(roles)], role_word=roles[number % len(roles)].replace("_", " ").capitalize(),
        seminar="Gobiernos locales y movilidad humana · San Salvador", languages="Español · English",
        table_word=f"Mesa {number % 8 + 1}", photo=("yes", "no", "ask")[number % 3], photo_word="Fotos",
    ) for number in range(count)]


def bare(count: int, paper: Stock, out: Path) -> None:
    """Strings and paths of `count` badges with nothing to decide."""
    path = qr.path(faces(1)[0].code)
    strings = len(compose(faces(1)[0], *cell_size(paper)).all(Text))
    size = page_size(paper)
    current = 0
    with pdf(out, size, "") as canvas:
        for page, number in places(paper, count):
            if page != current:
                canvas.showPage()
                current = page
            area = cell(paper, number)
            canvas.saveState()
            canvas.translate(area.left * MM, (size[1] - area.top - area.height) * MM)
            for line in range(strings):
                canvas.setFont(REGULAR, 9)
                canvas.drawString(10, 10 + 12 * line, "República Dominicana")
            canvas.drawPath(path, stroke=0, fill=1)
            canvas.restoreState()


def seconds(action: Callable[[], object]) -> float:
    """Median of three runs."""
    taken = []
    for _ in range(3):
        start = perf_counter()
        action()
        taken.append(perf_counter() - start)
    return median(taken)


def measure() -> list[Row]:
    people = faces(BADGES)
    rows = []
    with TemporaryDirectory() as folder:
        out, limit = Path(folder) / "badges.pdf", Path(folder) / "bare.pdf"
        for name in ("avery-5392", "avery-l4785", "a6-4up", "dymo-11356"):
            paper = stock(name)
            full = seconds(lambda paper=paper: write_badges(people, paper, out))  # type: ignore[misc]
            least = seconds(lambda paper=paper: bare(BADGES, paper, limit))  # type: ignore[misc]
            rows.append(Row(f"{BADGES} badges on {name}", f"{full:.2f} s, {out.stat().st_size / 1e6:.2f} MB",
                            f"{least:.2f} s, {limit.stat().st_size / 1e6:.2f} MB",
                            f"{full / least:.1f} x bare reportlab"))
    return rows


if __name__ == "__main__":
    print(table(measure()))
