"""The device code (RFC 8628): for a laptop without a browser, or a technician with a telephone."""

import sys
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Annotated

import httpx
from msgspec import Meta, Struct

from installer_app.domain.errors import Busy, ConnectionNotTrusted, NoNetwork, ServerDown, UnreadableAnswer
from installer_app.domain.person import PersonProblem, SignInNotFinished
from installer_app.domain.text import plain
from installer_app.powerbox.address import endpoint
from installer_app.powerbox.discovery import Provider
from installer_app.powerbox.public_client import OAuthRefusal, PersonTokenWire, PublicClient
from installer_app.powerbox.retry import RetryPolicy, with_retries
from installer_app.services.people import DeviceCode, SignInPrompt
from installer_app.web.incoming import Amiss, read

GRANT = "urn:ietf:params:oauth:grant-type:device_code"
USUAL_INTERVAL = 5.0
SLOWER = 5.0
LONGEST_INTERVAL = 60.0
LONGEST_LIFE = 1800.0


# A negative one, or NaN, would have us ask without a pause; an endless one is no time at all.
Seconds = Annotated[float, Meta(ge=0, le=sys.float_info.max)]


class _DeviceWire(Struct, frozen=True, kw_only=True):
    """§3.2."""

    device_code: str
    user_code: Annotated[str, Meta(min_length=1, max_length=64)]
    verification_uri: str
    verification_uri_complete: str | None = None
    expires_in: Seconds
    interval: Seconds | None = None

    def __repr__(self) -> str:
        return f"_DeviceWire({self.verification_uri!r})"  # who has the codes can sign in


async def sign_in_by_device(
    provider: Provider, client: PublicClient, scope: str, prompt: SignInPrompt, policy: RetryPolicy
) -> PersonTokenWire:
    """The tokens, once a person has entered the code elsewhere.

    Raises SignInNotFinished, NotSent kinds, ServerDown, UnreadableAnswer.
    """
    if provider.device is None:
        raise SignInNotFinished(PersonProblem.NOT_SET_UP, "the provider has no device codes")
    where = provider.device
    try:
        wire = await with_retries(lambda: _begin(where, client, scope), policy, client.clock)
    except OAuthRefusal as refusal:
        raise refusal.said() from refusal
    holds = timedelta(seconds=min(wire.expires_in, LONGEST_LIFE))
    ends = client.clock.now() + holds
    code = DeviceCode(
        plain(wire.user_code),
        _address(wire.verification_uri, provider),
        _address(wire.verification_uri_complete, provider) if wire.verification_uri_complete else "",
        holds,
    )
    prompt.show_code(code)
    form = {"grant_type": GRANT, "device_code": wire.device_code}
    return await _poll(provider.token, client, form, wire.interval or USUAL_INTERVAL, ends)


async def _begin(where: httpx.URL, client: PublicClient, scope: str) -> _DeviceWire:
    answer = await client.post(where, {"scope": scope})
    assert answer.status == HTTPStatus.OK  # all else was raised
    try:
        return read(answer.body, _DeviceWire)
    except Amiss as exc:
        raise UnreadableAnswer(f"the device code cannot be read: {exc}") from exc


async def _poll(
    where: httpx.URL, client: PublicClient, form: dict[str, str], interval: float, ends: datetime
) -> PersonTokenWire:
    """§3.4 and §3.5: no oftener than asked for, and more seldom while the line is bad."""
    while client.clock.now() < ends:
        await client.clock.sleep(min(interval, LONGEST_INTERVAL))
        try:
            return await client.tokens(where, form)
        except (NoNetwork, ServerDown, Busy):
            interval *= 2
        except OAuthRefusal as refusal:
            if refusal.error == "slow_down":
                interval += SLOWER
            elif refusal.error == "expired_token":
                break
            elif refusal.error != "authorization_pending":
                raise refusal.said() from refusal
    raise SignInNotFinished(PersonProblem.NOBODY_CAME, "the code was not entered in time")


def _address(text: str, provider: Provider) -> str:
    """A web address that is safe to open; nothing else may come to a person’s browser from here."""
    try:
        return str(endpoint(text, httpx.URL(provider.issuer)))
    except (ConnectionNotTrusted, NoNetwork) as exc:
        raise SignInNotFinished(PersonProblem.NOT_SET_UP, "the address for the code cannot be used") from exc
