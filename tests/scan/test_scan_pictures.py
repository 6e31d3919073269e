"""Picture files: every depth and colour a phone or a screen makes, and every way to be broken."""

import contextlib
import sys
import warnings
from io import BytesIO
from types import ModuleType
from typing import IO

import numpy as np
import pytest
from PIL import Image, ImageChops, ImageFile, ImageStat
from scan_parts import TUTORIAL, encoded, plain_qr

from installer_app.domain.errors import PictureUnreadable
from installer_app.domain.file_problems import PictureProblem
from installer_app.scan import read_codes
from installer_app.scan.pictures import load_grey
from installer_app.scan.reader import QrStickerReader

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
    assert (grey.mode, grey.size) == ("L", FLAT.size)
    assert read_codes(grey, 60_000) == [TUTORIAL]


# What a camera has done to a picture whose EXIF says so.
HELD = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


@pytest.mark.parametrize("orientation", HELD)
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_picture_is_turned_as_its_exif_says(orientation: int, kind: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    wide = Image.fromarray(np.pad(GREY, ((0, 0), (0, 100)), constant_values=255))
    turn = HELD[orientation]
    held = wide if turn is None else wide.transpose(turn)
    grey = load_grey(encoded(held, kind, exif=exif, lossless=True, quality=95))
    assert grey.size == wide.size
    assert ImageStat.Stat(ImageChops.difference(grey, wide)).mean[0] < 3
    assert read_codes(grey, 60_000) == [TUTORIAL]


def test_of_an_animation_the_first_picture_is_read() -> None:
    blank = Image.new("L", FLAT.size, 255)
    assert read_codes(load_grey(encoded(FLAT, "GIF", save_all=True, append_images=[blank])), 60_000) == [
        TUTORIAL
    ]


def test_a_small_code_in_a_large_photograph_is_read_whole_and_without_its_colours() -> None:
    photograph = np.full((3000, 4000), 140, np.uint8)
    small = plain_qr(TUTORIAL, 3)
    photograph[1700 : 1700 + small.shape[0], 2500 : 2500 + small.shape[1]] = small // 2 + 40
    file = encoded(Image.fromarray(photograph).convert("RGB"), "JPEG", quality=85)
    grey = load_grey(file)
    assert grey.size == (4000, 3000)
    assert [code.text for code in QrStickerReader().read_picture(file)] == [TUTORIAL]


def test_a_broken_exif_block_does_not_make_a_picture_unreadable() -> None:
    jpeg = encoded(FLAT, "JPEG", exif=b"Exif\x00\x00MM\x00*\x00\x00\x00\x08\xff\xff\x01\x12")
    assert read_codes(load_grey(jpeg), 60_000) == [TUTORIAL]


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        (b"", PictureProblem.NOT_ONE),
        (b"MAC:AA:BB:CC:DD:EE:FF", PictureProblem.NOT_ONE),
        (np.random.default_rng(1).bytes(3000), PictureProblem.NOT_ONE),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 100 100\n", PictureProblem.NOT_ONE),
        (b"%PDF-1.7\n", PictureProblem.PDF),
        (b"\xef\xbb\xbf\n%PDF-1.4\n", PictureProblem.PDF),
        (b"II*\x00\x08\x00\x00\x00", PictureProblem.TIFF),
        (b"MM\x00*\x00\x00\x00\x08", PictureProblem.TIFF),
        (b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', PictureProblem.SVG),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", PictureProblem.HEIC),
        (b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00isom", PictureProblem.VIDEO),
        (b"\x00\x00\x00\x14ftypqt  ", PictureProblem.VIDEO),
        (b"RIFF\x00\x00\x00\x00AVI LIST", PictureProblem.VIDEO),
        (b"\x89PNG\r\n\x1a\n", PictureProblem.DAMAGED),
        (FILES["PNG"][:200], PictureProblem.DAMAGED),
        (FILES["WebP"][:200], PictureProblem.DAMAGED),
        (b"\xff\xd8\xff\xe0", PictureProblem.DAMAGED),
    ],
    ids=str,
)
def test_what_is_no_picture_is_said_to_be_none_and_by_its_name(file: bytes, reason: PictureProblem) -> None:
    with pytest.raises(PictureUnreadable) as unreadable:
        load_grey(file)
    assert (unreadable.value.no_code, unreadable.value.reason) == (False, reason)


def test_a_heic_picture_is_read_where_its_library_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    heic = b"\x00\x00\x00\x18ftypheic" + FILES["PNG"]

    def opened(file: IO[bytes], _: str | bytes) -> ImageFile.ImageFile:
        return Image.open(BytesIO(file.read()[12:]))

    def register() -> None:
        Image.register_open("HEIF", opened, lambda head: head[4:12] == b"ftypheic")

    monkeypatch.setattr(Image, "OPEN", Image.OPEN.copy())
    monkeypatch.setattr(Image, "ID", Image.ID.copy())
    library = ModuleType("pillow_heif")
    library.register_heif_opener = register  # type: ignore[attr-defined] # stands in for the real library
    monkeypatch.setitem(sys.modules, "pillow_heif", library)
    assert read_codes(load_grey(heic), 60_000) == [TUTORIAL]


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
            assert load_grey(bytes(damaged)).mode == "L"


@pytest.mark.parametrize("kind", ["JPEG", "two in one JPEG"])
def test_of_a_jpeg_that_was_cut_off_what_there_is_is_read(kind: str) -> None:
    below = Image.fromarray(np.pad(GREY, ((0, 200), (0, 0)), constant_values=255)).convert("RGB")
    whole = encoded(below, "JPEG") if kind == "JPEG" else encoded(below, "MPO", save_all=True)
    assert read_codes(load_grey(whole[: len(whole) * 19 // 20]), 60_000) == [TUTORIAL]
    assert read_codes(load_grey(whole[: len(whole) // 2]), 60_000) == []


@pytest.mark.parametrize("side", [9_000, 20_000], ids=["81 megapixels", "400 megapixels"])
def test_a_small_file_that_unpacks_to_a_huge_picture_is_refused_unopened(side: int) -> None:
    bomb = encoded(Image.new("1", (side, side)))
    assert len(bomb) < 100_000
    with pytest.raises(PictureUnreadable) as refused:
        load_grey(bomb)
    assert refused.value.reason is PictureProblem.TOO_LARGE


def test_no_warning_leaks_out_of_a_large_photograph() -> None:
    photograph = encoded(Image.new("L", (10_000, 9_500), 200), "JPEG", quality=20)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert load_grey(photograph).size == (10_000, 9_500)
