"""The look follows the preferences: brightness, size of the text, motion."""

from installer_app.services.preferences import PreferenceBook, Preferences
from installer_app.ui.theme import Look, ThemeName


class Dress:
    """At once and at each change; what was not chosen is the system's."""

    def __init__(self, look: Look, book: PreferenceBook) -> None:
        self._look = look
        book.changed.add(self._wear)
        self._wear(book.now)

    def _wear(self, now: Preferences) -> None:
        if now.theme in set(ThemeName):
            self._look.set_theme(now.theme)
        else:
            self._look.follow_system()
        self._look.set_text_scale(now.text_scale)
        self._look.set_reduced_motion(now.less_motion)
