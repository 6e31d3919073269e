"""Schema-based fuzzing of the sandbox: ``python tests/sandbox/fuzz.py --cases 2000``."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import httpx

from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.server import SandboxServer

HERE = Path(__file__).resolve().parent
BIND = "/v1/powerbox/bind"
# A run takes an hour at most; its token must not be what fails.
OPTIONS = SandboxOptions(token_seconds=100_000)
# Both parts meet a ledger with binds in it, keep every check of schemathesis, and add one of ours. The plain
# part takes all as it comes. The deep part sends binds for meters that exist; there the contract itself says
# 400 to a well-formed request (bound meter, wrong install code), which OpenAPI cannot say: so one check, and
# no other, takes one status more.
HOOKS = 'hooks = "{hooks}"\n'
DEEP = """
[checks]
positive_data_acceptance.expected-statuses = ["2xx", "400", "403", "404"]
"""
# The tutorial's customer, and a meter of one with several.
BOUND = (("123456789", "123456789"), ("220148873", "204466812"))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run did. ``findings`` are schemathesis' own words; empty is good. ``binds``: the run's own."""

    cases: int
    findings: tuple[str, ...]
    binds: int


def fuzz(cases: int, seed: int = 1, quick: bool = False) -> Outcome:
    """At least so many cases, three in four plain and the rest deep. ``quick`` leaves out the slow phases."""
    plain_cases, deep_cases = 0, 0
    findings: list[str] = []
    with SandboxServer(OPTIONS) as sandbox, tempfile.TemporaryDirectory() as folder:
        run = _Run(sandbox, Path(folder), quick)
        _bind_some(sandbox)
        while not findings and plain_cases < cases * 3 // 4:
            plain_cases += run.go(cases // (5 if quick else 12), seed, deep=False, findings=findings)
            seed += 1
        while not findings and deep_cases < cases - cases * 3 // 4:
            deep_cases += run.go(cases // 4, seed, deep=True, findings=findings)
            seed += 1
        return Outcome(
            plain_cases + deep_cases, tuple(findings), len(sandbox.world.ledger.entries) - len(BOUND)
        )


class _Run:
    def __init__(self, sandbox: SandboxServer, folder: Path, quick: bool) -> None:
        self._sandbox = sandbox
        self._folder = folder
        self._phases = "examples,fuzzing" if quick else "examples,coverage,fuzzing,stateful"
        self._sign_in = _sign_in(sandbox, _token(sandbox))

    def go(self, examples: int, seed: int, deep: bool, findings: list[str]) -> int:
        """One round; returns how many cases it made."""
        config = self._folder / "schemathesis.toml"
        hooks = HERE / ("fuzz_deep.py" if deep else "fuzz_checks.py")
        config.write_text(HOOKS.format(hooks=hooks.as_posix()) + (DEEP if deep else "") + self._sign_in)
        report = self._folder / "report.json"
        report.unlink(missing_ok=True)
        done = subprocess.run(
            [
                *(sys.executable, "-m", "schemathesis.cli", "--config-file", config, "run"),
                f"{self._sandbox.origin}/openapi.json",
                *("--phases", self._phases, "--max-examples", str(examples), "--seed", str(seed)),
                *("--generation-database", "none"),
                *("--report", "json", "--report-json-path", report, "--no-color", "--warnings", "off"),
                *(("--include-path", BIND, "--mode", "positive") if deep else ()),
            ],
            capture_output=True,
            text=True,
            check=False,
            cwd=self._folder,
            env={**os.environ, "PYTHONPATH": os.pathsep.join((str(HERE.parents[1]), str(HERE)))},
        )
        made = int(json.loads(report.read_text())["test_cases"]["generated"]) if report.exists() else 0
        if done.returncode != 0 or not made:
            findings.append(done.stdout + done.stderr + f"\n{made} cases, exit status {done.returncode}")
        return made


def _token(sandbox: SandboxServer) -> str:
    answer = httpx.post(
        f"{sandbox.idp_url}/oauth/token",
        auth=(sandbox.client_id, sandbox.client_secret),
        data={"grant_type": "client_credentials"},
        trust_env=False,
    )
    return str(answer.json()["access_token"])


def _bind_some(sandbox: SandboxServer) -> None:
    """As an install before this run would have."""
    for (customer, meter), device in zip(BOUND, sandbox.world.devices.devices, strict=False):
        order = {"hemProfileId": customer, "meterId": meter, "actionCode": 1}
        sticker = {"macAddress": device.mac_address, "installCode": device.install_code}
        httpx.post(
            f"{sandbox.base_url}/powerbox/bind",
            headers={"Authorization": f"Bearer {_token(sandbox)}"},
            json=order | sticker,
            trust_env=False,
        ).raise_for_status()


def _sign_in(sandbox: SandboxServer, token: str) -> str:
    return (
        f'\n[auth.openapi.signIn]\nusername = "{sandbox.client_id}"\npassword = "{sandbox.client_secret}"\n'
        f'\n[auth.openapi.token]\nbearer = "{token}"\n'
    )


def main() -> int:
    """Exit 1 if anything is found."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--cases", type=int, default=2000)
    words.add_argument("--seed", type=int, default=1)
    chosen = words.parse_args()
    outcome = fuzz(chosen.cases, chosen.seed)
    told = f"{outcome.cases} cases, {len(outcome.findings)} findings, {outcome.binds} in the ledger"
    sys.stdout.write("\n".join((*outcome.findings, told, "")))
    return 1 if outcome.findings else 0


if __name__ == "__main__":
    sys.exit(main())
