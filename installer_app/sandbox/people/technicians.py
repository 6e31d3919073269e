"""The technicians who sign in as themselves, and the programs that they do it with."""

import hmac

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from installer_app.resources import resource

# Public clients (RFC 8252 §8.4): they have no secret, and come back to this computer only.
CLIENTS = ("energygrid-installer", "energygrid-kiosk")


class Technician(BaseModel):
    """``subject`` never changes (OpenID Connect Core §5.7); ``account`` as of ``records.SignIn``."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    about: str
    subject: str
    username: str
    password: str = Field(repr=False)
    name: str
    account: str
    scopes: tuple[str, ...]


def load_technicians() -> tuple[Technician, ...]:
    """``technicians.json``."""
    data = resource("sandbox", "technicians.json").read_bytes()
    return TypeAdapter(tuple[Technician, ...]).validate_json(data)


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
