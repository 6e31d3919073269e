"""One door for all words: English without a file, other languages by what was looked up."""

from collections.abc import Iterator

import pytest

from installer_app.language import plural, speak, tr


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
