"""Who keeps the camera from the program, on each system; and a picture that is black or stands still."""

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from greys import grey
from PIL import Image

from installer_app.domain.errors import CameraProblem
from installer_app.services.grey import GreyPicture
from installer_app.ui.camera import gatekeeper
from installer_app.ui.camera.gatekeeper import CONSENT, Gatekeeper
from installer_app.ui.camera.watch import PictureWatch

FLATPAK = {"FLATPAK_ID": "com.example.Installer"}


def computer(tmp_path: Path, *, nodes: bool, known: bool) -> Path:
    """A root with video devices in /dev, or only known to the kernel."""
    for folder, there in (("dev", nodes), ("sys/class/video4linux", known)):
        (tmp_path / folder).mkdir(parents=True)
        if there:
            (tmp_path / folder / "video0").touch()
    return tmp_path


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """No device file can be opened, as for an account outside the group (root opens all)."""
    monkeypatch.setattr(os, "access", lambda *_: False)


@pytest.mark.usefixtures("refused")
def test_on_linux_devices_that_cannot_be_opened_are_a_matter_of_the_group(tmp_path: Path) -> None:
    root = computer(tmp_path, nodes=True, known=True)
    assert Gatekeeper("linux", {}, root).kept_by() is CameraProblem.NO_PERMISSION_GROUP


def test_on_linux_a_device_that_can_be_opened_is_kept_by_nobody(tmp_path: Path) -> None:
    root = computer(tmp_path, nodes=True, known=True)
    assert Gatekeeper("linux", {}, root).kept_by() is None


@pytest.mark.parametrize("environment", [{}, FLATPAK])
def test_without_a_camera_nobody_keeps_one(tmp_path: Path, environment: dict[str, str]) -> None:
    root = computer(tmp_path, nodes=False, known=False)
    assert Gatekeeper("linux", environment, root).kept_by() is None


def test_a_flatpak_that_is_shown_no_device_is_kept_by_its_sandbox(tmp_path: Path) -> None:
    root = computer(tmp_path, nodes=False, known=True)
    assert Gatekeeper("linux", FLATPAK, root).kept_by() is CameraProblem.NO_PERMISSION_FLATPAK


@pytest.mark.parametrize(
    ("values", "kept"),
    [
        ({}, None),
        ({CONSENT: "Allow", rf"{CONSENT}\NonPackaged": "Allow"}, None),
        ({CONSENT: "Deny"}, CameraProblem.NO_PERMISSION_WINDOWS),
        ({rf"{CONSENT}\NonPackaged": "Deny"}, CameraProblem.NO_PERMISSION_WINDOWS),
    ],
)
def test_windows_privacy_settings_are_asked(values: dict[str, str], kept: CameraProblem | None) -> None:
    keeper = Gatekeeper("win32", {}, registry=lambda _root, key: values.get(key, ""))
    assert keeper.kept_by() is kept


def test_where_there_is_no_registry_it_says_nothing() -> None:
    assert gatekeeper.registry_value("HKEY_CURRENT_USER", CONSENT) == ""


@pytest.mark.parametrize(
    ("platform", "environment", "refusal"),
    [
        ("darwin", {}, CameraProblem.NO_PERMISSION_MACOS),
        ("win32", {}, CameraProblem.NO_PERMISSION_WINDOWS),
        ("linux", FLATPAK, CameraProblem.NO_PERMISSION_FLATPAK),
        ("linux", {}, CameraProblem.NO_PERMISSION),
    ],
)
def test_a_no_is_called_after_the_system_that_said_it(
    platform: str, environment: dict[str, str], refusal: CameraProblem
) -> None:
    assert Gatekeeper(platform, environment).refusal is refusal


def noise(seed: int, level: int, spread: int = 3) -> GreyPicture:
    """A sensor's picture of nothing: two are never alike."""
    drawn = np.random.default_rng(seed).normal(level, spread, (360, 640))
    return grey(drawn.clip(0, 255).astype(np.uint8))


def seen(frames: Callable[[int], GreyPicture], seconds: int) -> list[CameraProblem | None]:
    """Two frames a second, and what was said of each."""
    watch = PictureWatch()
    return [watch.look(frames(number), number / 2) for number in range(2 * seconds)]


def test_a_covered_lens_is_told_once_it_has_been_black_for_a_while() -> None:
    told = seen(lambda number: noise(number, 16), 4)
    assert told[:4] == [None] * 4
    assert told[-1] is CameraProblem.BLACK


def test_light_ends_it_at_once() -> None:
    told = seen(lambda number: noise(number, 16 if number < 8 else 120), 6)
    assert told[7] is CameraProblem.BLACK
    assert told[8:] == [None] * 4


def test_a_dark_room_is_not_a_covered_lens() -> None:
    assert set(seen(lambda number: noise(number, 30, 8), 6)) == {None}


def test_a_camera_that_sees_a_room_that_does_not_move_is_no_still_picture() -> None:
    assert set(seen(lambda number: noise(number, 120), 12)) == {None}


def test_a_virtual_camera_that_shows_one_picture_for_ever_is_told() -> None:
    told = seen(lambda _: noise(1, 120, 40), 12)
    assert told[:12] == [None] * 12
    assert told[-1] is CameraProblem.STILL


def test_a_virtual_camera_that_shows_black_is_black() -> None:
    assert seen(lambda _: grey(Image.new("L", (640, 360), 16)), 12)[-1] is CameraProblem.BLACK


def test_a_picture_that_is_white_all_over_is_too_much_light_and_no_still_picture() -> None:
    assert set(seen(lambda _: grey(Image.new("L", (640, 360), 255)), 12)) == {None}
