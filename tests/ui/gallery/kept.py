"""The kept pictures: how each page looked when somebody last looked at it, and what has changed since."""

from functools import cache
from pathlib import Path

import mosaic
from album import Pixels, write_picture
from likeness import change, difference, softened
from mosaic import Mosaic

FOLDER = Path(__file__).with_name("references")
RENEW = "python3 packaging/dev.py gallery --renew"
CHANGED = Path(__file__).resolve().parents[3] / "build" / "gallery-changed"


def changed(page: str, name: str, new: Pixels) -> str:
    """What is different from the kept picture, in a sentence; "" if nothing.

    The old picture, the new one and their difference are then left in ``build/gallery-changed``.
    """
    pictures = known(page)
    if name not in pictures:
        write_picture(CHANGED / f"{name}.new.png", new)
        return f"{name} has no kept picture. The new one lies in {CHANGED}. If it is right: {RENEW}"
    old = pictures.picture(name)
    found = change(old, softened(new))
    if found is None:
        return ""
    for which, pixels in (("old", old), ("new", new), ("difference", difference(old, new))):
        write_picture(CHANGED / f"{name}.{which}.png", pixels)
    return (
        f"{name} looks different: {found}. Old, new and difference lie in {CHANGED}. If it is right: {RENEW}"
    )


def keep(page: str, pictures: Mosaic) -> None:
    """From now on the page looks like this, and only in these pictures."""
    FOLDER.mkdir(exist_ok=True)
    mosaic.write(pictures, FOLDER / page)


def forget_all_but(pages: set[str]) -> None:
    """Remove the pictures of pages that are no more."""
    for file in FOLDER.iterdir():
        if file.stem not in pages:
            file.unlink()


@cache
def known(page: str) -> Mosaic:
    """The kept pictures of a page; none if nobody has kept any."""
    if not (FOLDER / page).with_suffix(".webp").exists():
        return mosaic.Cutter().mosaic
    return mosaic.read(FOLDER / page)
