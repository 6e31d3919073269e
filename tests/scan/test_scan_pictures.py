"""Picture files: every depth and colour a phone or a screen makes, and every way to be broken."""

import contextlib
import warnings

import numpy as np
import pytest
from PIL import Image
from scan_parts import TUTORIAL, encoded, plain_qr

from installer_app.domain.errors import PictureUnreadable
from installer_app.scan import read_codes
from installer_app.scan.pictures import load_grey

GREY = plain_qr(TUTORIAL)
FLAT = Image.fromarray(GREY)


def see_through() -> Image.Image:
    """Black modules on nothing at all; what is transparent is black underneath."""
    image = Image.new("RGBA", FLAT.size, (0, 0, 0, 0))
    image.putalpha(Image.fromarray(255 - GREY))
    return image


FILES = {
    "PNG": encoded(FLAT),
    "JPEG": encoded(FLAT.convert("RGB"), "JPEG", quality=60),
    "two in one JPEG": encoded(
        FLAT.convert("RGB"), "MPO", save_all=True, append_images=[FLAT.convert("RGB")]
    ),
    "WebP": encoded(FLAT.convert("RGB"), "WEBP"),
    "GIF": encoded(FLAT, "GIF"),
    "BMP": encoded(FLAT, "BMP"),
    "one bit": encoded(FLAT.convert("1")),
    "palette": encoded(FLAT.convert("RGB").quantize(8)),
    "CMYK": encoded(FLAT.convert("CMYK"), "JPEG"),
    "16 bits": encoded(Image.fromarray(GREY.astype(np.uint16) * 180 + 9000)),
    "16 bits, dim": encoded(Image.fromarray(GREY.astype(np.uint16) * 2 + 300)),
    "see-through": encoded(see_through()),
    "see-through palette": encoded(FLAT.convert("1").convert("P"), transparency=255),
}


@pytest.mark.parametrize("kind", FILES)
def test_a_sticker_is_read_from_any_kind_of_picture(kind: str) -> None:
    grey = load_grey(FILES[kind])
    assert grey.shape == GREY.shape
    assert grey.dtype == np.uint8
    assert grey.flags.c_contiguous
    assert read_codes(grey, 60_000) == [TUTORIAL]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_is_turned_as_its_exif_says(orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    wide = Image.fromarray(np.pad(GREY, ((0, 0), (0, 100)), constant_values=255))
    grey = load_grey(encoded(wide, "JPEG", exif=exif))
    assert (grey.shape[0] > grey.shape[1]) == (orientation >= 5)


def test_a_broken_exif_block_does_not_make_a_picture_unreadable() -> None:
    jpeg = encoded(FLAT, "JPEG", exif=b"Exif\x00\x00MM\x00*\x00\x00\x00\x08\xff\xff\x01\x12")
    assert read_codes(load_grey(jpeg), 60_000) == [TUTORIAL]


@pytest.mark.parametrize(
    "nonsense",
    [
        b"",
        b"MAC:AA:BB:CC:DD:EE:FF",
        b"%PDF-1.7",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 100 100\n",
        b"II*\x00\x08\x00\x00\x00",
        b"\x89PNG\r\n\x1a\n",
        np.random.default_rng(1).bytes(3000),
    ],
    ids=["nothing", "text", "PDF", "EPS", "TIFF", "a PNG's first bytes", "noise"],
)
def test_what_is_no_picture_is_said_to_be_none(nonsense: bytes) -> None:
    with pytest.raises(PictureUnreadable) as unreadable:
        load_grey(nonsense)
    assert not unreadable.value.no_code


def test_a_heic_picture_is_named_in_the_details() -> None:
    with pytest.raises(PictureUnreadable) as unreadable:
        load_grey(b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic")
    assert unreadable.value.details == "HEIC"


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WebP", "GIF", "BMP"])
def test_a_picture_that_was_cut_off_or_damaged_raises_nothing_else(kind: str) -> None:
    whole = FILES[kind]
    chance = np.random.default_rng(7)
    for _ in range(60):
        cut = whole[: chance.integers(len(whole))] if chance.random() < 0.5 else whole
        damaged = bytearray(cut)
        for at in chance.integers(max(1, len(cut)), size=min(len(cut), 6)):
            damaged[at] = chance.integers(256)
        with contextlib.suppress(PictureUnreadable):
            assert load_grey(bytes(damaged)).ndim == 2


def test_half_a_jpeg_is_no_picture() -> None:
    with pytest.raises(PictureUnreadable):
        load_grey(FILES["JPEG"][: len(FILES["JPEG"]) // 2])


@pytest.mark.parametrize("side", [9_000, 20_000], ids=["81 megapixels", "400 megapixels"])
def test_a_small_file_that_unpacks_to_a_huge_picture_is_refused_unopened(side: int) -> None:
    bomb = encoded(Image.new("1", (side, side)))
    assert len(bomb) < 100_000
    with pytest.raises(PictureUnreadable):
        load_grey(bomb)


def test_no_warning_leaks_out_of_a_large_photograph() -> None:
    photograph = encoded(Image.new("L", (10_000, 9_500), 200), "JPEG", quality=20)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert load_grey(photograph).shape == (9_500, 10_000)
