"""The libraries that are the system's own, and Debian's package of each: what a `.deb` depends on."""

from collections.abc import Iterable
from dataclasses import dataclass


class NoPackageKnown(ValueError):
    """A library is linked that is neither in the bundle nor in the table; the text says which."""


@dataclass(frozen=True, slots=True)
class SystemLibrary:
    """A library by the loader's name, with the package that has it on Debian 12 and (``renamed``) since t64.

    ``everywhere``: no bundle may bring its own, not even the one for a single account, because the system's
    drivers, modules or settings have to fit it. The others stay inside where nobody can install packages.
    """

    name: str
    package: str
    renamed: str = ""
    everywhere: bool = False

    @property
    def alternatives(self) -> str:
        """As `Depends` writes it: the new name first, for apt installs the first that it can."""
        return f"{self.renamed} | {self.package}" if self.renamed else self.package


def _everywhere(name: str, package: str, renamed: str = "") -> SystemLibrary:
    return SystemLibrary(name, package, renamed, everywhere=True)


# What is not in here stays inside: libzbar and what it reads pictures with, Python, SQLite (the store is
# tested with that one), and all that came with the wheels.
TABLE = (
    # The C library, and what the drivers of a newer system need newer than ours.
    *(
        _everywhere(name, "libc6")
        for name in (
            *("ld-linux-x86-64.so.2", "libc.so.6", "libdl.so.2", "libm.so.6", "libpthread.so.0"),
            *("libresolv.so.2", "librt.so.1", "libutil.so.1"),
        )
    ),
    _everywhere("libstdc++.so.6", "libstdc++6"),
    _everywhere("libgcc_s.so.1", "libgcc-s1"),
    # The display's driver, and what it is spoken to with.
    _everywhere("libGL.so.1", "libgl1"),
    _everywhere("libEGL.so.1", "libegl1"),
    _everywhere("libdrm.so.2", "libdrm2"),
    _everywhere("libxcb.so.1", "libxcb1"),
    _everywhere("libX11.so.6", "libx11-6"),
    _everywhere("libX11-xcb.so.1", "libx11-xcb1"),
    _everywhere("libXau.so.6", "libxau6"),
    _everywhere("libXdmcp.so.6", "libxdmcp6"),
    _everywhere("libXext.so.6", "libxext6"),
    _everywhere("libwayland-client.so.0", "libwayland-client0"),
    _everywhere("libwayland-cursor.so.0", "libwayland-cursor0"),
    _everywhere("libwayland-egl.so.1", "libwayland-egl1"),
    # GLib loads the system's modules, fontconfig and FreeType read its settings, the bus is its own.
    *(
        _everywhere(f"lib{part}-2.0.so.0", "libglib2.0-0", "libglib2.0-0t64")
        for part in ("glib", "gio", "gmodule", "gobject", "gthread")
    ),
    _everywhere("libfontconfig.so.1", "libfontconfig1"),
    _everywhere("libfreetype.so.6", "libfreetype6"),
    _everywhere("libdbus-1.so.3", "libdbus-1-3"),
    # Windows on X.
    SystemLibrary("libXrandr.so.2", "libxrandr2"),
    SystemLibrary("libXrender.so.1", "libxrender1"),
    SystemLibrary("libxcb-cursor.so.0", "libxcb-cursor0"),
    SystemLibrary("libxcb-glx.so.0", "libxcb-glx0"),
    SystemLibrary("libxcb-icccm.so.4", "libxcb-icccm4"),
    SystemLibrary("libxcb-image.so.0", "libxcb-image0"),
    SystemLibrary("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    SystemLibrary("libxcb-randr.so.0", "libxcb-randr0"),
    SystemLibrary("libxcb-render.so.0", "libxcb-render0"),
    SystemLibrary("libxcb-render-util.so.0", "libxcb-render-util0"),
    SystemLibrary("libxcb-shape.so.0", "libxcb-shape0"),
    SystemLibrary("libxcb-shm.so.0", "libxcb-shm0"),
    SystemLibrary("libxcb-sync.so.1", "libxcb-sync1"),
    SystemLibrary("libxcb-util.so.1", "libxcb-util1"),
    SystemLibrary("libxcb-xfixes.so.0", "libxcb-xfixes0"),
    SystemLibrary("libxcb-xkb.so.1", "libxcb-xkb1"),
    SystemLibrary("libxkbcommon.so.0", "libxkbcommon0"),
    SystemLibrary("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    # Sound comes with Qt's camera, Kerberos with its network part, CUPS with its printing.
    SystemLibrary("libpulse.so.0", "libpulse0"),
    SystemLibrary("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
    SystemLibrary("libcups.so.2", "libcups2", "libcups2t64"),
    # Mended by the system's security updates, and shared with the libraries above.
    SystemLibrary("libssl.so.3", "libssl3", "libssl3t64"),
    SystemLibrary("libcrypto.so.3", "libssl3", "libssl3t64"),
    SystemLibrary("libz.so.1", "zlib1g"),
    SystemLibrary("libffi.so.8", "libffi8"),
    SystemLibrary("libuuid.so.1", "libuuid1"),
    SystemLibrary("libbz2.so.1.0", "libbz2-1.0"),
    SystemLibrary("liblzma.so.5", "liblzma5"),
    SystemLibrary("libzstd.so.1", "libzstd1"),
    SystemLibrary("libexpat.so.1", "libexpat1"),
)
_BY_NAME = {library.name: library for library in TABLE}

# Nothing links these. Certificates: TLS trusts what the system trusts.
ALWAYS = ("ca-certificates",)
# Without them the program says what is missing and goes on: a keychain, the browser for a sign-in and links.
RECOMMENDS = ("gnome-keyring | org.freedesktop.secrets", "dbus-user-session | dbus-session-bus", "xdg-utils")


def left_to_system(*, with_packages: bool) -> frozenset[str]:
    """The names that a bundle leaves out; with no packages to count on, only what no bundle may have."""
    return frozenset(library.name for library in TABLE if with_packages or library.everywhere)


def depends(needs: Iterable[tuple[str, str]], glibc: str) -> list[str]:
    """The entries of `Depends` for (library, who links it) pairs; libc6 with the version that was linked.

    Raises NoPackageKnown for a library that the table lacks.
    """
    entries = set(ALWAYS)
    for name, linked_by in needs:
        library = _BY_NAME.get(name)
        if library is None:
            raise NoPackageKnown(
                f"{name}, linked by {linked_by}, is neither in the bundle nor in the table of "
                "steps/linux/system.py."
            )
        entries.add(f"libc6 (>= {glibc})" if library.package == "libc6" else library.alternatives)
    return sorted(entries)
