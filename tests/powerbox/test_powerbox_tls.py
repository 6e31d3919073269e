"""TLS for real: who is trusted, who is not, and that no secret goes out before that is known."""

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
from authority import TLS_1_2, TLS_1_3, Authority
from powerbox_parts import BIND_REQUEST, CUSTOMER_JSON, SHORT, a_client
from raw_server import ACCEPTED, BIND, CUSTOMER, RawServer, hang_up, raw_server, reply

from installer_app.domain.connecting import TrustProblem
from installer_app.domain.errors import (
    ClientCertificateRefused,
    ClientCertificateWanted,
    ConnectionNotTrusted,
    InstallerError,
    NoNetwork,
    OutcomeUnknown,
)
from installer_app.powerbox.tls import tls_context
from installer_app.services.profile import Profile


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


@pytest.fixture
def server(authority: Authority) -> Iterator[RawServer]:
    with raw_server(authority.server_side()) as server:
        server.says(CUSTOMER, reply(200, CUSTOMER_JSON))
        server.says(BIND, reply(200, ACCEPTED))
        yield server


async def problem_of_sign_in(profile: Profile) -> InstallerError:
    async with a_client(profile, patience=SHORT) as client:
        with pytest.raises(InstallerError) as problem:
            await client.sign_in()
    return problem.value


async def test_an_authority_of_the_profile_is_trusted(server: RawServer, authority: Authority) -> None:
    async with a_client(server.profile(ca_file=str(authority.file))) as client:
        await client.customer(None)
        await client.bind(BIND_REQUEST)

    assert server.connections == 2


async def test_an_unknown_authority_is_not_trusted_and_hears_no_secret(server: RawServer) -> None:
    problem = await problem_of_sign_in(server.profile())

    assert type(problem) is ConnectionNotTrusted
    assert "issuer" in problem.details
    assert server.seen == []


async def test_a_certificate_for_another_host_is_not_trusted(authority: Authority) -> None:
    with raw_server(authority.server_side("elsewhere.energygrid.example")) as server:
        problem = await problem_of_sign_in(server.profile(ca_file=str(authority.file)))

    assert type(problem) is ConnectionNotTrusted
    assert server.seen == []


async def test_tls_1_1_is_too_old(authority: Authority) -> None:
    context = tls_context(Profile("custom", "", "", "", ca_file=str(authority.file)))

    assert context.minimum_version >= TLS_1_2
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname


async def test_a_server_that_speaks_no_tls_is_not_trusted(authority: Authority) -> None:
    def plain(connection: object) -> bool:
        connection.recv(100)  # type: ignore[attr-defined] # a socket
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")  # type: ignore[attr-defined] # a socket
        return False

    with raw_server(authority.server_side()) as server:
        server.at_connection = plain
        problem = await problem_of_sign_in(server.profile(ca_file=str(authority.file)))

    assert type(problem) is ConnectionNotTrusted


@pytest.mark.parametrize("version", [TLS_1_2, TLS_1_3])
async def test_a_wanted_certificate_that_we_have_opens_the_door(
    authority: Authority, version: ssl.TLSVersion
) -> None:
    clients = trustme.CA()
    with raw_server(authority.server_side(version=version, clients=clients)) as server:
        server.says(CUSTOMER, reply(200, CUSTOMER_JSON))
        profile = server.profile(ca_file=str(authority.file), **authority.client_files(clients))
        async with a_client(profile) as client:
            assert (await client.customer(None)).client_id == "123456789"


@pytest.mark.parametrize("version", [TLS_1_2, TLS_1_3])
@pytest.mark.parametrize("foreign", [False, True])
async def test_a_wanted_certificate_that_is_missing_or_foreign_is_said_so(
    authority: Authority, version: ssl.TLSVersion, foreign: bool
) -> None:
    with raw_server(authority.server_side(version=version, clients=trustme.CA())) as server:
        files = authority.client_files(trustme.CA()) if foreign else {}
        problem = await problem_of_sign_in(server.profile(ca_file=str(authority.file), **files))

    assert type(problem) is (ClientCertificateRefused if foreign else ClientCertificateWanted)
    assert server.seen == []


async def test_a_server_that_hangs_up_in_the_handshake_wants_a_certificate(authority: Authority) -> None:
    def leave(connection: object) -> bool:
        connection.recv(100)  # type: ignore[attr-defined] # a socket
        connection.close()  # type: ignore[attr-defined] # a socket
        return False

    with raw_server(authority.server_side()) as server:
        server.at_connection = leave
        problem = await problem_of_sign_in(server.profile(ca_file=str(authority.file)))

    assert type(problem) is ClientCertificateWanted


async def test_a_server_that_has_answered_before_and_hangs_up_is_just_gone(
    server: RawServer, authority: Authority
) -> None:
    server.says(CUSTOMER, hang_up)
    async with a_client(server.profile(ca_file=str(authority.file))) as client:
        await client.sign_in()
        with pytest.raises(NoNetwork):
            await client.customer(None)


async def test_a_bind_over_tls_that_was_not_answered_is_unknown(
    server: RawServer, authority: Authority
) -> None:
    server.says(BIND, hang_up)
    async with a_client(server.profile(ca_file=str(authority.file))) as client:
        with pytest.raises(OutcomeUnknown):
            await client.bind(BIND_REQUEST)


async def test_a_bind_to_a_server_that_is_no_longer_trusted_was_not_sent(
    server: RawServer, authority: Authority
) -> None:
    """Each bind has a connection of its own, so its TLS is judged anew."""
    async with a_client(server.profile(ca_file=str(authority.file)), patience=SHORT) as client:
        await client.sign_in()
        stranger = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        trustme.CA().issue_cert("127.0.0.1").configure_cert(stranger)
        server.use_tls(stranger)
        with pytest.raises(ConnectionNotTrusted):
            await client.bind(BIND_REQUEST)

    assert BIND not in server.paths()


@pytest.mark.parametrize("content", [None, b"", b"not a certificate"])
def test_a_ca_file_that_is_none_is_said(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "file.pem"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(ConnectionNotTrusted) as said:
        tls_context(Profile("custom", "", "", "", ca_file=str(file)))

    assert said.value.reason is TrustProblem.CA_FILE
