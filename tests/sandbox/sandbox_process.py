"""The sandbox in a process of its own."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SERVE = """
import sys
from pathlib import Path
from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.serve import serve
port, state = int(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None
sys.exit(serve(SandboxOptions(port=port, state_file=state), sys.stdout))
"""


@contextmanager
def command(*words: str) -> Iterator[subprocess.Popen[str]]:
    """The command in a process of its own, on a port that the system chooses unless told otherwise."""
    child = subprocess.Popen(
        [sys.executable, "-c", SERVE, *(words or ("0",))],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    try:
        yield child
    finally:
        child.kill()
        child.communicate()


def ready(child: subprocess.Popen[str]) -> list[str]:
    assert child.stdout is not None
    return [child.stdout.readline() for _ in range(5)]
