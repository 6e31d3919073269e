"""With one decoder, or none: what can still be read is read, and what is missing is said; in a process."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from scan_parts import TUTORIAL, encoded, plain_qr

# ``None`` in ``sys.modules`` makes the import fail, as where the library was never installed.
PROGRAM = """
import sys
for name in sys.argv.pop(1).split():
    sys.modules[name] = None
from installer_app.__main__ import main
sys.exit(main())
"""
# As where the Python part is installed and the system's library is not.
NO_LIBZBAR = """
import ctypes.util
import sys
sys.argv.pop(1)
ctypes.util.find_library = lambda name: None
from installer_app.__main__ import main
sys.exit(main())
"""


def scan(photo: Path, missing: str, program: str = PROGRAM) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program, missing, "scan", str(photo)],
        capture_output=True,
        text=True,
        check=False,
        timeout=90,
    )


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    grey = plain_qr(TUTORIAL)
    file = tmp_path / "sticker.png"
    file.write_bytes(encoded(Image.fromarray(grey)))
    return file


@pytest.mark.parametrize(
    ("missing", "program", "left"),
    [
        ("zxingcpp", PROGRAM, "zbar"),
        ("pyzbar", PROGRAM, "zxing-cpp"),
        ("pyzbar", NO_LIBZBAR, "zxing-cpp"),
    ],
    ids=["no zxing-cpp", "no pyzbar", "no libzbar"],
)
def test_either_decoder_reads_alone_and_says_so(photo: Path, missing: str, program: str, left: str) -> None:
    done = scan(photo, missing, program)
    assert (done.returncode, done.stdout) == (
        0,
        f"{photo}: AA:BB:CC:DD:EE:FF  TUTORIAL-INSTALL-CODE-001\n",
    )
    assert done.stderr.startswith(f"Reads with one of two decoders: {left}.")
    assert "Tell depot IT." in done.stderr


VIDEO = """
import sys
sys.modules[sys.argv[1]] = None
sys.path[:0] = sys.argv[2:]
from greys import grey
from scan_parts import TUTORIAL, plain_qr
from installer_app.scan.frames import FrameScan
scan = FrameScan()
print([scan.feed(grey(plain_qr(TUTORIAL))).settled for _ in range(3)][-1] == (TUTORIAL,))
"""


@pytest.mark.parametrize("missing", ["zxingcpp", "pyzbar"])
def test_either_decoder_reads_the_camera_s_frames_alone(missing: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", VIDEO, missing, str(Path(__file__).parent), str(Path(__file__).parents[1])],
        capture_output=True,
        text=True,
        check=False,
        timeout=90,
    )
    assert (done.stdout.strip(), done.stderr) == ("True", "")


def test_with_both_nothing_is_said(photo: Path) -> None:
    """Nor is an array library asked for: the program is shipped without one."""
    done = scan(photo, "numpy")
    assert (done.returncode, done.stderr) == (0, "")


def test_with_neither_it_says_so_and_blames_no_picture(photo: Path) -> None:
    done = scan(photo, "zxingcpp pyzbar")
    assert done.returncode == 1
    assert "Neither decoder can be loaded here" in done.stderr
    assert "No decoder can be loaded here" in done.stdout
    assert "Traceback" not in done.stderr
