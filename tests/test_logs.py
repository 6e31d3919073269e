"""The log: useful for support, and of no use to a thief."""

import json
import logging
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from installer_app import logs
from installer_app.domain.errors import NoNetwork

SECRETS = ("TUTORIAL-INSTALL-CODE-001", "s3cr3t-of-the-client", "eyJhbGciOiJ-token", "John Doe", "9f8e7d6c")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    root, ours = logging.getLogger(), logging.getLogger("installer_app")
    levels = root.level, ours.level
    logs.configure(tmp_path / "logs", logging.DEBUG)
    yield tmp_path / "logs"
    logs.close()
    root.setLevel(levels[0])
    ours.setLevel(levels[1])


def fail(words: str) -> None:
    raise NoNetwork(words) from OSError(words)


def failed(words: str) -> NoNetwork:
    """A failure that has been raised, with a cause."""
    with pytest.raises(NoNetwork) as failure:
        fail(words)
    return failure.value


def lines(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / logs.FILE_NAME).read_text("utf-8").splitlines()]


def test_a_record_is_one_line_of_json_with_its_known_fields(folder: Path) -> None:
    log = logging.getLogger("installer_app.services.tracker")
    log.warning("pass ended", extra={"problem": "NoNetwork", "status": 503, "seconds": 1.5})

    (line,) = lines(folder)
    assert line.pop("at").endswith("+00:00")
    assert line == {
        "level": "WARNING",
        "logger": "installer_app.services.tracker",
        "message": "pass ended",
        "problem": "NoNetwork",
        "status": 503,
        "seconds": 1.5,
    }


@pytest.mark.parametrize("level", [logging.DEBUG, logging.INFO, logging.WARNING, logging.CRITICAL])
@pytest.mark.parametrize("secret", SECRETS)
def test_no_secret_reaches_the_file_whichever_way_it_is_logged(folder: Path, level: int, secret: str) -> None:
    log = logging.getLogger("installer_app.powerbox")
    log.log(level, f"sending {secret}")  # noqa: G004 - what nobody should write, and somebody will
    log.log(level, "sending %s", secret)
    log.log(level, secret)
    log.log(
        level, "sending", extra={"code": secret, "token": secret, "customer_name": secret, "status": secret}
    )
    log.log(level, {"body": secret})
    logging.getLogger("httpx").log(level, f"Authorization: {secret}")  # noqa: G004 - as above
    log.log(level, "not sent", exc_info=failed(f"while sending {secret}"), stack_info=True)

    written = (folder / logs.FILE_NAME).read_text("utf-8")
    assert "sending" in written
    assert secret not in written
    assert secret[:6] not in written


def test_a_failure_is_logged_by_kinds_and_places_without_its_words(folder: Path, tmp_path: Path) -> None:
    logging.getLogger("installer_app").error("unexpected", exc_info=failed("details"))

    (line,) = lines(folder)
    assert [link["kind"] for link in line["failure"]] == ["OSError", "NoNetwork"]
    assert any(place.startswith("test_logs.py:") for place in line["failure"][1]["at"])
    assert str(tmp_path) not in json.dumps(line)
    assert "details" not in json.dumps(line)


def test_a_failure_that_goes_round_in_circles_ends(folder: Path) -> None:
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    logging.getLogger("installer_app").error("unexpected", exc_info=one)

    assert [link["kind"] for link in lines(folder)[0]["failure"]] == ["KeyError", "ValueError"]


def test_other_libraries_are_heard_only_when_something_is_wrong(folder: Path) -> None:
    logging.getLogger("httpx").info("HTTP Request: POST")
    logging.getLogger("asyncio").error("Task exception was never retrieved")

    assert [(line["logger"], line["message"]) for line in lines(folder)] == [("asyncio", logs.NOT_LOGGED)]


def test_a_long_value_is_cut(folder: Path) -> None:
    logging.getLogger("installer_app").info("odd", extra={"problem": "x" * 10_000})

    assert len(lines(folder)[0]["problem"]) == 200


def test_the_log_turns_over_and_stays_private(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "LARGEST", 2_000)
    logs.configure(folder)
    for _ in range(200):
        logging.getLogger("installer_app").info("a line like any other")

    files = sorted(folder.iterdir())
    assert len(files) == 1 + logs.KEPT
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert all(file.stat().st_size < 2_000 + 200 for file in files)


def test_a_log_moves_to_another_folder_and_writes_once(folder: Path, tmp_path: Path) -> None:
    file = logs.configure(tmp_path / "elsewhere")
    logging.getLogger("installer_app").info("hello")

    assert len(file.read_text().splitlines()) == 1
    assert lines(folder) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_full_disk_stops_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / logs.FILE_NAME).unlink()
    (folder / logs.FILE_NAME).symlink_to("/dev/full")
    logs.configure(folder)
    logging.getLogger("installer_app").info("hello")

    assert capsys.readouterr().err == ""


def test_a_place_where_no_log_can_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(OSError, match="file"):
        logs.configure(tmp_path / "file" / "logs")
