"""All profiles of this computer: IT's, those that come with the program, a person's own."""

from collections.abc import Collection, Sequence
from pathlib import Path

from installer_app.configuration.folders import PROFILES
from installer_app.configuration.shipped import CUSTOM, PRODUCTION, STAGING
from installer_app.domain.mistake import Mistake
from installer_app.frozen import frozen
from installer_app.services.profiles import Catalogue, Known, Source
from installer_app.settings import Policy

MOST_FILES = 200
SHIPPED = (Known(STAGING), Known(PRODUCTION))
LAST = Known(CUSTOM)


@frozen
class Broken:
    """A profile's file that is left out, and why."""

    key: str
    mistakes: tuple[Mistake, ...]


def read_catalogue(it: Path | None, home: Path, policy: Policy) -> Catalogue:
    """IT's first, the custom one last. ``it`` is IT's folder, ``home`` the data folder. Blocking."""
    known, broken = it_profiles(it)
    fixed = known[:-1]
    # What IT has a file for is IT's, also while that file has mistakes.
    taken = {one.profile.known_as for one in known} | {one.key for one in broken} | {"demo"}
    own, broken_own = _profiles_in(home / PROFILES, Source.YOURS, taken)
    mistakes = tuple(mistake for one in (*broken, *broken_own) for mistake in one.mistakes)
    return Catalogue((*fixed, *own, LAST), policy, mistakes)


def it_profiles(it: Path | None) -> tuple[tuple[Known, ...], tuple[Broken, ...]]:
    """IT's and the shipped ones, of which IT's may take the place; the custom one is the last. Blocking."""
    taken = {CUSTOM.known_as, "demo"}
    theirs, broken = _profiles_in(it / PROFILES, Source.IT, taken) if it is not None else ((), ())
    replaced = {one.profile.known_as for one in theirs} | {one.key for one in broken}
    shipped = (one for one in SHIPPED if one.profile.known_as not in replaced)
    return (*theirs, *shipped, LAST), broken


def _profiles_in(
    folder: Path, source: Source, taken: Collection[str]
) -> tuple[tuple[Known, ...], tuple[Broken, ...]]:
    files = _files_in(folder)
    if not files:
        return (), ()
    # Where no profile was added no start waits for what reads them.
    from installer_app.configuration import words
    from installer_app.configuration.profile_file import key_of, read_profile

    known: list[Known] = []
    broken: list[Broken] = []
    keys: set[str] = set()
    for file in files:
        key = key_of(file.name)
        profile, page = read_profile(file)
        if key in taken:
            page.mistaken(1, words.NAME_TAKEN)
        elif key in keys:
            page.mistaken(1, words.NAME_TWICE)
        keys.add(key)
        if profile is None or page.mistakes:
            broken.append(Broken(key, page.mistakes))
        else:
            known.append(Known(profile, source, file))
    known.sort(key=lambda one: one.profile.name.casefold())
    return tuple(known), tuple(broken)


def _files_in(folder: Path) -> Sequence[Path]:
    """In the folder itself, and in a folder of its own beside what a profile needs."""
    try:
        found = sorted((*folder.glob("*.toml"), *folder.glob("*/*.toml")))
    except OSError:
        return ()
    return [file for file in found[:MOST_FILES] if not file.name.startswith(".")]
