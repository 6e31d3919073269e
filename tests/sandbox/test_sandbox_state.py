"""The sandbox's state file: what is bound survives a restart and a kill, and no other file is touched."""

import io
import json
import signal
from pathlib import Path

import httpx
import pytest
from sandbox_process import command, ready
from visitor import Visitor

from installer_app.domain.errors import StoreUnavailable
from installer_app.sandbox.ledger import Ledger
from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.serve import serve
from installer_app.sandbox.server import SandboxServer


def test_what_is_bound_is_bound_after_a_restart(tmp_path: Path) -> None:
    options = SandboxOptions(state_file=tmp_path / "state.json")
    with httpx.Client(trust_env=False) as http:
        with SandboxServer(options) as box:
            first = Visitor(box, http)
            assert first.bind().status_code == 200
            assert first.release("220151207").status_code == 200
            kept = first.ledger()
        with SandboxServer(options) as box:
            second = Visitor(box, http)
            assert second.ledger() == kept
            assert second.meter()["isAMI"] is True
            assert second.bind().json()["errorCode"] == "METER_ALREADY_BOUND"
            assert second.meter("220151207")["isAMI"] is False
            assert second.bind("220151207").status_code == 200
    assert [p.name for p in tmp_path.iterdir()] == ["state.json"]


def test_a_pairing_goes_on_over_a_restart(tmp_path: Path) -> None:
    options = SandboxOptions(state_file=tmp_path / "state.json", pairing_seconds=600)
    with httpx.Client(trust_env=False) as http:
        with SandboxServer(options) as box:
            assert Visitor(box, http).bind().status_code == 200
        with SandboxServer(options) as box:
            visitor = Visitor(box, http)
            assert visitor.meter()["isAMI"] is False
            box.world.clock.advance(610)
            assert visitor.meter()["isAMI"] is True


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows cannot kill that way")
def test_a_killed_sandbox_has_forgotten_nothing_that_it_accepted(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    with httpx.Client(trust_env=False) as http:
        with command("0", str(state)) as child:
            base_url = ready(child)[2].rstrip().split("=")[1]
            box = SandboxServer(SandboxOptions(port=int(base_url.split(":")[2].split("/")[0])))
            box.port = box.options.port
            assert Visitor(box, http).bind().status_code == 200
            child.send_signal(signal.SIGKILL)
            child.wait(timeout=30)
        assert len(Ledger(state).entries) == 1


def test_no_install_code_is_in_the_file(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    with SandboxServer(SandboxOptions(state_file=state)) as box, httpx.Client(trust_env=False) as http:
        assert Visitor(box, http).bind().status_code == 200
    assert "TUTORIAL-INSTALL-CODE" not in state.read_text()
    assert len(json.loads(state.read_text())) == 1


@pytest.mark.parametrize("content", ["", "{", "{}", '[{"at": "yesterday"}]', "null"])
def test_a_file_that_is_no_state_is_refused_and_left_alone(
    tmp_path: Path, content: str, capsys: pytest.CaptureFixture[str]
) -> None:
    state = tmp_path / "notes.txt"
    state.write_text(content)
    assert serve(SandboxOptions(state_file=state), io.StringIO()) == 1
    assert "notes.txt is not a sandbox’s state file." in capsys.readouterr().err
    assert state.read_text() == content


def test_a_folder_that_is_not_there_is_said_at_the_start(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable, match="could not be written"):
        SandboxServer(SandboxOptions(state_file=tmp_path / "nowhere" / "state.json"))


def test_a_bind_that_cannot_be_kept_is_503_and_did_not_happen(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    state = folder / "state.json"
    with SandboxServer(SandboxOptions(state_file=state)) as box, httpx.Client(trust_env=False) as http:
        visitor = Visitor(box, http)
        visitor.sign_in()
        state.unlink()
        folder.rmdir()
        answer = visitor.bind()
        assert (answer.status_code, answer.content) == (503, b"")
        assert visitor.ledger() == []
        assert visitor.meter()["isAMI"] is False
        folder.mkdir()
        assert visitor.bind().status_code == 200


def test_a_file_that_cannot_be_replaced_leaves_no_crumbs(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    ledger = Ledger(state)
    state.unlink()
    state.mkdir()
    (state / "in the way").touch()
    with pytest.raises(StoreUnavailable):
        ledger.clear()
    assert [p.name for p in tmp_path.iterdir()] == ["state.json"]
