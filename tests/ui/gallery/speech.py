"""The languages of the gallery. A window and its cases are made anew for each: texts are made but once."""

from string import Formatter

from installer_app import language

LANGUAGES = ("en", "es", "fr", "qps")
"""The last is English in letters of other alphabets and a third longer: what is not translated stands out."""
ACCENTS = str.maketrans("AEIOUYaeiouycn", "ÅÉÎÖÛÝåéîöûýçñ")


def speak(name: str) -> None:
    """Texts are made in this language from now on."""
    language.speak(name, _pseudo if name == "qps" else _english)


def pseudo(text: str) -> str:
    """A third longer and with accents; what stands in braces is left alone."""
    said = "".join(
        words.translate(ACCENTS) + (f"{{{field}}}" if field is not None else "")
        for words, field, _, _ in Formatter().parse(text)
    )
    return said + "~" * round(len(text) * 0.35)


def _pseudo(text: str, _comment: str) -> str:
    return pseudo(text)


def _english(text: str, _comment: str) -> str:
    return text
