"""With no words: the window, or a tour of it."""

import argparse
import errno
import os
from pathlib import Path

from installer_app.commands.saying import NOT_DONE, USAGE, say
from installer_app.settings import Settings, TourPlan


def open_window(options: argparse.Namespace, settings: Settings) -> int:
    """Open it; with ``--tour``, drive it."""
    from installer_app.app.window import run_window

    if settings.demo and "demo" in settings.policy.forbidden:
        return say("IT’s policy does not allow practice on this computer. Nothing was opened.", NOT_DONE)
    tour = None
    if options.tour is not None:
        tour = TourPlan(
            options.tour,
            options.sticker,
            options.account or "",
            options.meter or "",
            options.until or "status",
            options.yes_bind_for_real,
        )
        refusal = tour.refusal(settings) or _forbidden(settings)
        if refusal:
            return say(refusal, USAGE)
        if tour.sticker is not None and not tour.sticker.is_file():
            return say(f"There is no picture at {tour.sticker}.", USAGE)
        problem = _no_place_for(tour.pictures)
        if problem:
            return say(problem, USAGE)
    elif any((options.sticker, options.account, options.meter, options.until, options.yes_bind_for_real)):
        return say("--sticker, --account, --meter, --until and --yes-bind-for-real go with --tour.", USAGE)
    profile = options.profile or ""
    if profile and (tour or options.exit_after):
        return say("--profile opens the window, and goes with neither --tour nor --exit-after.", USAGE)
    if profile and not profile.startswith(("energygrid-installer:", "https:", "http:")):
        # A window that is open already has a folder of its own.
        profile = str(Path(profile).absolute())
    return run_window(settings, tour, options.exit_after or "", profile)


def _forbidden(settings: Settings) -> str:
    """Why a tour may not go to the servers that ``ENERGY_*`` name; "" if it may."""
    from installer_app.app.ground import catalogue_of, profile_from

    catalogue = catalogue_of(settings)
    given = None if settings.demo else profile_from(settings, catalogue)
    if given is None or catalogue.permits(given):
        return ""
    return "IT’s policy does not allow the servers that ENERGY_BASE_URL and ENERGY_IDP_URL name."


def _no_place_for(pictures: Path) -> str:
    """Why the tour cannot save its pictures there; "" if it can."""
    try:
        pictures.mkdir(parents=True, exist_ok=True)
        why = "" if os.access(pictures, os.W_OK | os.X_OK) else os.strerror(errno.EACCES)
    except OSError as problem:
        why = problem.strerror or type(problem).__name__
    told = (
        f"No pictures can be saved in {pictures}: {why}. Nothing was sent. Name another folder with --tour."
    )
    return told if why else ""
