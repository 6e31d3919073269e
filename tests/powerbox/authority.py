"""A certificate authority for tests: certificates of servers and laptops, and the files they come in."""

import itertools
import ssl
from datetime import datetime
from pathlib import Path
from typing import Any

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives import serialization as s
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12

TLS_1_2, TLS_1_3 = ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3
PASSPHRASE = "Grüße, a passphrase"

NUMBERS = itertools.count()


class Laptop:
    """A laptop's certificate and key, written in any form that depot IT may hand out."""

    def __init__(self, issued: trustme.LeafCert, folder: Path) -> None:
        self.certificate = issued.cert_chain_pems[0].bytes()
        self.key = issued.private_key_pem.bytes()
        self._opened: Any = s.load_pem_private_key(self.key, None)
        self._folder = folder

    def locked_key(self, kind: s.PrivateFormat = s.PrivateFormat.PKCS8) -> bytes:
        """The key as PEM, encrypted with PASSPHRASE."""
        locked = s.BestAvailableEncryption(PASSPHRASE.encode())
        return bytes(self._opened.private_bytes(s.Encoding.PEM, kind, locked))

    def pkcs12(
        self, passphrase: str = PASSPHRASE, above: tuple[bytes, ...] = (), encryption: Any = None
    ) -> bytes:
        """Certificate and key in one PKCS#12."""
        own = x509.load_pem_x509_certificate(self.certificate)
        more = [x509.load_pem_x509_certificate(pem) for pem in above]
        locked = s.BestAvailableEncryption(passphrase.encode()) if passphrase else s.NoEncryption()
        return pkcs12.serialize_key_and_certificates(b"laptop", self._opened, own, more, encryption or locked)

    def file(self, name: str, content: bytes) -> str:
        """A file with that in it; its path."""
        path = self._folder / name
        path.write_bytes(content)
        return str(path)

    def two_files(self) -> dict[str, Any]:
        """What a profile says of a certificate and a key that are not locked."""
        name = self._folder / f"laptop-{next(NUMBERS)}"
        certificate, key = self.file(f"{name}.pem", self.certificate), self.file(f"{name}.key", self.key)
        return {"client_certificate": certificate, "client_key": key}


class Authority:
    """A certificate authority and its file."""

    def __init__(self, folder: Path) -> None:
        self.ca = trustme.CA()
        self.file = folder / "ca.pem"
        self.ca.cert_pem.write_to_path(self.file)
        self._folder = folder

    def server_side(
        self,
        *names: str,
        version: ssl.TLSVersion = TLS_1_3,
        clients: trustme.CA | None = None,
        begins: datetime | None = None,
        ends: datetime | None = None,
    ) -> ssl.SSLContext:
        """A server's context; ``clients``: it lets in only whom that authority vouches for."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.maximum_version = version
        issued = self.ca.issue_cert(*(names or ("127.0.0.1", "localhost")), not_before=begins, not_after=ends)
        issued.configure_cert(context)
        if clients is not None:
            clients.configure_trust(context)
            context.verify_mode = ssl.CERT_REQUIRED
        return context

    def self_signed_server(self, begins: datetime, ends: datetime) -> ssl.SSLContext:
        """A server for which only itself vouches."""
        key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([])
        loopback = x509.SubjectAlternativeName([x509.DNSName("localhost")])
        built = x509.CertificateBuilder(name, name, key.public_key(), 7, begins, ends)
        certificate = built.add_extension(loopback, critical=True).sign(key, hashes.SHA256())
        file, pem = self._folder / "self.pem", s.Encoding.PEM
        private = key.private_bytes(pem, s.PrivateFormat.PKCS8, s.NoEncryption())
        file.write_bytes(certificate.public_bytes(pem) + private)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        return context

    def laptop(
        self, authority: trustme.CA, begins: datetime | None = None, ends: datetime | None = None
    ) -> Laptop:
        """A laptop that another authority, or this one, vouches for."""
        issued = authority.issue_cert("laptop@energygrid.example", not_before=begins, not_after=ends)
        return Laptop(issued, self._folder)

    def client_files(self, authority: trustme.CA) -> dict[str, Any]:
        """What a profile says of such a laptop's certificate and key."""
        return self.laptop(authority).two_files()
