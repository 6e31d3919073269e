"""How far a request got on the wire, told by httpx itself."""

from collections.abc import Mapping
from typing import Any


class Trail:
    """Goes with one request as httpx's ``trace`` extension.

    ``left``: the first byte of the request itself may be out; before that it certainly is not.
    ``shaking_hands``: TLS has begun and is not agreed. ``fresh_tls``: it was agreed for this very request.
    ``answered``: the status line came. ``shows_certificate``: we have one to show to who wants it.
    """

    def __init__(self, shows_certificate: bool = False) -> None:
        self.shows_certificate = shows_certificate
        self.left = False
        self.shaking_hands = False
        self.fresh_tls = False
        self.answered = False

    async def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        """Note an event; the names are httpcore's (``connection.start_tls.started``)."""
        if event.endswith("start_tls.started"):
            self.shaking_hands = True
        elif event.endswith("start_tls.complete"):
            self.shaking_hands, self.fresh_tls = False, True
        elif event.endswith("send_request_headers.started"):
            # A proxy's CONNECT has the same events, and is not the request.
            self.left = self.left or info["request"].method != b"CONNECT"
        elif event.endswith("receive_response_headers.complete"):
            self.answered = self.left
