"""What the doctor wants to know of the data folder. Nothing stays behind: it tries in a folder of its own."""

import os
import shutil
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from installer_app.domain.errors import StoreUnavailable
from installer_app.services.doctor.facts import FolderFacts
from installer_app.store.writer_lock import WriterLock

MOUNTS, LOCKS, PROCESSES = Path("/proc/self/mounts"), Path("/proc/locks"), Path("/proc")


def look_at_folder(folder: Path, lock_name: str) -> FolderFacts:
    """Blocking: a network drive that is gone may keep it for minutes."""
    there = folder.is_dir()
    place = next((one for one in (folder, *folder.parents) if one.is_dir()), folder)
    held_by, by_us = _holder(folder / lock_name)
    try:
        free = shutil.disk_usage(place).free
    except OSError:
        free = 0
    try:
        with tempfile.TemporaryDirectory(prefix=".doctor-", dir=place) as tried:
            wal = _takes_wal(Path(tried) / "try.sqlite3")
    except OSError as problem:
        why = problem.strerror or type(problem).__name__
        return FolderFacts(
            folder, there, False, why, free, file_system(place), held_by=held_by, held_by_us=by_us
        )
    return FolderFacts(folder, there, True, "", free, file_system(place), wal, held_by, by_us)


def file_system(place: Path, mounts: Path = MOUNTS) -> str:
    """Its kind as the kernel calls it (``ext4``, ``nfs4``); "" where the system does not tell."""
    try:
        lines = mounts.read_text(errors="replace").splitlines()
    except OSError:
        return ""
    real = Path(os.path.realpath(place))
    found = [(Path(at.replace(r"\040", " ")), kind) for _, at, kind, *_ in map(str.split, lines)]
    over = [(len(at.parts), kind) for at, kind in found if real.is_relative_to(at)]
    # Of two on one place the later covers the earlier.
    return max(enumerate(over), key=lambda one: (one[1][0], one[0]))[1][1] if over else ""


def _takes_wal(file: Path) -> bool:
    try:
        with closing(sqlite3.connect(file)) as first, closing(sqlite3.connect(file)) as second:
            (mode,) = first.execute("PRAGMA journal_mode = WAL").fetchone()
            first.execute("CREATE TABLE tried (one)")
            first.commit()
            # The second shares memory with the first, which is what a network drive cannot do.
            second.execute("SELECT one FROM tried").fetchall()
            return bool(mode == "wal")
    except sqlite3.Error:
        return False


def _holder(lock: Path) -> tuple[str, bool]:
    """Who has the writer's lock ("" for nobody), and whether it is this process."""
    if not lock.is_file():
        return "", False
    if sys.platform.startswith("linux"):
        pid = _pid_of(lock.stat())
        return (f"{_name_of(pid)} ({pid})" if pid else ""), pid == os.getpid()
    tried = WriterLock(lock)
    try:
        free = tried.acquire()
    except StoreUnavailable:
        return "", False
    tried.release()
    return ("" if free else "another window or command"), False


def _pid_of(about: os.stat_result) -> int:
    """proc_locks(5): ``1: FLOCK ADVISORY WRITE 1234 08:01:5678 0 EOF``, device numbers in hexadecimal."""
    inode = f"{os.major(about.st_dev):02x}:{os.minor(about.st_dev):02x}:{about.st_ino}"
    try:
        lines = LOCKS.read_text().splitlines()
    except OSError:
        return 0
    rows = (line.replace("->", "").split() for line in lines)
    return next((int(row[4]) for row in rows if row[5:6] == [inode] and row[4].isdecimal()), 0)


def _name_of(pid: int) -> str:
    try:
        return (PROCESSES / str(pid) / "comm").read_text().strip()
    except OSError:
        return "a process"
