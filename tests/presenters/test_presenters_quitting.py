"""Nobody closes the program over work that is not done without being told."""

from bench import Bench

from installer_app.domain.errors import NoNetwork, OutcomeUnknown
from installer_app.presenters.frame.quitting import QuitQuestion, quit_question


def asked(bench: Bench, *, keeps_codes: bool = True) -> QuitQuestion | None:
    return quit_question(bench.journal.jobs, keeps_codes=keeps_codes)


async def test_with_nothing_to_do_nothing_is_asked() -> None:
    bench = await Bench().signed_in()
    await bench.submit()
    await bench.tracker.step()
    assert asked(bench) is None
    assert asked(bench, keeps_codes=False) is None


async def test_what_is_not_sent_is_counted() -> None:
    bench = await Bench().signed_in()
    for _ in range(2):
        bench.box.fail("sign_in", NoNetwork())
        await bench.submit()
        await bench.tracker.step()
    question = asked(bench)
    assert question is not None
    assert question.title == "2 installs are not sent yet"
    assert "keychain" not in question.text


async def test_without_a_keychain_a_doubt_would_lose_its_repeat() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("bind", OutcomeUnknown())
    await bench.submit()
    await bench.tracker.step()
    assert asked(bench) is None
    question = asked(bench, keeps_codes=False)
    assert question is not None
    assert question.title == "1 install is not done yet"
    assert "the stickers would have to be scanned again" in question.text
