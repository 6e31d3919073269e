"""What IT's policy means for a command: read before anything else; a broken one lets nothing be opened."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from installer_app.commands.saying import NOT_DONE, say
from installer_app.commands.self_test import try_itself
from installer_app.domain.mistake import Mistake
from installer_app.frozen import frozen
from installer_app.settings import CLOSED, Policy


@frozen
class Fixed:
    """What IT has fixed. With ``mistakes`` nobody can tell, and everything is closed."""

    folder: Path
    policy: Policy
    mistakes: tuple[Mistake, ...] = ()


def fixed_by_it(folder: Path | None) -> Fixed:
    """Read the policy, where the system has it unless a folder is given."""
    from installer_app.configuration.folders import it_folder
    from installer_app.configuration.policy import PolicyUnreadable, read_policy

    folder = it_folder() if folder is None else folder
    try:
        return Fixed(folder, read_policy(folder))
    except PolicyUnreadable as problem:
        return Fixed(folder, CLOSED, problem.mistakes)


def runs_without_policy(options: argparse.Namespace) -> bool:
    """Whether a command reaches no server of the utility: then it helps to find out what is wrong."""
    return options.if_policy_broken is None or options.run is try_itself


def say_policy_broken(_: argparse.Namespace, mistakes: Sequence[Mistake]) -> int:
    """Every mistake on standard error."""
    lines = "\n".join(mistake.told for mistake in mistakes)
    return say(
        "IT’s policy for this computer has mistakes, so nothing was opened or sent."
        f" It has to be mended first:\n{lines}",
        NOT_DONE,
    )


def show_policy_broken(options: argparse.Namespace, mistakes: Sequence[Mistake]) -> int:
    """The page in place of the window; with nobody there, on standard error."""
    say_policy_broken(options, mistakes)
    if options.tour is None and not options.exit_after:
        from installer_app.app.stopped import run_stopped
        from installer_app.presenters.frame.policy import policy_problem

        run_stopped(lambda: policy_problem(mistakes))
    return NOT_DONE
