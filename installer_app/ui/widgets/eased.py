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
        self.motion = QVariantAnimation(self)
        self.motion.setStartValue(0.0)
        self.motion.setEndValue(1.0)
        self.motion.setDuration(Motion.STATE)
        self.motion.valueChanged.connect(lambda _: widget.update())

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
        self.motion.stop()
        self._before, self._token = before, token
        if self._seen and not self._look.reduced_motion:
            self.motion.start()
        self._widget.update()

    def rest(self) -> None:
        """Nobody sees it any more."""
        self._seen = False
        self.motion.stop()

    def _mixed(self) -> QColor:
        goal = self._look.colour(self._token)
        if self.motion.state() is QAbstractAnimation.State.Stopped:
            return goal
        share, before = float(self.motion.currentValue()), self._before
        pairs = (
            (before.red(), goal.red()),
            (before.green(), goal.green()),
            (before.blue(), goal.blue()),
        )
        return QColor(*(round(old + (new - old) * share) for old, new in pairs))
