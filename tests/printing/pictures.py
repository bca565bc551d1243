"""Pictures for the tests."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageDraw, ImageFilter


def encoded(picture: Image.Image, format: str = "PNG", **options: object) -> bytes:
    out = BytesIO()
    picture.save(out, format, **options)
    return out.getvalue()


def png(width: int, height: int) -> bytes:
    """A plain picture."""
    return encoded(Image.new("RGB", (width, height), (200, 30, 30)))


def signature_scan() -> Image.Image:
    """Blue ink on grey paper in uneven light."""
    paper = Image.linear_gradient("L").resize((900, 300)).point(lambda light: 150 + light // 3)
    picture = Image.merge("RGB", (paper, paper, paper))
    points = [(120, 200), (200, 190), (250, 60), (280, 80), (240, 250), (420, 150), (520, 190), (780, 90)]
    ImageDraw.Draw(picture).line(points, (25, 35, 120), 8, "curve")
    return picture.filter(ImageFilter.GaussianBlur(1))


def photograph(width: int = 2000, height: int = 1500) -> Image.Image:
    """Many colours, little detail."""
    noise = Image.effect_noise((width // 8, height // 8), 90).resize((width, height), Image.Resampling.BICUBIC)
    return Image.merge("RGB", (noise, noise.transpose(Image.Transpose.ROTATE_180), noise.point(lambda v: 255 - v)))
