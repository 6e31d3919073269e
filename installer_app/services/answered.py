"""A refusal is answered by the next request for its meter: nobody is needed for it any more."""

from installer_app.domain.job import Action, InstallJob, JobState, Need, same_meter
from installer_app.services.journal import Journal


async def put_aside_answered(journal: Journal, newer: InstallJob) -> None:
    """By a release only a refused release: the bind that was refused is still to be made."""
    for job in journal.live_in(JobState.REJECTED):
        answers = newer.action is Action.BIND or job.action is newer.action
        if job.need is not Need.NONE and answers and same_meter(job, newer):
            await journal.need(job.job_id, Need.NONE)
