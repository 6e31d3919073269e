"""One door for all words: English without a file, other languages by what was looked up."""

from collections.abc import Iterator

import pytest

from installer_app.language import number, plural, speak, tr


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    speak("en", lambda text, _: text)


def test_english_needs_no_file() -> None:
    assert tr("Sent once at {time}, and refused.", time="14:02") == "Sent once at 14:02, and refused."


def test_a_text_is_looked_up_before_its_values_are_filled_in() -> None:
    speak("fr", lambda text, _: {"Meter {meter}": "Compteur {meter}"}[text])
    assert tr("Meter {meter}", meter="{1}") == "Compteur {1}"


def test_the_comment_tells_two_meanings_of_a_word_apart() -> None:
    speak("es", lambda text, comment: f"{text}/{comment}")
    assert tr("Open", "a file") == "Open/a file"


@pytest.mark.parametrize(
    ("language", "count", "chosen"),
    [("en", 0, "o"), ("en", 1, "1"), ("fr", 0, "o"), ("fr", 1, "1"), ("es", 0, "o")],
)
def test_only_one_is_told_as_one(language: str, count: int, chosen: str) -> None:
    speak(language, lambda text, _: text)
    assert plural(count, "1", "o") == chosen


@pytest.mark.parametrize(
    ("language", "said"), [("en", "10,000"), ("es", "10.000"), ("fr", "10\u202f000"), ("qps", "10,000")]
)
def test_large_numbers_are_grouped_as_the_language_does(language: str, said: str) -> None:
    speak(language, lambda text, _: text)
    assert number(10_000) == said
    assert tr("{n} jobs", n=10_000) == f"{said} jobs"
    assert number(-1_234_567) == "-1,234,567".replace(",", said[2:-3])


def test_small_numbers_and_identifiers_stay_as_they_are() -> None:
    assert tr("HTTP {code}, {year}", code=9999, year="2026") == "HTTP 9999, 2026"
    assert tr("Meter {meter}", meter="123456789") == "Meter 123456789"
    assert tr("{on}", on=True) == "True"
