"""The tracker's list: which installs it shows, in which order, found by mouse and keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from tracker_desk import LEFT, Desk, desk, settle, words

from installer_app.ui.tracker.model import Column

__all__ = ["desk"]


async def test_with_no_installs_the_view_says_so_and_leads_to_one(desk: Desk) -> None:
    started = QSignalSpy(desk.view.start_wanted)
    assert desk.view.empty.isVisible()
    assert not desk.view.table.isVisible()
    assert not desk.view.filters.isVisible()
    QTest.mouseClick(desk.view.start_button, LEFT)
    assert started.count() == 1


async def test_what_needs_a_person_comes_first(desk: Desk) -> None:
    await desk.three()
    assert desk.meters == ["2002", "3003", "1001"]
    assert desk.view.summary.text().startswith("1 needs you.")


@pytest.mark.parametrize(
    ("word", "left"),
    [
        ("Needs you", ["2002"]),
        ("Pairing", ["1001"]),
        ("Waiting", ["3003"]),
        ("Confirmed", []),
        ("All", ["2002", "3003", "1001"]),
    ],
)
async def test_a_filter_leaves_its_own(desk: Desk, word: str, left: list[str]) -> None:
    await desk.three()
    desk.filter(word)
    assert desk.meters == left
    button = next(b for b in desk.view.filters.buttons if b.text() == word)
    assert button.isChecked()
    assert button.accessibleName() == f"{word} {len(left)}"
    assert desk.view.nothing.isVisible() == (not left)


async def test_the_search_finds_any_part_of_name_number_meter_and_device(desk: Desk) -> None:
    await desk.three()
    for typed, left in (("200", ["2002"]), ("59:9f", ["2002"]), ("joh", ["2002", "3003", "1001"])):
        desk.type(typed)
        assert desk.meters == left
        QTest.keyClick(desk.view.search.entry, Qt.Key.Key_Escape)
        settle()
    desk.type("zzz")
    assert desk.view.nothing.isVisible()
    assert desk.view.search.isVisible()
    QTest.keyClick(desk.view.search.entry, Qt.Key.Key_Escape)
    settle()
    assert len(desk.meters) == 3
    assert desk.window.in_tracker


async def test_the_arrow_keys_choose_as_the_mouse_does(desk: Desk) -> None:
    await desk.three()
    desk.view.table.setFocus()
    for meter in ("2002", "3003", "1001"):
        QTest.keyClick(desk.view.table, Qt.Key.Key_Down)
        settle()
        assert desk.view.details.who.meter.text() == meter
    QTest.keyClick(desk.view.table, Qt.Key.Key_Up)
    settle()
    assert desk.view.details.who.meter.text() == "3003"


async def test_the_same_jobs_are_painted_anew_without_losing_the_place(desk: Desk) -> None:
    await desk.three()
    await desk.send()  # and what waited goes out before it
    desk.filter("Pairing")
    model = desk.view.table.model()
    reset, changed = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)
    desk.services.clock.forward(16 * 60)
    desk.presenter.tick()
    assert reset.count() == 0
    first, last = changed.at(0)[:2]
    assert (changed.count(), first.row(), last.row()) == (1, 0, 2)
    assert model.index(0, Column.STATE).data() == "Slow"
    desk.presenter.tick()
    assert changed.count() == 1


async def test_five_hundred_installs_are_no_trouble(desk: Desk) -> None:
    job = await desk.send()
    many = [
        replace(job, job_id=f"job-{i}", target=replace(job.target, meter_id=f"{i:07}")) for i in range(499)
    ]
    desk.services.store.jobs |= {one.job_id: one for one in many}
    await desk.services.journal.load()
    desk.presenter.refresh()
    settle()
    table = desk.view.table
    assert len(desk.meters) == 500
    assert desk.view.filters.buttons[0].accessibleName() == "All 500"
    table.setFocus()
    table.scrollToBottom()
    desk.click_row(499)
    assert desk.view.details.who.meter.text() == desk.meters[499]
    QTest.keyClick(table, Qt.Key.Key_PageUp)
    settle()
    above = desk.meters.index(desk.view.details.who.meter.text())
    assert 480 < above < 499
    assert table.rowAt(table.viewport().height() - 4) == 499


async def test_where_it_is_narrow_columns_give_way_but_never_the_meter(desk: Desk) -> None:
    await desk.three()
    table = desk.view.table
    assert not any(table.isColumnHidden(column) for column in Column)
    desk.click_row(0)
    desk.window.resize(1024, 700)
    settle()
    assert table.isColumnHidden(Column.SENT)
    assert not table.isColumnHidden(Column.METER)
    assert not table.isColumnHidden(Column.WHY)
    assert table.horizontalHeader().length() == table.viewport().width()
    desk.view.tools.resize(desk.view.filters.width() + 200, 44)
    assert desk.view.search.entry.placeholderText() == "Search"
    assert not desk.view.export_button.isVisible()


async def test_everything_has_a_name_to_be_read_out(desk: Desk) -> None:
    await desk.three()
    desk.click_row(2)
    view = desk.view
    assert words(view.table) == "Installs on this laptop"
    assert words(view.search.entry) == "Search the installs Name, number, meter, MAC, address"
    assert words(view.details) == "John Doe, Pairing"
    assert words(view.details.close_button) == "Close the details"
    row = [view.table.model().index(2, column).data() for column in Column]
    assert row[:3] == ["Pairing", "John Doe, 118 Orchard Lane, Springfield", "1001, …DD:EE:FF"]
    assert row[-1].startswith("Normal so far.")


async def test_escape_leads_back_to_the_install(desk: Desk) -> None:
    await desk.three()
    back = QSignalSpy(desk.window.back_to_wizard)
    desk.view.table.setFocus()
    QTest.keyClick(desk.view.table, Qt.Key.Key_Escape)
    assert back.count() == 1


async def test_enter_in_the_search_opens_the_first_that_was_found(desk: Desk) -> None:
    await desk.three()
    desk.type("200")
    QTest.keyClick(desk.view.search.entry, Qt.Key.Key_Return)
    settle()
    assert desk.view.table.hasFocus()
    assert desk.view.details.isVisible()
    desk.type("zzz")
    desk.view.search.entry.setFocus()
    QTest.keyClick(desk.view.search.entry, Qt.Key.Key_Return)
    assert desk.view.search.entry.hasFocus()
