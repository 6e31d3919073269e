"""Banners, the health light, the empty state and the sticker: what they say and what they keep back."""

import pytest
from on_screen import colour_at, shown
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from installer_app.ui.theme import Look
from installer_app.ui.widgets.badge import Badge, BadgeFace, BadgeKind
from installer_app.ui.widgets.banner import Banner
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.details import DetailsLink, DetailsPanel
from installer_app.ui.widgets.empty import EmptyState, OpenConductor
from installer_app.ui.widgets.health_light import HealthLight
from installer_app.ui.widgets.stacked_value import StickerCard
from installer_app.ui.widgets.sticker_value import StickerValue
from installer_app.ui.widgets.text import Identifier, Text

LEFT = Qt.MouseButton.LeftButton
CODE = "83FE D340 7A93 9723 A5C6 39B2 6916 D505 C3B5"


def parts(banner: Banner | HealthLight) -> tuple[DetailsLink, DetailsPanel]:
    """The "Details" link and its panel."""
    link, panel = banner.findChild(DetailsLink), banner.findChild(DetailsPanel)
    assert isinstance(link, DetailsLink)
    assert isinstance(panel, DetailsPanel)
    return link, panel


def plain(value: StickerValue) -> str:
    """What is read on the screen."""
    document = QTextDocument()
    document.setHtml(value.text())
    return document.toPlainText()


@pytest.mark.parametrize("kind", ["ok", "warn", "bad", "wait"])
def test_a_banner_has_its_kind_s_bar_and_says_everything(look: Look, qtbot: QtBot, kind: str) -> None:
    banner = Banner(look, kind, "info", "Answer lost", "We look before we repeat anything.")
    shown(qtbot, banner)
    assert colour_at(banner, 2, banner.height() // 2) == look.theme.colour(kind)
    assert banner.accessibleName() == "Answer lost. We look before we repeat anything."
    assert parts(banner)[0].isHidden()


def test_details_tell_the_newest_and_are_copied_in_one_press(look: Look, qtbot: QtBot) -> None:
    told = iter(["Time: 14:02", "Time: 14:03"])
    banner = Banner(look, "bad", "problem", "Refused by the gateway", "", lambda: next(told))
    shown(qtbot, banner)
    link, panel = parts(banner)
    low = banner.height()
    QTest.mouseClick(link, LEFT)
    assert (panel.isVisible(), panel.text()) == (True, "Time: 14:02")
    qtbot.waitUntil(lambda: banner.height() > low)
    copy = panel.findChild(Button)
    assert isinstance(copy, Button)
    QTest.keyClick(copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "Time: 14:02"
    assert copy.caption == "Copied"
    QTest.mouseClick(link, LEFT)
    assert not panel.isVisible()
    QTest.mouseClick(link, LEFT)
    assert (panel.text(), copy.caption) == ("Time: 14:03", "Copy details")


def test_another_message_closes_the_details_of_the_last(look: Look, qtbot: QtBot) -> None:
    banner = Banner(look, "bad", "problem", "Refused", "", lambda: "Code: 400")
    shown(qtbot, banner)
    link, panel = parts(banner)
    QTest.mouseClick(link, LEFT)
    banner.set_message("ok", "check-circle", "Bound and confirmed")
    assert not panel.isVisible()
    assert link.isHidden()


def test_what_a_server_says_is_never_taken_for_markup(look: Look, qtbot: QtBot) -> None:
    name = "<b>Doe</b> & <img src=x>"
    widgets = (Text(look, name), Identifier(look, name), Badge(look, "ok", name))
    for widget in widgets:
        qtbot.addWidget(widget)
        assert widget.textFormat() is Qt.TextFormat.PlainText
        assert widget.text() == name
    panel = DetailsPanel(look)
    qtbot.addWidget(panel)
    panel.show_text(name)
    assert panel.findChildren(QLabel)[0].textFormat() is Qt.TextFormat.PlainText
    sticker = StickerCard(look)
    qtbot.addWidget(sticker)
    sticker.show_sticker("AA:BB:CC:DD:EE:FF", name, "<b>D…x>")
    sticker.reveal.click()
    assert plain(sticker.code).replace("\n", "").replace(" ", "") == name.replace(" ", "")


def test_the_health_light_tells_its_state_in_words_and_keeps_details(look: Look, qtbot: QtBot) -> None:
    health = HealthLight(look, "wait", "Asking the server…")
    shown(qtbot, health)
    health.set_state("ok", "Demo server is running", "Answered at 13:41.", lambda: "Time: 13:41")
    assert (health.accessibleName(), health.accessibleDescription()) == (
        "Demo server is running",
        "Answered at 13:41.",
    )
    assert colour_at(health, 29, health.height() // 2) == look.theme.ok
    link, panel = parts(health)
    QTest.mouseClick(link, LEFT)
    assert panel.text() == "Time: 13:41"
    health.set_state("bad", "No network", "The server could not be reached.")
    assert not panel.isVisible()


def test_a_badge_on_a_tinted_row_sits_on_surface(look: Look, qtbot: QtBot) -> None:
    badge = Badge(look, "act", "Pairing", "pairing")
    qtbot.addWidget(badge)
    badge.resize(badge.sizeHint())
    assert badge.height() == 26
    assert colour_at(badge, 4, 13) == look.theme.tint
    badge.set_face(BadgeFace(BadgeKind.ACT, "Pairing", "pairing", raised=True))
    assert colour_at(badge, 4, 13) == look.theme.surface


def test_the_empty_state_offers_how_to_begin(look: Look, qtbot: QtBot) -> None:
    start = Button(look, "Start an install", "primary")
    empty = EmptyState(look, "No installs yet", "Each bind you send shows up here.", start)
    shown(qtbot, empty, width=900)
    assert start.isVisible()
    empty.set_message("Nothing needs you", "Choose another filter.")
    assert {label.text() for label in empty.findChildren(Text)} == {
        "Nothing needs you",
        "Choose another filter.",
    }


def test_in_a_low_window_the_drawing_gives_way_to_the_words(look: Look, qtbot: QtBot) -> None:
    start = Button(look, "Start an install", "primary")
    words = "Open the file with your stops, or drop it anywhere on this window. " * 3
    empty = EmptyState(look, "No list for today", words, start)
    shown(qtbot, empty, width=900)
    drawing = empty.findChild(OpenConductor)
    assert drawing is not None
    empty.resize(900, 600)
    assert drawing.isVisible()
    empty.resize(900, 300)
    assert not drawing.isVisible()
    (text,) = (label for label in empty.findChildren(Text) if label.text() == words)
    qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()))
    empty.resize(900, 600)
    assert drawing.isVisible()


@pytest.fixture
def sticker(look: Look, qtbot: QtBot) -> StickerCard:
    """A sticker, read and shown."""
    card = StickerCard(look)
    card.show_sticker("AA:BB:CC:DD:EE:FF", CODE, "83FE…C3B5")
    shown(qtbot, card, width=560)
    return card


def test_the_install_code_is_masked_for_eye_and_ear_until_show(sticker: StickerCard) -> None:
    face = QAccessible.queryAccessibleInterface(sticker.code)
    assert sticker.code.value() == "83FE … C3B5"
    assert face.text(QAccessible.Text.Name) == "Install code, masked"
    assert "D505" not in sticker.code.text()
    QTest.mouseClick(sticker.reveal, LEFT)
    assert sticker.revealed
    assert sticker.code.value() == CODE
    assert CODE in face.text(QAccessible.Text.Name)
    assert sticker.reveal.caption == "Hide"
    QTest.keyClick(sticker.reveal, Qt.Key.Key_Space)
    assert "D505" not in sticker.code.text()


def test_leaving_the_page_masks_the_code_again(sticker: StickerCard) -> None:
    sticker.reveal.click()
    sticker.hide()
    sticker.show()
    assert not sticker.revealed
    assert "D505" not in sticker.code.text()


def test_another_sticker_starts_masked(sticker: StickerCard) -> None:
    sticker.reveal.click()
    sticker.show_sticker("AA:BB:CC:DD:EE:0B", "TUTORIAL-INSTALL-CODE-001", "TUTO…-001")
    assert sticker.code.value() == "TUTO … -001"


@pytest.mark.parametrize("width", [400, 460, 560, 900])
def test_values_break_only_between_their_groups_and_are_never_cut(
    sticker: StickerCard, qtbot: QtBot, width: int
) -> None:
    sticker.show_sticker("AA:BB:CC:DD:EE:FF:00:18", CODE, "83FE…C3B5")
    sticker.reveal.click()
    sticker.window().resize(width, 500)
    qtbot.waitUntil(lambda: sticker.window().width() == width)
    for value in (sticker.mac, sticker.code):
        lines = plain(value).split("\n")
        groups = [group for line in lines for group in line.replace(":", " ").split()]
        assert groups == value.value().replace(":", " ").split()
        assert max(value.fontMetrics().horizontalAdvance(line) for line in lines) <= value.width()
        tall = value.fontMetrics().lineSpacing() * len(lines)
        qtbot.waitUntil(lambda label=value, least=tall: label.height() >= least)  # type: ignore[misc]  # bound
