"""The feed over a real socket: believed if it is signed, and nothing said of this laptop."""

import ssl
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import trustme
from feed_server import FEED, SIGNATURE, Answer, FeedServer, feed_server
from signing import Publisher, feed

from installer_app.domain.news import Doubt, News, NewsUnusable
from installer_app.services.updates import Bulletin
from installer_app.settings import UpdateFeed
from installer_app.updates.source import LARGEST_FEED, SignedFeed

DEPOT = Publisher()
HTML = b"<!doctype html><title>Welcome to the Wi-Fi</title>"


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with feed_server() as there:
        there.publish(feed(), DEPOT.sign(feed()))
        yield there


def source(server: FeedServer, key: str = DEPOT.public_key, seconds: float = 20) -> SignedFeed:
    return SignedFeed(UpdateFeed(server.url, key), seconds)


async def doubt_of(asked: SignedFeed) -> Doubt:
    with pytest.raises(NewsUnusable) as unusable:
        await asked.read(await asked.fetch())
    return unusable.value.doubt


async def test_signed_news_are_believed(server: FeedServer) -> None:
    asked = source(server)
    assert await asked.read(await asked.fetch()) == News(
        3,
        datetime(2026, 7, 1, tzinfo=UTC),
        "1.2.0",
        date(2026, 4, 2),
        (("en", "Reads stickers behind scratched film."), ("es", ""), ("fr", "")),
        (("linux", "https://downloads.example.com/energygrid/"),),
        "1.1",
    )


async def test_every_laptop_asks_alike(server: FeedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")  # not for this computer's own addresses
    server.answers[FEED].headers = {"Set-Cookie": "laptop=7", "ETag": '"laptop-7"'}
    for _ in range(2):
        await source(server).fetch()
    assert [path for path, _ in server.asked] == [FEED, SIGNATURE] * 2
    said = [{name: value for name, value in headers.items() if name != "host"} for _, headers in server.asked]
    alike = {
        "accept": "*/*",
        "accept-encoding": "identity",
        "connection": "keep-alive",
        "user-agent": "energygrid-installer",
    }
    assert said == [alike] * 4


@pytest.mark.parametrize(
    ("answers", "doubt"),
    [
        ({FEED: Answer(status=404)}, Doubt.REFUSED),
        ({SIGNATURE: Answer(status=500)}, Doubt.REFUSED),
        ({FEED: Answer(status=302, headers={"Location": "https://elsewhere.example/"})}, Doubt.ELSEWHERE),
        ({SIGNATURE: Answer(status=307, headers={"Location": FEED})}, Doubt.ELSEWHERE),
        ({FEED: Answer(bytes(10_000_000))}, Doubt.TOO_LARGE),
        ({FEED: Answer(bytes(LARGEST_FEED + 1))}, Doubt.TOO_LARGE),
        ({SIGNATURE: Answer(bytes(10_000))}, Doubt.TOO_LARGE),
        ({FEED: Answer(HTML), SIGNATURE: Answer(HTML)}, Doubt.UNREADABLE),
        ({FEED: Answer(HTML)}, Doubt.SIGNATURE),
        ({SIGNATURE: Answer(Publisher().sign(feed()))}, Doubt.SIGNATURE),
        ({FEED: Answer(feed(), headers={"Content-Encoding": "gzip"})}, None),  # what came is what was signed
    ],
)
async def test_what_a_server_or_who_stands_between_may_answer(
    server: FeedServer, answers: dict[str, Answer], doubt: Doubt | None
) -> None:
    server.answers |= answers
    if doubt is None:
        assert (await source(server).fetch()).feed == feed()
    else:
        assert await doubt_of(source(server)) is doubt


async def test_a_server_that_falls_silent_is_left(server: FeedServer) -> None:
    server.answers[FEED].silent = True
    assert await doubt_of(source(server, seconds=0.2)) is Doubt.UNREACHABLE


async def test_where_nobody_listens_is_unreachable() -> None:
    with feed_server() as gone:
        pass
    assert await doubt_of(source(gone)) is Doubt.UNREACHABLE


@pytest.mark.parametrize(
    "url",
    [
        "",
        "downloads.example.com/feed.json",
        "http://downloads.example.com/feed.json",
        "http://127.0.0.1.example.com/feed.json",
        "http://127.0.0.1@downloads.example.com/feed.json",
        "https://user:secret@downloads.example.com/feed.json",
        "https://downloads.example.com/feed.json?laptop=7",
        "https://[::1/feed.json",
        "file:///etc/passwd",
        "ftp://downloads.example.com/feed.json",
    ],
)
async def test_an_address_that_is_not_fit_is_not_asked(url: str) -> None:
    assert await doubt_of(SignedFeed(UpdateFeed(url, DEPOT.public_key))) is Doubt.POLICY


@pytest.mark.parametrize("key", ["", "RWQ", "depot"])
async def test_a_policy_with_no_key_is_told(server: FeedServer, key: str) -> None:
    assert await doubt_of(source(server, key)) is Doubt.POLICY


async def test_tls_is_for_real_and_a_foreign_authority_is_not_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, foreign = trustme.CA(), trustme.CA()
    ours.cert_pem.write_to_path(trusted := tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))  # where OpenSSL looks for the system's own
    for authority, doubt in ((ours, None), (foreign, Doubt.UNTRUSTED)):
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(tls)
        with feed_server(tls) as server:
            server.publish(feed(), DEPOT.sign(feed()))
            if doubt is None:
                assert (await source(server).fetch()).feed == feed()
            else:
                assert await doubt_of(source(server)) is doubt
                assert not server.asked


@pytest.mark.parametrize(
    "changes",
    [
        {"format": 2},
        {"sequence": None},
        {"sequence": "3"},
        {"sequence": True},
        {"sequence": 0},
        {"expires": "2026-07-01T00:00:00"},  # in whose zone?
        {"expires": None},
        {"version": "<b>1.2.0</b>"},
        {"version": "1.2.0 (call 555-0100)"},
        {"version": 1.2},
        {"minimum": "latest"},
        {"released": "soon"},
        {"notes": {"en": ["a", "list"]}},
        *(
            {"pages": {"linux": link}}
            for link in (
                "javascript:alert(1)",
                "file:///usr/bin/xterm",
                "http://downloads.example.com/",
                "https://",
                "https:///usr/bin/xterm",
                "https://you@downloads.example.com/",
                "https://downloads.example.com/ --run",
                'https://downloads.example.com/"onload="',
                "https://downloads.ехample.com/",  # two letters of it are Cyrillic
                "https://downloads.example.com/\u202eexe",
                "https://downloads.example.com/" + 500 * "a",
                "//downloads.example.com/",
                "smb://downloads.example.com/",
                "",
            )
        ),
    ],
)
async def test_a_signed_feed_with_something_wrong_in_it_is_not_read(changes: dict[str, object]) -> None:
    content = feed(**changes)
    read = SignedFeed(UpdateFeed("https://downloads.example.com/feed.json", DEPOT.public_key))
    with pytest.raises(NewsUnusable) as unusable:
        await read.read(Bulletin(content, DEPOT.sign(content)))
    assert unusable.value.doubt is Doubt.UNREADABLE


@pytest.mark.parametrize("content", [b"", b"[]", b"null", b"[" * 60_000, b"\xff{}", b"\xef\xbb\xbf{}"])
async def test_signed_bytes_that_are_no_feed_are_not_read(content: bytes) -> None:
    read = SignedFeed(UpdateFeed("https://downloads.example.com/feed.json", DEPOT.public_key))
    with pytest.raises(NewsUnusable) as unusable:
        await read.read(Bulletin(content, DEPOT.sign(content)))
    assert unusable.value.doubt is Doubt.UNREADABLE


async def test_notes_are_told_on_one_line_without_what_moves_other_text() -> None:
    content = feed(notes={"en": "Better\n\u202eand\x1b[2J <b>faster</b>", "fr": 700 * "x"})
    read = SignedFeed(UpdateFeed("https://downloads.example.com/feed.json", DEPOT.public_key))
    news = await read.read(Bulletin(content, DEPOT.sign(content)))
    assert news.note("en") == news.note("es") == "Better and[2J <b>faster</b>"
    assert len(news.note("fr")) == 600
