"""How a sandbox is to run."""

import ssl
from pathlib import Path

from installer_app.frozen import frozen
from installer_app.sandbox.faults import Fault


@frozen
class SandboxOptions:
    """Everything that can be chosen about a sandbox.

    ``pairing_seconds``: from an accepted bind until the meter shows on AMI; 0 settles at once.
    ``clock_speed``: how many sandbox seconds pass in a real one; pairing and token life run on that clock.
    ``token_seconds``: ``expires_in`` of a token, unless the sign-in has its own.
    ``state_file``: keeps what is bound across restarts; None forgets it.
    ``service_account``: ``/bind`` takes that of ``service-account.json`` and no token (contract: Bind, G).
    ``tls``: speaks https by this server-side context, which may ask for client certificates.
    """

    host: str = "127.0.0.1"
    port: int = 0
    pairing_seconds: float = 0.0
    clock_speed: float = 1.0
    token_seconds: int = 3600
    state_file: Path | None = None
    faults: tuple[Fault, ...] = ()
    service_account: bool = False
    tls: ssl.SSLContext | None = None
