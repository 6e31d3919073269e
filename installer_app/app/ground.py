"""What the first page needs of this computer, read before anything is shown: no services, and no loop."""

import logging
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress

from installer_app import logs
from installer_app.configuration.catalogue import read_catalogue
from installer_app.frozen import frozen
from installer_app.services.preferences import PreferenceBook, preferences_in
from installer_app.services.profile import Profile
from installer_app.services.profiles import Catalogue
from installer_app.settings import Settings
from installer_app.store.database import Database
from installer_app.store.notes import SqliteNotes
from installer_app.store.problems import refuse_empty, unavailable
from installer_app.store.writer_lock import WriterLock

DATABASE = "installer.sqlite3"
LOCK = "writer.lock"


class InUse(Exception):
    """Another process has the writer's lock: nothing was opened, and nothing was changed."""


@frozen
class Ground:
    """Who has it holds the writer's lock.

    ``notes`` are all small notes as they stood when it was opened, ``catalogue`` the profiles of this
    computer (for practice there are none).
    """

    settings: Settings
    database: Database
    notes: Mapping[str, str]
    preferences: PreferenceBook
    catalogue: Catalogue


@contextmanager
def open_ground(settings: Settings) -> Iterator[Ground]:
    """Take the writer's lock, and open what is kept; let go of both at the end.

    Blocking, for some milliseconds; it may be entered on another thread than it is left on. Raises InUse and
    StoreUnavailable.
    """
    with ExitStack() as stack:
        lock = WriterLock(settings.data / LOCK)
        # First of all: to open the list is to bring it up to date, under the hands of whoever works on it.
        if not lock.acquire():
            raise InUse
        stack.callback(lock.release)
        _configure_logs(settings)
        stack.callback(logs.close)
        with suppress(OSError):  # which opening it would meet as well, and tells
            refuse_empty(settings.data / DATABASE)
        database = Database.open_now(settings.data / DATABASE)
        stack.callback(database.close_now)
        kept = SqliteNotes(database)
        notes = kept.all_now()
        book = PreferenceBook(kept, preferences_in(notes))
        yield Ground(
            settings, database, notes, book, Catalogue() if settings.demo else catalogue_of(settings)
        )


def _configure_logs(settings: Settings) -> None:
    try:
        logs.configure(settings.data, logging.getLevelNamesMapping()[settings.policy.log_level])
    except OSError as problem:
        raise unavailable(settings.data / logs.FILE_NAME, problem) from problem


def catalogue_of(settings: Settings) -> Catalogue:
    """The profiles of this computer, within IT's policy. Blocking."""
    return read_catalogue(settings.it_folder, settings.home, settings.policy)


def profile_from(settings: Settings, catalogue: Catalogue | None = None) -> Profile | None:
    """The servers that ``ENERGY_*`` name: a known profile if they are its own, else a custom one.

    Whether they may be worked with is the catalogue's to say.
    """
    if not settings.names_servers:
        return None
    known = catalogue_of(settings) if catalogue is None else catalogue
    return known.at(settings.base_url, settings.idp_url)
