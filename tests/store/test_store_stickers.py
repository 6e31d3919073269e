"""The box list on a real disk: sealed, through a crash, and without a keychain."""

from pathlib import Path

import pytest
from sticker_parts import TUTORIAL
from store_parts import CODE, KEY, MemorySecrets, a_job, a_sticker, child, open_stickers, stock_over
from test_store_vault import bytes_under, forms_of

from installer_app.domain.install_code import Grade, InstallCode
from installer_app.domain.sticker import Sticker
from installer_app.domain.stock import Doubt, Way
from installer_app.services.stock import Match
from installer_app.store.database import Database
from installer_app.store.jobs import SqliteJobStore
from installer_app.store.stickers import SqliteStickerStore
from installer_app.store.vault import Vault


@pytest.mark.parametrize("with_key", [True, False])
async def test_no_file_holds_a_code_of_the_box_nor_its_masked_form(tmp_path: Path, with_key: bool) -> None:
    vault = Vault(MemorySecrets(out_of_order=not with_key))
    async with open_stickers(tmp_path / "jobs.db", vault) as store:
        stock = stock_over(store)
        await stock.load()
        await stock.take(TUTORIAL, Way.CAMERA)
        await stock.take(TUTORIAL, Way.CAMERA)
        on_disk = bytes_under(tmp_path)

    assert (b"AA:BB:CC:DD:EE:FF" in on_disk) is with_key
    for form in (*forms_of(CODE), CODE.masked.encode(), b"-001"):
        assert form not in on_disk
        assert form not in bytes_under(tmp_path)


async def test_a_box_comes_back_after_a_restart_with_counts_and_codes(tmp_path: Path) -> None:
    async with open_stickers(tmp_path / "jobs.db") as store:
        stock = stock_over(store)
        await stock.take(TUTORIAL, Way.PICTURE, "IMG 7.jpg")
        await stock.take(a_sticker(1), Way.SCANNER)
        await stock.take(TUTORIAL, Way.CAMERA)
        before = stock.rows

    async with open_stickers(tmp_path / "jobs.db") as store:
        stock = stock_over(store)
        await stock.load()
        assert [row.masked for row in stock.rows] == ["", ""]
        await stock.open()

        assert stock.rows == before
        assert [row.seen for row in stock.rows] == [2, 1]
        assert await stock.code_for(TUTORIAL.mac) == CODE


async def test_a_kill_loses_no_sticker_that_was_said_to_be_taken(tmp_path: Path) -> None:
    path = tmp_path / "jobs.db"
    process = child("fill-box", str(path), KEY)
    assert process.stdout is not None
    said = [process.stdout.readline().strip() for _ in range(25)]
    process.kill()
    said += process.stdout.read().split()
    process.communicate()

    async with open_stickers(path) as store:
        stock = stock_over(store)
        await stock.load()
        await stock.open()

        assert set(said[:-1]) <= {row.row_id for row in stock.rows}
        assert all(row.masked for row in stock.rows)
        assert await stock.code_for(a_sticker(3).mac) == a_sticker(3).code


async def test_without_a_keychain_the_box_lives_until_the_program_ends(tmp_path: Path) -> None:
    async with open_stickers(tmp_path / "jobs.db", Vault(MemorySecrets(out_of_order=True))) as store:
        stock = stock_over(store)
        await stock.take(TUTORIAL, Way.CAMERA)
        assert not stock.keeps
        assert await stock.code_for(TUTORIAL.mac) == CODE
        assert (await stock.take(TUTORIAL, Way.CAMERA)).repeat
        await stock.remove(stock.rows[0].row_id)
        await stock.undo()
        assert stock.rows[0].seen == 2

    async with open_stickers(tmp_path / "jobs.db", Vault(MemorySecrets(out_of_order=True))) as store:
        assert not await store.rows()


async def test_codes_under_a_lost_key_are_had_again_from_the_stickers(tmp_path: Path) -> None:
    async with open_stickers(tmp_path / "jobs.db", Vault(MemorySecrets())) as store:
        await stock_over(store).take(TUTORIAL, Way.CAMERA)

    async with open_stickers(tmp_path / "jobs.db", Vault(MemorySecrets())) as store:
        stock = stock_over(store)
        await stock.load()
        assert await stock.compare(TUTORIAL) == (Match.CODE_GONE, stock.rows[0])
        assert (await stock.take(TUTORIAL, Way.CAMERA)).repeat

        assert [row.masked for row in stock.rows] == [CODE.masked]
        assert await stock.code_for(TUTORIAL.mac) == CODE


async def test_a_row_that_takes_another_code_for_a_lost_one_is_graded_by_it(tmp_path: Path) -> None:
    verified = a_sticker(1)
    misread = Sticker(verified.mac, InstallCode("A1B2C3D4E5F6A7B8"))
    async with open_stickers(tmp_path / "jobs.db", Vault(MemorySecrets())) as store:
        await stock_over(store).take(verified, Way.CAMERA)

    vault = Vault(MemorySecrets())
    async with open_stickers(tmp_path / "jobs.db", vault) as store:
        stock = stock_over(store)
        await stock.load()
        taken = await stock.take(misread, Way.CAMERA)
        assert (taken.row.grade, taken.row.doubt) == (Grade.SUSPECT, Doubt.CHECK)

        again = stock_over(store)
        await again.load()
        assert [(row.grade, row.doubt) for row in again.rows] == [(Grade.SUSPECT, Doubt.CHECK)]


async def test_a_code_moved_to_another_row_or_taken_from_a_job_does_not_open(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "jobs.db")
    vault = Vault(MemorySecrets(), KEY)
    store, jobs = SqliteStickerStore(database, vault), SqliteJobStore(database, vault)
    stock = stock_over(store)
    await stock.take(TUTORIAL, Way.CAMERA)
    await stock.take(a_sticker(1), Way.CAMERA)
    first, second = (row.row_id for row in stock.rows)
    await jobs.add(a_job(first), CODE)
    await database.write(
        lambda c: c.execute(
            "UPDATE stickers SET code = (SELECT code FROM jobs WHERE job_id = ?) WHERE row_id = ?",
            (first, first),
        )
    )
    await database.write(
        lambda c: c.execute(
            "UPDATE stickers SET code = (SELECT code FROM stickers WHERE row_id = ?) WHERE row_id = ?",
            (first, second),
        )
    )

    assert await store.codes() == {}
    await database.close()
