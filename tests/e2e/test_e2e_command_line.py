"""The words that other people's scripts call."""

import csv
import json
import shutil
import signal
import sqlite3
from pathlib import Path

import httpx
import pytest
from program import run, sandbox

from installer_app.sandbox.sticker_scene import sticker_picture

MAC, CODE = "AA:BB:CC:DD:EE:FF", "TUTORIAL-INSTALL-CODE-001"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a laptop with one confirmed install, to be copied."""
    folder = tmp_path_factory.mktemp("installed")
    with sandbox(folder) as server:
        done = run(folder / "home", "--tour", str(folder / "p"), servers=server.servers)
        assert done.returncode == 0, done.stdout + done.stderr
    return folder / "home"


@pytest.fixture
def home(installed: Path, tmp_path: Path) -> Path:
    """A laptop of one's own with one confirmed install."""
    return shutil.copytree(installed, tmp_path / "home")


@pytest.fixture(scope="module")
def held_up(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A picture of a sticker, to be dropped on the page: nobody has to wait for the camera."""
    file = tmp_path_factory.mktemp("held-up") / "sticker.png"
    sticker_picture(f"MAC:{MAC};IC:{CODE}", mac=MAC, code=CODE).save(file)
    return str(file)


def test_the_sandbox_prints_the_four_exports_and_is_then_ready(tmp_path: Path) -> None:
    with sandbox(tmp_path) as server:
        assert list(server.servers) == [
            "ENERGY_CLIENT_ID",
            "ENERGY_CLIENT_SECRET",
            "ENERGY_BASE_URL",
            "ENERGY_IDP_URL",
        ]
        assert httpx.get(f"{server.origin}/openapi.json").status_code == 200
        server.process.send_signal(signal.SIGINT)
        assert server.process.wait(timeout=20) == 0


def test_the_sandbox_keeps_what_is_bound_and_strikes_where_it_is_told(tmp_path: Path, held_up: str) -> None:
    kept = ("--state", str(tmp_path / "state.json"))
    tour = ("--tour", str(tmp_path / "p"), "--sticker", held_up)
    with sandbox(tmp_path, *kept, "--fault", "bind=503x1") as server:
        servers = server.servers | {"ENERGYGRID_SETTLE_SECONDS": "1"}
        done = run(tmp_path / "a", *tour, servers=servers)
        assert done.returncode == 0, done.stdout + done.stderr
        assert server.binds() == 1
    with sandbox(tmp_path, *kept) as server:
        done = run(tmp_path / "b", *tour, servers=server.servers)
        assert done.returncode == 1
        assert "This meter already has a device" in done.stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--tour", "x"), "A tour needs --demo"),
        (("--meter", "1"), "go with --tour"),
        (("sandbox", "--fault", "nonsense"), "nonsense"),
        (("sandbox", "--port", "70000"), "port"),
        (("jobs", "sync", "--wait", "-1"), "0 or more"),
        (("nonsense",), "invalid choice"),
        (("--demo", "--tour", "x", "--sticker", "no-such-file.png"), "There is no picture"),
        (("--demo", "--tour", f"{__file__}/x"), f"No pictures can be saved in {__file__}/x: Not a directory"),
    ],
)
def test_wrong_usage_is_told_in_a_sentence_and_exits_with_2(
    words: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    done = run(tmp_path, *words)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_tour_of_real_servers_needs_everything_named_and_a_yes(tmp_path: Path) -> None:
    servers = {
        "ENERGY_CLIENT_ID": "a",
        "ENERGY_CLIENT_SECRET": "b",
        "ENERGY_BASE_URL": "https://staging.api.energygrid.example/v1",
        "ENERGY_IDP_URL": "https://idp.staging.energygrid.example",
    }
    done = run(tmp_path, "--tour", str(tmp_path / "p"), servers=servers)
    assert done.returncode == 2
    assert "--yes-bind-for-real" in done.stderr
    done = run(tmp_path, "--tour", str(tmp_path / "p"), "--account", "1", "--meter", "1", servers=servers)
    assert done.returncode == 2


def test_a_setting_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    done = run(tmp_path, "jobs", servers={"ENERGYGRID_SETTLE_SECONDS": "soon"})
    assert (done.returncode, "ENERGYGRID_SETTLE_SECONDS is “soon”" in done.stderr) == (2, True)


def test_scan_prints_what_each_picture_holds(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.png", tmp_path / "bad.txt"
    sticker_picture(f"MAC:{MAC};IC:{CODE}", mac=MAC, code=CODE).save(good)
    bad.write_text("no picture")
    done = run(tmp_path, "scan", "--json", str(good), str(bad), str(tmp_path / "gone.jpg"))
    first, second, third = json.loads(done.stdout)
    assert done.returncode == 1
    assert (first["macAddress"], first["installCode"], first["problem"]) == (MAC, CODE, None)
    assert first["payloads"] == [f"MAC:{MAC};IC:{CODE}"]
    assert second["problem"]
    assert third["problem"]
    plain = run(tmp_path, "scan", str(good))
    assert (plain.returncode, MAC in plain.stdout) == (0, True)


def test_no_installs_are_no_problem(tmp_path: Path) -> None:
    none = run(tmp_path, "jobs", "--json")
    assert (none.returncode, json.loads(none.stdout)) == (0, [])
    assert run(tmp_path, "jobs", "sync").returncode == 0


def test_jobs_are_listed_and_exported(home: Path, tmp_path: Path) -> None:
    listed = run(home, "jobs")
    assert "confirmed" in listed.stdout
    for kind in ("csv", "json"):
        done = run(home, "jobs", "export", "--format", kind, "--output", str(tmp_path / f"jobs.{kind}"))
        assert done.returncode == 0
        assert done.stderr == f"1 install written to {tmp_path / f'jobs.{kind}'}.\n"
    with (tmp_path / "jobs.csv").open() as file:
        (row,) = list(csv.DictReader(file))
    assert (row["state"], row["macAddress"]) == ("confirmed", MAC)
    assert json.loads((tmp_path / "jobs.json").read_text())[0]["state"] == "confirmed"
    nowhere = run(home, "jobs", "export", "--format", "csv", "--output", str(tmp_path / "no" / "x.csv"))
    assert (nowhere.returncode, "Nothing was written" in nowhere.stderr) == (1, True)


@pytest.mark.parametrize("words", [(), ("--json",), ("export", "--format", "csv", "--output", "x.csv")])
def test_installs_in_a_folder_that_cannot_be_are_not_taken_for_none(
    words: tuple[str, ...], tmp_path: Path
) -> None:
    file = tmp_path / "file"
    file.touch()
    done = run(file / "home", "jobs", *words)
    assert (done.returncode, done.stdout) == (1, "")
    assert f"The installs in {file / 'home'} cannot be read" in done.stderr
    assert "Not a directory" in done.stderr
    assert "Nothing was sent or changed" in done.stderr
    assert "ENERGYGRID_HOME" in done.stderr


def test_sync_without_a_sign_in_or_a_server_says_so_and_fails(tmp_path: Path, held_up: str) -> None:
    home = tmp_path / "home"
    with sandbox(tmp_path, "--pairing-seconds", "600") as server:
        tour = ("--tour", str(tmp_path / "p"), "--sticker", held_up, "--until", "bind")
        run(home, *tour, servers=server.servers)
        waiting = run(home, "jobs", "sync", "--json", servers=server.servers)
        assert waiting.returncode == 0
        assert json.loads(waiting.stdout)[0]["state"] == "accepted"
    without = run(home, "jobs", "sync", "--json")
    assert (without.returncode, "ENERGY_" in without.stderr) == (1, True)
    gone = run(home, "jobs", "sync", "--json", servers=server.servers)
    assert gone.returncode == 1
    assert gone.stderr == (
        "No network. The server could not be reached. Nothing was sent. What waits is kept."
        " Run “jobs sync” again when the server can be reached.\n"
    )
    assert json.loads(gone.stdout)[0]["state"] == "accepted"


@pytest.mark.parametrize("moment", ["first-paint", "ready"])
def test_a_benchmark_can_ask_how_long_the_start_took(moment: str, tmp_path: Path) -> None:
    done = run(tmp_path, "--demo", "--exit-after", moment)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["milliseconds"] > 0


def test_of_a_damaged_list_what_can_be_read_is_exported_and_the_rest_is_said(
    home: Path, tmp_path: Path
) -> None:
    connection = sqlite3.connect(home / "installer.sqlite3")
    connection.execute(
        "INSERT INTO jobs (job_id, created_at, state, client_id, meter_id, rest) VALUES ('x','','','','','?')"
    )
    connection.commit()
    connection.close()
    listed = run(home, "jobs")
    assert (listed.returncode, listed.stdout) == (1, "")
    assert "is damaged, and was left as it is" in listed.stderr
    done = run(home, "jobs", "export", "--format", "json", "--output", str(tmp_path / "installs.json"))
    assert done.returncode == 1
    assert "1 install that could be read written to" in done.stderr
    (job,) = json.loads((tmp_path / "installs.json").read_text("utf-8"))
    assert job["state"] == "confirmed"
