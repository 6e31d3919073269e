"""The six steps of an install, in order."""

from enum import StrEnum

from installer_app.language import mark


class Step(StrEnum):
    """In order; the words are those of the tour and of the command line."""

    SIGN_IN = "sign-in"
    CUSTOMER = "customer"
    METER = "meter"
    SCAN = "scan"
    REVIEW = "bind"
    STATUS = "status"


STEPS = tuple(Step)

NAMES = {
    Step.SIGN_IN: mark("Sign in"),
    Step.CUSTOMER: mark("Customer"),
    Step.METER: mark("Meter"),
    Step.SCAN: mark("Scan"),
    Step.REVIEW: mark("Check and bind"),
    Step.STATUS: mark("Status"),
}
