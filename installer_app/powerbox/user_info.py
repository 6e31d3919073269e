"""What a person is called, where the ID token does not say it (OpenID Connect Core §5.3)."""

import logging
from http import HTTPStatus

import httpx

from installer_app.domain.errors import InstallerError
from installer_app.domain.person import Person
from installer_app.powerbox.channel import Channel
from installer_app.powerbox.connections import HEADERS
from installer_app.powerbox.id_token import named
from installer_app.web.incoming import Amiss, loads

log = logging.getLogger(__name__)


async def ask_for_names(person: Person, url: httpx.URL, access_token: str, channel: Channel) -> Person:
    """The same person with their names; as they were where the names cannot be had: they are no proof.

    A token that is for the PowerBox alone is none for this, and then it is refused.
    """
    headers = HEADERS | {"Authorization": f"Bearer {access_token}"}
    try:
        answer = await channel.read(httpx.Request("GET", url, headers=headers))
        told = loads(answer.body) if answer.status == HTTPStatus.OK else None
    except (InstallerError, Amiss) as problem:
        log.info("no names told", extra={"problem": type(problem).__name__})
        return person
    # §5.3.2: of another subject nothing is to be used.
    if not isinstance(told, dict) or told.get("sub") != person.subject:
        return person
    return named(person.subject, told)
