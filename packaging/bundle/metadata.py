"""What the program knows of its libraries while it runs: names, versions, licences, entry points."""

from importlib.metadata import Distribution, distribution
from pathlib import Path

from bundle.contents import EXCLUDED
from installer_app.services.inside import DISTRIBUTION, parts_inside

Entry = tuple[str, str]
"""Where it comes to lie in the bundle, and the file that is to lie there."""

_KEPT = ("entry_points.txt",)


def entries(folder: Path) -> list[Entry]:
    """A ``.dist-info`` of each distribution inside, written in ``folder``; none of those left out whole.

    Of METADATA the head alone: the description is a web page. What pip noted of the place of installation
    (``direct_url.json``, ``RECORD``) is not handed on.
    """
    inside = {part.name for part in parts_inside()} - set(EXCLUDED)
    names = sorted({DISTRIBUTION, *inside}, key=str.lower)
    return [entry for name in names for entry in _entries_of(distribution(name), folder)]


def _entries_of(of: Distribution, folder: Path) -> list[Entry]:
    room = f"{of.name.replace('-', '_').lower()}-{of.version}.dist-info"
    texts = {"METADATA": (of.read_text("METADATA") or "").partition("\n\n")[0] + "\n"}
    texts |= {name: text for name in _KEPT if (text := of.read_text(name))}
    made = []
    for name, text in texts.items():
        file = folder / room / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8", newline="\n")
        made.append((f"{room}/{name}", str(file)))
    return made
