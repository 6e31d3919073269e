"""The report view: the day, printing, and how a report is named and told."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bench import METER, Bench
from report_kit import Eyes, Press, a_photo, desk_with
from report_made import ZONE, fact

from installer_app.presenters.report.parts import Report
from installer_app.presenters.report.state import ReportState
from installer_app.presenters.report.view import ReportPresenter
from installer_app.scan.photo_reader import PillowPhotos
from installer_app.services.preferences import PreferenceBook


async def test_the_day_is_today_until_another_is_chosen() -> None:
    desk, _ = await desk_with()
    desk.bench.clock.forward(timedelta(days=1).total_seconds())
    other = await desk.bench.tracker.submit(desk.bench.order(replace(METER, meter_id="555")))
    desk.presenter.choose_install("")
    desk.presenter.enter()
    assert desk.state.days == ("Today, 15 April 2026", "14 April 2026")
    assert (desk.state.day, desk.state.summary) == ("Today, 15 April 2026", "1 install")
    assert not desk.state.takes_photo
    assert "555" in str(desk.report)
    desk.presenter.choose_day("14 April 2026")
    assert desk.state.day == "14 April 2026"
    assert "meter 555" not in str(desk.report)
    assert other.target.meter_id == "555"


async def test_a_day_without_installs_has_no_report(tmp_path: Path) -> None:
    bench, press = await Bench().signed_in(), Press()
    presenter = ReportPresenter(
        *(bench.journal, PreferenceBook(bench.recents), Eyes(), PillowPhotos(), press, bench.clock), zone=ZONE
    )
    presenter.enter()
    presenter.name("Ana")
    assert presenter.state.wanted is None
    assert presenter.state.why_not == "There is nothing to report on this day."
    presenter.save(tmp_path / "day.pdf")
    presenter.take_photo(a_photo(), "IMG.JPG")
    await presenter.action.ended()
    assert press.reports == []
    assert presenter.state.photo is None


async def test_an_install_late_at_night_is_of_its_local_day() -> None:
    bench = await Bench().signed_in()
    bench.clock.forward(timedelta(hours=9).total_seconds())  # 23:02 UTC, 01:02 the next day here
    await bench.submit()
    presenter = ReportPresenter(
        *(bench.journal, PreferenceBook(bench.recents), Eyes(), PillowPhotos(), Press(), bench.clock),
        zone=ZONE,
    )
    presenter.enter()
    assert presenter.state.days == ("Today, 15 April 2026",)
    assert presenter.state.summary == "1 install"


async def test_a_bind_and_the_release_before_it_are_one_install_of_the_day() -> None:
    bench = await Bench().signed_in()
    await bench.submit(release_first=True)
    presenter = ReportPresenter(
        *(bench.journal, PreferenceBook(bench.recents), Eyes(), PillowPhotos(), Press(), bench.clock),
        zone=ZONE,
    )
    presenter.enter()
    assert presenter.state.summary == "1 install"
    assert presenter.state.wanted is not None
    assert "The release before it" in str(presenter.state.wanted.report())


async def test_a_report_says_when_it_was_made_and_not_when_its_view_was_opened(tmp_path: Path) -> None:
    desk, _ = await desk_with()
    opened = fact(desk.report, "Report made")[0]
    desk.bench.clock.forward(25 * 60)
    desk.presenter.save(tmp_path / "one.pdf")
    await desk.done()
    made = fact(desk.press.reports[0], "Report made")[0]
    assert made != opened
    assert "Bind: Slow" in str(desk.press.reports[0])


async def test_printing_says_what_went_to_the_printer_or_that_nothing_did() -> None:
    desk, _ = await desk_with()

    async def prints(report: Report) -> int:
        assert report.title == "Practice report"
        return 1

    async def jams(_: Report) -> int:
        raise OSError("jam")

    desk.presenter.print_by(prints)
    await desk.done()
    assert desk.state.message is not None
    assert desk.state.message.happened == "1 page went to the printer."
    desk.presenter.print_by(jams)
    await desk.done()
    assert desk.said == "Not printed"
    desk.presenter.no_printer()
    assert desk.said == "No printer is set up here"


async def test_a_report_is_named_so_that_every_system_takes_the_name() -> None:
    desk, job = await desk_with()
    wanted = desk.state.wanted
    assert wanted is not None
    assert wanted.file_name == "practice-report-123456789-2026-04-14.pdf"

    def named(meter: str, environment: str) -> str:
        odd = replace(
            job,
            target=replace(job.target, meter_id=meter),
            place=replace(job.place, environment=environment),
        )
        return replace(wanted, installs=((odd,),)).file_name

    assert named("../../etc/pass wd", "production") == "install-report-etcpasswd-2026-04-14.pdf"
    assert named("北京:*?", "staging") == "test-report-install-2026-04-14.pdf"


async def test_what_is_shown_is_told_once_each(tmp_path: Path) -> None:
    desk, _ = await desk_with()
    told: list[str] = []
    hear: Callable[[ReportState], None] = lambda state: told.append(state.busy)  # noqa: E731 - one line
    desk.presenter.changed.add(hear)
    desk.presenter.save(tmp_path / "one.pdf")
    desk.presenter.save(tmp_path / "two.pdf")  # a second press while the first is under way
    await desk.done()
    assert len(desk.press.reports) == 1
    assert told[-1] == ""
