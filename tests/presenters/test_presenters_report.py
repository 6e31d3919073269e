"""The report view: which report, by whom, with which photo; saved or not, printed or not, and why."""

import errno
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from bench import METER, Bench
from desks import TextReader
from PIL import Image
from report_made import ZONE, fact, number

from installer_app.domain.errors import PictureProblem, PictureUnreadable
from installer_app.domain.job import InstallJob
from installer_app.presenters.report.parts import Picture, Report
from installer_app.presenters.report.state import ReportState
from installer_app.presenters.report.view import ReportPresenter
from installer_app.scan.photo_reader import PillowPhotos
from installer_app.services.preferences import PreferenceBook
from installer_app.services.scanning import FoundCode


@dataclass
class Press:
    """Writes what it is given into a list; ``problem`` is what the disk says."""

    reports: list[Report] = field(default_factory=list)
    problem: OSError | None = None

    def write(self, report: Report, to: Path) -> int:
        if self.problem is not None:
            raise self.problem
        assert to.suffix == ".pdf"
        self.reports.append(report)
        return 2


class Eyes(TextReader):
    """Finds these codes in every picture; without decoders it cannot look."""

    def __init__(self, *texts: str, blind: bool = False) -> None:
        self.texts, self.blind = texts, blind

    def decoders(self) -> tuple[str, ...]:
        return () if self.blind else ("zxing-cpp",)

    def read_picture(self, picture: bytes) -> tuple[FoundCode, ...]:
        assert picture
        if not self.texts:
            raise PictureUnreadable(no_code=True)
        return super().read_picture("\n".join(self.texts).encode())


@dataclass
class Desk:
    """The presenter over real services."""

    bench: Bench
    presenter: ReportPresenter
    press: Press
    book: PreferenceBook

    @property
    def state(self) -> ReportState:
        return self.presenter.state

    @property
    def report(self) -> Report:
        assert self.state.wanted is not None
        return self.state.wanted.report()

    @property
    def said(self) -> str:
        return self.state.message.title if self.state.message else ""

    async def done(self) -> None:
        await self.presenter.action.ended()
        await self.presenter.keep_action.ended()


async def desk_with(eyes: Eyes | None = None, technician: str = "Ana Ruiz") -> tuple[Desk, InstallJob]:
    """Signed in, with one accepted bind, its report on show."""
    bench = await Bench().signed_in()
    job = await bench.submit()
    await bench.tracker.step()
    press, book = Press(), PreferenceBook(bench.recents)
    presenter = ReportPresenter(
        *(bench.journal, book, eyes or Eyes(), PillowPhotos(), press, bench.clock), zone=ZONE
    )
    presenter.choose_install(job.job_id)
    presenter.enter()
    presenter.name(technician)
    return Desk(bench, presenter, press, book), job


def a_photo() -> bytes:
    out = BytesIO()
    Image.new("RGB", (40, 30), "green").save(out, "JPEG")
    return out.getvalue()


async def test_an_install_is_saved_and_its_pages_are_told(tmp_path: Path) -> None:
    desk, _ = await desk_with()
    assert desk.state.facts[1:] == (("Meter", "123456789"), ("Device", "AA:BB:CC:DD:EE:FF"))
    desk.presenter.save(tmp_path / "one.pdf")
    assert desk.state.busy == "Writing the report…"
    await desk.done()
    assert (desk.state.busy, desk.said) == ("", "Report saved")
    assert desk.state.message is not None
    assert desk.state.message.text == "one.pdf, 2 pages."
    assert fact(desk.press.reports[0], "Install code")[0] == "TUTO…-001"


async def test_the_name_is_asked_once_and_kept(tmp_path: Path) -> None:
    desk, job = await desk_with(technician="")
    assert desk.state.why_not == "Enter your name first: the report carries it."
    desk.presenter.save(tmp_path / "one.pdf")
    desk.presenter.print_by(lambda _: pytest.fail("printed without a name"))
    await desk.done()
    assert desk.press.reports == []
    desk.presenter.name("  Ana Ruiz ")
    desk.presenter.save(tmp_path / "one.pdf")
    await desk.done()
    assert desk.book.now.technician == "Ana Ruiz"
    later = ReportPresenter(
        *(desk.bench.journal, PreferenceBook(desk.bench.recents), Eyes(), PillowPhotos(), Press()),
        desk.bench.clock,
    )
    await later._preferences.load()
    later.choose_install(job.job_id)
    later.enter()
    assert (later.state.technician, later.state.why_not) == ("Ana Ruiz", "")


async def test_a_name_typed_and_not_yet_used_is_there_again_and_kept() -> None:
    desk, job = await desk_with(technician="Ana")
    desk.presenter.leave()
    await desk.done()
    desk.presenter.choose_install(job.job_id)
    desk.presenter.enter()
    assert desk.state.technician == "Ana"
    assert (await PreferenceBook(desk.bench.recents).load()).technician == "Ana"


async def test_after_a_change_of_shift_no_report_carries_the_last_one_s_name() -> None:
    desk, job = await desk_with(technician="Ana Ruiz")
    desk.presenter.leave()
    await desk.done()
    await desk.book.change(technician="")
    desk.presenter.choose_install(job.job_id)
    desk.presenter.enter()
    assert desk.state.technician == ""
    assert desk.state.why_not == "Enter your name first: the report carries it."


async def test_a_name_that_cannot_be_kept_holds_in_this_run(tmp_path: Path) -> None:
    desk, _ = await desk_with()
    desk.bench.recents.broken = True
    desk.presenter.save(tmp_path / "one.pdf")
    await desk.done()
    assert desk.said == "Report saved"
    assert desk.book.now.technician == "Ana Ruiz"


@pytest.mark.parametrize(
    ("code", "says"),
    [
        (errno.ENOSPC, "There is no room left there."),
        (errno.EACCES, "You may not write there, or the file is open in another program."),
        (errno.EROFS, "You may not write there, or the file is open in another program."),
        (errno.EIO, "It could not be written there."),
    ],
)
async def test_what_cannot_be_written_is_said(tmp_path: Path, code: int, says: str) -> None:
    desk, _ = await desk_with()
    desk.press.problem = OSError(code, "of the system")
    desk.presenter.save(tmp_path / "one.pdf")
    await desk.done()
    assert desk.said == "Report not saved"
    assert desk.state.message is not None
    assert desk.state.message.happened == f"{says} one.pdf was not changed."
    desk.press.problem = None
    desk.presenter.save(tmp_path / "one.pdf")
    await desk.done()
    assert desk.said == "Report saved"


async def test_a_report_follows_its_install_while_it_is_on_show() -> None:
    desk, job = await desk_with()
    before = number(desk.report)
    await desk.bench.tracker.seen_in_app(job.job_id)
    assert number(desk.report) != before
    assert "Bind: Confirmed" in str(desk.report)


async def test_a_photo_is_taken_over_and_forgotten_with_the_view() -> None:
    desk, job = await desk_with()
    without = number(desk.report)
    desk.presenter.take_photo(a_photo(), "IMG.JPG")
    assert desk.state.busy == "Looking for codes in the photo…"
    await desk.done()
    assert desk.state.photo is not None
    assert (desk.state.photo_name, desk.state.photo.width) == ("IMG.JPG", 40)
    assert number(desk.report) != without
    pictures = [b for s in desk.report.sections for b in s.blocks if isinstance(b, Picture)]
    assert [one.photo for one in pictures] == [desk.state.photo]
    assert [file.name for file in desk.report.attachments] == ["facts.json", "photo.jpg"]
    desk.presenter.leave()
    assert desk.state.photo is None
    desk.presenter.choose_install(job.job_id)
    desk.presenter.enter()
    assert number(desk.report) == without


@pytest.mark.parametrize(
    "text",
    [
        "MAC:AA:BB:CC:DD:EE:FF;IC:TUTORIAL-INSTALL-CODE-001",
        "WIFI:S:home;T:WPA;P:secret;;",
        "https://x.example",
    ],
)
async def test_a_photo_with_any_code_in_it_is_refused(text: str) -> None:
    desk, _ = await desk_with(Eyes(text))
    desk.presenter.take_photo(a_photo(), "IMG.JPG")
    await desk.done()
    assert (desk.said, desk.state.photo) == ("There is a QR code in this photo", None)


async def test_where_codes_cannot_be_looked_for_no_photo_is_taken() -> None:
    desk, _ = await desk_with(Eyes(blind=True))
    desk.presenter.take_photo(a_photo(), "IMG.JPG")
    await desk.done()
    assert (desk.said, desk.state.photo) == ("This computer can’t look for codes in photos", None)


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("none.jpg", b"", "This file is not a picture"),
        ("notes.jpg", b"Meter fine, dog not.", "This file is not a picture"),
        ("cut.jpg", a_photo()[:300], "This picture is damaged or cut off"),
        ("gone.jpg", None, "This file is not there any more"),
    ],
)
async def test_a_file_that_is_no_photo_is_refused_by_name(
    tmp_path: Path, name: str, content: bytes | None, says: str
) -> None:
    desk, _ = await desk_with()
    if content is not None:
        (tmp_path / name).write_bytes(content)
    desk.presenter.take_photo_file(tmp_path / name)
    await desk.done()
    assert (desk.said, desk.state.photo) == (says, None)
    assert desk.state.wanted is not None


async def test_every_picture_problem_has_words() -> None:
    desk, _ = await desk_with()
    for reason in PictureProblem:
        desk.presenter.refuse_photo(PictureUnreadable(no_code=False, reason=reason))
        assert desk.said
        assert desk.state.message is not None
        assert desk.state.message.todo


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


async def test_a_photo_belongs_to_the_report_that_it_was_given_for() -> None:
    desk, job = await desk_with()
    desk.presenter.take_photo(a_photo(), "IMG.JPG")
    desk.presenter.leave()
    desk.presenter.choose_install(job.job_id)
    desk.presenter.enter()
    await desk.done()
    assert (desk.state.photo, desk.state.photo_name) == (None, "")
    desk.presenter.take_photo(b"no picture", "IMG.JPG")
    desk.presenter.leave()
    await desk.done()
    desk.presenter.choose_install(job.job_id)
    desk.presenter.enter()
    assert (desk.said, desk.state.busy) == ("", "")


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
