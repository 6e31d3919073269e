"""The languages of the gallery. A window and its cases are made anew for each: texts are made but once."""

from installer_app import language
from installer_app.language import LANGUAGES as OFFERED
from installer_app.ui.languages import words_of
from installer_app.ui.pseudo import PSEUDO

LANGUAGES = (*(offered.code for offered in OFFERED), PSEUDO)
"""The last is made up, and a third longer than English: what is cut off shows, and what is not translated."""


def speak(name: str) -> None:
    """Texts are made in this language from now on."""
    language.speak(name, words_of(name))
