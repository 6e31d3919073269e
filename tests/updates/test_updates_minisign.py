"""What minisign signed fits; what anybody changed since, or another signed, does not."""

import base64
import hashlib

import pytest
from signing import Publisher, feed

from installer_app.updates.minisign import fits, read_key, read_signature

# Made by minisign 0.11 with a key that was thrown away.
KEY = "RWQdPvjdqf6saO/8ZF0Cb58Nq0kfV3dZB7PifJF8JLWJeXlwK7tRNOw0"
SIGNED = (
    b'{"format": 1, "sequence": 3, "expires": "2026-07-01T00:00:00Z", "version": "1.2.0", '
    b'"released": "2026-04-02"}\n'
)
OF_MINISIGN = b"""\
untrusted comment: signature from minisign secret key
RUQdPvjdqf6saEdF6R3xJ5L/u4RnZym98LSJ/3bR2gu8LpQmSG+sBN12Op6c8so/ssrJ27umebQnrdBAEswLPdHIAVOyALi/JQ8=
trusted comment: feed 3 of EnergyGrid Field Installer
pBFNMIqcD9pzPAAZVKzdVsJFHrLvrHI/7S7p85Qkn2mAZTKYuFuuN9V3OSn4Ru6l/dAZZ4gzqgIkAwD231MUDA==
"""
OF_MINISIGN_LEGACY = b"""\
untrusted comment: signature from minisign secret key
RWQdPvjdqf6saALr8ZAV/EkXDlWUP2wYOPrbOwqmCOFp/UAG/ylhYdH3NKZLk5czpC/KSnW5VpxkmLMYzqwSlyMv1FYhETt02go=
trusted comment: feed 3, legacy
Vi4d4loerLQO5wEmiBy3XA2EfZhE9AaDX3FvwMsprZL/SCiwgPNfNLBa1S+o7qItrKvMW5pwrbLGmKiFplmwCg==
"""


@pytest.mark.parametrize("signature", [OF_MINISIGN, OF_MINISIGN_LEGACY, OF_MINISIGN.replace(b"\n", b"\r\n")])
def test_what_minisign_itself_signed_fits(signature: bytes) -> None:
    for key in (KEY, f" {KEY}\n", f"untrusted comment: minisign public key 68ACFEA9DDF83E1D\n{KEY}\n"):
        assert fits(SIGNED, read_signature(signature), read_key(key))


def test_every_changed_byte_of_what_was_signed_is_found() -> None:
    signature, key = read_signature(OF_MINISIGN), read_key(KEY)
    for place in range(len(SIGNED)):
        changed = SIGNED[:place] + bytes([SIGNED[place] ^ 1]) + SIGNED[place + 1 :]
        assert not fits(changed, signature, key)
    assert not fits(SIGNED + b" ", signature, key)
    assert not fits(SIGNED[:-1], signature, key)


@pytest.mark.parametrize("legacy", [False, True])
def test_a_foreign_or_swapped_or_changed_signature_does_not_fit(legacy: bool) -> None:
    depot, content = Publisher(), feed()
    key, good = read_key(depot.public_key), depot.sign(content, legacy=legacy)
    assert fits(content, read_signature(good), key)
    foreign = Publisher(depot.key_id).sign(content, legacy=legacy)  # which claims to be the depot's
    of_another_feed = depot.sign(feed(sequence=2), legacy=legacy)
    other_comment = good.replace(b"comment: feed 3", b"comment: feed 9")
    lines, others = good.split(b"\n"), depot.sign(content, "feed 9", legacy=legacy).split(b"\n")
    comment_of_another = b"\n".join([*lines[:2], others[2], lines[3], b""])
    raw = base64.b64decode(lines[1])
    renamed = b"\n".join(
        [lines[0], base64.b64encode((b"ED" if legacy else b"Ed") + raw[2:]), *lines[2:]]
    )  # the other algorithm over the same bytes
    for bad in (foreign, of_another_feed, other_comment, comment_of_another, renamed):
        assert not fits(content, read_signature(bad), key)
    other_id = Publisher(b"other-ID", depot.private)
    assert not fits(content, read_signature(other_id.sign(content, legacy=legacy)), key)


def test_the_hash_of_a_feed_is_no_feed() -> None:
    depot, content = Publisher(), feed()
    digest = hashlib.blake2b(content).digest()
    signature = read_signature(depot.sign(content))
    assert not fits(digest, signature, read_key(depot.public_key))


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"<!doctype html><title>Sign in to the Wi-Fi</title>",
        b"\xff\xfe",
        OF_MINISIGN[:-20],
        OF_MINISIGN.replace(b"trusted comment: feed", b"comment: feed"),
        OF_MINISIGN.replace(b"RUQd", b"RUQ d"),
        OF_MINISIGN.replace(b"RUQd", b"QUQd"),  # an algorithm that there is not
        OF_MINISIGN + b"more\n",
        b"\n".join(OF_MINISIGN.split(b"\n")[:3]),
        OF_MINISIGN.replace(b"DA==", b""),
    ],
)
def test_what_is_no_signature_of_minisign_is_refused(text: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever is wrong with it
        read_signature(text)


@pytest.mark.parametrize("text", ["", "RWQ", KEY[:-1], f"{KEY}\n{KEY}", KEY.replace("RWQ", "RUQ"), "ключ"])
def test_what_is_no_key_of_minisign_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever is wrong with it
        read_key(text)
