"""The status page claims no more than what happened."""

import pytest
from bench import Bench
from desks import bind, desk_at_review, step

from installer_app.domain.errors import (
    InstallerError,
    NoNetwork,
    NotFound,
    OutcomeUnknown,
    RefusalCode,
    Refused,
    StoreUnavailable,
)
from installer_app.domain.job import Action, Claim, JobState
from installer_app.presenters.desk import Desk
from installer_app.presenters.frame.shell import RailKind
from installer_app.presenters.frame.verdict import VerdictState
from installer_app.presenters.steps import Step

ALREADY = Refused(RefusalCode.METER_ALREADY_BOUND, 400)
REFUSED = Refused(RefusalCode.UNSAID, 400)


def verdict_on(desk: Desk) -> VerdictState:
    assert desk.status.state.verdict is not None
    return desk.status.state.verdict


async def release_and_bind(desk: Desk, bench: Bench) -> None:
    bench.clock.forward(1)
    desk.review.choose_release(True)
    desk.review.type_meter("123456789")
    desk.review.release_and_bind()
    await desk.review.action.ended()
    await bench.tracker.step()


async def press(desk: Desk, key: str) -> None:
    desk.status.do(key)
    await desk.status.action.ended()


async def with_release_lost(bench: Bench) -> Desk:
    desk = await desk_at_review(bench)
    bench.box.fail("bind", ALREADY, OutcomeUnknown())
    await bind(desk, bench)
    await release_and_bind(desk, bench)
    assert step(desk) is Step.STATUS
    return desk


async def test_a_bind_that_waits_for_a_lost_release_does_not_claim_to_send_itself() -> None:
    bench = Bench()
    desk = await with_release_lost(bench)
    assert verdict_on(desk).title == "The release is not sure"
    assert "by itself" not in verdict_on(desk).line
    assert "The bind waits for it, and was not sent." in verdict_on(desk).line
    assert desk.status.state.timeline[-1].title == "The bind waits for the release"
    assert desk.wizard.state.shell.rail[5].kind is RailKind.NEEDS_YOU
    assert desk.status.state.actions == ("release again", "cancel")
    desk.tracker.enter()
    (row,) = [row for row in desk.tracker.state.rows if row.job_id == bench.journal.jobs[-1].job_id]
    assert row.why == "Waits for the release, whose answer was lost. The bind was not sent."


async def test_the_lost_release_is_sent_again_and_the_bind_follows() -> None:
    bench = Bench()
    desk = await with_release_lost(bench)
    await press(desk, "release again")
    await bench.tracker.step(everything=True)
    actions = [request.action for request in bench.box.binds]
    assert actions == [Action.BIND, Action.RELEASE, Action.RELEASE, Action.BIND]
    assert verdict_on(desk).title in ("You can leave", "Accepted. The record cannot tell")


async def test_a_bind_cancelled_after_a_lost_release_says_what_was_sent() -> None:
    bench = Bench()
    desk = await with_release_lost(bench)
    await press(desk, "cancel")
    assert verdict_on(desk).title == "Cancelled"
    assert verdict_on(desk).line == ("The release was sent, but its answer got lost. The bind was not sent.")


async def test_a_lost_release_that_is_refused_when_repeated_takes_the_bind_back() -> None:
    bench = Bench()
    desk = await with_release_lost(bench)
    bench.box.fail("bind", Refused(RefusalCode.INVALID_INSTALL_CODE, 400))
    await press(desk, "release again")
    await bench.tracker.step(everything=True)
    assert bench.journal.jobs[-1].state is JobState.CANCELLED
    assert verdict_on(desk).line == "The release was sent and refused. The bind was not sent."


async def test_a_lost_release_of_which_nothing_is_left_lets_the_bind_go_out() -> None:
    """The answer that got lost was a yes: the meter is free."""
    bench = Bench()
    desk = await with_release_lost(bench)
    bench.box.fail("bind", REFUSED)
    await press(desk, "release again")
    await bench.tracker.step(everything=True)
    *_, release, bind = bench.journal.jobs
    assert (release.claim, bind.state) == (Claim.NOTHING_TO_RELEASE, JobState.ACCEPTED)


async def test_a_bind_taken_back_says_that_nothing_was_sent() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    desk.review.bind()
    await desk.review.action.ended()
    await bench.tracker.cancel(bench.journal.jobs[0].job_id)
    assert desk.review.state.refused is not None
    message = desk.review.state.refused.message
    assert (message.title, message.happened) == ("Cancelled", "Nothing was sent.")


async def refused_later(bench: Bench, problem: InstallerError) -> Desk:
    """Saved without a network; what it meets later, it meets on the status page."""
    desk = await desk_at_review(bench)
    bench.box.fail("sign_in", NoNetwork())
    await bind(desk, bench)
    bench.clock.forward(60)
    bench.box.fail("bind", problem)
    await bench.tracker.step(everything=True)
    assert step(desk) is Step.STATUS
    return desk


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (ALREADY, "and refused: the meter already has a device. Nothing on the meter has changed."),
        (Refused(RefusalCode.INVALID_INSTALL_CODE, 400), "and refused: the code doesn’t fit"),
        (REFUSED, "and refused without a reason."),
    ],
)
async def test_a_refusal_that_came_later_is_told_with_its_reason(problem: Refused, words: str) -> None:
    desk = await refused_later(Bench(), problem)
    assert verdict_on(desk).title == "Refused"
    assert verdict_on(desk).line.startswith("Sent once at ")
    assert words in verdict_on(desk).line


async def test_a_later_refusal_offers_what_it_would_have_offered_at_once() -> None:
    bench = Bench()
    desk = await refused_later(bench, ALREADY)
    assert desk.status.state.actions == ("try again", "next device")
    desk.status.do("try again")
    assert step(desk) is Step.REVIEW
    assert desk.review.state.refused is not None
    assert desk.review.state.refused.already_bound
    await release_and_bind(desk, bench)
    await bench.tracker.step(everything=True)
    assert [r.action for r in bench.box.binds] == [Action.BIND, Action.RELEASE, Action.BIND]


async def test_a_bind_stopped_by_the_look_before_it_is_not_called_refused_by_the_gateway() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    bench.box.fail("sign_in", NoNetwork())
    await bind(desk, bench)
    bench.clock.forward(700)
    bench.box.fail("customer", NotFound())
    await bench.tracker.step(everything=True)
    assert bench.box.binds == []
    assert verdict_on(desk).title == "Not sent"
    assert verdict_on(desk).line == "The utility has no such customer. Nothing was sent."


async def test_without_its_draft_a_refused_bind_is_not_tried_again() -> None:
    bench = Bench()
    desk = await refused_later(bench, REFUSED)
    desk.status.enter(bench.journal.jobs[0].job_id)
    assert desk.status.state.actions == ("next device",)


@pytest.mark.parametrize(
    "problem", [Refused(RefusalCode.UNSAID, 403), NoNetwork(), NotFound(), StoreUnavailable("disk full")]
)
@pytest.mark.parametrize("page", ["status", "tracker"])
async def test_a_look_that_failed_says_nothing_of_the_bind(problem: InstallerError, page: str) -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    await bind(desk, bench)
    bench.box.fail("customer", problem)
    desk.tracker.enter()
    desk.tracker.choose(bench.journal.jobs[0].job_id)
    presenter = desk.status if page == "status" else desk.tracker
    presenter.do("check now")
    await presenter.action.ended()
    message = presenter.state.message
    assert message is not None
    assert message.happened.endswith("The bind is as it was.")
    for claim in ("othing was sent", "install", "Can’t be bound"):
        assert claim not in f"{message.title} {message.text}"


async def test_a_repeat_that_could_not_begin_is_not_called_a_look() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    await bind(desk, bench)
    bench.clock.forward(1000)
    desk.tick()
    assert "request again" in desk.status.state.actions
    bench.box.fail("sign_in", NoNetwork())
    await press(desk, "request again")
    assert desk.status.state.message is not None
    assert desk.status.state.message.title == "It was not sent again"
    assert "The bind is as it was." in desk.status.state.message.happened


async def test_a_refusal_that_is_done_with_needs_nobody() -> None:
    bench = Bench()
    desk = await refused_later(bench, REFUSED)
    desk.tracker.enter()
    desk.tracker.choose(bench.journal.jobs[0].job_id)
    assert desk.tracker.state.details is not None
    assert desk.tracker.state.details.actions == ("put aside", "report")
    desk.tracker.do("put aside")
    await desk.tracker.action.ended()
    assert desk.tracker.state.urgent == ""
