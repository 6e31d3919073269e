"""The bars, the plate and the theme switch: what gives way where it is narrow, and what never does."""

from dataclasses import replace

import pytest
from on_screen import shown
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from installer_app.presenters.frame.shell import BarButton, BarState, PlateState
from installer_app.ui.theme import Look
from installer_app.ui.widgets import bottom_bar
from installer_app.ui.widgets.bottom_bar import BottomBar
from installer_app.ui.widgets.nameplate import Nameplate
from installer_app.ui.widgets.theme_switch import Product, ThemeSwitch

BIND = BarState(
    back=True,
    hint="Sends one bind request to the Production server",
    hint_strong="Production",
    primary=BarButton("bind", "Bind DataBridge", "link", kind="primary"),
)
NEXT = BarButton("next", "Next customer", kind="primary")
CROWDED = BarState(
    True,
    BIND.hint,
    (BarButton("copy", "Copy details", "copy"), BarButton("other", "Choose another meter")),
    BarButton("release", "Release and bind", "release", kind="danger"),
)


@pytest.fixture
def bar(qtbot: QtBot, look: Look) -> BottomBar:
    bar = BottomBar(look)
    qtbot.addWidget(bar)
    bar.resize(1016, 80)
    bar.show()
    return bar


def test_the_bar_says_what_the_primary_will_send(bar: BottomBar) -> None:
    bar.show_bar(BIND)
    assert bar.hint.text() == BIND.hint
    assert bar.primary.accessibleDescription() == BIND.hint


def test_why_the_primary_is_off_is_read_out_with_it(bar: BottomBar) -> None:
    off = BarState(hint="Waiting for a sticker", primary=BarButton("use", "Use it", enabled=False))
    bar.show_bar(off)
    assert not bar.primary.isEnabled()
    assert bar.primary.accessibleDescription() == "Waiting for a sticker"


BUSY = BarState(hint="Nothing is sent yet", primary=BarButton("find", "Looking…", kind="primary", busy=True))


def test_a_wait_that_becomes_long_says_how_long_until_it_is_over(bar: BottomBar) -> None:
    bar.show_bar(BUSY)
    bar.wait.has_lasted(4)
    assert bar.hint.text() == "Nothing is sent yet"
    bar.wait.has_lasted(12)
    assert bar.hint.text() == "12 seconds so far. It ends by itself."
    bar.show_bar(BUSY)
    assert bar.hint.text() == "12 seconds so far. It ends by itself."
    bar.show_bar(BIND)
    assert bar.hint.text() == BIND.hint
    bar.wait.has_lasted(13)
    assert bar.hint.text() == BIND.hint


def test_each_wait_is_counted_anew(bar: BottomBar) -> None:
    bar.show_bar(BUSY)
    bar.wait.has_lasted(12)
    bar.show_bar(BIND)
    bar.show_bar(BUSY)
    assert bar.hint.text() == "Nothing is sent yet"


def test_a_long_wait_is_announced_once(bar: BottomBar, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(bottom_bar, "announce", lambda _, words: said.append(words))
    bar.show_bar(BUSY)
    for seconds in (5, 6, 7):
        bar.wait.has_lasted(seconds)
    assert said == ["5 seconds so far. It ends by itself."]


def test_a_busy_primary_shows_its_verb_keeps_the_focus_and_takes_no_press(
    qtbot: QtBot, bar: BottomBar
) -> None:
    bar.show_bar(BIND)
    bar.activateWindow()
    bar.primary.setFocus()
    qtbot.waitUntil(bar.primary.hasFocus)
    bar.show_bar(BarState(primary=BarButton("bind", "Binding…", "link", kind="primary", busy=True)))
    with qtbot.assertNotEmitted(bar.pressed):
        QTest.mouseClick(bar.primary, Qt.MouseButton.LeftButton)
        bar.press_primary()
    assert bar.primary.caption == "Binding…"
    assert bar.primary.hasFocus()
    bar.show_bar(BIND)
    with qtbot.waitSignal(bar.pressed) as pressed:
        bar.press_primary()
    assert pressed.args == ["bind"]


def test_the_secondaries_stand_beside_the_primary_in_their_order(qtbot: QtBot, bar: BottomBar) -> None:
    bar.show_bar(CROWDED)
    qtbot.waitUntil(lambda: bar.secondary[0].x() < bar.secondary[1].x() < bar.primary.x())
    keys: list[str] = []
    bar.pressed.connect(keys.append)
    for button in (*bar.secondary, bar.primary):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert keys == ["copy", "other", "release"]


def test_a_button_that_goes_leaves_the_keyboard_to_the_primary_until_it_is_back(
    qtbot: QtBot, bar: BottomBar
) -> None:
    shown(qtbot, bar, width=1000)
    try_now, undo = BarButton("try now", "Try now"), BarButton("undo", "Undo")
    waiting = BarState(secondary=(try_now, undo), primary=NEXT)
    bar.show_bar(waiting)
    bar.secondary[0].setFocus()
    # On its way: only what comes after is offered, in the place of the other one.
    bar.show_bar(BarState(secondary=(BarButton("next device", "Next device"),), primary=NEXT))
    assert bar.primary.hasFocus()
    bar.show_bar(waiting)
    assert bar.secondary[0].hasFocus()
    bar.show_bar(BarState(secondary=(replace(try_now, enabled=False), undo), primary=NEXT))
    assert bar.primary.hasFocus()
    bar.secondary[1].setFocus()
    bar.show_bar(waiting)
    assert bar.secondary[1].hasFocus()


def test_more_than_three_buttons_at_the_right_are_refused(bar: BottomBar) -> None:
    with pytest.raises(ValueError, match="3 secondary"):
        bar.show_bar(BarState(secondary=(BarButton("a", "A"), BarButton("b", "B"), BarButton("c", "C"))))


def test_where_it_is_narrow_the_hint_goes_above_and_the_primary_is_never_cut(
    qtbot: QtBot, bar: BottomBar
) -> None:
    bar.resize(560, 80)
    bar.show_bar(CROWDED)
    qtbot.waitUntil(bar.hint_above.isVisible)
    qtbot.waitUntil(lambda: bar.primary.width() >= bar.primary.sizeHint().width())
    right = bar.primary.mapTo(bar, bar.primary.rect().topRight()).x()
    assert right < bar.width()
    assert bar.hint.text() == ""
    assert bar.height() > 80
    assert bar.back.accessibleName() == "Back"
    assert bar.secondary[0].toolTip() == "Copy details"


def test_with_room_again_the_bar_is_as_before(qtbot: QtBot, bar: BottomBar) -> None:
    bar.show_bar(CROWDED)
    bar.resize(560, 80)
    bar.resize(1016, 80)
    qtbot.waitUntil(lambda: bar.back.caption == "Back")
    assert bar.secondary[0].toolTip() == ""


@pytest.mark.parametrize(
    ("environment", "token"),
    [("demo", "demo"), ("staging", "staging"), ("production", "production"), ("depot west", "custom")],
)
@pytest.mark.parametrize("theme", ["light", "dark", "sun"])
def test_each_environment_has_its_colour_in_every_theme(
    qtbot: QtBot, look: Look, theme: str, environment: str, token: str
) -> None:
    look.set_theme(theme)
    plate = Nameplate(look)
    qtbot.addWidget(plate)
    plate.resize(264, 72)
    plate.show_plate(PlateState(environment, "NAME", "Meaning."))
    picture = plate.grab().toImage()
    assert picture.pixelColor(4, 4) == QColor(look.theme.colour(token))
    assert plate.accessibleName() == "NAME. Meaning."


def test_a_long_name_of_a_profile_is_cut_and_told_in_full(qtbot: QtBot, look: Look) -> None:
    plate = Nameplate(look)
    qtbot.addWidget(plate)
    plate.resize(240, 72)
    plate.show_plate(PlateState("custom", "DEPOT WEST AND NORTHERN UTILITY", "Set up by depot IT."))
    assert plate.toolTip() == "DEPOT WEST AND NORTHERN UTILITY"


def test_the_switch_shows_the_theme_in_force_and_asks_for_another(qtbot: QtBot, look: Look) -> None:
    switch = ThemeSwitch(look)
    qtbot.addWidget(switch)
    switch.resize(232, 46)
    switch.show()
    on = {name: button.isChecked() for name, button in switch.buttons.items()}
    assert on == {"light": True, "dark": False, "sun": False}
    switch.chosen.connect(look.set_theme)
    with qtbot.waitSignal(switch.chosen) as chosen:
        QTest.mouseClick(list(switch.buttons.values())[2], Qt.MouseButton.LeftButton)
    assert chosen.args == ["sun"]
    assert [str(name) for name, button in switch.buttons.items() if button.isChecked()] == ["sun"]


@pytest.mark.parametrize("narrow", [False, True])
def test_each_third_of_the_switch_is_a_target_for_a_glove(qtbot: QtBot, look: Look, narrow: bool) -> None:
    switch = ThemeSwitch(look)
    qtbot.addWidget(switch)
    switch.set_room(216, narrow=narrow)
    switch.resize(216, switch.height())
    switch.show()
    assert all(button.width() >= 44 and button.height() >= 44 for button in switch.buttons.values())


def test_the_themes_words_go_under_their_icons_where_they_are_long(qtbot: QtBot, look: Look) -> None:
    switch = ThemeSwitch(look)
    qtbot.addWidget(switch)
    for width, under in ((232, False), (150, True), (232, False)):
        switch.set_room(width, narrow=False)
        assert {button.under for button in switch.buttons.values()} == {under}


def test_the_product_is_named_with_its_version(qtbot: QtBot, look: Look) -> None:
    product = Product(look)
    qtbot.addWidget(product)
    assert product.accessibleName().startswith("EnergyGrid Field Installer ")
