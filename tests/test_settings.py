"""What environment variables and arguments may say."""

import base64
from pathlib import Path

import pytest

from installer_app.settings import BadSettingError, Settings, TourPlan, is_loopback, read_settings

HOME = Path("home")
NAMED = {
    "ENERGY_CLIENT_ID": " field-tech-204 ",
    "ENERGY_CLIENT_SECRET": "made-up\n",
    "ENERGY_BASE_URL": "http://127.0.0.1:8765/v1/",
    "ENERGY_IDP_URL": "http://127.0.0.1:8765",
}


def test_the_tutorials_variables_name_the_servers_and_the_sign_in() -> None:
    settings = read_settings(NAMED, HOME)
    assert (settings.client_id, settings.client_secret) == ("field-tech-204", "made-up")
    assert (settings.base_url, settings.names_servers, settings.only_loopback) == (
        "http://127.0.0.1:8765/v1",
        True,
        True,
    )
    assert "made-up" not in repr(settings)


def test_practice_has_a_folder_of_its_own() -> None:
    assert read_settings({}, HOME).data == HOME
    assert read_settings({"ENERGYGRID_HOME": "other"}, HOME, demo=True).data == Path("other/demo")


@pytest.mark.parametrize("seconds", ["soon", "-1", "inf", "nan"])
def test_a_settling_time_that_is_none_is_named(seconds: str) -> None:
    with pytest.raises(BadSettingError, match="ENERGYGRID_SETTLE_SECONDS"):
        read_settings({"ENERGYGRID_SETTLE_SECONDS": seconds}, HOME)
    assert read_settings({"ENERGYGRID_SETTLE_SECONDS": "1.5"}, HOME).settle_seconds == 1.5


@pytest.mark.parametrize("days", ["0", "31", "-1", "7.5", "a week", "٧"])
def test_a_depot_may_shorten_how_long_customers_are_kept_and_not_lengthen_it(days: str) -> None:
    with pytest.raises(BadSettingError, match="1 to 30 days"):
        read_settings({"ENERGYGRID_KEEP_DAYS": days}, HOME)
    assert read_settings({"ENERGYGRID_KEEP_DAYS": " 7 "}, HOME).keep_days == 7
    assert read_settings({}, HOME).keep_days == 30


@pytest.mark.parametrize("key", ["short", "!!!!", base64.b64encode(b"x" * 31).decode()])
def test_a_key_that_is_none_is_named(key: str) -> None:
    with pytest.raises(BadSettingError, match="ENERGYGRID_KEY"):
        read_settings({"ENERGYGRID_KEY": key}, HOME)
    good = base64.b64encode(b"x" * 32).decode()
    assert read_settings({"ENERGYGRID_KEY": good}, HOME).store_key == good


@pytest.mark.parametrize(
    ("url", "local"),
    [
        ("http://127.0.0.1:1/v1", True),
        ("http://127.9.9.9", True),
        ("http://localhost:80", True),
        ("http://[::1]:80", True),
        ("https://127.0.0.1.example.test", False),
        ("https://api.example.test", False),
        ("http://[", False),
        ("", False),
    ],
)
def test_only_this_computer_is_loopback(url: str, local: bool) -> None:
    assert is_loopback(url) is local


def test_a_tour_of_real_servers_needs_everything_named_and_a_yes() -> None:
    real = Settings(
        HOME, client_id="a", client_secret="b", base_url="https://a.test", idp_url="https://i.test"
    )
    whole = TourPlan(HOME, Path("s.png"), "1", "2", for_real=True)
    assert whole.refusal(real) == ""
    for plan in (
        TourPlan(HOME),
        TourPlan(HOME, None, "1", "2", for_real=True),
        TourPlan(HOME, Path("s.png"), "", "2", for_real=True),
        TourPlan(HOME, Path("s.png"), "1", "", for_real=True),
        TourPlan(HOME, Path("s.png"), "1", "2"),
    ):
        assert "--yes-bind-for-real" in plan.refusal(real)
    assert TourPlan(HOME).refusal(read_settings(NAMED, HOME)) == ""
    assert TourPlan(HOME).refusal(Settings(HOME, demo=True)) == ""
    assert "ENERGY_" in TourPlan(HOME).refusal(Settings(HOME))
