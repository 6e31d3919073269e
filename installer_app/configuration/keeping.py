"""A person's own profiles on the disk: each in a folder of its own, with what lies beside it."""

import re
import shutil
from pathlib import Path, PureWindowsPath

from installer_app.services.shelf import Offer
from installer_app.services.whole_file import replace_file

LARGEST_BESIDE = 1024 * 1024  # bytes of a certificate or key


def plain_key(name: str) -> str:
    """Fit for a file's name on every system: small letters, figures and dashes."""
    plain = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40].strip("-")
    return plain or "profile"


def keep(offer: Offer, profiles: Path, before: Path | None) -> None:
    """Write it, its own file last: until then the one ``before`` holds, and at no time half of one.

    Raises OSError, also for a file beside it that lies elsewhere or is too large.
    """
    if offer.profile is None:
        return
    profiles.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder = profiles / offer.profile.key
    folder.mkdir(mode=0o700, exist_ok=True)
    folder.chmod(0o700)  # a key may lie in it
    for name in offer.files:
        _write(_within(folder, name), _beside(offer, name))
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
    if offer.folder is None:
        raise OSError(0, "a profile from a link has no files")
    if name.lower().endswith(".toml"):
        # It would be read as one more profile, about which nobody was asked.
        raise OSError(0, f"{name} is a profile itself")
    with _within(offer.folder, name).open("rb") as file:
        content = file.read(LARGEST_BESIDE + 1)
    if len(content) > LARGEST_BESIDE:
        raise OSError(0, f"{name} is too large")
    return content


def _within(folder: Path, name: str) -> Path:
    """The file below the folder, and nowhere else."""
    # Of Windows' paths one may have a drive and still be called relative.
    if ".." in Path(name).parts or Path(name).anchor or PureWindowsPath(name).anchor:
        raise OSError(0, f"{name} does not lie beside the profile")
    return folder / name


def _write(to: Path, content: bytes) -> None:
    """For the technician's own account only."""
    to.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    replace_file(to, content)
    to.chmod(0o600)
