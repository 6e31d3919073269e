"""What the process holds: memory, tasks, threads, descriptors, timers and objects of Qt."""

import asyncio
import gc
import os
import threading
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

MEMORY, DESCRIPTORS, THREADS = Path("/proc/self/statm"), Path("/proc/self/fd"), Path("/proc/self/task")
MEGABYTE = 1024 * 1024
NOT_THERE = -1
TO_END = 2.0


@dataclass(frozen=True)
class Reading:
    """At one moment. ``memory`` is resident, in MB; -1 is what this system does not tell."""

    memory: float
    tasks: int
    threads: int
    descriptors: int
    timers: int
    active_timers: int
    objects: int
    widgets: int
    windows: int
    open_on: Counter[str] = field(repr=False, compare=False)
    kinds: Counter[str] = field(repr=False, compare=False)

    @property
    def counts(self) -> dict[str, int]:
        """All that must not grow at the same kind of moment."""
        return {
            "tasks": self.tasks,
            "threads": self.threads,
            "descriptors": self.descriptors,
            "timers": self.timers,
            "active timers": self.active_timers,
            "Qt objects": self.objects,
            "widgets": self.widgets,
            "windows": self.windows,
        }


def read() -> Reading:
    """Now. Memory first, as the program's own collector has left it; then what is still held is counted."""
    memory = resident()
    gc.collect()
    objects = _objects()
    timers = [thing for thing in objects if isinstance(thing, QTimer)]
    open_on = _open_on()
    app = _app()
    return Reading(
        memory,
        _tasks(),
        len(list(THREADS.iterdir())) if THREADS.exists() else threading.active_count(),
        sum(open_on.values()) if open_on else NOT_THERE,
        len(timers),
        sum(timer.isActive() for timer in timers),
        len(objects),
        len(app.allWidgets()),
        len(app.topLevelWidgets()),
        open_on,
        Counter(type(thing).__name__ for thing in objects),
    )


def resident() -> float:
    """In MB; -1 where the system has no /proc."""
    if not MEMORY.exists():
        return NOT_THERE
    return int(MEMORY.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / MEGABYTE


def threads_that_hold_up() -> list[str]:
    """Threads besides this one that would keep the process from ending."""
    others = [t for t in threading.enumerate() if not t.daemon and t is not threading.current_thread()]
    for thread in others:
        thread.join(TO_END)  # one whose owner has just gone needs a moment
    return [thread.name for thread in others if thread.is_alive()]


def _tasks() -> int:
    try:
        return len(asyncio.all_tasks())
    except RuntimeError:
        return 0  # no loop, no tasks


def _objects() -> list[QObject]:
    """All that hangs on the application or on a window, and what only Python knows of."""
    app = _app()
    found: dict[int, QObject] = {}
    for root in (app, *app.topLevelWidgets()):
        for thing in (root, *root.findChildren(QObject)):
            found[id(thing)] = thing
    for candidate in gc.get_objects():
        if isinstance(candidate, QObject) and isValid(candidate):
            found[id(candidate)] = candidate
    return list(found.values())


def _open_on() -> Counter[str]:
    """Each open descriptor by what it is of; sockets and pipes without their numbers."""
    if not DESCRIPTORS.exists():
        return Counter()
    kinds: Counter[str] = Counter()
    for entry in list(DESCRIPTORS.iterdir()):
        try:
            target = str(entry.readlink())
        except OSError:
            continue  # the one through which the folder itself was read
        kinds[target.partition(":")[0] if ":[" in target else target] += 1
    return kinds


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
