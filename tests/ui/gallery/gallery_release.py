"""The release view: how its code is had, the typed word, and all that keeps a release from being sent."""

from collections.abc import Iterator
from dataclasses import replace

from bench import STICKER, T0
from case import Case, at_once
from gallery_jobs import all_jobs, bench_with

from installer_app.domain import errors as e
from installer_app.domain.device import DeviceKind
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import InstallJob
from installer_app.domain.sticker import Sticker
from installer_app.presenters.messages.message import Moment
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.release.state import CodeIs, ReleaseState
from installer_app.presenters.release.view import ReleasePresenter
from installer_app.presenters.release.words import why_not
from installer_app.presenters.steps import Step
from installer_app.services.releasing import Hindrance

KEPT = InstallCode("TUTORIAL-INSTALL-CODE-001")
PROBLEMS = (
    e.StoreUnavailable("installer.sqlite3", e.DiskProblem.FULL),
    e.TooLate(),
    e.AnotherSignInRequired(),
    e.SignInRequired(),
)


def cases() -> Iterator[Case]:
    """From the first look to what may go wrong."""
    jobs = all_jobs()
    confirmed, pairing = jobs["confirmed"], jobs["pairing"]
    yield release("looking", looking(pairing), "Looking whether it is kept")
    yield release("kept", kept(pairing), "Its install code is kept", crowded=True)
    yield release("wanted", wanted(confirmed), "Scan its sticker", crowded=True)
    yield release("wanted-while-it-pairs", wanted(pairing), "Its sticker is needed")
    yield release("scanned", scanned(confirmed), "Its sticker was scanned", crowded=True)
    yield release(
        "ready", scanned(confirmed, typed=confirmed.target.meter_id), "That is the meter.", crowded=True
    )
    yield release(
        "offline", replace(scanned(confirmed, typed="123456789"), sends="Saves one release request")
    )
    yield release("typed-wrong", scanned(confirmed, typed="99"), "another number")
    busy = replace(scanned(confirmed, typed=confirmed.target.meter_id), busy=True)
    yield release("busy", busy)
    smartlink = replace(confirmed, device=DeviceKind.SMARTLINK)
    yield release("smartlink", wanted(smartlink), "SmartLink Plug")
    long = replace(jobs["long-names"], job_id="long")
    yield release("long-names", kept(long), long.target.meter_id, long.target.mac.text, crowded=True)
    for hindrance in Hindrance:
        said = why_not(confirmed, hindrance, CodeIs.SCANNED, confirmed=True)
        state = replace(scanned(confirmed, typed=confirmed.target.meter_id), why_not=said)
        yield release(
            hindrance.name.lower().replace("_", "-"), state, said, crowded=hindrance is Hindrance.ELSEWHERE
        )
    for problem in PROBLEMS:
        message = message_for(problem, Moment(Step.STATUS, T0))
        state = replace(scanned(confirmed, typed=confirmed.target.meter_id), message=message)
        yield release(
            f"problem-{type(problem).__name__}", state, message.title, crowded=problem is PROBLEMS[0]
        )


def presenter(job: InstallJob) -> ReleasePresenter:
    """Of this job, to who confirmed it."""
    bench = bench_with(job)
    at_once(bench.signed_in())
    return ReleasePresenter(bench.tracker, bench.clock, lambda _: None, lambda _: None)


def looking(job: InstallJob) -> ReleaseState:
    one = presenter(job)
    one._open(job.job_id)
    return one.state


def kept(job: InstallJob) -> ReleaseState:
    one = presenter(job)
    one._open(job.job_id)
    one._looked(job.job_id, KEPT)
    return one.state


def wanted(job: InstallJob) -> ReleaseState:
    one = presenter(job)
    one._open(job.job_id)
    one._looked(job.job_id, None)
    return one.state


def scanned(job: InstallJob, typed: str = "") -> ReleaseState:
    one = presenter(job)
    assert one.give(job.job_id, Sticker(job.target.mac, STICKER.code)) is None
    one.type_meter(typed)
    return one.state


def release(name: str, state: ReleaseState, *shows: str, crowded: bool = False) -> Case:
    return Case(f"release-{name}", None, state, shows, (state.message,), crowded, view="release")
