"""What the libraries bring along and nobody here uses is not loaded with them."""

import subprocess
import sys

LOADED = """
import sys
from installer_app import powerbox
powerbox.load()
later = {"msgspec", "installer_app.powerbox.wire"}
unused = {"rich", "html", "typing_extensions", "idna.core", "certifi.core"}
unused.add("installer_app.powerbox.person_tokens")
print(sorted((unused | later) & sys.modules.keys()))
powerbox.warm_up()
print(later <= sys.modules.keys())
import certifi, httpx
print(httpx.URL("http://bücher.example").raw_host, certifi.where()[-4:])
"""


def test_what_a_client_is_made_of_is_loaded_alone_and_what_reads_an_answer_later() -> None:
    run = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=False)
    assert run.stdout == "[]\nTrue\nb'xn--bcher-kva.example' .pem\n", run.stderr
