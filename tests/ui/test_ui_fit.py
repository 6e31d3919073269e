"""The window on its screen: nothing of its bars lies where nobody can reach it."""

import pytest
from front_kit import program
from PySide6.QtCore import QRect, QSize

from installer_app.presenters.steps import Step
from installer_app.ui.shell.fit import DRAWN, FRAME, Fit
from installer_app.ui.theme import Look
from installer_app.ui.window import LEAST_HEIGHT, LEAST_WIDTH

LEAST = QSize(LEAST_WIDTH, LEAST_HEIGHT)
# A laptop of 1366 × 768 at 125 and at 150 %.
AT_125, AT_150 = QRect(0, 0, 1093, 614), QRect(0, 0, 911, 512)


@pytest.mark.parametrize(
    ("free", "size", "least"),
    [
        (QRect(0, 0, 1920, 1080), DRAWN, LEAST),
        (AT_125, AT_125.size() - FRAME, LEAST),
        (AT_150, AT_150.size() - FRAME, AT_150.size() - FRAME),
    ],
)
async def test_it_is_as_large_as_drawn_and_never_larger_than_the_screen(
    look: Look, free: QRect, size: QSize, least: QSize
) -> None:
    async with program(look) as p:
        window = p.front.window
        Fit(window, LEAST, lambda: free)
        assert window.minimumSize() == least
        assert window.size() == size
        assert window.bottom_bar.primary.isVisible()
        bar = window.bottom_bar
        assert bar.mapTo(window, bar.rect().bottomRight()).y() < window.height()


async def test_a_screen_that_goes_takes_nothing_of_the_window_with_it(look: Look) -> None:
    frees = [QRect(0, 0, 1920, 1080)]
    async with program(look) as p:
        window = p.front.window
        fit = Fit(window, LEAST, lambda: frees[-1])
        window.move(600, 250)
        frees.append(AT_150)
        fit.fit()
        assert AT_150.contains(window.frameGeometry())
        frees.append(QRect(0, 0, 1920, 1080))
        fit.fit()
        assert window.minimumSize() == LEAST
        assert p.desk.wizard.state.step is Step.SIGN_IN
