"""The technicians who sign in as themselves, and the programs that they do it with."""

import hmac

from msgspec import Struct, json

from installer_app.resources import resource

# Public clients (RFC 8252 §8.4): they have no secret, and come back to this computer only.
CLIENTS = ("energygrid-installer", "energygrid-kiosk")


class Technician(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``subject`` never changes (OpenID Connect Core §5.7); ``account`` as of ``records.SignIn``."""

    about: str
    subject: str
    username: str
    password: str
    name: str
    account: str
    scopes: tuple[str, ...]

    def __repr__(self) -> str:
        return f"Technician({self.username!r})"  # never their password


def load_technicians() -> tuple[Technician, ...]:
    """``technicians.json``."""
    data = resource("sandbox", "technicians.json").read_bytes()
    return json.decode(data, type=tuple[Technician, ...])


class Technicians:
    """Those of one sandbox."""

    def __init__(self) -> None:
        self.all = load_technicians()
        self._by_username = {t.username: t for t in self.all}

    def who(self, username: str, password: str) -> Technician | None:
        """The one with this pair; compared in constant time for known and unknown names alike."""
        found = self._by_username.get(username)
        known = found.password if found is not None else ""
        return found if hmac.compare_digest(known.encode(), password.encode()) and found else None
