"""The page in place of the window, where the program may not be opened at all."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from installer_app.app.application import make_application, run_in
from installer_app.presenters.frame.start import StartProblem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def run_stopped(problem: Callable[[], StartProblem]) -> None:
    """Until it is closed; ``problem`` is asked for once the language is known."""
    app = make_application(alone=False)
    if app is not None:
        run_in(app, show_stopped(app, problem))


async def show_stopped(app: "QApplication", problem: Callable[[], StartProblem]) -> None:
    """The page, until it is closed."""
    from installer_app.ui.languages import Spoken, system_languages, system_region
    from installer_app.ui.shell.start_page import StartPage
    from installer_app.ui.theme import Look

    look = Look()
    look.apply_to(app)
    Spoken(app, system_languages(), system_region()).use("")
    page = StartPage(look)
    page.show_problem(problem())
    page.show()
    await page.chosen()
    page.close()
