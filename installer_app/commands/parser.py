"""The words and options that the command line knows, and the function behind each.

A word's module is loaded when the word is given, and what it works with when it is called: no word pays for
another.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

from installer_app import __version__
from installer_app.commands.policy import say_policy_broken, show_policy_broken
from installer_app.commands.self_test import try_itself
from installer_app.commands.window import open_window

LINK = "energygrid-installer:"
WORDS = ("sandbox", "scan", "jobs", "doctor")
STEP_WORDS = ("sign-in", "customer", "meter", "scan", "bind", "status")


def parser_of_words(arguments: Sequence[str] = WORDS) -> argparse.ArgumentParser:
    """The command line; each word sets ``run(options, settings) -> exit status``.

    Of the words that do not stand in ``arguments`` only the names are there.
    """
    parser = argparse.ArgumentParser(
        prog="energygrid-installer",
        description="Bind a DataBridge to a customer’s smart meter. With no words: the window.",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument("--demo", action="store_true", help="practice against the built-in sandbox")
    parser.add_argument("--tour", metavar="DIR", type=Path, help="drive the window through a whole install")
    parser.add_argument("--sticker", metavar="FILE", type=Path, help="tour: scan this picture")
    parser.add_argument("--account", metavar="ID", help="tour: the customer number to look up")
    parser.add_argument("--meter", metavar="ID", help="tour: the meter to bind")
    parser.add_argument("--until", choices=STEP_WORDS, help="tour: stop after this step")
    parser.add_argument("--yes-bind-for-real", action="store_true", help="tour: on real servers")
    parser.add_argument("--exit-after", choices=("first-paint", "ready"), help="for benchmarks")
    parser.add_argument(
        "--profile", metavar="FILE|LINK", help="ask whether to take over this connection profile"
    )
    self_test = parser.add_argument("--self-test", dest="run", action="store_const", const=try_itself)
    self_test.help = "check this installation of the program itself"
    parser.add_argument("--check", help=argparse.SUPPRESS)  # self-test: one check, in a process of its own
    parser.set_defaults(run=open_window, if_policy_broken=show_policy_broken)
    words = parser.add_subparsers(title="words", metavar="WORD")
    for word, told, add_options in (
        ("sandbox", "serve the practice servers until Ctrl-C", _add_sandbox),
        ("scan", "read sticker photos, or folders of them", _add_scan),
        ("jobs", "list, send and export the installs of this laptop", _add_jobs),
        ("doctor", "check what commonly goes wrong on a laptop", _add_doctor),
    ):
        of_word = words.add_parser(word, help=told)
        if word in arguments:
            add_options(of_word)
    return parser


def with_profile_named(arguments: Sequence[str]) -> list[str]:
    """``FILE.toml`` or a link alone, as the desktop passes on what was opened, is a profile."""
    if len(arguments) != 1 or not (arguments[0].startswith(LINK) or arguments[0].lower().endswith(".toml")):
        return list(arguments)
    (opened,) = arguments
    # Most of Linux's desktops pass on a file by its address.
    return ["--profile", unquote(urlsplit(opened).path) if opened.startswith("file:") else opened]


def _add_doctor(parser: argparse.ArgumentParser) -> None:
    from installer_app.commands.doctor import examine_computer

    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    parser.add_argument("--support", metavar="FILE.zip", type=Path, help="save a support file as well")
    # What only Qt can tell, looked at in a process of its own.
    parser.add_argument("--part", choices=("screen",), help=argparse.SUPPRESS)
    parser.set_defaults(run=examine_computer, if_policy_broken=None)


def _add_sandbox(parser: argparse.ArgumentParser) -> None:
    from installer_app.commands.sandbox import serve_sandbox

    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=_port, default=8765)
    parser.add_argument("--pairing-seconds", type=_seconds, default=0.0)
    parser.add_argument("--state", metavar="FILE", type=Path, help="keep what is bound across restarts")
    parser.add_argument(
        "--fault",
        action="append",
        default=[],
        metavar="ENDPOINT[@ACCOUNT]=KIND[:VALUE][xTIMES]",
        help="for training: for example customer=503x1",
    )
    parser.set_defaults(run=serve_sandbox, if_policy_broken=None)


def _add_scan(parser: argparse.ArgumentParser) -> None:
    from installer_app.commands.scan import scan_pictures

    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    parser.add_argument("--csv", metavar="FILE", type=Path, help="write a spreadsheet as well, codes masked")
    parser.add_argument("files", metavar="FILE|FOLDER", nargs="+", type=Path)
    parser.set_defaults(run=scan_pictures, if_policy_broken=None)


def _add_jobs(parser: argparse.ArgumentParser) -> None:
    from installer_app.commands.jobs import EXPORTS, export_jobs, list_jobs, sync_installs

    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    parser.set_defaults(run=list_jobs, if_policy_broken=say_policy_broken)
    words = parser.add_subparsers(metavar="WORD")
    sync = words.add_parser("sync", help="send what waits, settle what is in doubt, look at what is pairing")
    sync.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
    sync.add_argument("--wait", type=_seconds, default=0.0, metavar="SECONDS")
    sync.set_defaults(run=sync_installs)
    export = words.add_parser("export", help="write all jobs to a file")
    export.add_argument("--format", choices=EXPORTS, required=True)
    export.add_argument("--output", metavar="FILE", type=Path, required=True)
    export.set_defaults(run=export_jobs)


def _port(text: str) -> int:
    port = int(text) if text.isdecimal() else -1
    if not 0 <= port <= 65535:  # noqa: PLR2004 - the largest port there is
        raise argparse.ArgumentTypeError("a port is 0 to 65535")
    return port


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds < float("inf"):
        raise argparse.ArgumentTypeError("a number of seconds, 0 or more")
    return seconds
