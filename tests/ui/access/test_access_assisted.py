"""What a screen reader does to a control is heard as what a finger does."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from installer_app.presenters.frame.shell import RailKind, RailStep
from installer_app.presenters.tracker.view import FILTERS, MORE
from installer_app.ui.theme import Look
from installer_app.ui.tracker.filters import FilterRow
from installer_app.ui.widgets.rail import Rail
from installer_app.ui.widgets.theme_switch import ThemeSwitch
from installer_app.ui.widgets.tick_card import TickCard


def act(widget: QWidget) -> None:
    """Do the first of its accessible actions."""
    spoken = QAccessible.queryAccessibleInterface(widget)
    assert spoken is not None
    actions = spoken.actionInterface()
    assert isinstance(actions, QAccessibleActionInterface)
    actions.doAction(actions.actionNames()[0])


def test_a_box_is_ticked_and_what_is_only_shown_is_not_told(look: Look, qtbot: QtBot) -> None:
    box = TickCard(look, "It stays plugged in")
    qtbot.addWidget(box)
    told: list[bool] = []
    box.toggled.connect(told.append)
    act(box)
    assert (box.isChecked(), told) == (True, [True])
    box.show_ticked(False)
    assert (box.isChecked(), told) == (False, [True])


def test_a_theme_is_chosen_and_a_change_of_it_is_not_told(look: Look, qtbot: QtBot) -> None:
    switch = ThemeSwitch(look)
    qtbot.addWidget(switch)
    told: list[str] = []
    switch.chosen.connect(told.append)
    act(list(switch.buttons.values())[1])
    assert told == ["dark"]
    look.set_theme("sun")
    assert told == ["dark"]


def test_a_filter_is_chosen_and_one_that_is_only_shown_is_not_told(look: Look, qtbot: QtBot) -> None:
    row = FilterRow(look)
    qtbot.addWidget(row)
    told: list[str] = []
    row.chosen.connect(told.append)
    row.show_counts((3,) * len(FILTERS), (1,) * len(MORE), FILTERS[0])
    assert told == []
    act(row.buttons[1])
    assert told == [FILTERS[1]]


@pytest.mark.parametrize(
    ("kind", "name"), [(RailKind.CURRENT, "Sign in (this step)"), (RailKind.DONE, "Sign in")]
)
def test_the_step_one_is_at_is_not_called_as_the_button_that_ends_it(
    look: Look, qtbot: QtBot, kind: RailKind, name: str
) -> None:
    rail = Rail(look)
    qtbot.addWidget(rail)
    rail.show_steps((RailStep("Sign in", "", kind),))
    assert rail.items[0].accessibleName() == name
