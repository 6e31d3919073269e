"""The network is watched: what waits for it goes out as soon as it is back."""

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation
from pytestqt.qtbot import QtBot

from installer_app.ui.network import NetworkWatch, system_network

R = QNetworkInformation.Reachability


class SetNetwork(QObject):
    """A network that a test switches."""

    reachabilityChanged = Signal(R)  # noqa: N815 - Qt's own name

    def __init__(self, at_first: R) -> None:
        super().__init__()
        self.now = at_first

    def reachability(self) -> R:
        return self.now

    def be(self, reachability: R) -> None:
        self.now = reachability
        self.reachabilityChanged.emit(reachability)


@pytest.mark.parametrize("back", [R.Online, R.Site, R.Unknown])
def test_a_network_that_is_back_is_told_once(qtbot: QtBot, back: R) -> None:
    network = SetNetwork(R.Online)
    watch = NetworkWatch(network)
    network.be(R.Disconnected)
    with qtbot.waitSignal(watch.came_back):
        network.be(back)
    with qtbot.assertNotEmitted(watch.came_back):
        network.be(R.Online)


def test_a_cable_that_leads_nowhere_is_no_network(qtbot: QtBot) -> None:
    network = SetNetwork(R.Disconnected)
    watch = NetworkWatch(network)
    with qtbot.assertNotEmitted(watch.came_back):
        network.be(R.Local)


def test_a_system_that_tells_nothing_is_no_problem(qapp: object) -> None:
    del qapp
    NetworkWatch(None)


def test_this_system_is_asked(qapp: object) -> None:
    """There is a backend on each of our systems; one that is missing must not stop the program."""
    del qapp
    network = system_network()
    assert network is None or isinstance(network.reachability(), R)
