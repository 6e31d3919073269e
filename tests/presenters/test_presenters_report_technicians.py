"""Several technicians on one laptop: each install is under the name of who did it."""

from dataclasses import replace

from bench import METER, Bench
from desks import bind, desk_at_review
from kept_preferences import kept_preferences
from report_kit import Eyes, Press
from report_made import ZONE, fact, words_of

from installer_app.presenters.desk import Desk
from installer_app.presenters.report.facts import canonical
from installer_app.presenters.report.parts import Report
from installer_app.presenters.report.view import ReportPresenter
from installer_app.scan.photo_reader import PillowPhotos


def reports(bench: Bench) -> ReportPresenter:
    given = (bench.journal, bench.preferences, Eyes(), PillowPhotos(), Press(), bench.clock)
    return ReportPresenter(*given, zone=ZONE)


def made(presenter: ReportPresenter) -> Report:
    assert presenter.state.wanted is not None
    return presenter.state.wanted.report()


async def settled(desk: Desk) -> None:
    for action in desk.actions():
        await action.ended()


async def by(bench: Bench, name: str, meter: str) -> None:
    order = replace(bench.order(replace(METER, meter_id=meter)), technician=name)
    await bench.tracker.submit(order)
    bench.clock.forward(60)


async def test_a_bind_records_the_name_that_is_on_the_laptop_then() -> None:
    bench = Bench()
    await bench.preferences.change(technician="Ana Reyes")
    desk = await desk_at_review(bench)
    await bind(desk, bench)
    await bench.preferences.change(technician="Bo Lund")
    assert [job.technician for job in bench.journal.jobs] == ["Ana Reyes"]


async def test_the_day_of_two_technicians_names_each_at_their_own_installs_one_after_the_other() -> None:
    bench = await Bench().signed_in()
    await by(bench, "Ana Reyes", "111")
    await by(bench, "Bo Lund", "222")
    await by(bench, "Ana Reyes", "333")
    bench.preferences.hold(technician="Bo Lund")
    presenter = reports(bench)
    presenter.enter()
    report = made(presenter)
    assert fact(report, "Technician")[0] == "Ana Reyes, Bo Lund"
    assert fact(report, "Report made by")[0] == "Bo Lund"
    words = words_of(report)
    order = [words.index(f"Meter {meter} ·") for meter in ("111", "333", "222")]
    assert order == sorted(order)
    of_333 = words[words.index("Meter 333 ·") : words.index("Meter 222 ·")]
    assert "Ana Reyes" in of_333
    assert "Bo Lund" not in of_333


async def test_the_report_of_anothers_install_is_under_their_name() -> None:
    bench = await Bench().signed_in()
    await by(bench, "Ana Reyes", "111")
    bench.preferences.hold(technician="Bo Lund")
    presenter = reports(bench)
    presenter.choose_install(bench.journal.jobs[0].job_id)
    presenter.enter()
    assert fact(made(presenter), "Technician")[0] == "Ana Reyes"
    assert fact(made(presenter), "Report made by")[0] == "Bo Lund"


async def test_a_name_that_is_entered_only_for_the_report_is_that_of_the_shifts_own_installs() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    await bind(desk, bench)
    desk.shift.change()
    await settled(desk)
    bench.clock.forward(60)
    await bench.signed_in()
    await by(bench, "", "222")
    presenter = reports(bench)
    presenter.enter()
    presenter.name("Bo Lund")
    report = made(presenter)
    assert fact(report, "Technician")[0] == "Not named, Bo Lund"
    words = words_of(report)
    assert "Bo Lund" not in words[words.index("1. Meter") : words.index("2. Meter")]


async def test_when_the_shift_changed_is_known_after_a_restart() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    await bind(desk, bench)
    bench.clock.forward(60)
    desk.shift.change()
    await settled(desk)
    later = bench.restarted()
    await later.journal.load()
    later.preferences.now = await kept_preferences(later.recents)
    presenter = reports(later)
    presenter.enter()
    presenter.name("Bo Lund")
    assert fact(made(presenter), "Technician")[0] == "Not named"


async def test_with_one_technician_the_report_reads_as_ever() -> None:
    bench = await Bench().signed_in()
    await by(bench, "", "111")
    presenter = reports(bench)
    presenter.enter()
    presenter.name("Ana Reyes")
    report = made(presenter)
    assert fact(report, "Technician")[0] == "Ana Reyes"
    assert "Report made by" not in words_of(report)


async def test_a_shift_that_began_at_no_time_is_no_reason_to_fail() -> None:
    bench = await Bench().signed_in()
    await by(bench, "", "111")
    bench.preferences.hold(shift_began="yesterday")
    presenter = reports(bench)
    presenter.enter()
    presenter.name("Ana Reyes")
    assert fact(made(presenter), "Technician")[0] == "Ana Reyes"


async def test_the_facts_name_who_did_each_install() -> None:
    bench = await Bench().signed_in()
    await by(bench, "Ana Reyes", "111")
    jobs = bench.journal.jobs
    other = [replace(job, technician="Bo Lund") for job in jobs]
    assert b'"technician":"Ana Reyes"' in canonical(jobs, "Bo Lund")
    assert canonical(jobs, "Bo Lund") != canonical(other, "Bo Lund")
