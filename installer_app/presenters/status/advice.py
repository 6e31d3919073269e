"""What the status page knows to be worth knowing while an install is under way."""

from installer_app.domain.errors import RefusalCode
from installer_app.domain.job import Action, InstallJob, JobState, Need
from installer_app.frozen import frozen
from installer_app.language import mark, tr
from installer_app.presenters.words.jobs import release_is_in_doubt, stopped
from installer_app.services.tracker import NOT_SIGNED_IN

RAN_OUT = mark("the sign-in ran out")
NO_SIGNAL, WIFI_PAGE = mark("no network"), mark("a sign-in page of the network stands between")


@frozen
class Advice:
    """One line of "What you can do"."""

    icon: str
    title: str
    text: str


def _plugged() -> Advice:
    title, text = (
        tr("Keep it plugged in"),
        tr("No light tells of the meter. Tell the customer to leave it in."),
    )
    return Advice("plug", title, text)


def _what_helps(job: InstallJob) -> Advice:
    """Signal where there is none; where the server is the reason, no walk helps."""
    if job.reason == NO_SIGNAL:
        still = tr("If the bind is refused, you are still here.")
        return Advice("online", tr("Walk to where there is signal"), still)
    if job.reason == WIFI_PAGE:
        how = tr("Open a browser for it, or use the phone’s hotspot.")
        return Advice("online", tr("Sign in to the Wi-Fi"), how)
    if job.reason in (NOT_SIGNED_IN, RAN_OUT):
        how = tr("Where there is signal: press “Sign in again” at the top.")
        return Advice("step-sign-in", tr("Sign in"), how)
    wait = tr("It is tried again by itself; “Try now” hurries it.")
    return Advice("waiting", tr("Wait here for a moment"), wait)


def _next() -> Advice:
    text = tr("It is sent while this program runs, signed in, with signal.")
    return Advice("forward", tr("Or go on to the next job"), text)


def the_one_before(job: InstallJob, release: InstallJob | None) -> tuple[Advice, ...]:
    """What is known of the device that was released first; nothing where none was."""
    taken = (JobState.ACCEPTED, JobState.CONFIRMED, JobState.OVERDUE)
    if release is None or release.state is not JobState.RELEASED or job.state not in taken:
        return ()
    text = tr("The gateway accepted its release; no record can prove that. Take it with you, if it is here.")
    return (Advice("release", tr("The device before it"), text),)


_CALL, _IN_VAIN = mark("Call the depot"), mark("Trying again does not help.")
_COUNTED = mark("The utility counts the tries.")
_REFUSED: dict[RefusalCode, tuple[str, str, str]] = {
    RefusalCode.METER_ALREADY_BOUND: (
        "release",
        mark("Leave it, or replace what is on it"),
        mark("To replace it, bind again: you are asked before it is released."),
    ),
    RefusalCode.INVALID_INSTALL_CODE: (
        "sticker",
        mark("Scan the sticker again"),
        mark("MAC and code must be from the same one."),
    ),
    RefusalCode.NO_ACCOUNT: ("support", _CALL, _IN_VAIN),
    RefusalCode.TWO_TRIES_LEFT: ("support", _CALL, _COUNTED),
    RefusalCode.ONE_TRY_LEFT: ("support", _CALL, _COUNTED),
    RefusalCode.LOCKED: ("support", _CALL, _IN_VAIN),
    RefusalCode.CLOSED: ("support", _CALL, _IN_VAIN),
}


def _after_a_refusal(job: InstallJob) -> Advice:
    """What may be put right, by the server's reason."""
    if stopped(job):
        text = tr("What it says now decides. Twice? Ask the depot.")
        return Advice("search", tr("Look the customer up again"), text)
    known = _REFUSED.get(RefusalCode.of(job.reason))
    if known is not None:
        icon, title, text = known
        return Advice(icon, tr(title), tr(text))
    text = tr("Still refused: send the depot the details.")
    if job.action is Action.RELEASE:
        return Advice("search", tr("Check customer and meter"), text)
    return Advice("search", tr("Check customer, meter and sticker"), text)


def _before_the_bind(*, may_release: bool) -> Advice:
    """The bind waits for a release of which nobody knows whether it arrived."""
    text = tr("Call the utility, or cancel this bind.")
    if may_release:
        text = tr("“Release again” asks the gateway once more.")
    return Advice("release", tr("The release comes first"), text)


def _while_queued(
    job: InstallJob, release: InstallJob | None, *, may_release: bool
) -> tuple[str, tuple[Advice, ...]]:
    stay = Advice("plug", tr("Leave the DataBridge plugged in"), tr("It waits for the bind."))
    if release_is_in_doubt(job, release):
        return tr("What you can do"), (stay, _before_the_bind(may_release=may_release))
    return tr("What you can do"), (stay, _what_helps(job), _next())


def _in_the_app(text: str) -> Advice:
    return Advice("info", tr("Look in the customer’s app"), text)


def advice(
    job: InstallJob, release: InstallJob | None = None, *, may_release: bool = False
) -> tuple[str, tuple[Advice, ...]]:
    """A title and the lines under it; none where there is nothing to say.

    ``release`` is the job that this one comes after; ``may_release``: it may be asked for again.
    """
    if job.need is Need.CODE_GONE:
        text = tr("The one on the DataBridge that ends in {tail}.", tail=job.target.mac.tail)
        return "", (Advice("sticker", tr("Scan its sticker"), text), _plugged())
    if job.state is JobState.QUEUED:
        return _while_queued(job, release, may_release=may_release)
    return "", _once_sent(job)


def _once_sent(job: InstallJob) -> tuple[Advice, ...]:
    if job.state is JobState.REJECTED:
        return (_after_a_refusal(job),)
    if job.state is JobState.CONFIRMED:
        shows = tr("It shows “Successfully Connected”, and use starts to appear.")
        return (Advice("check-circle", tr("In the customer’s app"), shows),)
    if job.state is JobState.ACCEPTED and job.baseline:
        text = tr(
            "“Successfully Connected” or “Bind Request Complete” proves it. Then press “I saw it in the app”."
        )
        return (_in_the_app(text), _plugged())
    if job.action is Action.RELEASE:
        return ()
    if job.state is JobState.UNKNOWN:
        return (_plugged(), _in_the_app(tr("“Successfully Connected” proves that it arrived.")))
    if job.state in (JobState.ACCEPTED, JobState.OVERDUE):
        checks = tr("Check power, distance to the meter, metal and routers.")
        return (_plugged(), Advice("distance", tr("If it takes long"), checks))
    return ()
