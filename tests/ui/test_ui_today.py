"""Today's list in the real window: dropped, opened, worked through by mouse and by keyboard, exported."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from bench import DOE, STICKER, Bench, ScriptedBox
from desks import desk_over, signed_in_desk, step
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtMultimedia import QVideoSink
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from scan_kit import ToldCamera

from installer_app.domain.stop import WorkOrder
from installer_app.presenters.flow import STEPS, Step
from installer_app.presenters.frame.quitting import QuitQuestion
from installer_app.presenters.today.state import TodayFace
from installer_app.services.ports import Profile
from installer_app.services.preferences import PreferenceBook
from installer_app.ui.front import Front
from installer_app.ui.theme import Look
from installer_app.ui.today.view import TodayView
from installer_app.ui.tour.hand import TourStopped, button, click, until

LIST = f"""Customer number,Name,Address,Meter,Time,Notes
220148873,Ana Ortiz,301 Mill Road,204466812,09:10,Gate code 4711
{DOE.client_id},John Doe,118 Orchard Lane,123456789,10:00,Ring twice
0012,Rosa Lindqvist,64 Harbor Street,,15:00,
"""
ENTER, DOWN, SPACE, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Escape
GIVE_UP = 30.0


@dataclass
class Day:
    """The program's own window over a scripted server, signed in."""

    front: Front
    bench: Bench
    folder: Path

    @property
    def window(self) -> QWidget:
        return self.front.window

    @property
    def view(self) -> TodayView:
        return self.front.today.view

    def face(self) -> TodayFace:
        return self.front.desk.today.state.face

    @property
    def badges(self) -> list[str]:
        return [row.badge.word for row in self.front.desk.today.state.rows if row.badge is not None]

    def file(self, text: str = LIST, name: str = "route.csv") -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    async def soon(self, what: Callable[[], bool]) -> None:
        await until(what, lambda: f"{self.face()}, {self.badges}", GIVE_UP)

    async def opened(self) -> None:
        """With the three stops of LIST."""
        let_go(self.window, self.file())
        await self.soon(lambda: self.face() is TodayFace.PREVIEW)
        click(button(self.view, "Take 3 stops"))
        await self.soon(lambda: self.face() is TodayFace.LIST)


def over(target: QWidget, *files: Path) -> bool:
    """Hold files over a widget; whether they may be let go there."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(300, 300).toPoint(), copy, mime, left, none)
    enter.setAccepted(False)
    QApplication.sendEvent(target, enter)
    return enter.isAccepted()


def let_go(target: QWidget, *files: Path) -> None:
    """Drop files on a widget."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    assert over(target, *files)
    QApplication.sendEvent(target, QDropEvent(QPointF(300, 300), copy, mime, left, none))


@pytest.fixture
async def day(qapp: QApplication, look: Look, tmp_path: Path) -> AsyncIterator[Day]:
    qapp.setQuitOnLastWindowClosed(False)
    QVideoSink()
    bench = Bench(ScriptedBox((DOE,)))
    desk = await signed_in_desk(bench)
    front = Front(look, desk, bench.tracker, PreferenceBook(bench.recents), bench.clock, ToldCamera())
    front.window.show()
    front.window.activateWindow()
    try:
        yield Day(front, bench, tmp_path)
    finally:
        await front.leave()
        front.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


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


async def test_a_second_form_begins_with_nothing_chosen(day: Day) -> None:
    await day.opened()
    presenter = day.front.desk.today
    presenter.ask_why_not(presenter.state.rows[0].stop_id)
    click(day.view.form.cards[2])
    click(day.view.form.cancel)
    presenter.ask_why_not(presenter.state.rows[1].stop_id)
    assert not any(card.isChecked() for card in day.view.form.cards)


async def test_the_list_is_worked_by_keys_and_its_pane_says_what_may_be_done(day: Day) -> None:
    await day.opened()
    stops = day.view.list.stops
    assert stops.hasFocus()
    QTest.keyClick(stops, DOWN)
    assert day.view.list.pane.isVisible()
    assert day.view.list.pane.name.text() == "Ana Ortiz"
    shown = [b.caption for b in day.view.list.pane.buttons.values() if b.isVisible()]
    assert shown == ["Take this stop", "Could not install…", "Skip for now"]
    click(button(day.view.list.pane, "Skip for now"))
    await day.soon(lambda: day.badges[0] == "Skipped")
    QTest.keyClick(stops, DOWN)
    QTest.keyClick(stops, ENTER)
    assert day.front.window.in_wizard
    await day.soon(lambda: day.front.desk.customer.state.number == DOE.client_id)


async def test_what_is_written_is_read_out_and_every_control_has_a_name(day: Day) -> None:
    await day.opened()
    model = day.view.list.stops.model()
    words = str(model.index(0, 0).data())
    assert words == ("1. 09:10. Ana Ortiz. 220148873. 301 Mill Road. meter 204466812. Next. Gate code 4711")
    for widget in day.view.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            spoken = QAccessible.queryAccessibleInterface(widget)
            assert spoken.text(QAccessible.Text.Name).strip(), widget


async def test_what_can_be_pressed_is_large_enough_for_a_glove(day: Day) -> None:
    await day.opened()
    day.front.desk.today.choose(day.front.desk.today.state.rows[0].stop_id)
    day.window.resize(1024, 560)
    QApplication.processEvents()
    parts = (
        *day.view.list.pane.buttons.values(),
        day.view.list.open,
        day.view.list.start,
        day.view.list.undo,
    )
    assert all(part.height() >= 44 for part in parts if part.isVisible())


async def test_ten_thousand_stops_keep_their_place_while_one_of_them_moves(day: Day) -> None:
    orders = tuple(WorkOrder(f"{n:09}", f"Customer {n}") for n in range(10_000))
    await day.bench.day_list.take_over(orders, add=False)
    day.front.window.menu_chosen.emit("today")
    stops = day.view.list.stops
    assert stops.model().rowCount() == 10_000
    resets = list[int]()
    stops.model().modelReset.connect(lambda: resets.append(stops.model().rowCount()))
    row = day.front.desk.today.state.rows[5000]
    day.front.desk.today.choose(row.stop_id)
    stops.show_from(row.stop_id)
    at = stops.verticalScrollBar().value()
    assert at > 0
    await day.bench.day_list.put_off(row.stop_id)
    assert day.front.desk.today.state.rows[5000].badge != row.badge
    assert (stops.verticalScrollBar().value(), resets, stops.chosen_id) == (at, [], row.stop_id)


async def test_the_day_is_saved_where_the_technician_says(day: Day) -> None:
    await day.opened()
    click(day.view.list.export)
    dialog = day.view.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(day.folder / "day.csv"))
    dialog.reject()
    await day.soon(lambda: "3 stops are in it" in day.view.message.banner.accessibleName())
    assert (day.folder / "day.csv").read_text(encoding="utf-8").count("to do") == 3


async def test_escape_leaves_the_view_and_what_was_not_taken(day: Day) -> None:
    let_go(day.window, day.file())
    await day.soon(lambda: day.face() is TodayFace.PREVIEW)
    QTest.keyClick(day.window, ESCAPE)
    assert day.front.window.in_wizard
    day.front.window.menu_chosen.emit("today")
    assert day.face() is TodayFace.EMPTY


async def test_a_finished_install_leads_from_its_stop_to_its_details(day: Day) -> None:
    await day.opened()
    job = await day.bench.submit()
    await day.bench.tracker.step()
    await day.soon(lambda: day.badges[1] == "Pairing")
    day.front.desk.today.choose(day.front.desk.today.state.rows[1].stop_id)
    click(button(day.view.list.pane, "See the install"))
    assert day.front.window.in_tracker
    details = day.front.desk.tracker.state.details
    assert details is not None
    assert details.job_id == job.job_id


async def test_practice_offers_its_list_and_real_work_does_not(day: Day) -> None:
    day.front.window.menu_chosen.emit("today")
    click(button(day.view, "Open the practice list"))
    await day.soon(lambda: day.face() is TodayFace.PREVIEW)
    assert button(day.view, "Take 7 stops")
    day.front.desk.today.put_away()
    real = desk_over(Bench(), Profile("staging", "Staging", "https://x.test", "https://y.test"))
    day.view.show_state(real.today.state)
    with pytest.raises(TourStopped):
        button(day.view, "Open the practice list")


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
