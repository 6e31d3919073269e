"""Where IT puts the policy and its profiles, and where those of a person lie."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

POLICY = "policy.toml"
PROFILES = "profiles"
NAME = "EnergyGrid Field Installer"
OURS = "energygrid-installer"


def it_folder(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> Path:
    """The folder that only who administers this computer can write to. No variable of ours moves it."""
    if platform == "win32":
        return Path(_program_data(environment)) / NAME
    if platform == "darwin":
        return Path("/Library/Application Support") / NAME
    return Path("/etc/energygrid-installer")


def data_folder(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> Path:
    """Where an account's own data lies, if ``ENERGYGRID_HOME`` does not say.

    On Linux by the XDG Base Directory Specification; what is less usual is left to who knows every system.
    """
    here = environment.get("XDG_DATA_HOME", ""), environment.get("HOME", "")
    if platform == "linux" and here[0].startswith("/"):
        return Path(here[0]) / OURS
    if platform == "linux" and here[1].startswith("/"):
        return Path(here[1]) / ".local/share" / OURS
    from platformdirs import user_data_path

    return user_data_path(OURS, appauthor=False)


def _program_data(environment: Mapping[str, str]) -> str:
    """Asked of the system where that can be: a person could set the variable to a folder of their own."""
    if sys.platform != "win32":
        return environment.get("ProgramData", r"C:\ProgramData")
    import winreg

    try:
        where = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Shell Folders"
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, where) as key:
            return str(winreg.QueryValueEx(key, "Common AppData")[0])
    except OSError:
        return r"C:\ProgramData"
