"""Minisign's keys and signatures: Ed25519 over a file and over the comment that goes with it.

The format: jedisct1.github.io/minisign, "Signature format" and "Public key format".
"""

import base64
import hashlib

from installer_app.frozen import frozen

LEGACY, PREHASHED = b"Ed", b"ED"  # over the file itself, or over its BLAKE2b-512
ID, KEY, SIGNATURE = 8, 32, 64  # bytes
UNTRUSTED, TRUSTED = "untrusted comment: ", "trusted comment: "


@frozen
class PublicKey:
    """``key_id`` only tells keys apart; it is no part of what is signed."""

    key_id: bytes
    key: bytes


@frozen
class Signature:
    """Of a file; ``over_all`` is over ``signature`` and ``comment`` together."""

    algorithm: bytes
    key_id: bytes
    signature: bytes
    comment: bytes
    over_all: bytes


def read_key(text: str) -> PublicKey:
    """The line ``RWQ…``, alone or below its comment as in a ``.pub`` file. Raises ValueError."""
    lines = text.strip().splitlines()
    if len(lines) == 2 and lines[0].startswith(UNTRUSTED):  # noqa: PLR2004 - comment and key
        lines = lines[1:]
    if len(lines) != 1:
        raise ValueError("a minisign public key is one line")
    raw = _decoded(lines[0], len(LEGACY) + ID + KEY)
    if raw[:2] != LEGACY:
        raise ValueError("not an Ed25519 key")
    return PublicKey(raw[2 : 2 + ID], raw[2 + ID :])


def read_signature(content: bytes) -> Signature:
    """A ``.minisig`` file. Raises ValueError."""
    lines = [line.removesuffix("\r") for line in content.decode().removesuffix("\n").split("\n")]
    if len(lines) != 4 or not (lines[0].startswith(UNTRUSTED) and lines[2].startswith(TRUSTED)):  # noqa: PLR2004 - lines of the format
        raise ValueError("not a minisign signature")
    raw = _decoded(lines[1], len(LEGACY) + ID + SIGNATURE)
    if raw[:2] not in (LEGACY, PREHASHED):
        raise ValueError("an algorithm that minisign does not have")
    comment = lines[2].removeprefix(TRUSTED).encode()
    return Signature(raw[:2], raw[2 : 2 + ID], raw[2 + ID :], comment, _decoded(lines[3], SIGNATURE))


def fits(content: bytes, signature: Signature, key: PublicKey) -> bool:
    """Whether the key's owner signed this content and the comment."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if signature.key_id != key.key_id:
        return False
    prehashed = signature.algorithm == PREHASHED
    signed = hashlib.blake2b(content).digest() if prehashed else content
    try:
        public = Ed25519PublicKey.from_public_bytes(key.key)
        public.verify(signature.signature, signed)
        public.verify(signature.over_all, signature.signature + signature.comment)
    except InvalidSignature:
        return False
    return True


def _decoded(text: str, length: int) -> bytes:
    raw = base64.b64decode(text, validate=True)
    if len(raw) != length:
        raise ValueError("of another length")
    return raw
