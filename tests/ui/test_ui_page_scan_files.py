"""Files that are given to the scan page: whatever they are instead of a photo is said by its name."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from scan_drops import drop, mime
from scan_kit import MAC, PAYLOAD, Bench, build_bench, qr_png
from test_ui_page_scan_ways import PASTE

from installer_app.services.picture_file import LARGEST
from installer_app.ui.scanning.given import picture_file
from installer_app.ui.theme import Look


@pytest.fixture
def bench(look: Look, qtbot: QtBot) -> Bench:
    return build_bench(look, qtbot)


async def dropped(bench: Bench, *files: Path) -> str:
    """What the page says of these files."""
    assert drop(bench, mime(*(QUrl.fromLocalFile(str(file)) for file in files)))
    await bench.presenter.action.ended()
    assert bench.camera.on, "the camera goes on"
    assert bench.page.message.isVisible()
    return bench.page.message.banner.accessibleName()


async def test_a_folder_a_lost_file_and_a_device_are_named(bench: Bench, tmp_path: Path) -> None:
    assert (await dropped(bench, tmp_path)).startswith("This is a folder, not a picture")
    assert (await dropped(bench, tmp_path / "gone.jpg")).startswith("This file is not there any more")
    os.mkfifo(tmp_path / "pipe.jpg")
    assert (await dropped(bench, tmp_path / "pipe.jpg")).startswith("This file can’t be opened")
    assert bench.reader.pictures == []


async def test_a_huge_file_is_refused_and_not_read(bench: Bench, tmp_path: Path) -> None:
    huge = tmp_path / "huge.jpg"
    with huge.open("wb") as file:
        file.truncate(LARGEST * 40)
    assert (await dropped(bench, huge)).startswith("This picture is too large")
    assert bench.reader.pictures == []


@pytest.mark.parametrize(
    ("name", "content", "title"),
    [
        ("sticker.pdf", b"%PDF-1.7\n", "This is a PDF, not a photo"),
        ("sticker.jpg", b"%PDF-1.7\n", "This is a PDF, not a photo"),
        ("IMG_0001.HEIC", b"\x00\x00\x00\x18ftypheic", "This computer can’t read HEIC photos"),
        ("sticker.png", qr_png(PAYLOAD)[:300], "This picture is damaged or cut off"),
    ],
)
async def test_what_is_no_photo_is_named_whatever_the_file_is_called(
    bench: Bench, tmp_path: Path, name: str, content: bytes, title: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    assert (await dropped(bench, file)).startswith(title)


async def test_a_photo_is_read_whatever_its_file_is_called(bench: Bench, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_bytes(qr_png(PAYLOAD))
    drop(bench, mime(QUrl.fromLocalFile(str(file))))
    await bench.presenter.action.ended()

    assert bench.read_mac == MAC


@pytest.mark.parametrize("name", ["route.csv", "Route.CSV", "route.xlsx"])
async def test_a_list_is_left_to_the_window_which_opens_it(bench: Bench, tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_text("Customer number\n123456789\n")
    assert not drop(bench, mime(QUrl.fromLocalFile(str(file))))
    assert not bench.page.message.isVisible()


async def test_of_several_files_none_is_picked(bench: Bench, tmp_path: Path) -> None:
    files = [tmp_path / "1.png", tmp_path / "2.png"]
    for file in files:
        file.write_bytes(qr_png(PAYLOAD))
    assert (await dropped(bench, *files)).startswith("Several files at once")

    bench.presenter.scan_again()
    QGuiApplication.clipboard().setMimeData(mime(*(QUrl.fromLocalFile(str(file)) for file in files)))
    QTest.keyClick(bench.window, *PASTE)
    assert bench.page.message.banner.accessibleName().startswith("Several files at once")
    assert bench.reader.pictures == []


def test_a_name_that_no_file_can_have_is_said_to_be_unreadable() -> None:
    problem = picture_file("a\0b").problem
    assert problem is not None
