"""The device behind an install: which it is, whether it was released since, and what may begin with it."""

from datetime import datetime, tzinfo

from installer_app.domain.errors import RefusalCode
from installer_app.domain.job import (
    Action,
    InstallJob,
    JobState,
    Need,
)
from installer_app.domain.mac import MacAddress
from installer_app.domain.releases import device_released, released_since
from installer_app.frozen import frozen
from installer_app.language import mark, tr
from installer_app.presenters.frame.verdict import TimelineItem
from installer_app.presenters.words.jobs import place_words
from installer_app.presenters.words.timeline import RELEASED_SINCE, past
from installer_app.presenters.words.times import when
from installer_app.services.journal import Journal
from installer_app.services.releasing import Hindrance
from installer_app.services.tracker import Tracker


@frozen
class Off:
    """Actions that are shown and cannot be pressed, and why, in a sentence."""

    keys: tuple[str, ...]
    why: str


BOTH = ("replace", "release")
UNDER_WAY = mark("“Replace it” and “Release it” are off: another request for this meter is not done yet.")
_RELEASE_ONLY = {
    Hindrance.DEVICE_UNDER_WAY: mark("“Release it” is off: another request for this device is not done yet."),
    Hindrance.NO_RIGHT: mark("“Release it” is off: this sign-in can’t bind devices."),
    Hindrance.ELSEWHERE: mark("“Release it” is off: this device was bound to another meter since."),
}


def device_actions(job: InstallJob, tracker: Tracker) -> tuple[tuple[str, ...], tuple[Off, ...]]:
    """Replace and release, where there is something to replace or release; and why they are off."""
    taken = job.need is Need.REFUSED and RefusalCode.of(job.reason) is RefusalCode.METER_ALREADY_BOUND
    if taken and job.action is Action.BIND:
        # Somebody else's device: it is replaced only with another in hand, and never released by itself.
        free = tracker.serves(job) and not tracker.releases.something_under_way(job)
        return (("replace",) if free else ()), ()
    hindrance = tracker.releases.hindrance(job)
    replace = ("replace",) if tracker.serves(job) else ()
    if hindrance is None:
        return (*replace, "release"), ()
    if hindrance is Hindrance.NOT_THERE:
        return (), ()
    if hindrance is Hindrance.UNDER_WAY:
        return (), (Off(BOTH, tr(UNDER_WAY)),)
    if hindrance is Hindrance.ANOTHER_SIGN_IN:
        words = tr("“Replace it” and “Release it” are off: sign in as {whose}.", whose=place_words(job.place))
        return (), (Off(BOTH, words),)
    return replace, (Off(("release",), tr(_RELEASE_ONLY[hindrance])),)


def is_step(release: InstallJob, beside: tuple[InstallJob, ...]) -> bool:
    """Whether a release is the first step of a bind, and not one of its own."""
    return any(job.after == release.job_id for job in beside)


def device_of(job: InstallJob, journal: Journal) -> MacAddress:
    """Which device an install, or a release, is about."""
    if job.action is Action.BIND or not journal.has_company(job.target.meter_id):
        return job.target.mac
    return device_released(job, journal.beside(job))


def was_released(job: InstallJob, journal: Journal) -> str:
    """Said of a confirmed install whose device was released since; "" of any other."""
    if job.state is not JobState.CONFIRMED or not journal.has_company(job.target.meter_id):
        return ""
    gone = released_since(job, journal.beside(job)) is not None
    return tr("Its device was released from this laptop since.") if gone else ""


def since(job: InstallJob, now: datetime, journal: Journal, zone: tzinfo | None) -> tuple[TimelineItem, ...]:
    """What happened to a confirmed install afterwards."""
    release = released_since(job, journal.beside(job)) if job.state is JobState.CONFIRMED else None
    if release is None:
        return ()
    return (past(RELEASED_SINCE, when(release.history[-1].at, now, zone), job),)
