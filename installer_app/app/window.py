"""The window, from the first thing that is seen of it to its end."""

import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING

from installer_app.app.application import make_application, run_in
from installer_app.app.surprises import Surprises
from installer_app.app.trouble import or_say_why
from installer_app.app.wanted import Begun, Wanted
from installer_app.settings import Settings, TourPlan

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from installer_app.ui.shell.file_opens import FileOpens


def run_window(
    settings: Settings, tour: TourPlan | None = None, exit_after: str = "", profile: str = ""
) -> int:
    """The window, until it is closed (0), its tour has ended (0 or 1), or a benchmark's moment has come."""
    wanted = Wanted(settings, tour, exit_after, profile)
    alone = wanted.alone
    app = make_application(alone=alone)
    if app is None:
        return 1
    from installer_app.app.first import first_seen
    from installer_app.ui.languages import Spoken, system_languages, system_region
    from installer_app.ui.theme import Look

    surprises = Surprises()
    with surprises.heard(), ExitStack() as stack:
        opens = _file_opens(app) if sys.platform == "darwin" else None
        look = Look()
        look.apply_to(app)
        # With nobody there a script reads what is said.
        spoken = Spoken(app, () if alone else system_languages(), None if alone else system_region())
        try:
            seen = first_seen(stack, settings, look, spoken, alone=alone)
        except Exception as problem:  # noqa: BLE001 - told like what breaks later, with nothing left on show
            stack.close()
            broke = _raise(problem)
            return run_in(app, broke if alone else or_say_why(app, settings.data, broke))
        if seen is not None and exit_after == "first-paint":
            from installer_app.ui.shell.first_paint import report_milliseconds

            return report_milliseconds()
        if seen is not None:
            seen.entrance.wear_icon()
        # Only now what the page itself does not need: it is on show meanwhile.
        from installer_app.app.at_work import work

        running = work(Begun(wanted=wanted, look=look, spoken=spoken, surprises=surprises, opens=opens), seen)
        # A script reads on standard error what stopped it.
        return run_in(app, running if alone else or_say_why(app, settings.data, running))


async def _raise(problem: Exception) -> int:
    raise problem


def _file_opens(app: "QApplication") -> "FileOpens":
    """Elsewhere nothing comes that way, and every event of the program would go through it."""
    from installer_app.ui.shell.file_opens import FileOpens

    return FileOpens(app)
