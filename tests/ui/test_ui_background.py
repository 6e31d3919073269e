"""The program while its window is away: the tray, news in it, and what closing over unsent installs asks."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import pytest
from all_made import all_made
from bench import METER, Bench
from desks import desk_over
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from installer_app.domain.errors import NoNetwork, RefusalCode, Refused
from installer_app.domain.job import InstallJob
from installer_app.presenters.tracker.news import News
from installer_app.services.preferences import PreferenceBook
from installer_app.ui.camera.demo import DemoCamera
from installer_app.ui.front import Front
from installer_app.ui.shell.tray import Tray
from installer_app.ui.theme import Look
from installer_app.ui.tour.hand import until


@dataclass
class Program:
    """The window over scripted servers; ``there``: whether the desktop has a tray."""

    front: Front
    bench: Bench
    preferences: PreferenceBook
    there: bool = False

    @property
    def tray(self) -> Tray:
        return self.front.background.tray

    async def send(self, meter_id: str = METER.meter_id) -> InstallJob:
        job = await self.bench.tracker.submit(self.bench.order(replace(METER, meter_id=meter_id)))
        await self.bench.tracker.step()
        return job

    async def unsent(self) -> InstallJob:
        self.bench.box.fail("sign_in", NoNetwork())
        return await self.send()

    async def refused(self, meter_id: str = METER.meter_id) -> InstallJob:
        self.bench.box.fail("bind", Refused(RefusalCode.METER_ALREADY_BOUND, 400))
        return await self.send(meter_id)

    @property
    def question(self) -> QMessageBox | None:
        found = self.front.window.findChild(QMessageBox)
        return found if isinstance(found, QMessageBox) else None

    async def answer(self, words: str) -> None:
        box = self.question
        assert box is not None
        QTest.mouseClick(next(b for b in box.buttons() if b.text() == words), Qt.MouseButton.LeftButton)
        del box
        await until(lambda: self.question is None, lambda: "the question stays")

    def choose(self, words: str) -> None:
        next(a for a in self.tray.menu.actions() if a.text() == words).trigger()


@pytest.fixture
async def program(
    qapp: QApplication, look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Program]:
    qapp.setQuitOnLastWindowClosed(False)
    bench = await Bench().signed_in()
    desk, preferences = desk_over(bench), PreferenceBook(bench.recents)
    front = all_made(
        Front(look, desk, bench.tracker, preferences, bench.clock, lambda: DemoCamera(lambda: iter(())))
    )
    made = Program(front, bench, preferences)
    monkeypatch.setattr(made.tray, "_available", lambda: made.there)
    front.window.show()
    front.window.activateWindow()
    qtbot.waitUntil(front.window.isActiveWindow)
    yield made
    await front.leave()
    front.window.deleteLater()


async def test_with_a_tray_the_program_offers_to_work_on_there(program: Program) -> None:
    program.there = True
    await program.unsent()
    assert not program.front.window.close()
    box = program.question
    assert box is not None
    assert box.text() == "1 install is not sent yet"
    assert "only while this program runs" in box.informativeText()
    del box
    await program.answer("Keep running in the tray")
    assert not program.front.window.isVisible()
    program.choose("Open")
    assert program.front.window.isVisible()


async def test_a_tray_that_came_later_has_the_icon_before_the_window_goes(program: Program) -> None:
    await program.unsent()
    assert not program.tray.icon.isVisible()
    program.there = True
    program.front.background.step_aside()
    assert not program.front.window.isVisible()
    assert program.tray.icon.isVisible()


async def test_without_a_tray_it_offers_to_get_out_of_the_way(program: Program) -> None:
    await program.unsent()
    assert not program.front.window.close()
    await program.answer("Minimise")
    assert program.front.window.isMinimized()


async def test_quitting_from_the_tray_asks_in_the_window_and_only_once(program: Program) -> None:
    program.there = True
    await program.unsent()
    program.front.window.hide()
    program.choose("Quit")
    program.choose("Quit")
    assert program.front.window.isVisible()
    assert len(program.front.window.findChildren(QMessageBox)) == 1
    await program.answer("Stay open")
    assert program.front.window.isVisible()
    program.choose("Quit")
    await program.answer("Quit all the same")
    assert not program.front.window.isVisible()


async def test_with_everything_sent_closing_asks_nothing(program: Program) -> None:
    program.there = True
    await program.send()
    assert program.front.window.close()
    assert program.question is None


async def test_the_tray_says_how_the_installs_stand(program: Program) -> None:
    program.there = True
    await program.send()
    assert program.tray.icon.toolTip() == "1 pairing, 0 need you."


async def test_news_is_shown_to_who_looks_elsewhere_and_leads_to_the_install(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.there, shown = True, list[str]()
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, title, *__: shown.append(title))
    await program.send("1001")
    await program.refused("2002")
    program.front.desk.tick()
    assert shown == []  # they look at the window
    program.front.window.hide()
    job = await program.refused("3003")
    program.front.desk.tick()
    assert shown == ["Refused"]
    program.tray.icon.messageClicked.emit()
    assert program.front.window.isVisible()
    assert program.front.beside.tracker.made.details.who.meter.text() == "3003"
    assert program.front.desk.tracker.state.chosen == (job.job_id,)


async def test_who_wants_no_notifications_gets_none(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.there, shown = True, list[str]()
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, title, *__: shown.append(title))
    await program.preferences.change(notify=False)
    program.front.window.hide()
    await program.refused()
    program.front.desk.tick()
    assert shown == []


def test_a_click_on_news_of_several_opens_the_list(look: Look, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    tray = Tray(look, parent, lambda: False)
    assert not tray.show_news(News("3 installs changed", "3 confirmed."))
    listed, opened = QSignalSpy(tray.installs_wanted), QSignalSpy(tray.job_wanted)
    tray.icon.messageClicked.emit()
    assert (listed.count(), opened.count()) == (1, 0)
