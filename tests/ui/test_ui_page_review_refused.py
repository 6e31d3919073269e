"""The check-and-bind page after a refusal: what was sent, what may be mended, and a release on purpose."""

import pytest
from bench import METER, STICKER
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from review_kit import ALREADY, LEFT, WRONG_CODE, Bench, build_review

from installer_app.domain.errors import RefusalCode, Refused
from installer_app.domain.job import Action
from installer_app.presenters.frame.shell import BACK, PRIMARY
from installer_app.presenters.steps import Step
from installer_app.ui.theme import Look


@pytest.fixture
def bench(look: Look, qtbot: QtBot) -> Bench:
    return build_review(look, qtbot)


async def test_a_refusal_says_what_was_sent_and_leads_to_where_it_is_mended(bench: Bench) -> None:
    await bench.bind(WRONG_CODE)

    assert bench.page.title_label.text() == "The code doesn’t fit this DataBridge"
    assert "Sent once at" in bench.page.refusal.banner.accessibleName()
    assert bench.primary.text == "Scan again"
    assert not bench.page.release.isVisible()
    bench.page.press(PRIMARY)
    assert bench.steps == [Step.SCAN]


async def test_back_after_a_refusal_leads_to_the_card_as_it_was_filled_in(bench: Bench) -> None:
    await bench.bind(WRONG_CODE)
    bench.page.press(BACK)

    assert bench.went == ["refused"]
    assert bench.page.title_label.text() == "Check, then bind"
    assert all(line.isChecked() for line in bench.page.card.checklist.lines.values())


async def test_the_details_of_a_refusal_can_be_copied_and_hold_no_install_code(bench: Bench) -> None:
    await bench.bind(WRONG_CODE)
    bench.page.press("copy")

    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("The code doesn’t fit this DataBridge")
    assert "INVALID_INSTALL_CODE" in copied
    assert STICKER.code.value not in copied


@pytest.mark.parametrize("code", [RefusalCode.LOCKED, RefusalCode.CLOSED])
async def test_where_trying_again_does_not_help_the_next_customer_is_offered(
    bench: Bench, code: RefusalCode
) -> None:
    await bench.bind(Refused(code, 401))

    assert bench.primary.text == "Next customer"
    bench.page.press(PRIMARY)
    assert (bench.went, bench.steps) == (["refused", "next customer"], [])


async def test_a_bound_meter_may_be_left_as_it_is(bench: Bench) -> None:
    await bench.bind(ALREADY)

    assert bench.page.title_label.text() == "This meter already has a device"
    assert bench.page.release.leave.isChecked()
    assert QApplication.focusWidget() is bench.page.release.leave
    assert bench.primary.text == "Next customer"
    bench.page.press(PRIMARY)
    assert bench.went == ["refused", "next customer"]
    assert len(bench.services.box.binds) == 1


async def test_another_meter_can_be_chosen_for_a_bound_one(bench: Bench) -> None:
    await bench.bind(ALREADY)
    bench.page.press("change")

    assert bench.steps == [Step.METER]


async def test_a_release_waits_for_the_meters_number_typed_to_the_letter(bench: Bench) -> None:
    await bench.bind(ALREADY)
    release = bench.page.release
    QTest.mouseClick(release.release, LEFT)
    assert QApplication.focusWidget() is release.meter.entry

    QTest.keyClicks(release.meter.entry, "12345678")
    assert bench.primary.kind == "danger"
    assert not bench.primary.enabled
    assert bench.page.bar.hint == "Type the meter number to confirm"
    assert release.meter.grade == "neutral", "not wrong while it is only incomplete"
    QTest.keyClicks(release.meter.entry, "8")
    assert release.meter.grade == "wrong"
    bench.page.press(PRIMARY)
    await bench.presenter.action.ended()

    assert [request.action for request in bench.services.box.binds] == [Action.BIND]


async def test_a_confirmed_release_sends_the_release_and_then_the_bind(bench: Bench) -> None:
    await bench.bind(ALREADY)
    release = bench.page.release
    QTest.mouseClick(release.release, LEFT)
    QTest.keyClicks(release.meter.entry, METER.meter_id)
    assert release.meter.grade == "complete"
    assert release.steps.text() == "1. Release meter 123456789\n2. Bind AA:BB:CC:DD:EE:FF"

    QTest.keyClick(release.meter.entry, Qt.Key.Key_Return)
    await bench.presenter.action.ended()
    assert bench.primary.busy
    for _ in range(3):
        await bench.services.tracker.step()

    actions = [request.action for request in bench.services.box.binds]
    assert actions == [Action.BIND, Action.RELEASE, Action.BIND]
    assert len(bench.sent) == 1


async def test_another_thought_takes_the_danger_away(bench: Bench) -> None:
    await bench.bind(ALREADY)
    release = bench.page.release
    QTest.mouseClick(release.release, LEFT)
    QTest.keyClicks(release.meter.entry, METER.meter_id)
    assert bench.primary.enabled

    QTest.mouseClick(release.leave, LEFT)

    assert bench.primary.text == "Next customer"
    assert not release.meter.isVisible()


async def test_in_a_low_window_the_number_is_typed_into_a_field_that_is_seen_whole(bench: Bench) -> None:
    await bench.bind(ALREADY)
    bench.window.resize(1024, 560)
    field = bench.page.release.meter.entry
    QTest.keyClick(bench.page.release.leave, Qt.Key.Key_Down)
    QTest.keyClick(bench.page.release.release, Qt.Key.Key_Tab)
    assert field.hasFocus()
    assert field.visibleRegion().boundingRect().height() == field.height()
