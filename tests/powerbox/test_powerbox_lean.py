"""What the libraries bring along and nobody here uses is not loaded with them."""

import subprocess
import sys
from pathlib import Path

LOADED = """
import sys
from installer_app import powerbox
powerbox.load()
unused = {"typing_extensions", "rich", "html", "idna.core", "certifi.core"}
unused.add("installer_app.powerbox.person_tokens")
print(sorted(unused & sys.modules.keys()))
import typing_extensions, msgspec
import certifi, httpx
print(httpx.URL("http://bücher.example").raw_host, certifi.where()[-4:])
print(msgspec.json.decode(b"[1]", type=typing_extensions.List[int]))
"""


def test_what_a_client_is_made_of_is_loaded_alone_and_the_rest_can_still_be() -> None:
    root = Path(__file__).parent.parent.parent
    command = [sys.executable, "-c", LOADED]
    run = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)

    assert run.stdout == "[]\nb'xn--bcher-kva.example' .pem\n[1]\n", run.stderr
