"""A sticker: address and code together, and whether they were exchanged."""

import pytest

from installer_app.domain.install_code import Grade, InstallCode
from installer_app.domain.mac import MacAddress
from installer_app.domain.sticker import Sticker

HAN_CODE = "83FED3407A932B70"
EUI64 = "0013EA0032005C0D"


def sticker(mac: str, code: str) -> Sticker:
    return Sticker(MacAddress.parse(mac), InstallCode.parse(code), "typed")


def test_a_code_in_the_field_of_the_address_looks_swapped_and_can_be_swapped_back() -> None:
    exchanged = sticker(HAN_CODE, EUI64)
    assert exchanged.looks_swapped
    mended = exchanged.swapped()
    assert (mended.mac.digits, mended.code.value, mended.source) == (EUI64, HAN_CODE, "typed")
    assert mended.code.grade is Grade.VERIFIED
    assert not mended.looks_swapped


def test_a_short_address_typed_with_dashes_in_the_field_of_the_code_is_seen_too() -> None:
    exchanged = sticker(HAN_CODE, "AA-BB-CC-DD-EE-FF")
    assert exchanged.looks_swapped
    assert exchanged.swapped().mac.text == "AA:BB:CC:DD:EE:FF"


@pytest.mark.parametrize(
    ("mac", "code"),
    [
        (EUI64, HAN_CODE),  # in order
        (EUI64, "A1B2C3D4E5F6A7B8"),  # a wrong code, but no code in the address either
        (HAN_CODE, HAN_CODE),  # both fit: no telling
        (HAN_CODE, "TUTORIAL-INSTALL-CODE-001"),  # no address in the field of the code
        ("AABBCCDDEEFF", EUI64),  # 12 digits are no code with a CRC
    ],
)
def test_fields_that_need_not_be_exchanged_do_not_look_swapped(mac: str, code: str) -> None:
    assert not sticker(mac, code).looks_swapped


def test_a_free_form_code_cannot_become_an_address() -> None:
    with pytest.raises(ValueError, match="12 or 16"):
        sticker("AABBCCDDEEFF", "TUTORIAL-INSTALL-CODE-001").swapped()


def test_a_sticker_s_repr_has_the_address_and_not_the_code() -> None:
    shown = repr(sticker("AABBCCDDEEFF", "TUTORIAL-INSTALL-CODE-001"))
    assert "AA:BB:CC:DD:EE:FF" in shown
    assert "TUTORIAL" not in shown
