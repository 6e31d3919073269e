"""How far a sticker that was read can be trusted, in words."""

from installer_app.domain.install_code import Grade
from installer_app.domain.sticker import Sticker
from installer_app.presenters.messages import Kind, Message


def verdict_on(sticker: Sticker) -> Message:
    """By its check digits and its MAC; what may be read wrong has to be compared."""
    if sticker.looks_swapped:
        return Message(
            Kind.WARN,
            "warning",
            "MAC and code look swapped",
            "What stands as the MAC passes the code’s check. Nothing was sent.",
            "Swap them, or compare every character with the sticker.",
        )
    if sticker.mac.suspicious:
        return Message(
            Kind.WARN,
            "warning",
            "Suspect: no device has such an address",
            "It was read wrong, or this is not a DataBridge. Nothing was sent.",
            "Scan again, or compare every character.",
        )
    if sticker.code.grade is Grade.VERIFIED:
        return Message(
            Kind.OK,
            "check-circle",
            "Verified: the install code’s check digits are right",
            "A reading error is very unlikely.",
            "Still compare the MAC address: it has no check digits.",
        )
    if sticker.code.grade is Grade.SUSPECT:
        return Message(
            Kind.WARN,
            "warning",
            "Suspect: the check digits don’t fit this code",
            "It was read wrong, or the sticker is printed wrong: some are. Nothing was sent.",
            "Scan again, or compare every character.",
        )
    return Message(
        Kind.WAIT,
        "info",
        "This code can’t be checked",
        "It has no check digits.",
        "Compare both lines with the sticker, character by character.",
    )
