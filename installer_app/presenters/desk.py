"""All presenters, wired to each other: what one page settles, the flow and the next page hear of."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from installer_app.domain.job import InstallJob
from installer_app.domain.schedule import Cadence
from installer_app.language import tr
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.box import BoxPresenter
from installer_app.presenters.box_match import BoxMatchPresenter
from installer_app.presenters.customer import CustomerPresenter
from installer_app.presenters.flow import Step
from installer_app.presenters.job_news import JobNews
from installer_app.presenters.meter import MeterPresenter
from installer_app.presenters.resume import Resume, goes_on
from installer_app.presenters.review import ReviewPresenter
from installer_app.presenters.scan import ScanPresenter
from installer_app.presenters.sign_in import SignInPresenter, SignInState
from installer_app.presenters.status import StatusPresenter
from installer_app.presenters.tracker import TrackerPresenter
from installer_app.presenters.tracker_words import summary, urgent
from installer_app.presenters.wizard import PLATES, WizardPresenter
from installer_app.services.listeners import Listeners
from installer_app.services.lookup import Lookup
from installer_app.services.ports import Clock, Profile, Recents, SecretStore
from installer_app.services.scanning import PictureFinder, StickerReader
from installer_app.services.session import Session, SignedIn
from installer_app.services.stock import Stock
from installer_app.services.tracker import Tracker


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


class Desk:
    """One presenter a page, the tracker's, and the flow over them."""

    def __init__(self, services: Services, profiles: Mapping[str, Profile]) -> None:
        s = services
        self._profiles = profiles
        self.wizard = WizardPresenter(s.session, s.tracker.journal, s.clock, next(iter(profiles.values())))
        flow = self.wizard
        self.sign_in = SignInPresenter(
            s.session, s.tracker, s.secrets, s.recents, s.clock, profiles, self._signed_in
        )
        self.customer = CustomerPresenter(s.lookup, s.clock, flow.found, flow.go_on)
        self.meter = MeterPresenter(s.tracker.journal, s.clock, flow.meter_chosen, flow.go_on)
        self.scan = ScanPresenter(s.reader, s.clock, flow.sticker_settled, self._sticker_used)
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
        )
        self.tracker = TrackerPresenter(
            s.tracker, s.clock, s.cadence, flow.refresh, on_scan_again=self.scan_again
        )
        self.news = JobNews(s.tracker, s.clock)
        self.resume = Resume(s.tracker, s.clock, flow.resumed, self.scan.refuse)
        self.resuming: Listeners[str] = Listeners()
        self._journal = s.tracker.journal
        self.committed = s.tracker.committed
        # Whose an install is tells whether it is gone on with.
        s.session.changed.add(lambda _: self.tracker.tick())
        s.tracker.trouble.add(flow.trouble)
        self.sign_in.changed.add(self._sign_in_changed)
        self.customer.changed.add(lambda state: flow.warn(Step.CUSTOMER, state.another is not None))
        self.review.changed.add(lambda state: flow.warn(Step.REVIEW, state.refused is not None))
        flow.on_enter = self.enter

    def enter(self, step: Step) -> None:
        """A step is shown: its page is given what it stands on."""
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
        )

    def job(self, job_id: str) -> InstallJob:
        """A job as it is now."""
        return self._journal[job_id]

    def tick(self) -> None:
        """Times go by: whatever shows one is painted anew."""
        self.status.refresh()
        self.tracker.tick()
        self.news.tick()

    @property
    def summary(self) -> str:
        """How the installs stand, in a line: ``2 pairing, 1 waiting for network, 0 need you.``"""
        live = self._journal.known_live
        return f"{urgent(live)} {summary(live, 0)}".strip() or tr("Nothing is under way.")

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
        return PLATES[self.wizard.environment][0].capitalize()

    def _signed_in(self, signed_in: SignedIn) -> None:
        """What another sign-in has found, or is still looking for, is not this one's."""
        if self.wizard.state.draft.place != signed_in.place:
            self.customer.start_over()
        self.wizard.signed_in(signed_in)

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
        self.wizard.next_customer()

    def scan_again(self, job_id: str) -> None:
        """To the scan page, for the sticker of a saved install whose code is gone."""
        self.wizard.resume(job_id)
        self.resuming.tell(job_id)

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
