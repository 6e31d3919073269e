"""A sticker typed by hand: graded while it grows, and never red while it is only incomplete."""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import field
from enum import StrEnum

from installer_app.domain.install_code import FREE_FORM, HEX, SEPARATED_HEX, WITH_CRC, Grade, InstallCode
from installer_app.domain.mac import EUI48_DIGITS, EUI64_DIGITS, SEPARATORS, MacAddress
from installer_app.domain.repair import LOOK_ALIKE, NO_HEX, as_hex, repair_of
from installer_app.domain.sticker import Sticker
from installer_app.frozen import frozen
from installer_app.language import mark, plural, tr

# Digits of a Zigbee install code without its CRC: its label may leave that away.
WITHOUT_CRC = {digits - 4 for digits in WITH_CRC}
LENGTHS = WITH_CRC | WITHOUT_CRC
MOST_CHARACTERS = 64  # of an install code
MOST_GROUPS = 2  # of four characters, that are named in an offer; of more of them it shows the whole code


class FieldGrade(StrEnum):
    """How a field is drawn."""

    NEUTRAL = "neutral"
    COMPLETE = "complete"
    SUSPECT = "suspect"
    WRONG = "wrong"


@frozen
class TypedState:
    """Both fields as typed, their grades and notes. ``suggestion`` is a repair to offer, never applied."""

    mac: str = ""
    code: str = ""
    mac_grade: FieldGrade = FieldGrade.NEUTRAL
    mac_note: str = field(default_factory=lambda: tr("12 or 16 characters, 0–9 and A–F"))
    code_grade: FieldGrade = FieldGrade.NEUTRAL
    code_note: str = field(default_factory=lambda: tr("As printed on the sticker"))
    suggestion: str = ""
    suggestion_words: str = ""
    suggestion_button: str = ""
    swapped: bool = False
    needs_tick: bool = False
    ticked: bool = False
    why_not: str = field(default_factory=lambda: tr("Type both from the sticker"))

    def __repr__(self) -> str:
        return f"TypedState(mac={self.mac}, {self.code_grade})"


THE_SAME = mark("This is the MAC address once more. Type the install code")


def sticker_of(typed: TypedState) -> Sticker | None:
    """The sticker that the two fields make, or None while they make none."""
    try:
        return Sticker(MacAddress.parse(typed.mac), InstallCode.parse(typed.code), "typed")
    except ValueError:
        return None


def grade(mac: str, code: str, ticked: bool) -> TypedState:
    """Both fields judged as they stand."""
    mac_grade, mac_note = _mac(mac)
    code_grade, code_note = _code(code)
    if _are_the_same(mac, code):
        code_grade, code_note = FieldGrade.SUSPECT, tr(THE_SAME)
    sticker = sticker_of(TypedState(mac, code))
    suggestion = _repair(code) if code_grade is FieldGrade.SUSPECT else ""
    both = mac_grade is not FieldGrade.WRONG and sticker is not None
    swapped = sticker is not None and sticker.looks_swapped
    odd = both and (swapped or FieldGrade.SUSPECT in (mac_grade, code_grade) or _has_odd_length(code))
    why_not = "" if both else _still_wanted(mac, mac_grade, code, code_grade)
    if odd and not ticked:
        why_not = tr("Correct it, or tick the box")
    return TypedState(
        mac,
        code,
        mac_grade,
        mac_note,
        code_grade,
        code_note,
        suggestion,
        *_offer(code, suggestion),
        swapped=swapped,
        needs_tick=odd,
        ticked=ticked and odd,
        why_not=why_not,
    )


def _mac(text: str) -> tuple[FieldGrade, str]:
    typed = SEPARATORS.sub("", text)
    # Before they are made capitals: some single letters become two.
    wrong = re.search(r"[^0-9A-Fa-f]", typed)
    if wrong:
        digit = LOOK_ALIKE.get(wrong.group().upper())
        letter = wrong.group().upper()
        words = tr("{letter} can’t be in a MAC address", letter=letter)
        if digit:
            words = tr(
                "{letter} can’t be in a MAC address. Is it the digit {digit}?", letter=letter, digit=digit
            )
        return FieldGrade.WRONG, words
    digits = typed.upper()
    if len(digits) > EUI64_DIGITS:
        return FieldGrade.WRONG, tr("{n} characters: 12 or 16 make a MAC address", n=len(digits))
    if len(digits) in (EUI48_DIGITS, EUI64_DIGITS):
        note = tr("{n} of {n} characters", n=len(digits))
        if MacAddress.parse(digits).suspicious:
            return FieldGrade.SUSPECT, tr("{note}, but no device has such an address. Compare it", note=note)
        return FieldGrade.COMPLETE, note
    if not digits:
        return FieldGrade.NEUTRAL, TypedState().mac_note
    goal = EUI48_DIGITS if len(digits) < EUI48_DIGITS else EUI64_DIGITS
    return FieldGrade.NEUTRAL, tr("{n} of {goal} characters", n=len(digits), goal=goal)


def _code(text: str) -> tuple[FieldGrade, str]:
    trimmed = text.strip()
    if not trimmed:
        return FieldGrade.NEUTRAL, TypedState().code_note
    wrong = re.search(r"[^A-Za-z0-9\-\s:.]", trimmed)
    if wrong:
        return FieldGrade.WRONG, tr("{letter} can’t be in an install code", letter=wrong.group())
    try:
        code = InstallCode.parse(trimmed)
    except ValueError:
        return _no_code(trimmed)
    count = len(code.value)
    if code.grade is Grade.SUSPECT:
        return FieldGrade.SUSPECT, tr("{n} of {n} characters, but the check digits don’t fit", n=count)
    if code.grade is Grade.VERIFIED:
        return FieldGrade.COMPLETE, tr("{n} of {n} characters, and the check digits fit", n=count)
    return _without_check(code)


def _no_code(text: str) -> tuple[FieldGrade, str]:
    between = re.search(r"[\s:.]", text)
    if between and not SEPARATED_HEX.fullmatch(text):
        name = tr("A space") if between.group().isspace() else between.group()
        return FieldGrade.WRONG, tr("{name} can’t be in a code that has other letters than A–F", name=name)
    grade = FieldGrade.WRONG if len(text) > MOST_CHARACTERS else FieldGrade.NEUTRAL
    one = tr("1 character: an install code has 6 to 64")
    return grade, plural(len(text), one, tr("{n} characters: an install code has 6 to 64", n=len(text)))


def _still_wanted(mac: str, mac_grade: FieldGrade, code: str, code_grade: FieldGrade) -> str:
    """Which of the two fields is not right yet."""
    if FieldGrade.WRONG in (mac_grade, code_grade):
        wrong_mac = mac_grade is FieldGrade.WRONG
        return tr("Correct the MAC address") if wrong_mac else tr("Correct the install code")
    if _is_right(MacAddress.parse, mac):
        return tr("Type the install code")
    return tr("Type the MAC address") if _is_right(InstallCode.parse, code) else TypedState().why_not


def _is_right(parse: Callable[[str], object], text: str) -> bool:
    with suppress(ValueError):
        parse(text)
        return True
    return False


def _without_check(code: InstallCode) -> tuple[FieldGrade, str]:
    count = len(code.value)
    if HEX.fullmatch(code.value) and count not in LENGTHS:
        return _odd_length(count)
    if letter := _letter_for_digit(code):
        return FieldGrade.SUSPECT, tr("{letter} does not belong in a code of 0–9 and A–F", letter=letter)
    if FREE_FORM.fullmatch(code.value) and count in WITH_CRC:
        return FieldGrade.NEUTRAL, tr("{n} characters", n=count)
    return FieldGrade.COMPLETE, tr("{n} characters. It can’t be checked: compare it", n=count)


def _odd_length(count: int) -> tuple[FieldGrade, str]:
    """What is said of a count that no code has: its check digits cannot be told from the others."""
    if count < min(LENGTHS):  # it is probably still being typed
        return FieldGrade.NEUTRAL, tr(
            "{n} characters. A code of 0–9 and A–F has 12 or more: compare it", n=count
        )
    if count - 1 in LENGTHS or count + 1 in LENGTHS:
        return FieldGrade.SUSPECT, tr("{n} characters: one too few or too many? Compare it", n=count)
    return FieldGrade.SUSPECT, tr("{n} characters: no code of 0–9 and A–F has so many. Compare it", n=count)


def _has_odd_length(text: str) -> bool:
    with suppress(ValueError):
        value = InstallCode.parse(text).value
        return HEX.fullmatch(value) is not None and len(value) not in LENGTHS
    return False


def _are_the_same(mac: str, code: str) -> bool:
    with suppress(ValueError):
        return MacAddress.parse(mac).digits == InstallCode.parse(code).value
    return False


def _letter_for_digit(code: InstallCode) -> str:
    """What is no digit in a free-form code that is probably hex; "" if it may well be free-form.

    One that only looks like a digit is enough, another letter only where the check digits vouch for a digit.
    """
    digits, unknown = as_hex(code)
    if not digits or (unknown is not None and repair_of(code) is None):
        return ""
    return next((letter for letter in code.value if NO_HEX.match(letter.upper())), "")


def _repair(code: str) -> str:
    repair = repair_of(InstallCode.parse(code))
    return repair.grouped if repair else ""


def _offer(code: str, suggestion: str) -> tuple[str, str]:
    if not suggestion:
        return "", ""
    typed = re.findall(".{1,4}", InstallCode.parse(code).value)
    pairs = [(new, old) for new, old in zip(suggestion.split(" "), typed, strict=True) if new != old]
    if len(pairs) > MOST_GROUPS:
        return tr("Did you mean {suggestion}? Check the sticker.", suggestion=suggestion), tr("It says that")
    new, old = " ".join(n for n, _ in pairs), " ".join(o for _, o in pairs)
    changed = [(n, o) for n, o in zip(new, old, strict=True) if n != o]
    # An O beside a 0 is hard to tell apart in a sentence.
    letters = [n for n, o in changed if LOOK_ALIKE.get(o.upper()) == n]
    words = tr("Did you mean {new} instead of {old}? Check the sticker.", new=new, old=old)
    if letters and len(changed) == 1:
        words = tr(
            "Did you mean {new}, with the digit {digit}, instead of {old}? Check the sticker.",
            new=new,
            digit=letters[0],
            old=old,
        )
    return words, tr("It says {new}", new=new)
