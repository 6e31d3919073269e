"""The colour of a state: when the state changes it eases over, if anybody has seen the one before."""

from PySide6.QtCore import QAbstractAnimation, QObject, QVariantAnimation
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from installer_app.ui.look.tokens import Motion
from installer_app.ui.theme import Look


class Eased(QObject):
    """A token's colour to paint ``widget`` with. Another token takes 120 ms, none under reduced motion.

    The widget calls ``rest`` when it is hidden: what it shows the next time was never another colour.
    """

    def __init__(self, look: Look, widget: QWidget, token: str) -> None:
        super().__init__(widget)
        self._look, self._widget, self._token = look, widget, token
        self._before = look.colour(token)
        self._seen = False
        self._motion: QVariantAnimation | None = None

    @property
    def motion(self) -> QVariantAnimation:
        """Made with the first change of state: most fields never have one."""
        if self._motion is None:
            self._motion = QVariantAnimation(self)
            self._motion.setStartValue(0.0)
            self._motion.setEndValue(1.0)
            self._motion.setDuration(Motion.STATE)
            self._motion.valueChanged.connect(lambda _: self._widget.update())
        return self._motion

    @property
    def colour(self) -> QColor:
        """As it is to be painted just now."""
        self._seen = True
        return self._mixed()

    def to(self, token: str) -> None:
        """The state is another one."""
        if token == self._token:
            return
        before = self._mixed()
        self._stop()
        self._before, self._token = before, token
        if self._seen and not self._look.reduced_motion:
            self.motion.start()
        self._widget.update()

    def rest(self) -> None:
        """Nobody sees it any more."""
        self._seen = False
        self._stop()

    def _stop(self) -> None:
        if self._motion is not None:
            self._motion.stop()

    def _mixed(self) -> QColor:
        goal = self._look.colour(self._token)
        if self._motion is None or self._motion.state() is QAbstractAnimation.State.Stopped:
            return goal
        share, before = float(self._motion.currentValue()), self._before
        pairs = (
            (before.red(), goal.red()),
            (before.green(), goal.green()),
            (before.blue(), goal.blue()),
        )
        return QColor(*(round(old + (new - old) * share) for old, new in pairs))
