"""Today's list in the real window: dropped, opened, and worked through from the customer page."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from bench import DOE, STICKER
from desks import step
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from today_window import DOWN, ENTER, SPACE, Day, a_day, let_go, over

from installer_app.domain.stop import WorkOrder
from installer_app.presenters.frame.quitting import QuitQuestion
from installer_app.presenters.steps import STEPS, Step
from installer_app.presenters.today.state import TodayFace
from installer_app.ui.theme import Look
from installer_app.ui.tour.hand import click


@pytest.fixture
async def day(qapp: QApplication, look: Look, tmp_path: Path) -> AsyncIterator[Day]:
    async with a_day(qapp, look, tmp_path) as day:
        yield day


async def test_a_list_dropped_anywhere_on_the_window_is_previewed_and_taken(day: Day) -> None:
    let_go(day.window, day.file())
    assert day.front.window.view_key == "today"
    await day.soon(lambda: day.face() is TodayFace.PREVIEW)
    assert not day.bench.stops.days
    assert day.view.preview.take.hasFocus()
    QTest.keyClick(day.view.preview.take, ENTER)
    await day.soon(lambda: day.face() is TodayFace.LIST)
    assert day.badges == ["Next", "To do", "To do"]
    assert day.view.list.stops.model().rowCount() == 3


@pytest.mark.parametrize("place", ["box", "report"])
async def test_a_list_dropped_where_pictures_are_wanted_is_todays_list(day: Day, place: str) -> None:
    window = day.front.window
    window.menu_chosen.emit(place)
    let_go(window.view, day.file())
    assert window.view_key == "today"
    await day.soon(lambda: day.face() is TodayFace.PREVIEW)


async def test_while_a_file_is_held_over_the_window_it_says_what_will_happen(day: Day) -> None:
    door = day.front.today.door
    assert door is not None
    assert over(day.window, day.file())
    assert door.veil.isVisible()
    assert door.veil.size() == day.window.size()
    QApplication.sendEvent(day.window, QDragLeaveEvent())
    assert not door.veil.isVisible()
    let_go(day.window, day.file())
    assert not door.veil.isVisible()


async def test_pictures_and_links_are_left_to_others(day: Day) -> None:
    assert not over(day.window, day.folder / "sticker.png")
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.test/list.csv")])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(3, 3).toPoint(), copy, mime, left, none)
    enter.setAccepted(False)
    QApplication.sendEvent(day.window, enter)
    assert not enter.isAccepted()


async def test_a_list_is_opened_from_the_menu_s_view_too(day: Day) -> None:
    day.front.window.menu_chosen.emit("today")
    assert day.face() is TodayFace.EMPTY
    assert day.view.open.hasFocus()
    click(day.view.open)
    dialog = day.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(day.file())])
    dialog.reject()
    await day.soon(lambda: day.face() is TodayFace.PREVIEW)


async def test_a_spreadsheet_says_to_save_it_as_csv(day: Day) -> None:
    let_go(day.window, day.file("PK\x03\x04", "route.xlsx"))
    await day.soon(day.view.message.isVisible)
    assert "CSV UTF-8" in day.view.message.banner.accessibleName()
    assert day.face() is TodayFace.EMPTY


async def test_one_press_on_a_stop_fills_in_its_number_and_looks_it_up(day: Day) -> None:
    await day.opened()
    day.front.window.back_to_wizard.emit()
    cards = [card for card in day.front.today.stops.cards if card.isVisible()]
    assert [card.accessibleName().split(",")[1].strip() for card in cards] == [
        "Ana Ortiz",
        "John Doe",
        "Rosa Lindqvist",
    ]
    click(cards[1])
    await day.soon(lambda: day.front.desk.customer.state.card is not None)
    assert day.front.desk.customer.state.number == DOE.client_id
    assert day.front.today.stops.here.text() == "Stop 2 · 10:00 · meter 123456789 · Ring twice"
    assert not day.front.desk.customer.state.why_not


async def test_enter_alone_goes_to_the_next_stop_and_on_to_its_meter(day: Day) -> None:
    await day.opened()
    day.front.window.back_to_wizard.emit()
    primary = day.front.window.bottom_bar.primary
    assert primary.caption == "Next stop"
    stop = day.front.desk.today.state.rows[0].stop_id
    await day.bench.day_list.put_off(stop)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, ENTER)
    await day.soon(lambda: day.front.desk.customer.state.card is not None)
    assert day.front.desk.customer.state.number == DOE.client_id
    assert step(day.front.desk) is Step.CUSTOMER
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, ENTER)
    assert step(day.front.desk) is Step.METER
    assert day.front.today.meter_stop.words.text() == "Today’s list names meter 123456789."
    # Not in the way out above it: Enter goes on with the meter.
    card = QApplication.focusWidget()
    assert card is not None
    assert card.accessibleName() == "Electric meter 123456789"
    QTest.keyClick(card, ENTER)
    assert step(day.front.desk) is Step.SCAN


async def test_another_stop_s_card_does_not_drop_a_scanned_sticker_unasked(day: Day) -> None:
    await day.opened()
    day.front.window.back_to_wizard.emit()
    desk = day.front.desk
    desk.stops.open(desk.today.state.rows[1].stop_id)
    await day.soon(lambda: desk.customer.state.card is not None)
    desk.customer.go_on()
    desk.wizard.sticker_settled(STICKER)
    desk.wizard.go(Step.CUSTOMER)
    asked: list[QuitQuestion] = []
    desk.ask = lambda question, _: asked.append(question)
    another = next(
        card for card in day.front.today.stops.cards if card.stop_id == desk.today.state.rows[0].stop_id
    )
    click(another)
    assert [question.title for question in asked] == ["Leave the install of John Doe?"]
    assert desk.wizard.state.draft.sticker == STICKER
    desk.ask = lambda _, go: go()
    click(another)
    assert desk.wizard.state.draft.sticker is None
    assert desk.customer.state.number == desk.today.state.rows[0].number


async def test_what_does_not_fit_is_shown_below_the_record_and_blocks_nothing(day: Day) -> None:
    await day.bench.day_list.take_over((WorkOrder(DOE.client_id, "Jane Doe", meter="999"),), add=False)
    day.front.desk.stops.open_next()
    await day.soon(lambda: day.front.desk.stops.state.doubt is not None)
    page = day.front.window.page
    assert page is not None
    slot = page.lookup.doubt  # type: ignore[attr-defined] # the customer page is on show
    assert slot.isVisible()
    assert "Meter 999 of the list is not in this record." in slot.banner.accessibleName()
    day.front.window.bottom_bar.press_primary()
    assert step(day.front.desk) is Step.METER


async def test_in_a_low_window_the_record_comes_into_view(day: Day) -> None:
    day.window.resize(1024, 560)
    await day.opened()
    day.front.window.back_to_wizard.emit()
    day.front.desk.stops.open(day.front.desk.today.state.rows[1].stop_id)
    page = day.front.window.page
    assert page is not None
    record = page.lookup.record  # type: ignore[attr-defined] # the customer page is on show
    await day.soon(lambda: not record.visibleRegion().isEmpty() and _in_view(record, page))


def _in_view(part: QWidget, page: QWidget) -> bool:
    return part.visibleRegion().boundingRect().height() >= min(part.height(), page.height()) - 1


async def test_why_not_is_recorded_from_the_customer_page_by_keyboard_alone(day: Day) -> None:
    await day.opened()
    day.front.window.back_to_wizard.emit()
    day.front.desk.stops.open(day.front.desk.today.state.rows[1].stop_id)
    await day.soon(lambda: day.front.desk.customer.state.card is not None)
    link = day.front.today.stops.could_not_link
    link.setFocus()
    QTest.keyClick(link, SPACE)
    assert day.face() is TodayFace.COULD_NOT
    form = day.view.form
    assert form.cards[0].hasFocus()
    assert not form.record.isEnabled()
    QTest.keyClick(form.cards[0], SPACE)
    QTest.keyClick(form.cards[0], DOWN)
    assert form.cards[2].isChecked(), "the one below"
    QTest.keyClicks(form.note.entry, "Locked gate")
    QTest.keyClick(form.note.entry, ENTER)
    await day.soon(lambda: day.badges == ["Next", "Not installed", "To do"])
    row = day.front.desk.today.state.rows[1]
    assert row.why.endswith(": Locked gate")
    assert day.front.desk.customer.state.number == ""
    assert day.view.list.undo.caption == "Take back “Not installed”"
    click(day.view.list.undo)
    await day.soon(lambda: day.badges == ["Next", "To do", "To do"])


async def test_enter_on_the_reason_that_is_chosen_records_it(day: Day) -> None:
    await day.opened()
    day.front.desk.today.ask_why_not(day.front.desk.today.state.rows[1].stop_id)
    form = day.view.form
    QTest.keyClick(form.cards[0], SPACE)
    QTest.keyClick(form.cards[0], ENTER)
    await day.soon(lambda: day.badges == ["Next", "Not installed", "To do"])


async def test_the_keyboard_comes_to_the_stops_and_not_to_what_takes_the_list_back(day: Day) -> None:
    await day.opened()
    assert day.view.list.undo.isVisible()
    day.front.window.back_to_wizard.emit()
    day.front.window.menu_chosen.emit("today")
    assert day.view.list.stops.hasFocus()


async def test_a_second_form_begins_with_nothing_chosen(day: Day) -> None:
    await day.opened()
    presenter = day.front.desk.today
    presenter.ask_why_not(presenter.state.rows[0].stop_id)
    click(day.view.form.cards[2])
    click(day.view.form.cancel)
    presenter.ask_why_not(presenter.state.rows[1].stop_id)
    assert not any(card.isChecked() for card in day.view.form.cards)


async def test_between_two_customers_that_differ_the_stops_are_away(day: Day) -> None:
    day.bench.box.customers["220148873"] = replace(DOE, client_id="220148874")
    await day.opened()
    day.front.window.back_to_wizard.emit()
    day.front.desk.stops.open_next()
    await day.soon(lambda: day.front.desk.customer.state.another is not None)
    assert not day.front.today.stops.isVisible()
    assert STEPS.index(Step.CUSTOMER) == day.front.window.engine.currentId()
    day.front.desk.customer.look_again()
    assert day.front.today.stops.isVisible()
