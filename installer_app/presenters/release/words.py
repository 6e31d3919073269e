"""The words of the release view: what a release means, what goes, and why it may not be sent."""

from datetime import datetime

from installer_app.domain.job import InstallJob, JobState
from installer_app.language import mark, tr
from installer_app.presenters.messages.message import Kind, Message
from installer_app.presenters.release.state import CodeIs, Fact
from installer_app.presenters.words.devices import ICONS, NAMES, named_for, told_of
from installer_app.presenters.words.jobs import place_words
from installer_app.presenters.words.times import when
from installer_app.services.releasing import Hindrance


def facts_of(job: InstallJob, now: datetime) -> tuple[Fact, ...]:
    """Whose, which meter, and the device that goes."""
    target = job.target
    at = when(job.confirmed_at or job.accepted_at or job.created_at, now)
    bound = tr("Bound from this laptop, confirmed {at}", at=at)
    if job.state is not JobState.CONFIRMED:
        bound = tr("Bound from this laptop, accepted {at}", at=at)
    number = tr("Customer {number}", number=target.client_id)
    return (
        Fact("step-customer", tr("Customer"), target.who, number),
        Fact("electric", tr("Meter"), target.meter_id, target.address, identifier=True),
        Fact(
            ICONS[job.device],
            tr("{device} that goes", device=NAMES[job.device]),
            target.mac.text,
            bound,
            identifier=True,
        ),
    )


def warning(job: InstallJob) -> Message:
    """What a release means, before it is sent."""
    told = Message(
        Kind.WARN,
        "warning",
        tr("The DataBridge stops working for the customer"),
        tr(
            "One request is sent: a release of the meter. The gateway accepts a release, and no record can "
            "prove it."
        ),
        tr("To bind another one, start an install for this meter afterwards."),
    )
    return told_of(job.device, told)


def code_words(code: CodeIs, job: InstallJob, masked: str) -> tuple[str, str]:
    """How the install code is had: a title and a note."""
    if code is CodeIs.KEPT:
        return tr("Its install code is kept"), tr("Encrypted on this computer, from the install.")
    if code is CodeIs.SCANNED:
        return tr("Its sticker was scanned"), tr("Install code {code}", code=masked)
    if code is CodeIs.LOOKED_FOR:
        return tr("Its install code"), tr("Looking whether it is kept here…")
    why = tr("Its code is not kept any more: a release needs the one on the {mac}.", mac=job.target.mac.text)
    if job.state is JobState.CONFIRMED:
        why = tr("Its code was wiped when the install was confirmed. Scan it, or type it by hand.")
    return tr("Its sticker is needed"), why


_WHY_NOT = {
    Hindrance.NOT_THERE: mark("Nothing of this install is on the meter any more: see Installs"),
    Hindrance.UNDER_WAY: mark("A request for this meter is still under way: see Installs"),
    Hindrance.DEVICE_UNDER_WAY: mark("A request for this DataBridge is still under way: see Installs"),
    Hindrance.ELSEWHERE: mark("This DataBridge was bound to another meter since"),
    Hindrance.NO_RIGHT: mark("This sign-in can’t bind devices"),
}
_CODE = {
    CodeIs.LOOKED_FOR: mark("Looking for its install code"),
    CodeIs.WANTED: mark("Scan its sticker first"),
}


def why_not(job: InstallJob, hindrance: Hindrance | None, code: CodeIs, *, confirmed: bool) -> str:
    """Why it may not be sent now, the first reason; "" if it may."""
    if hindrance is Hindrance.ANOTHER_SIGN_IN:
        return tr("Sign in as {whose} first", whose=place_words(job.place))
    if hindrance is not None:
        return named_for(job.device, tr(_WHY_NOT[hindrance]))
    if code in _CODE:
        return tr(_CODE[code])
    return "" if confirmed else tr("Type the meter number to confirm")
