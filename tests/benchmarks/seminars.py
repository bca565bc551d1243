"""Seminars of any size for the benchmarks, made through the services and kept under `build/bench`."""

from __future__ import annotations

import random
import sys
from pathlib import Path

from seminar_desktop.domain.people import Origin
from seminar_desktop.services import demo
from seminar_desktop.services.desk import Desk, create_desk, open_desk, sign_in
from seminar_desktop.services.people import enrolment
from seminar_desktop.store.tables import PROJECTOR

FOLDER = Path(__file__).resolve().parents[2] / "build" / "bench"
_GIVEN = [
    "José",
    "María",
    "Ana",
    "Luis",
    "Juan",
    "Carmen",
    "Sofía",
    "Andrés",
    "Lucía",
    "Ángel",
    "Íñigo",
    "Begoña",
    "Núria",
    "João",
    "Inês",
    "Martín",
    "Raúl",
    "Óscar",
    "Mónica",
    "Sebastián",
    "Belén",
    "Rocío",
    "Julián",
    "Nicolás",
    "Camila",
    "Daniela",
    "Gabriela",
    "Ximena",
    "Itzel",
    "Tomás",
    "Agustín",
    "Jesús",
]
_FAMILY = [
    "González",
    "Núñez",
    "Güemes",
    "Pérez",
    "Rodríguez",
    "Fernández",
    "López",
    "Martínez",
    "Sánchez",
    "Gómez",
    "Díaz",
    "Muñoz",
    "Ibáñez",
    "Peña",
    "Castaño",
    "Zúñiga",
    "Ordóñez",
    "Yáñez",
    "Vázquez",
    "Gutiérrez",
    "Jiménez",
    "Álvarez",
    "Suárez",
    "Ramírez",
    "Hernández",
    "Marín",
    "Quiñones",
    "Ávila",
    "Ríos",
    "Benítez",
    "Cárdenas",
    "Echeverría",
    "Urrutia",
    "Agüero",
    "Bolaños",
    "Cisneros",
    "Domínguez",
    "Escudero",
    "Galindo",
    "Huerta",
]
_COUNTRIES = ["BZ", "CA", "CR", "DO", "SV", "GT", "HN", "MX", "NI", "PA", "US"]
_CHUNK = 500


def seminar(size: int) -> Desk:
    """An open seminar with `size` people, nobody of whom has arrived; made once, then copied from the cache."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    master = FOLDER / f"people-{size}-v{PROJECTOR}.seminar"
    if not master.exists():
        _make(master, size)
    work = FOLDER / f"work-{size}.seminar"
    for suffix in ("", "-wal", "-shm"):
        work.with_name(work.name + suffix).unlink(missing_ok=True)
    work.write_bytes(master.read_bytes())
    desk = open_desk(work, FOLDER)
    sign_in(desk, "Bench")
    return desk


def _make(path: Path, size: int) -> None:
    print(f"making a seminar of {size} people …", file=sys.stderr)
    dice = random.Random(size)
    half = path.with_suffix(".half")
    half.unlink(missing_ok=True)
    desk = create_desk(half, FOLDER, demo.fields("es"))
    sign_in(desk, "Bench")
    for start in range(0, size, _CHUNK):
        with desk.write() as transaction:
            people = [_person(dice, number) for number in range(start, min(size, start + _CHUNK))]
            transaction.append(
                *(draft for person in people for draft in enrolment(desk.badge_key, person, Origin.ROSTER)[1])
            )
    desk.close()
    half.replace(path)


def _person(dice: random.Random, number: int) -> dict[str, str]:
    given = f"{dice.choice(_GIVEN)} {dice.choice(_GIVEN)}"
    family = f"{dice.choice(_FAMILY)} {dice.choice(_FAMILY)}"
    return {
        "given_name": given,
        "family_name": family,
        "email": f"person{number}@town{number // 2}.example.org",
        "country": dice.choice(_COUNTRIES),
        "municipality": f"Municipio de {dice.choice(_FAMILY)} {number // 2}",
        "role": "municipal_representative",
        "modality": "in_person" if number % 5 else "virtual",
    }
