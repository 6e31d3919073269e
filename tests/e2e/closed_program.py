"""The program as a child whose window is closed: ``unpainted``, or ``painted`` and the rest still to come.

What became of it goes to standard output as JSON.
"""

import json
import sys
from pathlib import Path

from installer_app.app.ground import LOCK
from installer_app.app.window import run_window
from installer_app.settings import Settings
from installer_app.store.writer_lock import WriterLock
from installer_app.ui.entrance import Entrance


def main(moment: str, home: Path) -> None:
    if moment == "unpainted":
        shown = Entrance.show

        def show(entrance: Entrance, *, alone: bool) -> None:
            shown(entrance, alone=alone)
            entrance.window.close()

        Entrance.show = show  # type: ignore[method-assign,assignment] # whoever is that quick
    else:
        # The first thing that is done for the window once it is painted.
        Entrance.wear_icon = lambda entrance: entrance.window.close()  # type: ignore[method-assign,assignment] # as above
    status = run_window(Settings(home))
    lock = WriterLock(home / LOCK)
    print(json.dumps({"status": status, "free": lock.acquire()}))
    lock.release()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
