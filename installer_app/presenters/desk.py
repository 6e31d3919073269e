"""All presenters, wired to each other: what one page settles, the flow and the next page hear of."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from installer_app.domain.device import DeviceKind
from installer_app.domain.errors import InstallerError
from installer_app.domain.job import InstallJob
from installer_app.domain.schedule import Cadence
from installer_app.domain.started import StartedInstall
from installer_app.language import tr
from installer_app.presenters import shift
from installer_app.presenters.about import AboutPresenter
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.box import BoxPresenter
from installer_app.presenters.box_match import BoxMatchPresenter
from installer_app.presenters.customer import CustomerPresenter
from installer_app.presenters.flow import Step
from installer_app.presenters.going_on import GoingOn, Pages
from installer_app.presenters.help import HelpPresenter
from installer_app.presenters.job_news import JobNews
from installer_app.presenters.keeping import Entered, Keeping, started_of
from installer_app.presenters.leaving import leave_question
from installer_app.presenters.meter import MeterPresenter
from installer_app.presenters.quitting import QuitQuestion
from installer_app.presenters.replacing import replacement_of
from installer_app.presenters.report import ReportPresenter, ReportPress
from installer_app.presenters.resume import Resume, goes_on
from installer_app.presenters.review import ReviewPresenter
from installer_app.presenters.scan import ScanPresenter
from installer_app.presenters.scan_state import ScanMode
from installer_app.presenters.settings import SettingsPresenter
from installer_app.presenters.sign_in import SignInPresenter, SignInState
from installer_app.presenters.status import StatusPresenter
from installer_app.presenters.stops import StopsPresenter
from installer_app.presenters.today import TodayPresenter
from installer_app.presenters.tracker import TrackerPresenter
from installer_app.presenters.tracker_words import summary, urgent
from installer_app.presenters.wizard import PLATES, WizardPresenter
from installer_app.resources import resource
from installer_app.services.day_list import DayList
from installer_app.services.forgetting import Forgetting
from installer_app.services.listeners import Listeners
from installer_app.services.lookup import Found, Lookup
from installer_app.services.photo import PhotoReader
from installer_app.services.ports import Clock, Profile, Recents, SecretStore, StartedStore
from installer_app.services.preferences import PreferenceBook
from installer_app.services.scanning import PictureFinder, StickerReader
from installer_app.services.session import Session, SignedIn
from installer_app.services.started import NothingKept
from installer_app.services.stock import Stock
from installer_app.services.tracker import Tracker

log = logging.getLogger(__name__)
# Their controls have to stand there before the keyboard goes to one of them.
FILLED_BEFORE = (Step.METER, Step.REVIEW)


@dataclass(frozen=True, slots=True)
class Services:
    """What the presenters work with."""

    session: Session
    lookup: Lookup
    tracker: Tracker
    secrets: SecretStore
    recents: Recents
    reader: StickerReader
    clock: Clock
    cadence: Cadence
    stock: Stock
    finder: PictureFinder
    preferences: PreferenceBook
    forgetting: Forgetting
    data: Path
    photos: PhotoReader
    press: ReportPress
    day_list: DayList
    started: StartedStore = field(default_factory=NothingKept)


class Desk:
    """One presenter a page, the tracker's, and the flow over them."""

    def __init__(self, services: Services, profiles: Mapping[str, Profile]) -> None:
        s = services
        self._profiles = profiles
        self._clock = s.clock
        self._preferences = s.preferences
        first, device = next(iter(profiles.values())), self._preferences.now.device
        self.wizard = WizardPresenter(s.session, s.tracker.journal, s.clock, first, device)
        self.device_action = AsyncAction(lambda _: None)
        flow = self.wizard
        self.sign_in = SignInPresenter(
            s.session, s.tracker, s.secrets, s.recents, s.clock, profiles, self._signed_in
        )
        self.customer = CustomerPresenter(s.lookup, s.clock, self._found, flow.go_on)
        self.meter = MeterPresenter(
            s.tracker.journal, s.clock, flow.meter_chosen, self._use_meter, self._replace_on_meter
        )
        self.scan = ScanPresenter(s.reader, s.clock, flow.sticker_settled, self._sticker_used, self._device)
        self.box = BoxPresenter(s.reader, s.stock, s.finder, s.clock)
        self.box_match = BoxMatchPresenter(s.stock, self.scan.edit)
        self.scan.changed.add(self.box_match.look)
        self.box_match.changed.add(lambda _: self._box_said())
        self.review = ReviewPresenter(
            *(s.tracker, s.clock, flow.submitted, flow.sent, flow.refused),
            lambda: self.box_match.state.message,
        )
        self.status = StatusPresenter(
            s.tracker,
            s.clock,
            s.cadence,
            self.next_device,
            self.next_customer,
            on_scan_again=lambda: self.scan_again(flow.state.draft.job_id),
            on_try_again=self._try_again,
            on_undone=self._undone,
            on_try_now=self.sign_in.network_is_back,
            on_replace=self.replace,
            on_report=lambda: self.report_on(flow.state.draft.job_id),
        )
        self.tracker = TrackerPresenter(
            s.tracker,
            s.clock,
            s.cadence,
            flow.refresh,
            on_scan_again=self.scan_again,
            on_replace=self.replace,
            on_report=self.report_on,
        )
        self.news = JobNews(s.tracker, s.clock)
        self.help = HelpPresenter()
        self.settings = SettingsPresenter(s.preferences, s.forgetting, s.data, self.customer.enter)
        self.about = AboutPresenter(lambda: flow.environment, s.reader.decoders, s.data)
        self.report = ReportPresenter(s.tracker.journal, s.preferences, s.reader, s.photos, s.press, s.clock)
        self.reporting: Listeners[str] = Listeners()
        self.resume = Resume(s.tracker, s.clock, flow.resumed, self.scan.refuse)
        self.resuming: Listeners[str] = Listeners()
        # Whoever has a window asks; without one the answer is yes.
        self.ask: Callable[[QuitQuestion, Callable[[], None]], None] = lambda _, go: go()
        self._work_through(s, practice="demo" in profiles)
        self._journal = s.tracker.journal
        self.committed = s.tracker.committed
        # Whose an install is tells whether it is gone on with.
        s.session.changed.add(lambda _: self.tracker.tick())
        s.tracker.trouble.add(flow.trouble)
        self.sign_in.changed.add(self._sign_in_changed)
        self.customer.changed.add(lambda state: flow.warn(Step.CUSTOMER, state.another is not None))
        self.review.changed.add(lambda state: flow.warn(Step.REVIEW, state.refused is not None))
        self.keeping = Keeping(s.started, self._started_now)
        pages = Pages(flow, self.customer, self.scan, self.review, self.enter)
        self.going_on = GoingOn(s.started, s.clock, pages, self._decided)
        for changed in (flow.changed, self.customer.changed, self.scan.changed, self.review.changed):
            changed.add(lambda _: self._keep())
        pages_shown = shift.Pages(self.customer, self.meter, self.scan, self.review, self.status)
        self.shift = shift.Shift(
            *(s.session, s.tracker, s.preferences, flow, self.sign_in, pages_shown), self._leaving
        )
        flow.on_coming = lambda step: self.enter(step) if step in FILLED_BEFORE else None
        flow.on_enter = lambda step: self.enter(step) if step not in FILLED_BEFORE else None

    def enter(self, step: Step) -> None:
        """A step is shown, or about to be: its page is given what it stands on."""
        draft = self.wizard.state.draft
        entering: dict[Step, Callable[[], None]] = {
            Step.CUSTOMER: self.customer.enter,
            Step.METER: self._enter_meter,
            Step.SCAN: lambda: self.scan.enter(
                draft, goes_on(self.job(draft.job_id)) if draft.resumes else ""
            ),
            Step.REVIEW: lambda: self.review.enter(draft, self._environment()),
            Step.STATUS: lambda: self.status.enter(draft.job_id, draft_there=draft.whole),
        }
        entering.get(step, lambda: None)()

    def change(self, step: Step) -> None:
        """ "Change" on the review page, or what a refusal asks for: that page, with what it has kept."""
        refused = self.review.state.refused is not None
        self.review.put_refusal_away()
        if refused and step is Step.SCAN:
            self.scan.scan_again()
        self.wizard.go(step)

    def actions(self) -> tuple[AsyncAction, ...]:
        """Everything that may be under way, to be ended with the window."""
        return (
            self.sign_in.action,
            self.sign_in.memory_action,
            self.sign_in.keep_action,
            self.customer.action,
            self.customer.recents_action,
            self.scan.action,
            self.scan.still.action,
            self.box.pictures.action,
            self.box.action,
            self.box_match.action,
            self.resume.action,
            self.review.action,
            self.status.action,
            self.tracker.action,
            self.keeping.action,
            self.device_action,
            self.shift.action,
            self.shift.name_action,
            self.sign_in.forget_action,
            self.going_on.action,
            self.settings.action,
            self.settings.keep_action,
            self.about.action,
            self.report.action,
            self.report.keep_action,
            self.today.action,
            self.stops.action,
        )

    def job(self, job_id: str) -> InstallJob:
        """A job as it is now."""
        return self._journal[job_id]

    def tick(self) -> None:
        """Times go by: whatever shows one is painted anew."""
        self.status.refresh()
        self.tracker.tick()
        self.news.tick()
        self.today.tick()

    @property
    def summary(self) -> str:
        """How the installs stand, in a line: ``2 pairing, 1 waiting for network, 0 need you.``"""
        live = self._journal.known_live
        return f"{urgent(live)} {summary(live, 0)}".strip() or tr("Nothing is under way.")

    def _work_through(self, s: Services, *, practice: bool) -> None:
        """Today's list, and its stops on the pages."""
        a_list = resource("sandbox", "today.csv") if practice else None
        self.today = TodayPresenter(s.day_list, s.clock, a_list)
        self.stops = StopsPresenter(s.day_list, s.clock, self.customer.open_recent, practice=practice)
        self.stop_started: Listeners[str] = Listeners()
        self.customer.changed.add(lambda state: self.stops.follow(state.number))
        self.customer.on_next = self.stops.open_next
        self.stops.changed.add(lambda state: self.customer.offer_next(state.next_who))
        self.today.on_start = self.start_stop
        self.today.on_recorded = self._leave_stop

    def start_stop(self, stop_id: str) -> None:
        """To the customer page, with a stop of today's list looked up; before a sign-in, to that one first.

        What is on its way to the gateway is not left behind. The stop that is worked at is gone on with, and
        before another one takes the place of a sticker that was scanned, it is asked.
        """
        here, draft = self.stops.state.here, self.wizard.state.draft
        at_it = here is not None and here.stop_id == stop_id and draft.found is not None and not draft.job_id
        if at_it or self.review.action.busy or not draft.signed_in_as:
            self.stop_started.tell(stop_id)
        else:
            self._unless_lost(lambda: self._open_stop(stop_id))

    def _open_stop(self, stop_id: str) -> None:
        self.next_customer()
        self.stops.open(stop_id)
        self.stop_started.tell(stop_id)

    def _unless_lost(self, go: Callable[[], None]) -> None:
        """Go, where nothing is lost by it; else the technician says so first."""
        refused = self.review.state.refused is not None
        question = leave_question(self._started_now(), refused=refused)
        if question is None:
            go()
        else:
            self.ask(question, go)

    def _leave_stop(self, stop_id: str) -> None:
        """Nothing could be installed at the stop on the page: the next customer, unless a bind was made."""
        here, draft = self.stops.state.here, self.wizard.state.draft
        if here is None or here.stop_id != stop_id or self.review.action.busy:
            return
        if draft.signed_in_as and not draft.job_id:
            self.next_customer()

    def _found(self, found: Found | None, vouched: bool) -> None:
        self.wizard.found(found, vouched)
        self.stops.found(found, vouched)
        self.going_on.found(found)

    def _box_said(self) -> None:
        """The list may take a moment to open: who has gone on meanwhile has to see its warning too."""
        if self.wizard.state.step is Step.REVIEW:
            self.enter(Step.REVIEW)

    def _enter_meter(self) -> None:
        draft = self.wizard.state.draft
        if draft.found is None:
            return
        chosen = (draft.premise.premise_id, draft.meter.meter_id) if draft.premise and draft.meter else None
        self.meter.show_customer(draft.found.customer, draft.place, chosen)

    def _environment(self) -> str:
        return tr(PLATES[self.wizard.environment][0]).capitalize()

    def _signed_in(self, signed_in: SignedIn) -> None:
        """What another sign-in has found, or is still looking for, is not this one's."""
        if self.wizard.state.draft.place != signed_in.place:
            self.customer.start_over()
        self.wizard.signed_in(signed_in)
        self.going_on.signed_in(signed_in.place)

    def _leaving(self, another: bool) -> None:
        """What was begun waits for the same technician, and is let go of for another."""
        started = self._started_now()
        if another:
            self.going_on.start_anew()
        elif started is not None:
            self.going_on.offer(started)
        self._keep()

    def _device(self, device: DeviceKind) -> None:
        """Chosen for this install, and for the next ones too."""
        self.wizard.device_chosen(device)
        self.device_action.start(
            lambda: self._preferences.change(device=device), lambda _: None, self._device_not_kept
        )

    def _device_not_kept(self, problem: InstallerError) -> None:
        log.warning("device not kept", extra={"problem": type(problem).__name__})

    def _keep(self) -> None:
        self.keeping.rests = self.going_on.open
        self.keeping.look()

    def _decided(self, started: StartedInstall | None) -> None:
        self.keeping.go_on_from(started)
        self._keep()

    def _started_now(self) -> StartedInstall | None:
        """What of this install would have to be entered again after a crash."""
        scan, draft = self.scan.state, self.wizard.state.draft
        typed = (scan.typed.mac, scan.typed.code) if scan.mode is ScanMode.TYPING else ("", "")
        ticks = tuple(check.key for check in self.review.state.checks if check.ticked)
        entered = Entered(self.customer.state.number, self.scan.in_hand, typed, ticks)
        return started_of(draft, self.wizard.working_at, entered, self._clock.now())

    def _sign_in_changed(self, _: SignInState) -> None:
        self.wizard.profile_chosen(self.sign_in.profile)

    def next_device(self) -> None:
        """Another device for the same customer, if that one is still known."""
        if self.wizard.state.draft.found is None:
            self.next_customer()
        else:
            self.wizard.next_device()

    def next_customer(self) -> None:
        """Another customer, under the same sign-in."""
        self.customer.start_over()
        self.stops.start_over()
        self.wizard.device_chosen(self._preferences.now.device)
        self.wizard.next_customer()

    def scan_again(self, job_id: str) -> None:
        """To the scan page, for the sticker of a saved install whose code is gone."""
        self.wizard.device_chosen(self.job(job_id).device)
        self.wizard.resume(job_id)
        self.resuming.tell(job_id)

    def replace(self, job_id: str) -> None:
        """The device of that install is faulty: its customer is looked up anew, and a new sticker scanned."""
        self._unless_lost(lambda: self._replace(self.job(job_id)))

    def _replace(self, job: InstallJob) -> None:
        self.next_customer()
        self.resuming.tell(job.job_id)
        self.going_on.fill_in(replacement_of(job, self._clock.now()))

    def _use_meter(self) -> None:
        self.wizard.device_chosen(self.wizard.state.draft.device, replaces=False)
        self.wizard.go_on()

    def _replace_on_meter(self) -> None:
        self.wizard.device_chosen(self.wizard.state.draft.device, replaces=True)
        self.wizard.go_on()

    def report_on(self, job_id: str) -> None:
        """To the report of that install; with "" to the one of the day."""
        self.report.choose_install(job_id)
        self.reporting.tell(job_id)

    def _sticker_used(self) -> None:
        draft = self.wizard.state.draft
        if not draft.resumes:
            self.wizard.go_on()
        elif draft.sticker is not None:
            self.resume.use(draft.job_id, draft.sticker)

    def _try_again(self) -> None:
        """A bind that was refused after it had left the review page: what that page offers for it."""
        job = self.job(self.wizard.state.draft.job_id)
        self.wizard.refused()
        self.wizard.go(Step.REVIEW)
        self.review.reopen(job)

    def _undone(self, job: InstallJob) -> None:
        """A bind that was taken back before it was sent: its page again, as it was left."""
        self.wizard.refused()
        self.wizard.go(Step.REVIEW)
        self.review.show_undone(job)
