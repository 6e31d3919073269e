"""What waits on the disk of this laptop, found out without reading the lists."""

import sqlite3

from installer_app.domain.filed import FINISHED
from installer_app.frozen import frozen
from installer_app.store.database import Database

_FINISHED = ", ".join(f"'{state.value}'" for state in sorted(FINISHED))
# SQLite looks into the JSON of the finished ones only: a few of them may need a person all the same.
_WAITS = f"""
    SELECT EXISTS (SELECT 1 FROM jobs WHERE state NOT IN ({_FINISHED}))
        OR EXISTS (SELECT 1 FROM jobs WHERE coalesce(json_extract(rest, '$.need'), '') <> '')
        OR EXISTS (SELECT 1 FROM started) OR EXISTS (SELECT 1 FROM stickers) OR EXISTS (SELECT 1 FROM stops)
"""  # noqa: S608 - our own words alone
_ANY = "SELECT EXISTS (SELECT 1 FROM jobs)"


@frozen
class Waiting:
    """``installs``: there are some. ``something``: one is not finished, or a list that is kept may end."""

    installs: bool
    something: bool


async def waiting_in(database: Database) -> Waiting:
    """Raises StoreUnavailable, also for an install that cannot be read."""

    def select(connection: sqlite3.Connection) -> Waiting:
        something, installs = (bool(connection.execute(ask).fetchone()[0]) for ask in (_WAITS, _ANY))
        return Waiting(installs, something)

    return await database.read(select)
