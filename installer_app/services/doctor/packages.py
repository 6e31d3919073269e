"""Which package brings a library that is missing, by distribution."""

from collections.abc import Mapping

# Debian and Ubuntu, Fedora and RHEL, Arch; the first words of a library's file name.
_PACKAGES: tuple[tuple[str, str, str, str], ...] = (
    ("libGL.", "libgl1", "mesa-libGL", "libglvnd"),
    ("libEGL", "libegl1", "mesa-libEGL", "libglvnd"),
    ("libxcb-cursor", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    ("libxkbcommon-x11", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    ("libxkbcommon", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    ("libfontconfig", "libfontconfig1", "fontconfig", "fontconfig"),
    ("libdbus", "libdbus-1-3", "dbus-libs", "dbus"),
    ("libglib", "libglib2.0-0", "glib2", "glib2"),
    ("libpulse", "libpulse0", "pulseaudio-libs", "libpulse"),
    ("libXrandr", "libxrandr2", "libXrandr", "libxrandr"),
    ("libzbar", "libzbar0", "zbar", "zbar"),
)
_COMMANDS = {"debian": "sudo apt install", "fedora": "sudo dnf install", "arch": "sudo pacman -S"}
_PLACE = {"debian": 1, "fedora": 2, "arch": 3}
_FAMILY = {"ubuntu": "debian", "rhel": "fedora", "centos": "fedora"}


def family_of(os_release: Mapping[str, str]) -> str:
    """``debian``, ``fedora`` or ``arch`` by ``ID`` and ``ID_LIKE`` of os-release(5); "" for others."""
    words = f"{os_release.get('ID', '')} {os_release.get('ID_LIKE', '')}".lower().split()
    return next((name for word in words if (name := _FAMILY.get(word, word)) in _COMMANDS), "")


def install_command(family: str, *libraries: str) -> str:
    """What depot IT types to get these libraries; "" where that is not known."""
    packages = [package_of(library, family) for library in libraries]
    if family not in _COMMANDS or not all(packages):
        return ""
    return " ".join((_COMMANDS[family], *packages))


def package_of(library: str, family: str) -> str:
    """The package of a library by the first words of its file name; "" for an unknown one."""
    row = next((row for row in _PACKAGES if library.startswith(row[0])), None)
    return row[_PLACE[family]] if row is not None and family in _PLACE else ""
