"""What is made behind the page on show, once somebody is there; what takes memory, after the sign-in."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from threading import Event
from unittest.mock import patch

from bench import Bench
from desks import desk_over
from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from scan_kit import PictureReader, ToldCamera
from whole_install import sign_in

from installer_app.presenters.desk import Desk
from installer_app.presenters.steps import STEPS, Step
from installer_app.ui import ahead
from installer_app.ui.front import Front
from installer_app.ui.shell.somebody import Somebody
from installer_app.ui.theme import Look
from installer_app.ui.tour.hand import until

SOON = 0.001
NONE, AT = Qt.MouseButton.NoButton, QPointF(40, 40)


def made(front: Front) -> set[str]:
    """The pages that are there."""
    return {"customer", "meter", "scan", "review", "status"} & vars(front.pages).keys()


async def test_once_somebody_is_there_the_light_pages_are_made_and_after_the_sign_in_the_rest(
    look: Look,
) -> None:
    bench = Bench()
    desk = desk_over(bench, reader=PictureReader())
    front = Front(look, desk, bench.tracker, bench.preferences, bench.clock, ToldCamera)
    looks: list[Step] = []

    async def rested(_: object) -> None:
        looks.append(desk.wizard.state.step)
        await until(lambda: desk.wizard.state.step is not Step.SIGN_IN, lambda: "nobody signed in")

    with patch.object(ahead, "BREATH", SOON), patch.object(ahead, "_rest", rested):
        front.window.show()
        async with ahead.made_ahead(Somebody(front.window), desk, front.pages, front.beside):
            await asyncio.sleep(SOON)
            assert made(front) == set()
            moved = QMouseEvent(QEvent.Type.MouseMove, AT, AT, NONE, NONE, Qt.KeyboardModifier.NoModifier)
            QApplication.postEvent(front.window.windowHandle(), moved)
            await until(lambda: bool(looks), lambda: "the light pages are not made")
            assert made(front) == {"customer", "meter", "review", "status"}
            desk.sign_in.fill_in("field-tech-204", "correct-horse")
            await sign_in(desk)
            await until(lambda: len(looks) > 7, lambda: f"made after {len(looks)} rests")
            assert made(front) == {"customer", "meter", "scan", "review", "status"}
    await front.leave()
    front.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Painted(QWidget):
    """Counts how often it is painted."""

    times = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        self.times += 1


class HeldReader(PictureReader):
    """Loads its decoders once it may."""

    def __init__(self) -> None:
        super().__init__()
        self.loading, self.may_load = Event(), Event()

    def decoders(self) -> tuple[str, ...]:
        self.loading.set()
        self.may_load.wait(timeout=60)
        return super().decoders()


@dataclass
class Making:
    """A window on show over all that is made behind it."""

    front: Front
    desk: Desk
    reader: HeldReader
    grabbed: list[QWidget] = field(default_factory=list)
    sizes: list[QSize] = field(default_factory=list)

    @asynccontextmanager
    async def ahead(self) -> AsyncIterator[None]:
        """While inside, somebody has come."""
        somebody = Somebody(self.front.window)
        async with ahead.made_ahead(somebody, self.desk, self.front.pages, self.front.beside):
            somebody.there.set()
            yield

    async def reaches(self, page: str) -> None:
        await until(lambda: page in made(self.front), lambda: f"no {page} page is made")

    def painted_unseen(self) -> set[str]:
        """The pages that were painted though nobody saw them."""
        return {name for name in made(self.front) if getattr(self.front.pages, name) in self.grabbed}


@asynccontextmanager
async def making(look: Look) -> AsyncIterator[Making]:
    bench, reader = Bench(), HeldReader()
    desk = desk_over(bench, reader=reader)
    front = Front(look, desk, bench.tracker, bench.preferences, bench.clock, ToldCamera)
    its = Making(front, desk, reader)
    front.window.show()
    try:
        with patch.object(ahead, "BREATH", SOON), noted_grabs(its):
            yield its
    finally:
        reader.may_load.set()
        await front.leave()
        front.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def noted_grabs(its: Making) -> Iterator[None]:
    whole = QWidget.grab

    def grab(widget: QWidget) -> QPixmap:
        its.grabbed.append(widget)
        its.sizes.append(widget.size())
        return whole(widget)

    with patch.object(QWidget, "grab", grab):
        yield


def test_a_page_nobody_sees_is_painted_once_in_the_size_in_which_it_will_be_seen(qtbot: QtBot) -> None:
    page = Painted()
    qtbot.addWidget(page)
    ahead._paint_unseen(page, QSize(700, 500))
    assert (page.times, page.size(), page.isVisible()) == (1, QSize(700, 500), False)


def test_a_page_on_show_keeps_its_size_and_is_not_painted_for_nobody(qtbot: QtBot) -> None:
    page = Painted()
    qtbot.addWidget(page)
    page.resize(300, 200)
    page.show()
    QApplication.processEvents()
    times = page.times
    ahead._paint_unseen(page, QSize(700, 500))
    assert (page.times, page.size()) == (times, QSize(300, 200))


async def test_the_pages_made_ahead_are_not_shown_and_the_one_on_show_is_left_alone(look: Look) -> None:
    async with making(look) as its, its.ahead():
        await until(its.reader.loading.is_set, lambda: "the light pages are not made")
        assert its.painted_unseen() == made(its.front) == {"customer", "meter", "review", "status"}
        assert its.front.pages.sign_in not in its.grabbed
        assert its.front.window.page is its.front.pages.sign_in
        assert its.sizes == [its.front.pages.sign_in.size()] * 4
        pages: list[QWidget] = [getattr(its.front.pages, name) for name in made(its.front)]
        assert not [page for page in pages if page.isVisible()]


async def test_a_page_that_is_come_to_while_it_is_made_is_not_painted_unseen(look: Look) -> None:
    async with making(look) as its:
        pages = its.front.pages
        meter, light = STEPS.index(Step.METER), pages.light

        def come_to_meter() -> Iterator[object]:
            for make in light():
                yield lambda make=make: come_to(make())

        def come_to(page: QWidget) -> QWidget:
            if page is vars(pages).get("meter"):
                its.front.window.show_page(meter)
            return page

        with patch.object(pages, "light", come_to_meter):
            async with its.ahead():
                await until(its.reader.loading.is_set, lambda: "the light pages are not made")
        assert pages.meter.isVisible()
        assert its.painted_unseen() == {"customer", "review", "status"}


async def test_without_anybody_there_nothing_is_made(look: Look) -> None:
    async with making(look) as its:
        somebody = Somebody(its.front.window)
        async with ahead.made_ahead(somebody, its.desk, its.front.pages, its.front.beside):
            for _ in range(20):
                await asyncio.sleep(SOON)
        assert (made(its.front), its.grabbed, its.reader.loading.is_set()) == (set(), [], False)


async def test_a_sign_in_by_what_was_kept_is_somebody(look: Look) -> None:
    async with making(look) as its:
        somebody = Somebody(its.front.window)
        async with ahead.made_ahead(somebody, its.desk, its.front.pages, its.front.beside):
            its.desk.sign_in.fill_in("field-tech-204", "correct-horse")
            await sign_in(its.desk)
            await its.reaches("meter")
        before = its.desk.sign_in.state
        somebody.there.clear()
        its.desk.sign_in.changed.tell(type(before)(busy=True))
        assert not somebody.there.is_set(), "once it is closed nobody listens any more"


async def test_closed_in_the_middle_no_further_page_is_made(look: Look) -> None:
    async with making(look) as its:
        async with its.ahead():
            await its.reaches("customer")
        there = made(its.front)
        for _ in range(20):
            await asyncio.sleep(SOON)
        assert made(its.front) == there
        assert "status" not in there


async def test_closed_while_the_decoders_are_loaded_nobody_waits_for_them(look: Look) -> None:
    async with making(look) as its:
        async with its.ahead():
            await until(its.reader.loading.is_set, lambda: "the decoders are not loaded")
        assert not its.reader.may_load.is_set()
        its.reader.may_load.set()
        for _ in range(20):
            await asyncio.sleep(SOON)
        assert "scan" not in made(its.front)
