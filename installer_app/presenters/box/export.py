"""The box list for a spreadsheet. The install code is in it masked, never whole."""

import csv
import io
from collections.abc import Iterable

from installer_app.domain.text import plain
from installer_app.frozen import frozen
from installer_app.presenters.tracker.export import cell

COLUMNS = ("macAddress", "installCode", "grade", "source", "readAt", "timesSeen", "problem")


@frozen
class SheetRow:
    """One line. ``code`` is the masked one; ``read_at`` ISO 8601 or "". What was not read is ""."""

    mac: str
    code: str
    grade: str
    source: str
    read_at: str
    seen: int
    problem: str = ""


def as_csv(rows: Iterable[SheetRow]) -> str:
    """All of it, with a head. No cell is taken for a formula, nor turns the line around."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        values = (row.mac, row.code, row.grade, row.source, row.read_at, row.seen, row.problem)
        writer.writerow([cell(plain(str(value))) for value in values])
    return out.getvalue()
