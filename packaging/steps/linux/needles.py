"""What must not lie about in a bundle, a log or the data: searched for byte by byte."""

import base64
import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

# A token's first two parts are JSON objects in base64; a key file has its text below its title.
_TOKEN = re.compile(rb"eyJ[A-Za-z0-9_-]{12,}\.eyJ[A-Za-z0-9_-]{12,}\.[A-Za-z0-9_-]{16,}")
_KEY = re.compile(rb"-----BEGIN [A-Z ]*PRIVATE KEY-----\r?\n[A-Za-z0-9+/=]{40,}")
_LONG = 15
PATTERNS = {"a token": _TOKEN, "a private key": _KEY}


@dataclass(frozen=True, slots=True)
class Needle:
    """``kind``: what it is, in words. ``value`` is never printed."""

    kind: str
    value: str


def sandbox_needles(sandbox: Path) -> list[Needle]:
    """The made-up secrets, codes and customers that the sandbox plays with."""
    sign_ins = json.loads((sandbox / "sign-ins.json").read_text("utf-8"))
    devices = json.loads((sandbox / "devices.json").read_text("utf-8"))
    customers = json.loads((sandbox / "customers.json").read_text("utf-8"))
    return [
        *(Needle("a client secret", one["clientSecret"]) for one in sign_ins),
        *(Needle("an install code", one["installCode"]) for one in devices),
        *(Needle("a customer's name", name) for name in sorted(set(_names(customers)))),
    ]


def _names(found: object) -> Iterator[str]:
    """Each customer's whole name: half of one may be a word of the language."""
    if isinstance(found, list):
        for part in found:
            yield from _names(part)
    elif isinstance(found, dict):
        both = [found.get("firstName"), found.get("lastName")]
        if all(both):
            yield " ".join(map(str, both))
        if found.get("businessName"):
            yield str(found["businessName"])
        for part in found.values():
            yield from _names(part)


def spellings(needle: Needle) -> Iterator[bytes]:
    """As it is, and as other encodings would write it."""
    raw = needle.value.encode()
    yield from (raw, needle.value.encode("utf-16-le"))
    if len(raw) < _LONG:
        return  # in base64 too short to be told from chance
    yield from (raw.lower(), raw.hex().encode())
    for shift in range(3):
        # In base64 at any offset: what lies between its first and last letters is the same.
        yield base64.b64encode(b"\0" * shift + raw)[4 * (shift > 0) + 2 : -6]


def found_in(content: bytes, needles: Iterable[Needle], *, thorough: bool) -> set[str]:
    """The kinds that are in there; ``thorough``: in other spellings as well, which takes its time."""
    kinds = {
        one.kind
        for one in needles
        if any(part in content for part in (spellings(one) if thorough else (one.value.encode(),)))
    }
    return kinds | {kind for kind, pattern in PATTERNS.items() if pattern.search(content)}


def search(
    folder: Path,
    needles: list[Needle],
    belongs: tuple[str, ...] = (),
    *,
    packed: Callable[[Path], Iterable[tuple[str, bytes]]] = lambda _: (),
    thorough: bool = True,
) -> list[str]:
    """``path: kinds`` of all that was found, but not in what begins with one of ``belongs``.

    ``packed`` gives what lies within an archive.
    """
    hits = []
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file():
            continue
        name = path.relative_to(folder).as_posix()
        inside = ((f"{name}/{part}", content) for part, content in packed(path))
        for where, content in ((name, path.read_bytes()), *inside):
            kinds = set() if where.startswith(belongs) else found_in(content, needles, thorough=thorough)
            hits += [f"{where}: {', '.join(sorted(kinds))}"] if kinds else []
    return hits
