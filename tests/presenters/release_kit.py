"""A device that was bound from this laptop, pairing or confirmed, and the hands that release it alone."""

from bench import METER, Bench
from desks import TUTORIAL, bind, desk_at_review, step
from memory_stores import WipingStore

from installer_app.domain.job import InstallJob, JobState
from installer_app.presenters.desk import Desk
from installer_app.presenters.steps import Step
from installer_app.presenters.tracker.details import JobDetails

ANOTHER = "MAC:DA:7A:CC:00:41:7D;IC:A1B2C3D4E5F6A7B8"
NUMBER = METER.meter_id


async def pairing() -> tuple[Bench, Desk]:
    """John Doe's meter was bound from this laptop a moment ago."""
    bench = Bench(store=WipingStore())
    desk = await desk_at_review(bench)
    await bind(desk, bench)
    desk.tracker.enter()
    return bench, desk


async def confirmed() -> tuple[Bench, Desk]:
    """The same, an hour later."""
    bench, desk = await pairing()
    bench.box.on_ami(True)
    bench.clock.forward(3600)
    await bench.tracker.step(everything=True)
    assert bench.journal.jobs[0].state is JobState.CONFIRMED
    return bench, desk


async def settled(desk: Desk) -> None:
    for action in desk.actions():
        await action.ended()


async def ask(desk: Desk, bench: Bench, number: int = 0) -> None:
    """Press "Release it" in the tracker."""
    desk.tracker.choose(bench.journal.jobs[number].job_id)
    assert "release" in details(desk).actions
    desk.tracker.do("release")
    await settled(desk)


async def scan(desk: Desk, payload: str = TUTORIAL) -> None:
    desk.release.scan()
    assert step(desk) is Step.SCAN
    desk.scan.read_text(payload)
    desk.scan.tick(True)
    desk.scan.use()
    await settled(desk)


async def release(desk: Desk, bench: Bench) -> InstallJob:
    """Type the number, press the primary, and let the outbox make one pass."""
    desk.release.type_meter(NUMBER)
    assert desk.release.state.why_not == ""
    desk.release.release()
    await settled(desk)
    await bench.tracker.step()
    return bench.journal.jobs[-1]


def details(desk: Desk) -> JobDetails:
    desk.tracker.refresh()
    found = desk.tracker.state.details
    assert found is not None
    return found
