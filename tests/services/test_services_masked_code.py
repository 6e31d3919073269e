"""What is left of an install code for reports: masked, kept with the job, also after the code is wiped."""

from dataclasses import replace

from bench import STICKER, Bench

from installer_app.domain.install_code import InstallCode
from installer_app.store.codec import decode, encode


async def test_a_job_keeps_the_masked_code_of_its_sticker() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit(release_first=True)
    assert job.masked_code == "TUTO…-001"
    assert bench.journal[job.after].masked_code == "TUTO…-001"


async def test_another_sticker_code_given_later_is_the_one_that_is_masked() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    bench.store.codes.clear()
    await bench.tracker.step()
    await bench.journal.give_code(job.job_id, InstallCode("ANOTHER-INSTALL-CODE-002"))
    assert bench.job(job).masked_code == "ANOT…-002"


async def test_the_row_of_a_job_holds_the_code_masked_only_and_an_older_row_none() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    row = encode(job)
    assert STICKER.code.value not in row.rest
    assert decode(row).masked_code == "TUTO…-001"
    older = replace(row, rest=row.rest.replace('"masked_code"', '"something_else"'))
    assert decode(older).masked_code == ""
