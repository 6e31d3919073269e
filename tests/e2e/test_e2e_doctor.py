"""``doctor`` as depot IT runs it: with all that it needs, and with a secret that is refused."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

from program import run

from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.server import SandboxServer

CHECKS = [
    *("versions", "display", "fonts", "screen-reader", "decoders", "camera", "keychain", "time-zone"),
    *("data-folder", "disk-space", "database", "writer-lock", "files"),
    *("proxy", "idp", "api", "clock", "token", "healthz"),
]


def servers(idp: str, base: str, client_id: str, secret: str) -> dict[str, str]:
    return {
        "ENERGY_IDP_URL": idp,
        "ENERGY_BASE_URL": base,
        "ENERGY_CLIENT_ID": client_id,
        "ENERGY_CLIENT_SECRET": secret,
    }


@contextmanager
def refusing_server() -> Iterator[tuple[str, list[str]]]:
    """Refuses every secret; the requests for a token, as they come."""
    asked: list[str] = []

    class Refuse(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked.append(self.path)
            self._answer(b'{"error": "invalid_client"}')

        def do_GET(self) -> None:
            self._answer(b"{}")

        def _answer(self, body: bytes) -> None:
            self.send_response(401)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Not on the terminal."""

    with HTTPServer(("127.0.0.1", 0), Refuse) as server:
        serving = threading.Thread(target=server.serve_forever)
        serving.start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        server.shutdown()
        serving.join()


def test_against_servers_that_are_well_nothing_needs_mending(tmp_path: Path) -> None:
    home = tmp_path / "ana"
    with SandboxServer(SandboxOptions()) as sandbox:
        named = servers(sandbox.idp_url, sandbox.base_url, sandbox.client_id, sandbox.client_secret)
        done = run(home, "doctor", "--json", servers=named)

    findings = {one["check"]: one for one in json.loads(done.stdout)["findings"]}
    assert list(findings) == CHECKS
    assert {findings[name]["verdict"] for name in ("idp", "api", "clock", "token", "healthz")} == {"good"}
    assert (done.returncode, done.stderr) == (0, "")
    assert sandbox.client_secret not in done.stdout
    assert not home.exists()


def test_a_refused_secret_is_said_and_tried_once(tmp_path: Path) -> None:
    with refusing_server() as (origin, asked):
        named = servers(origin, f"{origin}/v1", "field-tech-204", "not-the-secret")
        done = run(tmp_path, "doctor", servers=named)

    assert asked == ["/oauth/token"]
    assert done.returncode == 1
    assert "needs mending  Token: The sign-in server does not take this client id and secret" in done.stdout
    assert "-> Depot IT: hand out the client id and secret anew." in done.stdout
    assert "not-the-secret" not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
