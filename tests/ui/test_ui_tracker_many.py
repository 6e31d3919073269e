"""The tracker with many installs: found, sorted and acted on together, by keyboard as by mouse."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from bench import STICKER
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from tracker_desk import LEFT, OTHER, Desk, desk, settle

from installer_app.domain.errors import NoNetwork, TooLate
from installer_app.domain.job import InstallJob, JobState
from installer_app.presenters.tracker.several import for_each
from installer_app.ui.tracker.model import Column

__all__ = ["desk"]
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
PEOPLE = (("José Núñez", "12 Łąka Way"), ("Ana Ortiz", "301 Mill Road"), ("Zoë Åkesson", "9 Quarry Hill"))


@pytest.fixture
async def crowd(desk: Desk) -> Desk:
    """Three waiting, one refused, one pairing, and three confirmed of people of their own."""
    await desk.three()
    desk.services.box.fail("bind", NoNetwork(), NoNetwork())
    for meter in ("4004", "5005"):
        await desk.send(meter)
    job = desk.services.store.jobs[next(iter(desk.services.store.jobs))]
    done = [_confirmed(job, number, *person) for number, person in enumerate(PEOPLE)]
    desk.services.store.jobs |= {one.job_id: one for one in done}
    await desk.services.journal.load()
    desk.presenter.refresh()
    settle()
    return desk


def _confirmed(job: InstallJob, number: int, name: str, address: str) -> InstallJob:
    target = replace(job.target, customer_name=name, address=address, meter_id=f"900{number}", mac=OTHER)
    return replace(job, job_id=f"done-{number}", state=JobState.CONFIRMED, target=target)


def press(desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(desk.view.table, key, modifiers)
    settle()


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("nunez", ["9000"]),
        ("NÚÑEZ", ["9000"]),
        ("laka", []),
        ("łąka", ["9000"]),
        ("akesson quarry", ["9002"]),
        ("mill ortiz", ["9001"]),
        ("900", ["9002", "9001", "9000"]),
        ("54-0F-57", ["2002", "9002", "9001", "9000"]),
        ("ortiz nunez", []),
    ],
)
async def test_the_search_takes_words_in_any_order_and_minds_no_accents(
    crowd: Desk, typed: str, left: list[str]
) -> None:
    crowd.presenter.search(typed)
    settle()
    assert crowd.meters == left


async def test_each_column_sorts_and_once_more_turns_round(crowd: Desk) -> None:
    head = crowd.view.table.horizontalHeader()

    def click(column: Column) -> None:
        at = QPoint(head.sectionViewportPosition(column) + 20, head.height() // 2)
        QTest.mouseClick(head.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)
        settle()

    assert crowd.meters[0] == "2002"  # what needs a person
    click(Column.METER)
    assert crowd.meters == sorted(crowd.meters)
    click(Column.METER)
    assert crowd.meters == sorted(crowd.meters, reverse=True)
    model = crowd.view.table.model()
    heard = model.headerData(Column.METER, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Meter, device, sorted backwards"
    click(Column.CUSTOMER)
    assert (crowd.meters[0], crowd.meters[-1]) == ("9001", "9002")
    for column in (Column.SENT, Column.NEXT_LOOK, Column.WHY, Column.STATE):
        click(column)
        assert len(crowd.meters) == 8
    assert crowd.meters[0] == "2002"


async def test_sorting_and_filtering_go_by_key(crowd: Desk) -> None:
    crowd.view.table.setFocus()
    press(crowd, Qt.Key.Key_S)
    assert crowd.presenter.state.sort.column == "customer"
    press(crowd, Qt.Key.Key_S, SHIFT)
    assert crowd.presenter.state.sort.backwards
    press(crowd, Qt.Key.Key_4)
    assert crowd.presenter.state.chosen_filter == "waiting"
    assert sorted(crowd.meters) == ["3003", "4004", "5005"]
    press(crowd, Qt.Key.Key_1)
    assert len(crowd.meters) == 8
    QTest.keyClick(crowd.view.table, Qt.Key.Key_F, CONTROL)
    assert crowd.window.focusWidget() is crowd.view.search.entry


async def test_every_state_has_a_filter_of_its_own_name(crowd: Desk) -> None:
    more = crowd.view.filters.more
    assert {"sending", "not sure", "slow", "overdue", "refused", "released", "cancelled"} <= set(more.offered)
    more.picked.emit("refused")
    settle()
    assert crowd.meters == ["2002"]
    assert (more.text(), more.isChecked(), more.accessibleName()) == ("Refused", True, "Refused 1")
    assert not any(button.isChecked() for button in crowd.view.filters.buttons)
    crowd.filter("All")
    assert (more.text(), more.isChecked()) == ("More", False)


async def test_filters_without_room_go_behind_more(crowd: Desk) -> None:
    row = crowd.view.filters
    row.set_room(330)
    assert [button.isHidden() for button in row.buttons] == [False, False, True, True, True]
    assert row.more.offered[:3] == ("pairing", "waiting", "confirmed")
    row.choose_by_key(3)
    assert crowd.presenter.state.chosen_filter == "all"  # that opens the menu
    row.more._menu.close()


async def test_home_and_end_go_to_the_first_and_the_last(crowd: Desk) -> None:
    crowd.view.table.setFocus()
    press(crowd, Qt.Key.Key_End)
    assert crowd.view.details.who.meter.text() == crowd.meters[-1]
    press(crowd, Qt.Key.Key_Home)
    assert crowd.view.details.who.meter.text() == crowd.meters[0]


async def test_while_a_key_is_held_the_details_wait_for_it_to_rest(crowd: Desk, qtbot: QtBot) -> None:
    table = crowd.view.table
    table.setFocus()
    press(crowd, Qt.Key.Key_Home)
    first = crowd.view.details.who.meter.text()
    down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, "", True, 1)
    chosen = QSignalSpy(table.chosen)
    for _ in range(3):
        QApplication.sendEvent(table, down)
    assert (chosen.count(), crowd.view.details.who.meter.text()) == (0, first)
    crowd.presenter.tick()
    qtbot.waitUntil(lambda: chosen.count() == 1)
    assert table.currentIndex().row() == 3
    assert crowd.view.details.who.meter.text() == crowd.meters[3]


async def test_several_say_how_many_each_action_touches_and_which_it_cannot(crowd: Desk) -> None:
    crowd.view.table.setFocus()
    press(crowd, Qt.Key.Key_A, CONTROL)
    pane = crowd.view.several
    assert not crowd.view.details.isVisible()
    assert pane.title.text() == "8 installs chosen"
    offered = {key: row.button.accessibleName() or row.button.text() for key, row in pane.choices.items()}
    visible = [key for key, row in pane.choices.items() if row.isVisible()]
    assert visible == ["check now", "send again", "cancel", "put aside"]
    assert offered["cancel"] == "Cancel 3 binds"
    assert offered["put aside"] == "Done with 1"
    assert "and 2 more" in pane.choices["cancel"].cannot.text()
    assert pane.choices["cancel"].button.accessibleDescription() == pane.choices["cancel"].cannot.text()


async def test_several_are_cancelled_together_and_the_others_stay(crowd: Desk) -> None:
    crowd.view.table.setFocus()
    press(crowd, Qt.Key.Key_A, CONTROL)
    QTest.mouseClick(crowd.view.several.choices["cancel"].button, LEFT)
    await crowd.presenter.action.ended()
    settle()
    states = sorted(job.state for job in crowd.services.journal.jobs)
    assert states.count(JobState.CANCELLED) == 3
    assert crowd.view.message.banner.accessibleName().startswith("3 installs done.")
    assert not crowd.view.several.choices["cancel"].isVisible()


async def test_what_was_too_late_for_one_hinders_no_other() -> None:
    done: list[str] = []

    async def work(job_id: str) -> None:
        if job_id == "sent":
            raise TooLate("it was sent")
        done.append(job_id)

    outcome = await for_each(("one", "sent", "other"), work)
    assert (done, outcome.done, outcome.of) == (["one", "other"], 2, 3)
    assert isinstance(outcome.problem, TooLate)


async def test_what_tells_of_the_servers_ends_it() -> None:
    async def work(_: str) -> None:
        raise NoNetwork

    outcome = await for_each(("one", "other"), work)
    assert (outcome.done, outcome.of) == (0, 2)
    assert isinstance(outcome.problem, NoNetwork)


async def test_a_filter_takes_what_it_hides_out_of_the_chosen(crowd: Desk) -> None:
    crowd.view.table.setFocus()
    press(crowd, Qt.Key.Key_A, CONTROL)
    crowd.filter("Waiting")
    assert crowd.view.several.title.text() == "3 installs chosen"
    assert len(crowd.view.table.selectionModel().selectedRows()) == 3


async def test_only_the_chosen_are_exported(crowd: Desk, tmp_path: Path) -> None:
    crowd.filter("Waiting")
    crowd.view.table.setFocus()
    press(crowd, Qt.Key.Key_A, CONTROL)
    QTest.mouseClick(crowd.view.several.export_button, LEFT)
    dialog = crowd.view.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "some.json"))
    dialog.close()
    await crowd.presenter.action.ended()
    text = (tmp_path / "some.json").read_text(encoding="utf-8")
    assert [job["meterId"] for job in json.loads(text)] == ["3003", "4004", "5005"]


async def test_a_change_elsewhere_does_not_move_the_list(crowd: Desk) -> None:
    table = crowd.view.table
    crowd.window.resize(1024, 560)
    crowd.presenter.choose(crowd.presenter.state.rows.ids[0])
    settle()
    table.scrollToBottom()
    settle()
    at = table.verticalScrollBar().value()
    assert at > 0
    await crowd.services.tracker.cancel(crowd.presenter.state.rows[1].job_id)
    settle()
    assert table.verticalScrollBar().value() == at


async def test_the_details_are_copied_without_the_install_code(crowd: Desk) -> None:
    crowd.click_row(1)
    QTest.mouseClick(crowd.view.details.copy_button, LEFT)
    text = QGuiApplication.clipboard().text()
    assert "Meter: " in text
    assert "Saved on this computer" in text
    assert STICKER.code.value not in text


async def test_without_room_for_a_column_the_reason_stands_below_the_name(crowd: Desk) -> None:
    crowd.click_row(0)
    crowd.window.resize(1024, 560)
    crowd.view._look.set_theme("sun")
    settle()
    table = crowd.view.table
    assert table.isColumnHidden(Column.WHY)
    assert table._painter.why_below
    crowd.view._look.set_theme("light")


async def test_an_empty_result_leads_back_to_all(crowd: Desk) -> None:
    crowd.type("zzz")
    QTest.mouseClick(crowd.view.all_button, LEFT)
    settle()
    assert (len(crowd.meters), crowd.view.search.entry.text()) == (8, "")
