"""Whether the sign-in holds: one token is asked for, once, and what was refused is not tried again."""

from collections.abc import Awaitable, Callable

from installer_app.domain import errors as e
from installer_app.frozen import frozen
from installer_app.language import mark
from installer_app.services.doctor.finding import Finding, Found, Said, Verdict, say
from installer_app.services.doctor.running import Check, Once
from installer_app.services.ports import Grant, Health

BIND_SCOPE = "hardware.bind"
NO_TOKEN = mark("Not looked at: there is no token to ask with.")
_WORDS: dict[type, tuple[str, str]] = {
    e.CredentialsNotAccepted: (
        mark("The sign-in server does not take this client id and secret. They were not tried again."),
        mark("Depot IT: hand out the client id and secret anew."),
    ),
    e.ScopeMissing: (
        mark("This sign-in may not look customers up."),
        mark("Depot IT: ask the utility for the scopes customer.sync and hardware.bind."),
    ),
    e.Refused: (
        mark("The utility refused this sign-in’s account. It was not tried again."),
        mark("Depot IT: ask the utility whether the account is locked or closed."),
    ),
    e.Busy: (
        mark("The sign-in server asks for patience (429)."),
        mark("You can: wait some minutes, then check again."),
    ),
}
_NOT_GOT = (mark("No token was got."), mark("Mend what is said of the servers first."))


@frozen
class SignInLook:
    """What signing in gave: ``grant``, or ``problem``; ``health`` None where it was not asked for."""

    grant: Grant | None = None
    problem: e.InstallerError | None = None
    health: Health | None = None


@frozen
class SignInChecks:
    """``look`` signs in; None where nobody gave a sign-in, and then ``why_not`` says what is missing."""

    look: Once[SignInLook] | None
    why_not: Said

    def checks(self) -> tuple[Check, ...]:
        """In the order in which they are read."""
        slow = say(mark("Mend what is said of the sign-in server first."))
        return (
            Check("token", mark("Token"), self._token, slow, after=1),
            Check("healthz", mark("Utility’s health"), self._health, slow, after=1),
        )

    async def _token(self) -> Finding:
        find = Found("token", mark("Token"))
        if self.look is None:
            return find(Verdict.NOT_CHECKED, self.why_not)
        seen = await self.look()
        if seen.grant is None:
            return _refused(seen.problem, find)
        find = Found("token", mark("Token"), (("scopes", " ".join(sorted(seen.grant.scopes))),))
        if BIND_SCOPE not in seen.grant.scopes:
            words = say(mark("The sign-in holds, and may look customers up, but not bind."))
            repair = say(mark("Depot IT: ask the utility for the scope hardware.bind."))
            return find(Verdict.WORTH_KNOWING, words, repair)
        return find(Verdict.GOOD, say(mark("The sign-in holds.")))

    async def _health(self) -> Finding:
        find = Found("healthz", mark("Utility’s health"))
        seen = await self.look() if self.look is not None else SignInLook()
        if seen.grant is None:
            return find(Verdict.NOT_CHECKED, say(NO_TOKEN))
        find = Found("healthz", mark("Utility’s health"), (("healthz", str(seen.health or "no answer")),))
        if seen.health is Health.HEALTHY:
            return find(Verdict.GOOD, say(mark("The utility’s server says that it is well.")))
        if seen.health is Health.TOKEN_REFUSED:
            words = say(mark("The utility’s server does not take the token that the sign-in server gave."))
            repair = say(mark("Depot IT: both addresses of the profile have to be of one environment."))
            return find(Verdict.NEEDS_MENDING, words, repair)
        words = say(mark("The utility’s server does not say how it is. That need not mean anything."))
        return find(Verdict.WORTH_KNOWING, words)


def _refused(problem: e.InstallerError | None, find: Found) -> Finding:
    kind = type(problem)
    happened, todo = next((_WORDS[base] for base in kind.__mro__ if base in _WORDS), _NOT_GOT)
    about = ("problem", kind.__name__)
    return find(Verdict.NEEDS_MENDING, say(happened), say(todo), about)


async def look_at_sign_in(
    grant: Callable[[], Awaitable[Grant]], health: Callable[[], Awaitable[Health]]
) -> SignInLook:
    """Sign in, then ask for the health; each once."""
    try:
        granted = await grant()
    except e.InstallerError as problem:
        return SignInLook(problem=problem)
    try:
        return SignInLook(granted, health=await health())
    except e.SignInRequired:
        return SignInLook(granted, health=Health.TOKEN_REFUSED)
    except e.InstallerError:
        return SignInLook(granted)
