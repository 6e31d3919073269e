"""How far a sticker that was read can be trusted, in words; and why what a scanner typed is not taken."""

from dataclasses import replace

from installer_app.domain.install_code import Grade
from installer_app.domain.sticker import Sticker
from installer_app.domain.typed_scan import Unsure
from installer_app.frozen import frozen
from installer_app.language import mark, tr
from installer_app.presenters.messages.message import Kind, Message


@frozen
class CameIn:
    """How it came in: ``put_right`` from another keyboard layout; ``open``: with no end key."""

    put_right: bool = False
    open: bool = False


TICK_OR_SCAN = mark("Tick the box, or scan again")
ORDINARY = CameIn()
PUT_RIGHT = mark("The scanner types for another keyboard layout: its characters were put right.")
NOT_TAKEN = {
    Unsure.LAYOUT: Message(
        Kind.WARN,
        "usb-scanner",
        mark("The scanner types for another keyboard"),
        mark("What it typed can mean more than one sticker. Nothing was taken over, nothing was sent."),
        mark("Use the camera, or set the scanner to this computer’s keyboard layout."),
    ),
    Unsure.CASE: Message(
        Kind.WARN,
        "keyboard",
        mark("Caps Lock is on"),
        mark("Capital and small letters may be exchanged. Nothing was taken over, nothing was sent."),
        mark("Switch Caps Lock off, then scan again."),
    ),
}
CUT_OFF = Message(
    Kind.WARN,
    "usb-scanner",
    mark("The end of this code may be missing"),
    mark("The scanner pressed no key at its end, and no check digits vouch for it. Nothing was taken over."),
    mark("Set the scanner to end with Enter, then scan again. Or show it to the camera."),
)


BOTH_DECODERS = 2


def decoder_words(names: tuple[str, ...]) -> str:
    """Of the decoders that are missing; "" where both are there."""
    if len(names) == BOTH_DECODERS:
        return ""
    if not names:
        return tr("Neither decoder can be loaded here: no picture can be read. Tell depot IT.")
    return tr(
        "Reads with one of two decoders: {name}. Hard stickers may not be read. Tell depot IT.", name=names[0]
    )


def must_be_vouched_for(sticker: Sticker, came: CameIn = ORDINARY) -> bool:
    """Whether it is taken only if the technician says that the sticker really says so."""
    grade = sticker.code.grade
    cut_off = came.open and grade is not Grade.VERIFIED
    return grade is Grade.SUSPECT or sticker.mac.suspicious or sticker.looks_swapped or cut_off


def verdict_on(sticker: Sticker, came: CameIn = ORDINARY) -> Message:
    """By its check digits, its MAC and how it came in; what may be read wrong has to be compared."""
    verdict = _verdict_on(sticker)
    if came.open and verdict.kind is Kind.WAIT:
        verdict = Message(
            Kind.WARN,
            "warning",
            tr("The end of this code may be missing"),
            tr("The scanner pressed no key at its end, and the code has no check digits."),
            tr("Compare both lines to their last character. Set the scanner to end with Enter."),
        )
    if came.put_right:
        return replace(verdict, happened=f"{tr(PUT_RIGHT)} {verdict.happened}")
    return verdict


def _verdict_on(sticker: Sticker) -> Message:
    if sticker.looks_swapped:
        return Message(
            Kind.WARN,
            "warning",
            tr("MAC and code look swapped"),
            tr("What stands as the MAC passes the code’s check. Nothing was sent."),
            tr("Swap them, or compare every character with the sticker."),
        )
    if sticker.mac.suspicious:
        return Message(
            Kind.WARN,
            "warning",
            tr("Suspect: no device has such an address"),
            tr("It was read wrong, or this is not a DataBridge. Nothing was sent."),
            tr("Scan again, or compare every character."),
        )
    if sticker.code.grade is Grade.VERIFIED:
        return Message(
            Kind.OK,
            "check-circle",
            tr("Verified: the install code’s check digits are right"),
            tr("A reading error is very unlikely."),
            tr("Still compare the MAC address: it has no check digits."),
        )
    if sticker.code.grade is Grade.SUSPECT:
        return Message(
            Kind.WARN,
            "warning",
            tr("Suspect: the check digits don’t fit this code"),
            tr("It was read wrong, or the sticker is printed wrong: some are. Nothing was sent."),
            tr("Scan again, or compare every character."),
        )
    return Message(
        Kind.WAIT,
        "info",
        tr("This code can’t be checked"),
        tr("It has no check digits."),
        tr("Compare both lines: “Use this sticker” says that they are what the sticker says."),
    )
