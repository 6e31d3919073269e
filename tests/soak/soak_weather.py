"""What goes wrong in the day: a fault at some of the stops, and minutes without a network."""

import random
from collections import Counter

from soak_wire import Wire

from installer_app.sandbox.fault_words import faults_from_words
from installer_app.sandbox.faults import Faults

# Each as fault words; several on a line strike together.
FAULTS = (
    ("customer=503x1",),
    ("customer=503x4",),
    ("customer=cutx1",),
    ("customer=dropx1",),
    ("customer=portalx1",),
    ("customer=429:3x1",),
    ("customer=slow:0.3x2",),
    ("bind=lostx1",),
    ("bind=lostx1", "customer=503x3"),
    ("bind=dropx1",),
    ("bind=503x1",),
    ("bind=429:20x1",),
    ("bind=slow:0.3x1",),
    ("bind=halfx1",),
    ("bind=cutx1",),
    ("bind=garbagex1",),
    ("bind=emptyx1",),
    ("bind=portalx1",),
    ("bind=pagex1",),
    ("token=503x1",),
    ("token=short-token:20x3",),
    ("token=429:3x1", "bind=lostx1"),
    ("release=lostx1",),
    ("release=503x1",),
    ("all=503x1",),
)
SHARE = 0.4
FIRST_OUTAGE, BETWEEN_OUTAGES, OUTAGE = (2 * 60.0, 12 * 60.0), (25 * 60.0, 55 * 60.0), (3 * 60.0, 9 * 60.0)


class Weather:
    """``set_on`` counts the stops at which each fault was; ``outages`` how often the network was gone."""

    def __init__(self, wire: Wire, faults: Faults, chance: random.Random, until: float) -> None:
        """No network is gone from ``until`` (seconds of the day) on: by then all is to come to its end."""
        self._wire, self._faults, self._chance, self._until = wire, faults, chance, until
        self._next = chance.uniform(*FIRST_OUTAGE)
        self.set_on: Counter[str] = Counter()
        self.outages = 0

    def look_out(self, at: float) -> None:
        """The day has come so far."""
        if at < self._next:
            return
        if not self._wire.whole:
            self._wire.mend()
            self._next = at + self._chance.uniform(*BETWEEN_OUTAGES)
        elif at < self._until:
            self._wire.cut()
            self.outages += 1
            self._next = at + self._chance.uniform(*OUTAGE)

    def turn(self) -> None:
        """At a new stop: perhaps another fault, in place of the one before."""
        self._faults.clear()
        if self._chance.random() < SHARE:
            words = self._chance.choice(FAULTS)
            self._faults.set(*faults_from_words(words))
            self.set_on[" ".join(words)] += 1

    def clear_up(self) -> None:
        """From now on all is well."""
        self._faults.clear()
        if not self._wire.whole:
            self._wire.mend()
        self._next = float("inf")
