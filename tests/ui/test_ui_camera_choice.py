"""Which camera is used: the favourite, the chosen one, on a tablet the back one; and it is remembered."""

import pytest
from camera_parts import FakeDevices
from memory_stores import MemoryRecents
from PySide6.QtMultimedia import QVideoSink
from pytestqt.qtbot import QtBot

from installer_app.domain.errors import CameraProblem
from installer_app.ui.camera.devices import Device, Side
from installer_app.ui.camera.memory import CameraMemory
from installer_app.ui.camera.real import RealCamera
from installer_app.ui.camera.which import from_kept, kept_as

FRONT = Device(b"1", "Surface Camera Front", Side.FRONT)
BACK = Device(b"2", "Surface Camera Rear", Side.BACK)
BUILT_IN, USB = Device(b"in", "Integrated Camera"), Device(b"usb", "USB Camera")


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> None:
    del qtbot


def computer(*devices: Device) -> FakeDevices:
    fake = FakeDevices()
    fake.plugged = list(devices)
    return fake


def started(devices: FakeDevices) -> RealCamera:
    camera = RealCamera(devices)
    camera.start(QVideoSink(camera))
    return camera


def test_another_camera_can_be_chosen_while_one_runs() -> None:
    devices = computer(BUILT_IN, USB)
    camera = started(devices)
    camera.choose("USB Camera")
    assert [(name, running.closed) for name, running in devices.on] == [
        ("Integrated Camera", True),
        ("USB Camera", False),
    ]
    assert camera.name == "USB Camera"
    camera.choose("No such camera")
    assert camera.name == "USB Camera"
    assert len(devices.on) == 2


def test_choosing_the_one_that_runs_does_not_switch_it_off_and_on() -> None:
    devices = computer(BUILT_IN, USB)
    camera = started(devices)
    camera.choose("Integrated Camera")
    assert len(devices.on) == 1


def test_a_chosen_camera_that_is_not_there_gives_way_to_the_favourite() -> None:
    devices = computer(BUILT_IN, USB)
    camera = RealCamera(devices)
    camera.choose("USB Camera")
    devices.plug_in(BUILT_IN)
    assert camera.name == "Integrated Camera"


def test_the_chosen_camera_takes_over_again_when_it_is_plugged_in() -> None:
    devices = computer(BUILT_IN, USB)
    camera = started(devices)
    camera.choose("USB Camera")
    devices.plug_in(BUILT_IN)
    camera.start(QVideoSink(camera))
    assert devices.running == ["Integrated Camera"]
    devices.plug_in(BUILT_IN, USB)
    assert devices.running == ["USB Camera"]
    assert camera.name == "USB Camera"


def test_a_camera_plugged_in_that_nobody_chose_leaves_the_one_that_runs_alone() -> None:
    devices = computer(BUILT_IN)
    started(devices)
    devices.plug_in(USB, BUILT_IN)
    devices.plug_in(BACK, USB, BUILT_IN)
    assert devices.running == ["Integrated Camera"]
    assert len(devices.on) == 1


def test_in_another_socket_the_chosen_camera_is_known_by_its_name() -> None:
    devices = computer(BUILT_IN, USB)
    camera = started(devices)
    camera.choose("USB Camera")
    devices.plug_in(BUILT_IN, Device(b"other socket", "USB Camera"))
    camera.start(QVideoSink(camera))
    assert devices.running == ["USB Camera"]


def test_front_and_back_are_told_apart_and_of_a_tablet_the_back_one_is_used() -> None:
    devices = computer(FRONT, BACK)
    camera = started(devices)
    assert camera.names() == ("Surface Camera Rear (back)", "Surface Camera Front (front)")
    assert devices.running == ["Surface Camera Rear"]


def test_only_a_camera_that_looks_at_the_user_is_shown_as_in_a_mirror() -> None:
    devices = computer(FRONT, BACK, BUILT_IN)
    camera = started(devices)
    assert not camera.mirrored
    camera.choose("Surface Camera Front (front)")
    assert camera.mirrored
    camera.choose("Integrated Camera")
    assert not camera.mirrored


def test_two_cameras_of_the_same_name_are_told_apart_by_what_is_kept() -> None:
    first, second = Device(b"a b", "Twin"), Device(b"\xff\x00", "Twin (2)")
    assert [from_kept(kept_as(device)) for device in (first, second)] == [first, second]
    for damaged in ("", "no hex Twin", "{}"):
        assert from_kept(damaged) in (None, Device(b"", ""))


async def restarted(recents: MemoryRecents, devices: FakeDevices) -> RealCamera:
    """A new run of the program on the same laptop."""
    camera = RealCamera(devices)
    memory = CameraMemory(camera, recents)
    memory.recall()
    await memory.close()
    return camera


async def test_the_chosen_camera_is_used_again_in_the_next_run() -> None:
    recents = MemoryRecents()
    camera = RealCamera(computer(BUILT_IN, USB))
    memory = CameraMemory(camera, recents)
    camera.choose("USB Camera")
    camera.choose("Integrated Camera")
    camera.choose("USB Camera")
    await memory.close()

    again = await restarted(recents, computer(BUILT_IN, USB))
    assert again.name == "USB Camera"
    without = await restarted(recents, computer(BUILT_IN))
    assert without.name == "Integrated Camera"


async def test_what_is_recalled_late_does_not_undo_a_choice_made_meanwhile() -> None:
    recents = MemoryRecents()
    await recents.remember("camera", kept_as(USB))
    camera = RealCamera(computer(BUILT_IN, USB))
    memory = CameraMemory(camera, recents)
    memory.recall()
    camera.choose("Integrated Camera")
    await memory.close()
    assert camera.name == "Integrated Camera"
    assert (await restarted(recents, computer(USB, BUILT_IN))).name == "Integrated Camera"


async def test_a_camera_recalled_while_another_runs_takes_over() -> None:
    recents = MemoryRecents()
    await recents.remember("camera", kept_as(USB))
    devices = computer(BUILT_IN, USB)
    camera = started(devices)
    memory = CameraMemory(camera, recents)
    memory.recall()
    await memory.close()
    assert devices.running == ["USB Camera"]


async def test_a_choice_that_cannot_be_kept_is_used_all_the_same() -> None:
    recents = MemoryRecents()
    recents.broken = True
    devices = computer(BUILT_IN, USB)
    camera = started(devices)
    memory = CameraMemory(camera, recents)
    memory.recall()
    camera.choose("USB Camera")
    await memory.close()
    assert devices.running == ["USB Camera"]


def test_a_running_camera_pulled_out_is_told_before_the_names_change() -> None:
    devices = computer(BUILT_IN, USB)
    camera = started(devices)
    told: list[object] = []
    camera.failed.connect(lambda problem, _details: told.append(problem))
    camera.names_changed.connect(lambda: told.append("names"))
    devices.plug_in(USB)
    assert told == [CameraProblem.GONE, "names"]
