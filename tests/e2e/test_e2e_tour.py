"""One install, end to end: real window, real HTTP, a real picture, a real database, in child processes."""

import json
from pathlib import Path

import pytest
from PIL import Image
from program import lines, run, sandbox
from strangers import Strangers

STEPS = ["sign-in", "customer", "meter", "scan", "bind", "status"]


def test_the_demo_tour_binds_and_watches_the_pairing_until_it_is_confirmed(tmp_path: Path) -> None:
    done = run(tmp_path / "home", "--demo", "--tour", str(tmp_path / "pictures"))
    assert (done.returncode, list(lines(done))) == (0, STEPS), done.stdout + done.stderr
    assert all(line["ok"] for line in lines(done).values())
    status = lines(done)["status"]
    assert (status["state"], status["claim"], status["evidence"]) == ("confirmed", "confirmed", "record")
    pictures = sorted((tmp_path / "pictures").glob("*.png"))
    assert len(pictures) >= 6
    assert pictures[0].name == "01-sign-in.png"
    for picture in pictures:
        with Image.open(picture) as image:
            assert image.size == (1280, 800)
            assert len(image.convert("L").getcolors(256) or ()) > 50, f"{picture.name} is blank"
    assert "Traceback" not in done.stderr


def test_one_install_makes_one_bind_and_the_jobs_tell_of_it(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with sandbox(tmp_path) as server:
        done = run(home, "--tour", str(tmp_path / "p"), servers=server.servers)
        assert done.returncode == 0, done.stdout + done.stderr
        assert server.binds() == 1
        assert server.ledger()[0]["macAddress"] == "AA:BB:CC:DD:EE:FF"
    (job,) = json.loads(run(home, "jobs", "--json").stdout)
    assert [entry["state"] for entry in job["history"]] == ["queued", "sending", "accepted", "confirmed"]
    assert (job["clientId"], job["premiseId"], job["meterId"]) == ("123456789", "5113305555", "123456789")
    kept = b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
    for secret in ("TUTORIAL-INSTALL-CODE-001", server.servers["ENERGY_CLIENT_SECRET"]):
        assert secret.encode() not in kept


def test_a_job_whose_pairing_was_not_over_is_watched_on_after_a_restart(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with sandbox(tmp_path, "--pairing-seconds", "4") as server:
        done = run(home, "--tour", str(tmp_path / "p"), "--until", "bind", servers=server.servers)
        assert (done.returncode, list(lines(done))) == (0, STEPS[:5]), done.stdout + done.stderr
        (job,) = json.loads(run(home, "jobs", "--json").stdout)
        assert job["state"] == "accepted"
        synced = run(home, "jobs", "sync", "--json", "--wait", "30", servers=server.servers)
        assert synced.returncode == 0, synced.stderr
        (job,) = json.loads(synced.stdout)
        assert (job["state"], job["evidence"]) == ("confirmed", "record")
        assert server.binds() == 1


def test_the_tour_passes_against_servers_that_are_not_ours(tmp_path: Path) -> None:
    with Strangers() as others:
        servers = {
            "ENERGY_CLIENT_ID": others.client_id,
            "ENERGY_CLIENT_SECRET": others.client_secret,
            "ENERGY_BASE_URL": others.base_url,
            "ENERGY_IDP_URL": others.idp_url,
        }
        done = run(tmp_path / "home", "--tour", str(tmp_path / "p"), servers=servers)
        assert done.returncode == 0, done.stdout + done.stderr
        status = lines(done)["status"]
        assert (status["claim"], status["evidence"]) == ("accepted, the record cannot tell", "answer")
        assert len(others.binds) == 1


@pytest.mark.parametrize(
    ("words", "changed", "step", "reason"),
    [
        ((), {"ENERGY_CLIENT_SECRET": "wrong"}, "sign-in", "Id or secret not accepted"),
        (
            ("--account", "220148873", "--meter", "204466801"),
            {},
            "meter",
            "A DataBridge can’t be bound to a gas meter.",
        ),
    ],
)
def test_a_tour_that_cannot_go_on_says_why_and_binds_nothing(
    words: tuple[str, ...], changed: dict[str, str], step: str, reason: str, tmp_path: Path
) -> None:
    with sandbox(tmp_path) as server:
        done = run(tmp_path / "home", "--tour", str(tmp_path / "p"), *words, servers=server.servers | changed)
        last = lines(done)[step]
        assert (done.returncode, last["ok"]) == (1, False)
        assert reason in last["reason"]
        assert server.ledger() == []


def test_a_tour_scans_the_picture_it_is_given(tmp_path: Path) -> None:
    from installer_app.sandbox.sticker_scene import sticker_picture

    blank, sticker = tmp_path / "blank.png", tmp_path / "sticker.jpg"
    Image.new("RGB", (640, 480), "white").save(blank)
    payload = "MAC:AA:BB:CC:DD:EE:FF;IC:TUTORIAL-INSTALL-CODE-001"
    picture = sticker_picture(payload, mac="AA:BB:CC:DD:EE:FF", code="TUTORIAL-INSTALL-CODE-001")
    picture.save(sticker)
    with sandbox(tmp_path) as server:
        words = ("--tour", str(tmp_path / "p"), "--sticker")
        done = run(tmp_path / "home", *words, str(blank), servers=server.servers)
        assert "No sticker in this picture" in lines(done)["scan"]["reason"]
        done = run(tmp_path / "home2", *words, str(sticker), servers=server.servers)
        assert done.returncode == 0, done.stdout + done.stderr
        assert server.binds() == 1
