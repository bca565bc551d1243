"""A PDF that appears under its name only when it is complete."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from . import fonts
from .units import MM


@contextmanager
def pdf(out: Path, size: tuple[float, float], title: str) -> Iterator[Canvas]:
    """A canvas with pages of `size` mm that is saved to `out` when the block ends well; otherwise `out` is untouched.

    The same content gives the same bytes. `title` is the only description in the file: no author, no names of people.
    OSError when the folder cannot be written.
    """
    fonts.register()
    # Binary streams: text armour costs a quarter more bytes and a tenth of the time, and nobody mails PDFs in 7 bits.
    rl_config.useA85 = 0
    part = out.with_name(f".{out.name}.{uuid4().hex[:8]}.part")
    canvas = Canvas(str(part), pagesize=(size[0] * MM, size[1] * MM), pageCompression=1, invariant=1)
    canvas.setTitle(title)
    canvas.setAuthor("")
    canvas.setSubject("")
    canvas.setCreator("Seminar Desktop")
    canvas.setViewerPreference("PrintScaling", "None")
    try:
        yield canvas
        part.write_bytes(canvas.getpdfdata())  # closed whatever happens: Windows removes no open file
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)
