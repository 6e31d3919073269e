"""The window closes: what a person typed, chose or said in the moment before it is kept all the same."""

from bench import Bench
from front_kit import program
from kept_preferences import kept_preferences

from installer_app.domain.device import DeviceKind
from installer_app.domain.stop import Reason, WorkOrder
from installer_app.ui.theme import Look


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
