"""A scanner that types for another keyboard: read as it was meant, or not at all."""

import json
import unicodedata

import pytest
from test_domain_formats import BOSCH, EXAMPLES, HUE, TUTORIAL

from installer_app.domain.errors import NotASticker
from installer_app.domain.formats import parse_sticker
from installer_app.domain.keyboards import LAYOUTS, US, Layout
from installer_app.domain.typed_scan import Meant, TypedScan, Unsure

# Other tests run the same lines, and tracing takes three times as long as all these combinations.
UNTRACED = pytest.mark.no_cover
KEYS = US.plain + US.shifted
MORE = [
    "MAC=AABBCCDDEEFF;IC=83FED3407A939723A5C639B26916D505C3B5",
    "EUI64: 54-EF-44-10-00-06-E7-DF, INSTALL CODE: zyqwaZYQWAmM-001",
    json.dumps({"mac": "540F57FFFE599FAA", "ic": "83FED3407A932B70"}, separators=(",", ":")),
    "databridge://bind?installCode=TUTORIAL%2DINSTALL%2DCODE%2D001&macAddress=AA%3ABB%3ACC%3ADD%3AEE%3AFF",
    f"mac:aa.bb.cc.dd.ee.ff;ic:{TUTORIAL}",
    HUE,
    BOSCH + "AE3B287281CF16F550733A0CEC38AA31",
]
PAYLOADS = [*dict.fromkeys([payload for payload, *_ in EXAMPLES] + MORE)]


def typed(payload: str, scanner: Layout, computer: Layout) -> str:
    """What stands there if a scanner of one layout types on a computer of another."""
    there = dict(zip(scanner.plain + scanner.shifted, computer.plain + computer.shifted, strict=True))
    return "".join(there.get(character, character) for character in payload)


def composed(text: str) -> str:
    """As where a dead key and the letter after it become one."""
    for accent, mark in (("´", "\u0301"), ("`", "\u0300"), ("^", "\u0302"), ("¨", "\u0308"), ("~", "\u0303")):
        for letter in "aeiouyncAEIOUYNC":
            together = unicodedata.normalize("NFC", letter + mark)
            text = text.replace(accent + letter, together if len(together) == 1 else accent + letter)
    return text


@UNTRACED
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
@pytest.mark.parametrize("payload", PAYLOADS, ids=lambda payload: payload[:14])
def test_each_format_typed_by_a_us_scanner_is_read_as_it_was_meant(payload: str, layout: Layout) -> None:
    text = typed(payload, US, layout)
    for seen in (text, composed(text)):
        meant = TypedScan(seen).meant()
        assert parse_sticker(meant.payload) == parse_sticker(payload)
        assert (meant.put_right, meant.unsure) == (seen != payload, None)


@UNTRACED
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
@pytest.mark.parametrize("payload", PAYLOADS, ids=lambda payload: payload[:14])
def test_a_scanner_of_another_layout_is_never_read_as_another_sticker(payload: str, layout: Layout) -> None:
    there = set(layout.plain + layout.shifted)
    if any(character in KEYS and character not in there for character in payload):
        return  # such a scanner has no key for it
    try:
        sticker = parse_sticker(TypedScan(typed(payload, layout, US)).meant().payload)
    except NotASticker:
        return
    assert sticker == parse_sticker(payload)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_every_layout_has_47_keys_and_each_letter_and_digit_once(layout: Layout) -> None:
    assert len(layout.plain) == len(layout.shifted) == len(US.plain) == 47
    both = layout.plain + layout.shifted
    for character in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789":
        assert both.count(character) == 1


def test_a_scanner_of_another_layout_is_read_on_a_us_computer() -> None:
    payload, french = PAYLOADS[0], LAYOUTS[0]
    assert parse_sticker(TypedScan(typed(payload, french, US)).meant().payload) == parse_sticker(payload)


def test_what_may_be_two_stickers_is_not_guessed_unless_the_keys_themselves_are_told() -> None:
    payload = "MAC:AABBCCDDEEFF;IC:XYZABC"
    german = next(layout for layout in LAYOUTS if layout.name == "German")
    text = typed(payload, US, german)  # under the Swedish layout it would be XZYABC
    assert TypedScan(text).meant() == Meant(text, unsure=Unsure.LAYOUT)
    assert TypedScan(text, keys=payload).meant() == Meant(payload, put_right=True)


def test_what_is_a_sticker_as_it_stands_stays_as_it_stands() -> None:
    other = PAYLOADS[1]
    assert TypedScan(PAYLOADS[0], keys=other).meant() == Meant(PAYLOADS[0])


def test_caps_lock_matters_where_capital_and_small_letters_count() -> None:
    hexadecimal, free_form = "|0013ea0032005c0d|0d791f5c5476b9c556a87f97955ff8e7a8dc|", PAYLOADS[0].swapcase()
    assert TypedScan(hexadecimal, caps_lock=True).meant().unsure is None
    assert TypedScan(free_form, caps_lock=True).meant().unsure is Unsure.CASE
    assert TypedScan(free_form).meant().unsure is None


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
@pytest.mark.parametrize("payload", ["MT:634J0CEK01938S2KV00", "WIFI:T:WPA;S:depot;;", "5901234123457"])
def test_a_foreign_code_is_named_whatever_the_layout(payload: str, layout: Layout) -> None:
    with pytest.raises(NotASticker) as refused:
        parse_sticker(TypedScan(typed(payload, US, layout)).meant().payload)
    assert refused.value.foreign


@pytest.mark.parametrize("text", ["", "hello", "MACAABB", "é" * 5000, "\ud800", "\u202e"])
def test_what_means_nothing_stays_what_it_is(text: str) -> None:
    assert TypedScan(text, keys="nothing either").meant() == Meant(text)


def test_a_typed_scan_is_a_secret() -> None:
    assert "TUTORIAL" not in repr(TypedScan(PAYLOADS[0], PAYLOADS[0])) + repr(Meant(PAYLOADS[0]))
