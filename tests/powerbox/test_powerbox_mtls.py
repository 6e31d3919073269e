"""Mutual TLS for real: the client, the sandbox behind uvicorn's TLS, a proxy, and what a technician reads."""

import socket
import ssl
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import trustme
from authority import PASSPHRASE, TLS_1_2, TLS_1_3, Authority
from connect_proxy import connect_proxy
from fakes import SetClock
from powerbox_parts import BIND_REQUEST, a_client
from raw_server import BIND, CREDENTIALS, raw_server

from installer_app.domain.connecting import CertificateProblem
from installer_app.domain.errors import (
    ClientCertificateRefused,
    ClientCertificateUnusable,
    ClientCertificateWanted,
    InstallerError,
    NotSent,
)
from installer_app.powerbox import open_powerbox
from installer_app.presenters.messages.message import Message, Moment
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.steps import Step
from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.server import SandboxServer
from installer_app.services.profile import Credentials, Profile

NOW = datetime.now(UTC).replace(microsecond=0)
DAY = timedelta(days=1)
OURS, FOREIGN = trustme.CA(), trustme.CA()
WITH_PASSPHRASE = replace(CREDENTIALS, passphrase=PASSPHRASE)


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


def behind_tls(context: ssl.SSLContext) -> SandboxServer:
    return SandboxServer(SandboxOptions(tls=context))


def profile_of(sandbox: SandboxServer, authority: Authority | None, **more: Any) -> Profile:
    ca_file = "" if authority is None else str(authority.file)
    return Profile("custom", "", sandbox.base_url, sandbox.idp_url, ca_file=ca_file, **more)


@pytest.mark.parametrize("version", [TLS_1_2, TLS_1_3])
async def test_the_right_certificate_opens_the_door_in_every_form(
    authority: Authority, version: ssl.TLSVersion
) -> None:
    laptop = authority.laptop(OURS)
    locked = laptop.file("locked.pem", laptop.certificate + laptop.locked_key())
    bundle = laptop.file("laptop.p12", laptop.pkcs12(above=(OURS.cert_pem.bytes(),)))
    forms = laptop.two_files(), {"client_certificate": locked}, {"client_certificate": bundle}
    with behind_tls(authority.server_side(version=version, clients=OURS)) as sandbox:
        for files in forms:
            box = await open_powerbox(profile_of(sandbox, authority, **files), WITH_PASSPHRASE)
            assert (await box.customer(None)).client_id == "123456789"
            await box.close()
        box = await open_powerbox(profile_of(sandbox, authority, **files), WITH_PASSPHRASE)
        await box.bind(BIND_REQUEST)
        await box.close()

        assert [entry.meter_id for entry in sandbox.world.ledger.entries] == ["123456789"]


async def what_is_read(
    profile: Profile, credentials: Credentials = CREDENTIALS, now: datetime = NOW
) -> tuple[InstallerError, Message]:
    """Of a sign-in that fails: the problem, and its message."""

    async def sign_in() -> None:
        box = await open_powerbox(profile, credentials, SetClock(now))
        try:
            await box.sign_in()
        finally:
            await box.close()

    with pytest.raises(InstallerError) as problem:
        await sign_in()
    return problem.value, message_for(problem.value, Moment(Step.SIGN_IN, NOW, zone=UTC))


@pytest.mark.parametrize("version", [TLS_1_2, TLS_1_3])
async def test_each_trouble_with_our_certificate_reads_differently(
    authority: Authority, version: ssl.TLSVersion
) -> None:
    laptop, late = authority.laptop(OURS), authority.laptop(OURS, NOW - 9 * DAY, NOW - DAY)
    bundle, ours, ended = laptop.file("laptop.p12", laptop.pkcs12()), laptop.two_files(), late.two_files()
    with behind_tls(authority.server_side(version=version, clients=OURS)) as sandbox:

        def profile(**files: Any) -> Profile:
            return profile_of(sandbox, authority, **files)

        missing = await what_is_read(profile())
        foreign = await what_is_read(profile(**authority.client_files(FOREIGN)))
        swapped = dict(zip(ours, reversed(list(ours.values())), strict=True))
        expired = await what_is_read(profile(**ended))
        locked = await what_is_read(profile(client_certificate=bundle))
        wrong = await what_is_read(
            profile(client_certificate=bundle), replace(CREDENTIALS, passphrase="another")
        )
        mixed_up = await what_is_read(profile(**swapped))

        assert not sandbox.world.ledger.entries
    told = {
        "missing": missing,
        "foreign": foreign,
        "expired": expired,
        "locked": locked,
        "wrong": wrong,
        "mixed up": mixed_up,
    }
    for problem, message in told.values():
        assert isinstance(problem, NotSent)
        assert "Nothing was sent." in message.happened
    ended_words = f"Its last day was {NOW - DAY:%-d %B %Y}. Nothing was sent."
    assert {name: (m.title, m.happened, m.todo) for name, (_, m) in told.items()} == {
        "missing": (
            "The server wants a certificate",
            "The server hung up on us. Nothing was sent.",
            "Show Details to depot IT: the profile needs a client certificate.",
        ),
        "foreign": (
            "The server refuses the client certificate",
            "We showed it, and the server hung up on us. Nothing was sent.",
            "Show Details to depot IT: it may be another utility’s, or one that was withdrawn.",
        ),
        "expired": (
            "The client certificate is out of date",
            ended_words,
            "Check this laptop’s date. If it is right, ask depot IT for a new certificate.",
        ),
        "locked": (
            "The passphrase is missing",
            "The client certificate is locked. Nothing was sent.",
            "Type the passphrase that depot IT gave you with it.",
        ),
        "wrong": (
            "Wrong passphrase",
            "It does not open the client certificate. Nothing was sent.",
            "Type it again. Still wrong? Ask depot IT: the file may be damaged.",
        ),
        "mixed up": (
            "The client certificate can’t be used",
            "The profile names the key where the certificate belongs. Nothing was sent.",
            "Show Details to depot IT: the two files have to change places.",
        ),
    }


STOPPED = "We stopped before sending your secret."
SERVERS: dict[str, tuple[Callable[[Authority], ssl.SSLContext], str, str]] = {
    "expired": (
        lambda authority: authority.server_side(begins=NOW - 9 * DAY, ends=NOW - DAY),
        "The server’s certificate is out of date.",
        "Check this laptop’s date and time.",
    ),
    "not yet valid": (
        lambda authority: authority.server_side(begins=NOW + DAY, ends=NOW + 9 * DAY),
        "The server’s certificate is not valid yet.",
        "Set this laptop’s date and time:",
    ),
    "wrong host": (
        lambda authority: authority.server_side("elsewhere.energygrid.example"),
        "The server’s certificate is for another address.",
        "the profile’s address may be wrong.",
    ),
    "unknown CA": (
        lambda authority: Authority(authority.file.parent / "..").server_side(),
        "Nobody whom this laptop trusts vouches for the server.",
        "the profile needs a CA file.",
    ),
    "self-signed": (
        lambda authority: authority.self_signed_server(NOW - DAY, NOW + DAY),
        "The server vouches only for itself.",
        "the profile needs that certificate as its CA file.",
    ),
}


@pytest.mark.parametrize("trouble", SERVERS)
async def test_each_trouble_with_the_server_s_certificate_reads_differently(
    authority: Authority, trouble: str
) -> None:
    context, happened, todo = SERVERS[trouble]
    with behind_tls(context(authority)) as sandbox:
        _, message = await what_is_read(profile_of(sandbox, authority, **authority.client_files(OURS)))

    assert message.title == "This connection is not trusted"
    assert message.happened == f"{happened} {STOPPED}"
    assert todo in message.todo
    assert "Reason: " in message.details


async def test_a_server_of_yesterday_s_tls_is_said_to_be_too_old(authority: Authority) -> None:
    context = authority.server_side()
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    with raw_server(context) as server:
        _, message = await what_is_read(server.profile(ca_file=str(authority.file)))

    assert message.happened == f"The server speaks only an old TLS that is not safe. {STOPPED}"
    assert message.todo == "Show Details to depot IT: the server has to speak TLS 1.2 or newer."


@pytest.mark.parametrize("version", [TLS_1_2, TLS_1_3])
async def test_a_bind_that_tls_turns_away_was_not_sent(authority: Authority, version: ssl.TLSVersion) -> None:
    """Each bind has a connection of its own: the server wants a certificate only from then on.

    It says so by an alert, as OpenSSL's servers do. One that only hangs up leaves TLS 1.3 in doubt: see
    ``test_powerbox_tls``.
    """
    late = authority.laptop(OURS, NOW - 9 * DAY, NOW - DAY).two_files()
    shown = {"missing": {}, "foreign": authority.client_files(FOREIGN), "late": late}
    met: dict[str, InstallerError] = {}
    for name, files in shown.items():
        with raw_server(authority.server_side(version=version)) as server:
            profile = server.profile(ca_file=str(authority.file), **files)
            box = await open_powerbox(profile, CREDENTIALS, SetClock(NOW - 2 * DAY))
            await box.sign_in()
            server.use_tls(authority.server_side(version=version, clients=OURS))
            held: list[socket.socket] = []
            server.at_connection = partial(_hold, held)
            with pytest.raises(NotSent) as problem:
                await box.bind(BIND_REQUEST)
            met[name] = problem.value
            await box.close()
            held.pop().close()

            assert BIND not in server.paths()
    assert type(met["missing"]) is ClientCertificateWanted
    assert type(met["foreign"]) is ClientCertificateRefused
    assert isinstance(met["late"], ClientCertificateUnusable)  # by the server's clock; ours is slow
    assert met["late"].reason is CertificateProblem.EXPIRED
    assert (
        message_for(met["late"], Moment(Step.SIGN_IN, NOW)).happened
        == "The server says so. Nothing was sent."
    )


def _hold(held: list[socket.socket], connection: socket.socket) -> bool:
    """Keep the line open, so that no reset overtakes what the server has to say."""
    held.append(connection.dup())
    return True


async def test_a_proxy_in_between_changes_nothing(authority: Authority) -> None:
    host = "powerbox.energygrid.example"
    files = authority.client_files(OURS)
    with (
        behind_tls(authority.server_side(host, clients=OURS)) as sandbox,
        connect_proxy(sandbox.port) as proxy,
    ):
        origin = f"https://{host}:{sandbox.port}"
        by_proxy = Profile(
            *("custom", "", f"{origin}/v1", origin, str(authority.file)),
            proxy=f"http://127.0.0.1:{proxy.port}",
            **files,
        )
        async with a_client(by_proxy) as client:
            await client.bind(BIND_REQUEST)
        without = replace(by_proxy, client_certificate="", client_key="")
        assert type((await what_is_read(without))[0]) is ClientCertificateWanted
        elsewhere = origin.replace(host, "elsewhere.energygrid.example")
        _, wrong_host = await what_is_read(replace(by_proxy, base_url=elsewhere, idp_url=elsewhere))

        assert wrong_host.happened == f"The server’s certificate is for another address. {STOPPED}"
        assert len(sandbox.world.ledger.entries) == 1
        assert f"{host}:{sandbox.port}" in proxy.asked
        assert proxy.paths == []  # it relays, and reads nothing
