"""The ``scan`` command: pictures and folders of them, told line by line, with no window."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from installer_app.domain.install_code import InstallCode
from installer_app.domain.text import counted, plain
from installer_app.frozen import frozen
from installer_app.presenters.box.export import SheetRow, as_csv
from installer_app.presenters.scan.words import decoder_words
from installer_app.presenters.tracker.export import write_text
from installer_app.scan import decoders
from installer_app.scan.folder import is_picture, walk
from installer_app.scan.report import ScanLine, read_all
from installer_app.services.scanning import FoundPictures

PROGRESS_EVERY = 50  # pictures

Say = Callable[[str], object]


@frozen
class ScanOrder:
    """What is asked for: ``as_json`` one document instead of lines; ``sheet`` a CSV file to write as well."""

    given: Sequence[Path]
    as_json: bool = False
    sheet: Path | None = None


def scan_files(order: ScanOrder, tell: Say, say: Say) -> bool:
    """Read them all; whether each picture gave a sticker. ``tell`` is standard output, ``say`` the other.

    Ctrl-C ends it with what was read so far. A sheet that cannot be written is said, and counts as failed.
    """
    missing = decoder_words(decoders())
    if missing:
        say(missing)
    walked = walk(order.given)
    if order.sheet is not None and is_picture(order.sheet):
        say(f"Nothing was read: {order.sheet} is a picture, and would be lost. Name another file for --csv.")
        return False
    lines: list[ScanLine] = []
    stopped = False
    try:
        for line in read_all(walked.found):
            lines.append(line)
            _tell_line(line, order, tell, say)
            if len(lines) % PROGRESS_EVERY == 0 and len(lines) < len(walked.found):
                say(f"{len(lines)} of {len(walked.found)} pictures read…")
    except KeyboardInterrupt:
        stopped = True
    if order.as_json:
        tell(json.dumps([line.document() for line in lines], indent=2, ensure_ascii=False))
    for words in _summary(walked, lines, stopped=stopped):
        say(words)
    written = order.sheet is None or _write(order.sheet, lines, say)
    whole = not stopped and bool(lines) and not any(line.problem for line in lines)
    return whole and written


def _tell_line(line: ScanLine, order: ScanOrder, tell: Say, say: Say) -> None:
    # A file's name may hold what moves a terminal's cursor, or turns the line around.
    if order.as_json:
        say(plain(f"{line.file}: {line.problem or 'read'}{_marks(line)}"))
    else:
        tell(plain(f"{line.file}: {_people(line)}"))


def _people(line: ScanLine) -> str:
    return line.problem if line.problem else f"{line.mac_address}  {line.install_code}{_marks(line)}"


def _marks(line: ScanLine) -> str:
    doubt = f"  (CHECK: {line.doubt})" if line.doubt else ""
    repeat = f"  (the same sticker as {line.repeat_of})" if line.repeat_of else ""
    contradiction = (
        f"  (CHECK: {line.contradicts} has this MAC with another code)" if line.contradicts else ""
    )
    return doubt + repeat + contradiction


def _summary(walked: FoundPictures, lines: Sequence[ScanLine], *, stopped: bool) -> Iterator[str]:
    if stopped:
        yield f"Stopped: {len(lines)} of {len(walked.found)} pictures were read."
    elif walked.folders:
        yield f"{counted(len(lines), 'picture')} read, {counted(walked.others, 'other file')} left alone."
    repeats = sum(line.repeat_of is not None for line in lines)
    if repeats:
        different = len({line.mac_address for line in lines if line.mac_address})
        yield f"{counted(different, 'DataBridge')}; {counted(repeats, 'picture')} showed one again."


def _write(sheet: Path, lines: Sequence[ScanLine], say: Say) -> bool:
    try:
        write_text(sheet, as_csv(_sheet(lines)))
    except OSError as refused:
        say(f"Nothing was written to {sheet}: {refused.strerror}.")
        return False
    say(f"{counted(len(lines), 'line')} written to {sheet}, the install codes masked.")
    return True


def _sheet(lines: Iterable[ScanLine]) -> Iterator[SheetRow]:
    seen: dict[tuple[str, str], int] = {}
    for line in lines:
        if line.mac_address is None or line.install_code is None:
            yield SheetRow("", "", "", line.file, "", 0, line.problem or "")
            continue
        one = (line.mac_address, line.install_code)
        seen[one] = seen.get(one, 0) + 1
        code = InstallCode(line.install_code)
        problem = _marks(line).strip().replace("  ", " ")
        yield SheetRow(line.mac_address, code.masked, code.grade.value, line.file, "", seen[one], problem)
