"""The system libraries that no wheel brings along, and how each kind of machine gets them."""

from dataclasses import dataclass

from steps import apt
from steps.console import Stop, say
from steps.machine import Machine


@dataclass(frozen=True, slots=True)
class Library:
    """One shared library, by the name the loader knows and by the name of Debian's package."""

    name: str
    package: str
    use: str
    only_window: bool = False


# The least that a bare Debian 12 and a bare Debian 13 need; what these packages depend on is not named again.
LINUX = (
    Library("libglib-2.0.so.0", "libglib2.0-0", "Qt's core"),
    Library("libGL.so.1", "libgl1", "Qt's drawing"),
    Library("libEGL.so.1", "libegl1", "Qt's drawing"),
    Library("libdbus-1.so.3", "libdbus-1-3", "Qt's windows and the keychain"),
    Library("libfontconfig.so.1", "libfontconfig1", "fonts"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "the keyboard"),
    Library("libpulse.so.0", "libpulse0", "the camera"),
    Library(
        "libXrandr.so.2", "libxrandr2", "the camera: without it Qt has no media backend and does not say so"
    ),
    # Debian 12's own Python brings this one along, Debian 13's does not.
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2", "Qt's network part, which its camera part links"),
    Library("libzbar.so.0", "libzbar0", "reading stickers"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "windows on X", only_window=True),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "windows on X", only_window=True),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "windows on X", only_window=True),
    Library("libxcb-shape.so.0", "libxcb-shape0", "windows on X", only_window=True),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "windows on X", only_window=True),
    Library("libwayland-cursor.so.0", "libwayland-cursor0", "windows on Wayland", only_window=True),
    Library("libwayland-egl.so.1", "libwayland-egl1", "windows on Wayland", only_window=True),
)


def missing(machine: Machine) -> list[Library]:
    """The libraries of `LINUX` that the loader does not find."""
    return [library for library in LINUX if not machine.loads(library.name)]


def prepare(machine: Machine, venv_package: str) -> None:
    """Gets what the machine itself must have. Raises Stop with the exact command where only a person can.

    `venv_package` is Debian's name of the part of Python that makes `.venv`.
    """
    if machine.system == "Linux":
        _prepare_linux(machine, venv_package)
    elif machine.system == "Darwin" and not machine.loads("libzbar.dylib"):
        _brew_zbar(machine)
    # Windows: pyzbar's wheel has zbar in it, and Qt's wheels have the rest.


def _prepare_linux(machine: Machine, venv_package: str) -> None:
    libraries = missing(machine)
    if machine.which("apt-get"):
        packages = [] if machine.can_make_venvs else [venv_package]
        packages += [library.package for library in libraries]
        if packages:
            apt.install(machine, packages)
        return
    if not machine.can_make_venvs:
        raise Stop("This Python lacks the modules “venv” and “ensurepip”. Install them, then run this again.")
    needed = [library for library in libraries if not library.only_window]
    if needed:
        raise Stop(
            "This system has no apt-get, and these libraries are not installed:\n"
            + "\n".join(f"  {library.name}  ({library.use})" for library in needed)
            + "\nInstall them with the system's own package program, then run this again."
        )
    if libraries:
        names = ", ".join(library.name for library in libraries)
        say(f"Going on without {names}: a window may need them, the tests and the off-screen tour do not.")


def _brew_zbar(machine: Machine) -> None:
    by_hand = "Run this, then this command again:\n  brew install zbar"
    if not machine.which("brew"):
        raise Stop("zbar, which reads stickers, is not installed, and there is no Homebrew here.\n" + by_hand)
    say("Installing zbar with Homebrew …")
    outcome = machine.run(["brew", "install", "zbar"])
    if outcome.status:
        raise Stop(f"{outcome.output}\nHomebrew did not install zbar. {by_hand}")
