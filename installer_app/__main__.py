"""The command line: words to one function each. Exit status: 0 done, 1 not done, 2 wrong usage."""

import io
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from installer_app.commands.parser import parser_of_words, with_profile_named
from installer_app.commands.policy import fixed_by_it, runs_without_policy
from installer_app.commands.saying import NOT_DONE, USAGE, say
from installer_app.configuration.folders import data_folder
from installer_app.domain.kept_errors import InstallerError
from installer_app.settings import BadSettingError, read_settings

log = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None, it_folder: Path | None = None) -> int:
    """Run the program; returns the exit status. No traceback ever reaches a person.

    ``it_folder``: where IT's policy and profiles lie, if not where the system has them.
    """
    # A pipe of Windows speaks another encoding, and a name must not stop a script.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    # What is logged before there is a log file goes nowhere: the default would print tracebacks.
    logging.getLogger().addHandler(logging.NullHandler())
    words = with_profile_named(sys.argv[1:] if arguments is None else arguments)
    options = parser_of_words(words).parse_args(words)
    fixed = fixed_by_it(it_folder)
    try:
        settings = read_settings(
            os.environ, data_folder(), getattr(options, "demo", False), fixed.policy, fixed.folder
        )
    except BadSettingError as problem:
        return say(str(problem), USAGE)
    try:
        if fixed.mistakes and not runs_without_policy(options):
            return int(options.if_policy_broken(options, fixed.mistakes))
        return int(options.run(options, settings))
    except KeyboardInterrupt:
        return say("Stopped.", NOT_DONE)
    except BrokenPipeError:
        # Whoever read has gone; Python would complain once more while it closes the pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOT_DONE
    except Exception as problem:  # noqa: BLE001 - the last line of defence: a sentence, not a traceback
        return say(_words(problem), NOT_DONE)


def _words(problem: Exception) -> str:
    """A sentence for a person; the log has the rest."""
    log.error("command failed", exc_info=problem)
    if isinstance(problem, InstallerError):
        from datetime import UTC, datetime

        from installer_app.presenters.messages.message import Moment
        from installer_app.presenters.messages.table import message_for
        from installer_app.presenters.steps import Step

        message = message_for(problem, Moment(Step.SIGN_IN, datetime.now(UTC)))
        return f"{message.title}. {message.text}\n{problem.details}"
    why = getattr(problem, "strerror", None) or type(problem).__name__
    return f"That did not work ({why}). Nothing was sent by this command after it."


if __name__ == "__main__":
    sys.exit(main())
