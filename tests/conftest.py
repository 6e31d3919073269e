"""What all rooms' tests stand on: no screen, Qt's own event loop under asyncio, and no task left behind."""

import asyncio
import gc
import inspect
import os
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

# Before Qt is loaded: the suite runs where there is no display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import qasync
from coverage import Coverage
from hypothesis import settings
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from installer_app.ui.theme import Look

# How long an example takes is a matter for benchmarks; on a busy machine it says nothing.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

# Python collects garbage in whichever thread happens to allocate. A Qt object (an old event loop's timer is
# one) that a server's or the store's thread collects dies under Qt's feet: the process with it.
gc.disable()

# So many widgets are a window of the program, and no part that a test has made for itself.
MANY = 200


# Coverage says how much of these rooms their own tests try. Tracing the other tests as well would prove less
# (a page that is drawn passes through much that nobody asked about) and make them slower by a third.
MEASURED = {"domain", "services", "presenters"}


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Measure, where coverage is measured at all, only the tests of these rooms."""
    measuring = Coverage.current()
    room = item.path.relative_to(Path(__file__).parent).parts[0]
    # What is tried with a hundred examples takes twice as long when it is traced, and shows no other line.
    many = item.get_closest_marker("hypothesis") is not None
    if measuring is None or (room in MEASURED and not many):
        return (yield)
    measuring.stop()
    try:
        return (yield)
    finally:
        measuring.start()


def pytest_runtest_logfinish() -> None:
    """Collect between tests, in Qt's own thread."""
    gc.collect()
    gc.freeze()  # what is left is not looked at again, so this stays quick


def _qasync_loop() -> asyncio.AbstractEventLoop:
    loop: asyncio.AbstractEventLoop = qasync.QEventLoop(QApplication.instance() or QApplication([]))
    return loop


def pytest_asyncio_loop_factories() -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Coroutines in tests run where those of the program do; a new loop for each test."""
    return {"qasync": _qasync_loop}


@pytest.fixture(autouse=True)
def _tasks_are_ended(request: pytest.FixtureRequest) -> None:
    function = getattr(request.node, "function", None)
    if inspect.iscoroutinefunction(function):
        request.getfixturevalue("_no_task_left")


@pytest.fixture
async def _no_task_left() -> AsyncIterator[None]:
    """Fail a test whose tasks are still under way once its own fixtures are gone."""
    yield
    for _ in range(3):
        await asyncio.sleep(0)  # one just cancelled needs a turn to end
    left = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    assert not left, f"tasks left behind: {left}"


@pytest.fixture(autouse=True)
def _windows_are_gone() -> Iterator[None]:
    """Fail a test that closes a window and lets it live: every later change of style would style it too."""
    yield
    app = QApplication.instance()
    closed = [w for w in QApplication.topLevelWidgets() if not w.isVisible()] if app else []
    left = [w for w in closed if len(w.findChildren(QWidget)) > MANY]
    assert not left, f"windows left behind: {left}"


@pytest.fixture
def look(qapp: QApplication) -> "Look":
    """Light, unscaled and still, applied to the application."""
    from installer_app.ui.theme import Look

    look = Look("light", text_scale=1.0, reduced_motion=True)
    look.apply_to(qapp)
    return look
