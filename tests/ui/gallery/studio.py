"""Takes any picture of the gallery, with the window and the cases of its language and size of text."""

import every_case
import gallery_sign_in
import speech
from booth import Booth
from case import Case
from plan import Shot
from PySide6.QtWidgets import QApplication


class Studio:
    """Quick where pictures of one language and one size of text follow each other: they share a window."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._booth: Booth | None = None
        self._made_for = ("", 0)
        self._cases = {("en", case.name): case for case in every_case.CASES}

    def take(self, shot: Shot) -> Booth:
        """The booth, with the picture in it. Raises KeyError for a case that this language has not."""
        setting = shot.setting
        made_for = (setting.language, setting.text)
        if self._booth is None or made_for != self._made_for:
            self.close()
            speech.speak(setting.language)
            self._made_for = made_for
            self._booth = Booth(self._app, *gallery_sign_in.OFFERED, text=setting.text)
        self._booth.show(self.case(shot), setting)
        return self._booth

    def case(self, shot: Shot) -> Case:
        """What is shown, in the language of the picture."""
        language = shot.setting.language
        if (language, shot.case) not in self._cases:
            speech.speak(language)
            # One page's only: to make all of them takes longer than a process has pictures of the language.
            self._cases |= {(language, case.name): case for case in every_case.beside(shot.case)}
        return self._cases[language, shot.case]

    def close(self) -> None:
        """Take the window down; what follows speaks English."""
        if self._booth is not None:
            self._booth.close()
            self._booth = None
        speech.speak("en")
