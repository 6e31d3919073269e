"""A sticker typed by hand: what is said of letters that stand where digits should, and what is offered."""

import pytest

from installer_app.presenters.scan.typed import FieldGrade, TypedState, grade

MAC = "AA:BB:CC:DD:EE:FE"
CODE = "83FED3407A939723A5C639B26916D505C3B5"


def typed(code: str, mac: str = MAC) -> TypedState:
    return grade(mac, code, False)


@pytest.mark.parametrize(
    ("code", "letter", "offer", "button"),
    [
        (CODE.replace("340", "34O"), "O", "D340, with the digit 0, instead of D34O", "It says D340"),
        (CODE.replace("340", "34o"), "o", "D340, with the digit 0, instead of D34o", "It says D340"),
        (CODE.replace("6916", "69l6"), "l", "6916, with the digit 1, instead of 69l6", "It says 6916"),
        (CODE.replace("D505", "DSOS"), "S", "D505 instead of DSOS", "It says D505"),
        (CODE.replace("D505", "DX05"), "X", "D505 instead of DX05", "It says D505"),
        (CODE.replace("D505C3B5", "DSOSC3BS"), "S", "D505 C3B5 instead of DSOS C3BS", "It says D505 C3B5"),
        (
            CODE.replace("5", "S").replace("0", "O"),
            "O",
            "83FE D340 7A93 9723 A5C6 39B2 6916 D505 C3B5",
            "It says that",
        ),
    ],
)
def test_a_letter_typed_for_a_digit_is_graded_as_the_hex_that_it_probably_is(
    code: str, letter: str, offer: str, button: str
) -> None:
    state = typed(code)
    assert state.code_grade is FieldGrade.SUSPECT
    assert state.code_note == f"{letter} does not belong in a code of 0–9 and A–F"
    assert state.suggestion_words == f"Did you mean {offer}? Check the sticker."
    assert state.suggestion_button == button
    assert state.why_not == "Correct it, or tick the box"
    assert typed(state.suggestion).code_grade is FieldGrade.COMPLETE
    assert grade(MAC, code, True).why_not == "", "the technician may say that the sticker really has it"


def test_a_look_alike_letter_wants_a_tick_also_where_nothing_can_be_offered() -> None:
    state = typed("A1B2C3D4E5F6A7BO")
    assert (state.code_grade, state.suggestion, state.needs_tick) == (FieldGrade.SUSPECT, "", True)


@pytest.mark.parametrize("code", ["TUTORIAL-INSTALL", "TUTORIAL-INSTALL-CODE-001"])
def test_a_free_form_code_is_not_taken_for_hex(code: str) -> None:
    state = typed(code)
    assert not state.needs_tick
    assert state.suggestion == ""


@pytest.mark.parametrize("at", [0, 17, 35])
@pytest.mark.parametrize("code", [CODE, CODE[:20], CODE[:12], CODE[:32]], ids=len)
def test_a_digit_left_out_or_typed_twice_wants_the_tick(code: str, at: int) -> None:
    at = min(at, len(code) - 1)
    for slip in (code[:at] + code[at + 1 :], code[: at + 1] + code[at:]):
        state = typed(slip)
        assert state.code_grade is not FieldGrade.COMPLETE
        assert state.code_note.startswith(f"{len(slip)} characters")
        assert (state.needs_tick, state.why_not) == (True, "Correct it, or tick the box")
        assert grade(MAC, slip, True).why_not == "", "the technician may say that the sticker really says so"


@pytest.mark.parametrize(
    ("count", "how", "note"),
    [
        (6, FieldGrade.NEUTRAL, "6 characters. A code of 0–9 and A–F has 12 or more: compare it"),
        (10, FieldGrade.NEUTRAL, "10 characters. A code of 0–9 and A–F has 12 or more: compare it"),
        (14, FieldGrade.SUSPECT, "14 characters: no code of 0–9 and A–F has so many. Compare it"),
        (35, FieldGrade.SUSPECT, "35 characters: one too few or too many? Compare it"),
        (37, FieldGrade.SUSPECT, "37 characters: one too few or too many? Compare it"),
    ],
)
def test_a_code_of_digits_that_no_install_code_has_so_many_of_is_said_to_be_odd(
    count: int, how: FieldGrade, note: str
) -> None:
    state = typed((CODE * 2)[:count])
    assert (state.code_grade, state.code_note, state.needs_tick) == (how, note, True)


@pytest.mark.parametrize(
    ("mac", "code", "why_not"),
    [
        ("", "", "Type both from the sticker"),
        ("AA:BB", "83FE", "Type both from the sticker"),
        (MAC, "", "Type the install code"),
        (MAC, "83FE", "Type the install code"),
        (MAC, "TUTORIAL_1", "Correct the install code"),
        ("AA:BB", "TUTORIAL_1", "Correct the install code"),
        ("", CODE, "Type the MAC address"),
        ("AA:BB:CC:DD:EE:F", CODE, "Type the MAC address"),
        ("AA:BB:CC:DD:EE:GG", CODE, "Correct the MAC address"),
        (f"{MAC}:00:11:22", CODE, "Correct the MAC address"),
        (MAC, CODE, ""),
    ],
)
def test_beside_the_button_it_is_said_which_field_is_not_right_yet(mac: str, code: str, why_not: str) -> None:
    assert grade(mac, code, False).why_not == why_not


@pytest.mark.parametrize(
    ("code", "how", "note"),
    [
        ("T", FieldGrade.NEUTRAL, "1 character: an install code has 6 to 64"),
        ("T" * 65, FieldGrade.WRONG, "65 characters: an install code has 6 to 64"),
        ("TU", FieldGrade.NEUTRAL, "2 characters: an install code has 6 to 64"),
        (
            "TUTORIAL INSTALL CODE 001",
            FieldGrade.WRONG,
            "A space can’t be in a code that has other letters than A–F",
        ),
        ("TUTORIAL:1", FieldGrade.WRONG, ": can’t be in a code that has other letters than A–F"),
        ("83 FE", FieldGrade.NEUTRAL, "5 characters: an install code has 6 to 64"),
    ],
)
def test_what_makes_no_code_is_said(code: str, how: FieldGrade, note: str) -> None:
    state = typed(code)
    assert (state.code_grade, state.code_note) == (how, note)


@pytest.mark.parametrize("count", [12, 24, 32])
def test_a_code_as_long_as_one_without_its_check_digits_needs_no_tick(count: int) -> None:
    state = typed(CODE[:count])
    assert (state.code_grade, state.needs_tick, state.why_not) == (FieldGrade.COMPLETE, False, "")


@pytest.mark.parametrize("mac", [MAC, "54:0F:57:FF:FE:59:9F:AA", "83:FE:D3:40:7A:93:2B:70"])
def test_the_mac_typed_as_the_code_too_wants_the_tick(mac: str) -> None:
    state = typed(mac.lower(), mac)
    assert (state.code_grade, state.needs_tick) == (FieldGrade.SUSPECT, True)
    assert state.code_note == "This is the MAC address once more. Type the install code"


@pytest.mark.parametrize(
    ("mac", "note"),
    [
        ("AABBCCDDEEO1", "O can’t be in a MAC address. Is it the digit 0?"),
        ("l", "L can’t be in a MAC address. Is it the digit 1?"),
        ("X", "X can’t be in a MAC address"),
    ],
)
def test_a_letter_in_the_mac_that_looks_like_a_digit_is_asked_about(mac: str, note: str) -> None:
    state = typed("", mac)
    assert (state.mac_grade, state.mac_note) == (FieldGrade.WRONG, note)
