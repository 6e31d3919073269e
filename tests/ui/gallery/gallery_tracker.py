"""The tracker: lists of all kinds, the details of every job, and what exporting answers."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bench import T0
from case import Case, at_once
from gallery_jobs import all_jobs, bench_with, job
from gallery_status import PROBLEMS, shell_of

from installer_app.domain.errors import DiskProblem, RefusalCode, StoreUnavailable
from installer_app.domain.events import (
    AnsweredNo,
    AnsweredYes,
    AnswerLost,
    Event,
    Postponed,
    Released,
    SendStarted,
)
from installer_app.domain.job import Action, InstallJob, Need
from installer_app.domain.transitions import transition
from installer_app.presenters.frame.shell import ShellState
from installer_app.presenters.messages.message import Kind, Message, Moment
from installer_app.presenters.messages.store_rows import nothing_goes_out
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.steps import Step
from installer_app.presenters.tracker.view import COLUMNS, FILTERS, MORE, TrackerPresenter, TrackerState

CROWDED = ("pairing", "long-names", "still-unknown", "slow-for-a-day")


def cases() -> Iterator[Case]:
    """From none to very many."""
    jobs = all_jobs()
    shell = shell_of(jobs["pairing"])
    yield Case("tracker-empty", None, state_of(), ("No installs yet",), crowded=True)
    some = state_of(*jobs.values())
    yield Case("tracker-all", None, some, (str(len(jobs)),), ("all",), crowded=True, shell=shell)
    for key in (*FILTERS[1:], *MORE):
        chosen = state_of(*jobs.values(), filter_key=key)
        name = f"tracker-{key.replace(' ', '-')}"
        yield Case(name, None, chosen, tells=(key,), crowded=key == "confirmed", shell=shell)
    yield Case(
        "tracker-nothing-fits", None, state_of(*jobs.values(), search="zzz"), ("Nothing fits",), shell=shell
    )
    yield Case("tracker-searched", None, state_of(*jobs.values(), search="5999"), shell=shell)
    for column in COLUMNS[1:]:
        by = state_of(*jobs.values(), sort=(column,))
        yield Case(f"tracker-by-{column.replace(' ', '-')}", None, by, shell=shell)
    turned = state_of(*jobs.values(), sort=("customer", "customer"))
    yield Case("tracker-by-customer-turned", None, turned, shell=shell)
    yield from _several(shell)
    yield from _released(shell)
    for name, one in _unlike().items():
        state = state_of(*dict.fromkeys((jobs["confirmed"], jobs["slow"], one)), chosen=name)
        shows = (one.target.client_id, one.target.meter_id, one.target.mac.text)
        tells = (one.state, one.need)
        yield Case(f"tracker-details-{name}", None, state, shows, tells, name in CROWDED, shell=shell)
    others = state_of(jobs["pairing"], jobs["no-network"], chosen="no-network", signed_in=False)
    yield Case(
        "tracker-elsewhere",
        None,
        others,
        ("wait for field-tech-204",),
        ("elsewhere",),
        crowded=True,
        shell=shell,
    )
    many = [replace(one, job_id=f"{name}-{i}") for i in range(20) for name, one in jobs.items()]
    yield Case("tracker-very-many", None, state_of(*many, chosen=many[0].job_id), shell=shell)
    yield from _messages(replace(state_of(*jobs.values(), chosen="pairing"), busy=False))


def _several(shell: ShellState) -> Iterator[Case]:
    """More than one chosen: some that can, some that cannot, and only such."""
    jobs = all_jobs()
    several = state_of(*jobs.values(), chosen=("no-network", "pairing", "confirmed", "slow", "still-unknown"))
    shows = ("5 installs chosen", "Check 3 now", "Export 5…")
    yield Case("tracker-several", None, several, shows, ("several",), crowded=True, shell=shell)
    every = state_of(*jobs.values(), chosen=tuple(jobs))
    yield Case("tracker-several-all", None, every, tells=("all chosen",), crowded=True, shell=shell)
    yield Case("tracker-several-busy", None, replace(several, busy=True), shell=shell)
    done = [replace(jobs["confirmed"], job_id=name) for name in ("one", "two")]
    none = state_of(*done, chosen=("one", "two"))
    yield Case("tracker-several-finished", None, none, ("Nothing can be done",), shell=shell)


def _unlike() -> dict[str, InstallJob]:
    """Of those that look the same in the details pane only one; and those with names of their own."""
    jobs = all_jobs()
    faces = {}
    for name, one in reversed(tuple(jobs.items())):
        details = state_of(one, chosen=name).details
        assert details is not None
        faces[details.badge, details.actions, details.off] = name
    return {name: jobs[name] for name in (*reversed(tuple(faces.values())), *CROWDED)}


def _released(shell: ShellState) -> Iterator[Case]:
    """What an install and the release of its device say of each other, in every state of the release."""
    jobs = all_jobs()
    bound, pairing = replace(jobs["confirmed"], number=1), replace(jobs["pairing"], number=1)
    ended = transition(pairing, Released(T0))
    later = T0 + timedelta(minutes=5)
    releases = {
        "waits": alone("waits", Postponed(T0, "no network", later)),
        "code-gone": alone("code-gone", Postponed(T0, "no network", later)).with_need(Need.CODE_GONE),
        "sent": alone("sent", SendStarted(T0, number=2)),
        "lost": alone("lost", SendStarted(T0, number=2), AnswerLost(T0, "the answer was lost")),
        "refused": alone("refused", SendStarted(T0, number=2), AnsweredNo(T0, RefusalCode.UNSAID, 400)),
        "done": alone("done", SendStarted(T0, number=2), AnsweredYes(T0)),
    }
    for name, release in releases.items():
        state = state_of(bound, release, chosen=name)
        shows = ("AA:BB:CC:DD:EE:FF",)
        crowded = name in ("waits", "lost")
        yield Case(f"tracker-release-{name}", None, state, shows, ("release", name), crowded, shell=shell)
    two_off = state_of(pairing, releases["waits"], chosen="pairing")
    yield Case("tracker-release-two-off", None, two_off, ("not done yet",), crowded=True, shell=shell)
    since = state_of(bound, releases["done"], chosen="confirmed")
    yield Case(
        "tracker-release-since", None, since, ("Its device was released from this laptop",), shell=shell
    )
    while_it_paired = state_of(ended, releases["done"], chosen="pairing")
    yield Case(
        "tracker-release-while-it-paired",
        None,
        while_it_paired,
        ("Its device was released from this laptop",),
        shell=shell,
    )


def alone(name: str, *events: Event) -> InstallJob:
    """A release without a bind after it, as the table moves it."""
    return replace(job(name, *events, action=Action.RELEASE), checklist=())


def _messages(state: TrackerState) -> Iterator[Case]:
    yield Case("tracker-busy", None, replace(state, busy=True))
    trouble = nothing_goes_out(
        StoreUnavailable("installer.sqlite3: database or disk is full", DiskProblem.FULL)
    )
    yield Case("tracker-disk-full", None, replace(state, trouble=trouble), (trouble.title,), crowded=True)
    done = Message(Kind.OK, "check-circle", "12 installs exported", "They are in installs.csv.", "")
    failed = Message(
        Kind.BAD,
        "problem",
        "Not exported",
        "installs of the whole of last quarter, all depots.csv could not be written. Nothing was changed.",
        "Choose another place, then try again.",
    )
    for name, message in (("exported", done), ("not-exported", failed)):
        yield Case(f"tracker-{name}", None, replace(state, message=message), (message.title,))
    for problem in PROBLEMS[:2]:
        message = message_for(problem, Moment(Step.STATUS, T0))
        name = f"tracker-problem-{type(problem).__name__}"
        yield Case(
            name, None, replace(state, message=message), (message.title,), crowded=problem is PROBLEMS[0]
        )


def state_of(
    *jobs: InstallJob,
    filter_key: str = "all",
    search: str = "",
    chosen: str | tuple[str, ...] = "",
    sort: tuple[str, ...] = (),
    signed_in: bool = True,
) -> TrackerState:
    """What the presenter shows of these jobs, to who confirmed them or to nobody."""
    bench = bench_with(*jobs)
    if signed_in:
        at_once(bench.signed_in())
    presenter = TrackerPresenter(bench.tracker, bench.clock, bench.cadence)
    presenter.enter()
    presenter.filter(filter_key)
    presenter.search(search)
    for column in sort:
        presenter.sort(column)
    presenter.choose(*((chosen,) if isinstance(chosen, str) else chosen))
    return presenter.state
