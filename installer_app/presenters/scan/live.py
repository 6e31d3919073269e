"""The scan page's live picture: coaching, what keeps it away, and the still that is offered of it."""

from abc import abstractmethod

from installer_app.domain.errors import CameraProblem, CameraUnavailable, InstallerError
from installer_app.presenters.base import Presenter
from installer_app.presenters.messages.message import Moment
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.scan.coaching import coach
from installer_app.presenters.scan.state import ScanMode, ScanState
from installer_app.presenters.scan.still import Still, StillFrame, StillOffer
from installer_app.presenters.scan.words import decoder_words
from installer_app.presenters.steps import Step
from installer_app.services.ports import Clock
from installer_app.services.scanning import FoundCode, FrameReader, FrameReading, StickerReader


class LivePresenter(Presenter[ScanState]):
    """What is read from it is taken by whoever derives from this, like what comes in by another way."""

    def __init__(self, reader: StickerReader, clock: Clock) -> None:
        super().__init__(ScanState())
        self._reader = reader
        self._clock = clock
        self.still = StillOffer(
            reader, clock, lambda still: self._show(still=still), self._still_read, self._failed
        )

    def load_decoders(self) -> tuple[str, ...]:
        """Load what reads pictures; may be called in a thread, so that it does not keep a page waiting."""
        return self._reader.decoders()

    def new_scan(self) -> FrameReader:
        """What the camera's frames are fed to, until a sticker is settled or the page left."""
        fresh = ScanState()
        self._show(coaching=fresh.coaching, coaching_icon=fresh.coaching_icon, coaching_detail="", codes=())
        self._show(still=Still.LATER)
        return self.still.new_scan()

    def on_reading(self, reading: FrameReading) -> None:
        """One camera frame was read."""
        if self.state.mode is not ScanMode.LIVE or self.state.camera is not None:
            return
        self.still.goes_on()
        words, icon, detail = coach(reading)
        self._show(coaching=words, coaching_icon=icon, coaching_detail=detail, codes=reading.codes)
        if reading.settled:
            self._show(found=reading.codes)
            self._take(reading.settled)
        elif self.state.still is Still.LATER and self.still.due():
            self._show(still=Still.OFFERED)

    def camera_failed(self, problem: CameraProblem, details: str) -> None:
        """There is no picture; the other ways in stay."""
        moment = Moment(Step.SCAN, self._clock.now())
        self._show(camera=message_for(CameraUnavailable(problem, details), moment), codes=())

    def camera_works(self) -> None:
        """There is a picture again."""
        if self.state.can_see:
            self._show(camera=None)

    def take_still(self) -> None:
        """Read the newest frame of the live picture for longer."""
        self._show(message=None, says="")
        self.still.take()

    def _tell_decoders(self) -> None:
        names = self.load_decoders()
        self._show(decoders=decoder_words(names), can_see=bool(names))
        if not names:
            self.camera_failed(CameraProblem.NO_DECODER, "")

    def _still_read(self, shot: StillFrame, codes: tuple[FoundCode, ...]) -> None:
        if self.state.mode is not ScanMode.LIVE:
            return
        self._show(shot=shot)
        self._picture_read(codes)
        if self.state.mode is ScanMode.LIVE:  # it was no sticker
            self._show(still=Still.OFFERED, shot=None)

    @abstractmethod
    def _take(self, payloads: tuple[str, ...]) -> None:
        """These texts were read."""

    @abstractmethod
    def _picture_read(self, codes: tuple[FoundCode, ...]) -> None:
        """These codes are in a picture that stands still."""

    @abstractmethod
    def _failed(self, problem: InstallerError) -> None:
        """Nothing was taken, and why."""
