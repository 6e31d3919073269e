"""Symbols that are found and not read: what every one has, and how it is followed over creases and curves."""

import numpy as np
import pytest
import segno
from PIL import Image, ImageFilter
from scan_parts import TUTORIAL, Grey, plain_qr

from installer_app.scan.decoding import Unread, drawn, zxing
from installer_app.scan.straight import LARGEST, straightened
from installer_app.scan.symbol import DARK, DATA, fixed_modules, modules


def matrix(text: str, version: int) -> np.ndarray:
    symbol = segno.make(text, version=version, micro=False)
    return np.array([list(row) for row in symbol.matrix], bool)


def drawing(dark: np.ndarray) -> Image.Image:
    return Image.fromarray(np.where(dark, 0, 255).astype(np.uint8))


def bent(grey: Grey, by: float, wave: float) -> Grey:
    """As on a pipe with a dent: lines lie up to ``by`` pixels off, in waves of so many times the width."""
    height, width = grey.shape
    rows, columns = np.mgrid[:height, :width].astype(float)
    turn = 2 * np.pi / (wave * width)
    down = np.clip(np.rint(rows + by * np.sin(turn * columns)), 0, height - 1).astype(int)
    across = np.clip(np.rint(columns + by * np.sin(turn * rows)), 0, width - 1).astype(int)
    return np.ascontiguousarray(grey[down, across])


@pytest.mark.parametrize("version", range(1, 41))
def test_what_every_symbol_of_a_version_has_is_in_each_of_them(version: int) -> None:
    fixed = np.asarray(fixed_modules(version))
    assert fixed.shape == (modules(version),) * 2
    for text in ("1", "SOMETHING ELSE"):
        dark = matrix(text, version)
        assert np.array_equal(dark[fixed != DATA], fixed[fixed != DATA] == DARK)
    # And no more than that: the rest is data, format and version.
    assert np.count_nonzero(fixed != DATA) < fixed.size / 2 or version < 3


def test_a_clean_drawing_of_the_modules_is_read() -> None:
    assert drawn(drawing(matrix(TUTORIAL, 4))) == TUTORIAL
    assert drawn(drawing(np.zeros((33, 33), bool))) == ""


@pytest.mark.parametrize(("module", "by", "wave"), [(6, 2, 0.5), (10, 5, 0.9), (6, 6, 1.6)])
def test_a_bent_sticker_that_cannot_be_read_is_read_along_its_lines(
    module: int, by: float, wave: float
) -> None:
    grey = bent(plain_qr(TUTORIAL, module), by, wave)
    look = zxing(Image.fromarray(grey))
    assert look.codes == ()
    assert straightened(Image.fromarray(grey), look.unread[0]) == TUTORIAL


def test_a_sticker_out_of_focus_is_read_without_what_its_modules_gave_each_other() -> None:
    clear = Image.fromarray(plain_qr(TUTORIAL, 4))
    grey = np.array(clear.filter(ImageFilter.GaussianBlur(2.2)))
    look = zxing(Image.fromarray(grey))
    assert look.codes == ()
    assert straightened(Image.fromarray(grey), look.unread[0]) == TUTORIAL


def test_what_only_looks_like_a_symbol_is_read_as_nothing() -> None:
    rng = np.random.default_rng(3)
    noise = np.kron(rng.integers(0, 2, (41, 41)).astype(np.uint8) * 255, np.ones((6, 6), np.uint8))
    corners = ((24.0, 24.0), (222.0, 24.0), (222.0, 222.0), (24.0, 222.0))
    assert straightened(Image.fromarray(noise), Unread(corners, version=4)) is None
    assert straightened(Image.fromarray(noise), Unread(corners, version=0)) is None
    assert straightened(Image.fromarray(noise), Unread(corners, version=41)) is None


def test_a_symbol_with_more_modules_than_any_sticker_is_left_to_the_decoders() -> None:
    symbol = segno.make("X" * 400, version=LARGEST + 1, error="l", micro=False)
    dark = np.array([list(row) for row in symbol.matrix], bool)
    grey = np.kron(np.pad(np.where(dark, 0, 255), 4, constant_values=255), np.ones((6, 6))).astype(np.uint8)
    end = 24.0 + 6 * len(dark)
    corners = ((24.0, 24.0), (end, 24.0), (end, end), (24.0, end))
    assert straightened(Image.fromarray(grey), Unread(corners, version=LARGEST + 1)) is None


def test_a_symbol_whose_data_is_lost_is_not_guessed() -> None:
    grey = plain_qr(TUTORIAL, 6)
    rng = np.random.default_rng(4)
    middle = slice(24 + 9 * 6, 24 + 24 * 6)
    grey = grey.copy()
    grey[middle, middle] = np.kron(
        rng.integers(0, 2, (15, 15)).astype(np.uint8) * 255, np.ones((6, 6), np.uint8)
    )
    for symbol in zxing(Image.fromarray(grey)).unread:
        assert straightened(Image.fromarray(grey), symbol) in (None, TUTORIAL)


def test_a_symbol_at_the_edge_of_the_picture_or_beyond_does_no_harm() -> None:
    grey = plain_qr(TUTORIAL, 4)
    for corners in (
        ((-40.0, -40.0), (60.0, -30.0), (50.0, 70.0), (-30.0, 60.0)),
        ((100.0, 100.0), (900.0, 100.0), (900.0, 900.0), (100.0, 900.0)),
        ((10.0, 10.0), (10.0, 10.0), (10.0, 10.0), (10.0, 10.0)),
        ((10.0, 10.0), (60.0, 60.0), (110.0, 110.0), (160.0, 160.0)),
        ((-500.0, -500.0), (-400.0, -500.0), (-400.0, -400.0), (-500.0, -400.0)),
    ):
        assert straightened(Image.fromarray(grey), Unread(corners, version=4)) is None
