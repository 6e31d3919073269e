"""A proxy that is itself reached over TLS: trusted as the servers are, by this computer and the CA file."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from authority import Authority
from fakes import SetClock
from raw_server import CREDENTIALS, raw_server, reply

from installer_app.domain.connecting import ProxyProblem
from installer_app.domain.errors import ConnectionNotTrusted, InstallerError, ProxyUnusable
from installer_app.powerbox import open_powerbox
from installer_app.services.profile import Profile

HOST = "powerbox.energygrid.example:443"


async def met(proxy: str, ca_file: str) -> InstallerError:
    """What a sign-in fails with."""
    origin = f"https://{HOST}"
    profile = Profile("custom", "", f"{origin}/v1", origin, ca_file, proxy=proxy)
    box = await open_powerbox(profile, CREDENTIALS, SetClock(datetime.now(UTC)))
    try:
        with pytest.raises(InstallerError) as problem:
            await box.sign_in()
    finally:
        await box.close()
    return problem.value


async def test_it_is_trusted_by_the_profiles_ca_file_and_by_nothing_less(tmp_path: Path) -> None:
    ours = Authority(tmp_path)
    with raw_server(ours.server_side("127.0.0.1")) as proxy:
        proxy.says(HOST, reply(407, Proxy_Authenticate="Basic"))
        address = f"https://127.0.0.1:{proxy.port}"
        refused, not_trusted = await met(address, str(ours.file)), await met(address, "")

    assert isinstance(refused, ProxyUnusable)
    assert refused.reason is ProxyProblem.REFUSES
    assert isinstance(not_trusted, ConnectionNotTrusted)
    assert {(seen.method, seen.path) for seen in proxy.seen} == {("CONNECT", HOST)}
