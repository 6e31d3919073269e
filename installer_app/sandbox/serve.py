"""The ``sandbox`` command: serve until Ctrl-C."""

import shlex
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TextIO

from installer_app.domain.errors import StoreUnavailable
from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.server import SandboxServer

# Event.wait() without a limit cannot be interrupted by Ctrl-C on Windows.
LOOK_FOR_SIGNALS_SECONDS = 0.5


def serve(options: SandboxOptions, out: TextIO) -> int:
    """Print the tutorial's four exports and ``ready`` once it answers; block until Ctrl-C or SIGTERM.

    Returns the exit status: 0 when told to stop, 1 if it could not start (a sentence on standard error).
    """
    with _told_to_stop() as stop, ExitStack() as stack:
        try:
            sandbox = stack.enter_context(SandboxServer(options))
        except (OSError, OverflowError) as problem:
            why = getattr(problem, "strerror", None) or str(problem)
            return _not_started(
                f"It cannot listen on {options.host}:{options.port}: {why}. Choose another port."
            )
        except StoreUnavailable as problem:
            return _not_started(problem.details)
        out.write("".join(f"{line}\n" for line in (*exports(sandbox), "ready")))
        out.flush()
        while not stop.wait(LOOK_FOR_SIGNALS_SECONDS):
            pass
    return 0


def _not_started(why: str) -> int:
    sys.stderr.write(f"The sandbox did not start. {why}\n")
    return 1


def exports(sandbox: SandboxServer) -> tuple[str, ...]:
    """The four lines of the tutorial's Step 1."""
    values = {
        "ENERGY_CLIENT_ID": sandbox.client_id,
        "ENERGY_CLIENT_SECRET": sandbox.client_secret,
        "ENERGY_BASE_URL": sandbox.base_url,
        "ENERGY_IDP_URL": sandbox.idp_url,
    }
    return tuple(f"export {name}={shlex.quote(value)}" for name, value in values.items())


@contextmanager
def _told_to_stop() -> Iterator[threading.Event]:
    """An event that Ctrl-C and SIGTERM set. Only a main thread may take signals (signal.signal)."""
    stop = threading.Event()
    signals = (signal.SIGINT, signal.SIGTERM) if threading.current_thread() is threading.main_thread() else ()
    before = {number: signal.signal(number, lambda *_: stop.set()) for number in signals}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
