"""``sandbox``: the practice servers, until Ctrl-C."""

import argparse
import sys

from installer_app.commands.saying import USAGE, say
from installer_app.settings import Settings


def serve_sandbox(options: argparse.Namespace, _: Settings) -> int:
    """Serve until somebody stops it."""
    from installer_app.sandbox.fault_words import faults_from_words
    from installer_app.sandbox.options import SandboxOptions
    from installer_app.sandbox.serve import serve

    try:
        faults = faults_from_words(options.fault)
    except ValueError as problem:
        return say(str(problem), USAGE)
    sandbox = SandboxOptions(
        host=options.host,
        port=options.port,
        pairing_seconds=options.pairing_seconds,
        state_file=options.state,
        faults=faults,
    )
    return serve(sandbox, sys.stdout)
