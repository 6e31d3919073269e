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


AT_ONCE = """
import sys
from threading import Barrier, Thread
from installer_app.web.lean import lean_httpx
sys.setswitchinterval(1e-6)
told = set()
for _ in range(300):
    for name in [name for name in sys.modules if name.partition(".")[0] == "idna"]:
        del sys.modules[name]
    lean_httpx()
    idna, at_once = sys.modules["idna"], Barrier(4)
    def ask():
        at_once.wait()
        try:
            told.add(idna.encode("b\\u00fccher"))
        except Exception as problem:
            told.add(repr(problem))
    threads = [Thread(target=ask) for _ in range(4)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
print(told)
"""


def test_threads_that_ask_for_one_at_once_all_get_it() -> None:
    run = subprocess.run([sys.executable, "-c", AT_ONCE], capture_output=True, text=True, check=False)
    assert run.stdout == "{b'xn--bcher-kva'}\n", run.stderr
