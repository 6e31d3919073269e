"""The kept pictures: none is missing or left over, they are small, a change is told and can be seen."""

from pathlib import Path

import kept
import mosaic
import numpy as np
import plan
import pytest
from album import Pixels
from every_case import CASES
from likeness import softened
from mosaic import Cutter
from setting import LEAST, PLAIN
from sheet import Taken, write_sheet

PLATE = np.uint32(0xFFFFB81C)


def a_picture(seed: int, height: int = 50, width: int = 130) -> Pixels:
    """Of a size that no tile fits."""
    noise = np.random.default_rng(seed).integers(0, 1 << 24, (height, width), np.uint32)
    return noise | np.uint32(0xFF000000)


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Kept pictures of its own, none yet."""
    monkeypatch.setattr(kept, "FOLDER", tmp_path / "references")
    monkeypatch.setattr(kept, "CHANGED", tmp_path / "changed")
    kept.known.cache_clear()
    return tmp_path


def test_exactly_the_planned_pictures_are_kept() -> None:
    planned = {str(shot) for shot in plan.kept(CASES)}
    there = {name for page in {case.page for case in CASES} for name in kept.known(page).places}
    assert planned - there == set()
    assert there - planned == set()


def test_they_take_at_most_ten_megabytes() -> None:
    assert sum(file.stat().st_size for file in kept.FOLDER.iterdir()) <= 10_000_000


def test_the_plan_has_one_of_each_page_in_every_other_look() -> None:
    settings = {shot.setting for shot in plan.kept(CASES)} - {PLAIN}
    assert {setting.theme for setting in settings} == {"light", "dark", "sun"}
    assert {setting.language for setting in settings} == {"en", "es", "fr", "qps"}
    assert {setting.scale for setting in settings} == {100, 125, 150, 200}
    assert {setting.text for setting in settings} == {100, 150, 200}
    assert LEAST in {(setting.width, setting.height) for setting in settings}
    pages = {case.page for case in CASES}
    for setting in settings:
        assert {shot.page for shot in plan.kept(CASES) if shot.setting == setting} == pages


def test_what_is_kept_comes_back_to_the_pixel(tmp_path: Path) -> None:
    pictures = {f"{number}": a_picture(number) for number in range(3)}
    pictures |= {"again": pictures["1"], "large": a_picture(9, 97, 65)}
    cutter = Cutter()
    for name, picture in pictures.items():
        cutter.add(name, picture)
    mosaic.write(cutter.mosaic, tmp_path / "page")
    back = mosaic.read(tmp_path / "page")
    assert set(back.places) == set(pictures)
    for name, picture in pictures.items():
        assert (back.picture(name) == picture).all()
    assert len(cutter.mosaic.tiles) == 3 * 4 * 3 + 7 * 2  # what is there twice is kept once


def test_a_change_is_told_with_the_way_to_renew_and_left_to_look_at(elsewhere: Path) -> None:
    old = softened(np.full((60, 200), PLATE))
    cutter = Cutter()
    cutter.add("calm", old)
    kept.keep("page", cutter.mosaic)
    assert kept.changed("page", "calm", old) == ""
    new = old.copy()
    new[20:24, 30:40] = 0xFF000000
    words = kept.changed("page", "calm", new)
    assert words.startswith("calm looks different: ")
    assert kept.RENEW in words
    left = {file.name for file in (elsewhere / "changed").iterdir()}
    assert left == {f"calm.{which}.png" for which in ("old", "new", "difference")}


def test_a_picture_that_nobody_kept_is_told(elsewhere: Path) -> None:
    del elsewhere
    assert "strange has no kept picture" in kept.changed("page", "strange", a_picture(1))


def test_a_page_that_is_no_more_is_forgotten(elsewhere: Path) -> None:
    cutter = Cutter()
    cutter.add("one", a_picture(1))
    for page in ("meter", "gone"):
        kept.keep(page, cutter.mosaic)
    kept.forget_all_but({"meter"})
    assert {file.stem for file in (elsewhere / "references").iterdir()} == {"meter"}


def test_the_sheet_names_each_picture_and_its_findings_and_needs_no_network(tmp_path: Path) -> None:
    shots = plan.sensible(CASES)[:2]
    taken = [Taken(shot, f"pictures/{shot}.png", ("“</script>” is cut",)) for shot in shots]
    sheet = write_sheet(tmp_path, taken).read_text(encoding="utf-8")
    assert all(one.file in sheet for one in taken)
    assert "is cut" in sheet
    assert sheet.count("</script>") == 1
    assert "http" not in sheet
