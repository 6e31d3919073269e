"""The window before the rest of the program is there: nothing that is done in it is lost."""

import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from bench import DEMO, Bench
from desks import desk_over
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from scan_kit import PictureReader, ToldCamera

from installer_app.presenters.frame.first import first_shell
from installer_app.presenters.frame.shortcuts import SHORTCUTS, Shortcut
from installer_app.presenters.sign_in.fields import first_state
from installer_app.ui import front as front_module
from installer_app.ui.entrance import Entrance
from installer_app.ui.front import Front
from installer_app.ui.theme import Look


@pytest.fixture
async def entrance(look: Look) -> AsyncIterator[Entrance]:
    QApplication.setQuitOnLastWindowClosed(False)
    shell = first_shell(DEMO, Bench().timing.now())
    made = Entrance(look, first_state({DEMO.known_as: DEMO}), shell)
    made.show(alone=False)
    yield made
    made.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def whole(look: Look, bench: Bench, entrance: Entrance) -> Front:
    """The rest has come; as in the program, the page is at work already."""
    desk = desk_over(bench, reader=PictureReader())
    entrance.page.attach(desk.sign_in)
    return Front(look, desk, bench.tracker, bench.preferences, bench.clock, ToldCamera, entrance)


async def test_what_is_typed_before_the_page_is_at_work_is_signed_in_with(
    look: Look, entrance: Entrance
) -> None:
    bench, fields = Bench(), entrance.page.fields
    QTest.keyClicks(fields.client_id.entry, "field-tech-204")
    QTest.keyClicks(fields.secret.entry, " made-up ")
    front = whole(look, bench, entrance)
    assert (fields.client_id.text(), fields.secret.text()) == ("field-tech-204", "made-up")
    front.window.bottom_bar.press_primary()
    await front.desk.sign_in.action.ended()
    assert bench.session.signed_in is not None
    await front.leave()


async def test_what_is_chosen_around_the_page_comes_once_it_can(look: Look, entrance: Entrance) -> None:
    entrance.window.help_wanted.emit()
    entrance.window.menu_chosen.emit("settings")
    front = whole(look, Bench(), entrance)
    assert front.window.view_key == "settings"
    assert front.help_panel.isVisible()
    await front.leave()


async def test_an_entry_in_the_table_of_the_keyboard_that_does_nothing_is_found_out(
    look: Look, entrance: Entrance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(front_module, "SHORTCUTS", (*SHORTCUTS, Shortcut("nothing", ("F9",), "Nothing")))
    with pytest.raises(KeyError, match="nothing"):
        whole(look, Bench(), entrance)


async def test_a_window_that_is_closed_before_the_rest_has_come_ends_the_program(
    look: Look, entrance: Entrance
) -> None:
    entrance.window.close()
    bench = Bench()
    front = whole(look, bench, entrance)
    assert await front.run() == 0
    assert not front.desk.sign_in.memory_action.busy
    assert bench.session.signed_in is None


def test_the_first_page_waits_neither_for_the_loop_nor_for_what_comes_with_it() -> None:
    code = "import sys, installer_app.app.first as _; print({'asyncio', 'ssl', 'httpx'} & sys.modules.keys())"
    root = Path(__file__).parent.parent.parent
    run = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert run.stdout == "set()\n"
