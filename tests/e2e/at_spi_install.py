"""One install in the demo by what a screen reader hears and can press; prints what it heard, as JSON.

Run within ``dbus-run-session``, on a display; the argument is the folder of what is kept.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from at_spi import RADIO, ScreenReader
from program import GIVE_UP, environment

CHECKS = (
    "Its light is solid green",
    "Within 25 feet of the meter",
    "Away from metal and routers",
    "It stays plugged in",
)


def install(reader: ScreenReader) -> list[str]:
    """From the start to confirmed; the titles and verdicts that were heard."""
    heard = []

    def hear(words: str) -> None:
        reader.until_said(words)
        heard.append(words)

    hear("DEMO. Practice. Nothing is real.")
    hear("Which customer?")
    reader.write("Customer number", "123456789")
    reader.press("Find customer")
    hear("John Doe")
    reader.press("Continue with John Doe")
    hear("Which meter?")
    reader.find(RADIO, "Electric meter 123456789")
    reader.press("Use meter 123456789")
    hear("Does this match the sticker?")
    hear("AA:BB:CC:DD:EE:FF")
    reader.press("Use this sticker")
    hear("Check, then bind")
    for check in CHECKS:
        reader.tick(check)
    reader.press("Bind DataBridge")
    hear("You can leave")
    hear("Bound and confirmed")
    return heard


def main(home: Path) -> None:
    """Start the program, install, and end it."""
    own = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    own["DISPLAY"] = os.environ["DISPLAY"]
    command = [sys.executable, "-m", "installer_app", "--demo"]
    with subprocess.Popen(command, env=environment(home, {}) | own) as program:
        reader = ScreenReader()
        try:
            print(json.dumps(install(reader)))
        finally:
            reader.close()
            program.terminate()
            program.wait(GIVE_UP)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
