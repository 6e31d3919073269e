"""Undo: what was not sent is taken back, and the page is as it was; of what was sent the words are exact."""

import asyncio

import pytest
from bench import Bench
from desks import bind, desk_at_review, step
from memory_stores import MemoryStore

from installer_app.domain.errors import NoNetwork, OutcomeUnknown, RefusalCode, Refused, TooLate
from installer_app.domain.job import Action, InstallJob, JobState
from installer_app.presenters.desk import Desk
from installer_app.presenters.steps import Step

ALREADY = Refused(RefusalCode.METER_ALREADY_BOUND, 400)


async def undo(desk: Desk) -> None:
    desk.status.do("undo")
    await desk.status.action.ended()


def says(desk: Desk) -> tuple[str, str]:
    message = desk.review.state.message
    assert message is not None
    return message.title, message.happened


async def waiting(bench: Bench) -> Desk:
    """A bind that was saved without a network."""
    desk = await desk_at_review(bench)
    bench.box.fail("sign_in", NoNetwork())
    await bind(desk, bench)
    assert step(desk) is Step.STATUS
    return desk


async def test_undo_brings_the_page_back_with_everything_kept() -> None:
    bench = Bench()
    desk = await waiting(bench)
    before = desk.wizard.state.draft
    await undo(desk)
    assert step(desk) is Step.REVIEW
    assert says(desk) == ("Undone", "Nothing was sent.")
    assert desk.wizard.state.draft.sticker == before.sticker
    assert all(check.ticked for check in desk.review.state.checks)
    assert (desk.review.state.why_not, desk.review.state.refused) == ("", None)
    await bench.tracker.step(everything=True)
    assert bench.box.binds == []
    assert bench.journal.jobs[0].state is JobState.CANCELLED


async def test_after_undo_it_can_be_bound_once_more_and_is_sent_once() -> None:
    bench = Bench()
    desk = await waiting(bench)
    await undo(desk)
    bench.clock.forward(60)
    await bind(desk, bench)
    await bench.tracker.step(everything=True)
    assert len(bench.box.binds) == 1
    assert desk.review.state.message is None
    assert [job.state for job in bench.journal.jobs] == [JobState.CANCELLED, JobState.ACCEPTED]


async def test_undo_while_the_bind_has_not_begun_leaves_the_page() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    desk.review.bind()
    await desk.review.action.ended()
    assert desk.review.state.may_undo
    desk.review.undo()
    await desk.review.action.ended()
    assert step(desk) is Step.REVIEW
    assert (desk.review.state.binding, desk.review.state.may_undo) == (False, False)
    assert says(desk) == ("Undone", "Nothing was sent.")
    assert desk.wizard.state.draft.job_id == ""
    await bench.tracker.step(everything=True)
    assert bench.box.binds == []


async def test_undo_that_the_disk_does_not_take_says_that_the_bind_is_as_it_was() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    desk.review.bind()
    await desk.review.action.ended()
    bench.store.broken = True
    desk.review.undo()
    await desk.review.action.ended()
    assert says(desk) == ("No room to save", "Nothing was saved. The bind is as it was.")
    assert bench.journal.jobs[0].state is JobState.QUEUED
    bench.store.broken = False
    await bench.tracker.step(everything=True)
    assert len(bench.box.binds) == 1
    assert step(desk) is Step.STATUS


async def test_once_it_is_on_the_wire_there_is_no_undo() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    answer = bench.box.hold("bind")
    desk.review.bind()
    await desk.review.action.ended()
    sending = asyncio.Event()
    bench.journal.changed.add(lambda job: sending.set() if job.state is JobState.SENDING else None)
    passing = asyncio.ensure_future(bench.tracker.step())
    await sending.wait()
    assert not desk.review.state.may_undo
    desk.review.undo()
    answer.set()
    await passing
    assert step(desk) is Step.STATUS
    assert bench.journal.jobs[0].state is JobState.ACCEPTED


async def test_undo_that_comes_too_late_says_so_and_changes_nothing() -> None:
    bench = Bench()
    desk = await waiting(bench)
    desk.status.do("try now")
    await bench.tracker.step(everything=True)
    await undo(desk)
    assert step(desk) is Step.STATUS
    assert desk.status.state.message is not None
    assert bench.journal.jobs[0].state is JobState.ACCEPTED


async def with_release_first(bench: Bench, *answers: Exception) -> Desk:
    """A meter that has a device; its release meets ``answers``."""
    desk = await desk_at_review(bench)
    bench.box.fail("bind", ALREADY, *answers)
    await bind(desk, bench)
    desk.review.choose_release(True)
    desk.review.type_meter("123456789")
    desk.review.release_and_bind()
    await desk.review.action.ended()
    return desk


async def test_a_release_that_was_not_sent_is_undone_with_its_bind() -> None:
    bench = Bench()
    desk = await with_release_first(bench)
    desk.review.undo()
    await desk.review.action.ended()
    assert says(desk) == ("Undone", "Nothing was sent.")
    await bench.tracker.step(everything=True)
    assert [request.action for request in bench.box.binds] == [Action.BIND]
    assert [job.state for job in bench.journal.jobs][1:] == [JobState.CANCELLED, JobState.CANCELLED]


async def test_after_a_lost_release_the_bind_is_cancelled_and_not_undone() -> None:
    bench = Bench()
    desk = await with_release_first(bench, OutcomeUnknown())
    await bench.tracker.step()
    assert step(desk) is Step.STATUS
    assert "undo" not in desk.status.state.actions
    desk.status.do("cancel")
    await desk.status.action.ended()
    verdict = desk.status.state.verdict
    assert verdict is not None
    assert (verdict.title, verdict.line) == (
        "Cancelled",
        "The release was sent, but its answer got lost. The bind was not sent.",
    )


async def test_while_the_release_is_on_the_wire_its_bind_is_not_undone() -> None:
    bench = Bench()
    desk = await with_release_first(bench)
    assert desk.review.state.may_undo
    answer = bench.box.hold("bind")
    sending = asyncio.Event()
    bench.journal.changed.add(lambda job: sending.set() if job.state is JobState.SENDING else None)
    passing = asyncio.ensure_future(bench.tracker.step())
    await sending.wait()
    assert not desk.review.state.may_undo
    with pytest.raises(TooLate):  # pressed in the moment before
        await bench.tracker.cancel(bench.journal.jobs[2].job_id, whole=True)
    answer.set()
    await passing
    await bench.tracker.step()
    assert [job.state for job in bench.journal.jobs][1:] == [JobState.RELEASED, JobState.ACCEPTED]
    assert step(desk) is Step.STATUS


async def test_a_release_cancelled_in_the_tracker_takes_its_bind_along_by_its_true_name() -> None:
    bench = Bench()
    await with_release_first(bench)
    release = bench.journal.jobs[1]
    await bench.tracker.cancel(release.job_id)
    await bench.tracker.step(everything=True)
    bind_job = bench.journal.jobs[2]
    assert bind_job.state is JobState.CANCELLED
    assert "refused" not in bind_job.history[-1].note


async def test_undone_while_the_next_customer_was_begun_with_leaves_that_one_alone() -> None:
    bench = Bench()
    desk = await waiting(bench)
    desk.status.do("undo")
    desk.next_customer()
    await desk.status.action.ended()
    assert bench.journal.jobs[0].state is JobState.CANCELLED
    assert step(desk) is Step.CUSTOMER
    assert desk.review.state.message is None


async def test_an_answer_that_comes_while_another_sticker_is_scanned_again_leaves_that_page_alone() -> None:
    for answer in (None, Refused(RefusalCode.INVALID_INSTALL_CODE, 400)):
        bench = Bench()
        desk = await desk_at_review(bench)
        desk.review.bind()
        await desk.review.action.ended()
        other = await bench.submit()
        desk.scan_again(other.job_id)
        assert step(desk) is Step.SCAN
        if answer is not None:
            bench.box.fail("bind", answer)
        await bench.tracker.step()
        assert bench.journal.jobs[0].state in (JobState.ACCEPTED, JobState.REJECTED)
        assert (step(desk), desk.wizard.state.draft.job_id) == (Step.SCAN, other.job_id)


async def test_taken_back_in_the_midst_of_a_pass_nothing_is_sent_and_no_pass_breaks() -> None:
    """Whichever of the two comes first to the disk, which takes its time."""

    class SlowStore(MemoryStore):
        async def save(self, job: InstallJob) -> None:
            await asyncio.sleep(0)
            await super().save(job)

    for turns in range(12):
        bench = await Bench(store=SlowStore()).signed_in()
        bind_job = await bench.submit(release_first=True)
        await bench.tracker.cancel(bind_job.after)
        passing = asyncio.ensure_future(bench.tracker.step())
        for _ in range(turns):
            await asyncio.sleep(0)
        assert (await bench.tracker.cancel(bind_job.job_id)).state is JobState.CANCELLED
        await passing
        assert bench.box.binds == []
