"""Today's list: every face of its view, each state of a stop, and the stops on the pages of an install."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from bench import Bench
from case import LONG_NAME, Case
from gallery_customer import RECENTS
from today_states import (
    LONG,
    NASTY,
    ORDERS,
    ask,
    choose,
    could_not,
    every_state,
    note_given,
    open_list,
    opened,
    pages_of,
    reason_given,
    start_at,
    state_of,
)

from installer_app.domain.errors import DiskProblem, InstallerError, ListUnreadable, StoreUnavailable
from installer_app.domain.file_problems import ListProblem
from installer_app.domain.standing import StopState
from installer_app.domain.stop import Reason, WorkOrder
from installer_app.domain.work_list import WorkList, read_work_list
from installer_app.language import tr
from installer_app.presenters.customer.page import CustomerState
from installer_app.presenters.messages.message import Moment
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.steps import Step
from installer_app.presenters.today import words as today_words
from installer_app.presenters.today.rows import preview_of
from installer_app.presenters.today.state import TodayFace, TodayState
from installer_app.presenters.today.stops import StopsState
from installer_app.ui.front import Front


def cases() -> Iterator[Case]:
    """The view, then the pages."""
    yield _view("empty", state_of(), "No list for today", "Open list…", crowded=True)
    yield _view("practice", replace(state_of(), practice=True), "Open the practice list", crowded=True)
    reading = replace(state_of(), face=TodayFace.READING, reading="Reading “route-12.csv”…")
    yield _view("reading", reading, reading.reading, then=lambda f: f.today.view.wait.timeout.emit())
    yield from _previews()
    yield _view("list", state_of(opened), "7 stops · 7 to go", "Next: Maple Bakery", crowded=True)
    every = state_of(opened, every_state)
    yield _view("every-state", every, "Take back “Skip”", crowded=True)
    for place, state in enumerate(StopState, 1):
        shown = state_of(opened, every_state, choose(place))
        assert shown.chosen is not None
        yield _view(
            f"chosen-{state.name.lower()}", shown, shown.chosen.who, tells=state, crowded=place in (1, 8)
        )
    yield _view("long", state_of(open_list(LONG, *ORDERS), choose(1)), LONG.number, crowded=True)
    yield _view(
        "all-done",
        state_of(open_list(ORDERS[0]), could_not(0, Reason.OTHER, "x")),
        "No stop is left to go to.",
    )
    many = tuple(WorkOrder(f"{n:09}", f"Customer {n}") for n in range(10_000))
    yield _view("ten-thousand", state_of(open_list(*many)), "10,000 stops · 10,000 to go")
    yield _view("yesterday", replace(state_of(opened), title="List of 13 April"), "List of 13 April")
    yield from _forms()
    yield from _messages()
    yield _view(
        "held-over", state_of(opened), then=lambda f: f.today.door.veil.show() if f.today.door else None
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
    empty = state_of(opened, ask(2))
    yield _view("could-not", empty, "Nobody home", "Choose a reason", "John Doe", crowded=True)
    other = state_of(opened, ask(2), reason_given(Reason.OTHER))
    yield _view("could-not-other", other, "Say what it was")
    whole = state_of(
        opened, ask(2), reason_given(Reason.NO_ACCESS), note_given("Locked gate, nobody answers the bell")
    )
    yield _view("could-not-whole", whole, "Record it", crowded=True)
    yield _view("could-not-long", state_of(open_list(LONG), ask(0)), LONG.number, crowded=True)


def _messages() -> Iterator[Case]:
    now = Bench().clock.now()
    moment = Moment(Step.CUSTOMER, now)
    there = state_of(opened)
    for reason in ListProblem:
        problem: InstallerError = ListUnreadable(reason, columns=("Name", "Phone", LONG_NAME))
        message = message_for(problem, moment)
        crowded = reason in (ListProblem.SPREADSHEET, ListProblem.NO_NUMBER)
        state = replace(there if crowded else state_of(), message=message)
        name = f"unreadable-{reason.name.lower()}"
        low = crowded or reason is ListProblem.NO_HEADER
        yield _view(name, state, message.title, message.todo, tells=ListUnreadable, crowded=low)
    disk = today_words.disk(message_for(StoreUnavailable("full", DiskProblem.FULL), moment))
    for name, told in (
        ("opened", today_words.opened(7, 7)),
        ("exported", today_words.exported("today.csv", 7)),
        ("not-exported", today_words.not_exported(f"{LONG_NAME}.csv")),
        ("disk-full", disk),
    ):
        yield _view(name, replace(there, message=told), told.title, crowded=name == "disk-full")


def _pages() -> Iterator[Case]:
    fresh, stops = pages_of(opened)
    yield _customer(
        "next", replace(fresh, recents=RECENTS[:3]), stops, "See all 7", "Next stop", crowded=True
    )
    every, cards = pages_of(opened, every_state)
    yield _customer("every-state", every, cards, crowded=True)
    found, here = pages_of(opened, start_at(2))
    assert here.here is not None
    yield _customer("here", replace(found, recents=RECENTS), here, here.here.words, crowded=True)
    doubted, doubt = pages_of(open_list(replace(ORDERS[2], name="Jane Doe", meter="999")), start_at(0))
    assert doubt.doubt is not None
    yield _customer("doubt", doubted, doubt, doubt.doubt.title, doubt.doubt.todo, crowded=True)
    long, row = pages_of(open_list(LONG, *ORDERS))
    yield _customer("long", long, row, crowded=True)
    yield _customer(
        "practice", replace(fresh, next_who=""), StopsState(title=tr("Today"), practice=True), crowded=True
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
