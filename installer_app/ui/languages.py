"""The languages on offer: which one it is to be, and its words from ``resources/translations``."""

import logging
import re
from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from installer_app.language import ENGLISH, LANGUAGES, Hours, Language, LookUp, of_24, speak
from installer_app.resources import resource
from installer_app.ui.pseudo import PSEUDO, pseudo

log = logging.getLogger(__name__)
# Of our words; Qt's files name the classes that they are of.
CONTEXT = ""
NOON = 12
_QUOTED = re.compile("'[^']*'")


def choose(preferred: str, system: Iterable[str] = ()) -> Language:
    """The one preferred, else the first of the system's (``es-MX``) that is on offer, else English."""
    offered = {language.code: language for language in LANGUAGES}
    known = (code.replace("_", "-").partition("-")[0].lower() for code in (preferred, *system))
    return next((offered[code] for code in known if code in offered), ENGLISH)


def system_languages() -> tuple[str, ...]:
    """What the system is set to, the best first."""
    return tuple(QLocale.system().uiLanguages())


def system_region() -> QLocale:
    """How the system tells times, which a person may have set apart from its language."""
    return QLocale.system()


def hours_of(region: QLocale) -> Hours:
    """Of 24, or of twelve where the region has these."""
    # In quotes are words: fr-CA says "14 h 02".
    of_12 = "a" in _QUOTED.sub("", region.timeFormat(QLocale.FormatType.ShortFormat)).lower()
    return _of_12 if of_12 else of_24


def _of_12(at: datetime) -> str:
    # Spanish "p. m." would end a sentence with two full stops.
    return f"{at.hour % NOON or NOON}:{at:%M}\u00a0{'AM' if at.hour < NOON else 'PM'}"


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
    """What the program speaks: our words, and those of Qt's own dialogs. At first the system's language.

    Times of day are said as in ``region``, by 24 hours where none is given.
    """

    def __init__(self, app: QCoreApplication, system: Iterable[str], region: QLocale | None = None) -> None:
        self._app, self._system = app, tuple(system)
        self._hours = of_24 if region is None else hours_of(region)
        self._of_qt: QTranslator | None = None
        self.use("")

    def use(self, preferred: str) -> None:
        """All that is shown from now on; what is on show already is not painted anew."""
        code = choose(preferred, self._system).code
        try:
            speak(code, words_of(code), self._hours)
        except FileNotFoundError:
            log.exception("a language is not there")
            speak(ENGLISH.code, words_of(ENGLISH.code), self._hours)
        self._use_of_qt(code)

    def _use_of_qt(self, code: str) -> None:
        if self._of_qt is not None:
            self._app.removeTranslator(self._of_qt)
        self._of_qt = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._of_qt.load(f"qtbase_{code}", folder):
            self._app.installTranslator(self._of_qt)
