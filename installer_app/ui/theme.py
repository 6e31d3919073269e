"""The look every widget is given: the theme in force, its fonts and icons, and word of a change."""

from typing import ClassVar
from weakref import ref

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPixmap
from PySide6.QtWidgets import QApplication

from installer_app.ui.look import fonts, system
from installer_app.ui.look.icons import Icons
from installer_app.ui.look.sizes import Sizes
from installer_app.ui.look.stylesheet import palette
from installer_app.ui.look.tokens import DARK, LIGHT, SUN, THEMES, Theme, ThemeName

__all__ = ["DARK", "LIGHT", "SUN", "THEMES", "Look", "Sizes", "Theme", "ThemeName"]

SCALE_STEP = 0.05


class Look(QObject):
    """Handed to every widget as its first argument; widgets restyle themselves on ``changed``.

    ``text_scale`` (1.0 to 2.0) and ``reduced_motion`` come from the system unless given; both can be chosen
    otherwise at any time.
    """

    changed = Signal()
    _applied: ClassVar["ref[Look] | None"] = None

    def __init__(
        self,
        theme: str = ThemeName.LIGHT,
        *,
        text_scale: float | None = None,
        reduced_motion: bool | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = THEMES[ThemeName(theme)]
        self._systems_scale, self._systems_still = text_scale, reduced_motion
        self._scale = self._scale_of_system()
        self._still = self._still_of_system()
        self._width = 0
        self._refit()
        self._fonts: dict[tuple[object, ...], QFont] = {}
        self._following = self._hears_system = False
        self._app: QApplication | None = None
        self.icons = Icons()

    @property
    def theme(self) -> Theme:
        """The colours and sizes in force."""
        return self._theme

    @property
    def sizes(self) -> Sizes:
        """Short for ``theme.sizes``."""
        return self._theme.sizes

    @property
    def reduced_motion(self) -> bool:
        """Everything that moves stands still while this is true."""
        return self._still

    @property
    def text_scale(self) -> float:
        """1.0 to 2.0."""
        return self._scale

    def set_reduced_motion(self, still: bool | None) -> None:
        """The technician's own choice, where the system cannot tell; None is the system's."""
        wanted = self._still_of_system() if still is None else still
        if wanted != self._still:
            self._still = wanted
            self.changed.emit()

    def set_text_scale(self, scale: float) -> None:
        """1.0 to 2.0; 0 is the system's. Everything is laid out anew."""
        wanted = scale or self._scale_of_system()
        if wanted != self._scale:
            self._scale = wanted
            self._refit()
            self.changed.emit()

    def set_theme(self, name: str) -> None:
        """``light``, ``dark`` or ``sun``; ends following the system. Raises ValueError for any other name."""
        self._following = False
        self._use(ThemeName(name))

    def follow_system(self) -> None:
        """Light or dark as the system says, now and whenever it changes, until ``set_theme``.

        Where it asks for more contrast, sun: the theme with the most.
        """
        self._following = True
        if not self._hears_system:
            self._hears_system = True  # once, however often it is chosen
            hints = QGuiApplication.styleHints()
            hints.colorSchemeChanged.connect(self._scheme_changed)
            hints.accessibility().contrastPreferenceChanged.connect(self._scheme_changed)
        self._scheme_changed()

    def apply_to(self, app: QApplication) -> None:
        """Style the whole application, again on each change: Fusion, our palette and font."""
        # Once a process: a second setStyle() crashes in widgets that wear a stylesheet already.
        if not app.property("fusion"):
            app.setStyle("Fusion")
            app.setProperty("fusion", True)
        self._app = app
        Look._applied = ref(self)
        self.changed.connect(self._style)
        self._style()

    @staticmethod
    def applied() -> "Look | None":
        """The one that was applied last; None if there is none any more."""
        return Look._applied() if Look._applied is not None else None

    def set_room(self, width: int) -> None:
        """How wide the window is: text grows only as far as whole lines still fit beside each other.

        By steps, so that a window drawn wider is not laid out anew at each pixel.
        """
        before = self._fitting
        self._width = width
        self._refit()
        if self._fitting != before:
            self.changed.emit()

    @property
    def measure(self) -> str:
        """Names the sizes in force: what was measured under this name measures the same under it again."""
        return self._measure

    def _refit(self) -> None:
        """The text scale that is wanted, or as much of it as the window has room for.

        Worked out at each change, and not where it is asked for: each text of a page asks at each layout.
        """
        self._fitting = self._scale
        if self._width:
            steps = int(self._width / self.sizes.text_room / SCALE_STEP + 1e-6)
            self._fitting = min(self._scale, max(steps * SCALE_STEP, 1.0))
        # By the sizes, which two themes may share: for other colours nothing has to be measured anew.
        same = next(theme.name for theme in THEMES.values() if theme.sizes is self.sizes)
        self._measure = f"{same} {self._fitting}"

    def px(self, pixels: int) -> int:
        """A measure that grows with the system's text scale."""
        return round(pixels * self._fitting)

    def pitch(self, role: str) -> int:
        """The distance of two lines of ``role`` in logical pixels."""
        own = {"body": self.sizes.pitch_body, "button": self.sizes.pitch_body}
        if role in ("small", "label", "badge"):
            return self.px(self.sizes.pitch_small)
        return self.px(own.get(role, round(fonts.role_size(self.sizes, role) * 1.25)))

    def font(
        self, role: str = "body", weight: int | None = None, *, ident: bool = False, clock: bool = False
    ) -> QFont:
        """The font of a role; without ``weight`` in the role's own.

        ``ident`` is for MAC, code, account, meter and premise (0/O, 1/I/l differ), ``clock`` for times.
        """
        key = (role, weight, ident, clock, self._measure)
        if key not in self._fonts:
            features = fonts.IDENTIFIER_FEATURES if ident else fonts.CLOCK_FEATURES if clock else ()
            size = self.px(fonts.role_size(self.sizes, role))
            self._fonts[key] = fonts.make_font(
                size, weight or fonts.ROLE_WEIGHTS[role], features, fonts.role_spacing(role)
            )
        return QFont(self._fonts[key])

    def colour(self, token_or_hex: str) -> QColor:
        """A colour token of the theme (``"ink2"``) or a ``#RRGGBB`` to paint with."""
        return QColor(self._theme.colour(token_or_hex))

    def pixmap(self, icon: str, size: int, colour: str = "ink", dpr: float = 1.0) -> QPixmap:
        """An icon by name, ``size`` logical pixels square, in a token's colour; cached."""
        return self.icons.pixmap(icon, size, self._theme.colour(colour), dpr)

    def _scale_of_system(self) -> float:
        return system.text_scale() if self._systems_scale is None else self._systems_scale

    def _still_of_system(self) -> bool:
        return system.wants_less_motion() if self._systems_still is None else self._systems_still

    def _use(self, name: ThemeName) -> None:
        if name is not self._theme.name:
            self._theme = THEMES[name]
            self._refit()
            self.changed.emit()

    def _scheme_changed(self) -> None:
        if self._following:
            usual = ThemeName.DARK if system.prefers_dark() else ThemeName.LIGHT
            self._use(ThemeName.SUN if system.prefers_contrast() else usual)

    def _style(self) -> None:
        if self._app is not None:
            self._app.setPalette(palette(self._theme))
            # Qt posts it to the windows: one painted before it comes had the old ground under new words.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.ApplicationPaletteChange.value)
            self._app.setFont(self.font("body"))
