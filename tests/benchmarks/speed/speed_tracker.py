"""What ten thousand pending installs cost while nothing is to be done: ``python …/speed_tracker.py``.

The real program in a process of its own, off-screen: window, outbox and tracker over a real file of 10,000
accepted binds, signed in, each looked at just now, so that the first of their looks is 50 minutes ahead. What
lies between two looks is rest; what looks cost the servers is ``polling.py``'s to tell, and each waits for an
answer anyway. Counted is all processor time of the process, in its every thread, over a minute of the real
loop: the timer of five seconds that moves every age on, and the pass of the outbox that each minute looks
whether the clock was set. Once with the list closed, and once with it open.

Less what the same program takes with no install at all, which runs beside it: a caret that blinks on the
sign-in page takes more than all the rest, and is no tracker.
"""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import qasync
from figure import Figure
from figure_table import told
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tracker_jobs import PLACE, fill, pending

from installer_app.app.core import open_core
from installer_app.app.desk import build_desk
from installer_app.app.ground import DATABASE
from installer_app.services.ports import Grant, Health
from installer_app.services.session import SignedIn
from installer_app.settings import Settings
from installer_app.ui.camera.demo import DemoCamera
from installer_app.ui.collector import GuiCollector, let_be
from installer_app.ui.front import Front
from installer_app.ui.shell.view import INSTALLS
from installer_app.ui.theme import Look

COUNT, SECONDS = 10_000, 60.0
# What follows a start or the opening of the list belongs to that, and not to rest.
SETTLED = 10.0
REACH, BEYOND = 1.0, 0.2


async def at_rest(home: Path, seconds: float) -> dict[str, float]:
    """Percent of a core, with the list closed and open."""
    async with open_core(Settings(home)) as core:
        look = Look("light", reduced_motion=True)
        look.apply_to(QApplication.instance())  # type: ignore[arg-type] # there is one, and it is no bare core
        desk, camera = build_desk(core), DemoCamera(lambda: iter(()))
        front = Front(look, desk, core.tracker, core.preferences, core.clock, lambda: camera)
        front.window.resize(1280, 800)
        front.window.show()
        # Somebody is: nobody would be looked for, and nothing counted, without.
        grant = Grant(frozenset({"powerbox:bind"}), datetime.max.replace(tzinfo=UTC))
        core.session.signed_in = SignedIn(PLACE, grant, Health.HEALTHY)
        front.start()
        let_be()
        percent = {}
        for name in ("closed", "open"):
            if name == "open":
                front.window.tracker_wanted.emit()
                assert front.window.view_key == INSTALLS
            await asyncio.sleep(min(SETTLED, seconds))
            percent[name] = await _busy(seconds)
        core.session.signed_in = None
        front.window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        front.closing._may_close = True
        await front.leave()
    return percent


async def _busy(seconds: float) -> float:
    """Percent of a core that this process keeps busy."""
    began, at = time.perf_counter(), time.process_time()
    await asyncio.sleep(seconds)
    return 100 * (time.process_time() - at) / (time.perf_counter() - began)


def run(home: Path, seconds: float) -> dict[str, float]:
    """The same in a loop of its own, in this process."""
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    GuiCollector(app).start()
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return runner.run(at_rest(home, seconds))


def begun(home: Path, seconds: float) -> "subprocess.Popen[str]":
    """The same in a process of its own."""
    words = [sys.executable, __file__, "--child", str(home), str(seconds)]
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    return subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, text=True)


def percent_of(child: "subprocess.Popen[str]") -> dict[str, float]:
    """What it has measured."""
    printed, _ = child.communicate()
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, child.args)
    percent: dict[str, float] = json.loads(printed.splitlines()[-1])
    return percent


def figures(*, short: bool = False) -> list[Figure]:
    """With the list closed, and open."""
    with tempfile.TemporaryDirectory() as folder:
        homes = [Path(folder, name) for name in ("full", "none")]
        for home, count in zip(homes, (50 if short else COUNT, 0), strict=True):
            home.mkdir()
            asyncio.run(fill(home / DATABASE, count, made=pending))
        children = [begun(home, 1.0 if short else SECONDS) for home in homes]
        full, none = [percent_of(child) for child in children]
    what = "10,000 pending installs: CPU at rest, list {}"
    return [
        # Where the two are alike chance may make it a little less than nothing.
        Figure(
            f"tracker.{name}", what.format(name), "%", max(full[name] - none[name], 0.0), None, REACH, BEYOND
        )
        for name in full
    ]


def main() -> int:
    """Print the lines."""
    if sys.argv[1:2] == ["--child"]:
        print(json.dumps(run(Path(sys.argv[2]), float(sys.argv[3]))))
        return 0
    print(*told(figures()), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
