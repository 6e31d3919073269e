"""After a full run no file holds an install code, a client secret or a token, in any spelling."""

import base64
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from program import environment, lines, run, sandbox

CODE = "TUTORIAL-INSTALL-CODE-001"
KEY = base64.b64encode(bytes(range(32))).decode()
# A JWT's header and payload are JSON objects in base64.
TOKEN = "eyJ"


def spellings(secret: str) -> Iterator[bytes]:
    """As it is, and as other programs and encodings would write it."""
    raw = secret.encode()
    yield from (raw, raw.lower(), secret.encode("utf-16-le"), raw.hex().encode(), raw[::-1])
    # Base64 of it at any offset shares what lies between its first and last bytes.
    for shift in range(3):
        coded = base64.b64encode(b"\0" * shift + raw)
        yield coded[4 * (shift > 0) + 2 : -6]


def held_by(home: Path, *secrets: str) -> list[str]:
    """The files in which one of them is found."""
    files = [path for path in home.rglob("*") if path.is_file()]
    assert any(path.suffix == ".log" for path in files)
    wanted = [spelling for secret in secrets for spelling in spellings(secret)] + [TOKEN.encode()]
    return [path.name for path in files if any(one in path.read_bytes() for one in wanted)]


def test_the_search_finds_what_it_is_to_find(tmp_path: Path) -> None:
    (tmp_path / "a.log").write_text("")
    for n, text in enumerate((CODE, base64.b64encode(f"x{CODE}".encode()).decode(), f"Bearer {TOKEN}hbGci")):
        (tmp_path / f"{n}.txt").write_text(text)
    assert sorted(held_by(tmp_path, CODE)) == ["0.txt", "1.txt", "2.txt"]


@pytest.mark.parametrize("key", ["", KEY], ids=["codes in memory", "codes encrypted"])
def test_a_confirmed_install_leaves_no_secret_behind(tmp_path: Path, key: str) -> None:
    home = tmp_path / "home"
    with sandbox(tmp_path) as server:
        given = {**server.servers, "ENERGYGRID_KEY": key}
        done = run(home, "--tour", str(tmp_path / "p"), servers=given)
        assert done.returncode == 0, done.stdout + done.stderr
        secret = server.servers["ENERGY_CLIENT_SECRET"]
    assert held_by(home, CODE, secret, *([key] if key else [])) == []
    assert not any(one in done.stdout + done.stderr for one in (CODE, secret, TOKEN))


def test_an_install_whose_code_is_still_needed_keeps_it_only_sealed(tmp_path: Path) -> None:
    """The answer was lost and the program ended: the next run needs the code, and has it by the key alone."""
    home = tmp_path / "home"
    with sandbox(tmp_path, "--fault", "bind=lostx1") as server:
        given = {**server.servers, "ENERGYGRID_KEY": KEY, "ENERGYGRID_SETTLE_SECONDS": "0"}
        done = run(home, "--tour", str(tmp_path / "p"), "--until", "bind", servers=given)
        assert list(lines(done))[-1] == "bind", done.stdout + done.stderr
        secret = server.servers["ENERGY_CLIENT_SECRET"]
        assert held_by(home, CODE, secret, KEY) == []
        synced = run(home, "jobs", "sync", "--json", "--wait", "20", servers=given)
        (job,) = json.loads(synced.stdout)
        assert (job["state"], server.binds()) == ("confirmed", 1), synced.stderr
    assert held_by(home, CODE, secret, KEY) == []


def test_a_support_file_holds_neither_secrets_nor_the_customer(tmp_path: Path) -> None:
    home, to = tmp_path / "home", tmp_path / "support.zip"
    with sandbox(tmp_path) as server:
        given = {**server.servers, "ENERGYGRID_KEY": KEY, "HOME": str(tmp_path)}
        assert run(home, "--tour", str(tmp_path / "p"), "--until", "bind", servers=given).returncode == 0
        done = run(home, "doctor", "--json", "--support", str(to), servers=given)
    assert (done.returncode, done.stderr.strip()) == (0, f"The support file is {to}. Nothing was sent.")
    unpacked = tmp_path / "unpacked"
    with zipfile.ZipFile(to) as archive:
        archive.extractall(unpacked)
    assert held_by(unpacked, CODE, server.servers["ENERGY_CLIENT_SECRET"], KEY) == []
    texts = "".join(path.read_text() for path in unpacked.rglob("*.*")) + done.stdout
    hidden = ("John", "Orchard", "123456789", "AA:BB:CC", server.servers["ENERGY_CLIENT_ID"], str(tmp_path))
    assert [one for one in hidden if one in texts] == []
    assert '"state": "accepted"' in (unpacked / "jobs.json").read_text()


def test_wrong_input_leaves_no_secret_behind_either(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with sandbox(tmp_path) as server:
        wrong = {**server.servers, "ENERGY_CLIENT_SECRET": "made-up-and-refused"}
        done = run(home, "--tour", str(tmp_path / "p"), servers=wrong)
    assert done.returncode == 1
    assert held_by(home, "made-up-and-refused") == []
    assert "made-up-and-refused" not in done.stdout + done.stderr
    assert environment(home, wrong)["ENERGY_CLIENT_SECRET"] == "made-up-and-refused"
