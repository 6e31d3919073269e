"""The scan command around its lines: what is marked for people, and what it does not overwrite."""

from pathlib import Path

from PIL import Image
from scan_parts import encoded, plain_qr

from installer_app.app.scanning import ScanOrder, scan_files

SUSPECT = "Z:540F57FFFE599FAA$I:83FED3407A932B71"


def photograph(path: Path) -> Path:
    path.write_bytes(encoded(Image.fromarray(plain_qr(SUSPECT))))
    return path


def run(order: ScanOrder) -> tuple[bool, list[str], list[str]]:
    told: list[str] = []
    said: list[str] = []
    return scan_files(order, told.append, said.append), told, said


def test_a_sticker_to_be_compared_is_marked_for_people_and_in_the_sheet(tmp_path: Path) -> None:
    photo, sheet = photograph(tmp_path / "a.png"), tmp_path / "box.csv"
    whole, told, _ = run(ScanOrder([photo], sheet=sheet))
    assert whole
    assert "(CHECK: the check digits don’t fit the code)" in told[0]
    assert "CHECK: the check digits don’t fit the code" in sheet.read_text(encoding="utf-8")


def test_a_picture_is_no_place_for_the_sheet(tmp_path: Path) -> None:
    photo = photograph(tmp_path / "a.png")
    before = photo.read_bytes()
    whole, told, said = run(ScanOrder([photo], sheet=photo))
    assert (whole, told) == (False, [])
    assert "is a picture, and would be lost" in said[0]
    assert photo.read_bytes() == before
