"""The support file: what is masked, what is left out, and the last look before it is written."""

import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from bench import Bench

from installer_app.app.support import forbidden
from installer_app.services.doctor.finding import Finding, Verdict, say
from installer_app.services.inside import Part
from installer_app.services.support.contents import Sources, parts_of, redacted_log
from installer_app.services.support.guard import Forbidden, Kind, Leak, leak_in
from installer_app.services.support.masking import hide, masked
from installer_app.services.support.parts import SupportPart, zipped
from installer_app.settings import Settings

LINE = {"at": "2026-04-14T14:02:00+00:00", "level": "INFO", "logger": "installer_app", "message": "job moved"}
CRASH = f'Fatal Python error: Segmentation fault\n  File "{Path.home()}/program/ui/front.py", line 9 in run\n'


async def sources() -> Sources:
    bench = await Bench().signed_in()
    await bench.submit()
    settings = Settings(Path.home() / "data", client_id="field-tech-204", client_secret="do-not-tell")
    settings = replace(settings, base_url="https://ana:in-the-address@grid.example/v1")
    finding = Finding("api", "API", Verdict.GOOD, say("meter 123456789 by field-tech-204"))
    line = json.dumps({**LINE, "job_id": "j1", "who": "John Doe"})
    logs = {"energygrid-installer.log": "\n".join((line, "not JSON", ""))}
    facts, parts = (("Version", "1"),), (Part("numpy", "2", "BSD"),)
    return Sources((finding,), facts, parts, settings, bench.journal.jobs, "", logs, CRASH)


async def test_numbers_are_masked_wherever_they_stand_and_names_are_left_out() -> None:
    parts = {part.name: part.text for part in parts_of(await sources())}
    whole = "".join(parts.values())

    for hidden in (
        "123456789",
        "AA:BB:CC:DD:EE:FF",
        "field-tech-204",
        "do-not-tell",
        "in-the-address",
        "John",
        "Orchard",
    ):
        assert hidden not in whole, hidden
    (job,) = json.loads(parts["jobs.json"])["jobs"]
    assert (job["meter"], job["device"], job["state"]) == ("…6789", "…EEFF", "queued")
    assert "meter …6789 by …-204" in parts["doctor.txt"]
    assert json.loads(parts["settings.json"])["clientSecret"] == "given"
    assert json.loads(parts["settings.json"])["baseUrl"] == "https://…@grid.example/v1"
    assert "numpy 2" in parts["versions.txt"]


async def test_the_log_keeps_its_known_fields_and_a_crash_its_file_names() -> None:
    parts = {part.name: part.text for part in parts_of(await sources())}

    assert json.loads(parts["log/energygrid-installer.log"]) == {**LINE, "job_id": "j1"}
    assert 'File "front.py", line 9 in run' in parts["crash.txt"]
    assert redacted_log("[1]\n") == ""


@pytest.mark.parametrize(
    ("number", "told"), [("", ""), ("ab", "…b"), ("123456", "…456"), ("123456789", "…6789")]
)
def test_of_a_short_number_at_most_half_is_told(number: str, told: str) -> None:
    assert masked(number) == told


def test_a_number_within_another_is_left_alone() -> None:
    assert hide("12345 and 123456", {"12345": "…45"}) == "…45 and 123456"


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        (Kind.SECRET, "do-not-tell", "xdo-not-tellx"),
        (Kind.CODE, "A1B2C3D4E5F6A7B8", "code a1b2c3d4e5f6a7b8"),
        (Kind.NAME, "John Doe", "for JOHN  DOE,"),
        (Kind.SIGN_IN, "field-tech-204", "by field-tech-204."),
        (Kind.HOME, "/home/ana", "in /home/ana/x"),
        (Kind.ACCOUNT, "ana", "C:\\Users\\ana\\x"),
        (Kind.ACCOUNT, "ana", "ana@laptop"),
    ],
)
def test_what_must_not_leave_is_found_and_told_by_its_kind_alone(kind: Kind, value: str, text: str) -> None:
    parts = (SupportPart("well.txt", "nothing"), SupportPart("bad.txt", text))
    leak = leak_in(parts, (Forbidden(kind, value),))

    assert leak == Leak("bad.txt", kind)
    assert value not in repr(Forbidden(kind, value))


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        (Kind.NAME, "Al", "Almost all"),
        (Kind.NAME, "Bind", "binding"),
        (Kind.ACCOUNT, "installer_app", "installer_app.services"),
        (Kind.ACCOUNT, "", "anything"),
        (Kind.SECRET, "", "anything"),
    ],
)
def test_what_only_looks_like_it_is_let_pass(kind: Kind, value: str, text: str) -> None:
    assert leak_in((SupportPart("a.txt", text),), (Forbidden(kind, value),)) is None


def test_the_zip_holds_the_texts() -> None:
    parts = (SupportPart("a.txt", "ä"), SupportPart("log/b.log", "b"))
    with zipfile.ZipFile(io.BytesIO(zipped(parts))) as archive:
        held = {name: archive.read(name).decode() for name in archive.namelist()}
    assert held == {"a.txt": "ä", "log/b.log": "b"}
    assert zipped(parts) == zipped(parts)
    assert parts[0].size == 2


def test_each_secret_of_the_environment_is_looked_for() -> None:
    given = ("of the program", "a key", "of the laptop", "of the depot")
    secret, key, passphrase, password = given
    settings = Settings(
        Path("/nowhere"),
        client_secret=secret,
        store_key=key,
        certificate_passphrase=passphrase,
        bind_password=password,
    )
    secrets = {one.text for one in forbidden(settings, (), ()) if one.kind is Kind.SECRET}
    assert secrets == set(given)
