"""A publisher: keys made for one test, and feeds signed as minisign signs them."""

import base64
import hashlib
import json
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

FEED = {
    "format": 1,
    "sequence": 3,
    "expires": "2026-07-01T00:00:00Z",
    "version": "1.2.0",
    "released": "2026-04-02",
    "notes": {"en": "Reads stickers behind scratched film."},
    "pages": {"linux": "https://downloads.example.com/energygrid/"},
    "minimum": "1.1",
    "later": {"than": "this program"},
}


def feed(**changes: object) -> bytes:
    """A whole feed with these fields; None leaves one out."""
    values = {name: value for name, value in (FEED | changes).items() if value is not None}
    return json.dumps(values).encode()


@dataclass
class Publisher:
    """``key_id`` is eight bytes."""

    key_id: bytes = b"depot-IT"
    private: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)

    @property
    def public_key(self) -> str:
        """As a policy names it."""
        return base64.b64encode(b"Ed" + self.key_id + self.private.public_key().public_bytes_raw()).decode()

    def sign(self, content: bytes, comment: str = "feed 3", *, legacy: bool = False) -> bytes:
        """The ``.minisig`` file."""
        signed = content if legacy else hashlib.blake2b(content).digest()
        signature = self.private.sign(signed)
        over_all = self.private.sign(signature + comment.encode())
        first = base64.b64encode((b"Ed" if legacy else b"ED") + self.key_id + signature).decode()
        second = base64.b64encode(over_all).decode()
        return f"untrusted comment: x\n{first}\ntrusted comment: {comment}\n{second}\n".encode()
