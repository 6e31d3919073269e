"""``jobs``: the installs of this laptop, listed, sent and exported."""

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from installer_app.commands.saying import DONE, NOT_DONE, print_out, say
from installer_app.domain.kept_errors import StoreUnavailable
from installer_app.settings import Settings

if TYPE_CHECKING:
    from installer_app.domain.job import InstallJob

EXPORTS = ("csv", "json")


def list_jobs(options: argparse.Namespace, settings: Settings) -> int:
    """``jobs``: each with its history."""
    from installer_app.presenters.tracker.export import as_json

    jobs, problem = _recorded(settings)
    if problem:
        return say(problem, NOT_DONE)
    if options.json:
        print_out(as_json(jobs), end="")
        return DONE
    for job in jobs:
        _print_job(job)
    if not jobs:
        say("No installs on this computer yet.", DONE)
    return DONE


def export_jobs(options: argparse.Namespace, settings: Settings) -> int:
    """``jobs export``: to a file; of a damaged list, what can be read."""
    from installer_app.app.recorded import rescued_jobs
    from installer_app.presenters.tracker.export import FORMATS, write_text

    jobs, problem = _recorded(settings)
    if problem:
        jobs = rescued_jobs(settings, options.output.parent)
        say(problem, NOT_DONE)
    if problem and not jobs:
        return NOT_DONE
    try:
        write_text(options.output, FORMATS[options.format](jobs))
    except OSError as refused:
        return say(f"Nothing was written to {options.output}: {refused.strerror}.", NOT_DONE)
    noun = "install" if len(jobs) == 1 else "installs"
    some = " that could be read" if problem else ""
    return say(f"{len(jobs)} {noun}{some} written to {options.output}.", NOT_DONE if problem else DONE)


def sync_installs(options: argparse.Namespace, settings: Settings) -> int:
    """``jobs sync``: send what waits, settle what is in doubt, look at what is pairing."""
    import asyncio

    from installer_app.app.jobs import sync_jobs
    from installer_app.presenters.tracker.export import as_json

    swept, jobs, words = asyncio.run(sync_jobs(settings, options.wait))
    if options.json:
        print_out(as_json(jobs), end="")
    for line in words:
        say(line, DONE)
    return DONE if swept else NOT_DONE


def _recorded(settings: Settings) -> tuple[Sequence["InstallJob"], str]:
    """The jobs on record, or why they cannot be read."""
    from installer_app.app.recorded import recorded_jobs

    try:
        return recorded_jobs(settings), ""
    except StoreUnavailable as problem:
        from installer_app.app.no_window import not_read_words

        return (), not_read_words(problem, settings.data)


def _print_job(job: "InstallJob") -> None:
    at = f"{job.created_at.astimezone():%Y-%m-%d %H:%M}"
    print_out(f"{at}  {job.state.value:<9}  meter {job.target.meter_id}  {job.target.mac}  {job.claim.value}")
    for entry in job.history:
        print_out(f"    {entry.at.astimezone():%Y-%m-%d %H:%M:%S}  {entry.state.value:<9}  {entry.note}")
