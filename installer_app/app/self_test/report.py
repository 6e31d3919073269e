"""What a check found, and the document of all of them."""

import json
from collections.abc import Sequence
from dataclasses import asdict

from installer_app import __version__
from installer_app.app.this_program import is_bundled
from installer_app.frozen import frozen


class CheckFailed(Exception):
    """What was tried does not work; the text says what, for whoever looks after the computer."""


@frozen
class Finding:
    """One check: its name, whether it came out right, how long it took, and what was seen, in words."""

    name: str
    ok: bool
    milliseconds: int
    words: str


def document(findings: Sequence[Finding]) -> str:
    """All as one JSON document, a check on each line."""
    head = {"version": __version__, "bundled": is_bundled(), "ok": all(one.ok for one in findings)}
    lines = ",\n".join(f"  {json.dumps(asdict(one), ensure_ascii=False)}" for one in findings)
    return f'{json.dumps(head)[:-1]}, "checks": [\n{lines}\n]}}\n'
