"""What can be known of the installers, scripts and workflows for systems that this machine is not."""

import os
import plistlib
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped] # it ships no types
from fake_machine import FakeMachine
from steps import lint_packaging, setup_check
from steps.console import Stop
from steps.machine import Outcome

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
MACOS = ROOT / "packaging/macos"
# The first bash that Windows finds is that of its Linux, which may not be there.
with_bash = pytest.mark.skipif(os.name == "nt", reason="bash is no part of Windows")
SECRETS = (
    "MACOS_CERTIFICATE",
    "MACOS_CERTIFICATE_PASSWORD",
    "MACOS_NOTARY_KEY",
    "MACOS_NOTARY_KEY_ID",
    "MACOS_NOTARY_ISSUER",
)


def workflow(file: Path) -> dict[Any, Any]:
    read: dict[Any, Any] = yaml.safe_load(file.read_text("utf-8"))
    return read


def steps_of(file: Path) -> Iterator[dict[str, Any]]:
    for job in workflow(file)["jobs"].values():
        yield from job["steps"]


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_a_workflow_reads_only_unless_a_job_says_what_for_and_takes_no_moving_action(file: Path) -> None:
    read = workflow(file)
    assert read["permissions"] == {"contents": "read"}
    writing = {name: job["permissions"] for name, job in read["jobs"].items() if "permissions" in job}
    assert writing == ({"attach": {"contents": "write"}} if file.name == "release.yml" else {})
    used = [step["uses"] for step in steps_of(file) if "uses" in step]
    assert used
    for action in used:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", action)
    checkouts = [step for step in steps_of(file) if step.get("uses", "").startswith("actions/checkout")]
    assert all(step["with"] == {"persist-credentials": False} for step in checkouts)


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_no_run_line_holds_a_secret_or_what_a_tag_or_branch_is_called(file: Path) -> None:
    lines = [step["run"] for step in steps_of(file) if "run" in step]
    assert lines
    for line in lines:
        assert "${{" not in line


@with_bash
def test_the_words_that_a_workflow_gives_to_bash_and_to_dev_py_can_be_read() -> None:
    for file in WORKFLOWS:
        for step in steps_of(file):
            if "run" in step and step.get("shell") != "pwsh":
                subprocess.run(["bash", "-n"], input=step["run"], text=True, check=True)
    named = {tuple(SECRETS), ("WINDOWS_CERTIFICATE", "WINDOWS_CERTIFICATE_PASSWORD")}
    release = ROOT / ".github/workflows/release.yml"
    given = {tuple(step["env"]) for step in steps_of(release) if "secrets." in str(step.get("env", ""))}
    assert given == named


def test_the_program_may_use_the_camera_on_macos_and_little_else() -> None:
    entitlements = plistlib.loads((MACOS / "entitlements.plist").read_bytes())
    assert entitlements == {
        "com.apple.security.device.camera": True,
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
    }


@with_bash
@pytest.mark.parametrize("script", sorted(MACOS.glob("*.sh")), ids=lambda file: file.name)
def test_a_script_for_macos_can_be_read_and_started(script: Path) -> None:
    subprocess.run(["bash", "-n", str(script)], check=True)
    assert os.access(script, os.X_OK)
    wrong = subprocess.run(["bash", str(script)], capture_output=True, text=True, check=False)
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert wrong.stderr.startswith("Usage: ")


@with_bash
def test_without_its_secrets_nothing_is_signed_and_with_some_none_is_told(tmp_path: Path) -> None:
    script = MACOS / "sign_and_notarise.sh"
    some = {name: f"made-up value of {name}" for name in SECRETS[1:]}
    for given in ({}, some):
        outcome = subprocess.run(
            ["bash", "-x", str(script), str(tmp_path / "no.app"), str(tmp_path / "no.dmg")],
            env={"PATH": os.environ["PATH"], **given},
            capture_output=True,
            text=True,
            check=False,
        )
        assert outcome.returncode == 1
        missing = [name for name in SECRETS if name not in given]
        assert f"Nothing was signed. Missing in the environment: {' '.join(missing)}\n" in outcome.stderr
        assert "made-up value" not in outcome.stdout + outcome.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_windows_installer_is_for_one_account_and_known_by_a_number_that_never_changes() -> None:
    script = (ROOT / "packaging/windows/installer.iss").read_text("utf-8")
    assert "AppId={{452EE318-DCD3-4E31-B4BA-F17EED4B8FAE}\n" in script
    assert "PrivilegesRequired=lowest\n" in script
    assert "PrivilegesRequiredOverridesAllowed" not in script
    assert not re.search(r"\bHK(LM|CR|A)\b|\{(auto|common)", script)
    # What a technician has on the laptop stays, whoever updates or removes the program.
    assert "[UninstallDelete]" not in script
    assert re.findall(r"^Type: .*", script, re.MULTILINE) == [
        'Type: filesandordirs; Name: "{app}\\_internal"'
    ]
    assert "CloseApplications=no\n" in script
    named = re.findall(r"^\w+\.Practice=(.*)", script, re.MULTILINE)
    assert len(named) == 3
    assert not any(set('\\/:*?"<>|') & set(words) for words in named)  # Windows has no such file names
    own_words: dict[str, set[str]] = {language: set() for language in ("english", "spanish", "french")}
    for language, word in re.findall(r"^(\w+)\.(\w+)=.", script, re.MULTILINE):
        own_words[language].add(word)
    assert own_words["english"] == own_words["spanish"] == own_words["french"] != set()


def test_what_cannot_be_looked_at_is_said_and_what_is_found_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("package.json", "package-lock.json", ".npmrc", "workflows.mjs"):
        (tmp_path / "packaging/lint").mkdir(parents=True, exist_ok=True)
        (tmp_path / "packaging/lint" / name).touch()
    with pytest.raises(Stop):
        lint_packaging.run(tmp_path, FakeMachine())
    nodes = frozenset({"node", "npm"})
    assert lint_packaging.run(tmp_path, FakeMachine(programs=nodes)) == 0
    assert "not looked at, there is no wine" in capsys.readouterr().out
    found = FakeMachine(programs=nodes, answers=[("workflows.mjs", Outcome(1, "ci.yml:3:1: what?"))])
    assert lint_packaging.run(tmp_path, found) == 1
    assert "ci.yml:3:1: what?" in capsys.readouterr().out


def test_the_installer_is_tried_where_wine_is_and_on_a_display_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(Stop, match="This needs wine"):
        setup_check.run(tmp_path, FakeMachine(programs=frozenset({"node", "npm"})))
    monkeypatch.delenv("DISPLAY", raising=False)
    machine = FakeMachine(programs=frozenset({"node", "npm", "wine", "xvfb-run"}))
    assert setup_check.run(tmp_path, machine) == 0
    assert [command.split()[0] for command in machine.ran] == ["xvfb-run"]
    assert list(tmp_path.iterdir()) == []
