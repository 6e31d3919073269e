"""A folder of photographs: walked in order, each folder once, and only what is a picture."""

import os
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

from PIL import Image
from scan_parts import ANOTHER, TUTORIAL, encoded, plain_qr

from installer_app.scan.folder import walk
from installer_app.scan.report import ScanLine, read_all, report

pytest_plugins = ["scan_fixtures"]
PICTURE = encoded(Image.fromarray(plain_qr(TUTORIAL)))
MAC = "AA:BB:CC:DD:EE:FF"


def put(folder: Path, *names: str, content: bytes = PICTURE) -> list[Path]:
    files = [folder / name for name in names]
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return files


def test_pictures_come_in_the_order_of_their_names_with_those_of_sub_folders(tmp_path: Path) -> None:
    put(tmp_path, "b.png", "a/2.PNG", "a/1.jpg", "c.webp")
    found = walk([tmp_path]).found
    assert [str(path.relative_to(tmp_path)) for path in found] == ["a/1.jpg", "a/2.PNG", "b.png", "c.webp"]


def test_what_is_no_picture_is_counted_and_what_is_hidden_is_not_even_that(tmp_path: Path) -> None:
    put(tmp_path, "one.png", ".hidden.png", ".trash/two.png")
    put(tmp_path, "notes.txt", "list.csv", content=b"mac;code")
    walked = walk([tmp_path])
    assert ([path.name for path in walked.found], walked.others) == (["one.png"], 2)


def test_a_picture_without_an_ending_is_known_by_its_first_bytes(tmp_path: Path) -> None:
    put(tmp_path, "IMG_0001", "scan.bak")
    assert [path.name for path in walk([tmp_path]).found] == ["IMG_0001", "scan.bak"]


def test_a_broken_picture_is_told_and_not_passed_over(tmp_path: Path) -> None:
    put(tmp_path, "broken.jpg", content=b"")
    (line,) = report(walk([tmp_path]).found)
    assert "not a whole picture" in (line.problem or "")


def test_a_link_back_to_a_folder_above_ends(tmp_path: Path) -> None:
    put(tmp_path, "deep/one.png")
    (tmp_path / "deep" / "up").symlink_to(tmp_path)
    (tmp_path / "dangling.png").symlink_to(tmp_path / "gone.png")
    walked = walk([tmp_path, tmp_path / "deep"])
    assert ([path.name for path in walked.found], walked.others) == (["one.png"], 1)


def test_a_pipe_in_the_folder_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    walked = walk([tmp_path])
    assert (walked.found, walked.others) == ((), 1)


def test_files_given_by_name_are_all_told_in_the_order_given(tmp_path: Path) -> None:
    (text,) = put(tmp_path, "z.txt", content=b"text")
    (picture,) = put(tmp_path, "a.png")
    gone = tmp_path / "gone.png"
    assert walk([text, picture, gone]).found == (text, picture, gone)


def test_a_sticker_read_again_names_the_file_of_the_first_time(tmp_path: Path) -> None:
    put(tmp_path, "1.png", "3.png")
    put(tmp_path, "2.png", content=encoded(Image.fromarray(plain_qr(ANOTHER))))
    lines = report(walk([tmp_path]).found)
    assert [line.repeat_of for line in lines] == [None, None, str(tmp_path / "1.png")]
    documents = [line.document() for line in lines]
    assert "repeatOf" not in documents[0]
    assert documents[2]["repeatOf"] == str(tmp_path / "1.png")
    assert documents[2]["installCode"] == "TUTORIAL-INSTALL-CODE-001"


def test_one_address_with_two_codes_is_marked_at_the_second(tmp_path: Path) -> None:
    put(tmp_path, "1.png")
    put(tmp_path, "2.png", content=encoded(Image.fromarray(plain_qr(f"MAC:{MAC};IC:ANOTHER-CODE-002"))))
    first, second = report(walk([tmp_path]).found)
    assert (first.contradicts, second.contradicts) == (None, str(tmp_path / "1.png"))
    assert second.repeat_of is None


def test_lines_come_in_the_order_given_whichever_is_read_first(tmp_path: Path) -> None:
    large = encoded(Image.fromarray(plain_qr(TUTORIAL, scale=40)))
    (slow,) = put(tmp_path, "slow.png", content=large)
    paths = [slow, *put(tmp_path, *(f"{number}.png" for number in range(9)))]
    assert [line.file for line in read_all(paths)] == [str(path) for path in paths]


def test_five_hundred_pictures_take_no_more_memory_than_a_few(tmp_path: Path) -> None:
    (one,) = put(tmp_path, "one.png")

    def most_of(count: int) -> int:
        tracemalloc.start()
        for _ in read_all(one for _ in range(count)):
            pass
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    most_of(8)  # what is loaded with the first picture
    assert most_of(500) < 2 * most_of(30) + 500_000


def test_whoever_stops_early_leaves_no_thread_at_work(tmp_path: Path) -> None:
    paths = put(tmp_path, *(f"{number}.png" for number in range(20)))
    taken: list[Path] = []

    def given() -> Iterator[Path]:
        for path in paths:
            taken.append(path)
            yield path

    lines = read_all(given())
    assert isinstance(next(lines), ScanLine)
    lines.close()  # type: ignore[attr-defined] # it is a generator, whatever its type says
    assert len(taken) < 10
