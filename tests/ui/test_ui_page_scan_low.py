"""The scan page in a low window: what has to be compared or answered is in sight, without scrolling."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from scan_kit import OTHER_CODE, OTHER_MAC, SUSPECT, SWAPPED, Bench, build_bench

from installer_app.scan.reader import QrStickerReader
from installer_app.ui.theme import Look

LOW = (1024, 560)
MULTICAST = "MAC:FF:FF:FF:FF:FF:FF;IC:TUTORIAL-INSTALL-CODE-001"


def in_sight(part: QWidget) -> bool:
    return part.isVisible() and part.visibleRegion().boundingRect() == part.rect()


def settled(bench: Bench, qtbot: QtBot) -> None:
    """All is in its place."""
    qtbot.wait(0)
    for _ in range(6):
        QApplication.processEvents()
    assert bench.page.isVisible()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("payload", [SUSPECT, SWAPPED, MULTICAST], ids=["suspect", "swapped", "multicast"])
def test_values_verdict_and_tick_are_seen_together(
    look: Look, qtbot: QtBot, theme: str, payload: str
) -> None:
    look.set_theme(theme)
    bench = build_bench(look, qtbot, *LOW)
    bench.live(payload)
    settled(bench, qtbot)
    read = bench.page.faces.read

    assert in_sight(read.card)
    assert in_sight(read.verdict.banner)
    assert in_sight(read.tick)
    assert QApplication.focusWidget() is read.tick
    assert not read.swap.isVisible() or in_sight(read.swap)


@pytest.mark.parametrize("payload", [SUSPECT, SWAPPED, MULTICAST], ids=["suspect", "swapped", "multicast"])
def test_in_the_sun_the_page_goes_to_the_tick_that_has_the_keyboard(
    look: Look, qtbot: QtBot, payload: str
) -> None:
    look.set_theme("sun")
    bench = build_bench(look, qtbot, *LOW)
    bench.live(payload)
    settled(bench, qtbot)
    tick = bench.page.faces.read.tick

    assert QApplication.focusWidget() is tick
    assert in_sight(tick)


def test_swapped_lines_are_exchanged_by_the_button_wherever_it_stands(look: Look, qtbot: QtBot) -> None:
    bench = build_bench(look, qtbot, *LOW)
    bench.live(SWAPPED)
    settled(bench, qtbot)
    read = bench.page.faces.read
    low = read.swap.y()
    bench.window.resize(1280, 800)
    settled(bench, qtbot)
    assert in_sight(read.swap)
    assert read.verdict.banner.isAncestorOf(read.swap), f"it stood below the words at {low}"

    QTest.mouseClick(read.swap, Qt.MouseButton.LeftButton)

    assert bench.read_mac == "AA:BB:CC:DD:EE:FF"
    assert not read.swap.isVisible()


def test_the_picture_that_was_read_is_kept_below(look: Look, qtbot: QtBot) -> None:
    bench = build_bench(look, qtbot, *LOW)
    bench.live(SUSPECT)
    settled(bench, qtbot)
    picture = bench.page.faces.read.picture

    assert not picture.image.isNull()
    bench.page.scroll_to(picture)
    assert in_sight(picture)


@pytest.mark.parametrize("theme", ["light", "dark", "sun"])
def test_all_ways_in_are_seen_and_that_a_decoder_is_missing(
    monkeypatch: pytest.MonkeyPatch, look: Look, qtbot: QtBot, theme: str
) -> None:
    monkeypatch.setattr(QrStickerReader, "decoders", lambda _: ("zxing-cpp",))
    look.set_theme(theme)
    bench = build_bench(look, qtbot, *LOW)
    settled(bench, qtbot)
    ways = bench.page.faces.live.ways

    for part in (ways.photo, ways.scanner, ways.by_hand, ways.decoders):
        assert in_sight(part)


@pytest.mark.parametrize("theme", ["light", "dark", "sun"])
def test_what_is_asked_of_a_typed_code_comes_into_sight_beside_the_field(
    look: Look, qtbot: QtBot, theme: str
) -> None:
    look.set_theme(theme)
    bench = build_bench(look, qtbot, *LOW)
    bench.presenter.type_by_hand()
    settled(bench, qtbot)
    typing = bench.page.faces.typing
    typing.code.entry.setFocus()
    bench.presenter.edit(OTHER_MAC, OTHER_CODE.replace("D505", "D506"))
    settled(bench, qtbot)

    assert in_sight(typing.take)
    assert in_sight(typing.suggestion)
    assert in_sight(typing.code)
