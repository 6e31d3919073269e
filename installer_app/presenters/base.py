"""What every presenter is: one frozen State, shown whenever it changes."""

from dataclasses import replace
from typing import Any, Generic, TypeVar

from installer_app.services.listeners import Listeners

S = TypeVar("S")


class Presenter(Generic[S]):
    """Holds ``state``; listeners of ``changed`` get each new one. Pages paint it and keep none."""

    def __init__(self, state: S) -> None:
        self.state = state
        self.changed: Listeners[S] = Listeners()

    def _show(self, **changes: Any) -> None:
        state = replace(self.state, **changes)  # type: ignore[type-var] # S is always a frozen dataclass; Python cannot say so
        if state != self.state:
            self.state = state
            self.changed.tell(state)
