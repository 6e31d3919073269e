"""A change of look is found, however small; what another machine does to the edges of letters is not one."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from album import Pixels
from findings import pixels_of
from likeness import change, difference, softened
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from installer_app.ui.theme import Look
from installer_app.ui.widgets.badge import Badge
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.text import Body, Small

WORDS = "Accepted 14:02. Usually done by 14:17. Meter 123456789."


class Scene(QWidget):
    """A few parts on the page's ground."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.resize(480, 220)
        self.setAutoFillBackground(True)
        self.body, self.small = Body(look, WORDS), Small(look, WORDS)
        self.button = Button(look, "Check now", icon="refresh")
        self.badge = Badge(look, "ok", "Confirmed", "check")
        places = (self.body, 20, 20), (self.small, 20, 60), (self.button, 20, 100), (self.badge, 240, 110)
        for part, left, top in places:
            self.put(part, left, top)
        self.show()

    def put(self, part: QWidget, left: int, top: int) -> None:
        """In place of what was there."""
        old = self.childAt(left + 2, top + 8)
        if old is not None:
            old.hide()
        part.setParent(self)
        part.adjustSize()
        part.move(left, top)
        part.show()

    def picture(self) -> Pixels:
        return pixels_of(self.grab().toImage())


@pytest.fixture
def scene(qtbot: QtBot, look: Look) -> Iterator[Scene]:
    scene = Scene(look)
    qtbot.addWidget(scene)
    yield scene
    scene.hide()


def seen_after(scene: Scene, what: Callable[[Scene], object]) -> bool:
    """Whether the comparison sees what was done."""
    before = softened(scene.picture())
    what(scene)
    return change(before, softened(scene.picture())) is not None


def test_nothing_has_changed_in_the_same_scene(scene: Scene) -> None:
    assert not seen_after(scene, lambda _: None)


@pytest.mark.parametrize(
    "words",
    [
        WORDS.replace("Accepted", "Excepted"),
        WORDS.replace("done", "dune"),
        WORDS.replace("done", "dome"),
        WORDS.replace("14:17", "14:11"),
        WORDS.replace("123456789", "123456786"),
        WORDS.replace("123456789", "123466789"),
        WORDS.replace("Usually", "Usualy"),
        WORDS.replace("Meter", "meter"),
        WORDS.replace("by", "be"),
        WORDS[:-1],
    ],
)
def test_a_changed_word_is_found_in_the_smallest_type(scene: Scene, words: str) -> None:
    assert seen_after(scene, lambda scene: scene.small.setText(words))


@pytest.mark.parametrize(("right", "down"), [(3, 0), (0, 3), (-3, 0), (2, 2)])
def test_a_moved_button_is_found(scene: Scene, right: int, down: int) -> None:
    assert seen_after(scene, lambda scene: scene.button.move(20 + right, 100 + down))


def test_a_missing_icon_is_found(scene: Scene) -> None:
    for part in (scene.button, scene.badge):
        without = type(part).__name__
        before = softened(scene.picture())
        hole = QWidget(part)
        hole.setAutoFillBackground(True)
        palette = hole.palette()
        ground = part.grab().toImage().pixelColor(part.width() // 2, 4)
        palette.setColor(hole.backgroundRole(), ground)
        hole.setPalette(palette)
        left = 8 if part is scene.badge else 16
        hole.setGeometry(left, 5, 20, part.height() - 10)
        hole.show()
        assert change(before, softened(scene.picture())) is not None, without
        hole.hide()


@pytest.mark.parametrize(
    "what",
    [
        lambda scene: scene.badge.hide(),
        lambda scene: scene.button.setEnabled(False),
        lambda scene: scene.button.set_kind("primary"),
        lambda scene: scene.put(Body(scene.look, WORDS, weight=600), 20, 20),
        lambda scene: scene.put(Small(scene.look, WORDS, ink="ink"), 20, 60),
        lambda scene: scene.look.set_theme("dark"),
    ],
    ids=["hidden", "off", "primary", "bold", "darker", "dark"],
)
def test_another_look_of_a_part_is_found(scene: Scene, what: Callable[[Scene], object]) -> None:
    assert seen_after(scene, what)


@pytest.mark.parametrize(("token", "other"), [("#F4F3EF", "#F4F3EA"), ("#FFFFFF", "#F9FFFF")])
def test_a_ground_of_almost_the_same_colour_is_found(scene: Scene, token: str, other: str) -> None:
    before = softened(scene.picture())
    old, new = (np.uint32(int(f"FF{colour[1:]}", 16)) for colour in (token, other))
    assert (before == old).any()
    assert change(before, np.where(before == old, new, before)) is not None


@pytest.mark.parametrize(("right", "down"), [(1, 0), (0, 1), (-1, -1)])
def test_a_letter_a_pixel_further_is_no_change(scene: Scene, right: int, down: int) -> None:
    assert not seen_after(scene, lambda scene: scene.body.move(20 + right, 20 + down))
    assert not seen_after(scene, lambda scene: scene.badge.move(240 + right, 110 + down))


def test_what_another_processor_rounds_otherwise_is_no_change(scene: Scene) -> None:
    picture = scene.picture()
    chance = np.random.default_rng(4)
    noise = chance.integers(0, 3, picture.shape, np.uint32) * np.uint32(0x00010101)
    noisy = np.where((picture & 255) < 250, picture + noise, picture - noise).astype(np.uint32)
    edges = softened(picture) != picture
    assert change(softened(picture), softened(np.where(edges, noisy, picture))) is None


def test_another_size_is_a_change_and_the_difference_can_be_looked_at(scene: Scene) -> None:
    old = scene.picture()
    scene.resize(481, 220)
    assert change(old, scene.picture()) is not None
    scene.resize(480, 220)
    scene.badge.hide()
    red = difference(old, scene.picture()) == np.uint32(0xFFD00000)
    assert red[110:136, 240:300].any()
    assert not red[:100].any()


def test_the_place_of_a_change_is_told(scene: Scene) -> None:
    before = softened(scene.picture())
    scene.badge.hide()
    found = change(before, softened(scene.picture()))
    assert found is not None
    assert (240 - found.left) ** 2 + (110 - found.top) ** 2 < 20
    assert "pixels differ" in str(found)
