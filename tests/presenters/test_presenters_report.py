"""The report view: of an install, by whom, with which photo; saved or not, and why."""

import errno
from pathlib import Path

import pytest
from kept_preferences import kept_preferences
from report_kit import Eyes, Press, a_photo, desk_with
from report_made import fact, number

from installer_app.domain.errors import PictureUnreadable
from installer_app.domain.file_problems import PictureProblem
from installer_app.presenters.report.parts import Picture
from installer_app.presenters.report.view import ReportPresenter
from installer_app.scan.photo_reader import PillowPhotos
from installer_app.services.preferences import PreferenceBook


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
    book = PreferenceBook(desk.bench.recents, await kept_preferences(desk.bench.recents))
    later = ReportPresenter(
        *(desk.bench.journal, book, Eyes(), PillowPhotos(), Press()),
        desk.bench.clock,
    )
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
    assert (await kept_preferences(desk.bench.recents)).technician == "Ana"


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
