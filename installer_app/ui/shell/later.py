"""A view that is made when it is first shown: it keeps no start of the program waiting."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

W = TypeVar("W", bound=QWidget)


class Later(QWidget, Generic[W]):
    """Stands in the view's place, and then around it."""

    def __init__(self, make: Callable[[], W]) -> None:
        super().__init__()
        self._make = make
        self._made: W | None = None

    @property
    def made(self) -> W:
        """The view itself."""
        if self._made is None:
            self._made = self._make()
            whole = QVBoxLayout(self)
            whole.setContentsMargins(0, 0, 0, 0)
            whole.addWidget(self._made)
        return self._made

    def make(self) -> None:
        """Ahead of time."""
        _ = self.made

    def showEvent(self, event: QShowEvent) -> None:
        """The first time takes a moment longer."""
        self.made.show()
        super().showEvent(event)
