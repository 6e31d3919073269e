"""The tracker's view: which installs, what each waits for, and what may be done with the chosen one."""

import asyncio
import csv
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from bench import METER, STICKER, Bench
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from installer_app.domain.errors import NoNetwork, OutcomeUnknown, RefusalCode, Refused
from installer_app.domain.job import InstallJob, JobState
from installer_app.domain.mac import MacAddress
from installer_app.presenters.tracker import TrackerPresenter
from installer_app.ui.shell.view import INSTALLS, View
from installer_app.ui.theme import Look
from installer_app.ui.tracker.model import Column
from installer_app.ui.tracker.view import TrackerView
from installer_app.ui.window import InstallerWindow

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
OTHER = MacAddress("54:0F:57:FF:FE:59:9F:AA")


@dataclass
class Desk:
    """The view in its window over real services, and how often the counts on its button changed."""

    view: TrackerView
    presenter: TrackerPresenter
    services: Bench
    window: InstallerWindow
    counts: list[None] = field(default_factory=list)

    async def send(self, meter_id: str = METER.meter_id, mac: MacAddress = STICKER.mac) -> InstallJob:
        """A bind of a meter, as far as one pass of the outbox brings it."""
        meter, sticker = replace(METER, meter_id=meter_id), replace(STICKER, mac=mac)
        job = await self.services.tracker.submit(self.services.order(meter, sticker))
        await self.services.tracker.step()
        settle()
        return job

    async def three(self) -> tuple[InstallJob, InstallJob, InstallJob]:
        """One that pairs, one that needs a person, one that waits; in the table the second comes first."""
        pairing = await self.send("1001")
        self.services.box.fail("bind", Refused(RefusalCode.METER_ALREADY_BOUND, 400))
        refused = await self.send("2002", OTHER)
        self.services.box.fail("bind", NoNetwork())
        return pairing, refused, await self.send("3003")

    @property
    def meters(self) -> list[str]:
        """The meter's number in each row, from the top."""
        model = self.view.table.model()
        cells = [model.index(row, Column.METER) for row in range(model.rowCount(QModelIndex()))]
        return [str(cell.data()).split(",")[0] for cell in cells]

    def click_row(self, row: int) -> None:
        """A click into the middle of a row."""
        table = self.view.table
        middle = table.visualRect(table.model().index(row, Column.CUSTOMER)).center()
        QTest.mouseClick(table.viewport(), LEFT, NONE, middle)
        settle()

    def filter(self, word: str) -> None:
        """A click on one of the filters."""
        button = next(b for b in self.view.filters.buttons if b.text() == word)
        QTest.mouseClick(button, LEFT)
        settle()

    def type(self, text: str) -> None:
        """Key by key, into the search."""
        self.view.search.entry.setFocus()
        QTest.keyClicks(self.view.search.entry, text)
        settle()

    async def press(self, action: str) -> None:
        """One of the buttons of the details, and what it starts."""
        QTest.mouseClick(self.view.details.choices.buttons[action], LEFT)
        await self.presenter.action.ended()
        settle()

    @property
    def offered(self) -> list[str]:
        """The actions that can be pressed."""
        buttons = self.view.details.choices.buttons.items()
        return [key for key, button in buttons if button.isVisible() and button.isEnabled()]


@pytest.fixture
async def desk(look: Look, qtbot: QtBot) -> AsyncIterator[Desk]:
    """Signed in, with the tracker on show and nothing in it."""
    services, counts = await Bench().signed_in(), list[None]()
    presenter = TrackerPresenter(
        services.tracker, services.clock, services.cadence, lambda: counts.append(None)
    )
    view = TrackerView(look, presenter)
    window = InstallerWindow(look, [], {INSTALLS: View(view, "Installs on this laptop")})
    qtbot.addWidget(window, before_close_func=lambda _: window.hide())
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    presenter.enter()
    window.show_tracker(True)
    yield Desk(view, presenter, services, window, counts)
    await presenter.action.ended()


def settle() -> None:
    """Let what is posted happen."""
    QApplication.sendPostedEvents()
    QApplication.processEvents()


def words(widget: QWidget) -> str:
    """What a screen reader says of it."""
    return f"{widget.accessibleName()} {widget.accessibleDescription()}".strip()


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
    assert desk.counts


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
    assert desk.offered == ["replace", "report"]
    chosen = desk.view.table.selectionModel().selectedRows()[0]
    assert chosen.row() == desk.meters.index(METER.meter_id) == 3


async def test_what_was_accepted_is_not_sent_again_and_the_reason_is_there(desk: Desk) -> None:
    await desk.three()
    desk.click_row(2)
    again = desk.view.details.choices.buttons["send again"]
    assert desk.offered == ["check now", "seen", "replace", "report"]
    assert again.isVisible()
    assert not again.isEnabled()
    assert again.accessibleDescription() == "“Send again” is off: this bind was accepted."
    assert desk.view.details.choices.off.text() == again.accessibleDescription()


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
    assert desk.offered == ["check now", "seen", "replace", "report"]


@pytest.mark.parametrize("name", ["installs.csv", "installs.json"])
async def test_all_installs_are_written_to_the_file_that_was_chosen(
    desk: Desk, tmp_path: Path, name: str
) -> None:
    await desk.three()
    desk.filter("Waiting")
    QTest.mouseClick(desk.view.export_button, LEFT)
    dialog = desk.view.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(tmp_path / name))
    dialog.close()
    await desk.presenter.action.ended()
    text = (tmp_path / name).read_text(encoding="utf-8")
    jobs = json.loads(text) if name.endswith("json") else list(csv.DictReader(text.splitlines()))
    assert [job["meterId"] for job in jobs] == ["1001", "2002", "3003"]
    assert STICKER.code.value not in text
    assert desk.view.message.banner.accessibleName() == f"3 installs exported. They are in {name}."


async def test_the_dialog_of_an_export_is_gone_once_it_is_closed(desk: Desk) -> None:
    await desk.three()
    QTest.mouseClick(desk.view.export_button, LEFT)
    dialog = desk.view.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.reject()
    del dialog
    await asyncio.sleep(0.01)
    assert desk.view.findChild(QFileDialog) is None


async def test_an_export_that_fails_says_what_to_do(desk: Desk, tmp_path: Path) -> None:
    await desk.three()
    desk.presenter.export(tmp_path / "no such folder" / "installs.csv")
    await desk.presenter.action.ended()
    assert desk.view.message.banner.accessibleName().startswith("Not exported.")


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
    desk.window.resize(1280, 800)
    settle()
    assert not scrolls_with(pane.choices, pane.who)


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


def scrolls_with(one: QWidget, other: QWidget) -> bool:
    """Whether two parts are scrolled together."""
    return one.parentWidget() is other.parentWidget()
