"""Fault switches: which endpoint misbehaves, how, for whom and how often."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from enum import StrEnum
from threading import Lock

from installer_app.frozen import frozen


class Endpoint(StrEnum):
    """Where a fault strikes. Bind and release share a path; ``actionCode`` tells them apart."""

    TOKEN = "token"  # noqa: S105 - the name of an endpoint, not a secret
    HEALTH = "health"
    CUSTOMER = "customer"
    BIND = "bind"
    RELEASE = "release"


class Kind(StrEnum):
    """What goes wrong. VALUE is seconds, a status or an errorCode, as said."""

    # Instead of the answer; the request has no effect.
    STATUS = "status"  # this status, with no body (written as the number alone: customer=503)
    BUSY = "429"  # Retry-After: VALUE seconds
    BUSY_DATE = "429-date"  # Retry-After: the HTTP date VALUE seconds from now
    CODE = "code"  # 401 with VALUE as a numeric errorCode
    CODE_400 = "code400"  # 400 with VALUE as a numeric errorCode
    DROP = "drop"  # the connection ends, nothing was done
    PORTAL = "portal"  # 302 to the sign-in page of a Wi-Fi
    PAGE = "page"  # 200 with that page itself
    # After the request took effect.
    SLOW = "slow"  # the answer comes VALUE seconds late
    LOST = "lost"  # the connection ends without an answer
    HALF = "half"  # the connection ends in the middle of the answer
    CUT = "cut"  # a whole answer whose JSON is cut in two
    GARBAGE = "garbage"  # bytes that are no JSON
    EMPTY = "empty"  # the answer without its body
    # Other manners, each correct in itself.
    REPEAT_OK = "repeat-ok"  # binding a bound meter is a no-op that answers 200
    SHORT_TOKEN = "short-token"  # noqa: S105 - tokens live VALUE seconds


MANNERS = frozenset({Kind.REPEAT_OK, Kind.SHORT_TOKEN})
ON_THE_WIRE = frozenset(Kind) - MANNERS


@frozen
class Fault:
    """One switch. ``times`` None is for good.

    ``account`` is a customer's clientId; at the token endpoint, the sign-in's.
    """

    endpoint: Endpoint
    kind: Kind
    value: float = 0
    times: int | None = None
    account: str | None = None


class Faults:
    """The switches of one sandbox. Safe to use from any thread.

    Of several that fit a request, the one set first strikes, so a row of them with ``times`` is a script.
    """

    def __init__(self, faults: Iterable[Fault] = ()) -> None:
        self._lock = Lock()
        self._set: dict[tuple[Endpoint, str | None], list[Fault]] = {}
        self._struck: list[Fault] = []
        self.set(*faults)

    def set(self, *faults: Fault) -> None:
        """Switch these on, after those that are on already."""
        with self._lock:
            for fault in faults:
                self._set.setdefault((fault.endpoint, fault.account), []).append(fault)

    def clear(self) -> None:
        """Switch every fault off, those of single accounts too."""
        with self._lock:
            self._set.clear()

    @property
    def struck(self) -> tuple[Fault, ...]:
        """The faults that struck so far, in order."""
        with self._lock:
            return tuple(self._struck)

    def take(
        self, endpoint: Endpoint, account: str | None = None, kinds: Collection[Kind] = ON_THE_WIRE
    ) -> Fault | None:
        """The fault that strikes this request, if any; it counts as struck.

        With ``account`` None only faults for everybody fit, with an account only that account's own.
        """
        with self._lock:
            waiting = self._set.get((endpoint, account), [])
            for place, fault in enumerate(waiting):
                if fault.kind in kinds:
                    self._struck.append(fault)
                    waiting[place : place + 1] = _left_of(fault)
                    return fault
        return None


def _left_of(fault: Fault) -> list[Fault]:
    """What stays switched on once the fault has struck."""
    if fault.times is None:
        return [fault]
    return [replace(fault, times=fault.times - 1)] if fault.times > 1 else []
