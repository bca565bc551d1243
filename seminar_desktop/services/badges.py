"""Badges: who gets which face, printing one or all, and the entry that says what was printed and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.badges import REISSUES, BadgeFace, Calibration, PrintReason, Stock
from ..domain.changes import Changes
from ..domain.errors import KnownError
from ..domain.journal import PRINT, Draft
from ..domain.people import Person
from ..domain.template import Filling, Purpose, Template
from ..store import agenda, badges, people
from . import templates
from .desk import Desk, Transaction
from .papers import writing
from .people import issue_draft

if TYPE_CHECKING:
    from ..printing.badges import Layout
    from ..printing.design import Design

Progress = Callable[[int, int], bool]


def _numeric(first: date, last: date) -> str:
    return first.isoformat() if first == last else f"{first.isoformat()} – {last.isoformat()}"


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a badge in one language; the front end supplies them."""

    roles: Mapping[str, str]
    photo: Mapping[str, str]
    countries: Mapping[str, str]
    table: str = "{table}"
    span: Callable[[date, date], str] = _numeric
    """First and last day in words."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A template that badges are made by, and its pictures by id."""

    template: Template
    images: Mapping[str, bytes]

    @property
    def has_back(self) -> bool:
        return len(self.template.sides) > 1


@dataclass(frozen=True, slots=True)
class BadgeRow:
    """One person on the badges page."""

    person: Person
    code: str
    prints: int


def rows(desk: Desk) -> list[BadgeRow]:
    """Everybody who is expected or here, with how often their badge was printed; substituted people have none."""
    with desk.read() as connection:
        codes, counts = badges.current_codes(connection), badges.print_counts(connection)
        everyone = people.people(connection)
    return [BadgeRow(p, codes.get(p.id, ""), counts.get(p.id, 0)) for p in everyone if not p.substituted_by]


def was_printed(desk: Desk, person: str) -> bool:
    """Whether the person's current badge has been printed before; a spare badge was."""
    with desk.read() as connection:
        code = badges.current_code(connection, person)
        printed = code in badges.printed_codes(connection, [person])
        return printed or (code is not None and badges.was_spare(connection, code))


def prepare(desk: Desk, person_ids: Sequence[str], reason: PrintReason) -> tuple[dict[str, str], Changes]:
    """Codes to print for these people, by id.

    A reason that means the old badge may be about (lost, damaged, renamed) issues a new code and so voids the old
    one. Somebody without an issue gets the first one. A plain first print of an already printed badge keeps its code.
    """
    made = False
    with desk.write() as transaction:
        found = people.by_ids(transaction.connection, list(dict.fromkeys(person_ids)))
        if {person.id for person in found} != set(person_ids):
            raise KnownError("person_unknown")
        for person in found:
            if person.substituted_by:
                raise KnownError("substituted_has_no_badge", name=person.name)
            if reason in REISSUES or badges.current_code(transaction.connection, person.id) is None:
                _issue(transaction, desk, person.id)
                made = True
        codes = {person.id: badges.current_code(transaction.connection, person.id) or "" for person in found}
    return codes, Changes.BADGES if made else Changes.NONE


def faces(desk: Desk, codes: Mapping[str, str], words: Callable[[str], Words]) -> list[BadgeFace]:
    """What stands on each badge, in the order of `codes`; `words(language)` words it in the person's language."""
    with desk.read() as connection:
        seminar = agenda.seminar(connection)
        days = agenda.days(connection)
        found = people.by_ids(connection, list(codes))
    title, place = seminar.get("short_title") or seminar.get("title", ""), seminar.get("place", "")
    return [_face(person, codes[person.id], title, place, days, words(person.language)) for person in found]


def _face(person: Person, code: str, title: str, place: str, days: Sequence[date], words: Words) -> BadgeFace:
    return BadgeFace(
        code=code,
        given_name=person.given_name or person.family_name,
        family_name=person.family_name if person.given_name else "",
        affiliation=person.affiliation,
        country=words.countries.get(person.country, person.country),
        role=person.role,
        role_word=words.roles.get(person.role, person.role),
        seminar=" · ".join(filter(None, (title, place))),
        languages=person.language.upper(),
        table=person.table,
        table_word=words.table.format(table=person.table) if person.table else "",
        photo=person.photo_consent,
        photo_word=words.photo.get(person.photo_consent, ""),
        title=title,
        place=place,
        dates=words.span(days[0], days[-1]) if days else "",
    )


def chosen(desk: Desk) -> Chosen | None:
    """The template that the seminar chose for its badges; None for the arrangement that fits any paper."""
    with desk.read() as connection:
        id_ = agenda.seminar(connection).get("badge_template", "")
    found = next((one for one in templates.templates(desk, Purpose.BADGE) if one.id == id_), None)
    images = {asset.id: asset.data for asset in templates.assets(desk).values()} if found else {}
    return Chosen(found, images) if found else None


def filling(face: BadgeFace) -> Filling:
    """What a template shows of a face."""
    name = f"{face.given_name} {face.family_name}".strip()
    fields = {
        "given_name": face.given_name, "family_name": face.family_name, "name": name,
        "affiliation": face.affiliation, "country": face.country, "role": face.role_word,
        "seminar": face.title or face.seminar, "place": face.place, "dates": face.dates, "languages": face.languages,
        "table": face.table_word, "photo": face.photo_word,
        "code": " ".join(face.code[start : start + 5] for start in range(0, len(face.code), 5)),
    }  # fmt: skip
    return Filling(fields, role=face.role, code=face.code, photo=face.photo)


def write_pdf(
    badge_faces: Sequence[BadgeFace],
    stock: Stock,
    out: Path,
    start_cell: int = 1,
    calibration: Calibration | None = None,
    crop_marks: bool = True,
    progress: Progress | None = None,
    by: Chosen | None = None,
    backs: bool = True,
) -> list[tuple[int, str]]:
    """Draw badges to a PDF. Returns (index of the face, characters the font cannot print).

    `by` a template instead of the arrangement that fits any paper; with its back, unless `backs` are not wanted: then
    the pages of fronts and backs take turns.

    Raises KnownError: not_a_pdf_name, file_unwritable, stock_too_small, cancelled. Nothing is left behind on an error.
    """
    from ..printing.badge import compose
    from ..printing.badges import write_badges

    sides = [_layout(by, number) for number in range(1 + by.has_back)] if by else [compose]
    with writing(out):
        document = write_badges(
            badge_faces,
            stock,
            out,
            start_cell=start_cell,
            calibration=calibration or Calibration(),
            crop_marks=crop_marks,
            progress=progress,
            layout=sides[0],
            back=sides[1] if backs and len(sides) > 1 else None,
            images=by.images if by else {},
        )
    return list(document.unprintable)


def _layout(by: Chosen, side: int) -> Layout:
    """How a side of a template lies in a cell."""
    from ..printing.layout import lay_out

    template = by.template
    size = template.width, template.height

    def layout(face: BadgeFace, width: float, height: float) -> Design:
        return lay_out(template.sides[side], size, filling(face), by.images, width, height, distort=False)

    return layout


def record_prints(desk: Desk, codes: Mapping[str, str], reason: PrintReason, where: str) -> Changes:
    """Note that these badges were printed: on this desk, by whom, why and to what (`pdf` or `printer`).

    A first print of something that was printed before is noted as `jam`: the same code once more.
    """
    with desk.write() as transaction:
        printed = badges.printed_codes(transaction.connection, list(codes))
        transaction.append(
            *(
                Draft(
                    PRINT,
                    "person",
                    person,
                    "badge",
                    {"code": code, "reason": _reason(reason, code in printed).value, "to": where},
                )
                for person, code in codes.items()
            )
        )
    return Changes.BADGES


def stocks() -> list[Stock]:
    """The papers that badges can be printed on."""
    from ..printing.stock import stocks as all_stocks

    return list(all_stocks().values())


def _reason(reason: PrintReason, printed: bool) -> PrintReason:
    return PrintReason.JAM if printed and reason == PrintReason.FIRST else reason


def _issue(transaction: Transaction, desk: Desk, person: str) -> None:
    transaction.append(issue_draft(person, desk.badge_key))
