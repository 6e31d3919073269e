"""A desk with a report, a press that notes, and eyes that see codes or none."""

from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from bench import Bench
from desks import TextReader
from PIL import Image
from report_made import ZONE

from installer_app.domain.errors import PictureUnreadable
from installer_app.domain.job import InstallJob
from installer_app.presenters.report.parts import Report
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
