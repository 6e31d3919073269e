"""A refusal is answered by the next request for its meter: nobody is needed for it any more."""

from installer_app.domain.job import Action, InstallJob, JobState, Need, same_meter
from installer_app.services.journal import Journal


async def put_aside_answered(journal: Journal, newer: InstallJob) -> None:
    """By a release only a refused release: the bind that was refused is still to be made."""
    for job in journal.live:
        answers = newer.action is Action.BIND or job.action is newer.action
        refused = job.state is JobState.REJECTED and job.need is not Need.NONE
        if refused and answers and same_meter(job, newer):
            await journal.need(job.job_id, Need.NONE)
