"""IT's policy: what it fixes, and each mistake in it by its line; nothing is half applied."""

import base64
import sys
from pathlib import Path

import pytest
from files_made import PROFILE, write_policy, write_profile
from platformdirs import user_data_path

from installer_app.configuration.catalogue import read_catalogue
from installer_app.configuration.folders import data_folder, it_folder
from installer_app.configuration.policy import PolicyUnreadable, read_policy
from installer_app.services.profile import Profile
from installer_app.services.profiles import Source
from installer_app.settings import Policy, UpdateFeed

KEY = base64.b64encode(b"Ed" + bytes(40)).decode()


def told(folder: Path) -> list[str]:
    with pytest.raises(PolicyUnreadable) as caught:
        read_policy(folder)
    return [f"{mistake.line}: {mistake.said}" for mistake in caught.value.mistakes]


def test_without_a_file_nothing_is_fixed(tmp_path: Path) -> None:
    assert read_policy(None) == read_policy(tmp_path) == read_policy(tmp_path / "gone") == Policy()
    assert read_policy(write_policy(tmp_path, "# nothing yet\n")) == Policy()


def test_it_fixes_what_it_says(tmp_path: Path) -> None:
    write_profile(tmp_path / "profiles")
    text = f"""\
[environments]
only = "North-Grid"
forbidden = ["demo", "south"]
[secrets]
save = false
[logs]
level = "WARNING"
[customers]
keep_days = 7
[updates]
check = true
feed = "https://it.example.com/feed.json"
public_key = "{KEY}"
"""
    assert read_policy(write_policy(tmp_path, text)) == Policy(
        only="north-grid",
        forbidden=frozenset({"demo", "south"}),
        save_secrets=False,
        log_level="WARNING",
        keep_days=7,
        updates=UpdateFeed("https://it.example.com/feed.json", KEY),
    )


def test_all_its_mistakes_are_told(tmp_path: Path) -> None:
    write_profile(tmp_path / "profiles", "broken.toml", "name = 1")
    text = """\
[environments]
only = "broken"
forbidden = ["prodution"]
[secret]
save = false
[logs]
level = "verbose"
[customers]
keep_days = 31
[updates]
feed = "http://it.example.com/feed.json"
public_key = "RW"
password = "x"
"""
    assert told(write_policy(tmp_path, text)) == [
        "2: environments.only names a profile whose own file has mistakes: broken.",
        "3: environments.forbidden names no profile that is there: prodution. Did you mean production?",
        "4: secret is not known here. Did you mean secrets?",
        "7: logs.level has to be one of: DEBUG, INFO, WARNING, ERROR.",
        "9: customers.keep_days has to be a whole number, 1 to 30.",
        "10: updates.check is missing. Expected: check = true",
        "11: updates.feed has to begin with https://. Plain http is for servers on this computer only.",
        "12: updates.public_key has to be a minisign public key:"
        " the line of 56 characters that begins with RW.",
        "13: updates.password looks like a secret, and none may stand in this file."
        " Take it out: the program asks for it.",
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            'environments.only = "south"',
            "1: environments.only names no profile that is there: south. There are: staging,",
        ),
        (
            '[environments]\nonly = "staging"\nforbidden = ["staging"]',
            "2: environments.only names a profile that forbidden names as well: staging.",
        ),
        (
            '[environments]\nforbidden = ["staging", "production", "custom"]',
            "2: environments.forbidden leaves no place to work at.",
        ),
        ("[environments]\nforbidden = 1", "2: environments.forbidden has to be a list of texts"),
        ("secrets.save = 0", "1: secrets.save has to be true or false."),
        ("environments = ", "1: This is not TOML"),
    ],
)
def test_one_mistake_and_nothing_of_it_holds(tmp_path: Path, text: str, line: str) -> None:
    assert [one[: len(line)] for one in told(write_policy(tmp_path, text))] == [line]


def test_a_policy_that_cannot_be_read_is_not_taken_for_none(tmp_path: Path) -> None:
    (tmp_path / "policy.toml").mkdir()
    assert told(tmp_path) == ["1: This file cannot be read: not a file."]
    (tmp_path / "policy.toml").rmdir()
    (tmp_path / "policy.toml").symlink_to(tmp_path / "gone")
    assert told(tmp_path) == ["1: This file is not there any more."]


def test_its_own_profiles_come_first_and_cannot_be_replaced(tmp_path: Path) -> None:
    it, home = tmp_path / "it", tmp_path / "home"
    write_profile(it / "profiles")
    write_profile(it / "profiles", "production.toml", PROFILE.replace("North Grid", "Our production"))
    for own in ("NORTH-GRID.toml", "staging.toml", "custom.toml", "broken.toml"):
        write_profile(home / "profiles", own, "name = 1" if own == "broken.toml" else PROFILE)
    write_profile(home / "profiles" / "mine", "mine.toml", PROFILE.replace("North Grid", "Mine"))
    catalogue = read_catalogue(it, home, Policy())
    assert [(one.profile.known_as, one.source) for one in catalogue.offered] == [
        ("north-grid", Source.IT),
        ("production", Source.IT),
        ("staging", Source.SHIPPED),
        ("mine", Source.YOURS),
        ("custom", Source.SHIPPED),
    ]
    left_out = {Path(mistake.file).name for mistake in catalogue.mistakes}
    assert left_out == {"NORTH-GRID.toml", "staging.toml", "custom.toml", "broken.toml"}


def test_what_is_forbidden_is_neither_offered_nor_reached_under_another_name(tmp_path: Path) -> None:
    write_profile(tmp_path / "profiles", "mine.toml", PROFILE.replace('"production"', '"staging"'))
    copied = PROFILE.replace("api.north.example", "API.energygrid.example.").replace(
        '"production"', '"custom"'
    )
    write_profile(tmp_path / "profiles", "copied.toml", copied)
    real = "https://api.energygrid.example/v1"

    closed = read_catalogue(None, tmp_path, Policy(forbidden=frozenset({"production"})))
    assert list(closed.profiles) == ["staging", "mine", "custom"]
    assert not closed.permits(closed.at(real, "https://login.example"))
    assert not closed.permits(
        Profile("custom", "Custom", "https://api.energygrid.example:444/", "https://x.example")
    )
    assert closed.permits(Profile("custom", "Custom", "https://other.example", "https://x.example"))

    only = read_catalogue(None, tmp_path, Policy(only="production"))
    assert list(only.profiles) == ["production"]
    assert only.permits(only.at(real, "https://login.example"))
    assert not only.permits(only.at("https://other.example", "https://x.example"))
    assert not only.permits(Profile("production", "Production", "https://other.example", "https://x.example"))

    without_own = read_catalogue(None, tmp_path, Policy(forbidden=frozenset({"custom"})))
    assert list(without_own.profiles) == ["staging", "production"]
    assert not without_own.takes_more


def test_the_folder_is_the_systems_and_no_variable_of_ours_moves_it() -> None:
    assert it_folder("linux", {"ENERGYGRID_HOME": "/elsewhere"}) == Path("/etc/energygrid-installer")
    assert it_folder("darwin", {}) == Path("/Library/Application Support/EnergyGrid Field Installer")
    if sys.platform != "win32":
        assert it_folder("win32", {}).name.endswith("EnergyGrid Field Installer")


@pytest.mark.parametrize("xdg", ["", "/elsewhere", "relative"])
@pytest.mark.parametrize("home", ["/home/ana", "/", "relative"])
def test_data_lies_where_the_system_has_it(xdg: str, home: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", xdg)
    monkeypatch.setenv("HOME", home)

    assert data_folder() == user_data_path("energygrid-installer", appauthor=False)
