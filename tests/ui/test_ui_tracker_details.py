"""The chosen install in the tracker: its history, and what may be done with it."""

from pathlib import Path

from bench import METER
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from tracker_desk import LEFT, Desk, desk, settle

from installer_app.domain.errors import NoNetwork, OutcomeUnknown
from installer_app.domain.job import JobState

__all__ = ["desk"]


async def test_a_click_on_a_row_opens_its_details(desk: Desk) -> None:
    await desk.three()
    desk.click_row(2)
    who = desk.view.details.who
    assert desk.view.details.isVisible()
    assert (who.name.text(), who.meter.text(), who.mac.text()) == ("John Doe", "1001", "AA:BB:CC:DD:EE:FF")
    assert who.where.text() == "118 Orchard Lane, Springfield · customer 123456789"
    assert desk.view.details.badge.text() == "Pairing"
    titles = [row.title.text() for row in desk.view.details.timeline.rows]
    assert titles == [
        "Saved on this computer",
        "Sent once",
        "Accepted by the gateway",
        "Pairing",
        "Confirmed",
    ]


async def test_closing_the_details_gives_the_keyboard_back_to_the_list(desk: Desk) -> None:
    await desk.three()
    desk.click_row(0)
    QTest.mouseClick(desk.view.details.close_button, LEFT)
    settle()
    assert not desk.view.details.isVisible()
    assert not desk.view.table.selectionModel().hasSelection()
    assert desk.window.focusWidget() is desk.view.table


async def test_the_details_follow_their_job(desk: Desk) -> None:
    await desk.three()
    pairing = await desk.send()
    desk.click_row(desk.meters.index(METER.meter_id))
    desk.services.box.on_ami(True)
    desk.services.clock.forward(60)
    await desk.press("check now")
    assert desk.services.job(pairing).state is JobState.CONFIRMED
    assert desk.view.details.badge.text() == "Confirmed"
    assert desk.offered == ["replace", "release", "report"]
    chosen = desk.view.table.selectionModel().selectedRows()[0]
    assert chosen.row() == desk.meters.index(METER.meter_id) == 3


async def test_what_was_accepted_is_not_sent_again_and_the_reason_is_there(desk: Desk) -> None:
    await desk.three()
    desk.click_row(2)
    again = desk.view.details.choices.buttons["send again"]
    assert desk.offered == ["check now", "seen", "replace", "release", "report"]
    assert again.isVisible()
    assert not again.isEnabled()
    assert again.accessibleDescription() == "“Send again” is off: this bind was accepted."
    assert desk.view.details.choices.off.text() == again.accessibleDescription()


async def test_each_that_is_off_says_its_own_reason_to_the_eye_and_to_a_screen_reader(desk: Desk) -> None:
    pairing, _, _ = await desk.three()
    desk.services.box.fail("bind", NoNetwork())
    await desk.services.tracker.release(pairing.job_id)
    await desk.services.tracker.step()
    settle()
    desk.click_row(desk.meters.index("1001", 2))
    buttons = desk.view.details.choices.buttons
    again, under_way = (
        "“Send again” is off: this bind was accepted.",
        "“Replace it” and “Release it” are off: another request for this meter is not done yet.",
    )
    for key, why in (("send again", again), ("replace", under_way), ("release", under_way)):
        assert (buttons[key].isVisible(), buttons[key].isEnabled()) == (True, False)
        assert buttons[key].accessibleDescription() == why
    assert desk.view.details.choices.off.text() == f"{again} {under_way}"


async def test_what_waits_can_be_taken_back(desk: Desk) -> None:
    _, _, waiting = await desk.three()
    desk.click_row(1)
    await desk.press("cancel")
    assert desk.services.job(waiting).state is JobState.CANCELLED
    assert desk.view.details.badge.text() == "Cancelled"


async def test_the_technicians_word_confirms_what_the_record_cannot(desk: Desk) -> None:
    desk.services.box.fail("bind", OutcomeUnknown())
    await desk.send()
    desk.click_row(0)
    await desk.press("seen")
    assert desk.view.details.badge.text() == "Confirmed"


async def test_a_look_that_fails_is_told_above_the_list(desk: Desk) -> None:
    await desk.three()
    desk.click_row(2)
    desk.services.box.fail("customer", NoNetwork())
    await desk.press("check now")
    assert desk.view.message.isVisible()
    assert "There is no network here." in desk.view.message.banner.accessibleName()
    desk.click_row(0)
    assert not desk.view.message.isVisible()


async def test_actions_are_off_while_one_is_at_work(desk: Desk) -> None:
    await desk.three()
    desk.click_row(2)
    let_go = desk.services.box.hold("customer")
    QTest.mouseClick(desk.view.details.choices.buttons["check now"], LEFT)
    assert desk.offered == []
    let_go.set()
    await desk.presenter.action.ended()
    assert desk.offered == ["check now", "seen", "replace", "release", "report"]


async def test_in_a_low_window_the_actions_are_scrolled_with_the_history(desk: Desk) -> None:
    await desk.three()
    desk.click_row(2)
    pane = desk.view.details
    assert not scrolls_with(pane.choices, pane.who)
    desk.window.resize(1024, 560)
    desk.presenter.export(Path("/nowhere/at/all.csv"))
    await desk.presenter.action.ended()
    settle()
    assert scrolls_with(pane.choices, pane.who)
    assert pane.choices.y() < pane.timeline.y(), "what may be done is not below the fold"
    desk.window.resize(1280, 800)
    settle()
    assert not scrolls_with(pane.choices, pane.who)


def scrolls_with(one: QWidget, other: QWidget) -> bool:
    """Whether two parts are scrolled together."""
    return one.parentWidget() is other.parentWidget()
