"""What is made behind the page on show, once somebody is there; what takes memory, after the sign-in."""

import asyncio
from unittest.mock import patch

from bench import Bench
from desks import desk_over
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from scan_kit import PictureReader, ToldCamera
from whole_install import sign_in

from installer_app.presenters.steps import Step
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
