"""Profile and policy files as IT and technicians write them."""

from pathlib import Path

PROFILE = """\
name = "North Grid"
environment = "production"

[servers]
api = "https://api.north.example/v1"
identity_provider = "https://login.north.example"
"""
WHOLE = """\
# Everything that a profile may say.
name = "North Grid"
environment = "production"

[servers]
api = "https://api.north.example/v1/"
identity_provider = "https://login.north.example"
scopes = ["customer.sync",
          "hardware.bind"]
ca_file = "north-grid-ca.pem"
proxy = "http://proxy:3128"

[client_certificate]
file = "laptop.pem"
key = "laptop.key"

[sign_in]
way = "browser"
client_id = "field-installer"

[service_account]
user = "field-service"
account_slid = "0001"
"""
FILES = ("north-grid-ca.pem", "laptop.pem", "laptop.key")


def write_profile(folder: Path, name: str = "north-grid.toml", text: str = PROFILE) -> Path:
    """The profile's file, and what the whole one names beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    for beside in FILES:
        (folder / beside).write_text("PEM")
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def write_policy(folder: Path, text: str) -> Path:
    """IT's policy, in the folder that is IT's."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "policy.toml").write_text(text, encoding="utf-8")
    return folder
