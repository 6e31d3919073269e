"""The connections in the window: their views, the line on the sign-in page, what is dropped or opened."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.connections.state import ConnectionsState
from installer_app.presenters.connections.view import ConnectionsPresenter
from installer_app.presenters.desk import Desk
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.base import StepPage
from installer_app.ui.shell.later import Later
from installer_app.ui.shell.view import View
from installer_app.ui.theme import Look
from installer_app.ui.widgets.icon_line import IconLine
from installer_app.ui.widgets.link import Link

if TYPE_CHECKING:
    from installer_app.ui.connections.offer import OfferView
    from installer_app.ui.connections.view import ConnectionsView

CONNECTIONS, OFFER = "connections", "connection-offer"
GoTo = Callable[[str], None]


class ConnectionParts:
    """A question is shown as soon as there is one; ``go_to`` leads to a view by its key."""

    def __init__(self, look: Look, desk: Desk, sign_in_page: StepPage, go_to: GoTo) -> None:
        presenter = desk.connections
        self._look, self._presenter, self._go_to = look, presenter, go_to
        self._when_there = desk.when_there
        self.view, self.offer = Later(self._make_view), Later(self._make_offer)
        self.line = ConnectionsLine(look, presenter)
        sign_in_page.body.insertWidget(0, self.line)
        presenter.asked.add(self._show)
        self.line.link.clicked.connect(self.show)

    @property
    def as_views(self) -> dict[str, View]:
        """Beside the wizard."""
        presenter = self._presenter
        return {
            CONNECTIONS: View(self.view, tr("Connections"), presenter.enter, first=self._first),
            OFFER: View(self.offer, tr("Connection profile"), left=presenter.forget),
        }

    def _make_view(self) -> "ConnectionsView":
        from installer_app.ui.connections.view import ConnectionsView

        return ConnectionsView(self._look, self._presenter)

    def _make_offer(self) -> "OfferView":
        from installer_app.ui.connections.offer import OfferView

        return OfferView(self._look, self._presenter)

    def _first(self) -> QWidget | None:
        """Not at what would take a connection away."""
        file = self.view.made.add.file
        return file if file.isVisibleTo(self.view) else None

    def show(self) -> None:
        """Go to the list."""
        self._go_to(CONNECTIONS)

    def _show(self, asked: bool) -> None:
        # Entering puts away what was said before: what has just been said is said after it.
        said = self._presenter.state
        self._go_to(OFFER if asked else CONNECTIONS)
        self._when_there(lambda: self._presenter.say_again(said))  # as a view is gone to no sooner


class ConnectionsLine(QWidget):
    """On the sign-in page: profiles that are left out, and the way to see why. Else it takes no room."""

    def __init__(self, look: Look, presenter: ConnectionsPresenter) -> None:
        super().__init__()
        self.words = IconLine(look, "warning")
        self.link = Link(look, tr("See connections"))
        row = QHBoxLayout()
        row.setSpacing(Space.S16)
        row.addWidget(self.words, 1)
        row.addWidget(self.link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.S16)
        column.addLayout(row)
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: ConnectionsState) -> None:
        """Paint it."""
        self.words.set_text(state.line)
        self.setVisible(bool(state.line))
