"""The tour with a token from an OpenID-certified provider: ``install_with_peers.py NODE FOLDER``.

Both kinds of access token are tried, and a wrong secret; then people sign in there, in both ways. The
PowerBox is the mock of ``strangers``, which asks the provider about an opaque token, and checks a JWT against
the provider's keys. ``packaging/dev.py peers`` installs the provider into the folder and starts this, with
``tests`` and ``tests/e2e`` on the path.
"""

import asyncio
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Timer
from typing import TextIO
from urllib.parse import quote_plus

import httpx
import jwt
from people_with_peers import PUBLIC_CLIENT_ID, sign_in
from program import lines, run
from strangers import CLIENT_ID, CLIENT_SECRET, Answer, Strangers

from installer_app.services.profile import SignInWay

SCOPES = {"customer.sync", "hardware.bind"}
AUDIENCE = "urn:energygrid:powerbox"
START_SECONDS = 30
IN_WORDS = {"opaque": "opaque token", "jwt": "JWT access token"}


class PeerError(Exception):
    """What did not come out as it must, in one sentence."""


class MockPowerBox(Strangers):
    """The publisher's mock, in front of which a token must stand up to the provider that gave it."""

    def __init__(self, issuer: str) -> None:
        super().__init__()
        self.issuer = issuer

    def _mock(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        kind, _, token = headers.get("authorization", "").partition(" ")
        if kind == "Bearer" and self._stands(token):
            self._tokens.add(token)
        return super()._mock(method, path, headers, body)

    def _stands(self, token: str) -> bool:
        told = self._read_jwt(token) if token.count(".") == 2 else self._introspect(token)
        return set(str(told.get("scope", "")).split()) >= SCOPES

    def _introspect(self, token: str) -> dict[str, object]:
        """RFC 7662; of a token that does not hold, it tells no scope."""
        answer = httpx.post(
            f"{self.issuer}/oauth/introspect",
            auth=_form_encoded_pair(),
            data={"token": token},
            trust_env=False,
        )
        told: dict[str, object] = answer.raise_for_status().json()
        return told if told["active"] is True else {}

    def _read_jwt(self, token: str) -> dict[str, object]:
        """RFC 9068; of a token that does not hold, nothing."""
        published = httpx.get(f"{self.issuer}/jwks", trust_env=False).raise_for_status().json()
        (key,) = jwt.PyJWKSet.from_dict(published).keys
        try:
            told: dict[str, object] = jwt.decode(
                token, key, algorithms=["RS256"], audience=AUDIENCE, issuer=self.issuer
            )
        except jwt.InvalidTokenError:
            return {}
        return told


def _form_encoded_pair() -> tuple[str, str]:
    """RFC 6749 §2.3.1: httpx's Basic sends the parts as they are."""
    return quote_plus(CLIENT_ID), quote_plus(CLIENT_SECRET)


class Provider:
    """The running provider; ``issued`` are the kinds of the tokens that it gave, known once it has ended."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        assert process.stdout is not None
        assert process.stdin is not None
        self._process, self._told, self._lifeline = process, process.stdout, process.stdin
        self.issued: list[str] = []
        alarm = Timer(START_SECONDS, process.kill)
        alarm.start()
        # Beside our own lines, the provider's notices may come.
        self.issuer = next((line.split()[1] for line in self._told if line.startswith("answers ")), "")
        alarm.cancel()

    def end(self) -> None:
        """It ends by itself when nobody holds its standard input any more, so also when this is killed."""
        self._lifeline.close()
        alarm = Timer(START_SECONDS, self._process.kill)
        alarm.start()
        self.issued += [line.split()[1] for line in self._told if line.startswith("issued ")]
        self._process.wait()
        alarm.cancel()


@contextmanager
def provider(node: str, folder: Path, kind: str) -> Iterator[Provider]:
    """The certified provider on a free port, until the block ends. Raises PeerError if it does not start."""
    given = {
        "PEER_CLIENT_ID": CLIENT_ID,
        "PEER_CLIENT_SECRET": CLIENT_SECRET,
        "PEER_SCOPES": " ".join(sorted(SCOPES)),
        "PEER_AUDIENCE": AUDIENCE,
        "PEER_PUBLIC_CLIENT_ID": PUBLIC_CLIENT_ID,
    }
    log = folder / f"{kind}.log"
    with (
        log.open("w", encoding="utf-8") as complaints,
        subprocess.Popen(
            [node, "provider.mjs", kind],
            cwd=folder,
            env=os.environ | given,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=complaints,
            text=True,
        ) as process,
    ):
        try:
            peer = Provider(process)
            if not peer.issuer:
                raise PeerError(f"The provider did not start. Its own words are in {log}.")
            yield peer
            peer.end()
        finally:
            process.kill()


def install(node: str, folder: Path, kind: str) -> str:
    """One whole install with that kind of token. Returns what came of it; raises PeerError."""
    with (
        TemporaryDirectory() as home,
        provider(node, folder, kind) as peer,
        MockPowerBox(peer.issuer) as powerbox,
    ):
        done = _tour(Path(home), folder / f"tour-{kind}", peer, powerbox)
        peer.end()
        _same("the exit status", done.returncode, 0, done)
        status = lines(done)["status"]
        _same("the claim", status["claim"], "accepted, the record cannot tell", done)
        _same("the evidence", status["evidence"], "answer", done)
        _same("the number of binds", len(powerbox.binds), 1, done)
        _same("the tokens issued", peer.issued, [kind], done)
        return f"{status['claim']} (evidence: {status['evidence']}), 1 token, 1 bind"


def refuse(node: str, folder: Path) -> str:
    """A wrong secret: the tour ends at the sign-in, and nothing is bound. Returns its words."""
    with (
        TemporaryDirectory() as home,
        provider(node, folder, "opaque") as peer,
        MockPowerBox(peer.issuer) as powerbox,
    ):
        done = _tour(Path(home), folder / "tour-refused", peer, powerbox, secret="wrong")
        _same("the exit status", done.returncode, 1, done)
        signing_in = lines(done)["sign-in"]
        _same("the sign-in", signing_in["ok"], False, done)
        _same("the number of binds", len(powerbox.binds), 0, done)
        return str(signing_in["reason"])


def let_in(node: str, folder: Path, kind: str, way: SignInWay) -> str:
    """A person, from the first sign-in to the last. Returns what was seen; raises PeerError."""
    with provider(node, folder, kind) as peer, MockPowerBox(peer.issuer) as powerbox:
        try:
            return asyncio.run(sign_in(peer.issuer, powerbox.base_url, way))
        except AssertionError as problem:
            raise PeerError(f"{way.value}: {problem}") from problem


def _tour(
    home: Path, pictures: Path, peer: Provider, powerbox: Strangers, secret: str = CLIENT_SECRET
) -> "subprocess.CompletedProcess[str]":
    shutil.rmtree(pictures, ignore_errors=True)
    servers = {
        "ENERGY_CLIENT_ID": CLIENT_ID,
        "ENERGY_CLIENT_SECRET": secret,
        "ENERGY_BASE_URL": powerbox.base_url,
        "ENERGY_IDP_URL": peer.issuer,
    }
    return run(home, "--tour", str(pictures), servers=servers)


def _same(what: str, found: object, wanted: object, done: "subprocess.CompletedProcess[str]") -> None:
    if found != wanted:
        raise PeerError(f"{done.stdout}{done.stderr}{what.capitalize()}: {found!r}, not {wanted!r}.")


def _say(stream: TextIO, words: str) -> None:
    stream.write(f"{words}\n")
    stream.flush()


def main() -> int:
    """Three tours, and people in both ways, a line each. 0 if all came out as they must."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that no child outlives this
    node, folder = sys.argv[1], Path(sys.argv[2])
    try:
        for kind, words in IN_WORDS.items():
            _say(sys.stdout, f"  {words} … {install(node, folder, kind)}")
        _say(sys.stdout, f"  wrong secret … {refuse(node, folder)}")
        for way in (SignInWay.BROWSER, SignInWay.DEVICE_CODE):
            for kind, words in IN_WORDS.items():
                _say(sys.stdout, f"  a person, {way.value}, {words} … {let_in(node, folder, kind, way)}")
    except (PeerError, subprocess.TimeoutExpired) as problem:
        _say(sys.stderr, str(problem))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
