"""Choices: radio cards, tick cards, pressed rows and the chooser, by mouse, key and screen reader."""

import pytest
from on_screen import colour_at, shown
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from installer_app.ui.theme import Look
from installer_app.ui.widgets.badge import BadgeFace, BadgeKind
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.combo import Chooser
from installer_app.ui.widgets.environment_card import EnvironmentCard
from installer_app.ui.widgets.field import Field
from installer_app.ui.widgets.list_row import ListRow
from installer_app.ui.widgets.meter_card import MeterCard, MeterFace
from installer_app.ui.widgets.option_card import OptionCard
from installer_app.ui.widgets.tick_card import TickCard

LEFT = Qt.MouseButton.LeftButton
GAS = MeterFace("Gas meter", "204466801", "gas", "A DataBridge can’t be bound to a gas meter.")
ELECTRIC = MeterFace(
    "Electric meter",
    "123456789",
    "electric",
    "Ready to bind.",
    badges=(BadgeFace(BadgeKind.PLAIN, "Primary"),),
)


def spoken(widget: QWidget) -> tuple[str, str]:
    """Accessible name and description."""
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name), face.text(QAccessible.Text.Description)


@pytest.fixture
def environments(look: Look, qtbot: QtBot) -> tuple[EnvironmentCard, EnvironmentCard]:
    """Demo, chosen, and staging."""
    demo = EnvironmentCard(look, "demo", "Demo", "Practice on this computer.")
    staging = EnvironmentCard(look, "staging", "Staging", "The utility’s test system.")
    demo.setChecked(True)
    shown(qtbot, demo, staging)
    return demo, staging


def test_the_whole_card_is_the_target(
    environments: tuple[EnvironmentCard, EnvironmentCard],
) -> None:
    demo, staging = environments
    for corner in (QPoint(1, 1), QPoint(staging.width() - 2, staging.height() - 2)):
        demo.setChecked(True)
        QTest.mouseClick(staging, LEFT, pos=corner)
        assert (demo.isChecked(), staging.isChecked()) == (False, True)


def test_arrow_keys_move_the_choice(
    environments: tuple[EnvironmentCard, EnvironmentCard],
) -> None:
    demo, staging = environments
    demo.setFocus()
    QTest.keyClick(demo, Qt.Key.Key_Down)
    assert staging.isChecked()
    assert staging.hasFocus()


def test_a_chosen_card_is_painted_and_told_as_such(
    look: Look, environments: tuple[EnvironmentCard, EnvironmentCard]
) -> None:
    demo, staging = environments
    assert colour_at(demo, 0, demo.height() // 2) == look.theme.accent
    assert colour_at(demo, 8, demo.height() // 2) == look.theme.tint
    assert colour_at(staging, 0, staging.height() // 2) == look.theme.line
    face = QAccessible.queryAccessibleInterface(demo)
    assert face.role() == QAccessible.Role.RadioButton
    assert face.state().checked
    assert spoken(demo) == ("Demo", "Practice on this computer.")


def test_a_meter_tells_all_that_its_card_shows(look: Look, qtbot: QtBot) -> None:
    card = MeterCard(look, ELECTRIC)
    qtbot.addWidget(card)
    assert spoken(card) == ("Electric meter 123456789", "Primary. Ready to bind.")
    assert card.number == "123456789"


def test_a_blocked_meter_can_be_reached_and_read_but_not_chosen(look: Look, qtbot: QtBot) -> None:
    electric, gas = MeterCard(look, ELECTRIC), MeterCard(look, GAS, blocked=True)
    electric.setChecked(True)
    shown(qtbot, electric, gas)
    electric.setFocus()
    QTest.keyClick(electric, Qt.Key.Key_Tab)
    assert gas.hasFocus()
    QTest.keyClick(gas, Qt.Key.Key_Space)
    QTest.mouseClick(gas, LEFT)
    assert (electric.isChecked(), gas.isChecked()) == (True, False)
    assert spoken(gas) == ("Gas meter 204466801", "A DataBridge can’t be bound to a gas meter.")
    assert colour_at(gas, gas.width() // 2, 8) == look.theme.sunk


def test_a_meter_number_is_never_broken(look: Look, qtbot: QtBot) -> None:
    card = MeterCard(look, ELECTRIC)
    qtbot.addWidget(card)
    one_line = card.heightForWidth(600)
    narrow = card.minimumSizeHint().width()
    assert card.heightForWidth(narrow) - one_line <= look.pitch("small") + 34  # note and badges may wrap


def test_four_environments_fit_side_by_side_in_the_narrowest_window(look: Look) -> None:
    # 1024 less the rail of 240 and the padding of 2 x 24, three gaps of 16 between.
    room = (1024 - 240 - 48 - 48) // 4
    for name in ("Demo", "Staging", "Production", "Custom", "Producción", "Personnalisé"):
        card = EnvironmentCard(look, "custom", name, "Other servers, set up by depot IT.")
        assert card.minimumSizeHint().width() <= room


def test_the_typed_confirmation_shows_only_while_its_option_is_chosen(look: Look, qtbot: QtBot) -> None:
    field = Field(look, "Type the meter number to confirm", note_space=False)
    leave = OptionCard(look, "Leave it as it is", "Nothing more is sent.")
    release = OptionCard(look, "Release the meter", "Two requests are sent.", field)
    leave.setChecked(True)
    shown(qtbot, leave, release)
    closed = release.height()
    assert not field.isVisible()
    QTest.mouseClick(release, LEFT)
    qtbot.waitUntil(lambda: release.height() > closed)
    assert field.isVisible()
    assert release.rect().contains(field.geometry())
    field.setFocus()
    QTest.keyClicks(field.entry, "123")
    QTest.keyClick(field.entry, Qt.Key.Key_Up)
    assert (release.isChecked(), field.text()) == (True, "123")
    QTest.mouseClick(leave, LEFT)
    qtbot.waitUntil(lambda: release.height() == closed)
    assert not field.isVisible()


def test_a_note_that_grows_within_an_option_grows_the_card(look: Look, qtbot: QtBot) -> None:
    field = Field(look, "Type the meter number to confirm", note_space=False)
    release = OptionCard(look, "Release the meter", "Two requests are sent.", field)
    release.setChecked(True)
    shown(qtbot, release)
    qtbot.waitUntil(lambda: field.isVisible() and release.rect().contains(field.geometry()))
    before = release.height()
    field.set_grade("wrong", "That is not the number of this meter.")
    qtbot.waitUntil(lambda: release.height() > before)
    assert release.rect().contains(field.geometry())


def test_a_tick_card_is_ticked_anywhere_and_by_space(look: Look, qtbot: QtBot) -> None:
    tick = TickCard(look, "Keep in this computer’s keychain", "Never in a plain file.")
    shown(qtbot, tick)
    QTest.mouseClick(tick, LEFT, pos=QPoint(tick.width() - 3, 3))
    assert tick.isChecked()
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert not tick.isChecked()
    assert spoken(tick) == ("Keep in this computer’s keychain", "Never in a plain file.")


def test_rows_of_a_card_are_pressed_and_only_the_outer_ones_are_round(look: Look, qtbot: QtBot) -> None:
    card = Card(look)
    rows = [ListRow(look, title, "Choose, drop or paste one", "picture") for title in ("One", "Two", "Three")]
    for row in rows:
        card.add_row(row)
    pressed: list[str] = []
    rows[1].clicked.connect(lambda: pressed.append("Two"))
    shown(qtbot, card)
    QTest.mouseClick(rows[1], LEFT)
    assert pressed == ["Two"]
    rows[0].setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    rows[1].setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    ground, hovered = look.theme.surface, look.theme.hover
    assert colour_at(card, rows[1].x(), rows[1].y()) == hovered
    assert colour_at(card, rows[0].x(), rows[0].y()) != hovered
    rows[0].hide()
    qtbot.waitUntil(lambda: colour_at(card, rows[1].x(), rows[1].y()) != hovered)
    assert colour_at(card, card.width() // 2, card.height() - 4) == ground


def test_rows_taken_out_are_gone(look: Look, qtbot: QtBot) -> None:
    card = Card(look)
    card.add_row(ListRow(look, "Ana Ortiz", "220148873", ident=True))
    shown(qtbot, card)
    card.clear_rows()
    assert card.rows == ()
    assert card.column.count() == 0


def test_the_wheel_over_the_camera_chooser_changes_nothing(look: Look, qtbot: QtBot) -> None:
    chooser = Chooser(look, "Camera", "camera")
    chooser.addItems(["Integrated Camera", "USB Camera"])
    shown(qtbot, chooser)
    middle = QPointF(chooser.rect().center())
    turn = QWheelEvent(
        middle,
        QPointF(chooser.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(chooser, turn)
    assert chooser.currentText() == "Integrated Camera"
    QTest.keyClick(chooser, Qt.Key.Key_Down)
    assert chooser.currentText() == "USB Camera"
    # On Linux Qt gives a combo box's choice as its name; the label is then told as description.
    assert "Camera" in (spoken(chooser)[0], spoken(chooser)[1])
    assert chooser.height() == 48
