"""The same pictures on every machine: one time zone, one locale, and no fonts but the program's own.

Imported before any case is made and before Qt starts: what is read only then is read only once.
"""

import os
import sys
import time
from pathlib import Path

from setting import SCALES

COMPARABLE = sys.platform == "linux"
"""Whether this system draws letters as the kept pictures have them: other systems have other renderers."""


def steady() -> None:
    """From now on this process lives at UTC, in plain English, without the fonts of the machine."""
    os.environ |= {"TZ": "UTC", "LC_ALL": "C.UTF-8", "FONTCONFIG_FILE": str(_NO_FONTS)}
    if hasattr(time, "tzset"):  # Windows takes its zone from elsewhere
        time.tzset()


def on_screens() -> None:
    """A screen for each scale, beside each other: before Qt starts, which reads this only then.

    A window moved from one to the other is painted as on a machine of that scale, to the pixel (measured).
    """
    # Relative: a colon in it would end the name.
    screens = os.path.relpath(Path(__file__).with_name("screens.json"))
    factors = ";".join(f"at{scale}={scale / 100}" for scale in SCALES)
    os.environ |= {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}", "QT_SCREEN_SCALE_FACTORS": factors}


_NO_FONTS = Path(__file__).with_name("no_fonts.conf")
steady()
