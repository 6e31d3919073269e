"""The command line: words to one function each. Exit status: 0 done, 1 not done, 2 wrong usage."""

import argparse
import asyncio
import errno
import io
import logging
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from installer_app import __version__
from installer_app.domain.errors import InstallerError, StoreUnavailable
from installer_app.domain.job import InstallJob
from installer_app.presenters.flow import Step
from installer_app.presenters.messages.table import Moment, message_for
from installer_app.presenters.tracker.export import FORMATS, as_json, write_text
from installer_app.settings import BadSettingError, Settings, TourPlan, read_settings

log = logging.getLogger(__name__)
DONE, NOT_DONE, USAGE = 0, 1, 2
STEP_WORDS = ("sign-in", "customer", "meter", "scan", "bind", "status")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit status. No traceback ever reaches a person."""
    # A pipe of Windows speaks another encoding, and a name must not stop a script.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    # What is logged before there is a log file goes nowhere: the default would print tracebacks.
    logging.getLogger().addHandler(logging.NullHandler())
    options = _parser().parse_args(arguments)
    try:
        settings = read_settings(os.environ, _default_home(), demo=getattr(options, "demo", False))
    except BadSettingError as problem:
        return _say(str(problem), USAGE)
    try:
        return int(options.run(options, settings))
    except KeyboardInterrupt:
        return _say("Stopped.", NOT_DONE)
    except BrokenPipeError:
        # Whoever read has gone; Python would complain once more while it closes the pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOT_DONE
    except Exception as problem:  # noqa: BLE001 - the last line of defence: a sentence, not a traceback
        return _say(_words(problem), NOT_DONE)


def _parser() -> argparse.ArgumentParser:
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
    parser.set_defaults(run=_window)
    words = parser.add_subparsers(title="words", metavar="WORD")
    _add_sandbox(words.add_parser("sandbox", help="serve the practice servers until Ctrl-C"))
    _add_scan(words.add_parser("scan", help="read sticker photos, or folders of them"))
    _add_jobs(words.add_parser("jobs", help="list, send and export the installs of this laptop"))
    return parser


def _add_sandbox(parser: argparse.ArgumentParser) -> None:
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
    parser.set_defaults(run=_sandbox)


def _add_scan(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    parser.add_argument("--csv", metavar="FILE", type=Path, help="write a spreadsheet as well, codes masked")
    parser.add_argument("files", metavar="FILE|FOLDER", nargs="+", type=Path)
    parser.set_defaults(run=_scan)


def _add_jobs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    parser.set_defaults(run=_jobs)
    words = parser.add_subparsers(metavar="WORD")
    sync = words.add_parser("sync", help="send what waits, settle what is in doubt, look at what is pairing")
    sync.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
    sync.add_argument("--wait", type=_seconds, default=0.0, metavar="SECONDS")
    sync.set_defaults(run=_sync)
    export = words.add_parser("export", help="write all jobs to a file")
    export.add_argument("--format", choices=tuple(FORMATS), required=True)
    export.add_argument("--output", metavar="FILE", type=Path, required=True)
    export.set_defaults(run=_export)


def _window(options: argparse.Namespace, settings: Settings) -> int:
    from installer_app.app.window import run_window

    tour = None
    if options.tour is not None:
        tour = TourPlan(
            options.tour,
            options.sticker,
            options.account or "",
            options.meter or "",
            options.until or "status",
            options.yes_bind_for_real,
        )
        refusal = tour.refusal(settings)
        if refusal:
            return _say(refusal, USAGE)
        if tour.sticker is not None and not tour.sticker.is_file():
            return _say(f"There is no picture at {tour.sticker}.", USAGE)
        problem = _no_place_for(tour.pictures)
        if problem:
            return _say(problem, USAGE)
    elif any((options.sticker, options.account, options.meter, options.until, options.yes_bind_for_real)):
        return _say("--sticker, --account, --meter, --until and --yes-bind-for-real go with --tour.", USAGE)
    return run_window(settings, tour, options.exit_after or "")


def _no_place_for(pictures: Path) -> str:
    """Why the tour cannot save its pictures there; "" if it can."""
    try:
        pictures.mkdir(parents=True, exist_ok=True)
        why = "" if os.access(pictures, os.W_OK | os.X_OK) else os.strerror(errno.EACCES)
    except OSError as problem:
        why = problem.strerror or type(problem).__name__
    told = (
        f"No pictures can be saved in {pictures}: {why}. Nothing was sent. Name another folder with --tour."
    )
    return told if why else ""


def _sandbox(options: argparse.Namespace, _: Settings) -> int:
    from installer_app.sandbox.fault_words import faults_from_words
    from installer_app.sandbox.options import SandboxOptions
    from installer_app.sandbox.serve import serve

    try:
        faults = faults_from_words(options.fault)
    except ValueError as problem:
        return _say(str(problem), USAGE)
    sandbox = SandboxOptions(
        host=options.host,
        port=options.port,
        pairing_seconds=options.pairing_seconds,
        state_file=options.state,
        faults=faults,
    )
    return serve(sandbox, sys.stdout)


def _scan(options: argparse.Namespace, _: Settings) -> int:
    from installer_app.app.scanning import ScanOrder, scan_files

    order = ScanOrder(options.files, as_json=options.json, sheet=options.csv)
    return DONE if scan_files(order, _print, lambda words: sys.stderr.write(f"{words}\n")) else NOT_DONE


def _jobs(options: argparse.Namespace, settings: Settings) -> int:
    jobs, problem = _recorded(settings)
    if problem:
        return _say(problem, NOT_DONE)
    if options.json:
        _print(as_json(jobs), end="")
        return DONE
    for job in jobs:
        _print_job(job)
    if not jobs:
        _say("No installs on this computer yet.", DONE)
    return DONE


def _recorded(settings: Settings) -> tuple[Sequence[InstallJob], str]:
    """The jobs on record, or why they cannot be read."""
    from installer_app.app.jobs import recorded_jobs
    from installer_app.app.no_window import not_read_words

    try:
        return recorded_jobs(settings), ""
    except StoreUnavailable as problem:
        return (), not_read_words(problem, settings.data)


def _print_job(job: InstallJob) -> None:
    at = f"{job.created_at.astimezone():%Y-%m-%d %H:%M}"
    _print(f"{at}  {job.state.value:<9}  meter {job.target.meter_id}  {job.target.mac}  {job.claim.value}")
    for entry in job.history:
        _print(f"    {entry.at.astimezone():%Y-%m-%d %H:%M:%S}  {entry.state.value:<9}  {entry.note}")


def _export(options: argparse.Namespace, settings: Settings) -> int:
    from installer_app.app.jobs import rescued_jobs

    jobs, problem = _recorded(settings)
    if problem:
        jobs = rescued_jobs(settings, options.output.parent)
        _say(problem, NOT_DONE)
    if problem and not jobs:
        return NOT_DONE
    try:
        write_text(options.output, FORMATS[options.format](jobs))
    except OSError as refused:
        return _say(f"Nothing was written to {options.output}: {refused.strerror}.", NOT_DONE)
    noun = "install" if len(jobs) == 1 else "installs"
    some = " that could be read" if problem else ""
    return _say(f"{len(jobs)} {noun}{some} written to {options.output}.", NOT_DONE if problem else DONE)


def _sync(options: argparse.Namespace, settings: Settings) -> int:
    from installer_app.app.jobs import sync_jobs

    swept, jobs, words = asyncio.run(sync_jobs(settings, options.wait))
    if options.json:
        _print(as_json(jobs), end="")
    for line in words:
        _say(line, DONE)
    return DONE if swept else NOT_DONE


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


def _default_home() -> Path:
    from platformdirs import user_data_path

    return user_data_path("energygrid-installer", appauthor=False)


def _print(text: str, end: str = "\n") -> None:
    sys.stdout.write(text + end)
    sys.stdout.flush()


def _say(text: str, status: int) -> int:
    sys.stderr.write(f"{text}\n")
    return status


def _words(problem: Exception) -> str:
    """A sentence for a person; the log has the rest."""
    log.error("command failed", exc_info=problem)
    if isinstance(problem, InstallerError):
        message = message_for(problem, Moment(Step.SIGN_IN, datetime.now(UTC)))
        return f"{message.title}. {message.text}\n{problem.details}"
    why = getattr(problem, "strerror", None) or type(problem).__name__
    return f"That did not work ({why}). Nothing was sent by this command after it."


if __name__ == "__main__":
    sys.exit(main())
