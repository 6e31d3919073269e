"""What the doctor concludes from what was seen, and that one look that hangs holds up no other."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from fakes import FakePowerBox
from memory_stores import MemorySecrets

from installer_app.domain import errors as e
from installer_app.domain.errors import CameraProblem
from installer_app.domain.mistake import Mistake
from installer_app.services.doctor.computer import Computer
from installer_app.services.doctor.disk import Disk
from installer_app.services.doctor.facts import (
    Certificate,
    FolderFacts,
    ScreenFacts,
    ServerFacts,
    Stop,
)
from installer_app.services.doctor.finding import Finding, Verdict, all_good, as_line, say
from installer_app.services.doctor.network import Network
from installer_app.services.doctor.running import Once, examine
from installer_app.services.doctor.sign_in import SignInChecks, SignInLook, look_at_sign_in
from installer_app.services.ports import Grant, Health

NOW = datetime(2026, 4, 14, 14, 2, tzinfo=UTC)
GOOD, KNOW, MEND, NOT = Verdict
WELL = ScreenFacts(
    platform="xcb",
    display=True,
    qt="6.11.3",
    pyside="6.11.3",
    width=1280,
    height=800,
    fonts=True,
    reader=True,
    media=True,
    cameras=1,
)
FOLDER = FolderFacts(Path.home() / "data", True, True, free=10**10, file_system="ext4", wal=True)
SIGNED = Certificate("api.example", ("Corporate Inspection Ltd",), NOW)
REACHED = ServerFacts("api.example", 443, status=401, certificate=SIGNED, offset=timedelta(), step="answer")
GRANT = Grant(frozenset({"customer.sync", "hardware.bind"}), NOW)


def once(value: object) -> Once:  # type: ignore[type-arg] # of whatever kind the value is
    async def look() -> object:
        return value

    return Once(look)


async def seen(*rooms: object) -> dict[str, Finding]:
    checks = [check for room in rooms for check in room.checks()]  # type: ignore[attr-defined] # each room has them
    return {finding.key: finding for finding in await examine(checks, lambda _: None)}


async def of_computer(
    facts: ScreenFacts = WELL,
    decoders: tuple[str, ...] = ("zxing-cpp", "zbar"),
    python: tuple[int, int, int] = (3, 11, 7),
    family: str = "debian",
    keychain: MemorySecrets | None = None,
    has_key: bool = False,
) -> dict[str, Finding]:
    there = keychain or MemorySecrets()
    return await seen(
        Computer(python, "1.0", "Linux-6", family, once(facts), lambda: decoders, there, lambda: NOW, has_key)
    )


async def of_disk(facts: FolderFacts = FOLDER, *mistakes: Mistake) -> dict[str, Finding]:
    return await seen(Disk(once(facts), lambda: mistakes))


async def of_network(**api: object) -> dict[str, Finding]:
    facts = replace(REACHED, **api)  # type: ignore[arg-type] # its own fields
    return await seen(Network(once(REACHED), once(facts)))


async def test_a_computer_on_which_all_is_well() -> None:
    findings = {**await of_computer(), **await of_disk(), **await of_network()}

    assert {finding.verdict for finding in findings.values()} == {GOOD}
    assert all_good(tuple(findings.values()))


@pytest.mark.parametrize(
    ("changed", "key", "verdict", "repair"),
    [
        ({"pyside": "6.12.0"}, "versions", MEND, "Depot IT"),
        ({"missing": "libEGL.so.1", "pyside": ""}, "display", MEND, "sudo apt install libegl1"),
        ({"died": True, "pyside": ""}, "display", MEND, "sudo apt install libxcb-cursor0"),
        ({"died": True, "pyside": ""}, "fonts", NOT, ""),
        ({"died": True, "pyside": ""}, "camera", NOT, ""),
        ({"display": False}, "display", KNOW, "on the desktop"),
        ({"height": 500}, "display", KNOW, "scale smaller"),
        ({"fonts": False}, "fonts", MEND, "install the program anew"),
        ({"reader": None}, "screen-reader", NOT, ""),
        ({"reader": False}, "screen-reader", KNOW, "at-spi2-core"),
        ({"media": False}, "camera", MEND, "sudo apt install libpulse0 libxrandr2"),
        ({"cameras": 0}, "camera", KNOW, "plug a camera in"),
        (
            {"cameras": 0, "camera_kept_by": CameraProblem.NO_PERMISSION_GROUP},
            "camera",
            MEND,
            "usermod -aG video",
        ),
    ],
)
async def test_each_trouble_of_a_computer_has_its_repair(
    changed: dict[str, object], key: str, verdict: Verdict, repair: str
) -> None:
    finding = (await of_computer(replace(WELL, **changed)))[key]  # type: ignore[arg-type] # its own fields

    assert finding.verdict is verdict
    assert repair in finding.repair.english()


async def test_decoders_that_are_missing_name_their_package() -> None:
    none = (await of_computer(decoders=()))["decoders"]
    alone = (await of_computer(decoders=("zxing-cpp",), family=""))["decoders"]
    slow = (await of_computer(decoders=("zbar",)))["decoders"]

    assert (none.verdict, alone.verdict, slow.verdict) == (MEND, KNOW, KNOW)
    assert "sudo apt install libzbar0" in none.repair.english()
    assert "libzbar.so.0" in alone.repair.english()


async def test_a_keychain_that_is_missing_or_shut() -> None:
    class Shut(MemorySecrets):
        def _check(self) -> None:
            raise e.SecretsUnavailable("locked")

    assert (await of_computer(keychain=Shut()))["keychain"].verdict is MEND
    assert (await of_computer(keychain=MemorySecrets("")))["keychain"].verdict is KNOW
    with_key = (await of_computer(keychain=MemorySecrets(""), has_key=True))["keychain"]
    assert "Install codes are encrypted with ENERGYGRID_KEY" in as_line(with_key)
    assert "set ENERGYGRID_KEY" not in as_line(with_key)


@pytest.mark.parametrize(
    ("changed", "key", "verdict", "words"),
    [
        ({"writable": False, "why_not": "Read-only file system"}, "data-folder", MEND, "Read-only"),
        ({"there": False}, "data-folder", GOOD, "is made at the first start"),
        ({"free": 10**7}, "disk-space", MEND, "10 MB"),
        ({"free": 10**8}, "disk-space", KNOW, "100 MB"),
        ({"wal": None}, "database", NOT, ""),
        ({"wal": False}, "database", MEND, "crash"),
        ({"file_system": "nfs4"}, "database", KNOW, "network drive (nfs4)"),
        ({"held_by": "python3 (812)"}, "writer-lock", KNOW, "python3 (812)"),
        ({"held_by": "python3 (812)", "held_by_us": True}, "writer-lock", GOOD, "This window"),
    ],
)
async def test_each_trouble_of_a_data_folder(
    changed: dict[str, object], key: str, verdict: Verdict, words: str
) -> None:
    finding = (await of_disk(replace(FOLDER, **changed)))[key]  # type: ignore[arg-type] # its own fields

    assert finding.verdict is verdict
    assert words in finding.words.english()


async def test_a_mistake_in_a_file_is_told_with_its_line() -> None:
    mistakes = (
        Mistake("policy.toml", 4, "“{key}” is not known.", (("key", "loglevel"),)),
        Mistake("policy.toml", 9, "a number of days is wanted."),
    )
    one, two = (await of_disk(FOLDER, mistakes[0]))["files"], (await of_disk(FOLDER, *mistakes))["files"]

    assert one.verdict is MEND
    assert one.words.english() == "policy.toml, line 4: “loglevel” is not known."
    assert "(further mistakes: 1)" in two.words.english()


@pytest.mark.parametrize("stop", [stop for stop in Stop if stop is not Stop.NOT_WALKED])
async def test_wherever_the_way_to_a_server_ends_there_are_words_and_a_repair(stop: Stop) -> None:
    api = (await of_network(stopped=stop, why="told why", proxy="http://proxy.example"))["api"]

    assert api.verdict is MEND
    assert "{" not in api.words.english() + api.repair.english()
    assert "example" in api.words.english() or "told why" in api.words.english()
    assert api.repair.english().startswith(("Depot IT: ", "You can: "))


async def test_an_inspection_is_recognised_by_who_signed() -> None:
    api = (await of_network(stopped=Stop.CERTIFICATE, why="unable to get local issuer certificate"))["api"]

    assert "Corporate Inspection Ltd" in api.words.english()
    assert ("signed by", "Corporate Inspection Ltd") in api.details


async def test_what_the_proxy_does() -> None:
    proxy = "http://proxy.example"
    assert (await of_network(proxy=proxy))["proxy"].verdict is GOOD
    assert (await of_network(proxy=proxy, stopped=Stop.PROXY_SIGN_IN))["proxy"].verdict is MEND
    assert (await of_network(proxy=proxy, stopped=Stop.SILENT, step="proxy"))["proxy"].verdict is MEND


@pytest.mark.parametrize(
    ("minutes", "verdict", "words"),
    [
        (12, MEND, "Your clock is 12 minutes behind the server’s."),
        (-12, MEND, "Your clock is 12 minutes ahead of the server’s."),
        (2, KNOW, "Your clock is 2 minutes behind the server’s."),
        (0.5, GOOD, "It goes with the server’s."),
    ],
)
async def test_a_clock_that_is_wrong(minutes: float, verdict: Verdict, words: str) -> None:
    clock = (await of_network(offset=timedelta(minutes=minutes)))["clock"]

    assert (clock.verdict, clock.words.english()) == (verdict, words)
    assert ("timedatectl" in clock.repair.english()) is (verdict is not GOOD)


async def test_without_servers_nothing_is_claimed_of_them() -> None:
    findings = await seen(Network(None, None), SignInChecks(None, say("nobody is signed in")))

    assert {finding.verdict for finding in findings.values()} == {NOT}
    silent = await seen(Network(once(replace(REACHED, offset=None)), once(replace(REACHED, offset=None))))
    assert silent["clock"].verdict is NOT


async def signing_in(*problems: e.InstallerError, health: Health = Health.HEALTHY) -> dict[str, Finding]:
    async def grant() -> Grant:
        if problems:
            raise problems[0]
        return GRANT

    async def asked() -> Health:
        return health

    return await seen(SignInChecks(Once(lambda: look_at_sign_in(grant, asked)), say("")))


async def test_a_sign_in_that_holds_and_others() -> None:
    holds = await signing_in()
    assert (holds["token"].verdict, holds["healthz"].verdict) == (GOOD, GOOD)
    mixed = await signing_in(health=Health.TOKEN_REFUSED)
    assert mixed["healthz"].verdict is MEND
    assert (await signing_in(health=Health.NOT_REPORTED))["healthz"].verdict is KNOW
    reads = SignInLook(Grant(frozenset({"customer.sync"}), NOW), health=Health.HEALTHY)
    assert (await seen(SignInChecks(once(reads), say(""))))["token"].verdict is KNOW


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (e.CredentialsNotAccepted("401"), "not tried again"),
        (e.ScopeMissing(), "may not look customers up"),
        (e.Refused(e.RefusalCode.LOCKED, 401), "not tried again"),
        (e.Busy(), "patience"),
        (e.NoNetwork(), "No token was got."),
    ],
)
async def test_each_refusal_of_a_sign_in(problem: e.InstallerError, words: str) -> None:
    findings = await signing_in(problem)

    assert findings["token"].verdict is MEND
    assert words in findings["token"].words.english()
    assert findings["healthz"].verdict is NOT


async def test_a_health_that_cannot_be_had_is_no_failure() -> None:
    box = FakePowerBox()
    box.script("health", e.NoNetwork(), e.SignInRequired())

    assert (await look_at_sign_in(box.sign_in, box.health)).health is None
    assert (await look_at_sign_in(box.sign_in, box.health)).health is Health.TOKEN_REFUSED
