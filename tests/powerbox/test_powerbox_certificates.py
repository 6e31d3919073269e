"""The client certificate's files: every form, every mistake, and a key that never lies open on the disk."""

import os
import signal
import stat
import subprocess
import sys
import textwrap
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import trustme
from authority import PASSPHRASE, Authority, Laptop
from cryptography.hazmat.primitives import serialization as s

from installer_app.domain.connecting import CertificateProblem
from installer_app.domain.errors import ClientCertificateUnusable, StoreUnavailable
from installer_app.powerbox.certificate_files import needs_passphrase, read_client_certificate
from installer_app.powerbox.tls import tls_context
from installer_app.services.profile import Profile

NOW = datetime.now(UTC)
OURS = trustme.CA()


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Authority(tmp_path).laptop(OURS)


def problem_of(
    certificate: str, key: str = "", passphrase: str = "", now: datetime = NOW
) -> ClientCertificateUnusable:
    profile = Profile("custom", "", "", "", client_certificate=certificate, client_key=key)
    with pytest.raises(ClientCertificateUnusable) as problem:
        tls_context(profile, passphrase, now)
    return problem.value


def old_way() -> Any:
    builder = s.PrivateFormat.PKCS12.encryption_builder()
    return builder.key_cert_algorithm(s.pkcs12.PBES.PBESv1SHA1And3KeyTripleDESCBC).build(PASSPHRASE.encode())


def test_every_form_is_opened_and_tells_whether_it_needs_a_passphrase(laptop: Laptop) -> None:
    certificate, key, locked = laptop.certificate, laptop.key, laptop.locked_key()
    above = OURS.cert_pem.bytes()
    named: dict[str, tuple[tuple[bytes, ...], bool]] = {
        "two files": ((certificate, key), False),
        "two files, the key locked": ((certificate, locked), True),
        "the old way of locking": (
            (certificate, laptop.locked_key(s.PrivateFormat.TraditionalOpenSSL)),
            True,
        ),
        "one file": ((certificate + key,), False),
        "one file, the key first and locked": ((locked + certificate,), True),
        "with words around it": ((b"Bag Attributes\n friendlyName: laptop\n" + certificate + key,), False),
        "others before it": ((above + certificate, key), False),
        "PKCS#12": ((laptop.pkcs12(),), True),
        "PKCS#12 with those above": ((laptop.pkcs12(above=(above,)),), True),
        "PKCS#12 of an older system": ((laptop.pkcs12(encryption=old_way()),), True),
    }
    for number, (name, (contents, locks)) in enumerate(named.items()):
        files = [laptop.file(f"{number}.{place}", content) for place, content in enumerate(contents)]
        ours = read_client_certificate(files[0], "".join(files[1:]), PASSPHRASE)
        assert ours.own.public_bytes(s.Encoding.PEM) == certificate, name
        assert needs_passphrase(*files) is locks, name
        tls_context(Profile("custom", "", "", "", "", files[0], "".join(files[1:])), PASSPHRASE, NOW)
    without = laptop.file("open.p12", laptop.pkcs12(""))
    assert read_client_certificate(without, "", "").own
    assert not needs_passphrase(without)
    assert not needs_passphrase("/nowhere/laptop.p12")


def test_a_passphrase_that_is_missing_and_one_that_is_wrong_are_told_apart(laptop: Laptop) -> None:
    certificate, locked = laptop.file("c.pem", laptop.certificate), laptop.file("k.pem", laptop.locked_key())
    bundle = laptop.file("c.p12", laptop.pkcs12())
    for files in ((certificate, locked), (bundle,)):
        assert problem_of(*files).reason is CertificateProblem.PASSPHRASE_WANTED
        wrong = problem_of(files[0], "".join(files[1:]), "another")
        assert wrong.reason is CertificateProblem.WRONG_PASSPHRASE
        assert "another" not in repr(wrong) + str(wrong)


def test_each_mistake_with_the_files_is_named(laptop: Laptop, tmp_path: Path) -> None:
    certificate, key = laptop.file("c.pem", laptop.certificate), laptop.file("k.pem", laptop.key)
    stranger = Authority(tmp_path).laptop(OURS)
    others_key = laptop.file("other.key", stranger.key)
    nonsense, damaged = laptop.file("no.pem", b"not a certificate"), laptop.certificate[:200]
    half_key = laptop.file("half.key", laptop.key.replace(laptop.key[60:90], b""))
    p12_of_nothing = laptop.file("der.p12", b"\x30\x82\x01\x01\x02\x01\x03nothing")
    told = {
        "gone": problem_of(str(tmp_path / "nowhere.pem")),
        "key gone": problem_of(certificate, str(tmp_path / "nowhere.key")),
        "folder": problem_of(str(tmp_path)),
        "no name": problem_of("a\x00b"),
        "nothing in it": problem_of(laptop.file("empty.pem", b"")),
        "nonsense": problem_of(nonsense),
        "half": problem_of(laptop.file("half.pem", damaged + laptop.key)),
        "far too large": problem_of(laptop.file("large.pem", b" " * 1_000_001)),
        "no key": problem_of(certificate),
        "the certificate twice": problem_of(certificate, certificate),
        "the key is nonsense": problem_of(certificate, nonsense),
        "swapped": problem_of(key, certificate),
        "the key twice": problem_of(key, key),
        "key of another": problem_of(certificate, others_key),
        "key damaged": problem_of(certificate, half_key),
        "no PKCS#12 after all": problem_of(p12_of_nothing, "", PASSPHRASE),
    }
    assert {name: problem.reason.name for name, problem in told.items()} == {
        "gone": "GONE",
        "key gone": "GONE",
        "folder": "NOT_OPENED",
        "no name": "NOT_OPENED",
        "nothing in it": "NOT_ONE",
        "nonsense": "NOT_ONE",
        "half": "NOT_ONE",
        "far too large": "NOT_ONE",
        "no key": "NO_KEY",
        "the certificate twice": "NO_KEY",
        "the key is nonsense": "NO_KEY",
        "swapped": "SWAPPED",
        "the key twice": "NOT_ONE",
        "key of another": "KEY_OF_ANOTHER",
        "key damaged": "KEY_UNREADABLE",
        "no PKCS#12 after all": "WRONG_PASSPHRASE",
    }


def test_its_dates_are_looked_at_before_anything_is_sent(tmp_path: Path) -> None:
    begins, ends = (NOW - timedelta(days=9)).replace(microsecond=0), NOW.replace(microsecond=0)
    certificate, key = Authority(tmp_path).laptop(OURS, begins, ends).two_files().values()

    late = problem_of(certificate, key, now=ends + timedelta(seconds=1))
    early = problem_of(certificate, key, now=begins - timedelta(seconds=1))

    assert (late.reason, late.at) == (CertificateProblem.EXPIRED, ends)
    assert (early.reason, early.at) == (CertificateProblem.NOT_YET_VALID, begins)


def test_the_key_lies_on_the_disk_encrypted_only_and_then_not_at_all(
    laptop: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = tmp_path / "temporary"
    room.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(room))
    seen: list[tuple[int, bytes]] = []
    unlink = Path.unlink

    def noted(path: Path, missing_ok: bool = False) -> None:
        seen.append((stat.S_IMODE(path.stat().st_mode), path.read_bytes()))
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", noted)
    profile = Profile("custom", "", "", "", client_certificate=laptop.file("c.p12", laptop.pkcs12()))
    tls_context(profile, PASSPHRASE, NOW)

    [(mode, content)] = seen
    assert mode == 0o600 or sys.platform == "win32"
    _opens_for_nobody(content)
    assert list(room.iterdir()) == []
    monkeypatch.setattr("tempfile.tempdir", str(room / "gone"))
    with pytest.raises(StoreUnavailable):
        tls_context(profile, PASSPHRASE, NOW)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL; the file is the same there")
def test_what_a_killed_process_leaves_behind_opens_for_nobody(laptop: Laptop, tmp_path: Path) -> None:
    """Killed between the writing of the file and its removal."""
    room = tmp_path / "temporary"
    room.mkdir()
    bundle = laptop.file("c.p12", laptop.pkcs12())
    code = f"""
        import os, signal, ssl
        from installer_app.powerbox import tls
        from installer_app.powerbox.certificate_files import read_client_certificate
        class Killed:
            def load_cert_chain(self, name, password):
                os.kill(os.getpid(), signal.SIGKILL)
        tls._load(Killed(), read_client_certificate({bundle!r}, "", {PASSPHRASE!r}))
    """
    root = Path(__file__).parent.parent.parent
    environment = os.environ | {"TMPDIR": str(room), "PYTHONUTF8": "1"}
    run = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], cwd=root, env=environment, check=False
    )

    assert run.returncode == -signal.SIGKILL
    [left] = room.iterdir()
    _opens_for_nobody(left.read_bytes())


def _opens_for_nobody(content: bytes) -> None:
    assert b"BEGIN ENCRYPTED PRIVATE KEY" in content
    assert b"BEGIN PRIVATE KEY" not in content
    for known in (None, b"", PASSPHRASE.encode()):
        with pytest.raises((ValueError, TypeError)):
            s.load_pem_private_key(content, known)
