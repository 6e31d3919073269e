"""The scan command's lines: a photograph's two values, or why there are none."""

import json
import os
from pathlib import Path

import pytest
from PIL import Image
from scan_parts import ANOTHER, TUTORIAL, VERIFIED, encoded, plain_qr, side_by_side

from installer_app.domain.errors import PictureUnreadable
from installer_app.sandbox.sticker_scene import sticker_picture
from installer_app.scan.reader import QrStickerReader
from installer_app.scan.report import ScanLine, report
from installer_app.services.scanning import StickerReader

pytest_plugins = ["scan_fixtures"]


def photograph(folder: Path, *payloads: str, name: str = "photo.png") -> Path:
    path = folder / name
    path.write_bytes(encoded(Image.fromarray(side_by_side(*[plain_qr(payload) for payload in payloads]))))
    return path


def test_a_photograph_of_a_sticker_gives_its_two_values(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    hub = sticker_picture(TUTORIAL, mac="AA:BB:CC:DD:EE:FF", code="TUTORIAL-INSTALL-CODE-001")
    path.write_bytes(encoded(hub, "JPEG", quality=80))
    (line,) = report([path])
    assert json.loads(json.dumps(line.document())) == {
        "file": str(path),
        "payloads": [TUTORIAL],
        "macAddress": "AA:BB:CC:DD:EE:FF",
        "installCode": "TUTORIAL-INSTALL-CODE-001",
        "problem": None,
    }


@pytest.mark.parametrize(
    ("payload", "named"),
    [
        ("MT:634J0CEK01938S2KV00", "a Matter code"),
        ("zws2dsk:34028-23669-20938-46346-33746-07431-56821-14553", "a Z-Wave code"),
        ("WIFI:T:WPA;S:Basement;P:secret;;", "a Wi-Fi code"),
        ("https://example.test/manual", "a web address"),
        ("5901234123457", "a product number"),
        ("HELLO", "not a DataBridge sticker. It says “HELLO”."),
    ],
)
def test_a_foreign_code_is_named(tmp_path: Path, payload: str, named: str) -> None:
    (line,) = report([photograph(tmp_path, payload)])
    assert named in (line.problem or "")
    assert line.payloads == (payload,)
    assert (line.mac_address, line.install_code) == (None, None)


def test_a_sticker_beside_a_foreign_code_is_taken(tmp_path: Path) -> None:
    (line,) = report([photograph(tmp_path, "WIFI:S:x;;", VERIFIED)])
    assert (line.mac_address, line.problem) == ("54:0F:57:FF:FE:59:9F:AA", None)
    assert set(line.payloads) == {"WIFI:S:x;;", VERIFIED}


def test_two_stickers_in_one_picture_are_not_picked_from(tmp_path: Path) -> None:
    (line,) = report([photograph(tmp_path, TUTORIAL, ANOTHER)])
    assert "Two different stickers" in (line.problem or "")
    assert set(line.payloads) == {TUTORIAL, ANOTHER}
    assert (line.mac_address, line.install_code) == (None, None)


def test_two_copies_of_one_sticker_are_one_sticker(tmp_path: Path) -> None:
    (line,) = report([photograph(tmp_path, TUTORIAL, TUTORIAL)])
    assert (line.mac_address, line.problem) == ("AA:BB:CC:DD:EE:FF", None)


def test_each_file_has_its_line_in_order_and_its_own_reason(tmp_path: Path) -> None:
    white = tmp_path / "white.png"
    white.write_bytes(encoded(Image.new("L", (200, 200), 255)))
    text = tmp_path / "notes.txt"
    text.write_text(TUTORIAL)
    heic = tmp_path / "phone.heic"
    heic.write_bytes(b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic")
    lines = report([white, tmp_path / "gone.jpg", tmp_path, text, str(heic), photograph(tmp_path, TUTORIAL)])
    problems = [line.problem or "" for line in lines]
    expected = ("No QR code", "no such file", "a folder", "not a whole picture", "HEIC", "")
    for problem, words in zip(problems, expected, strict=True):
        assert words in problem
    assert problems[-1] == ""


def test_a_picture_without_a_code_is_told_from_what_is_no_picture() -> None:
    reader: StickerReader = QrStickerReader()
    with pytest.raises(PictureUnreadable) as no_code:
        reader.read_picture(encoded(Image.new("L", (100, 100), 255)))
    assert no_code.value.no_code
    with pytest.raises(PictureUnreadable) as no_picture:
        reader.read_picture(b"nothing")
    assert not no_picture.value.no_code


@pytest.mark.parametrize(
    ("payload", "doubt"),
    [
        (VERIFIED, ""),
        (TUTORIAL, ""),
        ("Z:540F57FFFE599FAA$I:83FED3407A932B71", "the check digits don’t fit the code"),
        ("MAC:01:BB:CC:DD:EE:FF;IC:TUTORIAL-INSTALL-CODE-001", "no device has such an address"),
        ("MAC:83FED3407A932B70;IC:540F57FFFE599FAA", "MAC and code look swapped"),
    ],
)
def test_what_has_to_be_compared_is_said_and_graded_no_problem(
    tmp_path: Path, payload: str, doubt: str
) -> None:
    (line,) = report([photograph(tmp_path, payload)])
    assert (line.problem, line.doubt) == (None, doubt)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_or_a_device_is_told_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    lines = report([tmp_path / "pipe.jpg", "/dev/zero", tmp_path])
    assert [line.problem for line in lines] == [
        "This file can’t be opened.",
        "This file can’t be opened.",
        "This is a folder that can’t be opened.",
    ]


def test_a_line_s_repr_keeps_the_install_code_to_itself() -> None:
    line = ScanLine("photo.jpg", (TUTORIAL,), "AA:BB:CC:DD:EE:FF", "TUTORIAL-INSTALL-CODE-001")
    assert "TUTORIAL" not in repr(line)
