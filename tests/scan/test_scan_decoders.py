"""The two decoders, and what happens where one cannot be loaded."""

import sys
from collections.abc import Iterator
from io import BytesIO

import pytest
import segno
from PIL import Image
from scan_parts import TUTORIAL, plain_qr

from installer_app.scan import decoders as decoder_names
from installer_app.scan import read_codes
from installer_app.scan.decoding import _pyzbar, zbar, zxing
from installer_app.scan.geometry import box


@pytest.fixture
def no_zbar(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    # None in sys.modules is an ImportError, which pyzbar raises too where libzbar is missing.
    monkeypatch.setitem(sys.modules, "pyzbar", None)
    _pyzbar.cache_clear()
    yield
    _pyzbar.cache_clear()


def test_both_decoders_are_here_and_read_the_same_in_the_same_place() -> None:
    assert decoder_names() == ("zxing-cpp", "zbar")
    grey = Image.fromarray(plain_qr(TUTORIAL))
    (one,), (other,) = zxing(grey).codes, zbar(grey).codes
    assert one.text == other.text == TUTORIAL
    assert box(one.quad) == pytest.approx(box(other.quad), abs=3)


@pytest.mark.usefixtures("no_zbar")
def test_without_libzbar_the_other_decoder_goes_on_alone_and_says_so() -> None:
    assert decoder_names() == ("zxing-cpp",)
    grey = Image.fromarray(plain_qr(TUTORIAL))
    assert zbar(grey).codes == ()
    assert read_codes(grey, 60_000) == [TUTORIAL]
    assert read_codes(Image.new("L", (300, 300), 128), 60_000) == []


def test_a_micro_qr_code_is_left_alone_because_noise_reads_as_one() -> None:
    buffer = BytesIO()
    segno.make_micro("12345").save(buffer, kind="png", scale=8, border=4)
    assert read_codes(Image.open(buffer).convert("L"), 60_000) == []


def test_a_symbol_that_is_damaged_beyond_reading_is_still_seen() -> None:
    grey = Image.fromarray(plain_qr(TUTORIAL, 6))
    grey.paste(255, (90, 90, 170, 170))
    look = zxing(grey)
    assert look.codes == ()
    assert len(look.unread) >= 1
    assert zbar(grey).codes == ()
