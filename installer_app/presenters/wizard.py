"""The flow over the six pages: the draft, the step on show, and what stands around the page."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from installer_app.domain.customer import Meter, Premise
from installer_app.domain.job import InstallJob, JobState
from installer_app.domain.sticker import Sticker
from installer_app.presenters.base import Presenter
from installer_app.presenters.flow import (
    NOTHING,
    STEPS,
    Draft,
    Step,
    next_customer,
    next_device,
    next_step,
    reachable,
    with_customer,
)
from installer_app.presenters.job_words import needs_you
from installer_app.presenters.shell import (
    ConnectionKind,
    ConnectionState,
    MenuEntry,
    PlateState,
    RailKind,
    RailStep,
    ShellState,
    TrackerKind,
)
from installer_app.presenters.times import today, when
from installer_app.presenters.tracker import tracker_button
from installer_app.services.journal import Journal
from installer_app.services.lookup import Found
from installer_app.services.ports import Clock, Profile
from installer_app.services.session import Connection, Session, SignedIn

NAMES = {
    Step.SIGN_IN: "Sign in",
    Step.CUSTOMER: "Customer",
    Step.METER: "Meter",
    Step.SCAN: "Scan",
    Step.REVIEW: "Check and bind",
    Step.STATUS: "Status",
}
PLATES = {
    "demo": ("DEMO", "Practice. Nothing is real."),
    "staging": ("STAGING", "The utility’s test system."),
    "production": ("PRODUCTION", "Real customers, real meters."),
    "custom": ("CUSTOM", "Servers set up by depot IT."),
}

MENU = (
    MenuEntry("installs", "Installs on this laptop"),
    MenuEntry("export", "Export installs…"),
    MenuEntry("sign in", "Sign in as somebody else"),
    MenuEntry("quit", "Quit"),
)


@dataclass(frozen=True, slots=True)
class WizardState:
    """The step on show, the draft so far, and the shell around it. ``warns`` are steps that need a person."""

    step: Step = Step.SIGN_IN
    draft: Draft = NOTHING
    shell: ShellState = field(default_factory=ShellState)
    warns: frozenset[Step] = frozenset()


class WizardPresenter(Presenter[WizardState]):
    """Moves between steps; ``on_enter`` hears each step that is shown, after the state has been."""

    def __init__(self, session: Session, journal: Journal, clock: Clock, profile: Profile) -> None:
        super().__init__(WizardState())
        self._session = session
        self._journal = journal
        self._clock = clock
        self._profile = profile
        self.on_enter: Callable[[Step], None] = lambda _: None
        session.changed.add(lambda _: self.refresh())
        journal.changed.add(lambda _: self.refresh())
        self.refresh()

    @property
    def jobs(self) -> tuple[InstallJob, ...]:
        """Every install of this laptop, in the order confirmed."""
        return self._journal.jobs

    def signed_in(self, signed_in: SignedIn) -> None:
        """A sign-in holds: a draft of the same place is gone on with, else a new one begins."""
        name, may_bind = signed_in.place.sign_in_id, signed_in.may_bind
        draft = self.state.draft
        if draft.signed_in_as not in ("", name):
            draft = Draft()
        self._draft(replace(draft, signed_in_as=name, may_bind=may_bind))
        self.go(next_step(Step.SIGN_IN, self.state.draft))

    def profile_chosen(self, profile: Profile) -> None:
        """Another environment: the plate changes, and nothing of the old draft is kept."""
        if profile != self._profile:
            self._profile = profile
            self._draft(Draft() if not self.state.draft.job_id else self.state.draft)

    def found(self, found: Found | None, vouched: bool) -> None:
        """The customer page found a record, or lost it."""
        self._draft(with_customer(self.state.draft, found, vouched))

    def meter_chosen(self, premise: Premise, meter: Meter) -> None:
        """The meter page's choice."""
        self._draft(replace(self.state.draft, premise=premise, meter=meter))

    def sticker_settled(self, sticker: Sticker | None) -> None:
        """The scan page's sticker, vouched for; or None while there is none."""
        self._draft(replace(self.state.draft, sticker=sticker, sticker_vouched=sticker is not None))

    def submitted(self, job: InstallJob) -> None:
        """The bind is committed: no way back past it."""
        self._draft(replace(self.state.draft, job_id=job.job_id))

    def sent(self, _: InstallJob) -> None:
        """Its answer, or its place in the queue, is known."""
        self.go(Step.STATUS)

    def refused(self) -> None:
        """The bind was refused: the draft is open again."""
        self._draft(replace(self.state.draft, job_id=""))

    def warn(self, step: Step, warns: bool) -> None:
        """Whether the rail shows that a step needs a person."""
        warned = self.state.warns | {step} if warns else self.state.warns - {step}
        self._show(warns=frozenset(warned))
        self.refresh()

    def go_on(self) -> None:
        """To the next step, if the draft holds what it needs."""
        self.go(next_step(self.state.step, self.state.draft))

    def back(self) -> None:
        """To the step before; never past a bind that was sent."""
        index = STEPS.index(self.state.step)
        if index and not self.state.draft.job_id:
            self.go(STEPS[index - 1])

    def go(self, step: Step) -> None:
        """To a step that can be reached; others are ignored."""
        if step not in reachable(self.state.draft) and step is not self.state.step:
            return
        self._show(step=step)
        self.refresh()
        self.on_enter(step)

    def next_device(self) -> None:
        """Another device for the same customer."""
        self._restart(next_device(self.state.draft), Step.METER)

    def next_customer(self) -> None:
        """Another customer under the same sign-in."""
        self._restart(next_customer(self.state.draft), Step.CUSTOMER)

    def sign_in_again(self) -> None:
        """To the sign-in page, with everything kept."""
        self._show(step=Step.SIGN_IN)
        self.refresh()
        self.on_enter(Step.SIGN_IN)

    def refresh(self) -> None:
        """Paint the shell anew."""
        words, urgent = tracker_button(self._journal.jobs)
        title, meaning = PLATES[self._profile.environment]
        if self._profile.environment == "custom" and self._profile.name:
            title = self._profile.name.upper()
        name, detail = self._whose()
        self._show(
            shell=ShellState(
                PlateState(self._profile.environment, title, meaning),
                self._rail(),
                name,
                detail,
                _connection(self._session.connection),
                words,
                TrackerKind.NEEDS_YOU if urgent else TrackerKind.CALM,
                MENU,
            )
        )

    def _restart(self, draft: Draft, step: Step) -> None:
        self._show(draft=draft, warns=frozenset(), step=step)
        self.refresh()
        self.on_enter(step)

    def _draft(self, draft: Draft) -> None:
        self._show(draft=draft)
        self.refresh()

    def _whose(self) -> tuple[str, str]:
        draft = self.state.draft
        if draft.found is None or self.state.step in (Step.SIGN_IN, Step.CUSTOMER):
            who = f"Signed in as {draft.signed_in_as}" if draft.signed_in_as else ""
            return "", who or today(self._clock.now())
        customer = draft.found.customer
        meter = f" · meter {draft.meter.meter_id}" if draft.meter and self.state.step is Step.SCAN else ""
        return customer.name, f"customer {customer.client_id}{meter}"

    def _rail(self) -> tuple[RailStep, ...]:
        reach = reachable(self.state.draft)
        return tuple(self._rail_step(step, step in reach) for step in STEPS)

    def _rail_step(self, step: Step, reached: bool) -> RailStep:
        here = step is self.state.step
        result, number = self._result(step)
        kind = RailKind.LATER
        if here:
            kind = self._kind_here(step)
        elif self.state.draft.job_id and step is not Step.STATUS:
            kind = RailKind.LOCKED
        elif result or number:
            kind = RailKind.DONE
        if step in self.state.warns and (here or reached):
            kind = RailKind.NEEDS_YOU
        return RailStep(NAMES[step], result, kind, number, here, reached and not here)

    def _kind_here(self, step: Step) -> RailKind:
        job = self._job()
        if step is not Step.STATUS or job is None:
            return RailKind.WORKING if job is not None and step is Step.REVIEW else RailKind.CURRENT
        if needs_you(job):
            return RailKind.NEEDS_YOU
        return {
            JobState.QUEUED: RailKind.WAITING,
            JobState.CONFIRMED: RailKind.DONE,
        }.get(
            job.state,
            RailKind.CURRENT if job.state is JobState.ACCEPTED and job.baseline else RailKind.WORKING,
        )

    def _result(self, step: Step) -> tuple[str, str]:
        draft = self.state.draft
        if step is Step.SIGN_IN:
            return draft.signed_in_as, ""
        if step is Step.CUSTOMER and draft.found is not None and draft.customer_settled:
            return draft.found.customer.name, draft.found.customer.client_id
        if step is Step.METER and draft.meter is not None:
            return draft.meter.type_text, draft.meter.meter_id
        if step is Step.SCAN and draft.sticker is not None:
            return "", draft.sticker.mac.text
        if step is Step.REVIEW:
            return self._bind_result(), ""
        return "", ""

    def _bind_result(self) -> str:
        job = self._job()
        if job is None:
            return ""
        at = when(job.confirmed_at or job.accepted_at or job.created_at, self._clock.now())
        return {
            JobState.CONFIRMED: f"Confirmed {at}",
            JobState.ACCEPTED: f"Accepted {at}",
            JobState.OVERDUE: f"Accepted {at}",
            JobState.QUEUED: f"Saved {at}, not sent yet",
            JobState.UNKNOWN: "Sent once, not sure",
        }.get(job.state, "")

    def _job(self) -> InstallJob | None:
        job_id = self.state.draft.job_id
        return next((job for job in self._journal.jobs if job.job_id == job_id), None)


def _connection(connection: Connection) -> ConnectionState:
    return {
        Connection.SIGNED_OUT: ConnectionState(ConnectionKind.UNKNOWN, "Not signed in"),
        Connection.CONNECTED: ConnectionState(ConnectionKind.ONLINE, "Connected"),
        Connection.NO_NETWORK: ConnectionState(ConnectionKind.OFFLINE, "No network"),
        Connection.SERVER_DOWN: ConnectionState(ConnectionKind.OFFLINE, "Server down"),
        Connection.SIGN_IN_AGAIN: ConnectionState(ConnectionKind.OFFLINE, "Sign in again"),
    }[connection]
