"""Who wants to hear of a change: a list of callbacks, called in order on the loop's thread."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


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
            callback(value)
