"""A saved install whose code is gone: its sticker is scanned again, and it goes out."""

from bench import Bench
from desks import TUTORIAL, bind, desk_at_review, desk_over, step

from installer_app.domain.errors import NoNetwork
from installer_app.domain.job import JobState, Need
from installer_app.presenters.desk import Desk
from installer_app.presenters.steps import Step

ANOTHER = "MAC:00:12:4B:00:01:02;IC:83FED3407A939723A5C639B26916D505C3B5"


async def without_code(bench: Bench) -> Desk:
    """A bind that was saved without a network, and has lost its code."""
    desk = await desk_at_review(bench)
    bench.box.fail("sign_in", NoNetwork())
    await bind(desk, bench)
    bench.store.codes.clear()
    bench.clock.forward(60)
    await bench.tracker.step(everything=True)
    assert bench.journal.jobs[0].need is Need.CODE_GONE
    return desk


async def test_its_own_sticker_scanned_again_sends_it() -> None:
    bench = Bench()
    desk = await without_code(bench)
    assert desk.status.state.actions == ("scan again", "undo")
    desk.status.do("scan again")
    assert (step(desk), desk.scan.state.card) == (Step.SCAN, None)
    assert "AA:BB:CC:DD:EE:FF" in desk.scan.state.goes_on
    desk.scan.read_text(TUTORIAL)
    desk.scan.use()
    await desk.errands.resume.action.ended()
    assert step(desk) is Step.STATUS
    await bench.tracker.step(everything=True)
    assert [request.code.value for request in bench.box.binds] == ["TUTORIAL-INSTALL-CODE-001"]
    assert desk.status.state.verdict is not None
    assert desk.status.state.verdict.title == "You can leave"


async def test_the_sticker_of_another_databridge_is_refused_in_words() -> None:
    bench = Bench()
    desk = await without_code(bench)
    desk.status.do("scan again")
    desk.scan.read_text(ANOTHER)
    desk.scan.use()
    assert step(desk) is Step.SCAN
    assert desk.scan.state.message is not None
    assert desk.scan.state.message.title == "That is another DataBridge"
    assert "Nothing was sent" in desk.scan.state.message.happened
    await bench.tracker.step(everything=True)
    assert (bench.store.codes, bench.box.binds) == ({}, [])


async def test_going_back_leaves_the_install_as_it_was() -> None:
    bench = Bench()
    desk = await without_code(bench)
    desk.status.do("scan again")
    desk.wizard.back()
    assert (step(desk), bench.journal.jobs[0].need) == (Step.STATUS, Need.CODE_GONE)
    assert desk.status.state.actions == ("scan again", "cancel")


async def test_a_disk_that_does_not_take_the_code_says_so() -> None:
    bench = Bench()
    desk = await without_code(bench)
    desk.status.do("scan again")
    bench.store.broken = True
    desk.scan.read_text(TUTORIAL)
    desk.scan.use()
    await desk.errands.resume.action.ended()
    assert step(desk) is Step.SCAN
    assert desk.scan.state.message is not None
    assert desk.scan.state.message.title == "No room to save"


async def test_one_that_was_taken_back_meanwhile_gets_no_code() -> None:
    bench = Bench()
    desk = await without_code(bench)
    desk.status.do("scan again")
    await bench.tracker.cancel(bench.journal.jobs[0].job_id)
    desk.scan.read_text(TUTORIAL)
    desk.scan.use()
    await desk.errands.resume.action.ended()
    assert step(desk) is Step.STATUS
    assert (bench.journal.jobs[0].state, bench.store.codes) == (JobState.CANCELLED, {})


async def test_the_tracker_opens_it_at_the_scan_page() -> None:
    bench = Bench()
    await without_code(bench)
    later = bench.restarted()
    await later.journal.load()
    desk = desk_over(later)
    shown: list[str] = []
    desk.resuming.add(shown.append)
    job_id = later.journal.jobs[0].job_id
    desk.tracker.enter()
    desk.tracker.choose(job_id)
    assert desk.tracker.state.details is not None
    assert desk.tracker.state.details.actions == ("scan again", "cancel", "report")
    desk.tracker.do("scan again")
    assert (step(desk), shown) == (Step.SCAN, [job_id])
    whose = "For DataBridge AA:BB:CC:DD:EE:FF, meter 123456789, John Doe"
    assert desk.scan.state.asks_for == whose
    desk.scan.scan_again()
    assert desk.scan.state.asks_for == whose
    desk.scan.read_text(TUTORIAL)
    desk.scan.use()
    await desk.errands.resume.action.ended()
    assert step(desk) is Step.STATUS
    assert later.journal.jobs[0].need is Need.NONE
    desk.status.do("next device")
    assert step(desk) is Step.SIGN_IN
