"""The flow over the six pages: the draft, the step on show, and what stands around the page."""

from collections.abc import Callable
from dataclasses import field, replace
from typing import Any

from installer_app.domain.customer import Meter, Premise
from installer_app.domain.device import DeviceKind
from installer_app.domain.errors import InstallerError, StoreUnavailable
from installer_app.domain.job import InstallJob, Place
from installer_app.domain.sticker import Sticker
from installer_app.frozen import frozen
from installer_app.language import tr
from installer_app.presenters.base import Presenter
from installer_app.presenters.flow import (
    NOTHING,
    Draft,
    next_customer,
    next_device,
    next_step,
    reachable,
    resumed,
    with_customer,
)
from installer_app.presenters.frame.plates import Plates
from installer_app.presenters.frame.rail import Rail
from installer_app.presenters.frame.shell import (
    ConnectionKind,
    ConnectionState,
    RailStep,
    ShellState,
    TrackerKind,
)
from installer_app.presenters.frame.words import (
    connection_words,
    menu_of,
    whose_sign_in,
)
from installer_app.presenters.messages import store_rows
from installer_app.presenters.steps import STEPS, Step
from installer_app.presenters.tracker.tally import LiveTally
from installer_app.presenters.tracker.words import tracker_button
from installer_app.presenters.words.times import today
from installer_app.services.connection import Connection
from installer_app.services.journal import Journal
from installer_app.services.lookup import Found
from installer_app.services.ports import Clock
from installer_app.services.profile import Profile
from installer_app.services.session import Session, SignedIn


@frozen
class WizardState:
    """The step on show, the draft so far, and the shell around it. ``warns`` are steps that need a person."""

    step: Step = Step.SIGN_IN
    draft: Draft = NOTHING
    shell: ShellState = field(default_factory=ShellState)
    warns: frozenset[Step] = frozenset()


class WizardPresenter(Presenter[WizardState]):
    """Moves between steps; ``on_enter`` hears each step that is shown, after the state has been.

    ``on_coming`` hears it just before: the keyboard goes to a control that its page has as it is shown.
    ``newer`` is a version of the program that the menu tells of; "" for none.
    """

    def __init__(
        self,
        session: Session,
        journal: Journal,
        clock: Clock,
        profile: Profile,
        device: DeviceKind = DeviceKind.DATABRIDGE,
    ) -> None:
        super().__init__(WizardState(draft=Draft(device=device)))
        self._session = session
        self._journal, self.tally = journal, LiveTally(journal)
        self._clock = clock
        self._profile = profile
        self._plates = Plates()
        self._plates.note(profile)
        self._return_to = Step.SIGN_IN
        self._disk = self.newer = ""
        self.on_coming: Callable[[Step], None] = lambda _: None
        self.on_enter: Callable[[Step], None] = lambda _: None
        session.changed.add(lambda _: self.refresh())
        journal.changed.add(lambda _: self.refresh())
        journal.gate.when_open(self.refresh)
        self.refresh()

    @property
    def jobs(self) -> tuple[InstallJob, ...]:
        """Every install of this laptop, in the order confirmed."""
        return self._journal.jobs

    def signed_in(self, signed_in: SignedIn) -> None:
        """A sign-in holds: a draft of the same place is gone on with, else a new one begins."""
        place, draft = signed_in.place, self.state.draft
        if draft.place not in (None, place):
            draft = Draft(device=draft.device)
        draft = replace(draft, signed_in_as=place.sign_in_id, may_bind=signed_in.may_bind, place=place)
        stays = draft.place == self.state.draft.place and self.state.step is not Step.SIGN_IN
        self._draft(draft)
        if stays:
            return  # a network came back in the middle of the work
        onward = [step for step in reachable(draft) if step is not Step.SIGN_IN]
        self.go(self._return_to if self._return_to in onward else onward[0])

    def signed_out(self, device: DeviceKind) -> None:
        """Nobody is signed in, and nothing of what was begun is left in the wizard."""
        self._return_to = Step.SIGN_IN
        self._restart(Draft(device=device), Step.SIGN_IN)

    def profile_chosen(self, profile: Profile) -> None:
        """Another environment’s card: it counts once there is a sign-in to it."""
        if profile != self._profile:
            self._profile = profile
            self._plates.note(profile)
            self.refresh()

    @property
    def environment(self) -> str:
        """Where what is done goes to: by the sign-in; on its page, or before any, by the card chosen."""
        return self._whither.environment

    @property
    def _whither(self) -> Place | Profile:
        signed_in = self._session.signed_in
        place = signed_in.place if signed_in is not None else self.state.draft.place
        return self._profile if place is None or self.state.step is Step.SIGN_IN else place

    @property
    def working_at(self) -> Step:
        """The step on show, or on the sign-in page the one that it comes back to."""
        step = self.state.step
        if step is Step.SIGN_IN:
            step = self._return_to
        return Step.CUSTOMER if step is Step.SIGN_IN else step

    def found(self, found: Found | None, vouched: bool) -> None:
        """The customer page found a record, or lost it."""
        self._draft(with_customer(self.state.draft, found, vouched))

    def meter_chosen(self, premise: Premise, meter: Meter) -> None:
        """The meter page's choice."""
        draft = self.state.draft
        same = draft.meter is not None and draft.meter.meter_id == meter.meter_id
        self._draft(replace(draft, premise=premise, meter=meter, replaces=draft.replaces and same))

    def device_chosen(self, device: DeviceKind, *, replaces: bool | None = None) -> None:
        """Which kind is bound, and whether it takes the place of one; None: as before."""
        draft = replace(self.state.draft, device=device)
        self._draft(draft if replaces is None else replace(draft, replaces=replaces))

    def sticker_settled(self, sticker: Sticker | None) -> None:
        """The scan page's sticker, vouched for; or None while there is none."""
        self._draft(replace(self.state.draft, sticker=sticker, sticker_vouched=sticker is not None))

    def submitted(self, job: InstallJob) -> None:
        """The bind is committed: no way back past it."""
        self._draft(replace(self.state.draft, job_id=job.job_id))

    def sent(self, job: InstallJob) -> None:
        """Its answer, or its place in the queue, is known; who is at another install by now stays there."""
        if self.state.draft.job_id == job.job_id:
            self.go(Step.STATUS)

    def refused(self, job: InstallJob) -> None:
        """The bind was refused, or is tried again: its draft, if it is still the one here, is open again."""
        if self.state.draft.job_id == job.job_id:
            self._draft(replace(self.state.draft, job_id=""))

    def warn(self, step: Step, warns: bool) -> None:
        """Whether the rail shows that a step needs a person."""
        if warns != (step in self.state.warns):
            self._change(warns=self.state.warns ^ {step})

    def trouble(self, problem: InstallerError | None) -> None:
        """What the outbox met: while the disk takes nothing, nothing is sent."""
        disk = store_rows.short(problem) if isinstance(problem, StoreUnavailable) else ""
        if disk != self._disk:
            self._disk = disk
            self.refresh()

    def go_on(self) -> None:
        """To the next step, if the draft holds what it needs."""
        self.go(next_step(self.state.step, self.state.draft))

    def back(self) -> None:
        """To the step before; never past a bind that was sent."""
        index = STEPS.index(self.state.step)
        if self.state.draft.resumes:
            self.resumed()
        elif index and not self.state.draft.job_id:
            self.go(STEPS[index - 1])

    def go(self, step: Step) -> None:
        """To a step that can be reached; others are ignored."""
        if step not in reachable(self.state.draft) and step is not self.state.step:
            return
        self._return_to = Step.SIGN_IN
        self._enter(step)

    def next_device(self) -> None:
        """Another device for the same customer."""
        self._restart(next_device(self.state.draft), Step.METER)

    def resume(self, job_id: str, *, releases: bool = False) -> None:
        """To the scan page, for the sticker of a saved install: its code is gone, or its device is to go."""
        self._restart(resumed(self.state.draft, job_id, releases=releases), Step.SCAN)

    def resumed(self) -> None:
        """Back to the status of that install: its sticker was scanned, or not."""
        self._restart(replace(self.state.draft, resumes=False, releases=False), Step.STATUS)

    def next_customer(self) -> None:
        """Another customer under the same sign-in; without one, to its page."""
        draft = next_customer(self.state.draft)
        self._restart(draft, Step.CUSTOMER if draft.signed_in_as else Step.SIGN_IN)

    def sign_in_again(self) -> None:
        """To the sign-in page, with everything kept; the same sign-in comes back to this page."""
        if self.state.step is not Step.SIGN_IN:
            self._return_to = self.state.step
        self._enter(Step.SIGN_IN)

    def refresh(self) -> None:
        """Paint the shell anew."""
        self._change()

    def _change(self, **changes: Any) -> None:
        """Take over, with what then stands around the page: whoever paints is told once."""
        before = self.state
        self.state = replace(before, **changes)
        self.state = replace(self.state, shell=self._shell())
        if self.state != before:
            self.changed.tell(self.state)

    def _shell(self) -> ShellState:
        words, urgent = tracker_button(self.tally.now(), any_jobs=self._journal.count > 0)
        lost = self._session.signed_in is None and bool(self.state.draft.signed_in_as)
        again = lost or self._session.connection is Connection.SIGN_IN_AGAIN
        name, detail = self._whose()
        return ShellState(
            self._plates.of(self._whither),
            self._rail(),
            name,
            detail,
            self._light(),
            words,
            TrackerKind.NEEDS_YOU if urgent else TrackerKind.CALM,
            menu_of(self.newer, signed_out=again, of_install=self.state.step is Step.STATUS),
        )

    def _restart(self, draft: Draft, step: Step) -> None:
        self._show(draft=draft, warns=frozenset())
        self._enter(step)

    def _enter(self, step: Step) -> None:
        self.on_coming(step)
        self._change(step=step)
        self.on_enter(step)

    def _draft(self, draft: Draft) -> None:
        self._change(draft=draft)

    def _whose(self) -> tuple[str, str]:
        draft = self.state.draft
        if draft.found is None or self.state.step in (Step.SIGN_IN, Step.CUSTOMER):
            who = draft.signed_in_as
            return "", whose_sign_in(self._session.connection, who) if who else today(self._clock.now())
        customer = draft.found.customer
        whose = tr("customer {number}", number=customer.client_id)
        if draft.meter and self.state.step is Step.SCAN:
            whose += " · " + tr("meter {number}", number=draft.meter.meter_id)
        return customer.name, whose

    def _light(self) -> ConnectionState:
        if self._disk:
            return ConnectionState(ConnectionKind.OFFLINE, self._disk)
        light = connection_words(self._session.connection)
        # On its own page there is nowhere to go.
        return replace(light, ended=light.ended and self.state.step is not Step.SIGN_IN)

    def _rail(self) -> tuple[RailStep, ...]:
        state, job = self.state, self._job()
        release = self._journal[job.after] if job is not None and job.after else None
        return Rail(state.step, state.draft, state.warns, job, release, self._clock.now()).steps()

    def _job(self) -> InstallJob | None:
        job_id = self.state.draft.job_id
        return self._journal.known_of(job_id) if job_id in self._journal else None
