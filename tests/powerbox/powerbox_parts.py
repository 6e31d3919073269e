"""What the client's tests share: a client with no patience, and requests to send."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from fakes import TUTORIAL_CODE, TUTORIAL_MAC, SetClock
from raw_server import CREDENTIALS

from installer_app.domain.job import Action
from installer_app.powerbox.client import PowerBoxClient
from installer_app.powerbox.connections import Patience
from installer_app.powerbox.retry import RetryPolicy
from installer_app.powerbox.tls import no_trust, tls_context
from installer_app.services.ports import BindRequest, Clock
from installer_app.services.profile import Credentials, Profile

# Long enough for a loaded machine, short enough to wait for.
SHORT = Patience(connect=5, silence=0.3, whole=1.0)
ROOMY = Patience(connect=10, silence=10, whole=20)
NO_CHANCE = RetryPolicy(chance=lambda: 1.0)

BIND_REQUEST = BindRequest("123456789", TUTORIAL_MAC, TUTORIAL_CODE, "123456789", Action.BIND)
CUSTOMER_JSON = {
    "clientId": "123456789",
    "AcctStatus": "A",
    "customerSites": [
        {
            "externalSiteId": "5113305555",
            "meters": [
                {
                    "meterId": "123456789",
                    "meterType": "Electric",
                    "unitOfMeasure": "kWh",
                    "isAMI": False,
                    "rateCode": "RES1",
                    "billingCycleId": 1,
                }
            ],
        }
    ],
}


async def until(condition: Callable[[], bool]) -> None:
    """Wait for what another thread does; the test's own time-out ends a wait in vain."""
    while not condition():  # noqa: ASYNC110 - a thread cannot set an asyncio.Event
        await asyncio.sleep(0.005)


@asynccontextmanager
async def a_client(
    profile: Profile,
    credentials: Credentials = CREDENTIALS,
    clock: Clock | None = None,
    patience: Patience = ROOMY,
    policy: RetryPolicy = NO_CHANCE,
) -> AsyncIterator[PowerBoxClient]:
    """A client on a clock that only its own sleeps move, closed at the end."""
    tls = tls_context(profile) if profile.base_url.startswith("https") else no_trust()
    client = PowerBoxClient(profile, credentials, clock or SetClock(), tls, patience, policy)
    try:
        yield client
    finally:
        await client.close()
