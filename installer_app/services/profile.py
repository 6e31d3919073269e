"""A connection profile: where the servers are, how people sign in there, and with what."""

from enum import StrEnum

from installer_app.frozen import frozen

# As the contract names them.
LOOK_UP_SCOPE, BIND_SCOPE = "customer.sync", "hardware.bind"


@frozen
class Credentials:
    """What somebody signs in with. Only the client id is in ``repr``; what is not needed is "".

    ``client_secret``: of RFC 6749 §4.4, client credentials. ``refresh_token``: of an earlier sign-in of a
    person (RFC 6749 §6). ``passphrase`` opens the key of the profile's client certificate, and
    ``bind_password`` is that of the profile's service account.
    """

    client_id: str
    client_secret: str = ""
    refresh_token: str = ""
    passphrase: str = ""
    bind_password: str = ""

    def __repr__(self) -> str:
        return f"Credentials({self.client_id!r})"


class SignInWay(StrEnum):
    """How a profile has people sign in."""

    CLIENT_CREDENTIALS = "client-credentials"  # RFC 6749 §4.4
    BROWSER = "browser"  # authorization code with PKCE on a loopback redirect: RFC 8252, RFC 7636
    DEVICE_CODE = "device-code"  # RFC 8628


@frozen
class ServiceAccount:
    """Basic in place of the bearer token on ``/bind``, and its ``accountSlid`` (contract: Bind, G)."""

    user: str
    account_slid: str


@frozen
class Profile:
    """A connection profile: where the servers are and how they are spoken to.

    ``environment`` is demo, staging, production or custom: what the plate warns of. ``key`` tells one profile
    from another (a file's name); "" where the environment does. Files are absolute paths. ``client_key`` is
    "" where the key lies in the certificate's own file. ``proxy``: "" is the system's, ``none`` is none.
    ``scopes`` are what a sign-in asks for. ``public_client_id`` is this program's at the identity provider,
    for the ways in which a person signs in.
    """

    environment: str
    name: str
    base_url: str
    idp_url: str
    ca_file: str = ""
    client_certificate: str = ""
    client_key: str = ""
    proxy: str = ""
    key: str = ""
    scopes: tuple[str, ...] = (LOOK_UP_SCOPE, BIND_SCOPE)
    way: SignInWay = SignInWay.CLIENT_CREDENTIALS
    public_client_id: str = ""
    service_account: ServiceAccount | None = None

    @property
    def known_as(self) -> str:
        """What it is chosen, remembered and forbidden by."""
        return self.key or self.environment
