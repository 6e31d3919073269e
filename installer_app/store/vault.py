"""Install codes at rest: AES-256-GCM under a key of the keychain or of ``ENERGYGRID_KEY``; else in memory."""

import asyncio
import base64
import binascii
import os
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from installer_app.domain.errors import SecretsUnavailable
from installer_app.domain.install_code import InstallCode
from installer_app.services.ports import SecretStore

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_NAME = "install codes"
KEY_BYTES = 32
NONCE_BYTES = 12
LONGEST_QUESTION = 30.0
# The first byte of a sealed code, so that a later way of sealing can be told apart.
FORMAT = b"\x01"
# What is only begun to be typed may hold half a surrogate pair, as a keyboard wedge types it.
WHOLE = ("utf-8", "surrogatepass")


class KeySource(StrEnum):
    """Where the key lies; with MEMORY there is none, and codes are forgotten when the program ends."""

    ENVIRONMENT = "environment"
    KEYCHAIN = "keychain"
    MEMORY = "memory"


def parse_key(text: str) -> bytes:
    """The key as ``ENERGYGRID_KEY`` gives it. Raises SecretsUnavailable unless it is base64 of 32 bytes."""
    try:
        key = base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError) as exc:
        raise SecretsUnavailable("the key is not base64") from exc
    if len(key) != KEY_BYTES:
        raise SecretsUnavailable(f"the key has {len(key)} bytes, not {KEY_BYTES}")
    return key


@lru_cache(1)
def _cipher(key: bytes) -> "AESGCM":
    """Loaded and made once: a press on "Bind" waits for it."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key)


def seal(key: bytes, job_id: str, code: InstallCode) -> bytes:
    """The code, encrypted for this job alone: the job's id is bound in, so rows cannot be exchanged."""
    nonce = os.urandom(NONCE_BYTES)
    return FORMAT + nonce + _cipher(key).encrypt(nonce, code.value.encode(*WHOLE), job_id.encode())


def unseal(key: bytes, job_id: str, sealed: bytes) -> InstallCode | None:
    """The code, or None if this key and this job did not seal it."""
    from cryptography.exceptions import InvalidTag

    nonce, secret = sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :]
    if sealed[:1] != FORMAT or len(nonce) != NONCE_BYTES:
        return None
    try:
        return InstallCode(_cipher(key).decrypt(nonce, secret, job_id.encode()).decode(*WHOLE))
    except InvalidTag:
        return None  # another key: the keychain was emptied, or the folder came from another computer


class Vault:
    """Finds the key, once; without one it keeps the codes of this run in memory."""

    def __init__(
        self, secrets: SecretStore, environment_key: str = "", patience: float = LONGEST_QUESTION
    ) -> None:
        """``environment_key`` is ``ENERGYGRID_KEY``. Raises SecretsUnavailable if it is set and wrong.

        The keychain has ``patience`` seconds: it may be asking a person who is not looking, and an install
        must not wait for that.
        """
        self._secrets = secrets
        self._patience = patience
        self._key = parse_key(environment_key) if environment_key else None
        self._source: KeySource | None = KeySource.ENVIRONMENT if self._key else None
        self._asking = asyncio.Lock()
        self._remembered: dict[str, InstallCode] = {}

    async def source(self) -> KeySource:
        """Where the key lies. Asks the keychain once a run: a person who said no is not asked again."""
        async with self._asking:
            if self._source is None:
                try:
                    async with asyncio.timeout(self._patience):
                        self._key = await self._keychain_key()
                    self._source = KeySource.KEYCHAIN
                except (SecretsUnavailable, TimeoutError):
                    self._source = KeySource.MEMORY
            return self._source

    @property
    def outlives_the_run(self) -> bool:
        """Whether what is sealed can be opened after a restart; as far as is known before the first code."""
        return self._source is not KeySource.MEMORY

    async def key(self) -> bytes | None:
        """The key, or None where codes stay in memory."""
        await self.source()
        return self._key

    def remember(self, job_id: str, code: InstallCode) -> None:
        """Keep a code for this run only."""
        self._remembered[job_id] = code

    def remembered(self, job_id: str) -> InstallCode | None:
        """The code kept for this run."""
        return self._remembered.get(job_id)

    @property
    def remembered_jobs(self) -> frozenset[str]:
        """Whose codes are kept for this run."""
        return frozenset(self._remembered)

    def forget(self, job_id: str) -> None:
        """Let go of a code kept for this run."""
        self._remembered.pop(job_id, None)

    async def _keychain_key(self) -> bytes:
        text = await self._secrets.get(KEY_NAME)
        if text is None:
            await self._secrets.put(KEY_NAME, base64.b64encode(os.urandom(KEY_BYTES)).decode())
            # Read back: some keychains take a secret and keep nothing; another window may have been first.
            text = await self._secrets.get(KEY_NAME)
        if text is None:
            raise SecretsUnavailable("the keychain did not keep the key")
        return parse_key(text)
