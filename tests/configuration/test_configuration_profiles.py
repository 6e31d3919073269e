"""A profile's file: read whole, or every mistake told by its line."""

from pathlib import Path

import pytest
from files_made import PROFILE, WHOLE, write_profile
from hypothesis import given, settings
from hypothesis import strategies as st

from installer_app.configuration.page import LARGEST, MOST_LINES, Page
from installer_app.configuration.profile_file import profile_on, read_profile
from installer_app.services.profile import Profile, ServiceAccount, SignInWay


def told(path: Path) -> list[str]:
    profile, page = read_profile(path)
    assert profile is None
    return [f"{mistake.line}: {mistake.said}" for mistake in page.mistakes]


def test_a_profile_says_where_and_how_to_work(tmp_path: Path) -> None:
    assert read_profile(write_profile(tmp_path, "North-Grid.energygrid.toml", WHOLE))[0] == Profile(
        environment="production",
        name="North Grid",
        base_url="https://api.north.example/v1",
        idp_url="https://login.north.example",
        ca_file=str(tmp_path / "north-grid-ca.pem"),
        client_certificate=str(tmp_path / "laptop.pem"),
        client_key=str(tmp_path / "laptop.key"),
        proxy="http://proxy:3128",
        key="north-grid",
        way=SignInWay.BROWSER,
        public_client_id="field-installer",
        service_account=ServiceAccount("field-service", "0001"),
    )


def test_the_example_is_a_profile() -> None:
    examples = Path(__file__).parents[2] / "packaging" / "linux" / "examples"
    profile, page = read_profile(examples / "north-grid.energygrid.toml")
    assert (profile is not None, page.mistakes) == (True, ())


def test_a_short_profile_will_do_also_as_windows_saves_it(tmp_path: Path) -> None:
    path = write_profile(tmp_path)
    path.write_bytes(b"\xef\xbb\xbf" + PROFILE.replace("\n", "\r\n").encode())
    profile, _ = read_profile(path)
    assert profile is not None
    assert (profile.way, profile.scopes) == (
        SignInWay.CLIENT_CREDENTIALS,
        ("customer.sync", "hardware.bind"),
    )


def test_all_mistakes_are_told_each_by_its_line(tmp_path: Path) -> None:
    text = """\
name = 7
enviroment = "production"

[servers]
api = "http://api.north.example/v1"
identity_provider = "login.north.example"
scopes = [
  "customer.sync",
  "two words",
]
ca_file = "gone.pem"
proxy = "http://me:pw@proxy:3128"
way = "browser"
client_secret = "hunter2"

[client_certificat]
file = "laptop.p12"

[sign_in]
way = "browzer"

[service_account]
user = "a:b"
"""
    assert told(write_profile(tmp_path, text=text)) == [
        '1: name has to be a text in quotes, such as name = "North Grid"',
        '1: environment is missing. Expected: environment = "staging"',
        "2: enviroment is not known here. Did you mean environment?",
        "5: servers.api has to begin with https://. Plain http is for servers on this computer only.",
        "6: servers.identity_provider has to be an address such as"
        ' "https://login.example.com", without a name,'
        " a password, ? or #.",
        "7: servers.scopes has to name 1 to 20 scopes, without blanks or quotes.",
        "11: servers.ca_file names a file that is not there: gone.pem",
        "12: servers.proxy has to be http://host:port, https://host:port or none, without"
        " a name or password.",
        "13: servers.way is not known here. It belongs to [sign_in].",
        "14: servers.client_secret looks like a secret, and none may stand in this file."
        " Take it out: the program"
        " asks for it.",
        "16: client_certificat is not known here. Did you mean client_certificate?",
        "20: sign_in.way has to be one of: client-credentials, browser, device-code. Did you mean browser?",
        '22: service_account.account_slid is missing. Expected: account_slid = "0001"',
        "23: service_account.user may not have a colon in it.",
    ]


@pytest.mark.parametrize(
    ("replaced", "by", "expected"),
    [
        ("[servers]", "servers = 1\n[server]", ["4: servers has to be a table: [servers]"]),
        ('environment = "production"', "environment = demo", ["2: This is not TOML: Invalid value"]),
        (
            '"North Grid"',
            '"C:\\Users"',
            ["1: A path with backslashes stands in 'single quotes', or is written"],
        ),
        ('"North Grid"', '"' + "n" * 41 + '"', ["1: name has to be 1 to 40 characters on one line."]),
        ('"North Grid"', '"North\\u202eGrid"', ["1: name has to be 1 to 40 characters on one line."]),
        ("/v1", "/v1?x=1", ["5: servers.api has to be an address"]),
        ("https://api.north", "https://me@api.north", ["5: servers.api has to be an address"]),
        (
            "https://api.north.example",
            "https://api.north.example:port",
            ["5: servers.api has to be an address"],
        ),
        ("[servers]", 'environment = "staging"', ["4: This is not TOML: Cannot overwrite a value"]),
    ],
)
def test_one_slip_of_the_pen(tmp_path: Path, replaced: str, by: str, expected: list[str]) -> None:
    lines = told(write_profile(tmp_path, text=PROFILE.replace(replaced, by, 1)))
    assert [line[: len(begins)] for line, begins in zip(lines, expected, strict=False)] == expected


def test_how_people_sign_in_and_which_key_goes_with_which_certificate(tmp_path: Path) -> None:
    (tmp_path / "laptop.p12").write_bytes(b"")
    text = f"""{PROFILE}
[sign_in]
way = "device-code"

[client_certificate]
file = "laptop.p12"
key = "laptop.key"
"""
    assert told(write_profile(tmp_path, text=text)) == [
        "8: client_id is missing: device-code needs the program’s public client id."
        ' Expected: client_id = "field-installer"',
        "13: client_certificate.key is not needed: a .p12 or .pfx file has its key inside.",
    ]


def test_what_is_no_text_at_all_is_told_too(tmp_path: Path) -> None:
    path = write_profile(tmp_path)
    assert told(tmp_path / "gone.toml") == ["1: This file is not there any more."]
    assert told(tmp_path) == ["1: This file cannot be read: not a file."]
    path.write_bytes(PROFILE.encode() + 'user = "Núñez"'.encode("latin-1"))
    assert told(path) == ["7: This line is not UTF-8. Save the file as UTF-8."]
    for large in (b"#" * (LARGEST + 1), b"\n" * MOST_LINES):
        path.write_bytes(large)
        assert told(path)[0].endswith("This file is too large: 64 KiB and 500 lines at most.")
    path.write_bytes(b"a = " + b"9" * 5000)
    assert told(path)[0].startswith("1: This is not TOML")


def test_a_profile_from_a_link_names_no_file_of_this_computer() -> None:
    text = PROFILE + 'ca_file = "/etc/passwd"\n'
    page = Page("north-grid.toml", text.encode())
    assert profile_on(page, "north-grid", None) is None
    assert [mistake.line for mistake in page.mistakes] == [7]


KEYS = st.sampled_from(
    ["name", "environment", "servers", "servers.api", "sign_in", "way", "file", "[servers]", "[sign_in]", "x"]
)
VALUES = st.sampled_from(
    [
        '"text"',
        "7",
        "true",
        "[1]",
        '"""\n"""',
        "{}",
        '{ api = "x" }',
        "[\n]",
        "1979-05-27",
        "nan",
        '"\\u0000"',
    ]
)
STATEMENTS = st.builds(lambda key, value: key if key[0] == "[" else f"{key} = {value}", KEYS, VALUES)
TEXTS = st.one_of(st.text(max_size=60), st.lists(STATEMENTS, max_size=6).map("\n".join))


@given(st.one_of(TEXTS.map(lambda text: text.encode(errors="surrogatepass")), st.binary(max_size=40)))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_a_profile_or_mistakes_within_it(raw: bytes) -> None:
    page = Page("any.toml", raw)
    profile = profile_on(page, "any", None)
    assert (profile is None) == bool(page.mistakes)
    for mistake in page.mistakes:
        assert 1 <= mistake.line <= raw.count(b"\n") + 1
        assert mistake.said
