"""A profile is taken over whole, with what lies beside it; a link is fetched with care."""

import asyncio
import ssl
import stat
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import trustme
from files_made import FILES, PROFILE, WHOLE, write_profile

from installer_app.configuration.fetching import NotFetched, address_in
from installer_app.configuration.keeping import keep
from installer_app.configuration.page import LARGEST
from installer_app.configuration.shelf import ProfileShelf
from installer_app.presenters.connections.words import not_copied
from installer_app.services.profile import Profile
from installer_app.services.profiles import Source
from installer_app.services.shelf import NotCopied, Offer, Trouble
from installer_app.settings import Policy
from installer_app.web.trust import system_trust

CA = trustme.CA()


def shelf_at(tmp_path: Path) -> ProfileShelf:
    def trust() -> ssl.SSLContext:
        context = system_trust()
        CA.configure_trust(context)
        return context

    return ProfileShelf(tmp_path / "it", tmp_path / "home", Policy(), trust)


def own(shelf: ProfileShelf) -> list[str]:
    return [one.profile.known_as for one in shelf.catalogue.known if one.source is Source.YOURS]


async def test_a_file_is_taken_over_with_what_lies_beside_it(tmp_path: Path) -> None:
    shelf = shelf_at(tmp_path)
    offer = await shelf.read(write_profile(tmp_path / "stick", "North Grid.toml", WHOLE))
    assert offer.files == FILES
    assert own(shelf) == []
    await shelf.take(offer)
    folder = tmp_path / "home" / "profiles" / "north-grid"
    assert own(shelf) == ["north-grid"]
    assert {stat.S_IMODE((folder / name).stat().st_mode) for name in FILES} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    profile = shelf.catalogue.profiles["north-grid"]
    assert profile.client_key == str(folder / "laptop.key")

    renamed = await shelf.read(
        write_profile(tmp_path / "stick", "north-grid.toml", PROFILE.replace("Grid", "G"))
    )
    await shelf.take(renamed)
    assert [shelf.catalogue.profiles[key].name for key in own(shelf)] == ["North G"]
    await shelf.remove("north-grid")
    assert own(shelf) == []
    assert not folder.exists()


async def test_its_place_is_never_one_that_is_its_or_the_programs(tmp_path: Path) -> None:
    write_profile(tmp_path / "it" / "profiles")
    shelf = shelf_at(tmp_path)
    for name, key in (("north-grid.toml", "north-grid-own"), ("Production.toml", "production-own")):
        offer = await shelf.read(write_profile(tmp_path / "stick", name))
        await shelf.take(offer)
        assert key in own(shelf)
    assert [one.profile.known_as for one in shelf.catalogue.offered][:1] == ["north-grid"]
    assert shelf.catalogue.named_like("NORTH  grid") is not None


async def test_half_of_a_profile_is_never_left(tmp_path: Path) -> None:
    shelf = shelf_at(tmp_path)
    above = PROFILE + 'ca_file = "../ca.pem"\n'
    (tmp_path / "ca.pem").write_text("PEM")
    offer = await shelf.read(write_profile(tmp_path / "stick", text=above))
    with pytest.raises(NotCopied) as met:
        await shelf.take(offer)
    # It is the file that has to be mended, and no room on the disk helps.
    assert "../ca.pem" in not_copied(met.value).text
    assert not (tmp_path / "home").exists()
    await shelf.look_again()
    assert (own(shelf), shelf.catalogue.mistakes) == ([], ())
    refused = await shelf.read(write_profile(tmp_path / "stick", text="name = 1"))
    assert (refused.profile, len(refused.mistakes)) == (None, 4)
    await shelf.take(refused)
    assert own(shelf) == []


async def test_no_second_profile_comes_along_unasked(tmp_path: Path) -> None:
    shelf, stick = shelf_at(tmp_path), tmp_path / "stick"
    write_profile(stick, "other.toml")
    offer = await shelf.read(write_profile(stick, text=PROFILE + 'ca_file = "other.toml"\n'))
    with pytest.raises(NotCopied):
        await shelf.take(offer)
    await shelf.look_again()
    assert own(shelf) == []


@pytest.mark.parametrize("name", ["../ca.pem", "/ca.pem", "C:ca.pem", "\\ca.pem"])
def test_a_file_beside_a_profile_lies_beside_it_on_every_system(name: str, tmp_path: Path) -> None:
    offer = Offer("stick", Profile("custom", "N", "", "", key="n"), raw=b"", folder=tmp_path, files=(name,))
    with pytest.raises(NotCopied):
        keep(offer, tmp_path / "profiles", None)


@pytest.mark.parametrize(
    ("link", "trouble"),
    [
        ("", Trouble.NO_LINK),
        ("north-grid.toml", Trouble.NO_LINK),
        ("http://it.example/north.toml", Trouble.NOT_HTTPS),
        ("file:///etc/passwd", Trouble.NO_LINK),
        ("https://", Trouble.NO_LINK),
        ("https://it.example@attacker.test/north.toml", Trouble.NO_LINK),
        ("https://it.example:port/", Trouble.NO_LINK),
        ("energygrid-installer://profile", Trouble.NO_LINK),
        ("energygrid-installer://profile?url=http://it.example", Trouble.NOT_HTTPS),
        ("energygrid-installer://profile?url=energygrid-installer://profile", Trouble.NO_LINK),
        ("energygrid-installer://bind?url=https://it.example", Trouble.NO_LINK),
        ("energygrid-installer://profile?url=https://a.example&url=https://b.example", Trouble.NO_LINK),
    ],
)
def test_only_an_https_address_is_fetched(link: str, trouble: Trouble) -> None:
    with pytest.raises(NotFetched) as caught:
        address_in(link)
    assert caught.value.trouble is trouble
    assert address_in(" energygrid-installer://profile?url=https%3A%2F%2Fit.example%2Fn.toml ") == (
        "https://it.example/n.toml"
    )


@asynccontextmanager
async def answering(answer: bytes, ca: trustme.CA = CA) -> AsyncIterator[str]:
    """A web server of one answer, over TLS; its address."""
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert("localhost").configure_cert(tls)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
    async with server:
        yield f"https://localhost:{server.sockets[0].getsockname()[1]}/north-grid.toml"


def ok(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body


async def test_a_link_is_fetched_shown_and_only_then_taken(tmp_path: Path) -> None:
    shelf = shelf_at(tmp_path)
    async with answering(ok(PROFILE.encode())) as address:
        offer = await shelf.fetch(f"energygrid-installer://profile?url={address}")
    assert offer.profile is not None
    assert (offer.profile.key, offer.source) == ("north-grid", address.split("/")[2])
    assert own(shelf) == []
    await shelf.take(offer)
    assert own(shelf) == ["north-grid"]


async def test_what_a_link_may_not_do(tmp_path: Path) -> None:
    shelf = shelf_at(tmp_path)

    async def met(answer: bytes, ca: trustme.CA = CA) -> Offer:
        async with answering(answer, ca) as address:
            return await shelf.fetch(address)

    moved = b"HTTP/1.1 302 Found\r\nLocation: https://attacker.test/\r\nContent-Length: 0\r\n\r\n"
    assert (await met(moved)).trouble is Trouble.MOVED
    assert (await met(b"HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n")).trouble is Trouble.REFUSED
    assert (await met(ok(b"#" * (LARGEST + 1)))).trouble is Trouble.TOO_LARGE
    assert (await met(b"")).trouble is Trouble.NO_NETWORK
    assert (await met(ok(b""), trustme.CA())).trouble is Trouble.NOT_TRUSTED
    file = await met(ok(PROFILE.encode() + b'ca_file = "/etc/passwd"\n'))
    assert [mistake.line for mistake in file.mistakes] == [7]
    assert own(shelf) == []
