"""What an install through a fault works with: no keychain, a client whose refusals count, certificates."""

import ssl
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import trustme
from kinds import Call

from installer_app.domain.customer import Customer
from installer_app.domain.errors import NoNetwork
from installer_app.domain.job import Action
from installer_app.powerbox.client import PowerBoxClient
from installer_app.services.ports import BindRequest, Grant, Health


class NoKeys:
    """A computer with no keychain; the key is given."""

    name = ""

    async def look(self) -> str:
        return ""

    async def get(self, key: str) -> str | None:
        del key
        return None

    async def put(self, key: str, secret: str) -> None: ...

    async def delete(self, key: str) -> None: ...


class Heard:
    """The client, and how often each call was refused a connection: that leaves no trace at the proxy.

    It tells nothing of the server's clock, since the matrix lets days pass in a second.
    """

    clock_offset = None

    def __init__(self, client: PowerBoxClient, refused: Counter[Call]) -> None:
        self._client = client
        self._refused = refused

    async def sign_in(self) -> Grant:
        with self._counted(Call.TOKEN):
            return await self._client.sign_in()

    async def health(self) -> Health:
        with self._counted(Call.HEALTH):
            return await self._client.health()

    async def customer(self, client_id: str | None) -> Customer:
        with self._counted(Call.CUSTOMER):
            return await self._client.customer(client_id)

    async def bind(self, request: BindRequest) -> None:
        with self._counted(Call.BIND if request.action is Action.BIND else Call.RELEASE):
            await self._client.bind(request)

    async def close(self) -> None:
        await self._client.close()

    @contextmanager
    def _counted(self, call: Call) -> Iterator[None]:
        try:
            yield
        except NoNetwork:
            self._refused[call] += 1
            raise


def certificates(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext, str]:
    """A server's certificate, one of an authority that nobody knows, and the file of the known authority."""
    contexts = []
    for authority in (known := trustme.CA(), trustme.CA()):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(context)
        contexts.append(context)
    ca_file = folder / "ca.pem"
    known.cert_pem.write_to_path(str(ca_file))
    return contexts[0], contexts[1], str(ca_file)
