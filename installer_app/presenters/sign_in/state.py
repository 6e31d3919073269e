"""What the sign-in page shows."""

from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from installer_app.frozen import frozen
from installer_app.language import tr
from installer_app.presenters.sign_in.extra_state import ExtraState
from installer_app.presenters.sign_in.words import (
    ENVIRONMENTS,
    NOT_CHECKED,
    NOT_CHECKED_TEXT,
    PERSON_NOT_CHECKED,
    EnvironmentChoice,
)
from installer_app.services.profile import SignInWay

if TYPE_CHECKING:
    from installer_app.presenters.messages.message import Message
    from installer_app.presenters.sign_in.waiting import Waiting


class Light(StrEnum):
    """The health light."""

    UNKNOWN = "unknown"
    ON = "on"
    WARN = "warn"
    OFF = "off"


@frozen
class SignInState:
    """What the page shows. ``secret`` is the field’s text, not in ``repr``; no ``why_not``: may press.

    ``look_only``: the sign-in holds and cannot bind; the next press goes on with it all the same.
    ``may_work_offline``: the remembered sign-in can’t be tried without a network. ``forgettable``: the secret
    of who has signed out is still in the keychain.
    ``by_itself``: the program has just started, and signs in with what was kept. ``next_try`` tells when it
    is tried again by itself; "" if it is not.
    ``way``: how one signs in there. Of a person, ``client_id`` is who last signed in ("" for nobody) and
    ``secret`` what was kept of it; ``waiting`` is there while they do so elsewhere.
    ``needs_idp``: the environment's profile names no identity provider, so its address has to be typed.
    """

    environments: tuple[EnvironmentChoice, ...] = ENVIRONMENTS
    chosen: str = "demo"
    client_id: str = ""
    secret: str = field(default="", repr=False)
    spaces_removed: bool = False
    base_url: str = ""
    idp_url: str = ""
    needs_idp: bool = False
    keep: bool = False
    keep_possible: bool = True
    keep_words: str = ""
    light: Light = Light.UNKNOWN
    light_title: str = field(default_factory=lambda: tr(NOT_CHECKED))
    light_text: str = field(default_factory=lambda: tr(NOT_CHECKED_TEXT))
    busy: bool = False
    by_itself: bool = False
    next_try: str = ""
    look_only: bool = False
    may_work_offline: bool = False
    forgettable: bool = False
    why_not: str = ""
    message: "Message | None" = None
    extra: ExtraState = field(default_factory=ExtraState)
    way: SignInWay = SignInWay.CLIENT_CREDENTIALS
    waiting: "Waiting | None" = None

    @property
    def person(self) -> bool:
        """Whether a person signs in: there is nothing to type."""
        return self.way is not SignInWay.CLIENT_CREDENTIALS

    @property
    def custom(self) -> bool:
        """Whether both address fields are shown."""
        return self.chosen == "custom"


def untested(way: SignInWay = SignInWay.CLIENT_CREDENTIALS) -> dict[str, Any]:
    """The light before a server was asked."""
    text = NOT_CHECKED_TEXT if way is SignInWay.CLIENT_CREDENTIALS else PERSON_NOT_CHECKED
    return {"light": Light.UNKNOWN, "light_title": tr(NOT_CHECKED), "light_text": tr(text)}
