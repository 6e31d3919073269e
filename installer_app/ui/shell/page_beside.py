"""A page of its own beside the wizard, with its bottom bar."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from installer_app.ui.pages.base import StepPage, page_margins
from installer_app.ui.shell.column import rail_width
from installer_app.ui.theme import Look
from installer_app.ui.widgets.bottom_bar import BottomBar


class PageBeside(QWidget):
    """The page above, its bar below it."""

    def __init__(self, look: Look, page: StepPage) -> None:
        super().__init__()
        self._look, self._page = look, page
        self.bar = BottomBar(look)
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(page, 1)
        whole.addWidget(self.bar)
        page.bar_changed.connect(lambda: self.bar.show_bar(page.bar))
        self.bar.pressed.connect(page.press)
        self.bar.show_bar(page.bar)
        look.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Page and bar follow the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The bar keeps the sides of the page; both stand where the wizard's do, as far as there is room."""
        look = self._look
        side, _ = page_margins(look, narrow=self._page.narrow)
        self.bar.set_side(side)
        rail = rail_width(look, self.window().width())
        spare = self.width() - (look.sizes.content + 2 * side)
        # A sliver beside the bar would look like a mistake.
        self._whole.setContentsMargins(min(rail, spare) if spare > rail / 2 else 0, 0, 0, 0)
