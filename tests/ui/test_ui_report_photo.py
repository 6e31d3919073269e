"""The report view's photo: dropped, pasted, refused, and shown."""

from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import pytest
import segno
from bench import STICKER
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from report_pdf import Pdf
from report_window import KEYS, LEFT, Desk, a_desk, name_it

from installer_app.ui.theme import Look

PAYLOAD = f"MAC:{STICKER.mac};IC:{STICKER.code.value}"


@pytest.fixture
async def desk(look: Look, qtbot: QtBot) -> AsyncIterator[Desk]:
    async with a_desk(look, qtbot) as desk:
        yield desk


def a_picture(code: str = "") -> bytes:
    """Of a wall, and of a sticker on it."""
    wall = Image.linear_gradient("L").resize((900, 700)).convert("RGB")
    if code:
        out = BytesIO()
        segno.make_qr(code).save(out, kind="png", scale=5, border=4)
        wall.paste(Image.open(out).convert("RGB"), (300, 200))
    out = BytesIO()
    wall.save(out, "JPEG")
    return out.getvalue()


def drop(view: QWidget, data: QMimeData) -> bool:
    where, copy = QPointF(100, 100), Qt.DropAction.CopyAction
    over = QDragEnterEvent(where.toPoint(), copy, data, LEFT, KEYS)
    over.setAccepted(False)
    QApplication.sendEvent(view, over)
    if over.isAccepted():
        QApplication.sendEvent(view, QDropEvent(where, copy, data, LEFT, KEYS))
    return over.isAccepted()


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


async def test_a_photo_is_dropped_shown_and_removed(desk: Desk, tmp_path: Path) -> None:
    name_it(desk)
    path = tmp_path / "wall.jpg"
    path.write_bytes(a_picture())
    assert drop(desk.view, files(path))
    await desk.done()
    assert desk.view.photo.name.text() == "wall.jpg"
    assert desk.view.photo.thumbnail.isVisible()
    assert not desk.view.photo.choose.isVisible()
    await desk.save(tmp_path / "one.pdf")
    assert any(stream.startswith(b"\xff\xd8\xff") for stream in Pdf(tmp_path / "one.pdf").streams)
    QTest.mouseClick(desk.view.photo.remove, LEFT)
    assert not desk.view.photo.thumbnail.isVisible()
    await desk.save(tmp_path / "two.pdf")
    assert not any(stream.startswith(b"\xff\xd8\xff") for stream in Pdf(tmp_path / "two.pdf").streams)


async def test_a_photo_is_pasted_as_a_picture(desk: Desk) -> None:
    QGuiApplication.clipboard().setImage(QImage.fromData(a_picture()))
    desk.view.doors.paste()
    await desk.done()
    assert desk.view.photo.name.text() == "Pasted picture"
    QGuiApplication.clipboard().clear()


async def test_a_photo_of_the_sticker_is_refused_and_its_code_is_nowhere(desk: Desk, tmp_path: Path) -> None:
    name_it(desk)
    path = tmp_path / "sticker.jpg"
    path.write_bytes(a_picture(PAYLOAD))
    drop(desk.view, files(path))
    await desk.done()
    assert desk.said.startswith("There is a QR code in this photo.")
    assert desk.presenter.state.photo is None
    await desk.save(tmp_path / "one.pdf")
    assert STICKER.code.value.encode() not in Pdf(tmp_path / "one.pdf").everything


async def test_what_is_no_photo_is_refused_and_what_is_no_file_is_not_taken(
    desk: Desk, tmp_path: Path
) -> None:
    text = tmp_path / "notes.jpg"
    text.write_text("not a picture")
    drop(desk.view, files(text))
    await desk.done()
    assert desk.said.startswith("This file is not a picture.")
    drop(desk.view, files(text, text))
    assert desk.said.startswith("Several files at once.")
    words = QMimeData()
    words.setText(PAYLOAD)
    assert not drop(desk.view, words)
    assert desk.presenter.state.photo is None


async def test_the_page_says_that_the_sticker_must_not_be_in_the_picture(desk: Desk) -> None:
    said = [label.text() for label in desk.view.photo.findChildren(QLabel) if label.isVisible()]
    assert "Keep the sticker out of the picture: its install code is a secret." in said
