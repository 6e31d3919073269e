"""Which addresses are spoken to, through which proxy, and how a client is opened."""

import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from powerbox_parts import CUSTOMER_JSON, SHORT, a_client
from raw_server import CREDENTIALS, CUSTOMER, RawServer, raw, raw_server, reply

from installer_app.configuration.shipped import PRODUCTION, STAGING, demo
from installer_app.domain.connecting import ProxyProblem
from installer_app.domain.errors import ConnectionNotTrusted, InstallerError, NoNetwork, ProxyUnusable
from installer_app.powerbox import open_powerbox
from installer_app.powerbox.address import below, checked, is_loopback
from installer_app.powerbox.connections import open_pool
from installer_app.powerbox.tls import no_trust, tls_context
from installer_app.services.ports import Opener
from installer_app.services.profile import Credentials, Profile


@pytest.fixture
def server() -> Iterator[RawServer]:
    with raw_server() as server:
        server.says(CUSTOMER, reply(200, CUSTOMER_JSON))
        yield server


@pytest.mark.parametrize(
    "good",
    [
        "https://api.energygrid.example/v1",
        "https://api.energygrid.example/v1/",
        " https://10.1.2.3:8443 ",
        "http://127.0.0.1:8765/v1",
        "http://127.9.9.9/",
        "http://localhost:1",
        "http://[::1]:8765/v1",
    ],
)
def test_https_anywhere_and_plain_http_to_this_computer_are_fine(good: str) -> None:
    assert str(below(checked(good), "/powerbox/bind")) == good.strip().rstrip("/") + "/powerbox/bind"


@pytest.mark.parametrize(
    "readable",
    [
        "http://api.energygrid.example/v1",
        "http://10.0.0.1/",
        "http://127.0.0.1.evil.example/",
        "http://localhost.evil.example",
        "http://0.0.0.0",
        "http://127.0.0.1@evil.example/",
        "https://user:secret@api.energygrid.example",
    ],
)
def test_an_address_where_a_secret_could_be_read_is_refused_before_anything_is_sent(readable: str) -> None:
    with pytest.raises(ConnectionNotTrusted) as said:
        checked(readable)
    assert "secret" not in str(said.value)


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "   ",
        "api.energygrid.example",
        "ftp://a",
        "file:///etc",
        "https://",
        "https://a:b:c",
        "https://a/?x=1",
        "https://a/#x",
        "https://a\x00b",
    ],
)
def test_what_is_no_address_is_said(wrong: str) -> None:
    with pytest.raises(NoNetwork):
        checked(wrong)


def test_the_profiles_that_come_with_the_program_are_those_of_the_contract() -> None:
    assert checked(STAGING.base_url).host == "staging.api.energygrid.example"
    assert checked(STAGING.idp_url).host == "idp.staging.energygrid.example"
    assert checked(PRODUCTION.base_url).host == "api.energygrid.example"
    with pytest.raises(NoNetwork):
        checked(PRODUCTION.idp_url)
    assert is_loopback(httpx.URL(demo("http://127.0.0.1:1/v1", "http://127.0.0.1:1").base_url))


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_this_computer_is_reached_without_any_proxy(
    server: RawServer, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with raw_server() as proxy:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        for profile in (server.profile(host), server.profile(host, proxy=f"http://127.0.0.1:{proxy.port}")):
            async with a_client(profile) as client:
                assert (await client.customer(None)).client_id == "123456789"

        assert proxy.connections == 0


def far_away(**more: Any) -> Profile:
    return Profile("custom", "", "https://api.nowhere.example/v1", "https://idp.nowhere.example", **more)


@pytest.mark.parametrize("from_environment", [True, False])
@pytest.mark.parametrize("status", [b"407 Proxy Authentication Required", b"502 Bad Gateway"])
async def test_the_rest_of_the_world_is_reached_through_the_proxy(
    from_environment: bool, status: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    with raw_server() as proxy:
        proxy.says("idp.nowhere.example:443", raw(b"HTTP/1.1 " + status + b"\r\nContent-Length: 0\r\n\r\n"))
        url = f"http://127.0.0.1:{proxy.port}"
        if from_environment:
            monkeypatch.setenv("HTTPS_PROXY", url)
        profile = far_away() if from_environment else far_away(proxy=url)
        async with a_client(profile, patience=SHORT) as client:
            with pytest.raises(NoNetwork) as said:
                await client.sign_in()

    assert isinstance(said.value, ProxyUnusable) is status.startswith(b"407")
    assert {(seen.method, seen.path) for seen in proxy.seen} == {("CONNECT", "idp.nowhere.example:443")}
    assert not any("authorization" in seen.headers for seen in proxy.seen)


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "nonsense", "ftp://127.0.0.1", "http://["])
@pytest.mark.parametrize("from_environment", [True, False])
async def test_a_proxy_that_cannot_be_used_is_said(
    proxy: str, from_environment: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if from_environment:
        monkeypatch.setenv("ALL_PROXY", proxy)
    with pytest.raises(NoNetwork):
        async with a_client(
            far_away() if from_environment else far_away(proxy=proxy), patience=SHORT
        ) as client:
            await client.sign_in()


@pytest.mark.parametrize("address", ["http://tech:hunter2@proxy.example:8080", "tech:hunter2@proxy.example"])
def test_a_password_in_the_profile_s_proxy_is_refused_and_not_told(address: str) -> None:
    with pytest.raises(ProxyUnusable) as said:
        open_pool(far_away(proxy=address), (httpx.URL(far_away().base_url),), no_trust(), kept=True)

    assert said.value.reason is ProxyProblem.HOLDS_PASSWORD
    assert "hunter2" not in repr(said.value) + str(said.value.__cause__)


async def test_a_profile_without_a_proxy_does_not_take_the_system_s(monkeypatch: pytest.MonkeyPatch) -> None:
    with raw_server() as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        async with a_client(far_away(proxy="none"), patience=SHORT) as client:
            with pytest.raises(NoNetwork):
                await client.sign_in()

        assert proxy.connections == 0


async def test_a_name_that_nobody_knows_is_no_network() -> None:
    async with a_client(far_away(), patience=SHORT) as client:
        with pytest.raises(NoNetwork):
            await client.sign_in()


async def test_opening_a_client_sends_nothing_and_closing_it_ends_its_connections(server: RawServer) -> None:
    opener: Opener = open_powerbox
    box = await opener(server.profile(), CREDENTIALS)
    assert server.connections == 0

    grant = await box.sign_in()
    assert grant.expires_at.tzinfo is not None
    await box.close()
    await box.close()


@pytest.mark.parametrize(
    "profile",
    [
        Profile("custom", "", "http://api.energygrid.example", "https://idp.energygrid.example"),
        Profile("custom", "", "https://api.energygrid.example", "http://idp.energygrid.example"),
        Profile("custom", "", "https://api.energygrid.example", ""),
        far_away(ca_file="/nowhere/ca.pem"),
        far_away(client_certificate="/nowhere/client.pem"),
    ],
)
async def test_a_profile_that_cannot_be_used_is_said_at_once(profile: Profile) -> None:
    with pytest.raises(InstallerError):
        await open_powerbox(profile, Credentials("id", "secret"))


async def test_the_slow_part_of_opening_is_not_the_window_s(monkeypatch: pytest.MonkeyPatch) -> None:
    where: list[int] = []

    def noted(profile: Profile, passphrase: str, now: datetime) -> ssl.SSLContext:
        where.append(threading.get_ident())
        return tls_context(profile, passphrase, now)

    monkeypatch.setattr("installer_app.powerbox.client.tls_context", noted)
    box = await open_powerbox(far_away(), CREDENTIALS)
    await box.close()

    assert where
    assert where[0] != threading.get_ident()


@pytest.mark.parametrize(
    "module", ["installer_app.powerbox", "installer_app.configuration.shipped", "installer_app.store"]
)
def test_to_name_a_room_costs_no_library(module: str) -> None:
    code = f"import sys, {module}; print([m for m in ('httpx', 'msgspec', 'keyring') if m in sys.modules])"
    root = Path(__file__).parent.parent.parent
    run = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)

    assert run.stdout == "[]\n"


@pytest.mark.parametrize("module", ["installer_app.powerbox.client", "installer_app.web.small_files, httpx"])
def test_httpx_comes_whole_and_without_its_command_line(module: str) -> None:
    code = f"import sys, {module}; print('rich' in sys.modules, sys.modules['httpx'].AsyncClient.__name__)"
    root = Path(__file__).parent.parent.parent
    run = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)

    assert run.stdout == "False AsyncClient\n"
