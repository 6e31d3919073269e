"""Where there is no display, the demo is a tour: each of its steps in people's words, and its pictures."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from steps.console import say

_STEPS = {
    "sign-in": "Signing in",
    "customer": "Looking up the customer",
    "meter": "Choosing the meter",
    "scan": "Scanning the sticker",
    "bind": "Committing the bind, before it is sent",
    "status": "Sending it and watching the meter",
}
# What a step may add, in the order shown.
_DETAILS = {
    "clientId": "as {}",
    "customer": "{}",
    "meterId": "meter {}",
    "macAddress": "DataBridge {}",
    "claim": "{}",
    "evidence": "evidence: {}",
    "reason": "{}",
}


def is_needed(system: str, environment: Mapping[str, str], arguments: Sequence[str]) -> bool:
    """Whether the demo has no screen for its window, and its arguments do not say what to do without one."""
    has_screen = system != "Linux" or environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    return not has_screen and not any(word.split("=")[0] in ("--tour", "--exit-after") for word in arguments)


def in_words(line: str) -> str:
    """One line of the tour's in people's words; a line that is not a step's comes back as it is."""
    try:
        step = json.loads(line)
        name, ok = step["step"], step["ok"]
    except (ValueError, TypeError, KeyError):
        return line
    details = [words.format(step[key]) for key, words in _DETAILS.items() if step.get(key)]
    title = _STEPS.get(name, str(name).capitalize())
    return f"  {title} … " + ", ".join(["done" if ok else "did not succeed", *details])


def clear(folder: Path) -> None:
    """Removes the pictures of an earlier tour, so that those that lie there are this one's."""
    for picture in folder.glob("*.png"):
        picture.unlink()


def closing(folder: Path, status: int) -> None:
    """Says how it ended, and where the pictures lie."""
    say(
        "The whole install succeeded." if status == 0 else f"The tour did not succeed (exit status {status})."
    )
    pictures = sorted(folder.glob("*.png"))
    if pictures:
        say(f"{len(pictures)} pictures lie in {folder}:")
        for picture in pictures:
            say(f"  {picture.name}")
