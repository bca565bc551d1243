"""Good samples of everything that the program reads from others, to be spoiled."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import openpyxl

from seminar_desktop.domain import badge_code, invitation, sheet_code, statement
from seminar_desktop.domain.exchange import Head
from seminar_desktop.exchange import head_csv, segment_csv
from seminar_desktop.services import attendance, membership, people
from seminar_desktop.services.desk import Desk
from seminar_desktop.settings import Settings
from seminar_desktop.store import examine
from tests.exchange.test_segment_csv import TEXTS, made
from tests.store.desks import enrolled

ROOT = Path(__file__).resolve().parents[2]
KEY = bytes(range(32))


@dataclass(frozen=True)
class Samples:
    """By the name of their reader."""

    desk: Desk
    folder: Path

    def of(self, name: str) -> list[bytes]:
        found: list[bytes] = getattr(self, name)()
        assert found and all(found)
        return found

    def segment(self) -> list[bytes]:
        values, described = made([TEXTS[n % len(TEXTS)] for n in range(40)])
        return [segment_csv.encode(values, described, delimiter) for delimiter in ",;"]

    def second_copy(self) -> list[bytes]:
        return self.segment()

    def head(self) -> list[bytes]:
        head = Head("dabcdefghijklmno", 812, "2024-07-11T08:00:00.000-06:00", "1.0", {"dbcdefghijklmnop": 77})
        return [head_csv.encode(head, place_ms) for place_ms in (None, 1_720_000_000_000)]

    def invitation(self) -> list[bytes]:
        return [invitation.encode(membership.invite(self.desk, place)).encode() for place in ("", "/media/stick")]

    def badge(self) -> list[bytes]:
        return [badge_code.mint(KEY).encode(), badge_code.grouped(badge_code.mint(KEY)).encode()]

    def sheet_letter(self) -> list[bytes]:
        return [sheet_code.new_code().encode(), sheet_code.line_code(7).encode()]

    def statement(self) -> list[bytes]:
        payload = json.dumps({"v": 1, "s": "ABC-0001", "n": "Ana Núñez", "d": "2024-07-12"}).encode()
        return [statement.armour(payload, bytes(64)).encode()]

    def template(self) -> list[bytes]:
        return [path.read_bytes() for path in sorted((ROOT / "resources" / "templates").rglob("*.json"))]

    def settings(self) -> list[bytes]:
        file = self.folder / "sample.json"
        settings = Settings(file)
        settings.calibrate("Zebra", 0.5, -0.5, 1.0)
        settings.set_next_cell("avery-5392", 3)
        settings.language = "en"
        return [file.read_bytes()]

    def roster(self) -> list[bytes]:
        return [path.read_bytes() for path in [ROOT / "tests" / "data" / "seminar" / "participants.csv"]]

    def roster_workbook(self) -> list[bytes]:
        path, book = self.folder / "roster.xlsx", openpyxl.Workbook()
        page = book.active
        page.append(["Given name", "Family name", "E-mail", "Country"])
        for number in range(10):
            page.append([f"Ana {number}", "=1+1" if number == 5 else "Núñez", f"ana{number}@example.org", "SV"])
        book.save(path)
        return [path.read_bytes()]

    def agenda(self) -> list[bytes]:
        return [path.read_bytes() for path in sorted((ROOT / "resources" / "demo").glob("agenda*.csv"))]

    def backup(self) -> list[bytes]:
        enrolled(self.desk, *[("Ana", f"Núñez {n}") for n in range(5)])
        for code in people.codes(self.desk).values():
            attendance.scan(self.desk, code)
        target = self.folder / "sample.seminar"
        examine.write_verified(self.desk.database.path, target)
        return [target.read_bytes()]
