"""HTTP Basic (RFC 7617)."""

import base64


def basic(user: str, password: str) -> dict[str, str]:
    """The header for a name and a password, in UTF-8 (§2.1). A colon in the name would end it there."""
    # A variable of the environment may hold other bytes; they go out as they came.
    pair = f"{user}:{password}".encode(errors="surrogateescape")
    return {"Authorization": f"Basic {base64.b64encode(pair).decode()}"}
