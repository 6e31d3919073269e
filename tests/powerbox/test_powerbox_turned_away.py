"""nginx turns a client away with a page of its own, not by the handshake."""

import pytest
from powerbox_parts import BIND_REQUEST, a_client
from raw_server import BIND, TOKEN_PATH, raw_server, reply

from installer_app.domain.errors import (
    ClientCertificateRefused,
    ClientCertificateWanted,
    NotSent,
)


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        ("No required SSL certificate was sent", ClientCertificateWanted),
        ("The SSL certificate error", ClientCertificateRefused),
    ],
)
async def test_the_page_by_which_nginx_turns_us_away_is_understood(page: str, kind: type) -> None:
    refusal = reply(400, f"<html><center>{page}</center></html>".encode(), "text/html")
    with raw_server() as server:
        server.says(BIND, refusal)
        async with a_client(server.profile()) as client:
            with pytest.raises(NotSent) as of_bind:
                await client.bind(BIND_REQUEST)
        server.says(TOKEN_PATH, refusal)
        async with a_client(server.profile()) as client:
            with pytest.raises(NotSent) as of_sign_in:
                await client.sign_in()

    assert type(of_bind.value) is type(of_sign_in.value) is kind
