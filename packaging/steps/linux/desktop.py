"""What the desktop is given: menu entry, icons, kind of file, AppStream; the same for both packages."""

import shutil
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from steps.console import Stop
from steps.linux.facts import NAME, Facts
from steps.machine import Machine

SOURCES = Path("packaging/linux")
METAINFO = "com.energygrid.field-installer.metainfo.xml"
MIME_ICON = "application-vnd.energygrid.profile+toml"


def lay_out(root: Path, machine: Machine, python: Path, facts: Facts, share: Path) -> Path:
    """Fills a folder as `/usr/share` is laid out, and returns the manual page beside it. Raises Stop."""
    made = share.parent / "rendered"
    command = [str(python), str(root / SOURCES / "render.py"), str(made), facts.version, str(facts.epoch)]
    outcome = machine.run(command)
    if outcome.status:
        raise Stop(f"{outcome.output}\nThe icons and the manual page could not be made.", 1)
    _copy(root / SOURCES / f"{NAME}.desktop", share / f"applications/{NAME}.desktop")
    _copy(root / SOURCES / f"{NAME}.xml", share / f"mime/packages/{NAME}.xml")
    icons = share / "icons/hicolor"
    shutil.copytree(made / "icons", icons)
    _copy(root / "resources/icons/app.svg", icons / f"scalable/apps/{NAME}.svg")
    _copy(root / SOURCES / "icons/profile.svg", icons / f"scalable/mimetypes/{MIME_ICON}.svg")
    metainfo = share / "metainfo" / METAINFO
    metainfo.parent.mkdir(parents=True)
    metainfo.write_text(with_releases((root / SOURCES / METAINFO).read_text("utf-8"), facts), "utf-8")
    return made / f"{NAME}.1"


def with_releases(metainfo: str, facts: Facts) -> str:
    """The AppStream file with the versions of the changelog; the first changes of each are enough to tell.

    The date is the package's: the changelog has none until a version is out.
    """
    entries = "".join(
        f'\n    <release version="{escape(release.version)}" date="{facts.when:%Y-%m-%d}">\n'
        "      <description>\n        <ul>\n"
        + "".join(f"          <li>{escape(change.replace('`', ''))}</li>\n" for change in release.changes[:6])
        + "        </ul>\n      </description>\n    </release>"
        for release in facts.releases
    )
    whole = metainfo.replace("<releases/>", f"<releases>{entries}\n  </releases>")
    ET.fromstring(whole)  # noqa: S314  # our own file: not well-formed is a bug, here and not at a desktop
    return whole


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
