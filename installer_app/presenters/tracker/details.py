"""One job in full: its whole history, what may be done with it, and the same as a text for support."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from installer_app.domain.errors import RefusalCode
from installer_app.domain.job import Action, InstallJob, JobState, Need, in_force
from installer_app.domain.schedule import Cadence, next_look
from installer_app.language import tr
from installer_app.presenters.frame.shell import TimelineItem
from installer_app.presenters.tracker.words import job_actions
from installer_app.presenters.words.devices import NAMES, named_for
from installer_app.presenters.words.jobs import StateWords, state_words, why
from installer_app.presenters.words.timeline import timeline
from installer_app.services.tracker import Tracker


@dataclass(frozen=True, slots=True)
class JobDetails:
    """The chosen job with its whole history. ``actions`` are keys; ``off`` says why "send again" is off.

    ``text`` is all of it for support, to be copied; never the install code.
    """

    job_id: str
    badge: StateWords
    customer: str
    address: str
    customer_number: str
    meter_id: str
    mac: str
    device: str
    timeline: tuple[TimelineItem, ...]
    actions: tuple[str, ...]
    off: str
    text: str = ""


class DetailsMaker:
    """Makes the details of a job as it stands now, under the sign-in that holds."""

    def __init__(self, tracker: Tracker, cadence: Cadence, zone: tzinfo | None) -> None:
        self._tracker = tracker
        self._cadence = cadence
        self._zone = zone

    def actions(self, job: InstallJob, now: datetime) -> tuple[tuple[str, ...], str]:
        """What may be done with it, and why "send again" is off where it is."""
        others = self._tracker.waits_elsewhere(job)
        actions, off = job_actions(job, now, self._release_of(job), elsewhere=others)
        in_doubt = job.action is Action.RELEASE and job.state is JobState.UNKNOWN
        if in_doubt and not self._tracker.may_release_again(job.job_id):
            return (), tr("“Send again” is off: a bind for this meter was sent since.")
        taken = job.need is Need.REFUSED and RefusalCode.of(job.reason) is RefusalCode.METER_ALREADY_BOUND
        if (taken or in_force(job, self._tracker.journal.beside(job))) and self._tracker.serves(job):
            actions = (*actions, "replace")
        return actions, off

    def details(self, job: InstallJob, now: datetime) -> JobDetails:
        """All that the pane shows."""
        release = self._release_of(job)
        others = self._tracker.waits_elsewhere(job)
        look = None if others else next_look(job, self._cadence, now)
        items = timeline(job, now, look, self._zone, release, others=others)
        target = job.target
        actions, off = self.actions(job, now)
        return JobDetails(
            job.job_id,
            state_words(job, now),
            target.who,
            target.address,
            target.client_id,
            target.meter_id,
            target.mac.text,
            NAMES[job.device],
            items,
            (*actions, "report"),
            off,
            self._text(job, now, items),
        )

    def _text(self, job: InstallJob, now: datetime, items: tuple[TimelineItem, ...]) -> str:
        target, place = job.target, job.place
        lines = (
            tr("Install {id}", id=job.job_id),
            tr("State: {state}. {why}", state=state_words(job, now).word, why=self._why(job, now)),
            tr("Customer: {name}, {number}", name=target.customer_name or "–", number=target.client_id),
            tr("Address: {address}, premise {id}", address=target.address or "–", id=target.premise_id),
            tr("Meter: {meter}", meter=target.meter_id),
            f"MAC: {target.mac.text}",
            tr("Sent as {who} to {where}", who=place.sign_in_id, where=place.base_url),
            *(f"{item.time_text}  {item.title}. {item.evidence}".strip() for item in items),
        )
        return "\n".join(lines)

    def _why(self, job: InstallJob, now: datetime) -> str:
        beside = self._tracker.journal.beside(job)
        return named_for(job.device, why(job, now, self._zone, self._release_of(job), beside))

    def _release_of(self, job: InstallJob) -> InstallJob | None:
        return self._tracker.journal[job.after] if job.after else None
