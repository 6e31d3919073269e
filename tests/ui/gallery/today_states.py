"""Days as the gallery shows them: a list opened, stops chosen, reasons given, each way a stop may stand."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

from bench import DEMO, DOE, STICKER, Bench
from case import LONG_BUSINESS, LONG_PLACE, at_once, desk_over

from installer_app.domain.job import Entry, InstallJob, JobState, Need, Place, Target
from installer_app.domain.mac import MacAddress
from installer_app.domain.standing import StopState
from installer_app.domain.stop import Reason, WorkOrder
from installer_app.presenters.customer.page import CustomerState
from installer_app.presenters.desk import Desk
from installer_app.presenters.today.state import TodayState
from installer_app.presenters.today.stops import StopsState
from installer_app.services.profile import Credentials

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


def open_list(*orders: WorkOrder) -> Given:
    async def given(bench: Bench, _: Desk) -> None:
        await bench.day_list.take_over(orders, add=False)
        bench.day_list.undo_next = None

    return given


opened = open_list(*ORDERS)


def stop_id_of(bench: Bench, index: int) -> str:
    return bench.day_list.standings[index].stop.stop_id


def choose(place: int) -> Given:
    async def given(bench: Bench, desk: Desk) -> None:
        desk.today.choose(stop_id_of(bench, place - 1))

    return given


def ask(index: int) -> Given:
    async def given(bench: Bench, desk: Desk) -> None:
        desk.today.ask_why_not(stop_id_of(bench, index))

    return given


def reason_given(reason: Reason) -> Given:
    async def given(_: Bench, desk: Desk) -> None:
        desk.today.choose_reason(reason.value)

    return given


def note_given(text: str) -> Given:
    async def given(_: Bench, desk: Desk) -> None:
        desk.today.note(text)

    return given


def could_not(index: int, reason: Reason, note: str) -> Given:
    async def given(bench: Bench, _: Desk) -> None:
        await bench.day_list.could_not(stop_id_of(bench, index), reason, note)

    return given


def start_at(index: int) -> Given:
    async def given(bench: Bench, desk: Desk) -> None:
        desk.stops.open(stop_id_of(bench, index))

    return given


async def every_state(bench: Bench, _: Desk) -> None:
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
    await bench.day_list.could_not(stop_id_of(bench, 7), Reason.NOBODY_HOME, "Rang twice")
    await bench.day_list.put_off(stop_id_of(bench, 1))
    assert [one.state for one in bench.day_list.standings] == list(StopState)
