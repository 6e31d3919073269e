"""The look follows the preferences: brightness, size of the text, motion."""

from installer_app.services.preferences import PreferenceBook, Preferences
from installer_app.ui.theme import Look, ThemeName


class Dress:
    """At each change; what was not chosen is the system's."""

    def __init__(self, look: Look, book: PreferenceBook) -> None:
        self._look = look
        book.changed.add(self._wear)
        self._wear(book.now)

    def _wear(self, now: Preferences) -> None:
        dress(self._look, now)


def dress(look: Look, now: Preferences) -> None:
    """As these preferences have it."""
    if now.theme in set(ThemeName):
        look.set_theme(now.theme)
    else:
        look.follow_system()
    look.set_text_scale(now.text_scale)
    look.set_reduced_motion(now.less_motion)
