"""How much memory this process holds, by the system's word and by the C library's."""

import ctypes
import gc
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

MEGABYTE = 1024 * 1024
STATM = Path("/proc/self/statm")
# Python's own allocator gives whole arenas back only when they are empty, so what is resident would tell of
# its gaps. Under this one it tells of what is held.
PLAINLY_ALLOCATED = {"PYTHONMALLOC": "malloc"}


class _Mallinfo2(ctypes.Structure):
    """glibc's ``struct mallinfo2``."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    )


@dataclass(frozen=True, slots=True)
class Held:
    """In megabytes, 0 where it cannot be told: the resident set, and what was asked for and not let go."""

    resident: float
    in_use: float


def held() -> Held:
    """After all that can be let go was let go."""
    gc.collect()
    in_use = 0.0
    with suppress(OSError, AttributeError):
        libc = ctypes.CDLL("libc.so.6")
        libc.malloc_trim(0)  # glibc keeps what was freed, for later
        libc.mallinfo2.restype = _Mallinfo2
        told = libc.mallinfo2()
        in_use = (told.uordblks + told.hblkhd) / MEGABYTE
    return Held(_resident(), in_use)


def _resident() -> float:
    if not STATM.exists():
        return 0.0
    return int(STATM.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / MEGABYTE
