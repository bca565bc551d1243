"""Pictures from outside: what comes in, and what is kept of it."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.printing.pictures import LONGEST_SIDE, MOST_BYTES, prepare, signature, size

from .pictures import encoded, photograph, png, signature_scan


def opened(data: bytes) -> Image.Image:
    picture = Image.open(BytesIO(data))
    picture.load()
    return picture


@pytest.mark.parametrize("format", ["PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP"])
def test_photographs_of_every_format_become_small_jpegs(format: str) -> None:
    media, small = prepare(encoded(photograph(), format))
    picture = opened(small)
    assert max(picture.size) <= LONGEST_SIDE and len(small) <= MOST_BYTES
    assert media == "image/jpeg" == f"image/{picture.format}".lower()
    assert size(small) == picture.size and picture.width / picture.height == pytest.approx(4 / 3, abs=0.01)


def test_a_drawing_keeps_its_edges_and_what_shines_through() -> None:
    logo = Image.new("RGBA", (300, 200), (0, 0, 0, 0))
    logo.paste((10, 120, 90, 255), (50, 50, 250, 150))
    media, kept = prepare(encoded(logo))
    assert media == "image/png" and opened(kept).tobytes() == logo.tobytes()
    assert prepare(png(60, 30))[0] == "image/png"
    palette = encoded(logo.convert("RGB").quantize(8), "GIF", transparency=0)
    assert opened(prepare(palette)[1]).mode == "RGBA"


def test_noise_with_transparency_is_made_small_enough() -> None:
    noise = Image.merge("RGB", [Image.effect_noise((1600, 1600), 120) for _ in range(3)])
    noise.putalpha(Image.linear_gradient("L").resize((1600, 1600)))
    assert len(prepare(encoded(noise))[1]) <= MOST_BYTES


def test_no_metadata_survives_and_the_picture_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010E], exif[0x8825] = 6, "Ana Pérez, at home", {1: "N", 2: (13.0, 41.0, 0.0)}
    for picture in (photograph(400, 300), Image.new("RGB", (400, 300), "red")):
        _, kept = prepare(encoded(picture, "JPEG", exif=exif, comment=b"Ana", quality=95))
        shown = opened(kept)
        assert shown.size == (300, 400) and b"Ana" not in kept and not shown.getexif()
        assert not set(shown.info) - {"jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi"}


def test_only_the_first_frame_is_kept() -> None:
    frames = [Image.new("RGB", (40, 40), colour) for colour in ("red", "blue")]
    kept = opened(prepare(encoded(frames[0], "GIF", save_all=True, append_images=frames[1:]))[1])
    assert kept.convert("RGB").getpixel((5, 5)) == (254, 0, 0) or kept.convert("RGB").getpixel((5, 5)) == (255, 0, 0)
    assert getattr(kept, "n_frames", 1) == 1


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "I;16", "CMYK"])
def test_odd_modes_come_through(mode: str) -> None:
    picture = Image.linear_gradient("L").convert(mode) if mode != "I;16" else Image.new("I;16", (256, 256), 40_000)
    assert opened(prepare(encoded(picture, "TIFF"))[1]).size == (256, 256)


@pytest.mark.parametrize("data", [
    b"", b"no picture", b"%PDF-1.7", b"<svg xmlns='http://www.w3.org/2000/svg'/>", png(60, 30)[:60],
    encoded(Image.new("L", (8000, 6000))), encoded(Image.new("L", (12000, 9000))),
    encoded(Image.new("RGB", (60, 30)), "PPM"), encoded(Image.new("RGB", (64, 64)), "ICO"),
], ids=["empty", "text", "pdf", "svg", "cut", "48 MP", "108 MP", "ppm", "ico"])  # fmt: skip
def test_anything_else_is_refused(data: bytes) -> None:
    for read in (prepare, signature):
        with pytest.raises(KnownError, match="picture_unreadable"):
            read(data)
    assert size(data) is None or len(data) > 10_000


@given(st.sampled_from(["PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP"]), st.data())
def test_broken_pictures_are_refused_or_read_and_nothing_else(format: str, data: st.DataObject) -> None:
    whole = bytearray(encoded(Image.linear_gradient("L").resize((40, 30)), format))
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    broken = bytes(whole[:data.draw(st.integers(1, len(whole)))])
    try:
        media, kept = prepare(broken)
    except KnownError as error:
        assert error.code == "picture_unreadable"
    else:
        assert media in ("image/png", "image/jpeg") and size(kept)


def test_the_same_picture_gives_the_same_bytes() -> None:
    data = encoded(photograph(600, 400), "JPEG")
    assert prepare(data) == prepare(data)


def test_the_paper_around_a_signature_vanishes() -> None:
    scan = signature_scan()
    media, kept = signature(encoded(scan, "JPEG", quality=90))
    picture = opened(kept)
    assert media == "image/png" and picture.mode == "RGBA"
    assert 640 < picture.width < 700 and 180 < picture.height < 230, "the paper around the ink is cut away"
    alpha = picture.getchannel("A").histogram()
    clear, ink = sum(alpha[:10]) / sum(alpha), sum(alpha[240:]) / sum(alpha)
    assert clear > 0.85 and 0.02 < ink < 0.12
    red, green, blue, _ = picture.resize((1, 1)).getpixel((0, 0))
    assert blue > red and blue > green, "the ink keeps its colour"


def test_a_signature_that_is_transparent_already_stays_as_it_is() -> None:
    drawn = Image.new("RGBA", (200, 100), (0, 0, 0, 0))
    drawn.paste((0, 0, 90, 255), (50, 40, 150, 60))
    assert opened(signature(encoded(drawn))[1]).size == (100, 20)


def test_blank_paper_stays_a_picture() -> None:
    assert opened(signature(encoded(Image.new("RGB", (80, 40), "white")))[1]).size == (80, 40)
