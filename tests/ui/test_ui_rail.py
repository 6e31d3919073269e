"""The rail: what each step shows, where a click leads, and what is read out."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from installer_app.presenters.frame.shell import RailKind, RailStep
from installer_app.ui.theme import Look
from installer_app.ui.widgets.conductor import Conductor, Turning
from installer_app.ui.widgets.rail import Rail, RailItem

NAMES = ("Sign in", "Customer", "Meter", "Scan", "Check and bind", "Status")


def steps(*kinds: RailKind) -> tuple[RailStep, ...]:
    return tuple(RailStep(name, "", kind) for name, kind in zip(NAMES, kinds, strict=True))


AT_METER = steps(*[RailKind.DONE] * 2, RailKind.CURRENT, *[RailKind.LATER] * 3)
AT_SCAN = steps(*[RailKind.DONE] * 3, RailKind.CURRENT, *[RailKind.LATER] * 2)
SENT = steps(RailKind.DONE, *[RailKind.LOCKED] * 4, RailKind.WORKING)


@pytest.fixture
def rail(qtbot: QtBot, look: Look) -> Rail:
    rail = Rail(look)
    qtbot.addWidget(rail)
    rail.resize(264, 460)
    rail.show()
    return rail


def test_a_click_on_a_done_step_leads_back_to_it(qtbot: QtBot, rail: Rail) -> None:
    rail.show_steps(AT_METER)
    with qtbot.waitSignal(rail.chosen) as chosen:
        QTest.mouseClick(rail.items[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [1]


def test_the_keyboard_leads_back_as_well(qtbot: QtBot, rail: Rail) -> None:
    rail.show_steps(AT_METER)
    rail.items[0].setFocus()
    with qtbot.waitSignal(rail.chosen) as chosen:
        QTest.keyClick(rail.items[0], Qt.Key.Key_Space)
    assert chosen.args == [0]


@pytest.mark.parametrize("index", [2, 3, 5])
def test_a_click_on_the_step_on_show_or_one_not_reached_does_nothing(
    qtbot: QtBot, rail: Rail, index: int
) -> None:
    rail.show_steps(AT_METER)
    with qtbot.assertNotEmitted(rail.chosen):
        QTest.mouseClick(rail.items[index], Qt.MouseButton.LeftButton)
    assert rail.items[index].focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_step_that_was_reached_but_not_done_may_be_gone_to(qtbot: QtBot, rail: Rail) -> None:
    rail.show_steps((RailStep("Sign in", "", RailKind.CURRENT), RailStep("Customer", reached=True)))
    with qtbot.waitSignal(rail.chosen) as chosen:
        QTest.mouseClick(rail.items[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [1]


def test_a_step_before_a_sent_bind_is_locked_and_says_why(qtbot: QtBot, rail: Rail) -> None:
    rail.show_steps(SENT)
    item = rail.items[3]
    with qtbot.assertNotEmitted(rail.chosen):
        QTest.mouseClick(item, Qt.MouseButton.LeftButton)
    assert item.toolTip() == "Already sent. Start the next device instead."
    assert "Already sent" in item.accessibleDescription()


def test_the_result_of_a_step_is_read_out(rail: Rail) -> None:
    rail.show_steps((RailStep("Customer", "John Doe", RailKind.DONE, "123456789"),))
    assert rail.items[0].accessibleName() == "Customer"
    assert rail.items[0].accessibleDescription() == "done. John Doe · 123456789"


def test_a_long_name_is_cut_and_the_customer_number_is_not(qtbot: QtBot, look: Look) -> None:
    item = RailItem(look)
    qtbot.addWidget(item)
    item.show_step(RailStep("Customer", "Maximiliana Featherstonehaugh", RailKind.DONE, "123456789"))
    shown = item.result_text(150)
    assert shown.endswith("… · 123456789")
    assert QFontMetrics(look.font("small", ident=True)).horizontalAdvance(shown) <= 150
    assert item.result_text(20) == "123456789"


def test_the_line_is_solid_up_to_where_the_install_has_come(rail: Rail) -> None:
    rail.show_steps(AT_METER)
    assert [rail.fill_of(index) for index in range(5)] == [1, 1, 0, 0, 0]


def test_the_line_to_a_bind_that_waits_is_dashed_for_nothing_has_gone_out(rail: Rail) -> None:
    rail.show_steps(steps(RailKind.DONE, *[RailKind.LOCKED] * 4, RailKind.WAITING))
    assert [rail.fill_of(index) for index in range(5)] == [1, 1, 1, 1, 0]


def test_a_new_segment_fills_little_by_little(qtbot: QtBot, look: Look, rail: Rail) -> None:
    look.set_reduced_motion(False)
    rail.show_steps(AT_METER)
    rail.show_steps(AT_SCAN)
    assert rail.fill_of(2) < 1
    qtbot.waitUntil(lambda: rail.fill_of(2) == 1)
    assert rail.items[2].below == rail.items[3].above == 1


def test_under_reduced_motion_a_new_segment_is_there_at_once(rail: Rail) -> None:
    rail.show_steps(AT_METER)
    rail.show_steps(AT_SCAN)
    assert rail.fill_of(2) == 1


def test_going_back_and_on_again_ends_with_the_right_line(qtbot: QtBot, look: Look, rail: Rail) -> None:
    look.set_reduced_motion(False)
    for shown in (AT_METER, AT_SCAN, AT_METER, AT_SCAN, AT_METER):
        rail.show_steps(shown)
    qtbot.waitUntil(lambda: rail.fill_of(2) == 0)
    rail.show_steps(AT_SCAN)
    qtbot.waitUntil(lambda: rail.fill_of(2) == 1)


def test_six_steps_fit_beside_the_lowest_window(qtbot: QtBot, rail: Rail) -> None:
    rail.show_steps(AT_METER)
    rail.resize(240, 366)
    qtbot.waitUntil(lambda: all(44 <= item.height() < 72 for item in rail.items))
    assert rail.verticalScrollBar().maximum() == 0


def test_with_very_big_text_the_rail_scrolls_and_the_step_on_show_is_in_view(qtbot: QtBot) -> None:
    rail = Rail(Look("light", text_scale=2.0, reduced_motion=True))
    qtbot.addWidget(rail)
    rail.resize(400, 366)
    rail.show()
    rail.show_steps((*SENT[:5], RailStep("Status", "", RailKind.CURRENT)))
    qtbot.waitUntil(lambda: rail.verticalScrollBar().maximum() > 0)
    rail.show_steps((*SENT[:5], RailStep("Status", "", RailKind.CURRENT)))
    assert rail.verticalScrollBar().value() == rail.verticalScrollBar().maximum()


@pytest.mark.parametrize("kind", list(RailKind))
def test_each_kind_of_node_is_drawn_in_its_own_way(look: Look, kind: RailKind) -> None:
    drawn = {other: _drawn(look, other) for other in RailKind if other is not RailKind.LOCKED}
    if kind is RailKind.LOCKED:
        assert _drawn(look, kind) == drawn[RailKind.DONE]
    else:
        assert [other for other in drawn if drawn[other] == drawn[kind]] == [kind]


def _drawn(look: Look, kind: RailKind) -> QImage:
    image = QImage(32, 32, QImage.Format.Format_RGB32)
    image.fill(QColor(look.theme.rail))
    painter = QPainter(image)
    Conductor.on_rail(look.theme).node(painter, QPointF(16, 16), kind)
    painter.end()
    return image


def test_the_working_node_turns_only_while_it_is_seen_and_motion_is_welcome(
    qtbot: QtBot, look: Look, rail: Rail
) -> None:
    look.set_reduced_motion(False)
    rail.show_steps(SENT)
    turning = rail.items[5].findChild(Turning)
    assert turning is not None
    qtbot.waitUntil(lambda: turning.turns)
    rail.hide()
    assert not turning.turns
    rail.show()
    assert turning.turns
    look.set_reduced_motion(True)
    assert not turning.turns
    assert turning.angle == 0
