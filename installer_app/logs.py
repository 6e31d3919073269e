"""The program's log: JSON lines, rotated, and redacted by whitelist.

A line holds the message as it stands in the source, and of ``extra`` only the fields named here. What was
formatted into a message, what an exception says, and other libraries' texts never reach the file: install
codes, secrets, tokens and people's names can be in any of them.
"""

import logging
import os
import re
from contextlib import suppress
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import cast

OURS = "installer_app"
FILE_NAME = "energygrid-installer.log"
LARGEST = 1_000_000  # bytes, and the line with which they are reached
KEPT = 5
LONGEST_VALUE = 200

# The fields that pass, and the type that each must have. A number in place of a name cannot carry a secret.
FIELDS: dict[str, type | tuple[type, ...]] = {
    "action": str,
    "count": int,
    "environment": str,
    "job_id": str,
    "page": str,
    "problem": str,
    "seconds": (int, float),
    "state": str,
    "status": int,
    "tries": int,
    "version": str,
}
# A message is a sentence of ours: plain words, the first alone with a capital. One with figures, names or
# capitals within was formatted, and may hold anything.
SENTENCE = r"[A-Z]?[a-z’-]{1,20}(?:[,;:.]? (?:[a-z’-]{1,20}|%[sdr]))*\.?"
NOT_LOGGED = "(a message that was not written in the source)"


class WhitelistFormatter(logging.Formatter):
    """A record as one line of JSON: ``at level logger message``, the known fields, and where it failed."""

    def format(self, record: logging.LogRecord) -> str:
        import json  # the first line comes after the first paint

        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": _message(record),
        }
        line |= {name: value for name in FIELDS if (value := _allowed(record, name)) is not None}
        if record.exc_info and record.exc_info[1] is not None:
            line["failure"] = _failure(record.exc_info[1])
        return json.dumps(line, ensure_ascii=False)


class _PrivateFiles(logging.FileHandler):
    """Files that only the technician's own account can read: a full one becomes ``.1``, that one ``.2``.

    Not the library's own, which loads the whole network before anything is shown.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Into the file, or into a new one once that is full."""
        try:
            if Path(self.baseFilename).stat().st_size >= LARGEST:
                self._begin_anew()
        except OSError:
            self.handleError(record)
        super().emit(record)

    def _begin_anew(self) -> None:
        if self.stream is not None:
            self.stream.close()
            self.stream = None  # the base class opens it again for the record
        for number in range(KEPT, 0, -1):
            newer = f"{self.baseFilename}.{number - 1}" if number > 1 else self.baseFilename
            with suppress(FileNotFoundError):
                os.replace(newer, f"{self.baseFilename}.{number}")  # noqa: PTH105 - names, not paths

    def _open(self) -> TextIOWrapper:
        os.close(os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT, 0o600))
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the base class's name
        """A log that cannot be written (full disk) must neither stop an install nor print a traceback."""

    def close(self) -> None:
        """Let go of the file, whether or not the last lines still go in."""
        with suppress(OSError):
            super().close()


def configure(folder: Path, level: int = logging.INFO) -> Path:
    """Send the program's records of ``level`` and above to a file in ``folder``; returns the file.

    Called again it moves the log. Raises OSError if the file cannot be made.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder / FILE_NAME
    handler = _PrivateFiles(file, encoding="utf-8")
    handler.setFormatter(WhitelistFormatter())
    root = logging.getLogger()
    close()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger(OURS).setLevel(level)
    return file


def close() -> None:
    """Let go of the log file."""
    root = logging.getLogger()
    for handler in [h for h in root.handlers if isinstance(h, _PrivateFiles)]:
        root.removeHandler(handler)
        handler.close()


def _message(record: logging.LogRecord) -> str:
    """The template, never the text it makes: arguments are where secrets come in."""
    ours = record.name == OURS or record.name.startswith(f"{OURS}.")
    template = record.msg if isinstance(record.msg, str) else ""
    return template if ours and re.fullmatch(SENTENCE, template) else NOT_LOGGED


def _allowed(record: logging.LogRecord, name: str) -> str | float | None:
    value: object = getattr(record, name, None)
    if not isinstance(value, FIELDS[name]) or isinstance(value, bool):
        return None
    return value[:LONGEST_VALUE] if isinstance(value, str) else cast(float, value)


def _failure(problem: BaseException) -> list[dict[str, object]]:
    """What it was and where, cause before effect: kinds and places in the source, no words and no values."""
    import traceback

    chain: list[dict[str, object]] = []
    seen: set[int] = set()
    link: BaseException | None = problem
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        frames = traceback.extract_tb(link.__traceback__)
        # File names only: a path would tell the account's name.
        places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames[-12:]]
        chain.append({"kind": type(link).__name__, "at": places})
        link = link.__cause__ or link.__context__
    return chain[::-1]
