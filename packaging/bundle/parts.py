"""A part of the bundle: whose it is, its version, its licence with the text, and which files are of it."""

from dataclasses import dataclass, field
from pathlib import Path

LICENCES = Path(__file__).resolve().parent / "licences"


class NobodyKnownError(Exception):
    """Files of the bundle of which it is not known whose they are, or under which licence."""


@dataclass(frozen=True, slots=True)
class Part:
    """``kind``: pypi, deb, brew or generic. ``licence`` in words of SPDX where there are any.

    ``files`` are pairs: where a file lies in the bundle, and from where it was taken.
    """

    kind: str
    name: str
    version: str
    licence: str
    texts: tuple[str, ...] = field(default=(), repr=False)
    files: tuple[tuple[str, Path], ...] = ()

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells one part from another, and the order in which they are told."""
        return (self.name.lower(), self.kind, self.version)


def text_of(*names: str) -> tuple[str, ...]:
    """Licence texts that lie beside this file, by their names."""
    return tuple((LICENCES / f"{name}.txt").read_text("utf-8") for name in names)
