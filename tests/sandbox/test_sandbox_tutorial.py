"""The tutorial, word for word: by its own curl and jq where they are installed, and always by httpx."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import httpx
import pytest

from installer_app.sandbox.serve import exports

if TYPE_CHECKING:
    from pathlib import Path

    from visitor import Visitor

    from installer_app.sandbox.server import SandboxServer

pytest_plugins = ["visitor"]

TOOLS = ("bash", "curl", "jq")
needs_tools = pytest.mark.skipif(
    not all(shutil.which(tool) for tool in TOOLS),
    reason="the tutorial's own commands need bash, curl and jq; the tests beside them ask the same by httpx",
)

STEP_2_TOKEN = r"""
ENERGY_TOKEN=$(curl -sS -X POST \
"$ENERGY_IDP_URL/oauth/token" \
-u "$ENERGY_CLIENT_ID:$ENERGY_CLIENT_SECRET" \
-d "grant_type=client_credentials&scope=customer.sync hardware.bind" \
| jq -r .access_token)

echo "Token: ${ENERGY_TOKEN:0:12}…"
"""
STEP_2_HEALTH = r"""
curl -sS -o /dev/null -w "%{http_code}\n" \
"$ENERGY_BASE_URL/powerbox/healthz" \
-H "Authorization: Bearer $ENERGY_TOKEN"
"""
STEP_3_SYNC = r"""
curl -sS -X POST \
"$ENERGY_BASE_URL/powerbox/customer" \
-H "Authorization: Bearer $ENERGY_TOKEN" \
-H "Content-Type: application/json" \
| tee customer.json | jq '{ clientId, AcctStatus, sites: (.customerSites | length) }'
"""
STEP_3_OUTPUT = """\
{
"clientId": "123456789",
"AcctStatus": "A",
"sites": 1
}
"""
STEP_3_METER = r"""
export METER_ID=$(jq -r '.customerSites[0].meters[] | select(.meterType=="Electric") | .meterId' customer.json | head -n1)
export PREMISE_ID=$(jq -r '.customerSites[0].externalSiteId' customer.json)

echo "Premise: $PREMISE_ID"
echo "Meter: $METER_ID"
"""  # noqa: E501 - word for word
STEP_3_IDS = "Premise: 5113305555\nMeter: 123456789\n"
STEP_4_BIND = r"""
export HEM_PROFILE_ID=$(jq -r '.clientId' customer.json)

curl -sS -X POST \
"$ENERGY_BASE_URL/powerbox/bind" \
-H "Authorization: Bearer $ENERGY_TOKEN" \
-H "Content-Type: application/json" \
-d "{
\"hemProfileId\": \"$HEM_PROFILE_ID\",
\"macAddress\": \"AA:BB:CC:DD:EE:FF\",
\"installCode\": \"TUTORIAL-INSTALL-CODE-001\",
\"meterId\": \"$METER_ID\",
\"actionCode\": 1
}" -o /dev/null -w "%{http_code}\n"
"""
STEP_4_SYNC = r"""
curl -sS -X POST \
"$ENERGY_BASE_URL/powerbox/customer" \
-H "Authorization: Bearer $ENERGY_TOKEN" \
| jq --arg meter "$METER_ID" \
'.customerSites[].meters[] | select(.meterId == $meter)'
"""
STEP_4_OUTPUT = """\
{
"meterId": "123456789",
"meterType": "Electric",
"unitOfMeasure": "kWh",
"isAMI": true,
"rateCode": "RES1",
"billingCycleId": 1
}
"""
# The bind of Step 4 again, as a person would change it for the rows of "Troubleshooting".
BIND_SHOWN = STEP_4_BIND.replace("-o /dev/null", "")
BIND_STATUS = STEP_4_BIND
RELEASE_STATUS = STEP_4_BIND.replace('\\"actionCode\\": 1', '\\"actionCode\\": 0')
SYNC_STATUS = STEP_3_SYNC.split("|", maxsplit=1)[0].rstrip(" \\\n") + ' -o /dev/null -w "%{http_code}\\n"\n'


class Terminal:
    """A shell with the four exports of Step 1, in a scratch folder."""

    def __init__(self, box: SandboxServer, folder: Path) -> None:
        self._step_1 = "\n".join(exports(box))
        self._folder = folder

    def run(self, *commands: str) -> str:
        """What the last command printed, without the indents that the tutorial's page has lost."""
        script = "\n".join([self._step_1, *(f"{{\n{c}\n}} > /dev/null" for c in commands[:-1]), commands[-1]])
        done = subprocess.run(
            ["bash", "-c", script],
            capture_output=True,
            text=True,
            check=True,
            cwd=self._folder,
            env={**os.environ, "NO_PROXY": "127.0.0.1", "LC_ALL": "C.UTF-8"},
        )
        assert done.stderr == ""
        return "".join(f"{line.strip()}\n" for line in done.stdout.splitlines())


@pytest.fixture
def terminal(box: SandboxServer, tmp_path: Path) -> Terminal:
    return Terminal(box, tmp_path)


@needs_tools
class TestByItsOwnCommands:
    def test_step_2_prints_a_token_and_200(self, terminal: Terminal) -> None:
        assert terminal.run(STEP_2_TOKEN)[: len("Token: eyJhbGciOiJ")] == "Token: eyJhbGciOiJ"
        assert terminal.run(STEP_2_TOKEN, STEP_2_HEALTH) == "200\n"

    def test_step_3_prints_the_customer_and_the_ids(self, terminal: Terminal) -> None:
        assert terminal.run(STEP_2_TOKEN, STEP_3_SYNC) == STEP_3_OUTPUT
        assert terminal.run(STEP_3_METER) == STEP_3_IDS

    def test_step_4_binds_and_shows_the_meter_on_ami(self, terminal: Terminal) -> None:
        before = (STEP_2_TOKEN, STEP_3_SYNC, STEP_3_METER)
        assert terminal.run(*before, STEP_4_BIND) == "200\n"
        assert terminal.run(*before, STEP_4_SYNC) == STEP_4_OUTPUT

    def test_a_wrong_secret_is_401_and_export_again_helps(self, terminal: Terminal) -> None:
        wrong = "export ENERGY_CLIENT_SECRET='not it'"
        ask = STEP_2_TOKEN.split("$(", maxsplit=1)[1].split("\\\n|", maxsplit=1)[0]
        ask += '-o /dev/null -w "%{http_code}\\n"'
        assert terminal.run(wrong, ask) == "401\n"
        assert terminal.run(ask) == "200\n"

    def test_an_expired_token_is_401_and_step_2_again_helps(
        self, terminal: Terminal, box: SandboxServer, tmp_path: Path
    ) -> None:
        (tmp_path / "token").write_text(terminal.run(STEP_2_TOKEN, 'echo "$ENERGY_TOKEN"'))
        old = "ENERGY_TOKEN=$(cat token)"
        assert terminal.run(old, SYNC_STATUS) == "200\n"
        box.world.clock.advance(3601)
        assert terminal.run(old, SYNC_STATUS) == "401\n"
        assert terminal.run(STEP_2_TOKEN, SYNC_STATUS) == "200\n"

    @pytest.mark.parametrize("number", ["220300003", "220300019"])
    def test_a_closed_or_suspended_account_is_403(self, terminal: Terminal, number: str) -> None:
        asked = SYNC_STATUS.replace(" -o /dev/null", f""" -d '{{"clientId": "{number}"}}' -o /dev/null""")
        assert terminal.run(STEP_2_TOKEN, asked) == "403\n"

    def test_a_bound_meter_is_400_until_it_is_released(self, terminal: Terminal) -> None:
        before = (STEP_2_TOKEN, STEP_3_SYNC, STEP_3_METER)
        assert terminal.run(*before, BIND_STATUS) == "200\n"
        assert terminal.run(*before, BIND_STATUS) == "400\n"
        body, _, status = terminal.run(*before, BIND_SHOWN).rpartition("}")
        assert (json.loads(body + "}")["errorCode"], status) == ("METER_ALREADY_BOUND", "400\n")
        assert terminal.run(*before, RELEASE_STATUS) == "200\n"
        assert terminal.run(*before, BIND_STATUS) == "200\n"

    def test_a_wrong_install_code_is_400(self, terminal: Terminal) -> None:
        wrong = BIND_SHOWN.replace("CODE-001", "CODE-002")
        body, _, status = terminal.run(STEP_2_TOKEN, STEP_3_SYNC, STEP_3_METER, wrong).rpartition("}")
        assert (json.loads(body + "}")["errorCode"], status) == ("INVALID_INSTALL_CODE", "400\n")

    def test_customer_json_holds_the_record_or_the_reason(self, terminal: Terminal, tmp_path: Path) -> None:
        terminal.run(STEP_2_TOKEN, STEP_3_SYNC)
        assert json.loads((tmp_path / "customer.json").read_text())["clientId"] == "123456789"
        terminal.run("ENERGY_TOKEN=expired", STEP_3_SYNC)
        assert json.loads((tmp_path / "customer.json").read_text())["message"] == "The token is not valid."


class TestByHttpx:
    def test_step_2_gives_a_token_that_works(self, visitor: Visitor) -> None:
        assert visitor.sign_in().startswith("eyJhbGciOiJ")
        assert visitor.health().status_code == 200

    def test_step_3_gives_the_customer_and_the_ids(self, visitor: Visitor) -> None:
        record = visitor.record()
        shown = {
            "clientId": record["clientId"],
            "AcctStatus": record["AcctStatus"],
            "sites": len(record["customerSites"]),
        }
        assert json.dumps(shown, indent=0) + "\n" == STEP_3_OUTPUT
        site = record["customerSites"][0]
        electric = [m["meterId"] for m in site["meters"] if m["meterType"] == "Electric"]
        assert f"Premise: {site['externalSiteId']}\nMeter: {electric[0]}\n" == STEP_3_IDS

    def test_step_4_binds_and_shows_the_meter_on_ami(self, visitor: Visitor) -> None:
        assert visitor.bind().status_code == 200
        assert json.dumps(visitor.meter(), indent=0) + "\n" == STEP_4_OUTPUT

    def test_every_row_of_its_troubleshooting(self, visitor: Visitor) -> None:
        assert visitor.ask_token(secret="not it").status_code == 401
        assert visitor.customer().status_code == 200
        visitor.box.world.clock.advance(3601)
        assert visitor.customer().status_code == 401
        visitor.sign_in()
        assert visitor.customer().status_code == 200
        assert [visitor.customer(n).status_code for n in ("220300003", "220300019")] == [403, 403]
        assert (
            visitor.bind(installCode="TUTORIAL-INSTALL-CODE-002").json()["errorCode"]
            == "INVALID_INSTALL_CODE"
        )
        assert visitor.bind().status_code == 200
        refused = visitor.bind()
        assert (refused.status_code, refused.json()["errorCode"]) == (400, "METER_ALREADY_BOUND")
        assert visitor.release().status_code == 200
        assert visitor.bind().status_code == 200


@pytest.mark.parametrize("blank", [" ", "+", "%20"])
def test_the_blank_between_two_scopes_may_be_sent_in_three_ways(visitor: Visitor, blank: str) -> None:
    answer = visitor.http.post(
        f"{visitor.box.idp_url}/oauth/token",
        auth=httpx.BasicAuth(visitor.box.client_id, visitor.box.client_secret),
        content=f"grant_type=client_credentials&scope=customer.sync{blank}hardware.bind",
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    )
    assert answer.json()["scope"] == "customer.sync hardware.bind"
