"""What the sign-in of a person needs of whoever has a window, and a keychain."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Protocol

from installer_app.domain.person import Person
from installer_app.frozen import frozen
from installer_app.services.ports import PowerBox
from installer_app.services.profile import Credentials, Profile


@frozen
class DeviceCode:
    """What a person enters on another device (RFC 8628 §3.2). ``complete``: the address with the code in it.

    ``complete`` is "" where the provider has none. ``holds`` is how long it may take, from when it came.
    """

    user_code: str
    address: str
    complete: str
    holds: timedelta


class SignInPrompt(Protocol):
    """Stands between a sign-in and the person. None of its methods raises, and none but ``keep`` may wait."""

    @property
    def may_ask(self) -> bool:
        """Whether somebody pressed for it; else there is only what was kept, and no browser is opened."""
        ...

    @property
    def anew(self) -> bool:
        """Whether the provider is to ask who it is, although the browser still knows somebody."""
        ...

    def open_browser(self, url: str, *, or_code: bool) -> None:
        """The person goes on there; ``or_code``: the provider has a device code as well."""
        ...

    def show_code(self, code: DeviceCode) -> None:
        """The person enters it on another device."""
        ...

    async def known_as(self, person: Person) -> str:
        """By what this laptop tells the person from others, now and later (``Place.sign_in_id``)."""
        ...

    async def keep(self, person: Person | None, refresh_token: str) -> None:
        """Keep it in place of the one before, which is worth nothing any more.

        Done when it returns, as far as it can be done at all. None is who signed in before.
        """
        ...


class PersonBox(PowerBox, Protocol):
    """The utility's servers, as seen by a person, who is asked by the prompt that it was opened with."""

    async def sign_out(self) -> None:
        """Let the identity provider end the sign-in (RFC 7009), if it can be told; never raises."""
        ...


PersonOpener = Callable[[Profile, Credentials, SignInPrompt], Awaitable[PersonBox]]
