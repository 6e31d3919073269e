"""Run by itself: which of PySide's types the named work asks for that nobody has asked for before it.

One argument: ``frames`` or ``report``. Prints their names, none if all is well. A type once made stays, so
each question needs a process of its own.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication


def types() -> set[str]:
    """All that PySide's modules have made so far."""
    modules = [name for name in sys.modules if name.startswith("PySide6.Qt")]
    return {f"{name}.{made}" for name in modules for made in vars(sys.modules[name])}


def frames() -> set[str]:
    """What the lanes do with a frame, in every format, once a camera's feed has been started."""
    from installer_app.scan.reader import QrStickerReader
    from installer_app.ui.camera.demo import DemoCamera
    from installer_app.ui.camera.feed import CameraFeed

    feed = CameraFeed(DemoCamera(lambda: iter(())), QrStickerReader().new_scan)
    feed.start()
    feed.stop()
    from PySide6.QtCore import QSize
    from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

    from installer_app.ui.camera.luma import grey_of
    from installer_app.ui.camera.preview import preview_of, whole_picture

    before = types()
    for pixels in QVideoFrameFormat.PixelFormat:
        frame = QVideoFrame(QVideoFrameFormat(QSize(64, 36), pixels))
        for work in (grey_of, whole_picture, lambda frame: preview_of(frame, QSize(16, 9))):
            work(frame)
    return types() - before


def report() -> set[str]:
    """Writing a report to a file, once its first page has been painted on the screen."""
    from bench import T0
    from report_made import ZONE, install

    from installer_app.presenters.report.wanted import Wanted
    from installer_app.ui.report.press import PdfPress
    from installer_app.ui.report.preview import Preview
    from installer_app.ui.theme import Look

    wanted = Wanted(((install(),),), "Ana Ruiz", T0, zone=ZONE)
    preview = Preview(Look())
    preview.show_wanted(wanted)
    preview.grab()
    before = types()
    with TemporaryDirectory() as folder:
        PdfPress().write(wanted.report(), Path(folder) / "report.pdf")
    return types() - before


if __name__ == "__main__":
    app = QApplication([])
    print(*sorted({"frames": frames, "report": report}[sys.argv[1]]()))
