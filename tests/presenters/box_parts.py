"""What the tests of the box list share: a depot that shows stickers, and takes what came of them."""

from datetime import UTC

from bench import Bench
from desks import TextReader, reading

from installer_app.domain.hints import Hint
from installer_app.domain.job import InstallJob, JobState, Place, Target
from installer_app.domain.mac import MacAddress
from installer_app.presenters.box.view import BoxPresenter
from installer_app.scan.folder import walk
from installer_app.services.scanning import FoundCode, FrameReading

ONE = "MAC:AA:BB:CC:DD:EE:FF;IC:TUTORIAL-INSTALL-CODE-001"
MISREAD = "MAC:AA:BB:CC:DD:EE:FF;IC:TUTORIAL-INSTALL-CODE-007"
TWO = "Z:540F57FFFE599FAA$I:83FED3407A932B70"
SUSPECT = "MAC:00:13:EA:32:5C:0D;IC:A1B2C3D4E5F6A7B8"
BREAKS = "a bomb"
NOTHING = FrameReading((), (), Hint.SHOW_STICKER)


class FragileReader(TextReader):
    """One picture needs more memory than there is."""

    def read_picture(self, picture: bytes) -> tuple[FoundCode, ...]:
        if picture == BREAKS.encode():
            raise MemoryError
        return super().read_picture(picture)


class Depot:
    """The view's presenter, entered, over a bench."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.box = BoxPresenter(FragileReader(), bench.stock, walk, bench.clock, UTC)
        self.box.enter()

    async def show(self, *texts: str) -> None:
        self.box.on_reading(reading(*texts))
        await self.done()

    async def gone(self) -> None:
        self.box.on_reading(NOTHING)
        await self.done()

    async def done(self) -> None:
        for _ in range(2):
            await self.box.pictures.action.ended()
            await self.box.action.ended()

    @property
    def titles(self) -> list[str]:
        return [line.title for line in self.box.state.lines]

    @property
    def words(self) -> list[str]:
        return [line.badge.word for line in self.box.state.lines]


def used_job(bench: Bench, state: JobState) -> InstallJob:
    target = Target("123456789", "5113305555", "987654321", MacAddress("AA:BB:CC:DD:EE:FF"), "John Doe")
    return InstallJob(
        "job-1", Place("demo", "", "", "field-tech-204"), target, bench.clock.now(), state=state, number=1
    )
