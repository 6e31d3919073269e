"""One death: a window is killed in the middle of its work, and `jobs sync` takes up what it left."""

import asyncio
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from installer_app.domain import events as e
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import AT_THE_LATEST, InstallJob, JobState, Place, Target
from installer_app.domain.mac import MacAddress
from installer_app.domain.transitions import transition
from installer_app.sandbox.faults import Endpoint, Fault, Kind
from installer_app.sandbox.ledger import ActionCode, LedgerEntry
from installer_app.sandbox.server import SandboxServer
from installer_app.store.database import Database
from installer_app.store.jobs import SqliteJobStore
from installer_app.store.keychain import KeyringSecretStore
from installer_app.store.vault import Vault

ROOT = Path(__file__).resolve().parents[2]
KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
PAYLOAD = "MAC:AA:BB:CC:DD:EE:FF;IC:TUTORIAL-INSTALL-CODE-001"
WRONG = "MAC:AA:BB:CC:DD:EE:FF;IC:TUTORIAL-INSTALL-CODE-002"
CUSTOMER = METER = "123456789"
EARLIER = "DA:7A:CC:00:41:7D"
CODE = "TUTORIAL-INSTALL-CODE-001"
PAIRING_SECONDS = 1.0
PAIRS_LATE = 1.0
NOTHING_YET = "nothing yet"
GIVE_UP = 60
MOST_SYNCS = 5
# A release whose answer is lost, while its bind waits; and a bind killed in its one repeat: each says so.
THE_TECHNICIANS = (("release unknown", "queued"), ("unknown",), ("release released", "unknown"))


@dataclass(frozen=True)
class Scene:
    """What the window does while it is killed. ``faults`` make a state last; ``ends``: where it may end."""

    name: str
    faults: tuple[Fault, ...] = ()
    plan: Mapping[str, Any] = field(default_factory=dict)
    lasts: float = 1.5
    ends: tuple[str, ...] = ("confirmed",)


RELEASE = {"release": True}
SCENES = (
    Scene("a plain bind"),
    Scene("a watched bind", plan={"look": True}, lasts=4.0),
    Scene("a slow answer", (Fault(Endpoint.BIND, Kind.SLOW, 1.5, times=1),), lasts=1.7),
    Scene("a lost answer", (Fault(Endpoint.BIND, Kind.LOST, times=1),), lasts=1.2),
    Scene("a lost request", (Fault(Endpoint.BIND, Kind.DROP, times=1),), lasts=1.2),
    Scene("a busy server", (Fault(Endpoint.BIND, Kind.BUSY, 1, times=1),), lasts=1.1),
    Scene(
        "a slow release", (Fault(Endpoint.RELEASE, Kind.SLOW, 1.5, times=1),), {"release": True}, lasts=1.7
    ),
    Scene("a busy release", (Fault(Endpoint.RELEASE, Kind.BUSY, 1, times=1),), {"release": True}, lasts=1.1),
    Scene("a bind after a release", (Fault(Endpoint.BIND, Kind.SLOW, 1.0, times=1),), {"release": True}),
    Scene("a refusal", plan={"payload": WRONG}, lasts=2.5, ends=("rejected", "cancelled")),
    Scene(
        "a bind taken back",
        (Fault(Endpoint.BIND, Kind.BUSY, 2, times=1),),
        {"cancel": True},
        lasts=3.0,
        ends=("cancelled", "confirmed"),
    ),
    Scene("an overdue bind", plan={"watch": True}, lasts=2.5),
)


@dataclass
class Death:
    """``found`` are the states on the disk when it was over, bind last; ``wrong`` is empty if all is well."""

    scene: str
    found: tuple[str, ...]
    ends: tuple[str, ...]
    wrong: list[str]
    asked: int = 0


class Yard:
    """A sandbox, and a fresh laptop for each death."""

    def __init__(self, sandbox: SandboxServer, folder: Path) -> None:
        self._sandbox = sandbox
        self._folder = folder
        self._count = 0

    def die(self, scene: Scene, moment: Callable[["subprocess.Popen[str]"], set[str]], **more: Any) -> Death:
        """Start the window, let ``moment`` kill it (it returns the jobs told of), take up what is left."""
        home = self._new_laptop(scene)
        plan = {"payload": PAYLOAD} | dict(scene.plan) | more
        told = self._start_and_kill(home, plan, moment)
        found = states(home)
        self._sandbox.world.faults.clear()
        asked = self._sync(home)
        return self._judged(scene, home, told, found, asked)

    def _new_laptop(self, scene: Scene) -> Path:
        self._count += 1
        world = self._sandbox.world
        world.reset()
        world.faults.set(*scene.faults)
        if scene.plan.get("release"):
            now = world.clock.now()
            world.record(
                LedgerEntry(
                    at=now,
                    action_code=ActionCode.BIND,
                    meter_id=METER,
                    mac_address=EARLIER,
                    hem_profile_id=CUSTOMER,
                )
            )
        home = self._folder / f"laptop-{self._count}"
        if scene.plan.get("watch"):
            self._bound_long_ago(home)
        return home

    def _bound_long_ago(self, home: Path) -> None:
        """A laptop that was shut for two days: its bind was accepted then, and the meter pairs only now."""
        world = self._sandbox.world
        entry = LedgerEntry(
            at=world.clock.now() + timedelta(seconds=PAIRS_LATE),
            action_code=ActionCode.BIND,
            meter_id=METER,
            mac_address="AA:BB:CC:DD:EE:FF",
            hem_profile_id=CUSTOMER,
        )
        world.record(entry)
        sandbox = self._sandbox
        place = Place("custom", sandbox.base_url, sandbox.idp_url, sandbox.client_id)
        asyncio.run(keep(home, accepted(place, datetime.now(UTC) - AT_THE_LATEST - timedelta(minutes=1))))

    def environment(self, home: Path) -> dict[str, str]:
        """Of a laptop that works with the sandbox."""
        kept = {
            k: v for k, v in os.environ.items() if not k.startswith(("ENERGY_", "ENERGYGRID_", "DISPLAY"))
        }
        return kept | {
            "ENERGYGRID_HOME": str(home),
            "ENERGYGRID_KEY": KEY,
            "ENERGYGRID_SETTLE_SECONDS": "0.8",
            "ENERGY_CLIENT_ID": self._sandbox.client_id,
            "ENERGY_CLIENT_SECRET": self._sandbox.client_secret,
            "ENERGY_BASE_URL": self._sandbox.base_url,
            "ENERGY_IDP_URL": self._sandbox.idp_url,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_LOGGING_RULES": "*=false",
            "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "tests"))),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }

    def _start_and_kill(
        self, home: Path, plan: Mapping[str, Any], moment: Callable[["subprocess.Popen[str]"], set[str]]
    ) -> set[str]:
        command = [sys.executable, str(Path(__file__).with_name("window.py")), json.dumps(plan)]
        with subprocess.Popen(
            command, env=self.environment(home), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as window:
            try:
                told = moment(window)
            finally:
                window.send_signal(signal.SIGKILL)
            assert window.stdout is not None
            # What was committed and told before the kill is still in the pipe.
            return told | {json.loads(line)["job"] for line in window.stdout if '"job"' in line}

    def _sync(self, home: Path) -> int:
        """`jobs sync` until nothing is under way; how many jobs wait for a person."""
        for _ in range(MOST_SYNCS):
            done = subprocess.run(
                [sys.executable, "-m", "installer_app", "jobs", "sync", "--json", "--wait", "6"],
                env=self.environment(home),
                capture_output=True,
                text=True,
                timeout=GIVE_UP,
                check=False,
            )
            if "Traceback" in done.stderr:
                raise AssertionError(done.stderr)
            # One that is overdue needs a person, and is looked at all the same: it may pair yet.
            overdue = "48 hours" in done.stderr
            if done.returncode == 0 or ("needs you" in done.stderr and not overdue):
                break
        return done.stderr.count("needs you")

    def _judged(self, scene: Scene, home: Path, told: set[str], found: tuple[str, ...], asked: int) -> Death:
        wrong, ends = [], states(home)
        if len(told) > len(found):
            wrong.append(f"lost: {len(told)} were committed, {len(found)} are on the disk")
        binds = [
            one
            for one in self._sandbox.world.ledger.entries
            if one.action_code == 1 and one.mac_address != EARLIER
        ]
        if len(binds) > 1:
            wrong.append(f"doubled: {len(binds)} binds in the ledger")
        wanted = scene.ends if found else (NOTHING_YET,)
        last = ends[-1] if ends else NOTHING_YET
        theirs = bool(asked) and tuple(ends) in THE_TECHNICIANS
        if last not in wanted and not theirs:
            wrong.append(f"stuck: {last}, not {' or '.join(wanted)}")
        if last == "confirmed" and len(binds) != 1:
            wrong.append(f"confirmed, with {len(binds)} binds in the ledger")
        return Death(scene.name, found or (NOTHING_YET,), ends or (NOTHING_YET,), wrong, asked)


def accepted(place: Place, at: datetime) -> InstallJob:
    """A bind that the gateway took then, of a meter whose record can tell."""
    target = Target(CUSTOMER, "5113305555", METER, MacAddress("AA:BB:CC:DD:EE:FF"), by_sign_in=True)
    job = InstallJob("0123456789abcdef", place, target, at)
    for event in (e.Submitted(at), e.Rechecked(at, is_ami=False), e.SendStarted(at), e.AnsweredYes(at)):
        job = transition(job, event)
    return job


async def keep(home: Path, job: InstallJob) -> None:
    """On the disk of a laptop."""
    database = await Database.open(home / "installer.sqlite3")
    await SqliteJobStore(database, Vault(KeyringSecretStore(), KEY)).add(job, InstallCode(CODE))
    await database.close()


def states(home: Path) -> tuple[str, ...]:
    """The states of the jobs on the disk, as a program that is not ours reads them."""
    file = home / "installer.sqlite3"
    if not file.exists():
        return ()
    connection = sqlite3.connect(file)
    try:
        rows = connection.execute("SELECT state, rest FROM jobs ORDER BY created_at, rowid").fetchall()
    except sqlite3.OperationalError:
        return ()  # killed before the tables were made
    finally:
        connection.close()
    told = (str(JobState(s)) if json.loads(r)["action"] == "bind" else f"release {s}" for s, r in rows)
    return tuple(sorted(told, key=lambda words: not words.startswith("release")))


def after(seconds: float) -> Callable[["subprocess.Popen[str]"], set[str]]:
    """Kill it so many seconds after it was ready to bind."""

    def moment(window: "subprocess.Popen[str]") -> set[str]:
        assert window.stdout is not None
        for line in window.stdout:
            if "ready" in line:
                break
        time.sleep(seconds)
        return set()

    return moment


def by_itself(window: "subprocess.Popen[str]") -> set[str]:
    """It dies at the commit that it was told."""
    window.wait(GIVE_UP)
    return set()


def random_moment(scene: Scene, chance: random.Random) -> Callable[["subprocess.Popen[str]"], set[str]]:
    """Anywhere in the scene."""
    return after(chance.uniform(0, scene.lasts))
