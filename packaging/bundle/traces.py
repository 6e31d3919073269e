"""``python -m bundle.traces FOLDER``: the builder's places in a bundle, and what is not as its bill says."""

import hashlib
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from bundle.archive import within

_NOBODYS = ("/", "/usr", "/root")
ROOT = Path(__file__).resolve().parents[2]


def places() -> dict[str, bytes]:
    """What must not be in there: the home folder, the checkout, the place of this Python."""
    named = {"home": Path.home(), "checkout": ROOT, "Python": Path(sys.base_prefix).resolve()}
    # The system's own Python, and root's home, in which whoever made the wheels built them, are nobody's.
    return {what: f"{place}/".encode() for what, place in named.items() if str(place) not in _NOBODYS}


def traces(folder: Path, needles: dict[str, bytes]) -> Iterator[str]:
    """A line for each file, or thing in a file, that names such a place."""
    for file in sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()):
        name = file.relative_to(folder).as_posix()
        for what in _found(file.read_bytes(), needles):
            yield f"{name} names the {what} folder"
        for part, content in within(file):
            for what in _found(content, needles):
                yield f"{name}, {part} names the {what} folder"


def _found(content: bytes, needles: dict[str, bytes]) -> list[str]:
    return [what for what, needle in needles.items() if needle in content]


def unlike_the_bill(folder: Path) -> Iterator[str]:
    """A line for each file that is not what the bill of materials says, or that it lacks."""
    bill = json.loads(next(folder.rglob("sbom.cdx.json")).read_text("utf-8"))
    listed = [*bill["components"], bill["metadata"]["component"]]
    told = {f["name"]: f["hashes"][0]["content"] for part in listed for f in part.get("components", ())}
    inner = next(folder.rglob("resources")).parent
    for name, digest in sorted(told.items()):
        file = inner / name
        if not file.is_file() or hashlib.sha256(file.read_bytes()).hexdigest() != digest:
            yield f"{name} is not as the bill says"
    papers = {"resources/NOTICES.txt", "resources/sbom.cdx.json", "resources/build.json", "base_library.zip"}
    for file in sorted(p for p in inner.rglob("*") if p.is_file() and not p.is_symlink()):
        if (name := file.relative_to(inner).as_posix()) not in told.keys() | papers:
            yield f"{name} is not in the bill"


def main(words: Sequence[str]) -> int:
    """``FOLDER``; 1 if there is anything to tell."""
    folder = Path(words[0])
    lines = [*traces(folder, places())]
    if sys.platform == "linux":  # on the others PyInstaller signs or rewrites what it takes
        lines += unlike_the_bill(folder)
    for line in lines or ["No file names a place of this computer, and each is as the bill says."]:
        sys.stdout.write(f"{line}\n")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
