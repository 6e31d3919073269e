"""The program tries itself: what works is told, and so is what breaks, however it breaks."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend

from installer_app.__main__ import main
from installer_app.app.self_test.checks import CHECKS, try_one
from installer_app.app.self_test.children import environment, own_command, run_all
from installer_app.app.self_test.report import Finding, document
from installer_app.domain.errors import SecretsUnavailable
from installer_app.store.keychain import KeyringSecretStore

ROOT = Path(__file__).resolve().parents[2]
# The whole install has its tests; the keychain may be this computer's own.
# The window comes first, for it makes Qt's application itself.
IN_ONE_PROCESS = ["window", *(name for name in CHECKS if name not in ("tour", "keychain", "window"))]
# As in the bundle: what is left out there cannot be imported.
IN_THE_BUNDLE = f"""
import json, sys
sys.path.append({str(ROOT / "packaging")!r})
from bundle.pretend import as_in_the_bundle
as_in_the_bundle()
from installer_app.app.self_test.checks import try_one
print(json.dumps({{name: try_one(name) for name in {IN_ONE_PROCESS!r}}}))
"""


def test_all_parts_work_without_the_modules_that_the_bundle_leaves_out(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-OO", "-c", IN_THE_BUNDLE],
        cwd=ROOT,
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert list(told) == IN_ONE_PROCESS
    assert [f"{name}: {words}" for name, (ok, words) in told.items() if not ok] == []


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("import os; os.abort()", "A library crashed (SIGABRT)."),
        ("raise SystemExit(3)", "The check ended without a result (status 3)."),
        (
            "import no_such_library",
            "(status 1). Its last words: ModuleNotFoundError: No module named 'no_such_library'",
        ),
        ('print(\'noise\\n{"ok": false, "words": "It is so."}\')', "It is so."),
    ],
)
def test_a_check_that_breaks_is_told_as_that_checks_failure(code: str, words: str) -> None:
    (finding,) = run_all(["x"], lambda _: [sys.executable, "-I", "-c", code])
    assert not finding.ok
    assert words in finding.words


def test_a_check_leaves_nothing_and_knows_nothing_of_the_user(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ENERGY_CLIENT_SECRET", "s3cret")
    monkeypatch.setenv("ENERGYGRID_HOME", str(tmp_path))
    told = (
        "import json, os; print(json.dumps({'ok': 'ENERGY_CLIENT_SECRET' not in os.environ,"
        " 'words': os.environ['ENERGYGRID_HOME']}))"
    )
    (finding,) = run_all(["x"], lambda _: [sys.executable, "-I", "-c", told])
    assert finding.ok
    assert finding.words != str(tmp_path)
    assert not Path(finding.words).parent.exists()
    assert list(tmp_path.iterdir()) == []


def test_the_document_has_a_check_on_each_line() -> None:
    text = document([Finding("a", True, 12, "well"), Finding("b", False, 3, "not “well”")])
    told = json.loads(text)
    assert (told["ok"], told["bundled"]) == (False, False)
    assert told["checks"][1] == {"name": "b", "ok": False, "milliseconds": 3, "words": "not “well”"}
    assert len(text.splitlines()) == 4


def test_one_check_by_its_name_is_told_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--self-test", "--check", "resources"]) == 0
    assert json.loads(capsys.readouterr().out)["ok"]
    assert main(["--self-test", "--check", "nothing"]) == 2
    assert "resources" in capsys.readouterr().err
    assert own_command("zbar")[-3:] == ("--self-test", "--check", "zbar")


class Broken:
    """A keychain that is there, and refuses."""

    def get_password(self, _service: str, _name: str) -> str | None:
        return None

    def set_password(self, _service: str, _name: str, _secret: str) -> None:
        raise OSError("D-Bus is gone")


def test_a_keychain_that_breaks_fails_and_none_at_all_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    def store(service: str) -> KeyringSecretStore:
        return KeyringSecretStore(Broken, lambda _: "GNOME Keyring", service)  # type: ignore[arg-type]  # as far as it is used

    monkeypatch.setattr("installer_app.store.keychain.KeyringSecretStore", store)
    ok, words = try_one("keychain")
    assert not ok
    assert words.startswith("GNOME Keyring does not work")

    def none() -> KeyringBackend:
        raise SecretsUnavailable("this computer has no keychain that the program can use")

    monkeypatch.setattr(
        "installer_app.store.keychain.KeyringSecretStore",
        lambda service: KeyringSecretStore(none, service=service),
    )
    assert try_one("keychain") == (True, "no keychain here: a sign-in is kept for one run only")
