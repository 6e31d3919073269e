"""How the server is reached, by what the last call met."""

from enum import StrEnum


class Connection(StrEnum):
    """What the last call told of the way to the servers."""

    SIGNED_OUT = "signed out"
    CONNECTED = "connected"
    NO_NETWORK = "no network"
    SERVER_DOWN = "server down"
    SIGN_IN_AGAIN = "sign in again"
    OFFLINE = "offline"
