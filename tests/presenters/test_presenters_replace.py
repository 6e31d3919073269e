"""A faulty device is replaced: the customer looked up anew, the meter released, the new one bound."""

from dataclasses import replace

import pytest
from bench import DOE, HOUSE, METER, Bench
from desks import bind, desk_at_review, signed_in_desk, step

from installer_app.domain.device import DeviceKind
from installer_app.domain.errors import NoNetwork, RefusalCode, Refused
from installer_app.domain.job import Action, InstallJob, JobState
from installer_app.presenters.desk import Desk
from installer_app.presenters.steps import Step

NEW = "MAC:DA:7A:CC:00:41:7D;IC:A1B2C3D4E5F6A7B8"


async def settled(desk: Desk) -> None:
    for action in desk.actions():
        await action.ended()


async def with_a_bound_meter(bench: Bench) -> Desk:
    """John Doe's meter was bound from this laptop, and has paired."""
    desk = await desk_at_review(bench)
    await bind(desk, bench)
    bench.box.on_ami(True)
    bench.clock.forward(3600)
    await bench.tracker.step(everything=True)
    assert bench.journal.jobs[0].state is JobState.CONFIRMED
    return desk


async def ready(desk: Desk) -> None:
    """The new one scanned, every line ticked, the meter's number typed."""
    assert step(desk) is Step.SCAN
    desk.scan.read_text(NEW)
    desk.scan.tick(True)
    desk.scan.use()
    assert step(desk) is Step.REVIEW
    for check in desk.review.state.checks:
        desk.review.tick(check.key, True)
    desk.review.type_meter(METER.meter_id)
    assert desk.review.state.why_not == ""


async def send(desk: Desk, bench: Bench) -> None:
    """What a release does shows in the record."""
    await bind(desk, bench)
    await settled(desk)
    bench.box.on_ami(False)
    await bench.tracker.step(everything=True)


async def test_from_the_status_page_a_release_and_a_bind_go_out_as_two_linked_jobs() -> None:
    bench = Bench()
    desk = await with_a_bound_meter(bench)
    assert desk.status.state.replaceable
    asked = bench.box.calls.count("customer")
    desk.status.do("replace")
    await settled(desk)
    assert bench.box.calls.count("customer") == asked + 1
    assert desk.scan.state.replaces
    await ready(desk)
    await send(desk, bench)
    _, release, new = bench.journal.jobs
    assert [(r.action, r.mac.text) for r in bench.box.binds[1:]] == [
        (Action.RELEASE, "DA:7A:CC:00:41:7D"),
        (Action.BIND, "DA:7A:CC:00:41:7D"),
    ]
    assert (release.action, release.state, new.after) == (Action.RELEASE, JobState.RELEASED, release.job_id)
    assert "old" in new.checklist
    assert step(desk) is Step.STATUS
    said = " ".join(f"{line.title} {line.text}" for line in desk.status.state.advice)
    assert "no record can prove that" in said


async def test_what_goes_and_what_comes_stand_on_the_page_behind_a_typed_confirmation() -> None:
    bench = Bench()
    desk = await with_a_bound_meter(bench)
    desk.status.do("replace")
    await settled(desk)
    await ready(desk)
    kinds = [(row.kind, row.value) for row in desk.review.state.rows]
    assert ("DataBridge that goes", "AA:BB:CC:DD:EE:FF") in kinds
    assert ("DataBridge", "DA:7A:CC:00:41:7D") in kinds
    assert desk.review.state.sends == "Sends a release and a bind to the Demo server"
    assert desk.review.state.checks[0].title == "The old one is out of its socket"
    desk.review.type_meter("12345678")
    assert desk.review.state.why_not == "Type the meter number to confirm"
    desk.review.bind()
    await settled(desk)
    assert len(bench.journal.jobs) == 1


async def test_from_the_tracker_days_later_it_is_the_same() -> None:
    bench = Bench()
    await with_a_bound_meter(bench)
    later = bench.restarted()
    await later.journal.load()
    desk = await signed_in_desk(later)
    desk.tracker.enter()
    desk.tracker.choose(later.journal.jobs[0].job_id)
    assert desk.tracker.state.details is not None
    assert "replace" in desk.tracker.state.details.actions
    went = list[str]()
    desk.resuming.add(went.append)
    desk.tracker.do("replace")
    await settled(desk)
    assert went == [later.journal.jobs[0].job_id]
    await ready(desk)


async def test_from_the_meter_page_it_is_a_choice_beside_an_ordinary_bind() -> None:
    bench = Bench()
    desk = await with_a_bound_meter(bench)
    desk.next_device()
    assert desk.meter.state.replaceable == "DataBridge"
    desk.meter.replace_device()
    assert (step(desk), desk.wizard.state.draft.replaces) == (Step.SCAN, True)
    desk.wizard.back()
    desk.meter.go_on()
    assert (step(desk), desk.wizard.state.draft.replaces) == (Step.SCAN, False)


async def test_another_meter_or_customer_has_nothing_to_replace() -> None:
    bench = Bench()
    other = replace(METER, meter_id="220151207", is_primary=False)
    bench.box.know(replace(DOE, premises=(replace(HOUSE, meters=(METER, other)),)))
    desk = await with_a_bound_meter(bench)
    desk.status.do("replace")
    await settled(desk)
    desk.wizard.back()
    desk.meter.choose(HOUSE.premise_id, "220151207")
    assert (desk.meter.state.replaceable, desk.wizard.state.draft.replaces) == ("", False)


async def test_a_refused_release_leaves_the_old_one_and_sends_no_bind() -> None:
    bench = Bench()
    desk = await with_a_bound_meter(bench)
    desk.status.do("replace")
    await settled(desk)
    await ready(desk)
    bench.box.fail("bind", Refused(RefusalCode.UNSAID, 400))
    await bind(desk, bench)
    await bench.tracker.step(everything=True)
    assert desk.review.state.refused is not None
    assert desk.review.state.refused.message.title == "Not sent: the release was refused"
    assert [r.action for r in bench.box.binds[1:]] == [Action.RELEASE]


@pytest.mark.parametrize("state", [JobState.QUEUED, JobState.CANCELLED])
async def test_what_was_not_taken_is_not_replaced(state: JobState) -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    bench.box.fail("sign_in", NoNetwork())
    await bind(desk, bench)
    if state is JobState.CANCELLED:
        await bench.tracker.cancel(bench.journal.jobs[0].job_id)
    assert bench.journal.jobs[0].state is state
    assert not desk.status.state.replaceable


async def test_once_replaced_the_old_one_is_not_offered_again() -> None:
    bench = Bench()
    desk = await with_a_bound_meter(bench)
    desk.status.do("replace")
    await settled(desk)
    await ready(desk)
    await send(desk, bench)
    desk.tracker.enter()
    desk.tracker.choose(bench.journal.jobs[0].job_id)
    assert desk.tracker.state.details is not None
    assert "replace" not in desk.tracker.state.details.actions


async def test_a_smartlink_plug_may_take_its_place() -> None:
    bench = Bench()
    desk = await with_a_bound_meter(bench)
    desk.status.do("replace")
    await settled(desk)
    desk.scan.choose_device(DeviceKind.SMARTLINK)
    await ready(desk)
    assert [check.key for check in desk.review.state.checks] == ["old", "outlet", "reach", "side", "power"]
    assert [row.kind for row in desk.review.state.rows][2:] == ["DataBridge that goes", "SmartLink Plug"]
    await settled(desk)


async def test_a_meter_that_somebody_else_s_device_is_on_is_replaced_from_the_tracker() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    bench.box.fail("bind", Refused(RefusalCode.METER_ALREADY_BOUND, 400))
    await bind(desk, bench)
    desk.tracker.enter()
    (row,) = desk.tracker.state.rows
    assert row.why == "Already bound. Leave it, or replace what is on it."
    desk.tracker.choose(row.job_id)
    assert desk.tracker.state.details is not None
    assert desk.tracker.state.details.actions == ("put aside", "replace", "report")
    desk.tracker.do("replace")
    await settled(desk)
    await ready(desk)
    await send(desk, bench)
    assert [request.action for request in bench.box.binds] == [Action.BIND, Action.RELEASE, Action.BIND]


async def released_then(bench: Bench, problem: Exception) -> Desk:
    """The release was accepted; its bind met this."""
    desk = await with_a_bound_meter(bench)
    desk.status.do("replace")
    await settled(desk)
    await ready(desk)

    def at_the_bind(job: InstallJob) -> None:
        if job.state is JobState.RELEASED:
            bench.box.fail("bind", problem)

    bench.journal.changed.add(at_the_bind)
    await bind(desk, bench)
    await bench.tracker.step(everything=True)
    assert bench.journal.jobs[1].state is JobState.RELEASED
    return desk


async def test_what_is_released_is_not_released_again_after_the_bind_was_cancelled() -> None:
    bench = Bench()
    desk = await released_then(bench, NoNetwork())
    assert "undo" not in desk.status.state.actions, "its release went out"
    desk.status.do("cancel")
    await settled(desk)
    verdict = desk.status.state.verdict
    assert verdict is not None
    assert verdict.line == "The release was sent and accepted. The bind was not sent."
    desk.status.do("try again")
    desk.review.put_refusal_away()
    assert step(desk) is Step.REVIEW
    state = desk.review.state
    assert (state.replaces, state.why_not) == (None, "")
    assert state.sends == "Saves one bind request for the Demo server"
    assert "old" not in [check.key for check in state.checks]
    assert all(check.ticked for check in state.checks)
    await bind(desk, bench)
    await bench.tracker.step(everything=True)
    # The first of the two binds is the one that met no network.
    sent = [request.action for request in bench.box.binds]
    assert sent[1:] == [Action.RELEASE, Action.BIND, Action.BIND]
    assert bench.journal.jobs[-1].state is JobState.ACCEPTED


async def test_what_is_released_is_not_released_again_for_another_sticker() -> None:
    bench = Bench()
    desk = await released_then(bench, Refused(RefusalCode.INVALID_INSTALL_CODE, 400))
    assert desk.review.state.refused is not None
    desk.change(Step.SCAN)
    desk.scan.read_text("MAC:DA:7A:CC:00:41:91;IC:DB-7731-SPARE-0091")
    desk.scan.use()
    assert (step(desk), desk.review.state.replaces) == (Step.REVIEW, None)
