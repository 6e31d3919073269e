"""The outbox without a window, worked off."""

from collections.abc import Iterator, Sequence

from installer_app.app.core import Core, InUse, open_core, profile_from
from installer_app.app.jobs_sign_in import credentials_for, note_refusal, why_not_bind
from installer_app.app.no_window import sync_words
from installer_app.app.recorded import recorded_jobs
from installer_app.domain.errors import InstallerError
from installer_app.domain.job import InstallJob, Need
from installer_app.presenters.words.jobs import why
from installer_app.services.sweep import Swept, sweep
from installer_app.settings import Settings

FORBIDDEN_HERE = (
    "Nothing was sent: IT’s policy does not allow the servers that ENERGY_BASE_URL and ENERGY_IDP_URL name."
    " What waits for them is kept. Name others, or ask depot IT."
)
AT_WORK_ELSEWHERE = "Another window or command is at work on these installs. Nothing was sent by this one."


async def sync_jobs(settings: Settings, wait: float) -> tuple[bool, Sequence[InstallJob], tuple[str, ...]]:
    """``jobs sync``: whether all is well, the jobs as they are now, and what a person has to know."""
    try:
        async with open_core(settings) as core:
            done, words = await _synced(core, wait)
            return done, core.journal.jobs, words
    except InUse:
        return False, recorded_jobs(settings), (AT_WORK_ELSEWHERE,)


async def _synced(core: Core, wait: float) -> tuple[bool, tuple[str, ...]]:
    """Whether all is well, and what a person has to know."""
    settings, profile = core.settings, profile_from(core.settings, core.catalogue)
    live = core.journal.live
    if not any(job.open for job in live):
        return not needing(live), tuple(_needs(live))
    if profile is None or not settings.client_id or not settings.client_secret:
        words = "Nothing was sent: the four ENERGY_ variables have to name the servers and the sign-in."
        return False, (words, *_needs(live))
    if not core.catalogue.permits(profile):
        return False, (FORBIDDEN_HERE, *_needs(live))
    credentials = await credentials_for(core, profile)
    if refused := await why_not_bind(core, profile, credentials):
        return False, (refused, *_needs(live))
    try:
        await core.session.sign_in(profile, credentials)
    except InstallerError as problem:
        return False, (sync_words(problem),)
    swept = await sweep(core.tracker, core.session, core.clock, wait)
    await note_refusal(core, profile)
    await core.forgetting.once()  # by now the server has told its time
    return swept.done, tuple(_told(swept))


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
