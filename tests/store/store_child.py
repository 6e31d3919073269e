"""The store in a process of its own, to be killed or starved by a test. Not a test itself."""

import asyncio
import sqlite3
import sys
import threading
import time
from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import Any

from store_parts import CODE, MemorySecrets, a_job, a_sticker, stock_over

from installer_app.domain.errors import StoreUnavailable
from installer_app.domain.stock import Way
from installer_app.store.database import Database
from installer_app.store.jobs import SqliteJobStore
from installer_app.store.stickers import SqliteStickerStore
from installer_app.store.vault import Vault
from installer_app.store.writer_lock import WriterLock


async def half_done(path: str, key: str) -> None:
    """Commit one job, then stop for ever in the middle of writing the second."""
    database = await Database.open(Path(path))
    store = SqliteJobStore(database, Vault(MemorySecrets(), key))
    await store.add(a_job("job-1"), CODE)

    def half(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE jobs SET job_id = 'job-2', code = NULL")
        connection.execute("PRAGMA cache_spill = 1")
        print("committed job-1, in the middle of job-2", flush=True)
        time.sleep(600)

    await database.write(half)


async def until_full(path: str, key: str) -> None:
    """Add jobs until the disk takes no more; the ids that were committed, then what ended it."""
    import resource
    import signal

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, 150_000))
    database = await Database.open(Path(path))
    store = SqliteJobStore(database, Vault(MemorySecrets(), key))
    try:
        for number in range(10_000):
            await store.add(a_job(f"job-{number:05}", number), CODE)
            print(f"job-{number:05}", flush=True)
    except StoreUnavailable as problem:
        print(type(problem).__name__, flush=True)


async def add(path: str, key: str, job_id: str) -> None:
    """Add one job."""
    database = await Database.open(Path(path))
    await SqliteJobStore(database, Vault(MemorySecrets(), key)).add(a_job(job_id), CODE)
    await database.close()


async def fill_box(path: str, key: str) -> None:
    """Take sticker after sticker into the box list, each id said once it is on the disk; never ends."""
    database = await Database.open(Path(path))
    stock = stock_over(SqliteStickerStore(database, Vault(MemorySecrets(), key)))
    await stock.load()
    for number in range(1_000_000):
        taken = await stock.take(a_sticker(number), Way.CAMERA)
        print(taken.row.row_id, flush=True)


async def leave_half_done(path: str, key: str) -> None:
    """Commit one job, and end without a close while the second is written and a third waits."""
    database = await Database.open(Path(path))
    store, begun = SqliteJobStore(database, Vault(MemorySecrets(), key)), threading.Event()
    await store.add(a_job("job-1"), CODE)

    def half(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE jobs SET job_id = 'job-2', code = NULL")
        begun.set()
        time.sleep(600)

    writing = asyncio.ensure_future(database.write(half))
    await asyncio.sleep(0)
    waiting = asyncio.ensure_future(store.add(a_job("job-3"), CODE))
    await asyncio.to_thread(begun.wait)
    print("left", writing.done(), waiting.done(), flush=True)


async def leave_in_a_hurry(path: str) -> None:
    """Hand over many pairs of notes, and end without a close in the middle of them."""
    database = await Database.open(Path(path))

    def pair(number: int, connection: sqlite3.Connection) -> None:
        for half in ("left", "right"):
            connection.execute("INSERT INTO notes VALUES (?, ?)", (f"{half}-{number}", "x"))

    pairs = [asyncio.ensure_future(database.write(partial(pair, number))) for number in range(2000)]
    await pairs[20]


async def hold(path: str) -> None:
    """Take the writer's lock and keep it."""
    print(WriterLock(Path(path)).acquire(), flush=True)
    await asyncio.sleep(600)


WORDS: dict[str, Callable[..., Coroutine[Any, Any, None]]] = {
    "half-done": half_done,
    "until-full": until_full,
    "add": add,
    "hold": hold,
    "leave-half-done": leave_half_done,
    "leave-in-a-hurry": leave_in_a_hurry,
    "fill-box": fill_box,
}

if __name__ == "__main__":
    asyncio.run(WORDS[sys.argv[1]](*sys.argv[2:]))
