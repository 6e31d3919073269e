"""Texts from outside say what they say, and change nothing around them."""

import unicodedata

import hypothesis.strategies as st
import pytest
from hypothesis import given

from installer_app.domain.text import is_plain, number_of, plain, shown


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        ("Zoë Ñandú", "Zoë Ñandú"),
        ("小林 さくら", "小林 さくら"),
        ("محمد", "محمد"),
        ("1001\u202e2002", "10012002"),
        ("\u2066John\u2069 Doe", "John Doe"),
        ("John\u200bDoe\u200f", "JohnDoe"),
        ("118 Orchard\r\nLane\t", "118 Orchard  Lane "),
        ("\x1b[31mred\x07", "[31mred"),
        ("क\u094d\u200dष", "क\u094d\u200dष"),
    ],
)
def test_what_reorders_or_cannot_be_seen_is_left_out(sent: str, told: str) -> None:
    assert plain(sent) == told


@given(st.text())
def test_a_shown_text_has_no_control_or_format_character_and_stays_as_it_is(text: str) -> None:
    told = plain(text)
    assert not [c for c in told if unicodedata.category(c) in ("Cc", "Cf", "Cs") and c not in "\u200c\u200d"]
    assert plain(told) == told


@pytest.mark.parametrize("identifier", ["12\u202e3", "12\u200b3", "12\n3", "12\x003", "1\u200d2"])
def test_an_identifier_has_nothing_in_it_that_cannot_be_seen(identifier: str) -> None:
    assert not is_plain(identifier)
    assert is_plain("SITE 7/ä-001")


def test_a_payload_is_shown_on_one_line_and_not_without_end() -> None:
    assert shown("HELLO\r\n  WORLD\x1b[2J") == "HELLO WORLD[2J"
    assert shown("x" * 60) == "x" * 60
    assert shown("x" * 5000) == "x" * 59 + "…"


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        (" 123456789 ", "123456789"),
        ("123 456 789", "123456789"),
        ("123\u00a0456\t789\n", "123456789"),
        ("SITE 7", "SITE 7"),
        ("123-456", "123-456"),
        (" ", ""),
    ],
)
def test_blanks_that_only_group_digits_are_no_part_of_a_number(typed: str, number: str) -> None:
    assert number_of(typed) == number
