"""The window closes: what a person typed, chose or said in the moment before it is kept all the same."""

import asyncio

import pytest
from bench import Bench, ScriptedBox
from desks import desk_over, step
from front_kit import program
from kept_preferences import kept_preferences

from installer_app.domain.device import DeviceKind
from installer_app.domain.job import JobState
from installer_app.domain.stop import Reason, WorkOrder
from installer_app.presenters.steps import Step
from installer_app.services.ports import BindRequest
from installer_app.ui import front
from installer_app.ui.theme import Look


class SilentBox(ScriptedBox):
    """Takes a bind, and never says a word again; hangs up in its own time."""

    def __init__(self) -> None:
        super().__init__()
        self.has_it = asyncio.Event()

    async def bind(self, request: BindRequest) -> None:
        self.requests.append(request)
        self.has_it.set()
        await asyncio.Event().wait()

    async def close(self) -> None:
        for _ in range(20):  # as a connection takes some turns of the loop
            await asyncio.sleep(0)
        await super().close()


async def test_a_name_typed_in_the_report_view_and_a_device_are_there_at_the_next_start(look: Look) -> None:
    bench = Bench()
    async with program(look, bench) as p:
        p.desk.report.ask("")
        p.desk.report.name("Ana Ruiz")
        p.desk.device.choose(DeviceKind.SMARTLINK)
    kept = await kept_preferences(bench.recents)
    assert (kept.technician, kept.device) == ("Ana Ruiz", DeviceKind.SMARTLINK)


async def test_what_was_said_of_a_stop_is_kept_too(look: Look) -> None:
    bench = Bench()
    async with program(look, bench) as p:
        await bench.day_list.take_over([WorkOrder("0012")], add=False)
        (one,) = bench.day_list.standings
        p.desk.today.ask_why_not(one.stop.stop_id)
        p.desk.today.choose_reason(Reason.NOBODY_HOME.value)
        p.desk.today.record()
    (kept,) = await bench.stops.newest()
    assert kept.could_not is not None
    assert kept.could_not.reason is Reason.NOBODY_HOME


@pytest.mark.parametrize("way", ["sign out", "shift"])
async def test_who_leaves_behind_a_request_that_hangs_has_left(
    way: str, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(front, "LAST_WORD_SECONDS", 0.5)  # for the request; what is written takes no time
    box = SilentBox()
    bench = Bench(box)
    async with program(look, bench) as p:
        await bench.preferences.change(technician="Ana Ruiz")
        p.desk.sign_in.edit_client_id("field-tech-204")
        p.desk.sign_in.edit_secret("made-up")
        p.desk.sign_in.keep(True)
        p.desk.sign_in.sign_in()
        await p.desk.sign_in.action.ended()
        p.front.start(alone=True)
        job = await bench.submit()
        await box.has_it.wait()
        (p.desk.shift.sign_out if way == "sign out" else p.desk.shift.change)()
        assert bench.session.signed_in is not None

    assert bench.session.signed_in is None
    assert bench.job(job).state is JobState.UNKNOWN
    assert (await kept_preferences(bench.recents)).technician == ("Ana Ruiz" if way == "sign out" else "")
    later = desk_over(bench.restarted())
    later.sign_in.enter(by_itself=True)
    for action in later.actions():
        await action.ended()
    assert step(later) is Step.SIGN_IN
