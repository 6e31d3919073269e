"""What this laptop has released: whether the device of a bind is gone, and which one a release took."""

from installer_app.domain.job import Action, InstallJob, JobState, same_meter
from installer_app.domain.mac import MacAddress


def released_since(job: InstallJob, jobs: tuple[InstallJob, ...]) -> InstallJob | None:
    """The release of this laptop that the gateway took for its meter after it; None for none."""
    later = (
        other
        for other in jobs
        if other.action is Action.RELEASE
        and other.state is JobState.RELEASED
        and other.number > job.number > 0
        and same_meter(job, other)
    )
    return next(later, None)


def device_released(release: InstallJob, jobs: tuple[InstallJob, ...]) -> MacAddress:
    """What a release takes from its meter, as far as this laptop knows: the last it had bound there.

    Else the device that the request was sent with. ``jobs`` are those of the meter, in the order confirmed.
    """
    taken = (JobState.ACCEPTED, JobState.CONFIRMED, JobState.OVERDUE, JobState.RELEASED)
    mac = release.target.mac
    for job in jobs:
        if job.job_id == release.job_id:
            break
        if job.action is Action.BIND and job.state in taken and same_meter(job, release):
            mac = job.target.mac
    return mac
