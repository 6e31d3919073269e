"""The offer to go on with an install that an earlier run of the program left unfinished."""

import logging
from collections.abc import Callable
from datetime import tzinfo

from installer_app.domain.errors import InstallerError
from installer_app.domain.job import Place
from installer_app.domain.started import StartedInstall
from installer_app.frozen import frozen
from installer_app.language import tr
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.presenters.customer.page import CustomerPresenter, CustomerState
from installer_app.presenters.flow import reachable
from installer_app.presenters.messages.message import Kind, Message
from installer_app.presenters.review.page import ReviewPresenter
from installer_app.presenters.scan.page import ScanPresenter
from installer_app.presenters.steps import Step
from installer_app.presenters.wizard import WizardPresenter
from installer_app.presenters.words.times import when
from installer_app.services.lookup import Found, Match
from installer_app.services.ports import Clock
from installer_app.services.started import StartedStore

log = logging.getLogger(__name__)


@frozen
class GoingOnState:
    """``waits`` is for the sign-in page and names no customer; ``title`` offers it to who has signed in."""

    waits: str = ""
    title: str = ""
    text: str = ""


@frozen
class Pages:
    """The presenters that a started install is filled into; ``enter`` gives a step's page its draft."""

    wizard: WizardPresenter
    customer: CustomerPresenter
    scan: ScanPresenter
    review: ReviewPresenter
    enter: Callable[[Step], None]


class GoingOn(Presenter[GoingOnState]):
    """Nothing is taken for true that the utility has to say: the customer is always looked up anew.

    ``on_settled`` hears what the disk holds once it is decided: the install gone on with, or None.
    ``on_record`` tells whether a bind of it was confirmed: then nothing is offered, lest it be made twice.
    """

    def __init__(
        self,
        store: StartedStore,
        clock: Clock,
        pages: Pages,
        on_settled: Callable[[StartedInstall | None], None],
        on_record: Callable[[StartedInstall], bool],
        zone: tzinfo | None = None,
    ) -> None:
        super().__init__(GoingOnState())
        self._store = store
        self._clock = clock
        self._pages = pages
        self._on_settled = on_settled
        self._on_record = on_record
        self._zone = zone
        self._offered: StartedInstall | None = None
        self._filling: StartedInstall | None = None
        self.action = AsyncAction(lambda _: None)
        pages.customer.changed.add(self._customer_changed)
        pages.wizard.changed.add(lambda _: self._paint())

    @property
    def open(self) -> bool:
        """Whether an install of an earlier run is still offered, or being filled in."""
        return self._offered is not None or self._filling is not None

    def enter(self) -> None:
        """The program starts: what was left is read."""
        self.action.start(self._store.load, self._loaded, self._not_loaded)

    def offer(self, started: StartedInstall | None) -> None:
        """Offer this one when its own sign-in comes; None for none."""
        self._offered = started
        self._paint()

    def signed_in(self, place: Place) -> None:
        """A sign-in holds: another than the install’s own lets go of it."""
        if self._offered is not None and self._offered.place != place:
            self.start_anew()
        self._paint()

    def go_on(self) -> None:
        """Look the customer up, and fill in the rest once the answer is there."""
        if self._offered is None:
            return
        if self._on_record(self._offered):
            self.start_anew()
        else:
            self.fill_in(self._offered)

    def fill_in(self, started: StartedInstall) -> None:
        """As far as it goes; whatever no longer fits is left to be chosen anew."""
        customer = self._pages.customer
        if not started.client_id:
            customer.edit(started.asked)
            self._settled()
        elif started.asked:
            customer.open_recent(started.asked)
        else:
            customer.use_sign_in_account()
        # Only now: what stood on the page before was taken away by that.
        self._filling = started if started.client_id else None

    def start_anew(self) -> None:
        """Let go of it, for good."""
        self._offered = self._filling = None
        self._paint()
        self.action.start(self._store.drop, lambda _: self._on_settled(None), self._not_dropped)

    def found(self, found: Found | None) -> None:
        """The customer page has a record, or lost it."""
        started, self._filling = self._filling, None
        if found is None:
            return
        if started is not None and started.client_id == found.customer.client_id:
            self._fill(started, found)
        if self._offered is not None or started is not None:
            # Another customer was begun with in its place.
            self._settled()

    def _fill(self, started: StartedInstall, found: Found) -> None:
        pages = self._pages
        if found.match is Match.BY_ACCOUNT_NUMBER and started.number_vouched:
            pages.customer.accept_account_number()
        if not pages.wizard.state.draft.customer_settled:
            return  # the page says why
        pages.wizard.device_chosen(started.device)
        premises = found.customer.premises
        premise = next((one for one in premises if one.premise_id == started.premise_id), None)
        meter = found.customer.find_meter(started.premise_id, started.meter_id)
        if premise is not None and meter is not None and meter.bindable:
            pages.wizard.meter_chosen(premise, meter)
            pages.wizard.device_chosen(started.device, replaces=started.replaces)
            self._fill_sticker(started)
        reach = reachable(pages.wizard.state.draft)
        step = Step(started.step) if started.step in list(Step) else Step.CUSTOMER
        pages.wizard.go(step if step in reach else reach[-1])
        if pages.wizard.state.step is Step.SCAN:
            self._fill_typed(started)

    def _fill_sticker(self, started: StartedInstall) -> None:
        sticker = started.sticker
        if sticker is None:
            return
        self._pages.scan.take_back(sticker)
        self._pages.enter(Step.REVIEW)
        for key in started.ticks:
            self._pages.review.tick(key, True)

    def _fill_typed(self, started: StartedInstall) -> None:
        scan = self._pages.scan
        if started.mac and not started.settled:
            scan.type_by_hand()
            scan.edit(started.mac, started.code.value if started.code is not None else "")
        if started.code_lost:
            scan.say(code_not_kept(started.mac))

    def _settled(self) -> None:
        self._offered = self._filling = None
        self._paint()
        self._on_settled(None)

    def _customer_changed(self, state: CustomerState) -> None:
        failed = state.message is not None and state.card is None
        if self._filling is not None and failed and not state.next_try:
            self._filling = None  # the page says why, tries no more by itself, and the offer stands

    def _loaded(self, started: StartedInstall | None) -> None:
        if started is not None and (not started.holds(self._clock.now()) or self._on_record(started)):
            self.start_anew()
            return
        self.offer(started)
        place = self._pages.wizard.state.draft.place
        if place is not None:
            self.signed_in(place)

    def _not_loaded(self, problem: InstallerError) -> None:
        log.warning("started install not read", extra={"problem": type(problem).__name__})

    def _not_dropped(self, problem: InstallerError) -> None:
        log.warning("started install not dropped", extra={"problem": type(problem).__name__})
        self._on_settled(None)

    def _paint(self) -> None:
        started = self._offered
        if started is None:
            self._show(waits="", title="", text="")
            return
        at, who = when(started.at, self._clock.now(), self._zone), started.place.sign_in_id
        waits = tr("An install of {who}, from {time}, is not finished. Sign in to go on.", who=who, time=at)
        here = self._pages.wizard.state.draft.place == started.place
        self._show(
            waits=waits, title=_title(started, at) if here else "", text=_text(started) if here else ""
        )


def _title(started: StartedInstall, at: str) -> str:
    if not started.client_id:
        return tr("Go on with customer number {number}, from {time}?", number=started.asked, time=at)
    if not started.meter_id:
        return tr("Go on with {name}, from {time}?", name=started.customer_name, time=at)
    name, meter = started.customer_name, started.meter_id
    return tr("Go on with {name}, meter {meter}, from {time}?", name=name, meter=meter, time=at)


def _text(started: StartedInstall) -> str:
    if started.code_lost:
        return tr("No bind of it is under way. The install code could not be kept: scan the sticker again.")
    return tr("No bind of it is under way. The customer is looked up anew.")


def code_not_kept(mac: str) -> Message:
    """The sticker was read, and its code is gone with the run that read it."""
    return Message(
        Kind.WAIT,
        "sticker",
        tr("Scan the sticker again"),
        tr("The install code of {mac} was not kept: there was no keychain to keep it in.", mac=mac),
        tr("No bind is under way. All else is as you left it."),
    )
