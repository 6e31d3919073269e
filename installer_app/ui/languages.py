"""The languages on offer: which one it is to be, and its words from ``resources/translations``."""

import logging
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from installer_app.language import ENGLISH, LANGUAGES, Language, LookUp, speak
from installer_app.resources import resource
from installer_app.ui.pseudo import PSEUDO, pseudo

log = logging.getLogger(__name__)
# Of our words; Qt's files name the classes that they are of.
CONTEXT = ""


def choose(preferred: str, system: Iterable[str] = ()) -> Language:
    """The one preferred, else the first of the system's (``es-MX``) that is on offer, else English."""
    offered = {language.code: language for language in LANGUAGES}
    known = (code.replace("_", "-").partition("-")[0].lower() for code in (preferred, *system))
    return next((offered[code] for code in known if code in offered), ENGLISH)


def system_languages() -> tuple[str, ...]:
    """What the system is set to, the best first."""
    return tuple(QLocale.system().uiLanguages())


def words_of(code: str) -> LookUp:
    """The texts of a language (or of PSEUDO). Raises FileNotFoundError where its file is not there."""
    if code == PSEUDO:
        return lambda text, _: pseudo(text)
    if code == ENGLISH.code:
        return lambda text, _: text
    file, translator = resource("translations", f"energygrid_{code}.qm"), QTranslator()
    if not translator.load(str(file)):
        raise FileNotFoundError(file)

    def look_up(text: str, comment: str) -> str:
        return (translator.translate(CONTEXT, text, comment) or text) if text else text

    return look_up


class Spoken:
    """What the program speaks: our words, and those of Qt's own dialogs. At first the system's language."""

    def __init__(self, app: QCoreApplication, system: Iterable[str]) -> None:
        self._app, self._system = app, tuple(system)
        self._of_qt: QTranslator | None = None
        self.use("")

    def use(self, preferred: str) -> None:
        """All that is shown from now on; what is on show already is not painted anew."""
        code = choose(preferred, self._system).code
        try:
            speak(code, words_of(code))
        except FileNotFoundError:
            log.exception("a language is not there")
            speak(ENGLISH.code, words_of(ENGLISH.code))
        self._use_of_qt(code)

    def _use_of_qt(self, code: str) -> None:
        if self._of_qt is not None:
            self._app.removeTranslator(self._of_qt)
        self._of_qt = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._of_qt.load(f"qtbase_{code}", folder):
            self._app.installTranslator(self._of_qt)
