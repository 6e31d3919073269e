"""A person as the utility's identity provider tells of them, and why a sign-in of theirs did not end well."""

from enum import StrEnum

from installer_app.domain.errors import SignInRequired
from installer_app.frozen import frozen


@frozen
class Person:
    """Who signed in. ``subject`` alone is stable and nobody else's (OpenID Connect Core §5.7).

    ``login`` is what others know the account by (a user name, an address), ``name`` the person's own; either
    may change, and "" is not told.
    """

    subject: str
    login: str = ""
    name: str = ""


class PersonProblem(StrEnum):
    """Why a person is not signed in."""

    DENIED = "denied"  # by the person, or by the utility
    NOBODY_CAME = "nobody came"
    ENDED = "ended"  # what was kept of an earlier sign-in is not taken any more
    NOT_PROVEN = "not proven"  # an answer that is not the one to what was asked
    NOT_SET_UP = "not set up"  # this program at that identity provider
    NO_LISTENER = "no listener"  # this computer lets nothing listen on itself
    FAILED = "failed"


class SignInNotFinished(SignInRequired):
    """A person's sign-in did not come to its end (``reason``); there is no token, and nothing was done."""

    def __init__(self, reason: PersonProblem, details: str = "") -> None:
        super().__init__(details)
        self.reason = reason
