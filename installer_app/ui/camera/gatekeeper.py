"""Who keeps the camera from this program: a privacy setting, a sandbox, or the rights of a device file."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from installer_app.domain.errors import CameraProblem

# Of the user, and of the computer; for all programs, and for those that came from no store.
CONSENT = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\webcam"
CONSENTS = (
    ("HKEY_CURRENT_USER", CONSENT),
    ("HKEY_CURRENT_USER", rf"{CONSENT}\NonPackaged"),
    ("HKEY_LOCAL_MACHINE", CONSENT),
)


def registry_value(root: str, key: str) -> str:
    """What Windows keeps under ``Value`` there; "" where there is nothing, or no Windows."""
    try:
        import winreg
    except ImportError:
        return ""
    try:
        with winreg.OpenKey(getattr(winreg, root), key) as opened:  # type: ignore[attr-defined,unused-ignore] # is on Windows only
            return str(winreg.QueryValueEx(opened, "Value")[0])  # type: ignore[attr-defined,unused-ignore] # as above
    except OSError:
        return ""


class Gatekeeper:
    """``platform`` is ``sys.platform``; a Flatpak names itself in the environment."""

    def __init__(
        self,
        platform: str,
        environment: Mapping[str, str],
        root: Path = Path("/"),
        registry: Callable[[str, str], str] = registry_value,
    ) -> None:
        self._platform, self._root, self._registry = platform, root, registry
        self._flatpak = "FLATPAK_ID" in environment

    @property
    def refusal(self) -> CameraProblem:
        """What a "no" to the question for permission is called here."""
        if self._flatpak:
            return CameraProblem.NO_PERMISSION_FLATPAK
        refusals = {
            "win32": CameraProblem.NO_PERMISSION_WINDOWS,
            "darwin": CameraProblem.NO_PERMISSION_MACOS,
        }
        return refusals.get(self._platform, CameraProblem.NO_PERMISSION)

    def kept_by(self) -> CameraProblem | None:
        """Who keeps every camera from us, as far as the system tells; None for nobody."""
        if self._platform == "win32":
            denied = any(self._registry(root, key) == "Deny" for root, key in CONSENTS)
            return CameraProblem.NO_PERMISSION_WINDOWS if denied else None
        if self._platform.startswith("linux"):
            return self._kept_by_linux()
        return None

    def _kept_by_linux(self) -> CameraProblem | None:
        """A video device that cannot be opened does not even show up in the list of cameras."""
        nodes = list((self._root / "dev").glob("video*"))
        if any(os.access(node, os.R_OK | os.W_OK) for node in nodes):
            return None
        if self._flatpak:
            # The sandbox hides the device, but not that the kernel knows it.
            known = nodes or list((self._root / "sys/class/video4linux").glob("video*"))
            return CameraProblem.NO_PERMISSION_FLATPAK if known else None
        return CameraProblem.NO_PERMISSION_GROUP if nodes else None
