"""What a call may come to: by the statuses that came, and where no whole answer did (ports.PowerBox)."""

import re
from http import HTTPStatus

from hostile_answers import Call, HostileAnswer

STATUS_LINE = re.compile(rb"HTTP/\d\.\d +(\d{3})")
# What a call that succeeds is told as.
GRANT, CUSTOMER, DONE = "a grant", "a customer", "accepted"
HEALTHY, TOKEN_REFUSED, NOT_REPORTED = "healthy", "token refused", "not reported"
# Lost on the way, or not to be made sense of.
LOST = {
    Call.TOKEN: {"NoNetwork", "UnreadableAnswer"},
    Call.HEALTH: {"NoNetwork", NOT_REPORTED},
    Call.CUSTOMER: {"NoNetwork", "UnreadableAnswer"},
    Call.BIND: {"OutcomeUnknown"},
}
# Without a token the bind was not sent: this is what is said of it instead.
OF_A_BIND = {
    GRANT: {DONE},
    "ServerDown": {"Busy", "NoNetwork"},
    "UnreadableAnswer": {"NotSent"},
    "Refused": {"CredentialsNotAccepted"},
}


def may_come_of(answer: HostileAnswer) -> set[str]:
    """The names of all that is right: error classes, or the words above."""
    if answer.call is Call.TOKEN_OF_A_BIND:
        of_token = _may_come_of(Call.TOKEN, answer)
        return set().union(*(OF_A_BIND.get(name, {name}) for name in of_token))
    return _may_come_of(Call.BIND if answer.call is Call.RELEASE else answer.call, answer)


def _may_come_of(call: Call, answer: HostileAnswer) -> set[str]:
    if answer.status is not None:
        return _BY_STATUS[call](answer.status)
    statuses = {int(status) for status in STATUS_LINE.findall(answer.data)}
    return LOST[call].union(*(_BY_STATUS[call](status) for status in statuses))


def _of_a_read(status: int) -> set[str] | None:
    """What any read says to it; None where the calls differ."""
    if status in range(300, 400) or status == HTTPStatus.NETWORK_AUTHENTICATION_REQUIRED:
        return {"Intercepted", "UnreadableAnswer"}  # the latter where the Location is no address
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return {"Busy"}
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR or status == HTTPStatus.REQUEST_TIMEOUT:
        return {"ServerDown"}
    return None


def _token(status: int) -> set[str]:
    if status == HTTPStatus.OK:
        return {GRANT, "ScopeMissing", "UnreadableAnswer", "Intercepted"}
    if status == HTTPStatus.UNAUTHORIZED:
        return {"CredentialsNotAccepted", "Refused"}
    return _of_a_read(status) or {"CredentialsNotAccepted", "ScopeMissing", "UnreadableAnswer"}


def _health(status: int) -> set[str]:
    if status == HTTPStatus.OK:
        return {HEALTHY, "Intercepted"}
    if status == HTTPStatus.UNAUTHORIZED:
        return {TOKEN_REFUSED, NOT_REPORTED}
    return {"Intercepted", NOT_REPORTED} if status in range(300, 400) else {NOT_REPORTED}


def _customer(status: int) -> set[str]:
    if status == HTTPStatus.OK:
        return {CUSTOMER, "UnreadableAnswer", "Intercepted"}
    if status == HTTPStatus.UNAUTHORIZED:
        return {"SignInRequired", "ScopeMissing", "Refused"}
    if status == HTTPStatus.NOT_FOUND:
        return {"NotFound"}
    of_a_read = _of_a_read(status)
    if of_a_read is not None:
        return of_a_read
    return {"Refused", "ScopeMissing"} if status in range(400, 500) else {"UnreadableAnswer"}


def _bind(status: int) -> set[str]:
    if status == HTTPStatus.OK:
        return {DONE, "OutcomeUnknown"}
    if status in range(300, 400):
        return {"Intercepted", "OutcomeUnknown"}  # the latter where the Location is no address
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return {"Busy"}
    if status == HTTPStatus.UNAUTHORIZED:
        return {"SignInRequired", "Refused"}
    refused = status in range(400, 500) and status != HTTPStatus.REQUEST_TIMEOUT
    return {"Refused"} if refused else {"OutcomeUnknown"}


_BY_STATUS = {Call.TOKEN: _token, Call.HEALTH: _health, Call.CUSTOMER: _customer, Call.BIND: _bind}
