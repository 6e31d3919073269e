"""IT's policy: what is fixed for every account of this computer."""

from collections.abc import Sequence
from pathlib import Path

from installer_app.configuration.folders import POLICY
from installer_app.domain.mistake import Mistake
from installer_app.settings import Policy


class PolicyUnreadable(Exception):
    """The file is there and has mistakes; in doubt everything is forbidden."""

    def __init__(self, mistakes: Sequence[Mistake]) -> None:
        super().__init__(f"{len(mistakes)} mistakes")
        self.mistakes = tuple(mistakes)


def read_policy(folder: Path | None) -> Policy:
    """What ``policy.toml`` in IT's folder says; without that file nothing is fixed. Blocking.

    Raises PolicyUnreadable with every mistake of the file.
    """
    if folder is None or not _is_there(folder / POLICY):
        return Policy()
    # Most computers have none: what reads it keeps no start waiting.
    from installer_app.configuration.policy_file import policy_in

    return policy_in(folder / POLICY, folder)


def _is_there(file: Path) -> bool:
    try:
        file.lstat()
    except FileNotFoundError:
        return False
    except OSError:
        return True  # nobody can tell: reading it will say why
    return True
