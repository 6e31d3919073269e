"""The palette, and the stylesheets that single parts of Qt's wear; all else paints from the tokens.

The application has none: Qt would dress every widget anew whenever it changes, and each one when it is made.
"""

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from installer_app.ui.look.tokens import Space, Stroke, Theme

if TYPE_CHECKING:
    from installer_app.ui.theme import Look

SAFE = "safe-answer"
# Letters are hidden behind bullets, not behind the circles of the font, which Qt would take: a style says so.
PLAIN_FIELD = """
QLineEdit { border: 0; background: transparent; lineedit-password-character: 8226; }
"""


def palette(theme: Theme) -> QPalette:
    """The tokens as a palette, so that whatever Qt paints by itself fits."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: theme.canvas,
        roles.WindowText: theme.ink,
        roles.Base: theme.surface,
        roles.AlternateBase: theme.sunk,
        roles.Text: theme.ink,
        roles.Button: theme.surface,
        roles.ButtonText: theme.ink,
        roles.BrightText: theme.bad,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.onaccent,
        roles.ToolTipBase: theme.coach,
        roles.ToolTipText: theme.on_coach,
        roles.Link: theme.link,
        roles.PlaceholderText: theme.ink3,
        roles.Mid: theme.control,
        roles.Dark: theme.control,
        roles.Light: theme.surface,
    }
    result = QPalette()
    for role, colour in colours.items():
        result.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.ink3))
    return result


def small_parts(look: "Look") -> str:
    """Menus, tool tips, the lists of choosers, and scroll bars: worn by these, or by what opens them."""
    return _menus(look) + _bars(look)


def whole_windows(look: "Look") -> str:
    """The windows that are Qt's own: questions, and where a file goes."""
    return _fields(look) + _menus(look) + _questions(look) + _bars(look)


def _fields(look: "Look") -> str:
    t = look.theme
    return f"""
QLineEdit {{ padding: 0 15px; border: 0; background: transparent; color: {t.ink};
  placeholder-text-color: {t.ink3}; lineedit-password-character: 8226;
  selection-background-color: {t.accent}; selection-color: {t.onaccent}; }}
QLineEdit:disabled {{ color: {t.ink3}; }}
QFileDialog QLineEdit {{ padding: 3px 7px; background: {t.surface};
  border: {look.sizes.border}px solid {t.control}; }}
QScrollArea {{ background: transparent; border: 0; }}
"""


def _menus(look: "Look") -> str:
    t, s = look.theme, look.sizes
    row = s.target_least
    return f"""
QMenu {{ background: {t.surface}; color: {t.ink}; border: {s.border}px solid {t.control}; padding: 8px 0; }}
QMenu::item {{ min-height: {row}px; padding: 0 24px 0 16px; }}
QMenu::icon {{ padding-left: 16px; }}
QMenu::item:selected {{ background: {t.tint}; color: {t.ink}; }}
QMenu::item:disabled {{ color: {t.ink3}; }}
QMenu::separator {{ height: {s.border}px; background: {t.line}; margin: 8px 0; }}
QToolTip {{ background: {t.coach}; color: {t.on_coach}; padding: 6px 10px;
  border: {s.border}px solid {t.on_coach}; }}
QComboBox QAbstractItemView {{ background: {t.surface}; color: {t.ink}; outline: 0;
  border: {s.border}px solid {t.control}; selection-background-color: {t.tint}; selection-color: {t.ink}; }}
QComboBox QAbstractItemView::item {{ min-height: {row}px; padding: 0 14px; }}
QComboBox QAbstractItemView::item:selected {{ background: {t.tint}; color: {t.ink}; }}
"""


def _questions(look: "Look") -> str:
    """The small windows that ask: the safe answer is the filled one."""
    t, s = look.theme, look.sizes
    high, title = look.px(s.target_least), look.px(s.h3)
    return f"""
QMessageBox {{ background: {t.surface}; }}
QMessageBox QLabel#qt_msgbox_label {{ color: {t.ink}; font-size: {title}px; font-weight: 600; }}
QMessageBox QLabel#qt_msgbox_informativelabel {{ color: {t.ink}; min-width: {look.px(400)}px; }}
QMessageBox QPushButton {{ min-height: {high}px; padding: 0 20px; margin: 8px 4px 4px 4px;
  background: {t.surface}; color: {t.ink}; border: {s.border}px solid {t.control};
  border-radius: {s.radius}px; font-weight: 600; outline: 0; }}
QMessageBox QPushButton:hover {{ background: {t.hover}; }}
QMessageBox QPushButton#{SAFE} {{ background: {t.accent}; color: {t.onaccent};
  border-color: {t.accent}; }}
QMessageBox QPushButton#{SAFE}:hover {{ background: {t.accent_hover}; }}
QMessageBox QPushButton:focus {{ border: {Stroke.RING}px solid {t.focus};
  padding: 0 {Space.S20 - Stroke.RING + s.border}px; }}
"""


def _bars(look: "Look") -> str:
    t = look.theme
    return f"""
QScrollBar:vertical {{ background: transparent; width: 14px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 14px; margin: 0; }}
QScrollBar::handle {{ background: {t.control}; border-radius: 4px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 40px; }}
QScrollBar::handle:horizontal {{ min-width: 40px; }}
QScrollBar::handle:hover {{ background: {t.ink3}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
