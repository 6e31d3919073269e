"""What is shown next is made behind the page on show, a piece in each turn: then nobody waits for it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea, QWidget

from installer_app.presenters.action import AsyncAction
from installer_app.presenters.desk import Desk
from installer_app.presenters.steps import Step
from installer_app.ui.beside import Beside, load_views
from installer_app.ui.shell.somebody import Somebody
from installer_app.ui.step_pages import StepPages

# Between two pieces the window does what somebody types or clicks meanwhile.
BREATH = 0.03
# Before one that takes longer: a page was just come to, or something is on the wire.
REST = 1.0


@asynccontextmanager
async def made_ahead(somebody: Somebody, desk: Desk, pages: StepPages, beside: Beside) -> AsyncIterator[None]:
    """While inside, one piece after the other is made; what was not come to is left to who asks for it.

    Not before somebody is there, or signs in by what was kept: a window that rests takes no more memory.
    """
    action = AsyncAction(lambda _: None)
    forget = desk.sign_in.changed.add(lambda state: somebody.there.set() if state.busy else None)
    action.start(lambda: _make(somebody, desk, pages, beside), lambda _: None, lambda _: None)
    try:
        yield
    finally:
        forget()
        action.cancel()
        await action.ended()


async def _make(somebody: Somebody, desk: Desk, pages: StepPages, beside: Beside) -> None:
    await somebody.there.wait()
    _load_classes()
    for make_page in pages.light():
        await asyncio.sleep(BREATH)
        page = make_page()
        await asyncio.sleep(BREATH)
        _paint_unseen(page, pages.sign_in.size())
    await asyncio.to_thread(desk.scan.load_decoders)
    await _rest(desk)
    await asyncio.to_thread(load_views)
    for make in (_find_a_type, lambda: pages.scan, *beside.views_in_turn()):
        await _rest(desk)
        make()


def _load_classes() -> None:
    """Qt's that the first words said aloud, and the first of two weights in a line, would wait for."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QTextCharFormat  # noqa: F401


def _find_a_type() -> None:
    """Of a plain widget that Qt made; PySide makes all classes of widgets for it, once."""
    QScrollArea().viewport()


def _paint_unseen(page: QWidget, size: QSize) -> None:
    """Its icons, letters and measures are there once it is shown."""
    if not page.isVisible():
        page.resize(size)
        page.grab()


async def _rest(desk: Desk) -> None:
    """Before what takes memory that nobody needs before the sign-in, or would hold up a moving picture."""
    await asyncio.sleep(REST)
    while desk.wizard.state.step in (Step.SIGN_IN, Step.SCAN):  # noqa: ASYNC110 - it is no hurry
        await asyncio.sleep(REST)
