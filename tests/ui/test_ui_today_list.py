"""Today's list in its own view: by keys, read out, ten thousand stops, exported and left."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from bench import DOE, Bench
from desks import desk_over
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from today_window import DOWN, ENTER, ESCAPE, Day, a_day, let_go

from installer_app.domain.stop import WorkOrder
from installer_app.presenters.today.state import TodayFace
from installer_app.services.profile import Profile
from installer_app.ui.theme import Look
from installer_app.ui.tour.hand import TourStopped, button, click


@pytest.fixture
async def day(qapp: QApplication, look: Look, tmp_path: Path) -> AsyncIterator[Day]:
    async with a_day(qapp, look, tmp_path) as day:
        yield day


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
