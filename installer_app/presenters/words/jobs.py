"""A job in the technician's words: its badge, whose it is, and why it stands where it stands."""

from dataclasses import replace
from datetime import datetime, tzinfo
from urllib.parse import urlsplit

from installer_app.domain.errors import RefusalCode
from installer_app.domain.job import (
    USUALLY_DONE,
    Action,
    InstallJob,
    JobState,
    Need,
    Place,
)
from installer_app.domain.outcomes import says_unbound
from installer_app.frozen import frozen
from installer_app.language import mark, tr
from installer_app.presenters.words.notes import sentence
from installer_app.presenters.words.releases import why_of_release
from installer_app.presenters.words.times import clock, length, when
from installer_app.services.settling import CLOCK_IN_DOUBT


@frozen
class StateWords:
    """A state’s badge: word, icon, colour pair ("act" is the accent), rank (what needs you comes first)."""

    word: str
    icon: str
    kind: str
    rank: int


_WORDS = {
    JobState.QUEUED: StateWords(mark("Waiting"), "waiting", "wait", 4),
    JobState.SENDING: StateWords(mark("Sending"), "send", "act", 3),
    JobState.UNKNOWN: StateWords(mark("Not sure"), "question", "warn", 1),
    JobState.ACCEPTED: StateWords(mark("Pairing"), "pairing", "act", 5),
    JobState.CONFIRMED: StateWords(mark("Confirmed"), "check-circle", "ok", 7),
    JobState.REJECTED: StateWords(mark("Refused"), "problem", "bad", 0),
    JobState.OVERDUE: StateWords(mark("Overdue"), "overdue", "bad", 0),
    JobState.RELEASED: StateWords(mark("Released"), "release", "plain", 8),
    JobState.CANCELLED: StateWords(mark("Cancelled"), "close", "plain", 9),
}
# The environments of a profile, as its sign-in is told apart.
_ENVIRONMENTS = (mark("demo"), mark("staging"), mark("production"))
SLOW = StateWords(mark("Slow"), "overdue", "warn", 2)
CANNOT_TELL = StateWords(mark("Accepted"), "pairing", "act", 6)


def all_states() -> tuple[StateWords, ...]:
    """Every badge there is."""
    return tuple(replace(words, word=tr(words.word)) for words in (*_WORDS.values(), SLOW, CANNOT_TELL))


def state_words(job: InstallJob, now: datetime) -> StateWords:
    """The badge of a job now."""
    words = _badge_of(job, now)
    return replace(words, word=tr(words.word))


def _badge_of(job: InstallJob, now: datetime) -> StateWords:
    """The same before it is said: thousands are ranked by it, and a screenful is read."""
    if job.state is JobState.ACCEPTED and job.baseline:
        return CANNOT_TELL
    return SLOW if job.slow(now) else _WORDS[job.state]


def is_slow(job: InstallJob, now: datetime) -> bool:
    """Whether its pairing takes longer than usual, and the record could tell."""
    return job.slow(now) and not job.baseline


def rank_of(job: InstallJob, now: datetime) -> int:
    """Where it stands among others, the smallest first: what needs a person, then as its badge says."""
    return _badge_of(job, now).rank + (0 if needs_you(job) else 10)


def needs_you(job: InstallJob) -> bool:
    """Whether only a person can move it on."""
    return job.need is not Need.NONE


def release_is_in_doubt(job: InstallJob, release: InstallJob | None) -> bool:
    """Whether a bind waits for a release (the job it comes after) whose answer was lost."""
    return job.state is JobState.QUEUED and release is not None and release.state is JobState.UNKNOWN


def untouched(job: InstallJob, release: InstallJob | None) -> bool:
    """Whether nothing of it went out, not even the release that it comes after: it can be undone."""
    unsent = (JobState.QUEUED, JobState.CANCELLED)
    return job.state is JobState.QUEUED and (release is None or release.state in unsent)


def place_words(place: Place) -> str:
    """Whose and where: ``field-tech-204 on staging``, or at its host where the environment is custom."""
    if place.environment == "custom":
        return tr("{sign_in} at {server}", sign_in=place.sign_in_id, server=urlsplit(place.base_url).netloc)
    return tr("{sign_in} on {environment}", sign_in=place.sign_in_id, environment=tr(place.environment))


def elsewhere(job: InstallJob) -> str:
    """Why a job rests that another sign-in than the one that holds has to go on with."""
    if job.state is JobState.QUEUED:
        return tr("Not sent yet. It waits for {whose} to sign in.", whose=place_words(job.place))
    return tr("It is looked at when {whose} signs in.", whose=place_words(job.place))


def how_often(job: InstallJob) -> str:
    """``Sent once``, ``Sent twice``, ``Sent 3 times``: for a job that was sent."""
    return {0: tr("Sent once"), 1: tr("Sent once"), 2: tr("Sent twice")}.get(
        job.sends, tr("Sent {n} times", n=job.sends)
    )


def sent(job: InstallJob, now: datetime, zone: tzinfo | None = None) -> str:
    """How often, and when (first): ``Sent once at 14:02``, ``Sent twice, first at 14:02``.

    On another day ``Sent once, Thursday 14:02``.
    """
    if job.sent_at is None:
        return how_often(job)
    time = when(job.sent_at, now, zone)
    if time != clock(job.sent_at, zone):
        if job.sends > 1:
            return tr("{how_often}, first {time}", how_often=how_often(job), time=time)
        return tr("{how_often}, {time}", how_often=how_often(job), time=time)
    if job.sends > 1:
        return tr("{how_often}, first at {time}", how_often=how_often(job), time=time)
    return tr("{how_often} at {time}", how_often=how_often(job), time=time)


ASK_ONCE_MORE = mark("Answer lost. To ask once more, scan the sticker again; or look in the customer’s app.")
_NEEDS = {
    Need.CODE_GONE: mark("Scan the sticker again to send this install."),
    Need.LOOK_REFUSED: mark(
        "The utility refused the look and counts the tries. We look no more. Call the depot."
    ),
}


def why(job: InstallJob, now: datetime, zone: tzinfo | None = None, release: InstallJob | None = None) -> str:
    """One sentence on why the job stands where it stands; ``release`` is the job that it comes after."""
    if job.action is Action.RELEASE and job.state not in (JobState.REJECTED, JobState.CANCELLED):
        return why_of_release(job)
    if job.need in _NEEDS:
        in_doubt = job.need is Need.CODE_GONE and job.state is JobState.UNKNOWN
        return tr(ASK_ONCE_MORE if in_doubt else _NEEDS[job.need])
    if job.state is JobState.QUEUED:
        return _why_waiting(job, release)
    if job.state is JobState.SENDING:
        return tr("On its way. The answer is awaited.")
    if job.state is JobState.UNKNOWN:
        return _why_unknown(job)
    if job.state is JobState.ACCEPTED:
        return _why_accepted(job, now, zone)
    if job.state is JobState.REJECTED:
        return why_refused(job)
    return {
        JobState.CONFIRMED: {
            "record": tr("Record changed to “on AMI”."),
            "technician": tr("Seen in the customer’s app."),
        }.get(job.evidence.value, tr("Confirmed.")),
        JobState.OVERDUE: tr("Not confirmed in 48 hours. Call the utility."),
        JobState.RELEASED: tr("Its device was released from this laptop since."),
        JobState.CANCELLED: sentence(job.history[-1].note),
    }[job.state]


def _why_waiting(job: InstallJob, release: InstallJob | None) -> str:
    if release_is_in_doubt(job, release):
        return tr("Waits for the release, whose answer was lost. The bind was not sent.")
    reason = sentence(job.reason) if job.reason else tr("Saved.")
    return reason + " " + tr("Not sent yet, tries by itself.")


def _why_unknown(job: InstallJob) -> str:
    if job.reason == CLOCK_IN_DOUBT:
        return tr(
            "Answer lost, and this computer’s clock is in doubt. Set it, and look in the customer’s app."
        )
    return {
        Need.BOUND_TO_WHOM: tr("The meter is bound. To this device or another, we cannot tell."),
        Need.REPEAT_REFUSED: tr("Answer lost, and the repeat was refused. Call the depot."),
        Need.STILL_UNKNOWN: tr("Answer lost. Look in the customer’s app."),
    }.get(job.need, tr("Answer lost. Checking before any repeat."))


def _why_accepted(job: InstallJob, now: datetime, zone: tzinfo | None) -> str:
    if job.baseline:
        return tr("Accepted. The record cannot tell: look in the customer’s app.")
    if job.slow(now):
        return tr("Longer than 15 minutes. Still looking.")
    usual = clock((job.accepted_at or job.created_at) + USUALLY_DONE, zone)
    return tr("Normal so far. Usually done by {usual}.", usual=usual)


_REFUSALS = {
    RefusalCode.METER_ALREADY_BOUND: mark("Already bound. Leave it, or replace what is on it."),
    RefusalCode.INVALID_INSTALL_CODE: mark("The code doesn’t fit this DataBridge."),
    RefusalCode.NO_ACCOUNT: mark("The utility has no account for this sign-in."),
    RefusalCode.TWO_TRIES_LEFT: mark("Refused for the account’s sake; two tries are left. Call the depot."),
    RefusalCode.ONE_TRY_LEFT: mark("Refused for the account’s sake; one try is left. Call the depot."),
    RefusalCode.LOCKED: mark("The utility has locked this account. Call the depot."),
    RefusalCode.CLOSED: mark("The utility closed or finaled the account."),
}


def stopped(job: InstallJob) -> bool:
    """Whether our own look before the sending ended it: nothing was sent, and no server refused it."""
    return job.state is JobState.REJECTED and job.sent_at is None


def why_refused(job: InstallJob) -> str:
    """Of one that was refused, in a sentence."""
    if stopped(job):
        return sentence(job.reason) + " " + tr("Nothing was sent.")
    # So a gateway answers where there is nothing (contract: Bind and release).
    if says_unbound(job):
        return tr("Release refused without a reason. Perhaps there is nothing to release.")
    return tr(_REFUSALS.get(RefusalCode.of(job.reason), mark("Refused without a reason.")))


def took(job: InstallJob) -> str:
    """How long from accepted to confirmed, in words; "" if that is not known."""
    if job.accepted_at is None or job.confirmed_at is None or job.confirmed_at < job.accepted_at:
        return ""
    return length(job.confirmed_at - job.accepted_at)
