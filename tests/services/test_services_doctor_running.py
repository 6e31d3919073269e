"""How the doctor's checks are run: beside each other, each once, none held up by another."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from installer_app.services.doctor.finding import Finding, Verdict, as_line, as_record, say
from installer_app.services.doctor.packages import family_of, install_command
from installer_app.services.doctor.running import Check, Once, examine, on_a_thread_of_its_own

GOOD, KNOW, MEND, NOT = Verdict


def a_check(key: str, run: Callable[[], Awaitable[Finding]]) -> Check:
    return Check(key, key, run, say("unlock it"))


async def test_one_that_hangs_holds_up_no_other_and_one_that_breaks_neither() -> None:
    told: list[str] = []

    async def hangs() -> Finding:
        await asyncio.Event().wait()
        raise AssertionError

    async def breaks() -> Finding:
        raise RuntimeError("with a secret in it")

    async def well() -> Finding:
        return Finding("well", "Well", GOOD, say("All is well."))

    checks = (a_check("hangs", hangs), a_check("breaks", breaks), a_check("well", well))
    late, broken, good = await examine(checks, lambda finding: told.append(finding.key), limit=0.01)

    assert told == ["breaks", "well", "hangs"]
    assert (late.verdict, late.repair.english()) == (MEND, "unlock it")
    assert "did not answer" in late.words.english()
    assert (broken.verdict, "secret" in broken.words.english()) == (NOT, False)
    assert good.verdict is GOOD


async def test_what_several_need_is_looked_at_once() -> None:
    looked: list[int] = []

    async def look() -> int:
        looked.append(1)
        await asyncio.sleep(0)
        return len(looked)

    shared = Once(look)
    assert (await shared(), await shared()) == (1, 1)
    await shared.close()
    never = Once(asyncio.Event().wait)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0):
            await never()
    await never.close()


async def test_what_breaks_on_a_thread_is_heard() -> None:
    def breaks() -> None:
        raise OSError("no such drive")

    with pytest.raises(OSError, match="no such drive"):
        await on_a_thread_of_its_own(breaks)


def test_findings_name_no_home_folder() -> None:
    at_home = str(Path.home() / "x")
    finding = Finding(
        "a", "A", MEND, say("{at}", at=at_home), say("look at {at}", at=at_home), (("at", at_home),)
    )

    shown = as_line(finding) + str(as_record(finding))
    assert str(Path.home()) not in shown
    assert "~/x" in shown
    assert finding.words.spoken() == at_home


def test_packages_by_distribution() -> None:
    assert family_of({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}) == "debian"
    assert family_of({"ID": "rocky", "ID_LIKE": "rhel centos fedora"}) == "fedora"
    assert family_of({"ID": "nixos"}) == ""
    assert install_command("fedora", "libzbar.so.0", "libGL.so.1") == "sudo dnf install zbar mesa-libGL"
    assert install_command("debian", "libunknown.so") == install_command("", "libzbar.so.0") == ""
