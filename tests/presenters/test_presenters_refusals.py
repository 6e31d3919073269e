"""What a refusal says, keeps and offers."""

from dataclasses import replace

import pytest
from bench import METER, Bench
from desks import bind, desk_at_review, step

from installer_app.domain.errors import (
    NoNetwork,
    OutcomeUnknown,
    RefusalCode,
    Refused,
)
from installer_app.domain.job import Action, JobState
from installer_app.presenters.frame.shell import RailKind
from installer_app.presenters.messages.message import Kind
from installer_app.presenters.steps import Step

ALREADY = Refused(RefusalCode.METER_ALREADY_BOUND, 400)


async def test_a_meter_that_is_bound_offers_release_then_bind_behind_its_number() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    bench.box.fail("bind", ALREADY)
    await bind(desk, bench)
    refused = desk.review.state.refused
    assert refused is not None
    assert refused.already_bound
    assert "Sent once at " in refused.message.happened
    assert desk.wizard.state.shell.rail[4].kind is RailKind.NEEDS_YOU
    desk.review.release_and_bind()
    desk.review.choose_release(True)
    desk.review.type_meter("12345678")
    desk.review.release_and_bind()
    assert len(bench.journal.jobs) == 1
    desk.review.type_meter("123456789")
    desk.review.release_and_bind()
    await desk.review.action.ended()
    await bench.tracker.step()
    await bench.tracker.step()
    assert [request.action for request in bench.box.binds] == [Action.BIND, Action.RELEASE, Action.BIND]
    assert step(desk) is Step.STATUS
    titles = [item.title for item in desk.status.state.timeline]
    assert "Release accepted by the gateway" in titles


async def test_a_release_whose_answer_is_lost_is_told_on_the_status_page() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    bench.box.fail("bind", ALREADY, OutcomeUnknown())
    await bind(desk, bench)
    desk.review.choose_release(True)
    desk.review.type_meter("123456789")
    desk.review.release_and_bind()
    await desk.review.action.ended()
    await bench.tracker.step()
    assert step(desk) is Step.STATUS
    assert any(item.title == "Not sure whether it arrived" for item in desk.status.state.timeline)


@pytest.mark.parametrize("code", [c for c in RefusalCode if c.value.isdecimal()])
async def test_what_is_refused_for_the_account_s_sake_leads_to_the_customer_and_not_to_another_sticker(
    code: RefusalCode,
) -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    bench.box.fail("bind", Refused(code, 400))
    await bind(desk, bench)
    refused = desk.review.state.refused
    assert refused is not None
    assert (refused.change, refused.change_words) == (Step.CUSTOMER, "Look up the customer")


@pytest.mark.parametrize(
    ("problem", "title", "change"),
    [
        (Refused(RefusalCode.INVALID_INSTALL_CODE, 400), "The code doesn’t fit this DataBridge", Step.SCAN),
        (Refused(RefusalCode.UNSAID, 404), "The gateway refused the bind", Step.SCAN),
    ],
)
async def test_a_refusal_keeps_everything_and_leads_back_to_what_may_be_wrong(
    problem: Refused, title: str, change: Step
) -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    bench.box.fail("bind", problem)
    await bind(desk, bench)
    refused = desk.review.state.refused
    assert refused is not None
    assert (refused.message.title, refused.change) == (title, change)
    desk.review.bind()
    desk.change(refused.change)
    assert step(desk) is Step.SCAN
    assert desk.wizard.state.draft.meter == METER
    desk.scan.read_text("MAC:00:12:4B:00:01:02;IC:83FED3407A939723A5C639B26916D505C3B5")
    desk.scan.use()
    for check in desk.review.state.checks:
        desk.review.tick(check.key, True)
    await bind(desk, bench)
    assert step(desk) is Step.STATUS


async def test_a_record_that_changed_is_told_as_not_sent() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    bench.clock.forward(601)
    bench.box.customers["123456789"] = replace(bench.box.customers["123456789"], premises=())
    desk.wizard.go(Step.SCAN)
    desk.wizard.go_on()
    assert "over 10 minutes" in desk.review.state.notices[0].title
    await bind(desk, bench)
    refused = desk.review.state.refused
    assert refused is not None
    assert "Nothing was sent" in refused.message.happened
    assert refused.change is Step.CUSTOMER


async def test_a_release_that_is_refused_takes_the_bind_back() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    bench.box.fail("bind", ALREADY, Refused(RefusalCode.UNSAID, 400))
    await bind(desk, bench)
    desk.review.choose_release(True)
    desk.review.type_meter("123456789")
    desk.review.release_and_bind()
    await desk.review.action.ended()
    await bench.tracker.step()
    await bench.tracker.step()
    assert desk.review.state.refused is not None
    message = desk.review.state.refused.message
    assert message.title == "Not sent: the release was refused"
    assert message.happened == "The release was sent and refused. The bind was not sent."
    assert desk.review.state.refused.change is Step.METER


async def test_a_databridge_that_was_released_since_is_free() -> None:
    bench = Bench()
    await bench.signed_in()
    await bench.submit()
    await bench.tracker.step()
    bench.clock.forward(1)
    again = await bench.submit(release_first=True)
    bench.box.fail("customer", NoNetwork())  # the release goes out, and the bind after it does not
    await bench.tracker.step()
    await bench.tracker.cancel(again.job_id)
    assert bench.journal[again.after].state is JobState.RELEASED
    desk = await desk_at_review(bench)
    titles = [notice.title for notice in desk.review.state.notices]
    assert "This DataBridge is already used on this laptop" not in titles


async def test_what_may_stop_the_bind_is_noticed_before_what_only_informs() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    await bench.submit()
    await bench.tracker.step()
    bench.clock.forward(11 * 60)
    desk.wizard.back()
    desk.scan.use()
    notices = desk.review.state.notices
    assert "over 10 minutes" in " ".join(notice.title for notice in notices)
    assert [notice.kind is Kind.WAIT for notice in notices] == [False, True, True]
