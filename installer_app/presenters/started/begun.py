"""The install under way, over all its pages: kept at each step, and offered again after a restart."""

from installer_app.domain.job import InstallJob, JobState
from installer_app.domain.started import StartedInstall
from installer_app.presenters.meter.replacing import replacement_of
from installer_app.presenters.scan.state import ScanMode
from installer_app.presenters.started.going_on import GoingOn, Pages
from installer_app.presenters.started.keeping import Entered, Keeping, started_of
from installer_app.presenters.steps import Step
from installer_app.services.journal import Journal
from installer_app.services.ports import Clock
from installer_app.services.started import StartedStore


class Begun:
    """Looks at the pages after each change: ``keeping`` writes it down, ``going_on`` offers and fills in."""

    def __init__(self, store: StartedStore, journal: Journal, clock: Clock, pages: Pages) -> None:
        self._pages, self._journal, self._clock = pages, journal, clock
        self.keeping = Keeping(store, self.now)
        self.going_on = GoingOn(store, clock, pages, self._settled, self._on_record)
        watched = (pages.wizard.changed, pages.customer.changed, pages.scan.changed, pages.review.changed)
        for changed in watched:
            changed.add(lambda _: self._keep())

    def leave(self, another: bool) -> None:
        """What was begun waits for the same technician, and is let go of for another.

        What is still offered goes before a number that was typed beside it.
        """
        started = self.now()
        if another:
            self.going_on.start_anew()
        elif started is not None and not self.going_on.open:
            self.going_on.offer(started)
        self._keep()

    def forgotten(self) -> None:
        """What is kept of customers went from the disk: an offer that names one goes too."""
        if self.going_on.open:
            self.going_on.start_anew()

    def replace(self, job: InstallJob) -> None:
        """Begin with a new device for the meter of that install."""
        self.going_on.fill_in(replacement_of(job, self._clock.now()))

    def _keep(self) -> None:
        self.keeping.rests = self.going_on.open
        self.keeping.look()

    def _settled(self, started: StartedInstall | None) -> None:
        self.keeping.go_on_from(started)
        self._keep()

    def now(self) -> StartedInstall | None:
        """What of this install would have to be entered again after a crash."""
        pages = self._pages
        scan, draft = pages.scan.state, pages.wizard.state.draft
        # Until a page is come to it still shows what it was left with: of another device, at another house.
        scans = pages.wizard.working_at is Step.SCAN
        in_hand = pages.scan.in_hand if scans else None
        typed = (scan.typed.mac, scan.typed.code) if scans and scan.mode is ScanMode.TYPING else ("", "")
        entered = Entered(pages.customer.state.number, in_hand, typed, pages.review.ticked_of(draft))
        return started_of(draft, pages.wizard.working_at, entered, self._clock.now())

    def _on_record(self, started: StartedInstall) -> bool:
        """Whether its bind is on record: a program may be killed between that and letting go of this."""
        of_meter = self._journal.of_meter(started.place.base_url, started.meter_id)
        return started.settled and any(_is_bind_of(job, started) for job in of_meter)


def _is_bind_of(job: InstallJob, started: StartedInstall) -> bool:
    """One that was refused or taken back is none: it may be begun with again."""
    if job.state in (JobState.REJECTED, JobState.CANCELLED) or job.created_at < started.at:
        return False
    target = job.target
    bound = (job.place, target.client_id, target.premise_id, target.meter_id, target.mac.text)
    return bound == (
        started.place,
        started.client_id,
        started.premise_id,
        started.meter_id,
        started.mac,
    )
