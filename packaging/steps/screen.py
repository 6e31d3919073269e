"""What the tests take of a Linux to install by a screen reader's bus, on a screen of their own."""

from steps import apt
from steps.console import Stop, say
from steps.machine import Machine

# Programs, each at the places where it may be, and Debian's package of it. The program itself needs none.
PROGRAMS = (
    (("Xvfb",), "xvfb"),
    (("openbox",), "openbox"),
    (("dbus-run-session",), "dbus"),
    # No PATH leads there: Debian's place, then older and other systems'.
    (
        tuple(
            f"/usr/{place}/at-spi-bus-launcher"
            for place in ("libexec", "lib/at-spi2-core", "libexec/at-spi2-core")
        ),
        "at-spi2-core",
    ),
)


def missing(machine: Machine) -> list[str]:
    """Debian's packages of the programs that are not here; none on another system than Linux."""
    if machine.system != "Linux":
        return []
    return [package for places, package in PROGRAMS if not any(machine.which(place) for place in places)]


def prepare(machine: Machine) -> None:
    """Installs them where this is root and has apt-get, as a container is; elsewhere says what is skipped.

    Nobody's own computer gets another window manager for our tests unasked.
    """
    lacks = missing(machine)
    if not lacks:
        return
    if machine.is_root and machine.which("apt-get"):
        try:
            apt.install(machine, lacks)
        except Stop as stop:
            say(stop.words)
        else:
            return
    say(f"The install by a screen reader's bus is skipped: it needs {' '.join(lacks)}.")
