"""``energygrid-installer scan`` on a folder, as depot IT runs it."""

import csv
import json
import signal
import subprocess
import sys
from pathlib import Path

from program import GIVE_UP, environment, run

from installer_app.sandbox.sticker_scene import sticker_picture

MAC, CODE = "AA:BB:CC:DD:EE:FF", "TUTORIAL-INSTALL-CODE-001"
OTHER_MAC, OTHER_CODE = "00:13:EA:32:5C:0D", "ANOTHER-CODE-000-02"


def sticker(file: Path, mac: str = MAC, code: str = CODE) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    sticker_picture(f"MAC:{mac};IC:{code}", mac=mac, code=code).save(file)
    return file


def a_box(folder: Path) -> Path:
    sticker(folder / "1.png")
    sticker(folder / "sub" / "2.png", OTHER_MAC, OTHER_CODE)
    sticker(folder / "z.png")
    (folder / "notes.txt").write_text("no picture")
    return folder


def test_a_folder_is_read_with_its_sub_folders_and_what_was_left_alone_is_said(tmp_path: Path) -> None:
    done = run(tmp_path / "home", "scan", str(a_box(tmp_path / "box")))
    assert done.returncode == 0
    assert [line.split(": ")[0] for line in done.stdout.splitlines()] == [
        str(tmp_path / "box" / name) for name in ("1.png", "sub/2.png", "z.png")
    ]
    assert f"the same sticker as {tmp_path / 'box' / '1.png'}" in done.stdout.splitlines()[2]
    assert "3 pictures read, 1 other file left alone." in done.stderr
    assert "2 DataBridges; 1 picture showed one again." in done.stderr


def test_json_is_one_document_with_the_fields_of_ever(tmp_path: Path) -> None:
    done = run(tmp_path / "home", "scan", "--json", str(a_box(tmp_path / "box")))
    first, second, third = json.loads(done.stdout)
    assert list(first) == ["file", "payloads", "macAddress", "installCode", "problem"]
    assert (second["macAddress"], second["installCode"]) == (OTHER_MAC, OTHER_CODE)
    assert (third["repeatOf"], third["problem"]) == (first["file"], None)


def test_the_spreadsheet_has_no_whole_code_and_no_formula(tmp_path: Path) -> None:
    folder = a_box(tmp_path / "box")
    sticker(folder / "=HYPERLINK(1).png", OTHER_MAC, "-2-A-CODE-LIKE-A-SUM")
    sheet = tmp_path / "=box.csv"
    done = run(tmp_path, "scan", "--csv", str(sheet), str(folder))
    text = sheet.read_text()
    rows = list(csv.DictReader(text.splitlines()))
    assert done.returncode == 0
    assert CODE not in text
    assert OTHER_CODE not in text
    assert {row["installCode"] for row in rows if row["macAddress"] == MAC} == {"TUTO…-001"}
    assert all(cell[:1] not in "=+-@" for row in rows for cell in row.values() if cell)
    assert any("the same sticker" in row["problem"] for row in rows)
    assert any("with another code" in row["problem"] for row in rows)


def test_a_spreadsheet_that_cannot_be_written_fails_and_the_lines_are_there_all_the_same(
    tmp_path: Path,
) -> None:
    picture = sticker(tmp_path / "1.png")
    done = run(tmp_path, "scan", "--csv", str(tmp_path / "no" / "x.csv"), str(picture))
    assert (done.returncode, MAC in done.stdout) == (1, True)
    assert "Nothing was written" in done.stderr


def test_a_folder_without_a_picture_did_not_succeed(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = run(tmp_path, "scan", "--json", str(tmp_path / "empty"))
    assert (done.returncode, json.loads(done.stdout)) == (1, [])
    assert "0 pictures read" in done.stderr


def test_control_c_prints_what_was_read_so_far(tmp_path: Path) -> None:
    folder = tmp_path / "box"
    for number in range(2000):  # more than can be read before it is told to stop
        file = sticker(folder / "0000.png") if number == 0 else folder / f"{number:04}.png"
        if number:
            file.hardlink_to(folder / "0000.png")
    command = [sys.executable, "-m", "installer_app", "scan", "--json", str(folder)]
    with subprocess.Popen(
        command,
        env=environment(tmp_path, {}),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr is not None
        process.stderr.readline()
        process.send_signal(signal.SIGINT)
        out, told = process.communicate(timeout=GIVE_UP)
    documents = json.loads(out)
    assert process.returncode == 1
    assert 1 <= len(documents) < 2000
    assert documents[0]["macAddress"] == MAC
    assert f"Stopped: {len(documents)} of 2000 pictures were read." in told
    assert "Traceback" not in told


def test_a_name_that_moves_the_cursor_is_printed_without_that(tmp_path: Path) -> None:
    done = run(tmp_path, "scan", str(sticker(tmp_path / "a\x1b[2J\u202eb.png")))
    assert done.returncode == 0
    assert "\x1b" not in done.stdout
    assert "\u202e" not in done.stdout
