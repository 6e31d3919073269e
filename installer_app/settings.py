"""What is chosen from outside: environment variables, then arguments. Read once."""

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from urllib.parse import urlsplit

from installer_app.frozen import frozen

KEY_BYTES = 32
MOST_KEEP_DAYS = 30


@frozen
class UpdateFeed:
    """Where news of versions comes from: an address, and the public key of whoever signs it (minisign)."""

    url: str
    public_key: str


@frozen
class Policy:
    """What IT has fixed for every account of this computer; without a policy file nothing is.

    ``only`` and ``forbidden`` name profiles (``Profile.known_as``). ``log_level``: a name of ``logging``.
    ``keep_days``: the most that customers' data may be kept. ``updates`` None: nobody is asked.
    """

    only: str = ""
    forbidden: frozenset[str] = frozenset()
    save_secrets: bool = True
    log_level: str = "INFO"
    keep_days: int = MOST_KEEP_DAYS
    updates: UpdateFeed | None = None

    def allows(self, profile: str) -> bool:
        """Whether that profile may be worked with."""
        return profile not in self.forbidden and self.only in ("", profile)


CLOSED = Policy(only="(nothing)", save_secrets=False)
"""While IT's policy cannot be read: in doubt nothing is allowed."""


@frozen
class Settings:
    """``home`` is the folder of all that is kept. Secrets are not in ``repr``; empty means not given.

    ``keep_days``: for how long what is kept of customers stays; a depot's policy can shorten it.
    ``it_folder``: where IT's policy and profiles lie; None where nobody has asked for them.
    """

    home: Path
    demo: bool = False
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    base_url: str = ""
    idp_url: str = ""
    store_key: str = field(default="", repr=False)
    settle_seconds: float | None = None
    keep_days: int = MOST_KEEP_DAYS
    policy: Policy = Policy()
    it_folder: Path | None = None
    certificate_passphrase: str = field(default="", repr=False)
    bind_password: str = field(default="", repr=False)

    @property
    def data(self) -> Path:
        """The folder of this mode; demo has its own, so that practice never meets real jobs."""
        return self.home / "demo" if self.demo else self.home

    @property
    def names_servers(self) -> bool:
        """Whether ``ENERGY_BASE_URL`` and ``ENERGY_IDP_URL`` say where to work."""
        return bool(self.base_url and self.idp_url)

    @property
    def only_loopback(self) -> bool:
        """Whether both servers are on this computer: nothing real can be reached."""
        return self.names_servers and is_loopback(self.base_url) and is_loopback(self.idp_url)


@frozen
class TourPlan:
    """What a tour is to do (command line: ``--tour DIR``). Empty ``account``: the account of the sign-in."""

    pictures: Path
    sticker: Path | None = None
    account: str = ""
    meter: str = ""
    until: str = "status"
    for_real: bool = False

    def refusal(self, settings: Settings) -> str:
        """Why this tour must not start; "" if it may. Real meters need everything named, and a yes."""
        if settings.demo:
            return ""
        if not settings.names_servers or not settings.client_id or not settings.client_secret:
            return "A tour needs --demo, or the four ENERGY_ variables that name the servers and the sign-in."
        named = bool(self.account and self.meter and self.sticker and self.for_real)
        if settings.only_loopback or named:
            return ""
        return (
            "These servers are not on this computer, so a tour would bind a real meter. It starts only with"
            " --account, --meter, --sticker and --yes-bind-for-real."
        )


class BadSettingError(ValueError):
    """A variable has a value that cannot be used; the text says which and why."""


def read_settings(
    environment: Mapping[str, str],
    default_home: Path,
    demo: bool = False,
    policy: Policy = Policy(),  # noqa: B008 - frozen, so one for all will do
    it_folder: Path | None = None,
) -> Settings:
    """The settings of a process (command line: Environment), within the policy. Raises BadSettingError."""
    return Settings(
        Path(environment.get("ENERGYGRID_HOME") or default_home),
        demo,
        environment.get("ENERGY_CLIENT_ID", "").strip(),
        environment.get("ENERGY_CLIENT_SECRET", "").strip(),
        environment.get("ENERGY_BASE_URL", "").strip().rstrip("/"),
        environment.get("ENERGY_IDP_URL", "").strip().rstrip("/"),
        _key(environment.get("ENERGYGRID_KEY", "").strip()),
        _seconds(environment.get("ENERGYGRID_SETTLE_SECONDS", "")),
        min(_days(environment.get("ENERGYGRID_KEEP_DAYS", "").strip()), policy.keep_days),
        policy,
        it_folder,
        certificate_passphrase=environment.get("ENERGY_CERTIFICATE_PASSPHRASE", ""),
        bind_password=environment.get("ENERGY_BIND_PASSWORD", ""),
    )


def is_loopback(url: str) -> bool:
    """Whether a URL's host is this computer: ``localhost``, 127.0.0.0/8 or ``::1``."""
    import ipaddress

    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _key(text: str) -> str:
    if not text:
        return ""
    import base64

    try:
        key = base64.b64decode(text, validate=True)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise BadSettingError("ENERGYGRID_KEY is not a key: 32 bytes in base64 are wanted.")
    return text


def _seconds(text: str) -> float | None:
    if not text.strip():
        return None
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds < float("inf"):
        raise BadSettingError(f"ENERGYGRID_SETTLE_SECONDS is “{text}”: a number of seconds is wanted.")
    return seconds


def _days(text: str) -> int:
    if not text:
        return MOST_KEEP_DAYS
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= MOST_KEEP_DAYS):
        raise BadSettingError(f"ENERGYGRID_KEEP_DAYS is “{text}”: 1 to {MOST_KEEP_DAYS} days are wanted.")
    return int(text)
