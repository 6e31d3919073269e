"""The measure of the memory while scanning, on a few frames. The whole: ``speed_camera_memory.py``."""

from speed_camera_memory import figures


def test_the_whole_program_scans_and_so_does_the_bare_sink() -> None:
    for figure in figures(short=True):
        assert figure.against is not None
        assert min(figure.ours, figure.against) > 1
