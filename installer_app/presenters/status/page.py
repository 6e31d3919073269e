"""The status page: the verdict to leave on, the evidence for it, and what may be done."""

from collections.abc import Callable, Coroutine
from datetime import tzinfo
from typing import Any

from installer_app.domain.device import DeviceKind
from installer_app.domain.errors import InstallerError
from installer_app.domain.job import InstallJob, JobState, in_force, same_meter
from installer_app.domain.releases import released_since
from installer_app.domain.schedule import Cadence, next_look
from installer_app.frozen import frozen
from installer_app.language import mark, tr
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.presenters.frame.verdict import TimelineItem, Tone, VerdictState
from installer_app.presenters.messages.message import Message, Moment
from installer_app.presenters.messages.store_rows import NOT_ON_THE_DISK
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.status.advice import Advice, advice, the_one_before
from installer_app.presenters.status.words import actions, verdict
from installer_app.presenters.steps import Step
from installer_app.presenters.words.devices import NAMES, told_of
from installer_app.presenters.words.jobs import untouched
from installer_app.presenters.words.timeline import timeline
from installer_app.services.ports import Clock
from installer_app.services.tracker import Tracker

__all__ = ["ACTION_WORDS", "Advice", "StatusPresenter", "StatusState"]


@frozen
class StatusState:
    """What the page shows. ``actions`` are the secondary buttons that make sense now, by key."""

    verdict: VerdictState | None = None
    timeline: tuple[TimelineItem, ...] = ()
    advice_title: str = ""
    advice: tuple[Advice, ...] = ()
    customer: str = ""
    meter_id: str = ""
    mac: str = ""
    device: str = NAMES[DeviceKind.DATABRIDGE]
    replaceable: bool = False
    actions: tuple[str, ...] = ()
    busy: bool = False
    message: Message | None = None
    trouble: Message | None = None


ACTION_WORDS = {
    "try now": (mark("Try now"), "refresh"),
    "cancel": (mark("Cancel this bind"), ""),
    "undo": (mark("Undo"), "back"),
    "check now": (mark("Check now"), "refresh"),
    "seen": (mark("I saw it in the app"), "check"),
    "request again": (mark("Request again"), "send"),
    "release again": (mark("Release again"), "release"),
    "scan again": (mark("Scan the sticker again"), "step-scan"),
    "try again": (mark("Try again"), "refresh"),
    "next device": (mark("Next device, same customer"), ""),
}


class StatusPresenter(Presenter[StatusState]):
    """``on_next_device`` and ``on_next_customer`` hear what comes after.

    ``on_scan_again`` hears that the job's code is gone, ``on_try_again`` that a refused one is to be mended,
    ``on_undone`` of one that was taken back before it was sent and has its draft still, ``on_replace``
    that a device is faulty, ``on_report`` that its report is wanted.
    """

    def __init__(
        self,
        tracker: Tracker,
        clock: Clock,
        cadence: Cadence,
        on_next_device: Callable[[], None],
        on_next_customer: Callable[[], None],
        zone: tzinfo | None = None,
        on_scan_again: Callable[[], None] = lambda: None,
        on_try_again: Callable[[], None] = lambda: None,
        *,
        on_undone: Callable[[InstallJob], None] = lambda _: None,
        on_replace: Callable[[str], None] = lambda _: None,
        on_try_now: Callable[[], None] = lambda: None,
        on_report: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(StatusState())
        self._tracker = tracker
        self._clock = clock
        self._cadence = cadence
        self._zone = zone
        self._job_id = ""
        self._draft_there = False
        self._on_undone = on_undone
        self._on_try_now = on_try_now
        self._offered: dict[str, Callable[[], None]] = {
            "next device": on_next_device,
            "next customer": on_next_customer,
            "scan again": on_scan_again,
            "try again": on_try_again,
            "replace": lambda: on_replace(self._job_id),
            "report": on_report,
        }
        self.action = AsyncAction(lambda busy: self._show(busy=busy))
        tracker.journal.changed.add(self._job_changed)

    def enter(self, job_id: str, *, draft_there: bool = False) -> None:
        """Show a job, and follow it; while its draft is there, a refused one can be tried again."""
        self._job_id, self._draft_there = job_id, draft_there
        self._show(message=None)
        self.refresh()

    def clear(self) -> None:
        """Show no install, and follow none."""
        self._job_id, self.state = "", StatusState()
        self.changed.tell(self.state)

    def refresh(self) -> None:
        """Paint it anew: times go by."""
        if self._job_id:
            self._paint(self._tracker.journal.known_of(self._job_id))

    def do(self, key: str) -> None:
        """Press one of the buttons."""
        self._show(message=None)
        if key in self._offered:
            self._offered[key]()
        elif key == "try now":
            self._tracker.try_now()
            self._on_try_now()
        elif key == "undo":
            job_id = self._job_id
            self.action.start(
                lambda: self._tracker.cancel(job_id, whole=True),
                self._on_undone,
                lambda problem: self._failed(problem, repeat=False),
            )
        else:
            self._start(key, self._tracker.journal[self._job_id])

    def _start(self, key: str, job: InstallJob) -> None:
        actions: dict[str, Callable[[str], Coroutine[Any, Any, object]]] = {
            "cancel": self._tracker.cancel,
            "check now": self._tracker.check_now,
            "seen": self._tracker.seen_in_app,
            "request again": self._tracker.send_again,
            "release again": self._tracker.send_again,
        }
        work = actions[key]
        job_id = job.after if key == "release again" else job.job_id
        repeat = key.endswith("again")
        self.action.start(
            lambda: work(job_id), lambda _: self.refresh(), lambda problem: self._failed(problem, repeat)
        )

    def _failed(self, problem: InstallerError, repeat: bool) -> None:
        moment = Moment(Step.STATUS, self._clock.now(), repeat=repeat)
        self._show(message=message_for(problem, moment))

    def _job_changed(self, job: InstallJob) -> None:
        # What happens to its meter, too: it may be released, or its device be replaced.
        if self._job_id and same_meter(job, self._tracker.journal[self._job_id]):
            self.refresh()

    def _paint(self, job: InstallJob) -> None:
        now = self._clock.now()
        release = self._tracker.journal[job.after] if job.after else None
        may_release = release is not None and self._tracker.releases.may_release_again(job.after)
        keys = actions(job, now, release, may_release=may_release)
        title, lines = advice(job, release, may_release=may_release)
        lines += the_one_before(job, release)
        unsaved = NOT_ON_THE_DISK.said() if self._tracker.journal.unsaved(job.job_id) else None
        self._show(
            trouble=unsaved,
            verdict=told_of(job.device, self._verdict(job, release)),
            timeline=timeline(job, now, next_look(job, self._cadence, now), self._zone, release),
            advice_title=title,
            advice=tuple(told_of(job.device, line) for line in lines),
            customer=job.target.who,
            meter_id=job.target.meter_id,
            mac=job.target.mac.text,
            device=NAMES[job.device],
            replaceable=self._replaceable(job),
            actions=self._with_draft(keys, untouched(job, release)),
        )

    def _replaceable(self, job: InstallJob) -> bool:
        there = in_force(job, self._tracker.journal.beside(job)) and self._tracker.serves(job)
        return there and not self._tracker.releases.something_under_way(job)

    def _verdict(self, job: InstallJob, release: InstallJob | None) -> VerdictState:
        if job.state is JobState.CONFIRMED and released_since(job, self._tracker.journal.beside(job)):
            line = tr("Its device was released from this laptop since.")
            return VerdictState(Tone.WAIT, "release", tr("Released"), line)
        keeps = self._tracker.journal.keeps_codes
        return verdict(job, self._clock.now(), self._zone, release, keeps_codes=keeps)

    def _with_draft(self, keys: tuple[str, ...], may_undo: bool) -> tuple[str, ...]:
        """With its draft one of which nothing went out is undone, and a refused one can be tried again."""
        if self._draft_there:
            return tuple("undo" if key == "cancel" and may_undo else key for key in keys)
        return tuple(key for key in keys if key != "try again")
