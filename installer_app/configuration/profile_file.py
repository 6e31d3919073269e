"""A connection profile's file: read whole, or every mistake in it told."""

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from installer_app.configuration import words
from installer_app.configuration.page import Page, read_page
from installer_app.configuration.table import Shape, Table
from installer_app.services.profile import Profile, ServiceAccount, SignInWay
from installer_app.settings import is_loopback

ENDINGS = (".energygrid.toml", ".toml")
PKCS12 = (".p12", ".pfx")
ENVIRONMENTS = ("staging", "production", "custom")
MOST_NAME = 40
MOST_SCOPES = 20
SHAPE: Shape = {
    "": ("name", "environment"),
    "servers": ("api", "identity_provider", "scopes", "ca_file", "proxy"),
    "client_certificate": ("file", "key"),
    "sign_in": ("way", "client_id"),
    "service_account": ("user", "account_slid"),
}
FILES = (("servers", "ca_file"), ("client_certificate", "file"), ("client_certificate", "key"))
EXAMPLES: Mapping[str, str] = {
    "name": '"North Grid"',
    "environment": '"production"',
    "api": '"https://api.example.com/v1"',
    "identity_provider": '"https://login.example.com"',
    "scopes": '["customer.sync", "hardware.bind"]',
    "ca_file": '"north-grid-ca.pem"',
    "proxy": '"http://proxy:3128"',
    "file": '"laptop.p12"',
    "key": '"laptop.key"',
    "way": '"browser"',
    "client_id": '"field-installer"',
    "user": '"field-service"',
    "account_slid": '"0001"',
}


def key_of(file: str) -> str:
    """What a profile is known as: its file's name in small letters, without its ending."""
    name = file.lower()
    return next((name.removesuffix(ending) for ending in ENDINGS if name.endswith(ending)), name)


def read_profile(path: Path) -> tuple[Profile | None, Page]:
    """The profile, or None and its mistakes in the page. Blocking."""
    page = read_page(path)
    return profile_on(page, key_of(path.name), path.parent), page


def profile_on(page: Page, key: str, folder: Path | None) -> Profile | None:
    """The profile of a page that was read; None if it has mistakes.

    Its files lie in ``folder`` or are absolute; None is a profile from a link, which may name no files.
    """
    if page.unread:
        return None
    profile = _Reading(page, folder).profile(key)
    return None if page.mistakes else profile


def named_files(page: Page) -> tuple[str, ...]:
    """The files that a profile without mistakes names, as they are written there."""
    tables = ((page.content.get(table, {}), key) for table, key in FILES)
    return tuple(table[key].strip() for table, key in tables if key in table)


class _Reading:
    def __init__(self, page: Page, folder: Path | None) -> None:
        self._folder = folder
        self._tables = {name: Table(page, SHAPE, name) for name in SHAPE}

    def profile(self, key: str) -> Profile:
        top, servers = self._tables[""], self._tables["servers"]
        certificate, client_key = self._certificate()
        way, client_id = self._sign_in()
        return Profile(
            name=top.text("name", EXAMPLES["name"], needed=True, most=MOST_NAME),
            environment=top.choice("environment", ENVIRONMENTS, needed=True),
            base_url=address(servers, "api", EXAMPLES["api"]),
            idp_url=address(servers, "identity_provider", EXAMPLES["identity_provider"]),
            ca_file=self._file(servers, "ca_file"),
            client_certificate=certificate,
            client_key=client_key,
            proxy=_proxy(servers),
            key=key,
            scopes=_scopes(servers),
            way=way,
            public_client_id=client_id,
            service_account=self._service_account(),
        )

    def _certificate(self) -> tuple[str, str]:
        table = self._tables["client_certificate"]
        if not table.there:
            return "", ""
        certificate = self._file(table, "file", needed=True)
        key = self._file(table, "key")
        if key and certificate.lower().endswith(PKCS12):
            table.mistaken("key", words.KEY_INSIDE)
        return certificate, key

    def _sign_in(self) -> tuple[SignInWay, str]:
        table = self._tables["sign_in"]
        if not table.there:
            return SignInWay.CLIENT_CREDENTIALS, ""
        way = table.choice("way", tuple(SignInWay), needed=True)
        client_id = table.text("client_id", EXAMPLES["client_id"], most=200)
        if way in (SignInWay.BROWSER, SignInWay.DEVICE_CODE) and "client_id" not in table.content:
            example = f"client_id = {EXAMPLES['client_id']}"
            table.mistaken("client_id", words.WAY_WANTS_ID, way=way, example=example)
        elif way == SignInWay.CLIENT_CREDENTIALS and client_id:
            table.mistaken("client_id", words.WAY_WANTS_NO_ID)
        return SignInWay(way or SignInWay.CLIENT_CREDENTIALS), client_id

    def _service_account(self) -> ServiceAccount | None:
        table = self._tables["service_account"]
        if not table.there:
            return None
        user = table.text("user", EXAMPLES["user"], needed=True, most=200)
        if ":" in user:  # RFC 7617 §2: what follows it is the password
            table.mistaken("user", words.NO_COLON)
        return ServiceAccount(
            user, table.text("account_slid", EXAMPLES["account_slid"], needed=True, most=200)
        )

    def _file(self, table: Table, key: str, *, needed: bool = False) -> str:
        """The absolute path of a file that is there; "" if none is named."""
        named = table.text(key, EXAMPLES[key], needed=needed)
        if not named:
            return ""
        if self._folder is None:
            table.mistaken(key, words.NO_FILES_HERE)
            return ""
        path = self._folder.absolute() / named
        try:
            there = path.is_file()
        except (OSError, ValueError):  # a name that no file can have
            there = False
        if not there:
            table.mistaken(key, words.NO_FILE, file=named)
        return str(path)


def address(table: Table, key: str, example: str, *, needed: bool = True) -> str:
    """An https address without a slash at its end; http only of this computer."""
    value = table.text(key, example, needed=needed)
    if not value:
        return ""
    parts = parts_of(value)
    if parts is None or parts[0] not in ("http", "https"):
        table.mistaken(key, words.ADDRESS, example=example)
    elif parts[0] == "http" and not is_loopback(value):
        table.mistaken(key, words.PLAIN_HTTP)
    return value.rstrip("/")


def parts_of(url: str) -> tuple[str, str, str] | None:
    """Scheme, host and path of an address with nothing else in it; None if it is none."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port  # a port that is none raises
    except ValueError:
        return None
    spoilt = any(character in url for character in "?#@\\ ") or not url.isascii()
    return None if spoilt or not host else (parts.scheme, host, parts.path)


def _proxy(table: Table) -> str:
    value = table.text("proxy", EXAMPLES["proxy"])
    parts = parts_of(value)
    if (
        value
        and value != "none"
        and (parts is None or parts[0] not in ("http", "https") or parts[2].strip("/"))
    ):
        table.mistaken("proxy", words.PROXY)
    return value


def _scopes(table: Table) -> tuple[str, ...]:
    if "scopes" not in table.content:
        return Profile("", "", "", "").scopes
    scopes = table.texts("scopes", EXAMPLES["scopes"])
    # RFC 6749 §3.3: visible ASCII but for the quote and the backslash.
    fit = all(one and all("!" <= sign <= "~" and sign not in '"\\' for sign in one) for one in scopes)
    if not (fit and 1 <= len(scopes) <= MOST_SCOPES) and isinstance(table.content["scopes"], list):
        table.mistaken("scopes", words.SCOPES, most=MOST_SCOPES)
    return scopes
