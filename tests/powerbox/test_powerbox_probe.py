"""The way to a server, walked for the doctor: each place where it can end, on real sockets."""

import base64
import socket
import ssl
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
import trustme
from raw_server import HEALTH, RawServer, Seen, raw, raw_server, reply, silence

from installer_app.powerbox import probe
from installer_app.powerbox.probe import Probe, without_password
from installer_app.services.doctor.facts import ServerFacts, Stop
from installer_app.services.profile import Profile

NOW = datetime(2026, 4, 14, 14, 2, tzinfo=UTC)
BEHIND = timedelta(minutes=12)
ELSEWHERE = Profile("custom", "Test", "https://api.energygrid.example/v1", "")


@pytest.fixture(autouse=True)
def _short_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probe, "A_STEP_SECONDS", 0.3)


def walked(profile: Profile) -> ServerFacts:
    return Probe(profile.base_url, "/powerbox/healthz", profile, lambda: NOW).walk()


def test_a_server_that_answers_tells_its_time_and_hears_no_secret() -> None:
    with raw_server() as server:
        server.says(HEALTH, reply(401, Date=format_datetime(NOW + BEHIND, usegmt=True)))
        facts = walked(server.profile())

    assert (facts.stopped, facts.status, facts.offset) == (None, 401, BEHIND)
    assert [seen.method for seen in server.seen] == ["GET"]
    assert "authorization" not in server.seen[0].headers


def test_a_dead_port_refuses() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    facts = walked(Profile("custom", "Test", f"http://127.0.0.1:{port}/v1", ""))

    assert (facts.stopped, facts.port) == (Stop.REFUSED, port)


def test_a_name_that_nobody_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probe, "getproxies", dict)
    assert walked(Profile("custom", "Test", "https://api.invalid/v1", "")).stopped is Stop.NAME


@pytest.mark.parametrize("url", ["", "ftp://api.example", "http://api.example", "https://u:p@api.example"])
def test_an_address_that_no_secret_may_go_to(url: str) -> None:
    assert walked(Profile("custom", "Test", url, "")).stopped is Stop.ADDRESS


def test_a_server_that_hangs_is_said_with_the_step() -> None:
    with raw_server() as server:
        server.says(HEALTH, silence)
        facts = walked(server.profile())

    assert (facts.stopped, facts.step) == (Stop.SILENT, "answer")


@pytest.mark.parametrize(
    "answer",
    [
        reply(200, b"<html>Welcome to the Wi-Fi</html>", "text/html"),
        reply(302, Location="http://login.wifi.example/"),
        reply(511),
    ],
)
def test_a_sign_in_page_of_the_network_is_not_the_server(answer: object) -> None:
    with raw_server() as server:
        server.says(HEALTH, answer)  # type: ignore[arg-type] # a Behaviour
        facts = walked(server.profile())

    assert (facts.stopped, facts.offset) == (Stop.PORTAL, None)


def test_what_speaks_no_http() -> None:
    with raw_server() as server:
        server.says(HEALTH, raw(b"220 mail.example ESMTP\r\n"))
        assert walked(server.profile()).stopped is Stop.NOT_HTTP


@pytest.fixture
def ca(tmp_path: Path) -> tuple[trustme.CA, str]:
    authority = trustme.CA(organization_name="Corporate Inspection Ltd")
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    return authority, str(tmp_path / "ca.pem")


def server_side(
    ca: trustme.CA, *names: str, clients: bool = False, version: ssl.TLSVersion = ssl.TLSVersion.TLSv1_3
) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.maximum_version = version
    ca.issue_cert(*(names or ("127.0.0.1",))).configure_cert(context)
    if clients:
        ca.configure_trust(context)
        context.verify_mode = ssl.CERT_REQUIRED
    return context


def test_a_trusted_certificate_is_shown_with_its_signer(ca: tuple[trustme.CA, str]) -> None:
    with raw_server(server_side(ca[0])) as server:
        server.says(HEALTH, reply(401))
        facts = walked(server.profile(ca_file=ca[1]))

    assert (facts.stopped, facts.tls) == (None, "TLSv1.3")
    assert facts.certificate is not None
    assert "Corporate Inspection Ltd" in facts.certificate.signed_by[0]
    assert facts.certificate.ends > datetime.now(UTC)


def test_an_unknown_signer_is_named_and_nothing_is_said_to_that_server(ca: tuple[trustme.CA, str]) -> None:
    with raw_server(server_side(ca[0])) as server:
        facts = walked(server.profile())

    assert facts.stopped is Stop.CERTIFICATE
    assert facts.certificate is not None
    assert "Corporate Inspection Ltd" in facts.certificate.signed_by[0]
    assert server.seen == []


def test_a_certificate_for_another_host(ca: tuple[trustme.CA, str]) -> None:
    with raw_server(server_side(ca[0], "elsewhere.example")) as server:
        assert walked(server.profile(ca_file=ca[1])).stopped is Stop.CERTIFICATE


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_a_client_certificate_that_is_wanted(ca: tuple[trustme.CA, str], version: ssl.TLSVersion) -> None:
    with raw_server(server_side(ca[0], clients=True, version=version)) as server:
        assert walked(server.profile(ca_file=ca[1])).stopped is Stop.CLIENT_CERTIFICATE


def test_a_server_that_speaks_no_tls(ca: tuple[trustme.CA, str]) -> None:
    def plain(connection: socket.socket) -> bool:
        connection.recv(100)
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        return False

    with raw_server(server_side(ca[0])) as server:
        server.at_connection = plain
        assert walked(server.profile(ca_file=ca[1])).stopped is Stop.TLS


def test_a_file_of_the_profile_that_is_not_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as there:
        url = f"https://127.0.0.1:{there.getsockname()[1]}/v1"
        assert walked(Profile("custom", "Test", url, "", ca_file="/nowhere/ca.pem")).stopped is Stop.FILES


@pytest.mark.parametrize(("status", "stop"), [(407, Stop.PROXY_SIGN_IN), (403, Stop.PROXY_SAYS_NO)])
def test_a_proxy_that_does_not_let_us_through(status: int, stop: Stop) -> None:
    with raw_server() as server:
        server.says("api.energygrid.example:443", reply(status))
        facts = walked(via(server))

    assert (facts.stopped, facts.why) == (stop, str(status))
    assert facts.proxy == f"http://127.0.0.1:{server.port}"


def test_a_proxy_that_is_not_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    profile = Profile("custom", "T", ELSEWHERE.base_url, "", proxy=f"http://127.0.0.1:{port}")
    assert walked(profile).stopped is Stop.PROXY


def test_through_a_proxy_to_an_encrypted_server(ca: tuple[trustme.CA, str]) -> None:
    tls = server_side(ca[0], "api.energygrid.example")

    def tunnel(connection: socket.socket, seen: Seen) -> bool:
        assert base64.b64decode(seen.headers["proxy-authorization"].removeprefix("Basic ")) == b"anna:s@cret"
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with tls.wrap_socket(connection, server_side=True) as inside:
            inside.recv(4096)
            inside.sendall(b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n")
        return False

    with raw_server() as server:
        server.says("api.energygrid.example:443", tunnel)
        facts = walked(via(server, ca[1]))

    assert (facts.stopped, facts.status) == (None, 401)


def via(server: RawServer, ca_file: str = "") -> Profile:
    proxy = f"http://anna:s%40cret@127.0.0.1:{server.port}"
    return Profile("custom", "T", ELSEWHERE.base_url, "", proxy=proxy, ca_file=ca_file)


@pytest.mark.parametrize(
    ("proxy", "shown"),
    [
        ("http://anna:s@cret@proxy.example:8080", "http://proxy.example:8080"),
        ("anna:secret@proxy.example", "proxy.example"),
        ("http://proxy.example", "http://proxy.example"),
    ],
)
def test_a_proxys_password_is_not_shown(proxy: str, shown: str) -> None:
    assert without_password(proxy) == shown
