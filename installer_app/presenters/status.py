"""The status page: the verdict to leave on, the evidence for it, and what may be done."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from installer_app.domain.errors import InstallerError
from installer_app.domain.job import AT_THE_LATEST, USUALLY_DONE, InstallJob, JobState, Need
from installer_app.domain.schedule import Cadence, next_look
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.presenters.flow import Step
from installer_app.presenters.job_words import timeline, took
from installer_app.presenters.messages import Message, Moment, message_for
from installer_app.presenters.shell import ScaleMark, ScaleState, TimelineItem, Tone, VerdictState
from installer_app.presenters.times import clock, when
from installer_app.services.ports import Clock
from installer_app.services.tracker import Tracker


@dataclass(frozen=True, slots=True)
class Advice:
    """One line of "What you can do"."""

    icon: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class StatusState:
    """What the page shows. ``actions`` are the secondary buttons that make sense now, by key."""

    verdict: VerdictState | None = None
    timeline: tuple[TimelineItem, ...] = ()
    advice_title: str = ""
    advice: tuple[Advice, ...] = ()
    customer: str = ""
    meter_id: str = ""
    mac: str = ""
    actions: tuple[str, ...] = ()
    busy: bool = False
    message: Message | None = None


ACTION_WORDS = {
    "try now": ("Try now", "refresh"),
    "cancel": ("Cancel this bind", ""),
    "check now": ("Check now", "refresh"),
    "seen": ("I saw it in the app", "check"),
    "request again": ("Request again", "send"),
    "next device": ("Next device, same customer", ""),
}


class StatusPresenter(Presenter[StatusState]):
    """``on_next_device`` and ``on_next_customer`` hear what comes after."""

    def __init__(
        self,
        tracker: Tracker,
        clock: Clock,
        cadence: Cadence,
        on_next_device: Callable[[], None],
        on_next_customer: Callable[[], None],
        zone: tzinfo | None = None,
    ) -> None:
        super().__init__(StatusState())
        self._tracker = tracker
        self._clock = clock
        self._cadence = cadence
        self._zone = zone
        self._job_id = ""
        self._offered = {"next device": on_next_device, "next customer": on_next_customer}
        self.action = AsyncAction(lambda busy: self._show(busy=busy))
        tracker.journal.changed.add(self._job_changed)

    def enter(self, job_id: str) -> None:
        """Show a job, and follow it."""
        self._job_id = job_id
        self._show(message=None)
        self.refresh()

    def refresh(self) -> None:
        """Paint it anew: times go by."""
        if self._job_id:
            self._paint(self._tracker.journal[self._job_id])

    def do(self, key: str) -> None:
        """Press one of the buttons."""
        self._show(message=None)
        if key in self._offered:
            self._offered[key]()
        elif key == "try now":
            self._tracker.try_now()
        else:
            self._start(key, self._job_id)

    def _start(self, key: str, job_id: str) -> None:
        work = {
            "cancel": self._tracker.cancel,
            "check now": self._tracker.check_now,
            "seen": self._tracker.seen_in_app,
            "request again": self._tracker.send_again,
        }[key]
        self.action.start(lambda: work(job_id), lambda _: self.refresh(), self._failed)

    def _failed(self, problem: InstallerError) -> None:
        # At this step a look or a repeat failed, never the bind itself: the words of a look-up fit.
        self._show(message=message_for(problem, Moment(Step.CUSTOMER, self._clock.now())))

    def _job_changed(self, job: InstallJob) -> None:
        if self._job_id and job.job_id in (self._job_id, self._tracker.journal[self._job_id].after):
            self.refresh()

    def _paint(self, job: InstallJob) -> None:
        now = self._clock.now()
        title, advice = _advice(job)
        items = timeline(job, now, next_look(job, self._cadence), self._zone)
        if job.after:
            release = self._tracker.journal[job.after]
            items = (*timeline(release, now, None, self._zone), *items)
        self._show(
            verdict=verdict(job, now, self._zone),
            timeline=items,
            advice_title=title,
            advice=advice,
            customer=job.target.customer_name,
            meter_id=job.target.meter_id,
            mac=job.target.mac.text,
            actions=_actions(job, now),
        )


def _actions(job: InstallJob, now: datetime) -> tuple[str, ...]:
    if job.state is JobState.QUEUED:
        return ("try now", "cancel")
    if job.state is JobState.ACCEPTED and job.baseline:
        return ("seen", "next device")
    if job.slow(now) or job.state is JobState.OVERDUE:
        return ("request again", "next device")
    if job.state is JobState.UNKNOWN:
        return ("seen", "next device") if job.need is not Need.NONE else ("check now", "next device")
    return ("check now", "next device") if job.polled else ("next device",)


def verdict(job: InstallJob, now: datetime, zone: tzinfo | None = None) -> VerdictState:
    """What the technician leaves on."""
    if job.state is JobState.QUEUED:
        return VerdictState(Tone.WAIT, "waiting", "Saved. It sends itself", _why_waiting(job))
    if job.state is JobState.UNKNOWN:
        return _unknown(job, zone)
    if job.state is JobState.ACCEPTED:
        return _accepted(job, now, zone)
    if job.state is JobState.CONFIRMED:
        at, span = when(job.confirmed_at or now, now, zone), took(job)
        after = f", {span} after it was accepted" if span else ""
        line = f"Confirmed {at}{after}. Nothing left to do here."
        return VerdictState(Tone.OK, "check", "Bound and confirmed", line)
    return _PLAIN[job.state]


_PLAIN = {
    JobState.SENDING: VerdictState(
        Tone.ACCENT, "send", "On its way", "The bind was sent. The answer is awaited."
    ),
    JobState.OVERDUE: VerdictState(
        Tone.BAD,
        "overdue",
        "Overdue",
        "Accepted, and not confirmed in 48 hours. We keep looking. Call the utility with the details.",
    ),
    JobState.CANCELLED: VerdictState(Tone.WAIT, "close", "Cancelled", "Nothing was sent."),
    JobState.RELEASED: VerdictState(
        Tone.WAIT, "release", "Released", "The gateway accepted it. No record can prove it."
    ),
    JobState.REJECTED: VerdictState(
        Tone.BAD, "problem", "Refused", "The gateway refused the bind. Nothing has changed."
    ),
}


def _why_waiting(job: InstallJob) -> str:
    if job.need is Need.CODE_GONE:
        return "The install code is no longer on this computer. Scan the sticker again to send this install."
    if job.reason == "no network":
        return "There is no network here. The bind goes out as soon as this laptop has signal."
    why = f"Not sent yet: {job.reason}." if job.reason else "Not sent yet."
    return f"{why} The bind goes out by itself."


def _unknown(job: InstallJob, zone: tzinfo | None) -> VerdictState:
    sent = f"Sent once at {clock(job.sent_at, zone)}" if job.sent_at else "Sent once"
    if job.need is Need.BOUND_TO_WHOM:
        line = "The meter is bound, to this DataBridge or to another. Nothing more will be sent."
        return VerdictState(Tone.WARN, "question", "We cannot tell", line)
    if job.need is not Need.NONE:
        line = f"{sent}, but the answer got lost. Look in the customer’s app, or call the utility."
        return VerdictState(Tone.WARN, "question", "We could not find out", line)
    line = f"{sent}, but the answer got lost. We look in the record first, then ask the gateway once more."
    return VerdictState(Tone.WARN, "question", "We are not sure yet", line)


def _accepted(job: InstallJob, now: datetime, zone: tzinfo | None) -> VerdictState:
    accepted = job.accepted_at or now
    at = when(accepted, now, zone)
    if job.baseline:
        line = f"Accepted {at}. The record said “on AMI” before the bind, so it proves nothing now."
        return VerdictState(Tone.ACCENT, "pairing", "Accepted. The record cannot tell", line)
    usual, latest = accepted + USUALLY_DONE, accepted + AT_THE_LATEST
    scale = ScaleState(
        ScaleMark(at, "Accepted"),
        ScaleMark(when(usual, now, zone), "Usually done"),
        ScaleMark(when(latest, now, zone), "At the latest"),
        max((now - accepted).total_seconds(), 0.0),
    )
    if job.slow(now):
        line = f"Accepted {at}, not confirmed yet. We keep looking. At the latest {when(latest, now, zone)}."
        return VerdictState(Tone.WARN, "overdue", "Longer than usual", line, scale)
    line = (
        f"Accepted {at}. Usually done by {when(usual, now, zone)}, at the latest {when(latest, now, zone)}."
    )
    return VerdictState(Tone.ACCENT, "pairing", "You can leave", line, scale)


_PLUGGED = Advice(
    "plug", "Keep it plugged in", "No light tells of the meter. Tell the customer to leave it in."
)
_NEXT = Advice(
    "forward", "Or go on to the next job", "It is sent the next time this program runs with signal."
)


def _advice(job: InstallJob) -> tuple[str, tuple[Advice, ...]]:
    if job.state is JobState.QUEUED:
        walk = Advice(
            "online", "Walk to where there is signal", "If the bind is refused, you are still here."
        )
        return "What you can do", (
            Advice("plug", "Leave the DataBridge plugged in", "It waits for the bind."),
            walk,
            _NEXT,
        )
    if job.state is JobState.CONFIRMED:
        app = Advice(
            "check-circle",
            "In the customer’s app",
            "It shows “Successfully Connected”, and use starts to appear.",
        )
        return "", (app,)
    if job.state is JobState.ACCEPTED and job.baseline:
        text = (
            "“Successfully Connected” or “Bind Request Complete” proves it. Then press “I saw it in the app”."
        )
        return "", (Advice("info", "Look in the customer’s app", text), _PLUGGED)
    if job.state is JobState.UNKNOWN:
        text = "“Successfully Connected” proves that it arrived."
        return "", (_PLUGGED, Advice("info", "Look in the customer’s app", text))
    if job.state in (JobState.ACCEPTED, JobState.OVERDUE):
        checks = Advice(
            "distance", "If it takes long", "Check power, distance to the meter, metal and routers."
        )
        return "", (_PLUGGED, checks)
    return "", ()
