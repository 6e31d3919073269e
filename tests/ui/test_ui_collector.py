"""Garbage is collected on the GUI thread, and nowhere else."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from installer_app.ui.collector import GuiCollector


@pytest.fixture
def _collector_as_it_was() -> Iterator[None]:
    enabled = gc.isenabled()
    yield
    (gc.enable if enabled else gc.disable)()


@pytest.mark.usefixtures("_collector_as_it_was")
def test_a_cycle_made_in_another_thread_is_collected_on_the_gui_thread(qapp: QApplication) -> None:
    collected_in: list[str] = []

    class Cycle:
        def __init__(self) -> None:
            self.me = self

        def __del__(self) -> None:
            collected_in.append(threading.current_thread().name)

    def allocate() -> None:
        Cycle()
        kept = [[number] for number in range(5000)]
        del kept

    gc.enable()
    collector = GuiCollector(qapp)
    collector.start()
    assert not gc.isenabled()
    worker = threading.Thread(target=allocate, name="worker")
    worker.start()
    worker.join()
    assert collected_in == []
    gc.collect()
    assert collected_in == ["MainThread"]


@pytest.mark.usefixtures("_collector_as_it_was")
def test_it_collects_when_python_would_have_and_not_before(qapp: QApplication) -> None:
    collector = GuiCollector(qapp)
    gc.disable()
    gc.collect()
    assert collector.collect() == -1
    kept = [[number] for number in range(gc.get_threshold()[0] + 200)]
    assert collector.collect() == 0
    assert len(kept) > 0
