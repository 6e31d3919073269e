"""Who wants to hear of a change: a list of callbacks, called in order on the loop's thread."""

import logging
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")
log = logging.getLogger(__name__)


class Listeners(Generic[T]):
    """Callbacks that take one value."""

    def __init__(self) -> None:
        self._callbacks: list[Callable[[T], None]] = []

    def add(self, callback: Callable[[T], None]) -> Callable[[], None]:
        """Call it on each change; the returned function ends that."""
        self._callbacks.append(callback)
        return lambda: self._callbacks.remove(callback) if callback in self._callbacks else None

    def tell(self, value: T) -> None:
        """Hand the value to each."""
        for callback in tuple(self._callbacks):
            try:
                callback(value)
            except Exception:
                # What a page cannot paint must not stop the outbox, nor hide what was committed.
                log.exception("a listener broke")
