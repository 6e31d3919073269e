"""From the press on "Sign in" to an accepted bind, against a script that makes the tutorial's calls.

Both are processes of their own and make their first install; the sandbox is a third one, on loopback. What
is measured is in ``quick_tour.py`` and ``tutorial_script.py`` beside this.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

# The sandbox's own process comes from the end-to-end tests.
sys.path.insert(0, str(Path(__file__).parents[2] / "e2e"))

import httpx
from figure import Figure
from figure_table import told
from program import ROOT, Sandbox, environment, sandbox

from installer_app.sandbox.sticker_scene import sticker_picture

HERE = Path(__file__).parent
ROUNDS = 9
REACH, BEYOND = 4.0, 2.0
MAC, CODE = "AA:BB:CC:DD:EE:FF", "TUTORIAL-INSTALL-CODE-001"
GIVE_UP = 100


def figures(*, short: bool = False) -> list[Figure]:
    """The median of ``ROUNDS`` installs each, one of ours after one of the script's."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        sticker = folder / "sticker.jpg"
        sticker_picture(f"MAC:{MAC};IC:{CODE}", mac=MAC, code=CODE).save(sticker)
        ours, against = [], []
        with sandbox(folder) as server:
            # The first of each is to warm the disk and the server.
            for number in range(1 if short else ROUNDS + 1):
                against.append(_milliseconds("tutorial_script.py", folder, sticker, server.servers))
                release(server)
                ours.append(_milliseconds("quick_tour.py", folder / str(number), sticker, server.servers))
                release(server)
    warm = 0 if short else 1
    what = "sign-in to accepted, against the tutorial's four calls"
    return [Figure("install", what, "ms", median(ours[warm:]), median(against[warm:]), REACH, BEYOND)]


def release(server: Sandbox) -> None:
    """The tutorial's meter is free again."""
    servers = server.servers
    who = (servers["ENERGY_CLIENT_ID"], servers["ENERGY_CLIENT_SECRET"])
    form = {"grant_type": "client_credentials", "scope": "customer.sync hardware.bind"}
    token = httpx.post(f"{server.origin}/oauth/token", auth=who, data=form).json()["access_token"]
    bound = server.ledger()[-1]
    request = {key: bound[key] for key in ("hemProfileId", "macAddress", "meterId")}
    httpx.post(
        f"{servers['ENERGY_BASE_URL']}/powerbox/bind",
        headers={"Authorization": f"Bearer {token}"},
        json={**request, "installCode": CODE, "actionCode": 0},
    ).raise_for_status()


def _milliseconds(script: str, folder: Path, sticker: Path, servers: Mapping[str, str]) -> float:
    return float(said(script, folder, sticker, servers)["milliseconds"])


def said(script: str, folder: Path, sticker: Path, servers: Mapping[str, str]) -> dict[str, Any]:
    """What a child says of its one install. Raises CalledProcessError if it made none."""
    done = subprocess.run(
        [sys.executable, str(HERE / script), str(folder), str(sticker)],
        env=environment(folder, servers),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        timeout=GIVE_UP,
        check=True,
    )
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    if os.environ.get("SPEED_SAYS"):
        print(script, answer, file=sys.stderr)
    return answer


if __name__ == "__main__":
    sys.stdout.write("\n".join(told(figures())) + "\n")
