"""An install that was begun and not confirmed: all that was entered, to go on with after a restart."""

from datetime import datetime, timedelta

from installer_app.domain.device import DeviceKind
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import Place
from installer_app.domain.mac import MacAddress
from installer_app.domain.sticker import Sticker
from installer_app.frozen import frozen

KEPT_FOR = timedelta(hours=24)


@frozen
class StartedInstall:
    """``step`` is the wizard's word for the page; ``at`` (aware UTC) when it was last kept.

    ``asked`` is what the customer was looked up by ("" for the account of the sign-in), or typed so far;
    ``client_id`` the number that answered, "" while none has. ``mac`` and ``code`` are those of the settled
    sticker, or (not ``settled``) as typed so far. ``code_lost``: there was a code, and it could not be kept.
    """

    place: Place
    step: str
    at: datetime
    asked: str = ""
    client_id: str = ""
    customer_name: str = ""
    number_vouched: bool = False
    premise_id: str = ""
    meter_id: str = ""
    device: DeviceKind = DeviceKind.DATABRIDGE
    replaces: bool = False
    mac: str = ""
    code: InstallCode | None = None
    source: str = ""
    settled: bool = False
    code_lost: bool = False
    ticks: tuple[str, ...] = ()

    @property
    def sticker(self) -> Sticker | None:
        """The settled sticker, with its code."""
        if not self.settled or self.code is None:
            return None
        return Sticker(MacAddress(self.mac), self.code, self.source)

    def holds(self, now: datetime) -> bool:
        """Whether it is of the last day; by a clock that was set far wrong it is not."""
        return abs(now - self.at) < KEPT_FOR
