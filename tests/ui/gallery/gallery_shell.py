"""What stands around the pages: plates, connections, the tracker's button, and every kind of rail node."""

from collections.abc import Iterator
from dataclasses import replace

from bench import DOE, GAS, HOUSE, METER
from case import LONG_BUSINESS, Case, shell_at
from gallery_jobs import all_jobs, bench_with

from installer_app.domain.customer import Customer
from installer_app.presenters.frame.shell import (
    ConnectionKind,
    ConnectionState,
    PlateState,
    RailKind,
    RailStep,
    ShellState,
    TrackerKind,
)
from installer_app.presenters.frame.words import PLATES
from installer_app.presenters.meter.page import MeterPresenter, MeterState
from installer_app.presenters.steps import Step

CONNECTIONS = (
    (ConnectionKind.UNKNOWN, "Not signed in"),
    (ConnectionKind.ONLINE, "Connected"),
    (ConnectionKind.OFFLINE, "No network"),
    (ConnectionKind.OFFLINE, "Server down"),
    (ConnectionKind.OFFLINE, "Sign in again"),
    (ConnectionKind.OFFLINE, "Working offline"),
)
ENDED = ("Sign in again", "Working offline")
LONG_PLATE = "DEPOT WEST, TRAINING ROOM 2"
BUTTONS = (
    ("1 needs you", TrackerKind.NEEDS_YOU),
    ("12 need you", TrackerKind.NEEDS_YOU),
    ("120 waiting", TrackerKind.CALM),
)


def cases() -> Iterator[Case]:
    """Around the meter page, which is calm itself."""
    shell = shell_at(Step.METER)
    for key, (title, meaning) in PLATES.items():
        plated = replace(shell, plate=PlateState(key, title, meaning))
        # The custom one's meaning is the longest: in other languages it takes two lines.
        yield _case(f"plate-{key}", plated, title, meaning, tells=key, crowded=key == "custom")
    yield _case(
        "plate-long",
        replace(shell, plate=PlateState("custom", LONG_PLATE, PLATES["custom"][1])),
        crowded=True,
    )
    for kind, words in CONNECTIONS:
        name = words.lower().replace(" ", "-")
        light = ConnectionState(kind, words, ended=words in ENDED)
        yield _case(f"connection-{name}", replace(shell, connection=light), words, tells=kind)
    for words, urgency in BUTTONS:
        pressing = replace(shell, tracker_words=words, tracker_kind=urgency)
        yield _case(f"button-{words.replace(' ', '-')}", pressing, words, tells=urgency)
    for node in RailKind:
        yield _case(
            f"rail-{node.name}",
            replace(shell, rail=_rail(node)),
            "123456789",
            tells=node,
            crowded=node is RailKind.LOCKED,
        )
    yield _case("long-names", _long(shell), "000123456789012345", crowded=True)
    yield Case("shell-long-names-tracker", None, _nothing(), shell=_long(shell), crowded=True)


def _nothing() -> object:
    from gallery_tracker import state_of as tracker_state

    return tracker_state(*all_jobs().values())


def _long(shell: ShellState) -> ShellState:
    rail = tuple(
        replace(s, result=LONG_BUSINESS, number="000123456789012345", kind=RailKind.DONE) for s in shell.rail
    )
    offline = ConnectionState(ConnectionKind.OFFLINE, "Working offline", ended=True)
    return replace(
        shell,
        rail=rail,
        whose_name=LONG_BUSINESS,
        whose_detail="customer 000123456789012345 · meter 9988776655443322",
        connection=offline,
        tracker_words="12 need you",
        tracker_kind=TrackerKind.NEEDS_YOU,
    )


def _rail(kind: RailKind) -> tuple[RailStep, ...]:
    done = RailStep("Sign in", "field-tech-204", RailKind.DONE)
    customer = RailStep("Customer", "John Doe", kind, "123456789")
    return (
        done,
        customer,
        RailStep("Meter", "", RailKind.CURRENT, here=True),
        RailStep("Scan"),
        RailStep("Status"),
    )


def _case(name: str, shell: ShellState, *shows: str, tells: object = None, crowded: bool = False) -> Case:
    return Case(f"shell-{name}", Step.METER, _meters(DOE), shows, (tells,), crowded, shell)


def _meters(customer: Customer) -> MeterState:
    bench = bench_with()
    presenter = MeterPresenter(bench.journal, bench.clock, lambda _premise, _meter: None, print)
    presenter.show_customer(replace(customer, premises=(replace(HOUSE, meters=(METER, GAS)),)))
    return presenter.state
