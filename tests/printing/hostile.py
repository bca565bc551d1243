"""Builds documents with hostile words in a process that watches what it opens: run with the number of names.

Prints one JSON object: how many documents and names, and every file or socket that was touched while they were built.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from seminar_desktop.domain.template import Filling, Purpose, Signatory
from seminar_desktop.printing.certificates import write_certificates
from seminar_desktop.printing.document import pdf
from seminar_desktop.printing.layout import lay_out
from seminar_desktop.printing.paint import paint

from .fillings import badge, certificate
from .test_layout_templates import IMAGES, SHIPPED

BITES = (
    "<b>&amp;</b>", "</para>", "%PDF-1.7", "%%EOF", "endstream endobj", "../../etc/passwd", "file:///etc/passwd",
    "http://127.0.0.1:9/x", "<img src='http://127.0.0.1:9/x'/>", "{name}", "{body}", "{", "}", "{{}}", "%s", "%(name)s",
    "$(id)", "`id`", "\\(", ")", "(\\", "\x00", "\x07", "\x1b[31m", "\r\n", "\u202e", "\u200f", "\ufeff", "\u2028",
    "محمد", "דוד", "李小龍", "🙂👩‍👩‍👧", "ñ\u0303\u0303\u0303", "Z̸͎̈́͝", "\ud800", "\U0010ffff", "ﬁ", "· – ",
    "'; DROP TABLE person;--", "=cmd()",
)  # fmt: skip
LONG = ("W" * 300, "x" * 2000, "a " * 1000, "-" * 500, "/" * 500, "../" * 300, "María de los Ángeles " * 95)


def hostile(count: int, chance: random.Random) -> list[str]:
    """Names of bites and of any characters, a few of them very long."""
    names = [*BITES, *LONG]
    while len(names) < count:
        parts = chance.choices([*BITES, "Ana", "de los", "Ñandú"], k=chance.randrange(1, 5))
        parts += ["".join(chr(chance.randrange(1, 0x11000)) for _ in range(chance.randrange(12)))]
        names.append(chance.choice(("", " ", "-")).join(parts))
    return names[:count]


def fillings(purpose: Purpose, names: list[str]) -> list[Filling]:
    """Every field hostile, in turn; the name always."""
    found = []
    for number, name in enumerate(names):
        one = badge((name, name)) if purpose == Purpose.BADGE else certificate(name)
        field = list(one.fields)[number % len(one.fields)]
        person = Signatory("g", name, name[:200], name[:200], name[:40])
        found.append(replace(one, fields={**one.fields, "name": name, field: name}, signatories=(person,), role=name))
    return found


def main(count: int) -> None:
    """Build documents of every template with `count` names altogether."""
    touched: list[str] = []
    allowed = ""
    watching = False

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if not watching:
            return
        if event.startswith(("socket.", "subprocess.", "os.system", "urllib.", "os.exec", "ftplib.", "http.")):
            touched.append(f"{event} {arguments!r:.80}")
        elif event == "open" and not str(arguments[0]).startswith(allowed):
            touched.append(f"open {arguments[0]!r:.80}")

    with tempfile.TemporaryDirectory() as folder:
        allowed = folder
        warm = [certificate("Ana"), badge()]  # fonts, encoders and modules are loaded before anything hostile is said
        for template in SHIPPED.values():
            build(template.id, warm[template.purpose == Purpose.BADGE:][:1], Path(folder) / "warm.pdf")
        sys.addaudithook(watch)
        names = hostile(count, random.Random(11))
        watching = True
        for number, template in enumerate(SHIPPED.values()):
            build(template.id, fillings(template.purpose, names[number::len(SHIPPED)]), Path(folder) / f"{number}.pdf")
        if "--control" in sys.argv:
            Path("/etc/passwd").read_bytes()
        watching = False
        sizes = [(Path(folder) / f"{number}.pdf").stat().st_size for number in range(len(SHIPPED))]
    print(json.dumps({"names": len(names), "sizes": sizes, "touched": touched}))


def build(name: str, some: list[Filling], out: Path) -> None:
    """One document: certificates as they are written, badges a side a page."""
    template = SHIPPED[name]
    if template.purpose == Purpose.CERTIFICATE:
        write_certificates(template, some, IMAGES, out)
        return
    size = template.width, template.height
    with pdf(out, size, some[0].fields["name"]) as canvas:
        for filling in some:
            for side in template.sides:
                paint(canvas, lay_out(side, size, filling, IMAGES, *size), IMAGES)
                canvas.showPage()


if __name__ == "__main__":
    main(int(sys.argv[1]))
