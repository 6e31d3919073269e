"""The outbox without a window: listed, and worked off."""

from collections.abc import Iterator, Sequence

from installer_app.app.core import DATABASE, open_core, profile_from
from installer_app.app.no_window import sync_words
from installer_app.domain.errors import InstallerError
from installer_app.domain.job import InstallJob, Need
from installer_app.presenters.job_words import why
from installer_app.services.ports import Credentials
from installer_app.services.sweep import Swept, sweep
from installer_app.settings import Settings


def recorded_jobs(settings: Settings) -> Sequence[InstallJob]:
    """What is on record. No lock is taken and nothing is changed. Raises StoreUnavailable."""
    from installer_app.store.reading import read_jobs

    return read_jobs(settings.data / DATABASE)


async def sync_jobs(settings: Settings, wait: float) -> tuple[bool, Sequence[InstallJob], tuple[str, ...]]:
    """``jobs sync``: whether all is well, the jobs as they are now, and what a person has to know."""
    async with open_core(settings) as core:
        if not core.writer:
            return False, core.journal.jobs, ("Another window or command is at work on these installs.",)
        await core.forgetting.once()
        profile = profile_from(settings)
        waiting = [job for job in core.journal.jobs if job.open]
        if not waiting:
            return not needing(core.journal.jobs), core.journal.jobs, tuple(_needs(core.journal.jobs))
        if profile is None or not settings.client_id or not settings.client_secret:
            words = "Nothing was sent: the four ENERGY_ variables have to name the servers and the sign-in."
            return False, core.journal.jobs, (words, *_needs(core.journal.jobs))
        try:
            await core.session.sign_in(profile, Credentials(settings.client_id, settings.client_secret))
        except InstallerError as problem:
            return False, core.journal.jobs, (sync_words(problem),)
        swept = await sweep(core.tracker, core.session, core.clock, wait)
        return swept.done, core.journal.jobs, tuple(_told(swept))


def needing(jobs: Sequence[InstallJob]) -> tuple[InstallJob, ...]:
    """The jobs that wait for a person."""
    return tuple(job for job in jobs if job.need is not Need.NONE)


def _told(swept: Swept) -> Iterator[str]:
    if swept.problem is not None:
        yield sync_words(swept.problem, signed_in=True)
    for job in swept.held:
        yield f"Meter {job.target.meter_id} is not sent yet: {job.reason}."
    yield from _needs(swept.need_person)
    if swept.elsewhere:
        places = ", ".join(sorted({f"{j.place.sign_in_id} at {j.place.base_url}" for j in swept.elsewhere}))
        count = len(swept.elsewhere)
        waiting = "1 install waits" if count == 1 else f"{count} installs wait"
        yield f"{waiting} for another sign-in: {places}."


def _needs(jobs: Sequence[InstallJob]) -> Iterator[str]:
    for job in needing(jobs):
        yield f"Meter {job.target.meter_id} needs you: {why(job, job.history[-1].at)}"
