"""The report view: an install, a day, without a name, with a photo, and what saving and printing answer."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

from case import LONG_BUSINESS, LONG_NAME, LONG_PLACE, Case, NoReader, at_once
from gallery_jobs import all_jobs, bench_with
from gallery_status import shell_of
from PIL import Image

from installer_app.domain.errors import DiskProblem, PictureUnreadable, StoreUnavailable
from installer_app.domain.file_problems import PictureProblem
from installer_app.domain.job import InstallJob
from installer_app.presenters.messages.message import Message
from installer_app.presenters.report.state import (
    ReportState,
    code_in_photo,
    no_photo,
    no_printer,
    not_printed,
    not_saved,
    printed,
    saved,
)
from installer_app.presenters.report.view import ReportPresenter
from installer_app.scan.photo_reader import PillowPhotos
from installer_app.services.preferences import PreferenceBook
from installer_app.services.scanning import FoundCode
from installer_app.ui.front import Front
from installer_app.ui.report.press import PdfPress


def cases() -> Iterator[Case]:
    """Of one install, and of the day."""
    jobs = all_jobs()
    shell = shell_of(jobs["pairing"])
    one = state_of(jobs["confirmed"], technician="Ana Ruiz")
    yield report("install", one, "Ana Ruiz", crowded=True)
    unnamed = state_of(jobs["confirmed"])
    yield report("no-name", unnamed, "Enter your name first: the report carries it.", crowded=True)
    yield report("long-names", state_of(_long(jobs["pairing"]), technician=LONG_NAME), crowded=True)
    with_photo = state_of(jobs["confirmed"], technician="Ana Ruiz", photo=a_photo())
    yield report("photo", with_photo, "IMG_2044.JPG", crowded=True)
    yield report("looking", replace(one, busy="Looking for codes in the photo…"))
    yield report("writing", replace(one, busy="Writing the report…"))
    day = state_of(*jobs.values(), day=True, technician="Ana Ruiz")
    yield report("day", day, "installs", crowded=True)
    yield report("day-empty", state_of(day=True, technician="Ana Ruiz"), "No install was begun on this day.")
    for name, message in _messages().items():
        state = replace(one, message=message)
        yield replace(report(name, state, message.title, crowded=name == "not-saved"), shell=shell)


def _messages() -> dict[str, Message]:
    name = "practice-report-123456789-2026-04-14.pdf"
    full = StoreUnavailable("No space left on device", DiskProblem.FULL)
    open_elsewhere = StoreUnavailable("Permission denied", DiskProblem.READ_ONLY)
    return {
        "saved": saved(name, 2),
        "not-saved": not_saved(open_elsewhere, f"{LONG_BUSINESS}.pdf"),
        "disk-full": not_saved(full, name),
        "printed": printed(2),
        "no-printer": no_printer(),
        "not-printed": not_printed(StoreUnavailable("the printer cannot be begun")),
        "no-photo": no_photo(PictureUnreadable(no_code=False, reason=PictureProblem.NOT_ONE)),
        "code-in-photo": code_in_photo(),
    }


def report(name: str, state: ReportState, *shows: str, crowded: bool = False) -> Case:
    def then(front: Front) -> None:
        front.beside.report.made.take_focus()

    return Case(f"report-{name}", None, state, shows, crowded=crowded, then=then, view="report")


def a_photo() -> bytes:
    """A picture in which no code is."""
    out = BytesIO()
    Image.linear_gradient("L").resize((800, 600)).convert("RGB").save(out, "JPEG")
    return out.getvalue()


def _long(job: InstallJob) -> InstallJob:
    target = replace(job.target, customer_name=LONG_BUSINESS, address=LONG_PLACE)
    return replace(job, target=target)


def state_of(*jobs: InstallJob, day: bool = False, technician: str = "", photo: bytes = b"") -> ReportState:
    """What the presenter shows of the first job, or of the day."""

    bench = bench_with(*jobs)

    async def shown() -> ReportState:
        presenter = ReportPresenter(
            bench.journal, PreferenceBook(bench.recents), NoCodes(), PillowPhotos(), PdfPress(), bench.clock
        )
        presenter.choose_install("" if day else jobs[0].job_id)
        presenter.enter()
        presenter.name(technician)
        if photo:
            presenter.take_photo(photo, "IMG_2044.JPG")
            await presenter.action.ended()
        return presenter.state

    return at_once(shown())


class NoCodes(NoReader):
    """In its pictures there is no code."""

    def read_picture(self, picture: bytes) -> tuple[FoundCode, ...]:
        raise PictureUnreadable(no_code=True, details=f"{len(picture)}")
