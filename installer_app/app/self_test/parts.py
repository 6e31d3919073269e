"""Checks of what needs no window: pictures, decoders, what is kept, the keychain, TLS."""

import asyncio
import importlib
import io
import secrets
import socket
import ssl
import tempfile
import threading
from pathlib import Path

from installer_app.app.self_test.report import CheckFailed
from installer_app.domain.errors import ConnectionNotTrusted, SecretsUnavailable
from installer_app.domain.install_code import InstallCode
from installer_app.resources import ROOT, resource

PAYLOAD = "MAC:AA:BB:CC:DD:EE:FF;IC:TUTORIAL-INSTALL-CODE-001"
PICTURE_KINDS = ("JPEG", "MPO", "PNG", "WEBP", "GIF", "BMP", "PPM")
MODULES = {"zxing-cpp": "zxingcpp", "zbar": "pyzbar.pyzbar"}
# One of each kind that the program reads while it runs.
FILES = (
    ("icons", "app.svg"),
    ("fonts", "FieldInter-Regular.otf"),
    ("help", "en", "about.md"),
    ("help", "es", "about.md"),
    ("help", "fr", "about.md"),
    ("translations", "energygrid_es.qm"),
    ("translations", "energygrid_fr.qm"),
)
KEYCHAIN_SECONDS = 20.0


def resources() -> str:
    """The program's own files are there, and not empty."""
    missing = ["/".join(parts) for parts in FILES if not _has_content(resource(*parts))]
    if missing:
        raise CheckFailed(f"Missing or empty: {', '.join(missing)}.")
    return f"{sum(path.is_file() for path in ROOT.rglob('*'))} files"


def _has_content(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > 0


def zxing_cpp() -> str:
    """zxing-cpp reads a picture."""
    return _reads("zxing-cpp")


def zbar() -> str:
    """zbar reads a picture."""
    return _reads("zbar")


def _reads(name: str) -> str:
    from installer_app.scan import decoding
    from installer_app.scan.pictures import load_grey

    # Either stands in for the other where that cannot be loaded, and does not say why.
    try:
        importlib.import_module(MODULES[name])
    except (ImportError, OSError) as problem:
        alone = "Stickers are read by the other decoder alone."
        raise CheckFailed(f"{name} cannot be loaded ({problem}). {alone}") from problem
    decode = {"zxing-cpp": decoding.zxing, "zbar": decoding.zbar}[name]
    read = [code.text for code in decode(load_grey(_picture("PNG"))).codes]
    if read != [PAYLOAD]:
        raise CheckFailed(f"{name} read {len(read)} codes in a picture that has one, or read it wrongly.")
    return f"{name} reads a QR code"


def _picture(kind: str) -> bytes:
    import segno
    from PIL import Image

    drawn = io.BytesIO()
    segno.make(PAYLOAD, micro=False).save(drawn, kind="png", scale=8, border=4)
    drawn.seek(0)
    picture = io.BytesIO()
    Image.open(drawn).convert("RGB").save(picture, kind)
    return picture.getvalue()


def pictures() -> str:
    """Pictures of the kinds that are taken are opened and read."""
    from installer_app.scan import read_codes
    from installer_app.scan.pictures import load_grey

    for kind in PICTURE_KINDS:
        if read_codes(load_grey(_picture(kind)), budget_ms=2000) != [PAYLOAD]:
            raise CheckFailed(f"A sticker in a {kind} picture is not read.")
    return ", ".join(PICTURE_KINDS)


def database() -> str:
    """What is written to a database is read from it once it is opened anew, and its log is ahead of it."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_round_trip(Path(folder) / "jobs.sqlite3"))


async def _round_trip(file: Path) -> str:
    import sqlite3

    from installer_app.store.database import Database
    from installer_app.store.vault import KEY_BYTES, seal, unseal

    key, code = secrets.token_bytes(KEY_BYTES), InstallCode("SELF-TEST-CODE-001")
    sealed = seal(key, "self-test", code)
    first = await Database.open(file)
    await first.write(lambda c: c.execute("CREATE TABLE self_test (sealed BLOB)"))
    await first.write(lambda c: c.execute("INSERT INTO self_test VALUES (?)", (sealed,)))
    mode = await first.read(lambda c: str(c.execute("PRAGMA journal_mode").fetchone()[0]))
    await first.close()
    again = await Database.open(file)
    back = await again.read(lambda c: c.execute("SELECT sealed FROM self_test").fetchone()[0])
    await again.close()
    if unseal(key, "self-test", back) != code:
        raise CheckFailed("What was written is not what is read.")
    if mode != "wal":
        raise CheckFailed(f"The database is in the mode {mode}, not wal.")
    return f"SQLite {sqlite3.sqlite_version}, {mode}, codes sealed"


def keychain() -> str:
    """A secret goes into the keychain and comes out. A computer without one is said, and is no failure."""
    return asyncio.run(_keychain())


async def _keychain() -> str:
    from installer_app.store.keychain import KeyringSecretStore

    store = KeyringSecretStore(service="EnergyGrid Field Installer self-test")
    name, secret = f"self-test {secrets.token_hex(4)}", secrets.token_hex(16)
    try:
        async with asyncio.timeout(KEYCHAIN_SECONDS):
            if not await store.look():
                return "no keychain here: a sign-in is kept for one run only"
            try:
                await store.put(name, secret)
                if await store.get(name) != secret:
                    raise CheckFailed(f"{store.name} gave back something else than it was given.")
            finally:
                await store.delete(name)
    except TimeoutError as slow:
        raise CheckFailed(f"{store.name} did not answer: it may be locked and wait for a person.") from slow
    except SecretsUnavailable as problem:
        raise CheckFailed(f"{store.name} does not work: {problem}.") from problem
    return store.name


def tls() -> str:
    """A connection is made to who is trusted, by TLS 1.2 or newer, and refused to anybody else."""
    from installer_app.powerbox.tls import tls_context
    from installer_app.services.profile import Profile

    with tempfile.TemporaryDirectory() as folder:
        server = Path(folder) / "server.pem"
        server.write_bytes(_certificate())
        trusting = Profile("custom", "Self-test", "", "", ca_file=str(server))
        try:
            spoken = _handshake(tls_context(trusting), server)
        except (ssl.SSLError, ConnectionNotTrusted) as problem:
            raise CheckFailed(f"A trusted server is refused ({type(problem).__name__}).") from problem
        try:
            _handshake(tls_context(Profile("custom", "Self-test", "", "")), server)
        except ssl.SSLError:
            return f"{spoken}, {ssl.OPENSSL_VERSION}; a server that nobody vouches for is refused"
        raise CheckFailed("A server that nobody vouches for is trusted.")


def _handshake(context: ssl.SSLContext, server: Path) -> str:
    """The version that both speak. Raises ssl.SSLError where the server is not trusted."""
    theirs = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    theirs.load_cert_chain(server)
    here, there = socket.socketpair()
    here.settimeout(10)
    there.settimeout(10)

    def serve() -> None:
        try:
            theirs.wrap_socket(there, server_side=True).close()
        except OSError:
            there.close()  # the client hung up, as it must on a stranger

    answering = threading.Thread(target=serve, daemon=True)
    answering.start()
    try:
        with context.wrap_socket(here, server_hostname="localhost") as line:
            return line.version() or ""
    finally:
        here.close()
        answering.join(10)


def _certificate() -> bytes:
    """A key and a certificate for ``localhost`` that vouches for itself, PEM."""
    from datetime import UTC, datetime, timedelta

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    return key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain) + certificate.public_bytes(pem)
