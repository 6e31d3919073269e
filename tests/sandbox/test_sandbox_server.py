"""The sandbox as a server: start, stop, and the command's output."""

from __future__ import annotations

import io
import os
import signal
import socket
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import httpx
import pytest
from sandbox_process import ROOT, command, ready
from visitor import Visitor

from installer_app.sandbox.fault_words import faults_from_words
from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.serve import serve
from installer_app.sandbox.server import SandboxServer

if TYPE_CHECKING:
    pass


def test_it_answers_inside_the_block_and_is_gone_after_it() -> None:
    before = threading.active_count()
    with SandboxServer() as box:
        assert httpx.get(f"{box.origin}/sandbox/ledger", trust_env=False).json() == []
        assert (box.base_url, box.idp_url) == (
            f"http://127.0.0.1:{box.port}/v1",
            f"http://127.0.0.1:{box.port}",
        )
    assert threading.active_count() == before
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{box.origin}/sandbox/ledger", trust_env=False)


def test_two_run_beside_each_other_with_a_world_each() -> None:
    with SandboxServer() as one, SandboxServer() as other, httpx.Client(trust_env=False) as http:
        assert one.port != other.port
        assert Visitor(one, http).bind().status_code == 200
        assert Visitor(other, http).ledger() == []
        token = Visitor(one, http).sign_in()
        stranger = http.get(
            f"{other.base_url}/powerbox/healthz", headers={"Authorization": f"Bearer {token}"}
        )
        assert stranger.status_code == 401


def test_a_client_that_keeps_its_connection_does_not_hold_it_up() -> None:
    with httpx.Client(trust_env=False) as http:
        with SandboxServer() as box:
            assert http.get(f"{box.origin}/sandbox/ledger").status_code == 200
        with pytest.raises(httpx.HTTPError):
            http.get(f"{box.origin}/sandbox/ledger")


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_server_that_cannot_start_says_so_instead_of_keeping_everybody_waiting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def fail(*_: object) -> None:
        raise RuntimeError("no more descriptors")

    monkeypatch.setattr("uvicorn.Server.startup", fail)
    with pytest.raises(OSError, match="ended before it answered"):
        SandboxServer().__enter__()


def test_it_can_listen_beyond_this_computer_and_still_says_a_usable_address() -> None:
    with SandboxServer(SandboxOptions(host="0.0.0.0")) as box:  # noqa: S104 - that is what is tested
        assert box.origin == f"http://127.0.0.1:{box.port}"
        assert httpx.get(f"{box.origin}/sandbox/ledger", trust_env=False).status_code == 200


@pytest.mark.skipif(not socket.has_ipv6, reason="this Python was built without IPv6")
def test_an_address_of_ipv6_is_written_in_brackets() -> None:
    try:
        with SandboxServer(SandboxOptions(host="::1")) as box:
            assert box.origin == f"http://[::1]:{box.port}"
            assert httpx.get(f"{box.origin}/sandbox/ledger", trust_env=False).status_code == 200
    except OSError:
        pytest.skip("this machine has no IPv6 loopback")


def test_the_date_header_is_there_and_the_servers_name_is_not() -> None:
    with SandboxServer() as box:
        answer = httpx.get(f"{box.origin}/sandbox/ledger", trust_env=False)
    assert answer.headers["Date"].endswith("GMT")
    assert "Server" not in answer.headers


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send to another process")
@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_the_command_prints_four_exports_and_ready_and_leaves_when_told(stop: signal.Signals) -> None:
    with command() as child:
        lines = ready(child)
        values = dict(line.removeprefix("export ").rstrip().split("=") for line in lines[:4])
        assert [line.startswith("export ENERGY_") for line in lines] == [True] * 4 + [False]
        assert lines[4] == "ready\n"
        assert list(values) == [
            "ENERGY_CLIENT_ID",
            "ENERGY_CLIENT_SECRET",
            "ENERGY_BASE_URL",
            "ENERGY_IDP_URL",
        ]
        token = httpx.post(
            trust_env=False,
            url=f"{values['ENERGY_IDP_URL']}/oauth/token",
            auth=(values["ENERGY_CLIENT_ID"], values["ENERGY_CLIENT_SECRET"]),
            data={"grant_type": "client_credentials"},
        )
        assert token.status_code == 200
        child.send_signal(stop)
        assert child.wait(timeout=30) == 0
        assert child.stdout is not None
        assert child.stderr is not None
        assert (child.stdout.read(), child.stderr.read()) == ("", "")


def test_a_port_that_is_taken_is_said_in_one_sentence() -> None:
    with SandboxServer() as box, command(str(box.port)) as child:
        out, problem = child.communicate(timeout=60)
    assert (child.returncode, out) == (1, "")
    assert problem.startswith("The sandbox did not start. It cannot listen on 127.0.0.1:")
    assert problem.count("\n") == 1


@pytest.mark.parametrize("port", [70000, -1])
def test_a_port_that_cannot_be_is_said_too(port: int, capsys: pytest.CaptureFixture[str]) -> None:
    out = io.StringIO()
    assert serve(SandboxOptions(port=port), out) == 1
    assert out.getvalue() == ""
    assert capsys.readouterr().err.startswith("The sandbox did not start. ")


def test_a_host_that_nobody_knows_is_said_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert serve(SandboxOptions(host="256.0.0.1"), io.StringIO()) == 1
    assert "cannot listen on 256.0.0.1" in capsys.readouterr().err


def test_nothing_is_logged_or_printed_whatever_happens(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level("DEBUG")
    words = ["bind=lostx1", "bind=dropx1", "bind=halfx1", "customer=garbagex1", "health=portalx1"]
    with (
        SandboxServer(SandboxOptions(faults=faults_from_words(words))) as box,
        httpx.Client(trust_env=False) as http,
    ):
        visitor = Visitor(box, http)
        visitor.ask_token(secret="wrong")
        for call in (visitor.bind, visitor.bind, visitor.bind, visitor.customer, visitor.health):
            try:
                call()
            except httpx.RemoteProtocolError:
                continue
        visitor.customer("nobody")
    told = " ".join(record.getMessage() for record in caplog.records if not record.name.startswith("http"))
    assert "practice-only-secret" not in told
    assert "TUTORIAL-INSTALL-CODE" not in told
    assert "eyJ" not in told
    assert "".join(capfd.readouterr()) == ""


def test_the_sandbox_is_quick_to_import() -> None:
    """It loads neither FastAPI nor Qt nor httpx: what it costs is Starlette, uvicorn, msgspec and PyJWT."""
    heavy = ["fastapi", "PySide6", "httpx", "PIL", "numpy", "pydantic", "requests", "schemathesis"]
    script = f"import sys, installer_app.sandbox.serve; print([m for m in {heavy!r} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env=dict(os.environ),
    )
    assert done.stdout == "[]\n"
