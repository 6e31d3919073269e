"""One job in full: its whole history, what may be done with it, and the same as a text for support."""

from datetime import datetime, tzinfo

from installer_app.domain.job import Action, InstallJob, JobState
from installer_app.domain.schedule import Cadence, next_look
from installer_app.frozen import frozen
from installer_app.language import tr
from installer_app.presenters.frame.verdict import TimelineItem
from installer_app.presenters.tracker.of_device import (
    Off,
    device_actions,
    device_of,
    is_step,
    since,
    was_released,
)
from installer_app.presenters.tracker.words import job_actions
from installer_app.presenters.words.devices import NAMES, named_for
from installer_app.presenters.words.jobs import StateWords, state_words, why
from installer_app.presenters.words.timeline import timeline
from installer_app.services.tracker import Tracker

_OF_RELEASE = {"cancel": "cancel release"}


@frozen
class JobDetails:
    """The chosen job with its whole history. ``actions`` are keys; ``offs`` say why others are off.

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
    offs: tuple[Off, ...] = ()
    text: str = ""

    @property
    def off(self) -> str:
        """Why what is off is off, in a sentence each."""
        return " ".join(off.why for off in self.offs)


class DetailsMaker:
    """Makes the details of a job as it stands now, under the sign-in that holds."""

    def __init__(self, tracker: Tracker, cadence: Cadence, zone: tzinfo | None) -> None:
        self._tracker = tracker
        self._cadence = cadence
        self._zone = zone

    def actions(self, job: InstallJob, now: datetime) -> tuple[tuple[str, ...], str]:
        """What may be done with it as with others, and why "send again" is off where it is."""
        others = self._tracker.waits_elsewhere(job)
        actions, off = job_actions(job, now, self._release_of(job), elsewhere=others)
        in_doubt = job.action is Action.RELEASE and job.state is JobState.UNKNOWN
        if in_doubt and not self._tracker.releases.may_release_again(job.job_id):
            return (), tr("“Send again” is off: a bind for this meter was sent since.")
        alone = job.action is Action.RELEASE and not is_step(job, self._tracker.journal.beside(job))
        return (tuple(_OF_RELEASE.get(key, key) for key in actions) if alone else actions), off

    def _all_actions(self, job: InstallJob, now: datetime) -> tuple[tuple[str, ...], tuple[Off, ...]]:
        """With those that begin something else with its meter."""
        actions, why_off = self.actions(job, now)
        more, offs = device_actions(job, self._tracker)
        again = (Off(("send again",), why_off),) if why_off else ()
        return (*actions, *more), (*again, *offs)

    def details(self, job: InstallJob, now: datetime) -> JobDetails:
        """All that the pane shows."""
        release = self._release_of(job)
        others = self._tracker.waits_elsewhere(job)
        look = None if others else next_look(job, self._cadence, now)
        items = timeline(job, now, look, self._zone, release, others=others)
        items += since(job, now, self._tracker.journal, self._zone)
        target = job.target
        actions, offs = self._all_actions(job, now)
        return JobDetails(
            job.job_id,
            state_words(job, now),
            target.who,
            target.address,
            target.client_id,
            target.meter_id,
            device_of(job, self._tracker.journal).text,
            NAMES[job.device],
            items,
            (*actions, "report"),
            offs,
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
            f"MAC: {device_of(job, self._tracker.journal).text}",
            tr("Sent as {who} to {where}", who=place.sign_in_id, where=place.base_url),
            *(f"{item.time_text}  {item.title}. {item.evidence}".strip() for item in items),
        )
        return "\n".join(lines)

    def _why(self, job: InstallJob, now: datetime) -> str:
        said = was_released(job, self._tracker.journal)
        return named_for(job.device, said or why(job, now, self._zone, self._release_of(job)))

    def _release_of(self, job: InstallJob) -> InstallJob | None:
        return self._tracker.journal[job.after] if job.after else None
