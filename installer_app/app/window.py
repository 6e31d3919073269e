"""The window, from the first thing that is seen of it to its end."""

from contextlib import ExitStack

from installer_app.app.application import make_application, run_in
from installer_app.app.surprises import Surprises
from installer_app.settings import Settings, TourPlan


def run_window(
    settings: Settings, tour: TourPlan | None = None, exit_after: str = "", profile: str = ""
) -> int:
    """The window, until it is closed (0), its tour has ended (0 or 1), or a benchmark's moment has come."""
    alone = bool(tour or exit_after)
    app = make_application(alone=alone)
    if app is None:
        return 1
    from installer_app.app.first import first_seen
    from installer_app.ui.languages import Spoken, system_languages, system_region
    from installer_app.ui.theme import Look

    surprises = Surprises()
    with surprises.heard(), ExitStack() as stack:
        look = Look()
        look.apply_to(app)
        # With nobody there a script reads what is said.
        spoken = Spoken(app, () if alone else system_languages(), None if alone else system_region())
        seen = first_seen(stack, settings, look, spoken, alone=alone)
        if seen is not None and exit_after == "first-paint":
            from installer_app.ui.shell.first_paint import report_milliseconds

            return report_milliseconds()
        # Only now what the page itself does not need: it is on show meanwhile.
        from installer_app.app.at_work import Wanted, work
        from installer_app.app.trouble import or_say_why

        wanted = Wanted(settings, tour, exit_after, profile)
        running = work(app, wanted, look, spoken, seen, surprises)
        # A script reads on standard error what stopped it.
        return run_in(app, running if alone else or_say_why(app, settings.data, running))
