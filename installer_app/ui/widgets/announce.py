"""Says a change aloud for whoever works with a screen reader."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have the screen reader say ``text``; ``urgent`` interrupts what it says just now.

    Nothing is said of a window that has not been there yet: no screen reader has met it.
    """
    if widget.window().testAttribute(Qt.WidgetAttribute.WA_WState_Created):
        _say(widget, text, urgent=urgent)


def _say(widget: QWidget, text: str, *, urgent: bool) -> None:
    # These classes are many and large: the first page does not wait for them.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
