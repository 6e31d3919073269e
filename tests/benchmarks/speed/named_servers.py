"""The settings of a child of the benchmarks: the servers that its environment names, and a made-up key."""

import os
from pathlib import Path

from installer_app.settings import Settings


def settings_in(home: Path) -> Settings:
    """Over that folder. Raises KeyError where the environment names no servers."""
    return Settings(
        home,
        client_id=os.environ["ENERGY_CLIENT_ID"],
        client_secret=os.environ["ENERGY_CLIENT_SECRET"],
        base_url=os.environ["ENERGY_BASE_URL"],
        idp_url=os.environ["ENERGY_IDP_URL"],
        store_key="A" * 43 + "=",
    )
