"""When something is due: found out once for a change, and the same as going through all of them each time."""

from dataclasses import replace
from datetime import timedelta

import pytest
from bench import DEMO, T0, Bench
from hypothesis import given, settings
from hypothesis import strategies as some
from jobs_made import job_in

from installer_app.domain.errors import NoNetwork
from installer_app.domain.filed import filed
from installer_app.domain.job import InstallJob, JobState, Place
from installer_app.domain.schedule import Cadence, next_look, overdue_at
from installer_app.services.dues import Dues
from installer_app.services.filing import Filing
from installer_app.services.ports import Grant, Health
from installer_app.services.session import SignedIn

CADENCE = Cadence()
HERE = Place("demo", DEMO.base_url, DEMO.idp_url, "field-tech-204")
ELSEWHERE = replace(HERE, sign_in_id="field-tech-205")
MINUTES = some.integers(-200, 3000)
WATCHED = tuple(job_in(state) for state in (JobState.ACCEPTED, JobState.OVERDUE, JobState.UNKNOWN))


@some.composite
def a_job(draw: some.DrawFn) -> InstallJob:
    job = draw(some.sampled_from((*WATCHED, job_in(JobState.QUEUED), job_in(JobState.REJECTED))))
    place = draw(some.sampled_from((HERE, ELSEWHERE)))
    job = replace(job, job_id=draw(some.text("abcdef", min_size=8, max_size=8)), place=place)
    if job.accepted_at is not None:
        job = replace(job, accepted_at=T0 - timedelta(minutes=draw(MINUTES)))
    looked = draw(some.none() | MINUTES)
    return job if looked is None else replace(job, looked_at=T0 - timedelta(minutes=looked), looks=1)


@settings(max_examples=40, deadline=None)
@given(
    jobs=some.lists(a_job(), unique_by=lambda job: job.job_id),
    after=some.lists(MINUTES, min_size=1, max_size=3),
)
def test_what_is_due_is_what_each_job_says(jobs: list[InstallJob], after: list[int]) -> None:
    bench = Bench(filing=Filing(filed(job) for job in jobs))
    bench.session.signed_in = SignedIn(HERE, Grant(frozenset(), T0), Health.HEALTHY)
    dues = Dues(bench.journal, bench.session, CADENCE)
    mine = [job for job in jobs if job.place == HERE]
    for minutes in after:
        now = T0 + timedelta(minutes=minutes)
        looks = {job.job_id: at for job in mine if (at := next_look(job, CADENCE, now)) is not None}
        assert [job.job_id for job in dues.looks(now)] == [i for i, at in looks.items() if at <= now]
        assert dues.next_look(now) == min(looks.values(), default=None)
        marks = {job.job_id: at for job in jobs if (at := overdue_at(job)) is not None}
        assert {job.job_id for job in dues.marks(now)} == {i for i, at in marks.items() if at <= now}
        assert dues.next_mark(now) == min((at for at in marks.values() if at > now), default=None)


def test_another_sign_in_and_another_job_are_found_out_about() -> None:
    job = replace(WATCHED[0], place=HERE)
    bench = Bench(filing=Filing([filed(job)]))
    dues, late = Dues(bench.journal, bench.session, CADENCE), T0 + timedelta(hours=1)
    assert dues.looks(late) == ()
    bench.session.signed_in = SignedIn(HERE, Grant(frozenset(), T0), Health.HEALTHY)
    assert dues.looks(late) == (job,)
    bench.session.signed_in = SignedIn(ELSEWHERE, Grant(frozenset(), T0), Health.HEALTHY)
    assert dues.looks(late) == ()


@pytest.mark.parametrize("set_back", [0, 90])
async def test_two_days_of_this_run_make_overdue_whatever_the_clock_was_set_to(set_back: int) -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    await bench.tracker.step()
    bench.clock.advance(hours=48)
    bench.clock.set_back(minutes=set_back)
    bench.box.fail("customer", NoNetwork())
    await bench.tracker.step()
    assert bench.job(job).state is JobState.OVERDUE
