"""The least that shows a camera to nobody: a QVideoSink into which frames are pushed, until it is killed.

``python bare_sink.py FRAMES COUNT`` says so once ``COUNT`` frames were pushed.
"""

import sys
from pathlib import Path

from frame_pump import FramePump, tell
from PySide6.QtMultimedia import QVideoSink
from PySide6.QtWidgets import QApplication


def main() -> int:
    """Until it is killed."""
    app = QApplication(sys.argv[:1])
    pump, sink = FramePump(Path(sys.argv[1]), int(sys.argv[2]), tell), QVideoSink()
    pump.start(sink)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
