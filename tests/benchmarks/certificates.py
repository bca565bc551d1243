"""A thousand certificates with signed statements: seconds and megabytes, for both templates that ship.

Every page has a statement of its own, a scanned signature and a background picture behind everything. Nothing is signed
electronically here. `python -m tests.benchmarks.certificates`
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from PIL import Image, ImageDraw, ImageFilter

from seminar_desktop.domain.statement import Statement
from seminar_desktop.domain.template import Filling, ImageElement, Template
from seminar_desktop.printing import pictures
from seminar_desktop.printing.certificates import write_certificates
from seminar_desktop.services.templates import shipped
from seminar_desktop.signing.statement_key import sign
from tests.printing.fillings import KINDS, LANGUAGES, NAMES, certificate

from .rows import Row, table

CERTIFICATES = 1000
SECONDS, MEGABYTES = 3.3, 3.0
"""What it may take."""


def fillings(count: int) -> list[Filling]:
    """People with one of a few names each, in all languages, with statements of their own."""
    found = []
    for number in range(count):
        filling = certificate(f"{NAMES[number % len(NAMES)]} {number}", KINDS[number % 3],
                              LANGUAGES[number % len(LANGUAGES)], 3)
        found.append(replace(filling, statement=statement(filling, number)))
    return found


def statement(filling: Filling, number: int) -> str:
    """A statement that says what the certificate says, with a signature of its own."""
    said = Statement(filling.fields["name"], filling.fields["seminar"], KINDS[number % 3], 16.5, 24.75, "2022-09-13",
                     f"SS22-K7-{number:04d}", 1)
    return sign(bytes(32), said)


def background(template: Template) -> tuple[Template, Mapping[str, bytes]]:
    """The template with a soft photograph behind everything, and the pictures it needs."""
    photo = Image.effect_noise((1600, 1131), 60).filter(ImageFilter.GaussianBlur(9)).convert("RGB")
    ink = Image.new("RGB", (900, 300), (228, 226, 218))
    ImageDraw.Draw(ink).line([(60, 200), (220, 60), (200, 250), (420, 150), (860, 90)], (30, 40, 140), 8)
    whole = ImageElement("background", 0, 0, template.width, template.height, image="photo", cover=True)
    images = {"photo": pictures.prepare(_png(photo))[1], "signature": pictures.signature(_png(ink))[1]}
    return replace(template, front=(whole, *template.front)), images


def seconds(template: Template, some: Sequence[Filling], images: Mapping[str, bytes], out: Path) -> float:
    """The best of three runs: others on the machine only ever make it slower."""
    taken = []
    for _ in range(3):
        start = perf_counter()
        write_certificates(template, some, images, out)
        taken.append(perf_counter() - start)
    return min(taken)


def measure() -> list[Row]:
    people = fillings(CERTIFICATES)
    rows = []
    with TemporaryDirectory() as folder:
        out = Path(folder) / "certificates.pdf"
        for name in ("certificate-classic", "certificate-modern"):
            template, images = background(shipped()[name])
            taken = seconds(template, people, images, out)
            rows.append(Row(f"{CERTIFICATES} certificates, {name.split('-')[1]}, with a background",
                            f"{taken:.2f} s, {out.stat().st_size / 1e6:.2f} MB", f"{SECONDS} s, {MEGABYTES} MB",
                            f"picture {len(images['photo']) / 1e3:.0f} kB"))
    return rows


def _png(picture: Image.Image) -> bytes:
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


if __name__ == "__main__":
    print(table(measure()))
