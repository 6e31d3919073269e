"""The measuring of the reader, in short: ``packaging/dev.py reader`` is the whole of it."""

from pathlib import Path

import limits
import photos
import pytest
import reader
import rungs
import strangers_read
import video
from PIL import Image
from readers import OURS, ZBAR, ZXING
from sticker_frames import TUTORIAL, Shot, render

from installer_app.scan.rungs import RUNGS


def test_no_sticker_is_accepted_where_there_is_none() -> None:
    assert strangers_read.accepted(40) == {ZBAR: [], ZXING: [], OURS: []}


def test_small_codes_are_read_that_the_plain_decoders_do_not_read() -> None:
    read = limits.shares(limits.small((1280, 720)), [1.5], seeds=4)
    assert read[OURS][0] > max(read[ZBAR][0], read[ZXING][0])


def test_blurred_codes_are_read_that_the_plain_decoders_do_not_read() -> None:
    read = limits.shares(limits.blurred, [2.2], seeds=4)
    assert read[OURS][0] > max(read[ZBAR][0], read[ZXING][0])


def test_half_is_found_between_two_values() -> None:
    assert limits.half([1.0, 2.0, 3.0], [0.0, 0.25, 0.75]) == pytest.approx(2.5)
    assert limits.half([1.0, 2.0], [1.0, 0.0]) == pytest.approx(1.5)
    assert limits.half([1.0, 2.0], [0.0, 0.0]) != limits.half([1.0, 2.0], [0.0, 0.0])


def test_a_sticker_brought_up_by_hand_counts() -> None:
    told = video.approached(1)
    assert told.ours <= told.zxing < 90


def test_what_falls_short_is_said_and_what_is_no_number_does() -> None:
    assert reader.beyond("worst ms", 100, 150) == []
    assert reader.beyond("blur", -2.0, -2.25) == ["SHORT  blur: 2.00, and 2.25 was aimed at"]
    assert reader.beyond("blur", float("nan"), 2)


def test_photographs_are_judged_by_their_manifest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    grey = render(Shot(module=5)).grey
    for name in ("right.png", "wrong.png", "unknown.png"):
        Image.fromarray(grey).save(tmp_path / name)
    manifest = f"file,expected\nright.png,{TUTORIAL}\nwrong.png,SOMETHING ELSE\nunknown.png,\n"
    (tmp_path / "manifest.csv").write_text(manifest)
    count, told = photos.scores(tmp_path)
    ours = told[OURS]
    assert (count, ours.right, len(ours.wrong), ours.unjudged) == (3, 1, 1, 1)
    # The drawn pictures are measured as well: the easiest and the hardest of them.
    for values in ("MODULES", "SIGMAS"):
        monkeypatch.setattr(reader, values, getattr(reader, values)[:: len(getattr(reader, values)) - 1])
    assert reader.main(["--photos", str(tmp_path), "--seeds", "1", "--strangers", "0"]) == 1
    assert "WRONG  wrong.png" in capsys.readouterr().out


def test_what_each_rung_brings_is_counted_where_the_plain_read_fails() -> None:
    close_up = next(rung for rung in RUNGS if rung.name == "close-up")
    counts, told = rungs.measure([close_up], None, seeds=1)
    assert 0 < told["close-up"].read["small"] <= counts["small"]
