"""The status page: every verdict, and what a look or a repeat may answer."""

from collections.abc import Iterator
from dataclasses import replace

from bench import T0
from case import Case, draft_at, shell_at
from gallery_jobs import all_jobs, bench_with

from installer_app.domain import errors as e
from installer_app.domain.job import InstallJob
from installer_app.presenters.action import Unexpected
from installer_app.presenters.frame.shell import ShellState
from installer_app.presenters.messages.message import Moment
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.status.page import StatusPresenter, StatusState
from installer_app.presenters.steps import Step

CROWDED = ("pairing", "no-network", "cannot-tell", "bound-after-release", "long-names", "almost-overdue")
PROBLEMS = (
    e.NoNetwork(),
    e.ConnectionNotTrusted(),
    e.ClientCertificateWanted(),
    e.Busy(retry_at=T0),
    e.Intercepted(),
    e.NotSent(),
    e.ScopeMissing(),
    e.SignInRequired(),
    e.Refused(e.RefusalCode.TWO_TRIES_LEFT, 401),
    e.NotFound(),
    e.ServerDown(),
    e.UnreadableAnswer(),
    *(e.StoreUnavailable("installer.sqlite3", reason) for reason in e.DiskProblem),
    e.TooLate(),
    e.AnotherSignInRequired(),
    e.RecordChanged("the meter is no longer on this customer’s record"),
    Unexpected("IllegalTransitionError"),
)


def cases() -> Iterator[Case]:
    """Every job of the gallery, and every problem over a pairing one."""
    for name, job in all_jobs().items():
        state = state_of(job)
        # Where instructions take the place of the numbers, these stand in the rail.
        shows = () if state.advice_title else (job.target.meter_id, job.target.mac.text)
        tells = (job.state, job.need, job.evidence, *([state.verdict.tone] if state.verdict else []))
        yield Case(f"status-{name}", Step.STATUS, state, shows, tells, name in CROWDED, shell=shell_of(job))
    job = all_jobs()["refused-code"]
    again = state_of(job, draft_there=True)
    yield Case("status-refused-with-its-draft", Step.STATUS, again, shell=shell_of(job))
    job = all_jobs()["confirmed"]
    there = replace(state_of(job), replaceable=True)
    yield Case(
        "status-replaceable",
        Step.STATUS,
        there,
        ("Replace this DataBridge",),
        shell=shell_of(job),
        crowded=True,
    )
    job = all_jobs()["no-network"]
    waits = state_of(job, draft_there=True)
    yield Case("status-may-undo", Step.STATUS, waits, ("Undo",), shell=shell_of(job))
    job = all_jobs()["pairing"]
    state, shell = state_of(job), shell_of(job)
    yield Case("status-looking", Step.STATUS, replace(state, busy=True), shell=shell)
    for problem, repeat in [*((problem, False) for problem in PROBLEMS), (e.NoNetwork(), True)]:
        message = message_for(problem, Moment(Step.STATUS, T0, repeat=repeat))
        name = f"status-problem-{type(problem).__name__}" + ("-repeat" if repeat else "")
        name += f"-{problem.reason}" if isinstance(problem, e.StoreUnavailable) else ""
        yield Case(
            name,
            Step.STATUS,
            replace(state, message=message),
            (message.title, message.happened),
            (type(problem),),
            isinstance(problem, e.Intercepted),
            shell,
        )


def state_of(job: InstallJob, *, draft_there: bool = False) -> StatusState:
    """What the presenter shows of a job; with its draft a refused one can be tried again."""
    bench = bench_with(job)
    presenter = StatusPresenter(bench.tracker, bench.clock, bench.cadence, print, print)
    presenter.enter(job.job_id, draft_there=draft_there)
    return presenter.state


def shell_of(job: InstallJob) -> ShellState:
    """The window around a job that was sent."""
    draft = replace(draft_at(Step.STATUS), job_id=job.job_id)
    return shell_at(Step.STATUS, draft, bench_with(job))
