"""The program as a child process in which something breaks: ``die``, ``break`` or ``start``.

What the window then says goes to standard output as JSON, a line each.
"""

import asyncio
import json
import os
import signal
import sys
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from installer_app.app import whole
from installer_app.app.ground import LOCK
from installer_app.app.window import run_window
from installer_app.settings import Settings, TourPlan
from installer_app.store.writer_lock import WriterLock
from installer_app.ui.doctor.broken import CrashNotice
from installer_app.ui.entrance import Entrance
from installer_app.ui.front import Front
from installer_app.ui.shell import start_page
from installer_app.ui.tour.hand import until


def main(mode: str, home: Path) -> int:
    shows = Entrance.show

    def shown_to_somebody(entrance: Entrance, *, alone: bool) -> None:
        shows(entrance, alone=alone)
        entrance.somebody.there.set()

    Entrance.show = shown_to_somebody  # type: ignore[method-assign,assignment] # in place of a hand at the mouse
    if mode == "start":
        vars(whole)["build_desk"] = _breaks
        shown = start_page.StartPage.show

        def show(page: start_page.StartPage) -> None:
            shown(page)
            lock = WriterLock(home / LOCK)
            _say(title=page.title.text(), words=page.reason.banner.accessibleName(), free=lock.acquire())
            lock.release()
            QTimer.singleShot(0, page.close)

        start_page.StartPage.show = show  # type: ignore[method-assign,assignment] # in place of the real one
    else:
        run = Front.run

        async def driven(
            front: Front, tour: TourPlan | None, read: Callable[[], Awaitable[None]] | None
        ) -> int:
            driving = asyncio.ensure_future(_die(front) if mode == "die" else _break(front))
            try:
                return await run(front, tour, read)
            finally:
                await driving

        Front.run = driven  # type: ignore[method-assign,assignment] # as above
    return run_window(Settings(home))


def _breaks(*_: object) -> None:
    raise ZeroDivisionError("with a secret in it")


async def _breaks_later() -> None:
    _breaks()


async def _die(front: Front) -> None:
    await _until(front.window.isVisible)
    os.kill(os.getpid(), signal.SIGSEGV)


async def _break(front: Front) -> None:
    """In a slot, a callback of the loop, a thread, a presenter's work: four, and one dialog."""
    window = front.window
    await _until(window.isVisible)
    notice = window.findChild(CrashNotice)
    _say(notice=notice.banner.accessibleName() if notice else "")
    QTimer.singleShot(0, _breaks)
    await _until(lambda: bool(window.findChildren(QMessageBox)))
    asyncio.get_running_loop().call_soon(_breaks)
    thread = threading.Thread(target=_breaks)
    thread.start()
    thread.join()
    front.desk.settings.action.start(_breaks_later, lambda _: None, lambda _: None)
    await front.desk.settings.action.ended()
    (box,) = window.findChildren(QMessageBox)
    _say(title=box.text(), words=box.informativeText(), dialogs=1)
    _button(box, "Save support file").click()
    await _until(lambda: window.view_key == "support")
    support = front.desk.care.support
    await _until(lambda: bool(support.state.parts))
    _say(parts={part.name: part.text for part in support.state.parts})
    window.close()


def _button(box: QWidget, name: str) -> QAbstractButton:
    return next(one for one in box.findChildren(QAbstractButton) if one.text().startswith(name))


async def _until(what: Callable[[], bool]) -> None:
    await until(what, lambda: "what was waited for did not come")


def _say(**what: object) -> None:
    print(json.dumps(what), flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
