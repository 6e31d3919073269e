"""The repair of a typed install code: every slip is caught, and only the right code is offered."""

import os
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from installer_app.domain.install_code import WITH_CRC, Grade, InstallCode, crc16_x25
from installer_app.domain.repair import LOOK_ALIKE, repair_of, slips

HEX_DIGITS = "0123456789ABCDEF"
PRINTED = "83FED3407A939723A5C639B26916D505C3B5"
# The check is linear: what a slip does to it does not depend on the code (see the test of all slips below).
CODES = int(os.environ.get("ENERGYGRID_EXAMPLES", "300"))

bodies = st.sampled_from([6, 8, 12, 16]).flatmap(lambda n: st.binary(min_size=n, max_size=n))


def with_crc(body: bytes) -> str:
    return (body + crc16_x25(body).to_bytes(2, "little")).hex().upper()


codes_with_crc = bodies.map(with_crc)


def all_slips(printed: str) -> list[str]:
    """Each character typed as each other digit, and each two neighbours swapped."""
    wrong = [
        printed[:i] + digit + printed[i + 1 :]
        for i in range(len(printed))
        for digit in HEX_DIGITS
        if digit != printed[i]
    ]
    pairs = [i for i in range(len(printed) - 1) if printed[i] != printed[i + 1]]
    return wrong + [printed[:i] + printed[i + 1] + printed[i] + printed[i + 2 :] for i in pairs]


@pytest.mark.no_cover  # other tests run the same lines, and tracing millions of slips takes as long as these
@pytest.mark.parametrize("count", [6, 16], ids=["6+2 bytes", "16+2 bytes"])
def test_every_slip_in_many_codes_is_caught_and_the_printed_code_is_the_one_repair(count: int) -> None:
    chance = random.Random(1729)  # noqa: S311 - the same codes in each run
    tried = caught = mended = 0
    for _ in range(CODES):
        printed = with_crc(chance.randbytes(count))
        for typed in all_slips(printed):
            tried += 1
            # A repair is offered of nothing but a suspect code; the grade itself is asked below.
            repair = repair_of(InstallCode(typed))
            caught += repair is not None
            mended += repair is not None and repair.value == printed
    print(
        f"{count}+2 bytes: {tried} slips, {caught} caught, {mended} with the printed code as the one repair"
    )
    assert tried >= CODES * (count + 2) * 2 * 15
    assert caught == mended == tried


@given(codes_with_crc)
def test_every_slip_is_graded_suspect(printed: str) -> None:
    assert {InstallCode(typed).grade for typed in all_slips(printed)} == {Grade.SUSPECT}


@pytest.mark.parametrize("count", sorted(WITH_CRC))
def test_no_two_slips_leave_the_same_check_digits_so_there_is_never_a_second_repair(count: int) -> None:
    assert len(slips(count)) == count * 15 + (count - 1) * 15
    assert 0 not in slips(count)


@given(codes_with_crc, st.data())
def test_letters_typed_for_digits_are_offered_as_digits_and_one_more_slip_with_them(
    printed: str, data: st.DataObject
) -> None:
    letters = {digit: letter for letter, digit in LOOK_ALIKE.items()}
    as_letters = "".join(letters.get(digit, digit) for digit in printed)
    small = data.draw(st.booleans())
    at = data.draw(st.integers(0, len(printed) - 1))
    wrong = as_letters[:at] + data.draw(st.sampled_from("X-")) + as_letters[at + 1 :]
    for typed in (as_letters, wrong):
        if typed != printed:
            assert repair_of(InstallCode(typed.lower() if small else typed)) == InstallCode(printed)


@pytest.mark.parametrize(
    "typed",
    [
        "83FED3407A939723A5C639B26916D505C3BS",
        "38FED3407A939723A5C639B26916D505C3B5",
        "83FED34O7A939723A5C639B2691GDSOSC3B5",
        "83FED3407A939723A5C639B26916D5O4C3B5",
        "83FED3407A939723A5C639B26916DX05C3B5",
    ],
)
def test_the_slips_of_fingers_and_eyes_are_mended(typed: str) -> None:
    repair = repair_of(InstallCode(typed))
    assert repair is not None
    assert repair.value == PRINTED


@pytest.mark.parametrize(
    "raw",
    [
        PRINTED,  # it fits
        "83FED3407A93",  # no check digits
        "TUTORIAL-INSTALL-CODE-001",
        "TUTORIAL-INSTALL",  # as long as one with check digits
        "A1B2C3D4E5F6A7B8",  # more than one slip away
        "83FED3407A939723A5C639B26916XX05C3B5",  # two that are no digits
        "83FED3407A939723A5C639B26916X50BC3B5",  # one that is none, and a slip besides
    ],
)
def test_a_code_that_fits_or_is_more_than_a_slip_away_is_offered_none(raw: str) -> None:
    assert repair_of(InstallCode(raw)) is None
