"""Hears from the system when the network is back, so that what waits goes out at once."""

import logging
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtNetwork import QNetworkInformation

log = logging.getLogger(__name__)
Reachability = QNetworkInformation.Reachability


class Reachable(Protocol):
    """The part of QNetworkInformation that is used here."""

    @property
    def reachabilityChanged(self) -> SignalInstance: ...

    def reachability(self) -> Reachability: ...


def system_network() -> Reachable | None:
    """What the system knows of the network; None where it tells nothing (then only back-off is left)."""
    if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
        log.info("the system does not tell about its network")
        return None
    return QNetworkInformation.instance()


class NetworkWatch(QObject):
    """Tells ``came_back`` each time the way out is there again after it was not.

    That is a hint and no proof: a server may be out of reach all the same.
    """

    came_back = Signal()

    def __init__(self, network: Reachable | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._out = network is not None and _leads_out(network.reachability())
        if network is not None:
            network.reachabilityChanged.connect(self._changed)

    def _changed(self, reachability: Reachability) -> None:
        before, self._out = self._out, _leads_out(reachability)
        if self._out and not before:
            self.came_back.emit()


def _leads_out(reachability: Reachability) -> bool:
    # A server in the utility's own network needs no internet: Site is enough, and Unknown may be anything.
    return reachability not in (Reachability.Disconnected, Reachability.Local)
