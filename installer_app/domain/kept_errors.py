"""The base of all errors, and that of what is kept: all that the start needs of them (see ``errors``)."""

from enum import StrEnum


class InstallerError(Exception):
    """Base of all errors that the program raises on purpose. ``details`` is for support, never a secret."""

    def __init__(self, details: str = "") -> None:
        super().__init__(details or type(self).__name__)
        self.details = details


class DiskProblem(StrEnum):
    """Why what is kept could not be saved or read."""

    FULL = "full"
    READ_ONLY = "read-only"
    DAMAGED = "damaged"
    EMPTY = "empty"
    NEWER = "newer"
    OTHER = "other"


class StoreUnavailable(InstallerError):
    """It could not be saved, so nothing was sent; or what was saved cannot be read."""

    def __init__(self, details: str = "", reason: DiskProblem = DiskProblem.OTHER) -> None:
        super().__init__(details)
        self.reason = reason
