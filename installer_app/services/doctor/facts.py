"""What the adapters measure, without a judgement: that is the checks' work."""

from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from installer_app.domain.errors import CameraProblem
from installer_app.frozen import frozen


@frozen
class ScreenFacts:
    """What Qt can do here. ``missing`` names a library that it lacks; ``died`` that it ended its process.

    Sizes are logical pixels, ``ratio`` how many of the screen's own each takes. ``reader``: whether the bus
    of screen readers can be reached; None where the system has none that could be asked.
    """

    missing: str = ""
    died: bool = False
    platform: str = ""
    display: bool = False
    qt: str = ""
    pyside: str = ""
    width: int = 0
    height: int = 0
    ratio: float = 1.0
    fonts: bool = False
    reader: bool | None = None
    media: bool = False
    cameras: int = 0
    camera_kept_by: CameraProblem | None = None


@frozen
class FolderFacts:
    """The data folder, or where it would be made. ``file_system`` is "" where it is not known."""

    folder: Path
    there: bool
    writable: bool
    why_not: str = ""
    free: int = 0
    file_system: str = ""
    wal: bool | None = None
    held_by: str = ""
    held_by_us: bool = False


class Stop(StrEnum):
    """Where the way to a server ends."""

    ADDRESS = "address"
    PROXY = "proxy"
    PROXY_SIGN_IN = "proxy sign-in"
    PROXY_SAYS_NO = "proxy says no"
    NAME = "name"
    REFUSED = "connection refused"
    UNREACHABLE = "unreachable"
    SILENT = "silent"
    FILES = "TLS files"
    CERTIFICATE = "certificate"
    CLIENT_CERTIFICATE = "client certificate"
    TLS = "TLS"
    NOT_HTTP = "not HTTP"
    PORTAL = "captive portal"
    NOT_WALKED = "not walked"


@frozen
class Certificate:
    """The one that a server showed: whom it is for, who signed (nearest first), and when it ends (UTC)."""

    subject: str
    signed_by: tuple[str, ...]
    ends: datetime


@frozen
class ServerFacts:
    """One way to one server, as far as it went. ``offset``: the server's clock less this computer's.

    ``step`` is what was under way at the end, for who has to say where it hangs. ``proxy`` has no password.
    """

    host: str
    port: int = 0
    proxy: str = ""
    step: str = ""
    stopped: Stop | None = None
    why: str = ""
    address: str = ""
    encrypted: bool = False
    tls: str = ""
    certificate: Certificate | None = None
    status: int = 0
    offset: timedelta | None = None
