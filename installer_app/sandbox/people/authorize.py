"""``/authorize``: a person signs in, and the browser goes back to the program with a code."""

import hmac
import ipaddress
import re
import secrets
from collections.abc import Mapping
from urllib.parse import urlencode, urlsplit

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from installer_app.sandbox.people.forms import form_of, origin, parsed
from installer_app.sandbox.people.grants import Asked, Grants
from installer_app.sandbox.people.pages import page, sign_in_form
from installer_app.sandbox.people.technicians import CLIENTS, Technician, Technicians
from installer_app.sandbox.replies import Refusal

TICKET, SESSION = "sign-in", "session"
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")


class Authorize:
    """RFC 6749 §4.1.1, with PKCE required (RFC 7636) and ``iss`` in the answer (RFC 9207)."""

    def __init__(self, technicians: Technicians, grants: Grants) -> None:
        self._technicians = technicians
        self._grants = grants
        self._pending: dict[str, Asked] = {}
        self._sessions: dict[str, Technician] = {}

    async def show(self, request: Request) -> Response:
        """``GET``: the page; or straight back, for a browser that somebody is signed in with."""
        try:
            query = parsed(request.url.query.encode())
        except Refusal:
            return _never_mind("The address is wrong.")
        client_id, redirect_uri = query.get("client_id", ""), query.get("redirect_uri", "")
        # Nobody is sent to an address that is not the program's own (RFC 6749 §4.1.2.1).
        if client_id not in CLIENTS:
            return _never_mind("This program is not known here.")
        if not is_loopback_redirect(redirect_uri):
            return _never_mind("This program may not be answered there.")
        error = _why_not(query)
        if error:
            return _back(request, redirect_uri, query.get("state", ""), error=error)
        asked = Asked(
            client_id,
            redirect_uri,
            tuple(query.get("scope", "").split()),
            query.get("state", ""),
            query.get("nonce", ""),
            query["code_challenge"],
        )
        known = self._sessions.get(request.cookies.get(SESSION, ""))
        anew = {"login", "select_account"} & set(query.get("prompt", "").split())
        if known is not None and not anew:
            return self._granted(request, asked, known)
        if query.get("prompt") == "none":
            return _back(request, redirect_uri, asked.state, error="login_required")
        return self._ask(asked)

    async def answer(self, request: Request) -> Response:
        """``POST`` of the page: the ticket of its form and of its cookie have to be the same."""
        try:
            form = await form_of(request)
        except Refusal:
            return _never_mind("The form cannot be read.")
        ticket = form.get("ticket", "")
        same = hmac.compare_digest(ticket.encode(), request.cookies.get(TICKET, "").encode())
        asked = self._pending.pop(ticket, None) if same else None
        if asked is None:
            return _never_mind("This page is too old. Begin again in the program.")
        if form.get("answer") == "deny":
            return _back(request, asked.redirect_uri, asked.state, error="access_denied")
        who = self._technicians.who(form.get("username", ""), form.get("password", ""))
        if who is None:
            return self._ask(asked, "No such user name and password.")
        return self._granted(request, asked, who)

    def _ask(self, asked: Asked, said: str = "") -> Response:
        ticket = secrets.token_urlsafe(16)
        self._pending[ticket] = asked
        form = sign_in_form("/authorize", {"ticket": ticket}, self._technicians.all, said)
        shown = page("Practice sign-in", form)
        shown.set_cookie(TICKET, ticket, httponly=True, samesite="strict")
        return shown

    def _granted(self, request: Request, asked: Asked, who: Technician) -> Response:
        code = self._grants.code_for(asked, who)
        gone = _back(request, asked.redirect_uri, asked.state, code=code)
        session = secrets.token_urlsafe(16)
        self._sessions[session] = who
        gone.set_cookie(SESSION, session, httponly=True, samesite="lax")
        return gone


def is_loopback_redirect(uri: str) -> bool:
    """``http://127.0.0.1:PORT/callback`` or ``[::1]``, whatever the port (RFC 8252 §7.3)."""
    try:
        parts = urlsplit(uri)
        local = ipaddress.ip_address(parts.hostname or "").is_loopback and parts.port != 0
    except ValueError:
        return False
    plain = not (parts.query or parts.fragment or parts.username or parts.password)
    return parts.scheme == "http" and local and plain and parts.path == "/callback"


def _why_not(query: Mapping[str, str]) -> str:
    if query.get("response_type") != "code":
        return "unsupported_response_type"
    if query.get("code_challenge_method") != "S256" or not _CHALLENGE.fullmatch(
        query.get("code_challenge", "")
    ):
        return "invalid_request"
    return "" if "openid" in query.get("scope", "").split() else "invalid_scope"


def _back(request: Request, redirect_uri: str, state: str, **answer: str) -> Response:
    fields = {**answer, "iss": origin(request), **({"state": state} if state else {})}
    return RedirectResponse(f"{redirect_uri}?{urlencode(fields)}", 303, {"Cache-Control": "no-store"})


def _never_mind(why: str) -> Response:
    return page("Practice sign-in", f"<p>{why}</p>", 400)
