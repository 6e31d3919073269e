"""Where the program's own files lie: icons, fonts, sandbox fixtures."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of a shipped file, for example ``resource("icons", "gas.svg")``."""
    return ROOT.joinpath(*parts)
