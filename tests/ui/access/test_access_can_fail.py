"""The walk would say so: each kind of mistake it looks for, made on purpose."""

from collections.abc import Iterator

import pytest
from controls import Control, controls_of
from named import bare_names, same_names, unnamed
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from reach import go, out_of_order, unreached
from seen import moving, ring_around
from targets import too_close, too_small

from installer_app.ui.shell.reading_order import go_to, in_reading_order, next_stop
from installer_app.ui.theme import Look
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.focus_ring import FocusRing
from installer_app.ui.widgets.list_row import ListRow


class Trap(QPushButton):
    """Keeps the keyboard."""

    def focusNextPrevChild(self, _forward: bool) -> bool:
        return True


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> Iterator[QWidget]:
    """Empty, 400 by 300."""
    del look
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    yield window
    window.hide()


@pytest.fixture
def ring(look: Look, window: QWidget) -> FocusRing:
    """As every window of the program has one."""
    return FocusRing(look, window)


def placed(widget: QWidget, parent: QWidget, *place: int) -> QWidget:
    """``widget`` within ``parent`` at left, top, width, height."""
    widget.setParent(parent)
    widget.setGeometry(*place)
    return widget


def on_show(qtbot: QtBot, window: QWidget) -> tuple[Control, ...]:
    """Its controls, once it has the keyboard."""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return controls_of(window)


def test_a_window_as_it_should_be_passes(window: QWidget, look: Look, ring: FocusRing, qtbot: QtBot) -> None:
    placed(Button(look, "Find customer"), window, 20, 20, 200, 48)
    last = placed(Button(look, "Next customer"), window, 20, 80, 200, 48)
    controls = on_show(qtbot, window)
    walked = go(window)
    assert [*unnamed(controls), *bare_names(controls), *same_names(controls)] == []
    assert [*too_small(controls), *too_close(controls), *moving(window)] == []
    assert [*unreached(controls, walked), *out_of_order(controls, walked, lambda _: 0)] == []
    last.setFocus()
    assert list(ring_around(window, ring, controls[1])) == []


def test_a_button_without_a_name_is_found(window: QWidget, qtbot: QtBot) -> None:
    placed(QPushButton(), window, 20, 20, 48, 48)
    assert any("has no name" in words for words in unnamed(on_show(qtbot, window)))


def test_words_that_take_the_keyboard_and_say_not_what_they_are_are_found(
    window: QWidget, qtbot: QtBot
) -> None:
    odd = QWidget()
    odd.setAccessibleName("Something")
    odd.setFocusPolicy(odd.focusPolicy().StrongFocus)
    placed(odd, window, 20, 20, 100, 48)
    assert any("calls itself a Client" in words for words in unnamed(on_show(qtbot, window)))


def test_two_actions_of_one_name_are_found(window: QWidget, look: Look, qtbot: QtBot) -> None:
    placed(Button(look, "Change"), window, 20, 20, 200, 48)
    placed(Button(look, "Change"), window, 20, 80, 200, 48)
    controls = on_show(qtbot, window)
    assert list(same_names(controls)) == ["“Change” is the name of 2 controls: Button, Button"]
    assert len(list(bare_names(controls))) == 2


def test_a_target_for_small_fingers_is_found(window: QWidget, look: Look, qtbot: QtBot) -> None:
    placed(Button(look, "Cancel"), window, 20, 20, 200, 30)
    assert list(too_small(on_show(qtbot, window))) == ["Button “Cancel” is 200 by 30 pixels"]


@pytest.mark.parametrize(("top", "apart"), [(72, 4), (60, -8)])
def test_targets_that_touch_are_found(
    window: QWidget, look: Look, qtbot: QtBot, top: int, apart: int
) -> None:
    placed(Button(look, "Cancel"), window, 20, 20, 200, 48)
    placed(Button(look, "Bind"), window, 20, top, 200, 48)
    found = list(too_close(on_show(qtbot, window)))
    assert found == [f"Button “Cancel” is {apart} pixels from Button “Bind”"]


@pytest.mark.parametrize(("high", "found"), [(56, 0), (45, 1)])
def test_joined_rows_have_to_be_high_enough_to_tell_apart(
    window: QWidget, look: Look, qtbot: QtBot, high: int, found: int
) -> None:
    placed(ListRow(look, "John Doe"), window, 20, 20, 200, high)
    placed(ListRow(look, "Maple Bakery"), window, 20, 20 + high + 1, 200, high)
    assert len(list(too_close(on_show(qtbot, window)))) == found


def test_a_trap_is_found(window: QWidget, look: Look, qtbot: QtBot) -> None:
    placed(Button(look, "Find customer"), window, 20, 20, 200, 48)
    placed(Trap("Trap"), window, 20, 80, 200, 48)
    placed(Button(look, "Next customer"), window, 20, 140, 200, 48)
    controls = on_show(qtbot, window)
    assert list(unreached(controls, go(window))) == ["the keyboard does not get on from Trap “Trap”"]


def test_what_only_the_mouse_reaches_is_found(window: QWidget, look: Look, qtbot: QtBot) -> None:
    hidden_from_keys = Button(look, "Clear")
    hidden_from_keys.setFocusPolicy(hidden_from_keys.focusPolicy().NoFocus)
    placed(hidden_from_keys, window, 20, 20, 200, 48)
    placed(Button(look, "Find customer"), window, 20, 80, 200, 48)
    placed(Button(look, "Next customer"), window, 20, 140, 200, 48)
    controls = on_show(qtbot, window)
    found = list(unreached(controls, go(window)))
    assert found == ["Button “Clear” can’t be reached by the keyboard"]


def test_an_order_that_jumps_is_found(window: QWidget, look: Look, qtbot: QtBot) -> None:
    for name, top in (("Second", 80), ("First", 20), ("Third", 140)):
        placed(Button(look, name), window, 20, top, 200, 48)
    controls = on_show(qtbot, window)
    found = list(out_of_order(controls, go(window), lambda _: 0))
    # First, Third, Second: a ring begins where one begins to read.
    assert found == ["Button “Second” comes after Button “Third”"]


def test_a_part_that_is_read_later_and_reached_earlier_is_found(
    window: QWidget, look: Look, qtbot: QtBot
) -> None:
    placed(Button(look, "Menu"), window, 20, 20, 200, 48)
    placed(Button(look, "Bind DataBridge"), window, 20, 80, 200, 48)
    placed(Button(look, "Change"), window, 20, 140, 200, 48)
    controls, walked = on_show(qtbot, window), go(window)
    # Around the ring the last is followed by the first: where it was begun does not matter.
    in_order, jumping = {20: 1, 80: 2, 140: 0}, {20: 0, 80: 2, 140: 1}
    assert list(out_of_order(controls, walked, lambda w: in_order[w.y()])) == []
    found = list(out_of_order(controls, walked, lambda w: jumping[w.y()]))
    assert found == ["Button “Change” comes after Button “Bind DataBridge”"]


def test_a_control_without_a_ring_is_found(
    window: QWidget, look: Look, ring: FocusRing, qtbot: QtBot
) -> None:
    first = placed(Button(look, "Find customer"), window, 20, 20, 200, 48)
    placed(Button(look, "Next customer"), window, 20, 120, 200, 48)
    controls = on_show(qtbot, window)
    first.setFocus()
    assert list(ring_around(window, ring, controls[0])) == []
    assert "has no ring" in next(ring_around(window, ring, controls[1]))


def test_what_moves_is_found(window: QWidget, look: Look, qtbot: QtBot) -> None:
    busy = Button(look, "Bind DataBridge", busy_text="Binding…")
    placed(busy, window, 20, 20, 200, 48)
    on_show(qtbot, window)
    busy.set_busy(True)
    assert list(moving(window)) == []
    look.set_reduced_motion(False)
    assert any("moves" in words for words in moving(window))
    busy.set_busy(False)
    timer = QTimer(window, interval=30)
    timer.start()
    assert list(moving(window)) == ["QWidget is woken each 30 ms"]


def test_the_program_s_own_order_is_that_of_the_layouts_and_then_of_the_place(
    window: QWidget, look: Look, qtbot: QtBot
) -> None:
    column = QVBoxLayout(window)
    later, sooner = Button(look, "Later"), Button(look, "Sooner")
    later.setParent(window)
    column.addWidget(QLabel("Which customer?"))
    column.addWidget(sooner)
    column.addWidget(later)
    sooner.setEnabled(False)
    free = placed(Button(look, "Free"), window, 300, 0, 90, 48)
    on_show(qtbot, window)
    assert [w for w in in_reading_order(window) if isinstance(w, Button)] == [sooner, later, free]
    assert next_stop(window, None, forward=True) is later
    assert next_stop(window, sooner, forward=True) is later
    assert next_stop(window, later, forward=False) is free
    go_to(free, forward=True)
    assert free.hasFocus()
    for button in (later, free):
        button.setEnabled(False)
    assert next_stop(window, None, forward=True) is None
