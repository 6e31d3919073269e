"""Which pictures are taken: those that the suite looks at, those that are kept, those asked for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import product

from case import Case
from setting import LEAST, PLAIN, SCALES, TEXT_SCALES, THEMES, Setting
from speech import LANGUAGES


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: a case, by its name and its page, and how it is looked at."""

    page: str
    case: str
    setting: Setting

    def __str__(self) -> str:
        return f"{self.case}-{self.setting}"


OTHER_LOOKS = (
    *(replace(PLAIN, theme=theme) for theme in THEMES[1:]),
    replace(PLAIN, width=LEAST[0], height=LEAST[1]),
    *(replace(PLAIN, text=text) for text in TEXT_SCALES[1:]),
    *(replace(PLAIN, language=language) for language in LANGUAGES[1:]),
)
OTHER_SCALES = tuple(replace(PLAIN, scale=scale) for scale in SCALES[1:])
HARDER = (Setting("dark", *LEAST), Setting("sun", *LEAST))
LONGER = tuple(Setting("light", *LEAST, language=language) for language in LANGUAGES[1:])


FACES = {
    "sign-in": "sign-in-filled",
    "customer": "customer-last-known-long-ago",
    "meter": "meter-mixed",
    "scan": "scan-live-GLARE",
    "status": "status-pairing",
    "installs": "tracker-all",
    "box": "box-all-kinds",
}


def faces(cases: Iterable[Case]) -> list[Case]:
    """One case a page, that stands for it: by name, else the first crowded one, else the first."""
    by_page: dict[str, list[Case]] = {}
    for case in cases:
        by_page.setdefault(case.page, []).append(case)
    return [
        max(here, key=lambda case: (case.name == FACES.get(page), case.crowded))
        for page, here in by_page.items()
    ]


def shots(settings: Iterable[Setting], cases: Sequence[Case]) -> list[Shot]:
    """Every case in every setting."""
    return [Shot(case.page, case.name, setting) for setting in settings for case in cases]


def kept(cases: Sequence[Case]) -> list[Shot]:
    """Every case in light, English, 100 %; and one a page in each other theme, size, language and scale."""
    return [*shots((PLAIN,), cases), *shots((*OTHER_LOOKS, *OTHER_SCALES), faces(cases))]


def sensible(cases: Sequence[Case]) -> list[Shot]:
    """What is kept, and the crowded ones at the least size in each theme and language."""
    crowded = [case for case in cases if case.crowded]
    return list(dict.fromkeys([*kept(cases), *shots((*HARDER, *LONGER), crowded)]))


def asked(
    cases: Sequence[Case],
    themes: Sequence[str],
    languages: Sequence[str],
    scales: Sequence[int],
    texts: Sequence[int],
) -> list[Shot]:
    """The full product, at the size that is drawn and at the least."""
    sizes = ((PLAIN.width, PLAIN.height), LEAST)
    settings = [
        Setting(theme, *size, language, scale, text)
        for language, text, theme, scale, size in product(languages, texts, themes, scales, sizes)
    ]
    return shots(settings, cases)
