"""Check this computer, the support file and the log: under way, with all there is to say, and all good."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from case import Case

from installer_app.domain.errors import InstallerError
from installer_app.presenters.care.doctor import GROUPS, CheckRow, DoctorPresenter, DoctorState
from installer_app.presenters.care.kit import CareKit
from installer_app.presenters.care.log import ERRORS, LogState
from installer_app.presenters.care.support import SupportPresenter, SupportState
from installer_app.services.doctor.facts import Stop
from installer_app.services.doctor.finding import Finding, Verdict, say
from installer_app.services.doctor.network import _REPAIRS, _WORDS
from installer_app.services.support.contents import ABOUT
from installer_app.services.support.guard import Kind, Leak
from installer_app.services.support.parts import SupportPart

TITLES = {
    "proxy": "Proxy",
    "idp": "Sign-in server",
    "api": "Utility’s server",
    "clock": "Clock",
    "token": "Token",
    "healthz": "Utility’s health",
    "camera": "Cameras",
    "decoders": "Decoder libraries",
    "keychain": "Keychain",
    "data-folder": "Data folder",
    "disk-space": "Disk space",
    "database": "Database",
    "writer-lock": "Other windows",
    "files": "Policy and profiles",
    "versions": "Versions",
    "display": "Display",
    "fonts": "Fonts",
    "screen-reader": "Screen reader",
    "time-zone": "Time zone",
}
KEYS = tuple(key for _, keys in GROUPS for key in keys)
GOOD = {
    "proxy": say("None is used for {host}.", host="api.energygrid.example"),
    "clock": say("It goes with the server’s."),
    "token": say("The sign-in holds."),
    "healthz": say("The utility’s server says that it is well."),
    "camera": say("Found and free to be used: {count}.", count=2),
    "keychain": say("{name} is there and open.", name="GNOME Keyring"),
}
PLACE = {
    "host": "api.energygrid.example",
    "signer": "Corporate Inspection Ltd, Information Security Department",
    "why": "unable to get local issuer certificate",
}
LOG = """\
2026-04-14 14:05:12  WARNING  pass ended  problem NoNetwork
2026-04-14 14:02:31  job moved  action bind, job_id 7f0c1c52, state accepted
2026-04-14 14:02:30  job moved  action bind, job_id 7f0c1c52, state sending
2026-04-14 14:01:02  signed in  environment staging
2026-04-14 14:00:58  started  version 1.1.0"""


def cases() -> Iterator[Case]:
    """The three views."""
    some = tuple(row if row.key in KEYS[:7] else CheckRow(row.key, row.title) for row in of_all_kinds())
    yield care("doctor", "running", DoctorState(some, busy=True), "Checking this computer", crowded=True)
    whole = DoctorState(of_all_kinds())
    yield care("doctor", "all-kinds", whole, "2 things need mending", "12 minutes behind", crowded=True)
    yield care("doctor", "all-good", DoctorState(tuple(good(key) for key in KEYS)), "Nothing needs mending")
    yield care("doctor", "broke", broken(), "The check broke off")
    yield care("support", "gathering", SupportState(busy=True), "Gathering…")
    yield care("support", "preview", preview(), "doctor.json", "Save as…", crowded=True)
    yield care("support", "saved", told("_written", None, Path("support.zip")), "Support file saved")
    refused = told("_written", Leak("jobs.json", Kind.NAME), Path("support.zip"))
    yield care("support", "refused", refused, "a customer’s name", crowded=True)
    yield care("support", "not-written", told("_not_written", InstallerError("No space left on device")))
    yield care("log", "lines", LogState(LOG, 5), "5 lines", "Show the folder", crowded=True)
    yield care("log", "none", LogState("", 0, ERRORS), "There are no such lines")


def care(view: str, name: str, state: object, *shows: str, crowded: bool = False) -> Case:
    return Case(f"{view}-{name}", None, state, shows, (), crowded, view=view)


def good(key: str) -> CheckRow:
    words = GOOD.get(key, say("The program’s own fonts are there."))
    return CheckRow(key, TITLES[key], Finding(key, TITLES[key], Verdict.GOOD, words, details=(("a", "b"),)))


def of_all_kinds() -> tuple[CheckRow, ...]:
    """Something of each verdict."""
    api = Finding(
        "api",
        TITLES["api"],
        Verdict.NEEDS_MENDING,
        say(_WORDS[Stop.CERTIFICATE], **PLACE),
        say(_REPAIRS[Stop.CERTIFICATE], **PLACE),
        (("host", "api.energygrid.example:443"),),
    )
    clock = Finding(
        "clock",
        TITLES["clock"],
        Verdict.NEEDS_MENDING,
        say("Your clock is {minutes} minutes behind the server’s.", minutes=12),
        say("You can: switch on the automatic time in the system’s settings."),
    )
    token = Finding("token", TITLES["token"], Verdict.NOT_CHECKED, say("Not looked at: nobody is signed in."))
    camera = Finding(
        "camera",
        TITLES["camera"],
        Verdict.WORTH_KNOWING,
        say("No camera was found. Stickers can be typed, or read from photos."),
        say("You can: plug a camera in, or open the slide before the lens."),
    )
    told = {one.key: one for one in (api, clock, token, camera)}
    return tuple(CheckRow(key, TITLES[key], told[key]) if key in told else good(key) for key in KEYS)


def broken() -> DoctorState:
    presenter = DoctorPresenter(CareKit(), lambda: None)  # type: ignore[arg-type, return-value] # nothing is looked at
    presenter._broke(InstallerError("x"))
    return presenter.state


def preview() -> SupportState:
    texts = {"about.txt": ABOUT, "doctor.txt": "x" * 3000, "doctor.json": "x" * 6000, "versions.txt": "x"}
    texts |= {"settings.json": "{}", "jobs.json": "x" * 80_000, "log/energygrid-installer.log": "x" * 900_000}
    return SupportState(tuple(SupportPart(*one) for one in texts.items()), "about.txt")


def told(what: str, *about: object) -> SupportState:
    presenter = SupportPresenter(CareKit(), lambda: None, lambda: ())  # type: ignore[arg-type, return-value] # as above
    getattr(presenter, what)(*about)
    return replace(preview(), message=presenter.state.message)
