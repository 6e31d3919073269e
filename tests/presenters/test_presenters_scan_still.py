"""The newest frame of the live picture: kept to be read for longer, and not beyond the page."""

from bench import Bench

from installer_app.domain.hints import Hint
from installer_app.presenters.scan.page import ScanPresenter
from installer_app.scan.reader import QrStickerReader
from installer_app.services.grey import GreyPicture
from installer_app.services.scanning import FrameReading

FRAME = GreyPicture(60, 40, bytes(2400))
NOTHING_READ = FrameReading((), (), Hint.SHOW_STICKER)


def scanning() -> ScanPresenter:
    return ScanPresenter(QrStickerReader(), Bench().clock, lambda _: None, lambda: None)


def test_the_newest_frame_is_kept_while_the_live_picture_is_read() -> None:
    presenter = scanning()
    presenter.new_scan().feed(FRAME)
    assert presenter.still.newest is not None


def test_a_frame_that_lands_after_the_page_was_left_is_not_kept() -> None:
    presenter = scanning()
    scan = presenter.new_scan()
    scan.feed(FRAME)
    presenter.cancel()  # the page is left, with a frame under way in its thread
    assert presenter.still.newest is None
    scan.feed(FRAME)
    assert presenter.still.newest is None


def test_a_scan_that_goes_on_keeps_its_frames_again() -> None:
    presenter = scanning()
    scan = presenter.new_scan()
    presenter.scan_again()
    presenter.on_reading(NOTHING_READ)
    scan.feed(FRAME)
    assert presenter.still.newest is not None
