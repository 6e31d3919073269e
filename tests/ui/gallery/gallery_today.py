"""Today's list: every face of its view, each state of a stop, and the stops on the pages of an install."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from datetime import timedelta

from bench import DEMO, DOE, STICKER, Bench
from case import LONG_BUSINESS, LONG_NAME, LONG_PLACE, Case, at_once, desk_over
from gallery_customer import RECENTS

from installer_app.domain.errors import (
    DiskProblem,
    InstallerError,
    ListProblem,
    ListUnreadable,
    StoreUnavailable,
)
from installer_app.domain.job import Entry, InstallJob, JobState, Need, Place, Target
from installer_app.domain.mac import MacAddress
from installer_app.domain.standing import StopState
from installer_app.domain.stop import Reason, WorkOrder
from installer_app.domain.work_list import WorkList, read_work_list
from installer_app.presenters.customer.page import CustomerState
from installer_app.presenters.desk import Desk
from installer_app.presenters.flow import Step
from installer_app.presenters.messages.table import Moment, message_for
from installer_app.presenters.today import words as today_words
from installer_app.presenters.today.rows import preview_of
from installer_app.presenters.today.state import TodayFace, TodayState
from installer_app.presenters.today.stops import StopsState
from installer_app.services.ports import Credentials
from installer_app.ui.front import Front

ORDERS = (
    WorkOrder(
        "310022951", "Maple Bakery", "7 Station Road", "204470118", "", "09:10", "Deliveries until 9:00"
    ),
    WorkOrder("220148873", "Ana Ortiz", "301 Mill Road", "204466812", "", "11:30", "Meter behind the garage"),
    WorkOrder(
        DOE.client_id, "John Doe", "118 Orchard Lane", "123456789", "", "13:30", "Gate code 4711", "WO-1002"
    ),
    WorkOrder("220171530", "Rosa Lindqvist", "64 Harbor Street", "204474415", "", "15:00", "Ring twice"),
    WorkOrder("220151207", "Nadia Karim", "88 Foundry Street", "204472633", "", "15:45"),
    WorkOrder("220139946", "Henrik Berg", "9 Quarry Hill", "204471526", "", "16:30"),
    WorkOrder("220160418", "Tom Alvarez", "5 Depot Street", "", "", "17:00"),
)
LONG = WorkOrder(
    "000123456789012345678901", LONG_BUSINESS, LONG_PLACE, "204466812999", "511330", "between 8 and 10"
)
NASTY = """Route 12;;;;
Customer number;Name;Address;Meter;Crew
220148873;Ana Ortiz;301 Mill Road;204466812;7
;Somebody;5 Depot Street;204473001;7
1,23457E+11;Maple Bakery;7 Station Road;204470118;7
220148873;Ortiz;301 Mill Road;204466812;7
220171530;Rosa "Rosie;64 Harbor Street;204474415;7
220139946;Henrik Berg;9 Quarry Hill;204471526;7;gate code 4711
;;;;
"""
Given = Callable[[Bench, Desk], Awaitable[object]]


def cases() -> Iterator[Case]:
    """The view, then the pages."""
    yield _view("empty", state_of(), "No list for today", "Open list…", crowded=True)
    yield _view("practice", replace(state_of(), practice=True), "Open the practice list", crowded=True)
    reading = replace(state_of(), face=TodayFace.READING, reading="Reading “route-12.csv”…")
    yield _view("reading", reading, reading.reading, then=lambda f: f.today.view.wait.timeout.emit())
    yield from _previews()
    yield _view("list", state_of(_opened), "7 stops · 7 to go", "Next: Maple Bakery", crowded=True)
    every = state_of(_opened, _every_state)
    yield _view("every-state", every, "Take back “Skip”", crowded=True)
    for place, state in enumerate(StopState, 1):
        shown = state_of(_opened, _every_state, _choose(place))
        assert shown.chosen is not None
        yield _view(
            f"chosen-{state.name.lower()}", shown, shown.chosen.who, tells=state, crowded=place in (1, 8)
        )
    yield _view("long", state_of(_open(LONG, *ORDERS), _choose(1)), LONG.number, crowded=True)
    yield _view(
        "all-done", state_of(_open(ORDERS[0]), _could_not(0, Reason.OTHER, "x")), "No stop is left to go to."
    )
    many = tuple(WorkOrder(f"{n:09}", f"Customer {n}") for n in range(10_000))
    yield _view("ten-thousand", state_of(_open(*many)), "10,000 stops · 10,000 to go")
    yield _view("yesterday", replace(state_of(_opened), title="List of 13 April"), "List of 13 April")
    yield from _forms()
    yield from _messages()
    yield _view(
        "held-over", state_of(_opened), then=lambda f: f.today.door.veil.show() if f.today.door else None
    )
    yield from _pages()


def _previews() -> Iterator[Case]:
    good = read_work_list(
        NASTY.splitlines()[1].encode() + b"\n220148873;Ana Ortiz;301 Mill Road;204466812;7\n"
    )
    yield _preview("preview-good", replace(good, unused=()), (), "1 stop will be taken", "Take 1 stop")
    nasty = read_work_list(NASTY.encode())
    words = ("3 stops will be taken", "3 lines can’t be taken", "Line 4 has no customer number.")
    yield _preview("preview-troubles", nasty, (), *words, crowded=True)
    yield _preview("preview-choice", nasty, ORDERS, "Replace the list", crowded=True)
    yield _preview("preview-same", read_work_list(NASTY.encode()), nasty.orders, "Replace the list")
    nothing = replace(nasty, orders=(), lines=())
    yield _preview("preview-nothing", nothing, (), "No line of it can be taken", crowded=True)


def _preview(
    name: str, read: WorkList, there: tuple[WorkOrder, ...], *shows: str, crowded: bool = False
) -> Case:
    preview = preview_of("route-12.csv", read, there)
    return _view(name, replace(state_of(), face=TodayFace.PREVIEW, preview=preview), *shows, crowded=crowded)


def _forms() -> Iterator[Case]:
    empty = state_of(_opened, _ask(2))
    yield _view("could-not", empty, "Nobody home", "Choose a reason", "John Doe", crowded=True)
    other = state_of(_opened, _ask(2), _reason(Reason.OTHER))
    yield _view("could-not-other", other, "Say what it was")
    whole = state_of(
        _opened, _ask(2), _reason(Reason.NO_ACCESS), _note("Locked gate, nobody answers the bell")
    )
    yield _view("could-not-whole", whole, "Record it", crowded=True)
    yield _view("could-not-long", state_of(_open(LONG), _ask(0)), LONG.number, crowded=True)


def _messages() -> Iterator[Case]:
    now = Bench().clock.now()
    moment = Moment(Step.CUSTOMER, now)
    there = state_of(_opened)
    for reason in ListProblem:
        problem: InstallerError = ListUnreadable(reason, columns=("Name", "Phone", LONG_NAME))
        message = message_for(problem, moment)
        crowded = reason in (ListProblem.SPREADSHEET, ListProblem.NO_NUMBER)
        state = replace(there if crowded else state_of(), message=message)
        name = f"unreadable-{reason.name.lower()}"
        yield _view(name, state, message.title, message.todo, tells=ListUnreadable, crowded=crowded)
    disk = today_words.disk(message_for(StoreUnavailable("full", DiskProblem.FULL), moment))
    for name, told in (
        ("opened", today_words.opened(7, 7)),
        ("exported", today_words.exported("today.csv", 7)),
        ("not-exported", today_words.not_exported(f"{LONG_NAME}.csv")),
        ("disk-full", disk),
    ):
        yield _view(name, replace(there, message=told), told.title, crowded=name == "disk-full")


def _pages() -> Iterator[Case]:
    fresh, stops = pages_of(_opened)
    yield _customer(
        "next", replace(fresh, recents=RECENTS[:3]), stops, "See all 7", "Next stop", crowded=True
    )
    every, cards = pages_of(_opened, _every_state)
    yield _customer("every-state", every, cards, crowded=True)
    found, here = pages_of(_opened, _start(2))
    assert here.here is not None
    yield _customer("here", replace(found, recents=RECENTS), here, here.here.words, crowded=True)
    doubted, doubt = pages_of(_open(replace(ORDERS[2], name="Jane Doe", meter="999")), _start(0))
    assert doubt.doubt is not None
    yield _customer("doubt", doubted, doubt, doubt.doubt.title, doubt.doubt.todo, crowded=True)
    long, row = pages_of(_open(LONG, *ORDERS))
    yield _customer("long", long, row, crowded=True)
    yield _customer(
        "practice", replace(fresh, next_who=""), StopsState(title="Today", practice=True), crowded=True
    )
    yield _meter("here", here, "Today’s list names meter 123456789.", crowded=True)
    yield _meter("doubt", doubt, doubt.doubt.title, crowded=True)


def _view(
    name: str,
    state: TodayState,
    *shows: str,
    tells: object = None,
    crowded: bool = False,
    then: Callable[[Front], object] = lambda _: None,
) -> Case:
    return Case(
        f"today-{name}", None, state, shows, (tells,), crowded, then=lambda f: _done(then(f)), view="today"
    )


def _done(_: object) -> None:
    """A case's last step gives nothing back."""


def _customer(name: str, state: CustomerState, stops: StopsState, *shows: str, crowded: bool = False) -> Case:
    return Case(
        f"customer-stops-{name}", Step.CUSTOMER, state, shows, crowded=crowded, then=_with_stops(stops)
    )


def _meter(name: str, stops: StopsState, *shows: str, crowded: bool) -> Case:
    from gallery_meter import cases as meter_cases

    case = next(iter(meter_cases()))
    return replace(
        case,
        name=f"meter-stop-{name}",
        then=_with_stops(stops),
        shows=shows,
        tells=(),
        crowded=crowded,
        shell=None,
    )


def _with_stops(stops: StopsState) -> Callable[[Front], None]:
    def then(front: Front) -> None:
        front.desk.stops.state = stops
        front.desk.stops.changed.tell(stops)

    return then


def state_of(*given: Given) -> TodayState:
    """What the presenter shows after these."""

    async def shown() -> TodayState:
        bench = Bench()
        desk = desk_over(bench)
        desk.today.enter()
        for step in given:
            await step(bench, desk)
            await desk.today.action.ended()
        return replace(desk.today.state, practice=False)

    return at_once(shown())


def pages_of(*given: Given) -> tuple[CustomerState, StopsState]:
    """What the customer page shows after these, signed in."""

    async def shown() -> tuple[CustomerState, StopsState]:
        bench = Bench()
        desk = desk_over(bench)
        await bench.session.sign_in(desk.sign_in.profile, Credentials("field-tech-204", "made-up"))
        await asyncio.sleep(0)
        for step in given:
            await step(bench, desk)
            await desk.today.action.ended()
            await desk.customer.action.ended()
        return desk.customer.state, replace(desk.stops.state, practice=False)

    return at_once(shown())


def _open(*orders: WorkOrder) -> Given:
    async def given(bench: Bench, _: Desk) -> None:
        await bench.day_list.take_over(orders, add=False)
        bench.day_list.undo_next = None

    return given


_opened = _open(*ORDERS)


def _id(bench: Bench, index: int) -> str:
    return bench.day_list.standings[index].stop.stop_id


def _choose(place: int) -> Given:
    async def given(bench: Bench, desk: Desk) -> None:
        desk.today.choose(_id(bench, place - 1))

    return given


def _ask(index: int) -> Given:
    async def given(bench: Bench, desk: Desk) -> None:
        desk.today.ask_why_not(_id(bench, index))

    return given


def _reason(reason: Reason) -> Given:
    async def given(_: Bench, desk: Desk) -> None:
        desk.today.choose_reason(reason.value)

    return given


def _note(text: str) -> Given:
    async def given(_: Bench, desk: Desk) -> None:
        desk.today.note(text)

    return given


def _could_not(index: int, reason: Reason, note: str) -> Given:
    async def given(bench: Bench, _: Desk) -> None:
        await bench.day_list.could_not(_id(bench, index), reason, note)

    return given


def _start(index: int) -> Given:
    async def given(bench: Bench, desk: Desk) -> None:
        desk.stops.open(_id(bench, index))

    return given


async def _every_state(bench: Bench, _: Desk) -> None:
    """One stop in each state, in their order."""
    at = bench.clock.now() - timedelta(minutes=5)
    orders = tuple(
        replace(ORDERS[i % len(ORDERS)], number=f"22014887{i}", meter=f"20446681{i}") for i in range(8)
    )
    await bench.day_list.take_over(orders, add=False)
    states = {
        StopState.WAITING: JobState.QUEUED,
        StopState.PAIRING: JobState.ACCEPTED,
        StopState.DONE: JobState.CONFIRMED,
        StopState.NEEDS_YOU: JobState.REJECTED,
        StopState.OTHER_METER: JobState.ACCEPTED,
    }
    for index, state in enumerate(StopState):
        if state in states:
            meter = "204470118" if state is StopState.OTHER_METER else f"20446681{index}"
            target = Target(
                f"22014887{index}", "5113305555", meter, MacAddress("AA:BB:CC:DD:EE:FF"), "John Doe"
            )
            need = Need.REFUSED if state is StopState.NEEDS_YOU else Need.NONE
            job = InstallJob(
                f"job-{index}",
                Place("demo", DEMO.base_url, "", "t"),
                target,
                at,
                state=states[state],
                need=need,
                baseline=False,
                sent_at=None if states[state] is JobState.QUEUED else at,
                accepted_at=at,
                confirmed_at=at,
                reason="METER_ALREADY_BOUND" if need is Need.REFUSED else "",
                history=(Entry(at, states[state], "made up"),),
            )
            await bench.journal.add([(job, STICKER.code)])
    await bench.day_list.could_not(_id(bench, 7), Reason.NOBODY_HOME, "Rang twice")
    await bench.day_list.put_off(_id(bench, 1))
    assert [one.state for one in bench.day_list.standings] == list(StopState)
