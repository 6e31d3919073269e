"""Which devices installs have used up: what a gateway accepted is bound, and in no box any more."""

from collections.abc import Collection, Mapping

from installer_app.domain.job import Action, InstallJob, JobState, superseded
from installer_app.domain.mac import MacAddress
from installer_app.services.journal import Journal

# By these the gateway has the device; a bind that only waits may still be refused.
_ACCEPTED = (JobState.ACCEPTED, JobState.CONFIRMED, JobState.OVERDUE)


def used_among(journal: Journal, macs: Collection[MacAddress]) -> Mapping[MacAddress, InstallJob]:
    """The last bind of each of these that a gateway accepted, unless it was undone since."""
    used = (job for job in journal.of_devices(macs) if uses_its_device(job))
    return {job.target.mac: job for job in used if not superseded(job, journal.beside(job))}


def uses_its_device(job: InstallJob) -> bool:
    """Whether it is a bind that a gateway accepted."""
    return job.action is Action.BIND and job.state in _ACCEPTED


def is_confirmed(job: InstallJob | None) -> bool:
    """Whether it is sure, so that no code is needed for it any more."""
    return job is not None and job.state is JobState.CONFIRMED
