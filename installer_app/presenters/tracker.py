"""The tracker view: every install on this laptop, what it waits for, and what may be done."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path

from installer_app.domain.errors import InstallerError, RefusalCode, StoreUnavailable
from installer_app.domain.job import Action, InstallJob, JobState, Need, in_force
from installer_app.domain.schedule import Cadence, next_look
from installer_app.language import mark, plural, tr
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.presenters.device_words import NAMES, named_for
from installer_app.presenters.export import text_for, write_text
from installer_app.presenters.flow import Step
from installer_app.presenters.job_words import StateWords, elsewhere, needs_you, state_words, why
from installer_app.presenters.messages import Kind, Message, Moment, message_for
from installer_app.presenters.shell import TimelineItem
from installer_app.presenters.store_rows import nothing_goes_out
from installer_app.presenters.timeline import timeline
from installer_app.presenters.times import when
from installer_app.presenters.tracker_words import (
    FILTERS,
    job_actions,
    passes,
    summary,
    urgent,
    waiting_elsewhere,
)
from installer_app.services.ports import Clock
from installer_app.services.tracker import Tracker

__all__ = ["ACTIONS", "FILTERS", "JobDetails", "JobRow", "TrackerPresenter", "TrackerState"]


@dataclass(frozen=True, slots=True)
class JobRow:
    """One row of the table; ``next_look`` is "You" when the technician has to act."""

    job_id: str
    badge: StateWords
    customer: str
    address: str
    meter_id: str
    mac_tail: str
    sent: str
    next_look: str
    why: str
    needs_you: bool
    search: str


@dataclass(frozen=True, slots=True)
class JobDetails:
    """The chosen job with its whole history. ``actions`` are keys; ``off`` says why "send again" is off."""

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


@dataclass(frozen=True, slots=True)
class TrackerState:
    """What the view shows. ``counts`` belong to FILTERS, in their order; ``trouble`` is of the disk."""

    rows: tuple[JobRow, ...] = ()
    counts: tuple[int, ...] = (0,) * len(FILTERS)
    chosen_filter: str = "all"
    search: str = ""
    urgent: str = ""
    summary: str = ""
    details: JobDetails | None = None
    any_jobs: bool = False
    busy: bool = False
    message: Message | None = None
    trouble: Message | None = None


ACTIONS = {
    "check now": (mark("Check now"), "refresh"),
    "send again": (mark("Send again"), "send"),
    "scan again": (mark("Scan again"), "step-scan"),
    "seen": (mark("I saw it in the app"), "check"),
    "replace": (mark("Replace it"), "release"),
    "cancel": (mark("Cancel this bind"), "close"),
    "put aside": (mark("Done with it"), "check-circle"),
    "report": (mark("Report"), "pdf"),
}


class TrackerPresenter(Presenter[TrackerState]):
    """Shows the journal; ``on_counts`` hears that the numbers on the tracker's button may have changed.

    ``on_scan_again`` hears the job whose sticker is to be scanned again.
    """

    def __init__(
        self,
        tracker: Tracker,
        clock: Clock,
        cadence: Cadence,
        on_counts: Callable[[], None],
        zone: tzinfo | None = None,
        on_scan_again: Callable[[str], None] = lambda _: None,
        *,
        on_replace: Callable[[str], None] = lambda _: None,
        on_report: Callable[[str], None] = lambda _: None,
    ) -> None:
        super().__init__(TrackerState())
        self._on_scan_again = on_scan_again
        self._on_replace = on_replace
        self._on_report = on_report
        self._tracker = tracker
        self._clock = clock
        self._cadence = cadence
        self._zone = zone
        self._on_counts = on_counts
        self._chosen = ""
        self._shown = False
        self.action = AsyncAction(lambda busy: self._show(busy=busy))
        tracker.journal.changed.add(lambda _: self._changed())
        tracker.trouble.add(self._trouble)

    def enter(self) -> None:
        """The view is shown."""
        self._shown = True
        self.refresh()

    def leave(self) -> None:
        """The view is hidden: nothing is painted until it is shown again."""
        self._shown = False
        self._show(search="", chosen_filter="all", message=None)

    def tick(self) -> None:
        """Times go by."""
        if self._shown:
            self.refresh()

    def filter(self, key: str) -> None:
        """One of FILTERS."""
        self._show(chosen_filter=key)
        self.refresh()

    def search(self, text: str) -> None:
        """Name, number, meter or MAC, in any part."""
        self._show(search=text)
        self.refresh()

    def choose(self, job_id: str) -> None:
        """Show the details of a job; "" closes them."""
        self._chosen = job_id
        self._show(message=None)
        self.refresh()

    def do(self, key: str) -> None:
        """One of ACTIONS, on the chosen job."""
        if key == "scan again":
            self._on_scan_again(self._chosen)
            return
        if key == "replace":
            self._on_replace(self._chosen)
            return
        if key == "report":
            self._on_report(self._chosen)
            return
        work = {
            "check now": self._tracker.check_now,
            "send again": self._send_again,
            "seen": self._tracker.seen_in_app,
            "cancel": self._tracker.cancel,
            "put aside": self._tracker.put_aside,
        }[key]
        job_id = self._chosen
        self._show(message=None)
        repeat = key.endswith("again")
        self.action.start(
            lambda: work(job_id), lambda _: self.refresh(), lambda problem: self._failed(problem, repeat)
        )

    def export(self, to: Path) -> None:
        """Write all jobs to a file; ``.json`` makes JSON, any other ending CSV."""
        jobs = self._tracker.journal.known
        text = text_for(to, jobs)
        self._show(message=None)
        self.action.start(
            lambda: asyncio.to_thread(_write, to, text),
            lambda _: self._show(message=_written(to, len(jobs))),
            lambda _: self._show(message=_not_written(to)),
        )

    def refresh(self) -> None:
        """Paint it anew: times go by."""
        now, jobs = self._clock.now(), self._tracker.journal.known
        others = [job.place for job in jobs if self._tracker.waits_elsewhere(job)]
        rows = [(job, self._row(job, now)) for job in jobs]
        counts = tuple(sum(passes(key, job) for job in jobs) for key in FILTERS)
        wanted = self.state.search.casefold().replace(":", "")
        shown = [
            (job, row) for job, row in rows if passes(self.state.chosen_filter, job) and wanted in row.search
        ]
        shown.sort(key=lambda pair: pair[0].created_at, reverse=True)
        shown.sort(key=lambda pair: (not pair[1].needs_you, pair[1].badge.rank))
        chosen = next((job for job in jobs if job.job_id == self._chosen), None)
        self._show(
            rows=tuple(row for _, row in shown),
            counts=counts,
            urgent=urgent(jobs),
            summary=f"{summary(jobs)} {waiting_elsewhere(others)}".strip(),
            details=self._details(chosen, now) if chosen else None,
            any_jobs=bool(jobs),
        )

    async def _send_again(self, job_id: str) -> None:
        if self._tracker.journal[job_id].state is JobState.QUEUED:
            self._tracker.try_now()
        else:
            await self._tracker.send_again(job_id)

    def _trouble(self, problem: InstallerError | None) -> None:
        disk = isinstance(problem, StoreUnavailable)
        self._show(trouble=nothing_goes_out(problem) if problem is not None and disk else None)

    def _changed(self) -> None:
        self._on_counts()
        if self._shown:
            self.refresh()

    def _failed(self, problem: InstallerError, repeat: bool) -> None:
        moment = Moment(Step.STATUS, self._clock.now(), repeat=repeat)
        self._show(message=message_for(problem, moment))

    def _release_of(self, job: InstallJob) -> InstallJob | None:
        return self._tracker.journal[job.after] if job.after else None

    def _row(self, job: InstallJob, now: datetime) -> JobRow:
        others = self._tracker.waits_elsewhere(job)
        look = None if others else next_look(job, self._cadence, now)
        due = job.not_before if job.state is JobState.QUEUED and not others else look
        words = named_for(job.device, why(job, now, self._zone, self._release_of(job)))
        target = job.target
        return JobRow(
            job.job_id,
            state_words(job, now),
            target.who,
            target.address,
            target.meter_id,
            f"…{target.mac.tail}",
            when(job.sent_at, now, self._zone) if job.sent_at else "–",
            tr("You") if needs_you(job) else (when(max(due, now), now, self._zone) if due else "–"),
            elsewhere(job) if others and not needs_you(job) else words,
            needs_you(job),
            f"{target.customer_name} {target.client_id} {target.meter_id} {target.mac.digits}".casefold(),
        )

    def _details(self, job: InstallJob, now: datetime) -> JobDetails:
        release = self._release_of(job)
        others = self._tracker.waits_elsewhere(job)
        look = None if others else next_look(job, self._cadence, now)
        items = timeline(job, now, look, self._zone, release, others=others)
        target = job.target
        actions, off = job_actions(job, now, release, elsewhere=others)
        taken = job.need is Need.REFUSED and RefusalCode.of(job.reason) is RefusalCode.METER_ALREADY_BOUND
        if (taken or in_force(job, self._tracker.journal.jobs)) and self._tracker.serves(job):
            actions = (*actions, "replace")
        in_doubt = job.action is Action.RELEASE and job.state is JobState.UNKNOWN
        if in_doubt and not self._tracker.may_release_again(job.job_id):
            actions, off = (), tr("“Send again” is off: a bind for this meter was sent since.")
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
        )


def _write(to: Path, text: str) -> None:
    try:
        write_text(to, text)
    except OSError as problem:
        raise StoreUnavailable(problem.strerror or "") from problem


def _written(to: Path, count: int) -> Message:
    return Message(
        Kind.OK,
        "check-circle",
        plural(count, tr("1 install exported"), tr("{n} installs exported", n=count)),
        tr("They are in {file}.", file=to.name),
        "",
    )


def _not_written(to: Path) -> Message:
    happened = tr("{file} could not be written. Nothing was changed.", file=to.name)
    return Message(
        Kind.BAD, "problem", tr("Not exported"), happened, tr("Choose another place, then try again.")
    )
