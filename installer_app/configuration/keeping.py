"""A person's own profiles on the disk: each in a folder of its own, with what lies beside it."""

import re
import shutil
from pathlib import Path, PureWindowsPath

from installer_app.services.shelf import NotCopied, Offer
from installer_app.services.whole_file import replace_file

LARGEST_BESIDE = 1024 * 1024  # bytes of a certificate or key


def plain_key(name: str) -> str:
    """Fit for a file's name on every system: small letters, figures and dashes."""
    plain = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40].strip("-")
    return plain or "profile"


def keep(offer: Offer, profiles: Path, before: Path | None) -> None:
    """Write it, its own file last: until then the one ``before`` holds, and at no time half of one.

    Raises NotCopied before anything is written, for a file beside it; OSError for the disk.
    """
    if offer.profile is None:
        return
    beside = {name: _beside(offer, name) for name in offer.files}
    profiles.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder = profiles / offer.profile.key
    folder.mkdir(mode=0o700, exist_ok=True)
    folder.chmod(0o700)  # a key may lie in it
    for name, content in beside.items():
        _write(folder / name, content)
    file = folder / f"{offer.profile.key}.toml"
    _write(file, offer.raw)
    if before is not None and before != file:
        before.unlink(missing_ok=True)


def remove(file: Path, profiles: Path) -> None:
    """Take the profile away; its folder too, if it has one of its own. Raises OSError."""
    if file.parent == profiles:
        file.unlink(missing_ok=True)
    else:
        shutil.rmtree(file.parent)


def _beside(offer: Offer, name: str) -> bytes:
    """What is in a file that lies below the profile's own folder, and nowhere else."""
    if offer.folder is None or not _lies_within(name):
        raise NotCopied(name)
    if name.lower().endswith(".toml"):
        # It would be read as one more profile, about which nobody was asked.
        raise NotCopied(name)
    try:
        with (offer.folder / name).open("rb") as file:
            content = file.read(LARGEST_BESIDE + 1)
    except OSError as problem:
        raise NotCopied(name) from problem
    if len(content) > LARGEST_BESIDE:
        raise NotCopied(name)
    return content


def _lies_within(name: str) -> bool:
    """Below the folder that it is named in."""
    # Of Windows' paths one may have a drive and still be called relative.
    return not (".." in Path(name).parts or Path(name).anchor or PureWindowsPath(name).anchor)


def _write(to: Path, content: bytes) -> None:
    """For the technician's own account only."""
    to.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    replace_file(to, content)
    to.chmod(0o600)
