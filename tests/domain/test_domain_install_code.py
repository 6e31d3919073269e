"""The install code: kept as printed, graded, never repaired by itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from installer_app.domain.install_code import Grade, InstallCode, crc16_x25

VECTORS = [
    ("83FED3407A93", "2B70"),
    ("83FED3407A939723", "97FC"),
    ("83FED3407A939723A5C639FF", "4C12"),
    ("83FED3407A939723A5C639B26916D505", "C3B5"),
    ("0102030405060708090A0B0C0D0E0F10", "90FD"),
    ("00112233445566778899AABBCCDDEEFF", "528F"),
]


def test_the_check_of_the_nine_digits_is_906e() -> None:
    assert crc16_x25(b"123456789") == 0x906E


@pytest.mark.parametrize(("body", "crc"), VECTORS)
def test_a_code_whose_printed_crc_holds_is_verified(body: str, crc: str) -> None:
    assert InstallCode.parse(body + crc).grade is Grade.VERIFIED


@pytest.mark.parametrize(
    ("raw", "grade"),
    [
        ("TUTORIAL-INSTALL-CODE-001", Grade.UNVERIFIED),
        ("83FED3407A93", Grade.UNVERIFIED),
        ("83FED3407A939723A5C639FF", Grade.UNVERIFIED),
        ("83FED3407A939723A5C639B26916D505", Grade.UNVERIFIED),
        ("83FED3407A9397", Grade.UNVERIFIED),
        ("83FED3407A939723", Grade.SUSPECT),
        ("A1B2C3D4E5F6A7B8", Grade.SUSPECT),
        ("5492072F8DE72829FEE139CF8ACA4F43EF21", Grade.SUSPECT),
        ("5492072F8DE72829FEE139CF8ACA4F438544", Grade.VERIFIED),
    ],
)
def test_the_check_grades_and_never_refuses(raw: str, grade: Grade) -> None:
    assert InstallCode.parse(raw).grade is grade


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        (" 83fe d340 7a93 2b70 ", "83FED3407A932B70"),
        ("83-FE-D3-40-7A-93", "83FED3407A93"),
        ("83:fe:d3:40:7a:93", "83FED3407A93"),
        ("de ad be ef 01", "DEADBEEF01"),
        ("TUTORIAL-INSTALL-CODE-001", "TUTORIAL-INSTALL-CODE-001"),
        ("Tutorial-001", "Tutorial-001"),
        ("x" * 64, "x" * 64),
    ],
)
def test_free_form_is_kept_as_printed_and_hexadecimal_loses_its_separators(raw: str, kept: str) -> None:
    assert InstallCode.parse(raw).value == kept


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "   ",
        "ABC12",
        "x" * 65,
        "A" * 65,
        "TUTORIAL INSTALL",
        "TUTORIAL_001",
        "CODÉ-0001",
        "ﬀﬀﬀﬀﬀﬀ",
        "- - - - - -",
        "A\u202eB-123",
    ],
)
def test_what_is_not_6_to_64_letters_digits_or_dashes_is_no_code(raw: str) -> None:
    with pytest.raises(ValueError, match="6 to 64"):
        InstallCode.parse(raw)


@given(st.text())
def test_no_text_breaks_the_reading_of_a_code(raw: str) -> None:
    try:
        code = InstallCode.parse(raw)
    except ValueError:
        return
    assert InstallCode.parse(code.value) == code
    assert code.grade in Grade


@pytest.mark.parametrize("digits", [12, 16, 20])
def test_of_a_code_that_its_ends_and_its_crc_would_give_away_nothing_is_shown(digits: int) -> None:
    assert InstallCode.parse("83FED3407A939723A5C6"[:digits]).masked == "••••"


def test_of_the_longer_zigbee_codes_what_is_not_shown_is_beyond_guessing() -> None:
    for digits in (28, 36):
        code = InstallCode.parse("83FED3407A939723A5C639B26916D505C3B5"[:digits])
        assert len(code.masked.replace("…", "")) == 8
        assert 4 * (digits - 8) - 16 >= 64  # bits: the CRC tells 16 of them


def test_the_code_is_in_no_repr_and_only_its_ends_are_shown_masked() -> None:
    code = InstallCode.parse("TUTORIAL-INSTALL-CODE-001")
    assert code.masked == "TUTO…-001"
    for shown in (repr(code), str(code), f"{code}", repr([code])):
        assert "TUTO" not in shown
        assert "001" not in shown


def test_hexadecimal_is_grouped_for_the_eye_and_free_form_is_not() -> None:
    assert InstallCode.parse("83FED3407A932B70").grouped == "83FE D340 7A93 2B70"
    assert InstallCode.parse("TUTORIAL-INSTALL-CODE-001").grouped == "TUTORIAL-INSTALL-CODE-001"
