"""The meter page: which of the customer's meters the technician stands before."""

from collections.abc import Callable
from dataclasses import field, replace

from installer_app.domain.customer import Customer, Meter, MeterType, Premise
from installer_app.domain.job import Action, InstallJob, JobState, Place, in_force
from installer_app.frozen import frozen
from installer_app.language import tr
from installer_app.presenters.base import Presenter
from installer_app.presenters.messages.message import Kind, Message
from installer_app.presenters.words.devices import NAMES
from installer_app.presenters.words.records import meter_of, premise_of
from installer_app.presenters.words.times import when
from installer_app.services.journal import Journal
from installer_app.services.ports import Clock


@frozen
class MeterCard:
    """One meter. ``note`` is what is known of it, or why it cannot be bound (``blocked``)."""

    premise_id: str
    meter_id: str
    kind: str
    icon: str
    badges: tuple[str, ...]
    note: str
    note_icon: str
    blocked: bool
    chosen: bool = False


@frozen
class PremiseGroup:
    """A premise with its meters' cards."""

    title: str
    premise_id: str
    primary: bool
    meters: tuple[MeterCard, ...]


@frozen
class MeterState:
    """What the page shows. An empty ``why_not`` means that the primary may be pressed.

    ``replaceable`` is the name of the device that this laptop has bound to the chosen meter, if it has.
    """

    groups: tuple[PremiseGroup, ...] = ()
    message: Message | None = None
    go_on_words: str = field(default_factory=lambda: tr("Use this meter"))
    why_not: str = field(default_factory=lambda: tr("Choose a meter"))
    replaceable: str = ""


class MeterPresenter(Presenter[MeterState]):
    """``on_chosen`` hears of each choice; ``on_go_on`` of the primary, ``on_replace`` of a faulty device."""

    def __init__(
        self,
        journal: Journal,
        clock: Clock,
        on_chosen: Callable[[Premise, Meter], None],
        on_go_on: Callable[[], None],
        on_replace: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(MeterState())
        self._journal = journal
        self._clock = clock
        self._on_chosen = on_chosen
        self._on_go_on = on_go_on
        self._on_replace = on_replace
        self._customer: Customer | None = None
        self._place: Place | None = None

    def show_customer(
        self, customer: Customer, place: Place | None = None, chosen: tuple[str, str] | None = None
    ) -> None:
        """Show a customer's meters; with one bindable meter only, that one is chosen already.

        ``place`` is the sign-in's: what this laptop knows of a meter it knows of that utility's.
        """
        self._customer, self._place = customer, place
        groups = tuple(self._group(premise) for premise in customer.premises)
        self.state = MeterState()
        nothing = _nothing_to_bind(customer)
        why_not = tr("No meter here can be bound") if nothing else tr("Choose a meter")
        self._show(groups=groups, message=nothing, why_not=why_not)
        possible = [(p.premise_id, m.meter_id) for p in customer.premises for m in p.meters if m.bindable]
        pick = chosen if chosen in possible else (possible[0] if len(possible) == 1 else None)
        if pick is not None:
            self.choose(*pick)
        self.changed.tell(self.state)

    def clear(self) -> None:
        """Show no customer's meters."""
        self._customer, self._place, self.state = None, None, MeterState()
        self.changed.tell(self.state)

    def choose(self, premise_id: str, meter_id: str) -> None:
        """A card was chosen; one that cannot be bound stays as it is."""
        customer = self._customer
        meter = customer.find_meter(premise_id, meter_id) if customer else None
        if customer is None or meter is None or not meter.bindable:
            return
        groups = tuple(
            replace(
                group,
                meters=tuple(
                    replace(c, chosen=(c.premise_id, c.meter_id) == (premise_id, meter_id))
                    for c in group.meters
                ),
            )
            for group in self.state.groups
        )
        self._show(
            groups=groups,
            why_not="",
            go_on_words=tr("Use meter {meter}", meter=meter_id),
            replaceable=self._on_it(meter_id),
        )
        premise = next(p for p in customer.premises if p.premise_id == premise_id)
        self._on_chosen(premise, meter)

    def go_on(self) -> None:
        """Press the primary."""
        if not self.state.why_not:
            self._on_go_on()

    def replace_device(self) -> None:
        """The device on the chosen meter is faulty: it is released, and another bound."""
        if self.state.replaceable:
            self._on_replace()

    def _on_it(self, meter_id: str) -> str:
        """The name of what this laptop has bound to it; "" for nothing that may be replaced."""
        job = last_bind(self._journal, self._place, meter_id)
        return NAMES[job.device] if job is not None and in_force(job, self._journal.beside(job)) else ""

    def _group(self, premise: Premise) -> PremiseGroup:
        cards = tuple(self._card(premise, meter) for meter in premise.meters)
        return PremiseGroup(premise_of(premise), premise.premise_id, premise.is_primary, cards)

    def _card(self, premise: Premise, meter: Meter) -> MeterCard:
        badges = [tr("Primary")] if meter.is_primary else []
        if meter.bindable:
            badges.append(tr("On AMI") if meter.is_ami else tr("Not on AMI yet"))
        if meter.rate_code:
            badges.append(tr("Rate {code}", code=meter.rate_code))
        note, icon = self._known(meter)
        return MeterCard(
            premise.premise_id,
            meter.meter_id,
            meter_of(meter),
            {MeterType.ELECTRIC: "electric", MeterType.GAS: "gas"}.get(meter.meter_type, "question"),
            tuple(badges),
            note,
            icon,
            not meter.bindable,
        )

    def _known(self, meter: Meter) -> tuple[str, str]:
        if meter.meter_type is MeterType.GAS:
            return tr("A DataBridge can’t be bound to a gas meter."), "info"
        if not meter.bindable:
            return tr("“{kind}” meters can’t be bound.", kind=meter.type_text), "info"
        job = _last(self._journal, self._place, meter.meter_id)
        if job is not None and job.action is Action.RELEASE:
            return _of_release(job, self._clock), "release"
        if job is not None:
            return _of_job(job, self._clock), _JOB_ICONS.get(job.state, "info")
        if meter.is_ami:
            return tr("Already on AMI. We can’t see if a device is bound."), "info"
        return tr("Ready to bind. No device known on it."), "check"


_JOB_ICONS = {JobState.CONFIRMED: "check-circle", JobState.ACCEPTED: "pairing", JobState.UNKNOWN: "question"}


def last_bind(journal: Journal, place: Place | None, meter_id: str) -> InstallJob | None:
    """The newest bind of that meter, at that utility, by this laptop that may be in force."""
    last = _last(journal, place, meter_id)
    return last if last is not None and last.action is Action.BIND else None


def released(journal: Journal, place: Place | None, meter_id: str) -> bool:
    """Whether the last that the gateway took for that meter, from this laptop, was its release."""
    last = _last(journal, place, meter_id)
    return last is not None and last.state is JobState.RELEASED


def _last(journal: Journal, place: Place | None, meter_id: str) -> InstallJob | None:
    out = (JobState.REJECTED, JobState.CANCELLED)
    jobs = journal.of_meter(place.base_url, meter_id) if place is not None else ()
    return next((job for job in reversed(jobs) if job.state not in out), None)


def _of_job(job: InstallJob, clock: Clock) -> str:
    at = when(job.confirmed_at or job.accepted_at or job.created_at, clock.now())
    words = {
        JobState.CONFIRMED: tr("Bound from this laptop, confirmed {at}", at=at),
        JobState.ACCEPTED: tr("Bound from this laptop, accepted {at}", at=at),
        JobState.OVERDUE: tr("Bound from this laptop, overdue since {at}", at=at),
        JobState.UNKNOWN: tr("Sent from this laptop, not sure whether it arrived"),
    }.get(job.state, tr("Waiting on this laptop since {at}", at=at))
    return tr("{what}: …{tail}", what=words, tail=job.target.mac.tail)


def _of_release(job: InstallJob, clock: Clock) -> str:
    at = when(job.history[-1].at, clock.now())
    return {
        JobState.RELEASED: tr("Released from this laptop {at}. Nothing was bound from here since.", at=at),
        JobState.UNKNOWN: tr("A release was sent from this laptop; not sure whether it arrived."),
    }.get(job.state, tr("Its release waits on this laptop since {at}.", at=at))


def _nothing_to_bind(customer: Customer) -> Message | None:
    if any(meter.bindable for meter in customer.meters):
        return None
    title = tr("No electric meter here") if customer.meters else tr("No meters here")
    happened = tr("The utility’s record says so. Nothing was sent.")
    todo = tr("Go back and check the customer number, or ask the depot.")
    return Message(Kind.WARN, "warning", title, happened, todo)
