"""The live picture: where a code is outlined, and how the coaching is told."""

import pytest
from PySide6.QtCore import QPointF, QTimer
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from installer_app.services.scanning import FoundCode
from installer_app.ui.theme import Look
from installer_app.ui.widgets import camera_view
from installer_app.ui.widgets.camera_view import CameraView

CODE = FoundCode("payload", ((320.0, 180.0), (640.0, 180.0), (640.0, 500.0), (320.0, 500.0)))
GREY = QColor(120, 120, 120)


def filled(width: int, height: int, colour: QColor = GREY) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(colour)
    return image


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> CameraView:
    view = CameraView(look)
    qtbot.addWidget(view)
    view.resize(608, view.heightForWidth(608))
    view.show()
    return view


def test_the_picture_is_sixteen_to_nine_with_the_bar_below_it_not_over_it(
    view: CameraView, look: Look
) -> None:
    assert view.height() == 400
    view.show_image(filled(1280, 720))
    shot = view.grab().toImage()
    assert shot.pixelColor(304, 340) == GREY
    assert shot.pixelColor(304, 350) == look.colour("coach")


def test_a_found_code_is_outlined_where_it_is_seen(view: CameraView, look: Look) -> None:
    view.show_image(filled(1280, 720))
    view.show_codes((CODE,))
    shot = view.grab().toImage()
    # Half the halo outside, so that no part of the code is covered.
    top_middle = (view.place_of(320, 180) + view.place_of(640, 180)) / 2 - QPointF(0, 6)
    assert shot.pixelColor(top_middle.toPoint()) == look.colour("rail_on")
    corner = view.place_of(320, 180) + QPointF(4, -6)
    assert shot.pixelColor(corner.toPoint()) == QColor("white")
    halo = top_middle + QPointF(0, 5)
    assert shot.pixelColor(halo.toPoint()) == look.colour("coach")
    view.show_codes(())
    assert view.grab().toImage().pixelColor(top_middle.toPoint()) == GREY


def test_a_mirrored_preview_turns_picture_and_outline_alike(view: CameraView, look: Look) -> None:
    image = filled(1280, 720)
    for x in range(100):
        for y in range(100):
            image.setPixelColor(x, y, QColor("red"))
    view.set_mirrored(True)
    view.show_image(image)
    view.show_codes((CODE,))
    shot = view.grab().toImage()
    assert shot.pixelColor(604 - 20, 20) == QColor("red")
    middle = (view.place_of(320, 180) + view.place_of(640, 180)) / 2
    assert middle.x() == pytest.approx(2 + 604 * 0.625, abs=1)
    outline = (middle - QPointF(0, 6)).toPoint()
    assert shot.pixelColor(outline) == look.colour("rail_on")


def test_a_camera_of_four_to_three_is_shown_whole(view: CameraView, look: Look) -> None:
    view.show_image(filled(640, 480))
    shot = view.grab().toImage()
    assert shot.pixelColor(20, 170) == look.colour("coach")
    assert shot.pixelColor(304, 10) == GREY
    assert view.place_of(0, 0).x() > 60
    assert view.place_of(640, 480).y() == pytest.approx(342, abs=1)


def test_in_a_low_window_it_is_lower_and_the_coaching_stays(view: CameraView, look: Look) -> None:
    view.set_most_height(240)
    assert view.heightForWidth(608) == 240
    view.set_most_height(10)
    assert view.heightForWidth(608) == look.px(56) + 84


def test_the_first_words_come_at_once_and_are_announced(
    view: CameraView, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(camera_view, "announce", lambda _view, text: said.append(text))
    view.say("Move closer", "move-closer")
    assert view.words == "Move closer"
    assert said == ["Move closer"]
    assert view.accessibleDescription() == "Move closer"


def test_coaching_that_flickers_is_told_calmly_and_the_latest_wins(
    qtbot: QtBot, view: CameraView, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(camera_view, "announce", lambda _view, text: said.append(text))
    for words in ("Move closer", "Hold still…", "Move closer", "Too dark: use a torch"):
        view.say(words)
    assert view.words == "Move closer"
    qtbot.waitUntil(lambda: view.words == "Too dark: use a torch")
    assert said == ["Move closer", "Too dark: use a torch"]


def test_the_same_words_again_are_not_announced_again(
    qtbot: QtBot, view: CameraView, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(camera_view, "announce", lambda _view, text: said.append(text))
    view.say("Hold still…", "hold-still", "Reading it.")
    view.say("Hold still…", "hold-still", "Almost.")
    quiet = view.findChild(QTimer)
    assert quiet is not None
    qtbot.waitUntil(lambda: not quiet.isActive())
    assert said == ["Hold still…"]


@pytest.mark.parametrize("theme", ["light", "dark", "sun"])
@pytest.mark.parametrize("width", [320, 472, 608])
def test_the_longest_coaching_fits_the_bar(
    qtbot: QtBot, look: Look, view: CameraView, theme: str, width: int
) -> None:
    look.set_theme(theme)
    view.resize(width, view.heightForWidth(width))
    view.say("That is a Wi-Fi code, not the DataBridge sticker", "sticker", "Nothing was taken over.")
    qtbot.waitUntil(lambda: view.words != "")
    shot = view.grab().toImage()
    top, bottom = shot.height() - 58, shot.height() - 3
    at_the_side = [(x, y) for x in (width - 6, width - 10) for y in range(top, bottom)]
    above_and_below = [(x, y) for x in range(60, width - 20) for y in (top + 1, bottom - 1)]
    colours = {shot.pixelColor(x, y).name() for x, y in at_the_side + above_and_below}
    assert colours == {look.colour("coach").name()}


def test_leaving_the_page_forgets_the_picture(view: CameraView, look: Look) -> None:
    view.show_image(filled(1280, 720))
    view.show_codes((CODE,))
    view.clear()
    assert view.grab().toImage().pixelColor(304, 200) == look.colour("coach")
