"""What the sign-in page shows while a person signs in elsewhere."""

import math
from dataclasses import field
from datetime import datetime
from typing import TYPE_CHECKING

from installer_app.frozen import frozen
from installer_app.language import plural, tr

if TYPE_CHECKING:
    from installer_app.services.people import DeviceCode

GROUP = 4


@frozen
class Waiting:
    """For the browser (``code`` is ""), or for a code that is entered on another device.

    ``url`` is what the browser opens, or a telephone from the picture: it is for this one sign-in, and not in
    ``repr``. ``opened``: a browser was started. ``or_code``: the utility has codes as well. ``address`` is
    where the code is entered, and ``left`` how long it holds, in words.
    """

    url: str = field(repr=False)
    opened: bool = True
    or_code: bool = False
    code: str = field(default="", repr=False)
    address: str = ""
    left: str = ""
    ends: datetime | None = None


def for_code(code: "DeviceCode", now: datetime) -> Waiting:
    """What is shown of a device code that has just come."""
    return Waiting(
        code.complete or code.address,
        code=grouped(code.user_code),
        address=code.address,
        left=left_of(now + code.holds, now),
        ends=now + code.holds,
    )


def grouped(code: str) -> str:
    """In groups that can be read aloud; as it is where the utility has grouped it already."""
    if len(code) <= GROUP or not code.isalnum():
        return code
    size = GROUP if len(code) % GROUP == 0 or len(code) % 3 else 3
    return "-".join(code[at : at + size] for at in range(0, len(code), size))


def left_of(ends: datetime, now: datetime) -> str:
    """In whole minutes: it does not count down the seconds of somebody who types."""
    minutes = max(1, math.ceil((ends - now).total_seconds() / 60))
    return plural(
        minutes, tr("The code holds 1 more minute."), tr("The code holds {n} more minutes.", n=minutes)
    )
