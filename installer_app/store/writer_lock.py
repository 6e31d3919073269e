"""One writer for a data folder: a lock on a file, which the kernel frees when its owner dies."""

import os
import sys
from pathlib import Path

from installer_app.store.files import make_private
from installer_app.store.problems import unavailable

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _unlock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        # flock, not lockf: a POSIX lock is lost as soon as anybody in the process closes the file once.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(descriptor: int) -> None:
        # Said aloud: a child that is just being started has it too, and closing ours alone frees nothing.
        fcntl.flock(descriptor, fcntl.LOCK_UN)


class WriterLock:
    """Who holds it may send. Not reentrant: a second object on the same file is a second writer."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._descriptor is not None

    def acquire(self) -> bool:
        """Take the lock without waiting: True if it is ours now, False if another program has it.

        Raises StoreUnavailable if the file cannot be made.
        """
        if self.held:
            return True
        try:
            make_private(self._path)
            descriptor = os.open(self._path, os.O_RDWR)
        except OSError as exc:
            raise unavailable(self._path, exc) from exc
        try:
            _lock(descriptor)
        except (BlockingIOError, PermissionError):  # what POSIX and Windows say to "somebody has it"
            os.close(descriptor)
            return False
        except OSError as exc:
            os.close(descriptor)
            raise unavailable(self._path, exc) from exc
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Let another writer in. The file stays: to delete it would let two writers lock two files."""
        if self._descriptor is not None:
            _unlock(self._descriptor)
            os.close(self._descriptor)
            self._descriptor = None
