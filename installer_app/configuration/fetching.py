"""A profile fetched from a link: over https only, and from nowhere else than it says."""

import ssl
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

from installer_app.configuration.page import LARGEST
from installer_app.configuration.profile_file import ENDINGS
from installer_app.services.shelf import Trouble
from installer_app.web.small_files import NotGot, Obstacle, Wanted, small_files

SCHEME, PAGE = "energygrid-installer", "profile"
SECONDS = 15.0
_TROUBLE = {
    Obstacle.UNREACHABLE: Trouble.NO_NETWORK,
    Obstacle.UNTRUSTED: Trouble.NOT_TRUSTED,
    Obstacle.MOVED: Trouble.MOVED,
    Obstacle.REFUSED: Trouble.REFUSED,
    Obstacle.TOO_LARGE: Trouble.TOO_LARGE,
}


class NotFetched(Exception):
    """Nothing came of the link, and why."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


def address_in(link: str) -> str:
    """The https address that a link names. Raises NotFetched."""
    link = link.strip()
    try:
        parts = urlsplit(link)
        if parts.scheme == SCHEME:
            asked = parse_qs(parts.query).get("url", [""])
            if (parts.netloc or parts.path.strip("/")) != PAGE or len(asked) != 1:
                raise NotFetched(Trouble.NO_LINK)
            link = asked[0].strip()
            parts = urlsplit(link)
        host, _ = parts.hostname, parts.port  # a port that is none raises
    except ValueError as problem:
        raise NotFetched(Trouble.NO_LINK) from problem
    if not host or parts.username is not None or any(character in link for character in " \t\r\n\\"):
        raise NotFetched(Trouble.NO_LINK)
    if parts.scheme != "https":
        raise NotFetched(Trouble.NOT_HTTPS if parts.scheme == "http" else Trouble.NO_LINK)
    return link


def name_in(address: str) -> str:
    """The file's name in an address, if it is that of a profile; else ""."""
    name = urlsplit(address).path.rpartition("/")[2]
    return name if name.lower().endswith(ENDINGS) else ""


async def fetch(address: str, trust: Callable[[], ssl.SSLContext]) -> bytes:
    """What lies there: what is shown to a person is where it came from. Raises NotFetched."""
    try:
        (raw,) = await small_files(Wanted(address, LARGEST), seconds=SECONDS, trust=trust)
    except NotGot as problem:
        raise NotFetched(_TROUBLE[problem.obstacle]) from problem
    return raw
