"""Bound meters, and when their pairing settles."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from installer_app.frozen import frozen
from installer_app.sandbox.clock import SandboxClock
from installer_app.sandbox.ledger import ActionCode, LedgerEntry
from installer_app.sandbox.records import Account, MeterRecord


@frozen
class Binding:
    """A device on a meter. ``settles_at`` None: it never pairs."""

    mac: str
    settles_at: datetime | None


class Pairing:
    """Follows the ledger. A meter that was not on AMI shows on it from the settled pairing to the release;
    one that was on AMI already stays there whatever happens (contract: When is a meter bound?)."""

    def __init__(self, accounts: Iterable[Account], usual_seconds: float, clock: SandboxClock) -> None:
        self._clock = clock
        self._durations = {a.client_id: _duration(a, usual_seconds) for a in accounts}
        self._bound = {
            meter_id: Binding(mac, clock.now()) for a in accounts for meter_id, mac in a.bound.items()
        }

    def follow(self, entry: LedgerEntry) -> None:
        """Let an accepted bind or release take effect."""
        if entry.action_code is ActionCode.RELEASE:
            self._bound.pop(entry.meter_id, None)
            return
        duration = self._durations.get(entry.hem_profile_id)
        settles_at = None if duration is None else entry.at + duration
        self._bound[entry.meter_id] = Binding(entry.mac_address, settles_at)

    def binding(self, meter_id: str) -> Binding | None:
        """What is bound to the meter, pairing or paired."""
        return self._bound.get(meter_id)

    def on_ami(self, meter: MeterRecord) -> bool:
        """What the record says of ``isAMI`` now."""
        if meter.is_ami:
            return True
        binding = self._bound.get(meter.meter_id)
        return (
            binding is not None and binding.settles_at is not None and binding.settles_at <= self._clock.now()
        )


def _duration(account: Account, usual_seconds: float) -> timedelta | None:
    times_the_usual = account.pairing
    if times_the_usual == "never":
        return None
    # A pairing that takes long must show even where the usual one settles at once.
    usual = usual_seconds if times_the_usual == 1 else max(usual_seconds, 1.0)
    return timedelta(seconds=usual * times_the_usual)
