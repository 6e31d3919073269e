"""What tests of services and presenters stand on: a clock to set, stores in memory, a scripted server."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from fakes import FakePowerBox, SetClock
from memory_stores import MemoryRecents, MemorySecrets, MemoryStickers, MemoryStops, MemoryStore

from installer_app.domain.customer import Customer, Meter, MeterType, Premise, account_status
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import InstallJob
from installer_app.domain.mac import MacAddress
from installer_app.domain.schedule import Cadence
from installer_app.domain.sticker import Sticker
from installer_app.services.day_list import DayList
from installer_app.services.filing import Filing
from installer_app.services.forgetting import Forgetting
from installer_app.services.journal import Journal
from installer_app.services.lookup import Lookup
from installer_app.services.order import Order
from installer_app.services.people import PersonOpener
from installer_app.services.ports import BindRequest, PowerBox
from installer_app.services.preferences import PreferenceBook
from installer_app.services.profile import Credentials, Profile
from installer_app.services.session import Session
from installer_app.services.stock import Stock
from installer_app.services.timing import Timing
from installer_app.services.tracker import Tracker
from installer_app.services.updates import Updates

T0 = datetime(2026, 4, 14, 14, 2, tzinfo=UTC)
DEMO = Profile("demo", "Demo", "http://127.0.0.1:1/v1", "http://127.0.0.1:1")
TECH = Credentials("field-tech-204", "made-up")
METER = Meter("123456789", MeterType.ELECTRIC, "Electric", False, "RES1", "1", is_primary=True)
GAS = Meter("204466801", MeterType.GAS, "Gas", False, "G1")
HOUSE = Premise("5113305555", (METER, GAS), True, "", "118 Orchard Lane", "Springfield", "IL", "62704")
DOE = Customer("123456789", account_status("A"), (HOUSE,), "John", "Doe")
STICKER = Sticker(MacAddress("AA:BB:CC:DD:EE:FF"), InstallCode("TUTORIAL-INSTALL-CODE-001"))


class BenchClock(SetClock):
    """The fakes' clock, set to T0."""

    def __init__(self) -> None:
        super().__init__(T0)

    def forward(self, seconds: float) -> None:
        """Let time pass."""
        self.advance(seconds=seconds)


class ScriptedBox(FakePowerBox):
    """The fake without a gateway of its own: what a bind meets is the test's to say, with ``fail``.

    A pairing shows when the test says ``on_ami``.
    """

    def __init__(self, customers: Sequence[Customer] = (DOE,)) -> None:
        super().__init__({customer.client_id: customer for customer in customers}, customers[0].client_id)
        self.pairs = False

    @property
    def binds(self) -> list[BindRequest]:
        """Every request that came, whatever it met."""
        return self.requests

    def fail(self, method: str, *problems: BaseException) -> None:
        """Let the next calls meet these, also what no server answers."""
        self.script(method, *problems)  # type: ignore[arg-type] # faults of our own are thrown in here too

    def on_ami(self, is_ami: bool, meter_id: str = METER.meter_id) -> None:
        """What every record says of a meter from now on."""
        for number, customer in self.customers.items():
            premises = tuple(
                replace(p, meters=tuple(_told(m, meter_id, is_ami) for m in p.meters))
                for p in customer.premises
            )
            self.customers[number] = replace(customer, premises=premises)

    def _meter(self, _: BindRequest) -> Meter:
        return METER

    def _bind(self, _: Meter, request: BindRequest) -> None:
        self.ledger.append(request)

    def _release(self, request: BindRequest) -> None:
        self.ledger.append(request)


def _told(meter: Meter, meter_id: str, is_ami: bool) -> Meter:
    return replace(meter, is_ami=is_ami) if meter.meter_id == meter_id else meter


@dataclass
class Bench:
    """A whole set of services over a scripted server."""

    box: ScriptedBox = field(default_factory=ScriptedBox)
    clock: BenchClock = field(default_factory=BenchClock)
    store: MemoryStore = field(default_factory=MemoryStore)
    recents: MemoryRecents = field(default_factory=MemoryRecents)
    secrets: MemorySecrets = field(default_factory=MemorySecrets)
    cadence: Cadence = field(default_factory=Cadence)
    stickers: MemoryStickers = field(default_factory=MemoryStickers)
    stops: MemoryStops = field(default_factory=MemoryStops)
    for_people: PersonOpener | None = None
    # None: the jobs are still to be read.
    filing: Filing | None = field(default_factory=Filing)

    def __post_init__(self) -> None:
        self.session = Session(self._open, self.for_people)
        self.timing = Timing(self.clock, lambda: self.session.clock_offset)
        self.journal = Journal(self.store, self.timing, self.cadence.settle, self.filing)
        self.tracker = Tracker(self.journal, self.session, self.timing, self.cadence)
        self.stock = Stock(self.stickers, self.journal, self.timing)
        self.lookup = Lookup(self.session, self.recents, self.timing)
        self.day_list = DayList(self.stops, self.journal, self.session, self.timing, UTC)
        self.preferences = PreferenceBook(self.recents)
        self.updates: Updates | None = None
        self.forgetting = Forgetting(
            self.journal, self.recents, self.timing, stock=self.stock, day_list=self.day_list
        )

    async def _open(self, _: Profile, __: Credentials) -> PowerBox:
        return self.box

    async def signed_in(self, profile: Profile = DEMO, credentials: Credentials = TECH) -> "Bench":
        await self.session.sign_in(profile, credentials)
        self.box.calls.clear()
        return self

    def order(self, meter: Meter = METER, sticker: Sticker = STICKER) -> Order:
        return Order(DOE, HOUSE, meter, sticker, self.clock.now(), checklist=("light",))

    async def submit(self, **changes: bool) -> InstallJob:
        return await self.tracker.submit(self.order(), **changes)

    def job(self, job: InstallJob) -> InstallJob:
        return self.journal[job.job_id]

    def restarted(self) -> "Bench":
        """The same disk, clock and servers under new services, as after a crash."""
        kept = (self.store, self.recents, self.secrets)
        return Bench(self.box, self.clock, *kept, self.cadence, self.stickers, self.stops, self.for_people)
