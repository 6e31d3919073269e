"""Memory while the program scans 720p, against a bare QVideoSink that is given the same frames.

``python tests/benchmarks/speed/speed_camera_memory.py``. Each is a process of its own; the program is the
whole of it, signed in to a sandbox in a third process, on its scan page with a camera that pushes frames made
beforehand. What is resident is read after the same number of frames, while more are being pushed; and before
the first, so that what the scanning adds can be told from what the program is without it.
"""

import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

# The sandbox's own process comes from the end-to-end tests, the pictures from the reader's.
sys.path.insert(0, str(Path(__file__).parents[2] / "e2e"))
sys.path.insert(0, str(Path(__file__).parents[1]))

from figure import Figure
from figure_table import told
from program import ROOT, sandbox
from speed_memory import resident
from started import environment
from sticker_frames import Shot, render

HERE = Path(__file__).parent
ROUNDS, FRAMES = 3, 150
LOOKS, LOOK_SECONDS = 15, 0.05
REACH, BEYOND = 1.5, 1.3
# An empty bench, and a sticker that is too far away, out of focus, or in the dark: nothing ends the scan.
SHOTS = (
    Shot(payload="", seed=1, noise=3),
    Shot(module=0.7, seed=2, noise=3),
    Shot(blur=7, seed=3, noise=3),
    Shot(light=0.02, module=2, seed=4, noise=4),
)


@dataclass(frozen=True, slots=True)
class Held:
    """Megabytes resident before the first frame, and while frames are pushed."""

    before: float
    scanning: float

    @property
    def added(self) -> float:
        """By the scanning."""
        return self.scanning - self.before


def figures(*, short: bool = False) -> list[Figure]:
    """Medians of some runs of each, in turns."""
    bare: list[Held] = []
    ours: list[Held] = []
    with TemporaryDirectory() as name, sandbox(Path(name)) as server:
        folder = Path(name)
        frames = folder / "frames"
        frames.write_bytes(b"".join(render(shot).grey.tobytes() for shot in (SHOTS[:1] if short else SHOTS)))
        words = (str(frames), str(3 if short else FRAMES))
        for number in range(1 if short else ROUNDS):
            bare.append(_held(folder, {}, "bare_sink.py", *words))
            ours.append(_held(folder / str(number), server.servers, "scanning_program.py", *words))
    return [
        _figure(
            "memory.scan", "memory, scanning 720p", *((h.scanning for h in held) for held in (ours, bare))
        ),
        _figure(
            "memory.scan-adds", "of it added by scanning", *((h.added for h in held) for held in (ours, bare))
        ),
    ]


def _figure(key: str, what: str, ours: Iterable[float], bare: Iterable[float]) -> Figure:
    return Figure(key, what, "MB", median(ours), median(bare), REACH, BEYOND)


def _held(home: Path, servers: dict[str, str], script: str, *words: str) -> Held:
    """Of one run. Raises RuntimeError if it ends before its frames were pushed."""
    with subprocess.Popen(
        [sys.executable, str(HERE / script), *words],
        env=environment(home) | servers | {"PYTHONPATH": str(ROOT), "QT_LOGGING_RULES": "*=false"},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            before = 0.0
            assert process.stdout is not None
            # The program on its tour says more.
            for line in process.stdout:
                if line == "before\n":
                    before = resident(process.pid)
                if line == "pushed\n":
                    return Held(before, _usually(process.pid))
            raise RuntimeError(f"{script} ended without scanning")
        finally:
            process.kill()


def _usually(process: int) -> float:
    """The median of some looks: what a frame is read with comes and goes."""
    seen = []
    for _ in range(LOOKS):
        seen.append(resident(process))
        time.sleep(LOOK_SECONDS)  # another process does not tell: it is looked at
    return median(seen)


if __name__ == "__main__":
    print(*told(figures()), sep="\n")
