"""A release in the technician's words: why it stands where it stands."""

from installer_app.domain.job import Claim, InstallJob, JobState, Need
from installer_app.language import tr
from installer_app.presenters.words.notes import sentence


def why_of_release(job: InstallJob) -> str:
    """Of one that was neither refused nor taken back, in a sentence or two."""
    if job.state is JobState.QUEUED and job.need is Need.CODE_GONE:
        return tr("Scan the sticker again to send this release.")
    if job.state is JobState.QUEUED:
        reason = sentence(job.reason) if job.reason else tr("Release saved.")
        return reason + " " + tr("The release was not sent yet, it tries by itself.")
    if job.state is JobState.SENDING:
        return tr("The release is on its way. The answer is awaited.")
    if job.state is JobState.RELEASED:
        if job.claim is Claim.NOTHING_TO_RELEASE:
            return tr("The utility says there is nothing to release.")
        return tr("Release accepted. No record can prove it.")
    if job.need is Need.CODE_GONE:
        return tr("Answer lost. To ask once more, scan the sticker again; or call the utility.")
    if job.need is Need.REPEAT_REFUSED:
        return tr("Answer lost, and the repeat was refused. Call the depot.")
    return tr("Answer lost, so the device may be released or not. Send it again, or call the utility.")
