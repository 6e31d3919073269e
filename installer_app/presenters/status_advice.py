"""What the status page knows to be worth knowing while an install is under way."""

from dataclasses import dataclass

from installer_app.domain.job import Action, InstallJob, JobState, Need
from installer_app.language import mark, tr
from installer_app.services.outgoing import NOT_SIGNED_IN

NO_SIGNAL = (mark("no network"), mark("a sign-in page of the network stands between"))


@dataclass(frozen=True, slots=True)
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
    if job.reason in NO_SIGNAL:
        still = tr("If the bind is refused, you are still here.")
        return Advice("online", tr("Walk to where there is signal"), still)
    if job.reason in (NOT_SIGNED_IN, mark("the sign-in ran out")):
        how = tr("Where there is signal: open the menu, “Sign in again”.")
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


def advice(job: InstallJob) -> tuple[str, tuple[Advice, ...]]:
    """A title and the lines under it; none where there is nothing to say."""
    if job.need is Need.CODE_GONE:
        text = tr("The one on the DataBridge that ends in {tail}.", tail=job.target.mac.tail)
        return "", (Advice("sticker", tr("Scan its sticker"), text), _plugged())
    if job.state is JobState.QUEUED:
        stay = Advice("plug", tr("Leave the DataBridge plugged in"), tr("It waits for the bind."))
        return tr("What you can do"), (stay, _what_helps(job), _next())
    if job.state is JobState.CONFIRMED:
        app = Advice(
            "check-circle",
            tr("In the customer’s app"),
            tr("It shows “Successfully Connected”, and use starts to appear."),
        )
        return "", (app,)
    if job.state is JobState.ACCEPTED and job.baseline:
        text = tr(
            "“Successfully Connected” or “Bind Request Complete” proves it. Then press “I saw it in the app”."
        )
        return "", (Advice("info", tr("Look in the customer’s app"), text), _plugged())
    if job.action is Action.RELEASE:
        return "", ()
    if job.state is JobState.UNKNOWN:
        text = tr("“Successfully Connected” proves that it arrived.")
        return "", (_plugged(), Advice("info", tr("Look in the customer’s app"), text))
    if job.state in (JobState.ACCEPTED, JobState.OVERDUE):
        checks = Advice(
            "distance", tr("If it takes long"), tr("Check power, distance to the meter, metal and routers.")
        )
        return "", (_plugged(), checks)
    return "", ()
