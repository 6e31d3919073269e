"""The topics of the help: which there are, which page or view each belongs to, and how they are found."""

import unicodedata
from collections.abc import Mapping

from installer_app.frozen import frozen
from installer_app.language import mark
from installer_app.presenters.help.text import Topic, topic_of
from installer_app.presenters.steps import Step
from installer_app.resources import resource

ENGLISH = "en"
HYPHENS = "-\u2010\u2011"
TROUBLE, TROUBLE_BIND, KEYS = "trouble", "trouble-bind", "keys"

OF_STEP = {
    Step.SIGN_IN: "sign-in",
    Step.CUSTOMER: "customer",
    Step.METER: "meter",
    Step.SCAN: "scan",
    Step.REVIEW: "check",
    Step.STATUS: "status",
}
OF_VIEW = {
    "installs": "installs",
    "release": "installs",
    "report": "report",
    "today": "today",
    "box": "box",
    "settings": "settings",
    "connections": "connections",
    "connection-offer": "connections",
    "about": "about",
    "doctor": "doctor",
    "support": "doctor",
    "log": "doctor",
}
GROUPS = (
    (mark("An install, step by step"), tuple(OF_STEP.values())),
    (mark("Beside it"), tuple(dict.fromkeys(OF_VIEW.values()))),
    (mark("Good to know"), (TROUBLE, TROUBLE_BIND, "states", "offline", "kept", KEYS)),
)

Topics = Mapping[str, Topic]


@frozen
class Hit:
    """A topic in which what was searched for stands, and the line where."""

    key: str
    title: str
    line: str


def read_topics(language: str) -> Topics:
    """All topics in the order of the index; English for a language in which none are written."""
    folder = resource("help", language)
    if not folder.is_dir():
        folder = resource("help", ENGLISH)
    keys = (key for _, group in GROUPS for key in group)
    return {key: topic_of(key, (folder / f"{key}.md").read_text(encoding="utf-8")) for key in keys}


def search(topics: Topics, wanted: str) -> tuple[Hit, ...]:
    """Where all words of ``wanted`` stand, in any order, case, accent or number; titles before texts.

    A topic is found by the words that others use for its things as well. The line is the first that has all
    of them, or else the first that has one.
    """
    # What stands before an apostrophe is a word of its own: "n'appaire pas" as "rien ne s'appaire".
    words = [_singular(word) for word in _folded(wanted).replace("'", " ").split()]
    if not words:
        return ()
    in_titles, in_texts = list[Hit](), list[Hit]()
    for topic in topics.values():
        lines = [block.text for block in topic.blocks if block.text]
        whole = _folded(" ".join((topic.title, *lines, topic.also)))
        if not all(word in whole for word in words):
            continue
        line = _line(lines, words)
        titled = all(word in _folded(topic.title) for word in words)
        (in_titles if titled else in_texts).append(Hit(topic.key, topic.title, line))
    return (*in_titles, *in_texts)


def _line(lines: list[str], words: list[str]) -> str:
    with_all = (line for line in lines if all(word in _folded(line) for word in words))
    with_one = (line for line in lines if any(word in _folded(line) for word in words))
    return next(with_all, "") or next(with_one, "") or next(iter(lines), "")


def _folded(text: str) -> str:
    """Without accents, case and hyphens (who types "wifi" means Wi-Fi), and with one kind of apostrophe."""
    apart = unicodedata.normalize("NFKD", text.replace("’", "'"))
    kept = (char for char in apart if not unicodedata.combining(char) and char not in HYPHENS)
    return "".join(kept).casefold()


def _singular(word: str) -> str:
    """A word cut so that it stands in its singular as well: s, es or x makes the plural in each language."""
    for end, least in (("es", 6), ("s", 5), ("x", 5)):
        if word.endswith(end) and len(word) >= least:
            return word.removesuffix(end)
    return word
