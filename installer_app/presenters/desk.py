"""All presenters, wired to each other: what one page settles, the flow and the next page hear of."""

from collections.abc import Callable

from installer_app.domain.job import InstallJob
from installer_app.language import tr
from installer_app.presenters.about import AboutPresenter
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.box.match import BoxMatchPresenter
from installer_app.presenters.box.view import BoxPresenter
from installer_app.presenters.care.desk import Care
from installer_app.presenters.connections.view import ConnectionsPresenter
from installer_app.presenters.customer.page import CustomerPresenter
from installer_app.presenters.frame import shift
from installer_app.presenters.frame.entering import Entering
from installer_app.presenters.frame.leaving import leave_question
from installer_app.presenters.frame.quitting import QuitQuestion
from installer_app.presenters.given import Services
from installer_app.presenters.help.view import HelpPresenter
from installer_app.presenters.meter.page import MeterPresenter
from installer_app.presenters.report.view import ReportPresenter
from installer_app.presenters.review.page import ReviewPresenter
from installer_app.presenters.scan.device_choice import DeviceChoice
from installer_app.presenters.scan.errands import Errands
from installer_app.presenters.scan.page import ScanPresenter
from installer_app.presenters.settings import SettingsPresenter
from installer_app.presenters.sign_in.page import SignInPresenter
from installer_app.presenters.started import going_on
from installer_app.presenters.started.begun import Begun
from installer_app.presenters.status.page import StatusPresenter
from installer_app.presenters.steps import Step
from installer_app.presenters.today import working_through
from installer_app.presenters.today.working_through import WorkingThrough
from installer_app.presenters.tracker.news import JobNews
from installer_app.presenters.tracker.view import TrackerPresenter
from installer_app.presenters.tracker.words import summary, urgent
from installer_app.presenters.wizard import WizardPresenter
from installer_app.resources import resource
from installer_app.services.lookup import Found
from installer_app.services.session import SignedIn


class Desk:
    """One presenter a page, the tracker's, and the flow over them."""

    def __init__(self, services: Services, sign_in: SignInPresenter) -> None:
        s = services
        self._preferences, self._journal = s.preferences, s.tracker.journal
        self.when_there = s.tracker.journal.gate.when_open
        self.committed = s.tracker.committed
        # Whoever has a window asks; without one the answer is yes.
        self.ask: Callable[[QuitQuestion, Callable[[], None]], None] = lambda _, go: go()
        self.sign_in = sign_in
        profile, device = sign_in.profile, s.preferences.now.device
        self.wizard = WizardPresenter(s.session, s.tracker.journal, s.clock, profile, device)
        self.device = DeviceChoice(self.wizard, s.preferences)
        self._make_pages(s)
        self._make_views(s)
        self._make_followers(s)
        a_list = resource("sandbox", "today.csv") if "demo" in sign_in.offered else None
        where = working_through.Pages(self.wizard, self.customer, self.review)
        ways = working_through.Ways(self.next_customer, self._unless_lost)
        work = WorkingThrough(s.day_list, s.clock, where, ways, a_list)
        self.today, self.stops, self.stop_started = work.today, work.stops, work.stop_started
        self.start_stop = work.start
        self._entering = Entering(
            *(self.wizard, self.sign_in, self.customer, self.meter, self.scan, self.review, self.status),
            self.job,
        )
        filled = going_on.Pages(self.wizard, self.customer, self.scan, self.review, self._entering.enter)
        self._begun = Begun(s.started, s.tracker.journal, s.clock, filled)
        self.keeping, self.going_on = self._begun.keeping, self._begun.going_on
        pages = (self.customer, self.meter, self.scan, self.review, self.status, self.tracker)
        shown = shift.Pages(*pages, self.release, self.stops)
        self.shift = shift.Shift(
            *(s.session, s.tracker, s.preferences, s.clock, self.wizard, self.sign_in),
            *(shown, self._begun.leave),
        )
        self._listen(s)
        sign_in.hearer.is_now(self._signed_in)

    def _make_pages(self, s: Services) -> None:
        """What is filled in before the bind."""
        flow = self.wizard
        self.customer = CustomerPresenter(s.lookup, s.clock, self._found, flow.go_on)
        self.meter = MeterPresenter(
            s.tracker.journal, s.clock, flow.meter_chosen, self._use_meter, self._replace_on_meter
        )
        self.scan = ScanPresenter(
            s.reader, s.clock, flow.sticker_settled, self._sticker_used, self.device.choose
        )
        self.box_match = BoxMatchPresenter(s.stock, self.scan.edit)
        self.review = ReviewPresenter(
            *(s.tracker, s.clock, flow.submitted, flow.sent, flow.refused),
            *(lambda: self.box_match.state.message, lambda: s.preferences.now.technician),
        )

    def _make_followers(self, s: Services) -> None:
        """What follows an install from its bind on."""
        flow = self.wizard
        self.errands = Errands(
            *(s.tracker, s.clock, flow, self.scan, self.next_customer, self._unless_lost),
            lambda: self.review.action.busy,
        )
        self.release, self.resuming = self.errands.release, self.errands.resuming
        self.release.technician = lambda: s.preferences.now.technician
        self.status = StatusPresenter(
            *(s.tracker, s.clock, s.cadence, self.next_device, self.next_customer),
            on_scan_again=lambda: self.scan_again(flow.state.draft.job_id),
            on_try_again=self._try_again,
            on_undone=self._undone,
            on_try_now=self.sign_in.network_is_back,
            on_replace=self.replace,
            on_report=lambda: self.report.ask(flow.state.draft.job_id),
        )
        self.tracker = TrackerPresenter(
            s.tracker,
            s.clock,
            s.cadence,
            on_scan_again=self.scan_again,
            on_replace=self.replace,
            on_report=self.report.ask,
            on_release=self.release.ask,
        )
        self.news = JobNews(s.tracker, s.clock)

    def _make_views(self, s: Services) -> None:
        """What lies beside the wizard."""
        self.box, self.help = BoxPresenter(s.reader, s.stock, s.finder, s.clock), HelpPresenter()
        self.settings = SettingsPresenter(s.preferences, s.forgetting, s.data, self._removed, s.policy)
        self.connections = ConnectionsPresenter(s.shelf, self.sign_in, self.sign_in.forget_profile)
        self.about, self.care = AboutPresenter(s, self.wizard), Care(s.care, self.sign_in, self.wizard)
        self.report = ReportPresenter(s.tracker.journal, s.preferences, s.reader, s.photos, s.press, s.clock)

    def _listen(self, s: Services) -> None:
        """Who hears of whom; last, so that nobody hears of what is only half made."""
        flow = self.wizard
        self.scan.changed.add(self.box_match.look)
        self.box_match.changed.add(lambda _: self._box_said())
        # Whose an install is tells whether it is gone on with.
        s.session.changed.add(lambda _: self.tracker.tick())
        s.session.changed.add(lambda _: self.release.refresh())
        s.tracker.trouble.add(flow.trouble)
        self.sign_in.changed.add(lambda _: flow.profile_chosen(self.sign_in.profile))
        self.customer.changed.add(lambda state: flow.warn(Step.CUSTOMER, state.another is not None))
        self.review.changed.add(lambda state: flow.warn(Step.REVIEW, state.refused is not None))
        flow.on_coming, flow.on_enter = self._entering.coming, self._entering.shown

    def change(self, step: Step) -> None:
        """ "Change" on the review page, or what a refusal asks for: that page, with what it has kept."""
        refused = self.review.state.refused is not None
        self.review.put_refusal_away()
        if refused and step is Step.SCAN:
            self.scan.scan_again()
        self.wizard.go(step)

    def actions(self) -> tuple[AsyncAction, ...]:
        """Everything that may be under way, to be ended with the window."""
        sign_in, customer, report = self.sign_in, self.customer, self.report
        return (
            sign_in.memory_action,  # its end may begin the next
            *(sign_in.looking.action, sign_in.action),  # and so may its
            *(customer.action, customer.recents_action, self.scan.action, self.scan.still.action),
            *(self.box.pictures.action, self.box.action, self.box_match.action, *self.errands.actions()),
            *(self.review.action, self.status.action, self.tracker.action, self.tracker.rest_action),
            *(self.going_on.action, self.settings.action, *self.about.actions(), report.action),
            *(self.connections.action, *self.care.actions(), *self.keeping_actions()),
        )

    def keeping_actions(self) -> tuple[AsyncAction, ...]:
        """Of these the ones that write down what a person chose or said: a moment, and it is kept."""
        return (
            # Who signed out must not be signed in by the next start; its end begins the two after it.
            *(self.shift.action, self.sign_in.keep_action),
            *(self.settings.keep_action, self.report.keep_action, self.device.action),
            *(self.shift.name_action, self.keeping.action, self.today.action, self.stops.action),
        )

    def job(self, job_id: str) -> InstallJob:
        """A job as it is now."""
        return self._journal[job_id]

    def tick(self) -> None:
        """Times go by: whatever shows one is painted anew, and what waits may have its turn."""
        self.wizard.refresh()
        self.stops.refresh()
        self.status.refresh()
        for shown in (self.sign_in, self.customer, self.tracker, self.news, self.today, self.about):
            shown.tick()

    @property
    def summary(self) -> str:
        """How the installs stand, in a line: ``2 pairing, 1 waiting for network, 0 need you.``"""
        tally = self.wizard.tally.now()
        return f"{urgent(tally)} {summary(tally, 0)}".strip() or tr("Nothing is under way.")

    def _unless_lost(self, go: Callable[[], None]) -> None:
        """Go, where nothing is lost by it; else the technician says so first."""
        question = leave_question(self._begun.now())
        if question is None:
            go()
        else:
            self.ask(question, go)

    def change_shift(self) -> None:
        """Another technician takes over: what was begun goes for good, and is asked about first."""
        self._unless_lost(self.shift.change)

    def _found(self, found: Found | None, vouched: bool) -> None:
        self.wizard.found(found, vouched)
        self.stops.found(found, vouched)
        self.going_on.found(found)

    def _removed(self) -> None:
        """Customers' data went from this laptop: who still shows some of it looks anew."""
        self._begun.forgotten()
        self.customer.enter()

    def _box_said(self) -> None:
        """The list may take a moment to open: who has gone on meanwhile has to see its warning too."""
        if self.wizard.state.step is Step.REVIEW:
            self._entering.enter(Step.REVIEW)

    def _signed_in(self, signed_in: SignedIn) -> None:
        """What another sign-in has found, or is still looking for, is not this one's."""
        if self.wizard.state.draft.place != signed_in.place:
            self.customer.start_over()
            self.stops.start_over()
            self.scan.clear()
        self.shift.begin(signed_in)
        self.wizard.signed_in(signed_in)
        self.going_on.signed_in(signed_in.place)

    def next_device(self) -> None:
        """Another device for the same customer, if that one is still known."""
        if self.wizard.state.draft.found is None:
            self.next_customer()
        else:
            self.wizard.next_device()
            self.scan.clear()

    def next_customer(self) -> None:
        """Another customer, under the same sign-in."""
        self.customer.start_over()
        self.stops.start_over()
        self.wizard.device_chosen(self._preferences.now.device)
        self.wizard.next_customer()
        # The sticker of a device that is bound is in nobody's hand, and its code is not to be kept again.
        self.scan.clear()

    def scan_again(self, job_id: str) -> None:
        """To the scan page, for the sticker of a saved install whose code is gone."""
        self.errands.scan_again(job_id)

    def back(self) -> None:
        """To the page before, or to what a sticker was to be scanned for."""
        if not self.errands.back():
            self.wizard.back()

    def replace(self, job_id: str) -> None:
        """The device of that install is faulty: its customer is looked up anew, and a new sticker scanned."""
        # As with ``scan_again``: not in the moment in which a bind is written down.
        if not self.review.action.busy:
            self._unless_lost(lambda: self._replace(self.job(job_id)))

    def _replace(self, job: InstallJob) -> None:
        self.next_customer()
        self.resuming.tell(job.job_id)
        self._begun.replace(job)

    def _use_meter(self) -> None:
        self.wizard.device_chosen(self.wizard.state.draft.device, replaces=False)
        self.wizard.go_on()

    def _replace_on_meter(self) -> None:
        self.wizard.device_chosen(self.wizard.state.draft.device, replaces=True)
        self.wizard.go_on()

    def _sticker_used(self) -> None:
        self.errands.used()

    def _try_again(self) -> None:
        """A bind that was refused after it had left the review page: what that page offers for it."""
        job = self.job(self.wizard.state.draft.job_id)
        self.wizard.refused(job)
        self.wizard.go(Step.REVIEW)
        self.review.reopen(job)

    def _undone(self, job: InstallJob) -> None:
        """A bind that was taken back before it was sent: its page again, as it was left.

        Unless another install was begun with while that was written down.
        """
        if self.wizard.state.draft.job_id != job.job_id:
            return
        self.wizard.refused(job)
        self.wizard.go(Step.REVIEW)
        self.review.show_undone(job)
