"""What can be worked with in a window on show: how it is told, and where it lies."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from installer_app.ui.shell.reading_order import covers
from installer_app.ui.widgets.rail import RailItem

TAB = Qt.FocusPolicy.TabFocus
OPERATED = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QAbstractSlider)


@dataclass(frozen=True, slots=True)
class Control:
    """``place`` is where it lies in the window, scrolled to or not; ``view`` is what is seen of that."""

    widget: QWidget
    name: str
    description: str
    role: QAccessible.Role
    place: QRect
    view: QRect

    @property
    def by_tab(self) -> bool:
        """Whether it means to be reached by Tab."""
        return bool(self.widget.focusPolicy() & TAB) and self.widget.isEnabled()

    @property
    def pressed_by_mouse(self) -> bool:
        """Whether a finger is meant for it: words that can only be selected are none."""
        return isinstance(self.widget, OPERATED) and self.widget.isEnabled()

    def __str__(self) -> str:
        return f"{type(self.widget).__name__} “{self.name}”"


def controls_of(window: QWidget) -> tuple[Control, ...]:
    """Everything on show that takes the keyboard or a press, in the order of the tree."""
    shown = (w for w in window.findChildren(QWidget) if w.isVisible() and window.isAncestorOf(w))
    controls = (_control(widget, window) for widget in shown if _operated(widget))
    over = covers(window)
    return tuple(c for c in controls if not any(_hidden_by(cover, c) for cover in over))


def _hidden_by(cover: QWidget, control: Control) -> bool:
    """Whether it cannot be seen below what covers the page: the help."""
    return cover.geometry().contains(control.place) and not cover.isAncestorOf(control.widget)


def _operated(widget: QWidget) -> bool:
    if isinstance(widget, QScrollBar):
        return False  # the keyboard and the wheel scroll what it belongs to
    if isinstance(widget, RailItem) and widget.step.is_here:
        return False  # it says where one is, and does nothing
    if widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents) and not _by_tab(widget):
        return False  # it only says something: the USB scanner is ready
    if isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QAbstractItemView):
        return _by_tab(widget)
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractItemView | QComboBox):
        return False  # the head of a table, the inner parts of a chooser
    return isinstance(widget, OPERATED) or _by_tab(widget)


def _by_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & TAB)


def _control(widget: QWidget, window: QWidget) -> Control:
    spoken = QAccessible.queryAccessibleInterface(widget)
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    view, around = QRect(place), widget.parentWidget()
    while around is not None and around is not window:
        view = view.intersected(QRect(around.mapTo(window, QPoint(0, 0)), around.size()))
        around = around.parentWidget()
    if spoken is None:
        return Control(widget, "", "", QAccessible.Role.NoRole, place, view)
    name, description = spoken.text(QAccessible.Text.Name), spoken.text(QAccessible.Text.Description)
    return Control(widget, name.strip(), description.strip(), spoken.role(), place, view)
