"""A child process, and the yardstick: the tutorial's four calls by plain httpx, one decode and one fsync.

``python tutorial_script.py FOLDER STICKER``, with the servers in ``ENERGY_*``. Prints one line of JSON: the
milliseconds from the first call to the last, with everything imported before.
"""

import json
import os
import sys
from pathlib import Path
from time import perf_counter
from typing import Any

import httpx
import zxingcpp
from PIL import Image


def decoded(sticker: Path) -> tuple[str, str]:
    """The MAC and the install code of a sticker's picture."""
    with Image.open(sticker) as picture:
        only = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
        (code,) = zxingcpp.read_barcodes(picture.convert("L"), formats=only)
    mac, install_code = code.text.split(";")
    return mac.removeprefix("MAC:"), install_code.removeprefix("IC:")


def written(folder: Path, request: dict[str, Any]) -> None:
    """What is about to be sent, on the disk."""
    with (folder / "sent.json").open("w") as file:
        json.dump(request, file)
        file.flush()
        os.fsync(file.fileno())


def install(client: httpx.Client, folder: Path, sticker: Path) -> None:
    """Steps 2 to 4 of the tutorial."""
    idp, base = os.environ["ENERGY_IDP_URL"], os.environ["ENERGY_BASE_URL"]
    who = (os.environ["ENERGY_CLIENT_ID"], os.environ["ENERGY_CLIENT_SECRET"])
    form = {"grant_type": "client_credentials", "scope": "customer.sync hardware.bind"}
    token = client.post(f"{idp}/oauth/token", auth=who, data=form).raise_for_status().json()["access_token"]
    bearer = {"Authorization": f"Bearer {token}"}
    customer = client.post(f"{base}/powerbox/customer", headers=bearer).raise_for_status().json()
    meter = next(m for m in customer["customerSites"][0]["meters"] if m["meterType"] == "Electric")
    mac, code = decoded(sticker)
    request = {
        "hemProfileId": customer["clientId"],
        "macAddress": mac,
        "installCode": code,
        "meterId": meter["meterId"],
        "actionCode": 1,
    }
    written(folder, request)
    client.post(f"{base}/powerbox/bind", headers=bearer, json=request).raise_for_status()
    client.post(f"{base}/powerbox/customer", headers=bearer).raise_for_status()


def main() -> int:
    """0, or a traceback."""
    folder, sticker = map(Path, sys.argv[1:])
    began = perf_counter()
    with httpx.Client() as client:
        made = perf_counter()
        install(client, folder, sticker)
    ended = perf_counter()
    print(json.dumps({"milliseconds": (ended - began) * 1000, "client": (made - began) * 1000}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
