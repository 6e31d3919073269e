"""The device code (RFC 8628): asked for by the program, entered by a person on another device."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape

from starlette.requests import Request
from starlette.responses import Response

from installer_app.sandbox.clock import SandboxClock
from installer_app.sandbox.people.forms import form_of, origin
from installer_app.sandbox.people.grants import Granted, Grants, refused
from installer_app.sandbox.people.pages import page, sign_in_form
from installer_app.sandbox.people.technicians import CLIENTS, Technicians
from installer_app.sandbox.replies import Refusal, reply

LIFE = timedelta(minutes=10)
INTERVAL = 5
# RFC 8628 §6.1: no vowels, so no words; nothing that looks like another.
LETTERS = "BCDFGHJKLMNPQRSTVWXZ"


@dataclass(slots=True)
class _Waiting:
    client_id: str
    scopes: tuple[str, ...]
    ends: datetime
    not_before: datetime
    granted: Granted | None = None
    denied: bool = False


class DeviceCodes:
    """Those of one sandbox, by the code that the program polls with."""

    def __init__(self, technicians: Technicians, grants: Grants, clock: SandboxClock) -> None:
        self._technicians = technicians
        self._grants = grants
        self._clock = clock
        self._waiting: dict[str, _Waiting] = {}
        self._by_user_code: dict[str, str] = {}

    async def begin(self, request: Request) -> Response:
        """``POST /oauth/device_authorization`` (§3.1)."""
        form = await form_of(request)
        if form.get("client_id") not in CLIENTS:
            raise refused("invalid_client", "This program is not known here.", 401)
        device_code, user_code = secrets.token_urlsafe(24), _user_code()
        now, scopes = self._clock.now(), tuple(form.get("scope", "").split())
        self._waiting[device_code] = _Waiting(form["client_id"], scopes, now + LIFE, now)
        self._by_user_code[user_code.replace("-", "")] = device_code
        where = f"{origin(request)}/device"
        return reply(
            {
                "device_code": device_code,
                "user_code": user_code,
                "verification_uri": where,
                "verification_uri_complete": f"{where}?user_code={user_code}",
                "expires_in": int(LIFE.total_seconds()),
                "interval": INTERVAL,
            }
        )

    def poll(self, form: Mapping[str, str]) -> Granted:
        """What was granted (§3.4). Raises Refusal with the errors of §3.5."""
        waiting = self._waiting.get(form.get("device_code", ""))
        now = self._clock.now()
        if waiting is None or waiting.client_id != form.get("client_id"):
            raise refused("invalid_grant", "There is no such device code.")
        if now > waiting.ends:
            raise refused("expired_token", "The code was not entered in time.")
        if waiting.denied:
            raise refused("access_denied", "The sign-in was cancelled.")
        early, waiting.not_before = now < waiting.not_before, now + timedelta(seconds=INTERVAL)
        if early:
            raise refused("slow_down", "Asked again too soon.")
        if waiting.granted is None:
            raise refused("authorization_pending", "Nobody has entered the code yet.")
        del self._waiting[form["device_code"]]
        return waiting.granted

    async def show(self, request: Request) -> Response:
        """``GET /device``: the page where the code is entered."""
        return self._page(request.query_params.get("user_code", ""))

    async def answer(self, request: Request) -> Response:
        """``POST`` of it. It needs the password each time, so a forged form gains nothing."""
        try:
            form = await form_of(request)
        except Refusal:
            return page("Practice sign-in", "<p>The form cannot be read.</p>", 400)
        typed = form.get("user_code", "")
        key = "".join(letter for letter in typed.upper() if letter in LETTERS)
        waiting = self._waiting.get(self._by_user_code.get(key, ""))
        if waiting is None or waiting.granted is not None or self._clock.now() > waiting.ends:
            return self._page(typed, "This code is not known, or too old.")
        if form.get("answer") == "deny":
            waiting.denied = True
            return page("Cancelled", "<p>Nobody is signed in. You can close this window.</p>")
        who = self._technicians.who(form.get("username", ""), form.get("password", ""))
        if who is None:
            return self._page(typed, "No such user name and password.")
        waiting.granted = self._grants.grant(waiting.client_id, who, waiting.scopes, "")
        return page("Signed in", "<p>Go back to the laptop. You can close this window.</p>")

    def _page(self, typed: str, said: str = "") -> Response:
        field = f"<label>Code <input name='user_code' value='{escape(typed[:20])}' required></label>"
        form = sign_in_form("/device", {}, self._technicians.all, said, field)
        return page("Practice sign-in", form)


def _user_code() -> str:
    letters = "".join(secrets.choice(LETTERS) for _ in range(8))
    return f"{letters[:4]}-{letters[4:]}"
