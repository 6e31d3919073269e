"""Memory while the program scans 720p, against a bare QVideoSink that is given the same frames.

``python tests/benchmarks/speed/speed_camera_memory.py``. Each is a process of its own; the program is the whole
of it, signed in to a sandbox in a third process, on its scan page with a camera that pushes frames made
beforehand. What is resident is read after the same number of frames, while more are being pushed.
"""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

# The sandbox's own process comes from the end-to-end tests, the pictures from the reader's.
sys.path[:0] = [str(Path(__file__).parents[2] / "e2e"), str(Path(__file__).parents[1])]

from figure import Figure
from program import ROOT, environment, sandbox
from sticker_frames import Shot, render

HERE = Path(__file__).parent
ROUNDS, FRAMES = 3, 450
# An empty bench, and a sticker that is too far away, out of focus, or in the dark: nothing ends the scan.
SHOTS = (
    Shot(payload="", seed=1, noise=3),
    Shot(module=0.7, seed=2, noise=3),
    Shot(blur=7, seed=3, noise=3),
    Shot(light=0.02, module=2, seed=4, noise=4),
)


def figures(*, short: bool = False) -> list[Figure]:
    """Medians of some runs of each, in turns."""
    bare: list[float] = []
    ours: list[float] = []
    with TemporaryDirectory() as name, sandbox(Path(name)) as server:
        folder = Path(name)
        frames = folder / "frames"
        frames.write_bytes(b"".join(render(shot).grey.tobytes() for shot in (SHOTS[:1] if short else SHOTS)))
        for number in range(1 if short else ROUNDS):
            count = str(3 if short else FRAMES)
            bare.append(_megabytes(folder, {}, "bare_sink.py", str(frames), count))
            home = folder / str(number)
            ours.append(_megabytes(home, server.servers, "scanning_program.py", str(frames), count))
    return [Figure("memory.scan", "memory, scanning 720p", "MB", median(ours), median(bare), 1.5, 1.3)]


def _megabytes(home: Path, servers: Mapping[str, str], script: str, *words: str) -> float:
    """Resident once the frames were pushed. Raises RuntimeError if it ends before."""
    with subprocess.Popen(
        [sys.executable, str(HERE / script), *words],
        env=environment(home, servers),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            # The program on its tour says more.
            if not any(line == "pushed\n" for line in process.stdout):
                raise RuntimeError(f"{script} ended without scanning")
            return resident(process.pid)
        finally:
            process.kill()


def resident(process: int) -> float:
    """Megabytes of a process, shared libraries included."""
    status = Path(f"/proc/{process}/status").read_text()
    kilobytes = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))
    return int(kilobytes) / 1024


if __name__ == "__main__":
    (figure,) = figures()
    print(f"{figure.ours:.1f} {figure.against:.1f} {figure.counts:.3f}")
