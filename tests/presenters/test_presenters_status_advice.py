"""What the status page says can be done, and that it fits what happened."""

from dataclasses import replace
from datetime import UTC

import pytest
from bench import T0
from jobs_made import job_in

from installer_app.domain.errors import RefusalCode
from installer_app.domain.job import Action, InstallJob, JobState, Need
from installer_app.presenters.flow import Draft
from installer_app.presenters.frame.rail import Rail
from installer_app.presenters.frame.shell import RailKind
from installer_app.presenters.status.advice import advice
from installer_app.presenters.status.words import verdict
from installer_app.presenters.steps import STEPS, Step


@pytest.mark.parametrize(
    ("reason", "helps"),
    [
        ("no network", "Walk to where there is signal"),
        ("a sign-in page of the network stands between", "Sign in to the Wi-Fi"),
        ("the server is busy", "Wait here for a moment"),
        ("the utility’s system is down", "Wait here for a moment"),
        ("the sign-in ran out", "Sign in"),
        ("not signed in yet", "Sign in"),
    ],
)
def test_what_helps_a_waiting_bind_goes_by_what_keeps_it(reason: str, helps: str) -> None:
    _, lines = advice(job_in(JobState.QUEUED, reason=reason))
    assert [line.title for line in lines] == [
        "Leave the DataBridge plugged in",
        helps,
        "Or go on to the next job",
    ]


def test_a_bind_that_a_sign_in_keeps_is_not_said_to_go_out_whatever_happens() -> None:
    line = verdict(job_in(JobState.QUEUED, reason="the sign-in ran out"), T0, UTC).line
    assert line == "Not sent yet: the sign-in ran out. We try to renew it; if that fails, sign in again."
    _, (_, helps, _) = advice(job_in(JobState.QUEUED, reason="the sign-in ran out"))
    assert helps.text == "Where there is signal: press “Sign in again” at the top."


@pytest.mark.parametrize(
    ("reason", "helps"),
    [
        (RefusalCode.METER_ALREADY_BOUND, "Leave it, or replace what is on it"),
        (RefusalCode.INVALID_INSTALL_CODE, "Scan the sticker again"),
        (RefusalCode.LOCKED, "Call the depot"),
        (RefusalCode.ONE_TRY_LEFT, "Call the depot"),
        ("status 403", "Check customer, meter and sticker"),
    ],
)
def test_a_refusal_says_what_may_be_put_right(reason: str, helps: str) -> None:
    _, (line,) = advice(job_in(JobState.REJECTED, Need.REFUSED, reason=reason))
    assert line.title == helps


def test_what_our_own_look_stopped_is_looked_up_again_also_once_it_is_put_aside() -> None:
    why = "the meter is no longer on this customer’s record"
    gone = job_in(JobState.REJECTED, Need.RECHECK_FAILED, reason=why)
    for job in (gone, replace(gone, need=Need.NONE)):
        assert verdict(job, T0, UTC).title == "Not sent"
        assert advice(job)[1][0].title == "Look the customer up again"


def test_an_account_that_the_utility_locked_is_no_refusal_without_a_reason() -> None:
    locked = job_in(JobState.REJECTED, Need.REFUSED, reason=RefusalCode.LOCKED)
    line = verdict(locked, T0, UTC).line
    assert "locked this account" in line
    assert "without a reason" not in line


@pytest.mark.parametrize(("may", "helps"), [(True, "Release again"), (False, "Call the utility")])
def test_a_bind_that_waits_for_a_release_in_doubt_is_not_said_to_try_by_itself(may: bool, helps: str) -> None:
    release = job_in(JobState.UNKNOWN, Need.STILL_UNKNOWN, action=Action.RELEASE)
    bind = replace(job_in(JobState.QUEUED), after=release.job_id)
    said = " ".join(f"{line.title} {line.text}" for line in advice(bind, release, may_release=may)[1])
    assert helps in said
    assert "by itself" not in said


@pytest.mark.parametrize(
    ("job", "kind", "result"),
    [
        (job_in(JobState.RELEASED, action=Action.RELEASE), RailKind.DONE, "Released"),
        (job_in(JobState.REJECTED, reason="status 403"), RailKind.CURRENT, "Refused"),
        (job_in(JobState.SENDING), RailKind.WORKING, ""),
    ],
)
def test_the_rail_turns_only_while_something_goes_on(job: InstallJob, kind: RailKind, result: str) -> None:
    rail = Rail(Step.STATUS, Draft(job_id=job.job_id), frozenset(), job, None, T0).steps()
    assert (rail[STEPS.index(Step.STATUS)].kind, rail[STEPS.index(Step.REVIEW)].result) == (kind, result)
