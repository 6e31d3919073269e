"""The device's address: what counts as one, and how it is kept."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from installer_app.domain.mac import MacAddress

HEX_DIGITS = "0123456789abcdefABCDEF"
addresses = st.sampled_from([12, 16]).flatmap(lambda n: st.text(HEX_DIGITS, min_size=n, max_size=n))


@pytest.mark.parametrize(
    ("raw", "canonical"),
    [
        ("aabbccddeeff", "AA:BB:CC:DD:EE:FF"),
        ("AA-BB-CC-DD-EE-FF", "AA:BB:CC:DD:EE:FF"),
        ("aabb.ccdd.eeff", "AA:BB:CC:DD:EE:FF"),
        (" AA BB CC DD EE FF ", "AA:BB:CC:DD:EE:FF"),
        ("AA:BB\u00a0:CC:DD:EE:FF", "AA:BB:CC:DD:EE:FF"),
        ("0013EA0032005C0D", "00:13:EA:00:32:00:5C:0D"),
    ],
)
def test_separators_are_ignored_and_the_address_is_kept_in_pairs(raw: str, canonical: str) -> None:
    assert MacAddress.parse(raw).text == canonical


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "AA:BB:CC:DD:EE",
        "AA:BB:CC:DD:EE:F",
        "AA:BB:CC:DD:EE:FG",
        "AA:BB:CC:DD:EE:FF:00",
        "AA:BB:CC:DD:EE:O0",
        "ﬀBBCCDDEEAA",  # upper-cased, the ligature would be the two letters FF
        "ﬀﬀﬀﬀﬀﬀﬀﬀ",
        "١٢٣٤٥٦٧٨٩٠١٢",  # digits, but not hexadecimal ones
        "ＡＡＢＢＣＣＤＤＥＥＦＦ",
    ],
)
def test_anything_but_12_or_16_hexadecimal_characters_is_no_address(raw: str) -> None:
    with pytest.raises(ValueError, match="12 or 16"):
        MacAddress.parse(raw)


@given(addresses, st.sampled_from([":", "-", ".", " ", ""]))
def test_an_address_reads_the_same_with_any_separator(digits: str, separator: str) -> None:
    mac = MacAddress.parse(separator.join(digits))
    assert mac.digits == digits.upper()
    assert MacAddress.parse(mac.text) == mac
    assert mac.text.endswith(mac.tail)
    assert len(mac.tail) == 8


@given(st.text())
def test_no_text_breaks_the_reading_of_an_address(raw: str) -> None:
    with contextlib.suppress(ValueError):
        assert len(MacAddress.parse(raw).digits) in (12, 16)


@pytest.mark.parametrize(
    "raw", ["01BBCCDDEEFF", "FFFFFFFFFFFF", "0" * 12, "0" * 16, "F" * 16, "3313EA0032005C0D"]
)
def test_addresses_that_no_device_is_built_with_are_suspicious(raw: str) -> None:
    assert MacAddress.parse(raw).suspicious


@pytest.mark.parametrize("raw", ["AABBCCDDEEFF", "540F57FFFE599FAA", "0013EA0032005C0D"])
def test_addresses_with_and_without_fffe_are_in_order(raw: str) -> None:
    assert not MacAddress.parse(raw).suspicious
    assert str(MacAddress.parse(raw)) == MacAddress.parse(raw).text
