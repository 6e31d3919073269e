"""What Enter presses: the button that has the keyboard, or the page's primary."""

from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton, QWidget

from installer_app.ui.pages.base import StepPage
from installer_app.ui.widgets.bottom_bar import BottomBar


def press_enter(window: QWidget, page: StepPage | None, bar: BottomBar) -> None:
    """``page`` is the one on show, or None where another view is."""
    focused = QApplication.focusWidget()
    in_page = focused is None or focused is window or (page is not None and page.isAncestorOf(focused))
    if isinstance(focused, QAbstractButton) and not (in_page and focused.isCheckable()):
        focused.click()
    elif isinstance(focused, QRadioButton) and not (focused.isChecked() or bar.ready):
        # Nothing can be gone on with before one is chosen; the next Enter goes on with this one.
        focused.click()
    elif in_page and page is not None:
        bar.press_primary()
